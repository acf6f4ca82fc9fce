// Tools that run the scripts of a package.json by a package manager: Turborepo and lage. Both get bun, the quickest one:
// npm takes some 150 ms a task, which would hide what the tools themselves cost.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sinks } from '../graphs/shapes.mjs';
import { byProgram, byScript, commitAll, setUp, wantingGit, write, writeJson } from './support.mjs';

const bunOf = (place) => place.npmBinary('@oven/bun-', 'bin/bun');

/** The tool, missing where there is no bun; its version tells bun's. */
const withBun = (tool) => ({
  ...tool,
  find(place) {
    const found = tool.find(place);
    if (found.missing === undefined && bunOf(place) === undefined) return { missing: setUp };
    return found.missing === undefined
      ? { ...found, version: `${found.version}, bun ${place.npmVersion('bun')}` }
      : found;
  },
  environment: ({ directory }) => ({
    ...tool.environment,
    PATH: `${join(directory, 'bin')}:${process.env.PATH}`,
  }),
  emit(tasks, run) {
    mkdirSync(join(run.directory, 'bin'));
    symlinkSync(bunOf(run.place), join(run.directory, 'bin', 'bun'));
    tool.emit(tasks, run);
  },
});

const scriptsOf = (tasks, command) => ({
  ...Object.fromEntries(tasks.map((task) => [task.id, command(task)])),
  all: ':',
});

/** A task of either tool, whose result is not kept. */
const entry = (needs) => ({ dependsOn: needs, cache: false, inputs: ['package.json'], outputs: [] });

export const turborepo = withBun({
  title: 'Turborepo with bun',
  ...byProgram((place) => place.npmBinary('@turbo/', 'bin/turbo'), setUp),
  leftovers: ['.turbo'],
  environment: { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' },
  emit(tasks, { directory, command, place }) {
    const entries = Object.fromEntries(tasks.map((task) => [task.id, entry(task.needs)]));
    writeJson(directory, 'turbo.json', { tasks: { ...entries, all: entry(sinks(tasks)) } });
    writeJson(directory, 'package.json', {
      name: 'bench',
      version: '1.0.0',
      private: true,
      packageManager: `bun@${place.npmVersion('bun')}`,
      scripts: scriptsOf(tasks, command),
    });
    writeJson(directory, 'bun.lock', {
      lockfileVersion: 1,
      workspaces: { '': { name: 'bench' } },
      packages: {},
    });
  },
  words: (program, { jobs }) => [
    program,
    'run',
    'all',
    '--single-package',
    `--concurrency=${jobs}`,
    '--cache=local:r,remote:r',
    '--env-mode=loose',
    '--ui=stream',
    '--log-prefix=none',
    '--log-order=stream',
    '--no-color',
    '--no-update-notifier',
  ],
});

export const lage = withBun(
  wantingGit({
    title: 'lage with bun',
    ...byScript('lage', 'dist/lage.js'),
    emit(tasks, { directory, command }) {
      const root = { name: 'root', version: '1.0.0', private: true, workspaces: ['bench'] };
      const member = { name: 'bench', version: '1.0.0' };
      writeJson(directory, 'package.json', root);
      writeJson(directory, 'package-lock.json', {
        name: 'root',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': { name: 'root', workspaces: ['bench'] },
          bench: { version: '1.0.0' },
          'node_modules/bench': { resolved: 'bench', link: true },
        },
      });
      writeJson(directory, 'bench/package.json', { ...member, scripts: scriptsOf(tasks, command) });
      const pipeline = Object.fromEntries(tasks.map((task) => [task.id, entry(task.needs)]));
      pipeline.all = { ...entry(sinks(tasks)), type: 'noop' };
      const config = { pipeline, npmClient: 'bun', cache: false };
      write(directory, 'lage.config.js', `module.exports = ${JSON.stringify(config)};\n`);
      commitAll(directory);
    },
    words: (program, { place, jobs }) => [
      place.node,
      program,
      'all',
      `--concurrency=${jobs}`,
      '--no-cache',
      '--skip-local-cache',
      '--reporter=json',
    ],
  }),
);
