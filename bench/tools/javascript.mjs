// Tools of the JavaScript world that take commands: concurrently, Nx, wireit, moon.

import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sinks } from '../graphs/shapes.mjs';
import { byProgram, byScript, commitAll, setUp, wantingGit, write, writeJson } from './support.mjs';

const manifest = { name: 'bench', version: '1.0.0', private: true };
const lock = { name: 'bench', version: '1.0.0', lockfileVersion: 3, packages: { '': manifest } };

export const concurrently = {
  title: 'concurrently',
  ...byScript('concurrently', 'dist/bin/concurrently.js'),
  withoutNeeds: true,
  emit() {},
  words: (program, { place, tasks, command, jobs }) => [
    place.node,
    program,
    '--max-processes',
    String(jobs),
    '--raw',
    ...tasks.map(command),
  ],
};

const nxTarget = (executor, needs, options) => ({
  executor,
  options,
  dependsOn: needs,
  cache: false,
  inputs: [],
});

export const nx = {
  title: 'Nx',
  ...byScript('nx', 'dist/bin/nx.js'),
  learns: true,
  memory: ['.nx'],
  environment: () => ({
    NX_CLOUD_NO_TIMEOUTS: 'true',
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_NO_CLOUD: 'true',
    NX_SKIP_NX_CACHE: 'true',
    NX_TUI: 'false',
  }),
  emit(tasks, { directory, command, place }) {
    const targets = Object.fromEntries(
      tasks.map((task) => [task.id, nxTarget('nx:run-commands', task.needs, { command: command(task) })]),
    );
    targets.all = nxTarget('nx:noop', sinks(tasks));
    writeJson(directory, 'nx.json', {
      analytics: false,
      neverConnectToCloud: true,
      plugins: [],
      tui: { enabled: false },
      useDaemonProcess: false,
    });
    writeJson(directory, 'package.json', manifest);
    writeJson(directory, 'package-lock.json', lock);
    writeJson(directory, 'project.json', { name: 'bench', root: '.', targets });
    symlinkSync(dirname(place.npm('nx')), join(directory, 'node_modules'));
  },
  words: (program, { place, jobs }) => [
    place.node,
    program,
    'run',
    'bench:all',
    `--parallel=${jobs}`,
    '--skip-nx-cache',
    '--outputStyle=stream-without-prefixes',
  ],
};

/** Started directly, not by `npm run`: the variables are those that it reads of npm's. */
export const wireit = {
  title: 'wireit',
  ...byScript('wireit', 'bin/wireit.js'),
  leftovers: ['.wireit'],
  environment: ({ directory, jobs }) => ({
    WIREIT_CACHE: 'none',
    WIREIT_FAILURES: 'no-new',
    WIREIT_LOGGER: 'simple',
    WIREIT_PARALLEL: String(jobs),
    npm_config_user_agent: 'npm/11.0.0 node/v24.0.0 linux x64 workspaces/false',
    npm_lifecycle_event: 'all',
    npm_package_json: join(directory, 'package.json'),
  }),
  emit(tasks, { directory, command }) {
    const scripts = Object.fromEntries([...tasks.map(({ id }) => id), 'all'].map((id) => [id, 'wireit']));
    const entries = tasks.map((task) => [task.id, { command: command(task), dependencies: task.needs }]);
    const all = { all: { dependencies: sinks(tasks) } };
    writeJson(directory, 'package.json', {
      ...manifest,
      scripts,
      wireit: { ...Object.fromEntries(entries), ...all },
    });
  },
  words: (program, { place }) => [place.node, program],
};

const moonTask = (id, work, needs, options) =>
  `  ${id}:\n    ${work}\n    deps: ${JSON.stringify(needs)}\n    inputs: []\n    options: {${options}}\n`;

export const moon = wantingGit({
  title: 'moon',
  ...byProgram((place) => place.npmBinary('@moonrepo/core-', 'moon'), setUp),
  leftovers: ['.moon/cache'],
  environment: () => ({
    DO_NOT_TRACK: '1',
    MOON_TELEMETRY: 'false',
    MOON_TOOLCHAIN_FORCE_GLOBALS: 'true',
    PROTO_OFFLINE: '1',
  }),
  emit(tasks, { directory, command }) {
    const options = `cache: false, outputStyle: 'stream', runFromWorkspaceRoot: true`;
    const entries = tasks.map((task) =>
      moonTask(task.id, `script: ${JSON.stringify(command(task))}`, task.needs, options),
    );
    const all = moonTask('all', `command: 'noop'`, sinks(tasks), 'cache: false');
    const workspace = `projects:\n  bench: 'bench'\ntelemetry: false\nvcs:\n  provider: 'other'\n`;
    write(directory, '.moon/workspace.yml', workspace);
    write(directory, 'bench/moon.yml', `tasks:\n${entries.join('')}${all}`);
    commitAll(directory);
  },
  words: (program, { jobs }) => [
    program,
    'run',
    'bench:all',
    `--concurrency=${jobs}`,
    '--cache=off',
    '--force',
    '--summary=none',
  ],
});
