// Rundag: its command line, and the action.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { write } from './support.mjs';

const dist = resolve(fileURLToPath(import.meta.url), '../../../dist');

/** What is the same for a bundle in `dist/`, of the checkout that is `up` from it. */
const bundle = (file, up, shell = 'bash') => ({
  always: true,
  leftovers: ['report'],
  find() {
    if (!existsSync(file)) return { missing: `npm run bundle, which makes ${file}` };
    const manifest = JSON.parse(readFileSync(join(file, up, 'package.json'), 'utf8'));
    return { program: file, version: manifest.version };
  },
  emit(tasks, { directory, command }) {
    const entries = tasks.map(
      (task) => `  ${task.id}:\n    needs: [${task.needs.join(', ')}]\n    run: ${command(task)}\n`,
    );
    write(directory, 'rundag.yml', `defaults: { shell: ${shell} }\ntasks:\n${entries.join('')}`);
  },
});

/** The command line that is in this file: `dist/cli/index.js` of a checkout. */
export const rundagOf = (file, title, shell = 'bash') => ({
  ...bundle(file, '../../..', shell),
  title,
  learns: true,
  memory: ['../home/.cache/rundag/history'],
  words: (program, { place, directory, jobs }) => [
    place.node,
    program,
    'rundag.yml',
    '--max-parallel',
    String(jobs),
    '--report-directory',
    join(directory, 'report'),
  ],
});

/** The one of this checkout. */
export const rundag = rundagOf(join(dist, 'cli', 'index.js'), 'Rundag');

/** The same with sh for each task, as most tools in JavaScript have it. */
export const rundagWithSh = {
  ...rundagOf(join(dist, 'cli', 'index.js'), 'Rundag with sh', 'sh'),
  only: ['wide', 'layered', 'chain'],
};

const runnerFiles = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const action = bundle(join(dist, 'index.js'), '../..');

/** The action of this checkout as GitHub's runner starts it. It runs graphs as the command line does: what differs is start and log. */
export const rundagAction = {
  ...action,
  title: 'Rundag, the action',
  only: ['start', 'output'],
  environment: ({ directory, jobs }) => ({
    ...Object.fromEntries(runnerFiles.map((name) => [name, join(directory, 'runner', name)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    'INPUT_DAG-FILE': 'rundag.yml',
    'INPUT_MAX-PARALLEL': String(jobs),
    'INPUT_REPORT-DIRECTORY': join(directory, 'report'),
    RUNNER_TEMP: join(directory, 'runner'),
  }),
  emit(tasks, run) {
    action.emit(tasks, run);
    for (const name of runnerFiles) write(run.directory, `runner/${name}`, '');
  },
  words: (program, { place }) => [place.node, program],
};
