// The tools that skip what has not changed, each with the files that it wants in the repository.

import { symlinkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { wireit } from '../tools/javascript.mjs';
import { rundag } from '../tools/rundag.mjs';
import { turborepo } from '../tools/scripts.mjs';
import { write, writeJson } from '../tools/support.mjs';

/** The name, version and scripts of a package. */
const manifest = (name, scripts, more = {}) => ({ name, version: '1.0.0', private: true, scripts, ...more });

const workspaces = ['packages/*'];

const rundagEntry = ({ id, needs }, command) => `  ${id}:
    needs: [${needs.join(', ')}]
    working-directory: packages/${id}
    run: ${command({ id })}
    inputs: [packages/${id}/src/**, packages/${id}/package.json]
    outputs: [packages/${id}/out/**]
`;

const rundagSkips = {
  ...rundag,
  environment: ({ home }) => ({ XDG_CACHE_HOME: join(home, 'cache') }),
  emit(all, { root, command }) {
    for (const { id } of all) writeJson(root, `packages/${id}/package.json`, manifest(id, {}));
    const entries = all.map((task) => rundagEntry(task, command));
    write(root, 'rundag.yml', `defaults: { shell: sh }\ntasks:\n${entries.join('')}`);
  },
  words: (program, { place, home, jobs }) => [
    place.node,
    program,
    'rundag.yml',
    '--max-parallel',
    String(jobs),
    '--report-directory',
    join(home, 'report'),
  ],
  leftovers: ['report'],
  keep: () => [],
};

/** Its daemon is not used by `turbo run` any more, as its help says. */
const turborepoSkips = {
  ...turborepo,
  environment: ({ home, jobs }) => ({
    ...turborepo.environment({ directory: home, jobs }),
  }),
  emit(all, { root, home, command, place }) {
    mkdirSync(join(home, 'bin'), { recursive: true });
    symlinkSync(place.npmBinary('@oven/bun-', 'bin/bun'), join(home, 'bin', 'bun'));
    const task = { dependsOn: ['^work'], inputs: ['src/**', 'package.json'], outputs: ['out/**'] };
    writeJson(root, 'turbo.json', { tasks: { work: task } });
    const packageManager = `bun@${place.npmVersion('bun')}`;
    writeJson(root, 'package.json', manifest('root', {}, { workspaces, packageManager }));
    const members = all.map(({ id, needs }) => {
      const dependencies = Object.fromEntries(needs.map((need) => [need, 'workspace:*']));
      writeJson(
        root,
        `packages/${id}/package.json`,
        manifest(id, { work: command({ id }) }, { dependencies }),
      );
      return [`packages/${id}`, { name: id, version: '1.0.0', dependencies }];
    });
    writeJson(root, 'bun.lock', {
      lockfileVersion: 1,
      workspaces: { '': { name: 'root' }, ...Object.fromEntries(members) },
      packages: Object.fromEntries(all.map(({ id }) => [id, [`${id}@workspace:packages/${id}`]])),
    });
  },
  words: (program, { jobs }) => [
    program,
    'run',
    'work',
    `--concurrency=${jobs}`,
    '--cache=local:rw',
    '--env-mode=loose',
    '--ui=stream',
    '--log-order=stream',
    '--no-color',
    '--no-update-notifier',
  ],
  leftovers: [],
  keep: () => ['.turbo'],
};

const wireitSkips = {
  ...wireit,
  environment: ({ root, jobs }) => ({
    ...wireit.environment({ directory: root, jobs }),
    WIREIT_CACHE: 'local',
  }),
  emit(all, { root, command }) {
    const dependencies = all.map(({ id }) => `./packages/${id}:work`);
    writeJson(
      root,
      'package.json',
      manifest('root', { all: 'wireit' }, { wireit: { all: { dependencies } } }),
    );
    for (const { id, needs } of all) {
      const work = {
        command: command({ id }),
        dependencies: needs.map((need) => `../${need}:work`),
        files: ['src/**'],
        output: ['out/**'],
      };
      writeJson(root, `packages/${id}/package.json`, manifest(id, { work: 'wireit' }, { wireit: { work } }));
    }
  },
  leftovers: [],
  keep: (all) => all.map(({ id }) => `packages/${id}/.wireit`),
};

/**
 * By name, tools as those of `suite/find-tools.mjs`, but that caches of results are on, that `emit`, `words` and `environment`
 * are told the `root` of the repository and a `home` beside it, that `leftovers` are in that home, and that `keep` names
 * what of a checkout a CI would keep for the next one.
 */
export const skippingTools = new Map([
  ['rundag', rundagSkips],
  ['turborepo', turborepoSkips],
  ['wireit', wireitSkips],
]);
