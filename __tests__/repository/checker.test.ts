import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root } from '../support/bundle.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';

/** A machine whose PATH has bash, some programs of its files, and the scripts that are given, by their names. */
function machineWith(programs: Readonly<Record<string, string>>): Machine {
  const machine = openMachine();
  mkdirSync(join(machine.directory, 'bin'));
  for (const tool of ['bash', 'cat', 'chmod', 'mkdir'])
    symlinkSync(`/bin/${tool}`, join(machine.directory, 'bin', tool));
  for (const [name, script] of Object.entries(programs)) {
    writeFiles(machine.directory, { [`bin/${name}`]: `#!/bin/bash\n${script}\n` });
    chmodSync(join(machine.directory, 'bin', name), 0o755);
  }
  return machine;
}

/** Runs a checker on a machine. */
async function check(machine: Machine, name: string) {
  const child = spawn(process.execPath, [join(root, 'scripts', 'checker.mjs'), name], {
    env: { PATH: join(machine.directory, 'bin'), XDG_CACHE_HOME: machine.temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status: Number(status), stdout, stderr };
}

/** A checker that tells its version, and else how it was called; it ends with 3. */
const shellcheck = (version: string): string =>
  `if [[ $1 == --version ]]; then echo "ShellCheck"; echo "version: ${version}"; exit; fi; echo "$0 $*"; exit 3`;

/** A Python whose pip puts that checker where it is told. */
const python = `while [[ $1 != --target ]]; do shift; done
mkdir -p "$2/bin"; printf '%s\n' '#!/bin/bash' '${shellcheck('0.11.0').replaceAll("'", `'\\''`)}' > "$2/bin/shellcheck"
chmod +x "$2/bin/shellcheck"`;

describe.skipIf(process.platform === 'win32')('a checker that npm does not have', () => {
  it('is the one on PATH when it has the version, and its status is passed on', async () => {
    const { status, stdout, stderr } = await check(
      machineWith({ shellcheck: shellcheck('0.11.0') }),
      'shellcheck',
    );
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toMatch(/\/bin\/shellcheck --shell=bash \.ci\/run .*scripts\/e2e\.sh\n$/);
  });

  it('is installed once where PATH has another version, also by two at once', async () => {
    const machine = machineWith({ shellcheck: shellcheck('0.10.0'), python3: python });
    const place = join(machine.temp, 'rundag', 'shellcheck-0.11.0');
    for (const { status, stdout } of await Promise.all([
      check(machine, 'shellcheck'),
      check(machine, 'shellcheck'),
    ]))
      expect([status, stdout.split(' ')[0]]).toEqual([3, join(place, 'bin', 'shellcheck')]);
    rmSync(join(machine.directory, 'bin', 'python3'));
    expect(await check(machine, 'shellcheck')).toMatchObject({ status: 3, stderr: '' });
    expect(readdirSync(join(machine.temp, 'rundag'))).toEqual(['shellcheck-0.11.0']);
  });

  it.each([
    ['zizmor', 'Python with pip', 'there is no python'],
    ['actionlint', 'Go', 'there is no go'],
  ])('is said to be missing where nothing can install it: %s', async (name, installer, why) => {
    const machine = machineWith({ shellcheck: shellcheck('0.11.0') });
    const { status, stdout, stderr } = await check(machine, name);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(
        `^installing ${name} (\\S+) in .*\n${name} \\1 is needed: it is not on PATH, and ${installer} could not install it \\(${why}\\)\\. Install ${name} \\1, or ${installer}\\.\n$`,
      ),
    );
    expect(readdirSync(join(machine.temp, 'rundag'))).toEqual([]);
  });

  it('has a name', async () => {
    expect(await check(machineWith({}), 'spellcheck')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'expected one of actionlint, zizmor, shellcheck; found spellcheck\n',
    });
  });
});
