// The tools that are measured. Each writes a graph in its own form, and says how to run that.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** The command of a task: it leaves its id behind, so that a run can be verified. A shell builtin, some 20 µs. */
const command = (task, log) => `echo ${task.id}>>${log}`;

/** GNU make with a bash for each task: what a `run:` task costs at least. */
const make = {
  emit(tasks, directory, log) {
    const rules = tasks.map((task) => `${task.id}: ${task.needs.join(' ')}\n\t@${command(task, log)}\n`);
    const ids = tasks.map((task) => task.id).join(' ');
    const head = `SHELL := /bin/bash\n.SHELLFLAGS := -e -c\n.PHONY: all ${ids}\nall: ${ids}\n`;
    writeFileSync(join(directory, 'Makefile'), head + rules.join(''));
  },
  words: (_directory, parallelism) => ['make', `-j${parallelism}`, '-r', '-s', 'all'],
};

/** Rundag's command line, as it stands in dist/. */
const rundag = {
  emit(tasks, directory, log) {
    const entries = tasks.map(
      (task) => `  ${task.id}:\n    needs: [${task.needs.join(', ')}]\n    run: ${command(task, log)}\n`,
    );
    writeFileSync(join(directory, 'rundag.yml'), `defaults: { shell: bash }\ntasks:\n${entries.join('')}`);
  },
  // prettier-ignore
  words: (directory, parallelism) => [
    process.execPath, cli, 'rundag.yml', '--max-parallel', String(parallelism),
    '--report-directory', join(directory, 'report'),
  ],
};

/** By name, the reference first. */
export const tools = new Map([
  ['make', make],
  ['rundag', rundag],
]);
