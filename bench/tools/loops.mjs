// Schedulers that are libraries, each driven by a small program beside this file: bare @actions/exec, and e3's own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from '../suite/place.mjs';
import { setUp, versionPrinted, writeJson } from './support.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Each task with its command. */
const emit = (tasks, { directory, command }) => {
  writeJson(
    directory,
    'graph.json',
    tasks.map((task) => ({ ...task, command: command(task) })),
  );
};

/** The least that an action can do: a loop over the ready tasks, and one call of `exec` with a bash for each. */
export const bareExec = {
  title: 'bare @actions/exec',
  always: true,
  find() {
    const manifest = here('../../node_modules/@actions/exec/package.json');
    if (onPath('bash') === undefined) return { missing: 'install bash' };
    return { program: here('exec-loop.mjs'), version: JSON.parse(readFileSync(manifest, 'utf8')).version };
  },
  emit,
  words: (program, { place, directory, jobs }) => [
    place.node,
    program,
    join(directory, 'graph.json'),
    String(jobs),
  ],
};

export const e3 = {
  title: 'e3 MultiprocessScheduler',
  find(place) {
    const program = place.python();
    if (program === undefined) return { missing: setUp };
    const version = 'import importlib.metadata as m; print(m.version("e3-testsuite"))';
    return { program, version: versionPrinted(program, '-c', version) };
  },
  emit,
  words: (program, { directory, jobs }) => [
    program,
    here('e3-driver.py'),
    join(directory, 'graph.json'),
    String(jobs),
  ],
};
