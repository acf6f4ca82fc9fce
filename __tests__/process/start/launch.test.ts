import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptOrder } from '../../../src/process/start/attempt-order.ts';
import { prepareLaunch } from '../../../src/process/start/launch.ts';
import { refuse } from '../../../src/process/start/start-refusal.ts';
import { orderIn } from '../../support/owned-request.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-launch-'));
  for (const name of ['bin', 'other', 'scripts']) mkdirSync(join(directory, name));
  program('bin/tool');
});
afterEach(() => rmSync(directory, { recursive: true }));

function program(name: string, mode = 0o755): string {
  const path = join(directory, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

const prepare = (more: Partial<AttemptOrder>) =>
  prepareLaunch(
    orderIn(directory, { env: new Map([['PATH', join(directory, 'bin')]]), ...more }),
    'run.7.',
    join(directory, 'scripts'),
    7,
  );
/** A script for `bash`, with a directory of the test as PATH. */
function withBash(name: string): ReturnType<typeof prepareLaunch> {
  rmSync(join(directory, 'scripts'), { recursive: true });
  mkdirSync(join(directory, 'scripts'));
  return prepare({ work: script('true', 'bash'), env: new Map([['PATH', join(directory, name)]]) });
}

const command = (...words: readonly string[]) => ({ kind: 'command', words }) as const;
const script = (text: string, shell?: string) => ({ kind: 'script', script: text, shell }) as const;

describe.skipIf(process.platform === 'win32')('a command', () => {
  it('is a program of the task’s PATH with its words, and has the token', () => {
    expect(prepare({ work: command('tool', 'a b', '') })).toEqual({
      program: join(directory, 'bin/tool'),
      args: ['a b', ''],
      env: new Map([
        ['PATH', join(directory, 'bin')],
        ['RUNDAG_TOKEN', 'run.7.'],
      ]),
      verbatim: false,
      scriptFile: undefined,
    });
  });

  it('has the token behind that of a run around this one', () => {
    const env = new Map([
      ['PATH', join(directory, 'bin')],
      ['RUNDAG_TOKEN', 'outer.1.'],
    ]);
    const launch = prepare({ work: command('tool'), env });
    expect('kind' in launch ? launch : launch.env.get('RUNDAG_TOKEN')).toBe('outer.1. run.7.');
    expect(env.get('RUNDAG_TOKEN')).toBe('outer.1.');
  });

  it.each([[[]], [['']], [['', 'a']]])('of the words %j has no program', (words) => {
    expect(prepare({ work: command(...words) })).toEqual(
      refuse(
        'the first word of the command is empty, where the program belongs',
        'name the program, or see which expression in command is empty',
      ),
    );
  });

  it('that is not there is told with where it was looked for', () => {
    const fix = 'fix the spelling, install it, or let a task that this one needs install it';
    expect(prepare({ work: command('to"ol') })).toEqual(
      refuse('there is no program "to\\"ol": looked in PATH', `${fix}; PATH is ${join(directory, 'bin')}`),
    );
    expect(prepare({ work: command('./tool') })).toEqual(
      refuse(`there is no program "./tool": looked in ${join(directory, 'tool')}`, fix),
    );
  });

  it('that must not be run is told with why', () => {
    const path = program('bin/plain', 0o644);
    expect(prepare({ work: command('plain') })).toEqual(
      refuse(
        `${path} cannot be run: it has no execute permission`,
        'make it executable (chmod +x), or run it with the program that it is for',
      ),
    );
  });
});

describe.skipIf(process.platform === 'win32')('a script', () => {
  it('lies in a file for its shell, which all may read', () => {
    const bash = program('bin/bash');
    const launch = prepare({ work: script('echo one', 'bash') });
    const file = join(directory, 'scripts/script-7.sh');
    expect(launch).toMatchObject({ program: bash, verbatim: false, scriptFile: file });
    expect('kind' in launch ? [] : launch.args.at(-1)).toBe(file);
    expect(readFileSync(file, 'utf8')).toContain('echo one');
    expect(statSync(file).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  it('has the shell of the step’s PATH, and for itself its own', () => {
    program('bin/bash');
    const bash = program('other/bash');
    const launch = prepare({
      work: script('true', 'bash'),
      shellEnv: new Map([['PATH', join(directory, 'other')]]),
    });
    expect(launch).toMatchObject({ program: bash });
    expect('kind' in launch ? '' : launch.env.get('PATH')).toBe(join(directory, 'bin'));
  });

  it('has sh where no shell was named and there is no bash; and bash when that has come', () => {
    const sh = program('bin/sh');
    expect(prepare({ work: script('true') })).toMatchObject({ program: sh });
    rmSync(join(directory, 'scripts'), { recursive: true });
    mkdirSync(join(directory, 'scripts'));
    const bash = program('bin/bash');
    expect(prepare({ work: script('true') })).toMatchObject({ program: bash });
  });

  it('without a shell is told with where each was looked for', () => {
    const path = program('bin/sh', 0o644);
    const bin = join(directory, 'bin');
    expect(prepare({ work: script('true') })).toEqual(
      refuse(
        `there is no shell to run the script: no bash in PATH; ${path}: it has no execute permission`,
        `install it, put its directory into the PATH of the step or into GITHUB_PATH, or choose another shell; PATH is ${bin}`,
      ),
    );
    rmSync(path);
    const [one, two] = [prepare({ work: script('true') }), prepare({ work: script('true', './no/sh {0}') })];
    expect(one).toMatchObject({ cause: expect.stringMatching(/: no bash in PATH; no sh in PATH$/) });
    expect(two).toMatchObject({
      cause: `there is no shell to run the script: no ./no/sh in ${join(directory, 'no/sh')}`,
      fix: expect.stringMatching(/or choose another shell$/),
    });
    expect(existsSync(join(directory, 'scripts/script-7.sh'))).toBe(false);
  });

  it('is told what PATH was when one shell is missing there, and another must not be run', () => {
    program('bin/bash', 0o644);
    expect(prepare({ work: script('true') })).toMatchObject({
      cause: expect.stringMatching(/bash: it has no execute permission; no sh in PATH$/),
      fix: expect.stringMatching(`; PATH is ${join(directory, 'bin')}$`),
    });
  });

  it('has another shell for another PATH, and the same for the same', () => {
    const [one, two] = [program('bin/bash'), program('other/bash')];
    expect(withBash('bin')).toMatchObject({ program: one });
    expect(withBash('other')).toMatchObject({ program: two });
    // Nobody looks again: it is the same shell for the whole run.
    rmSync(one);
    expect(withBash('bin')).toMatchObject({ program: one });
  });

  it('for what is no shell is told which there are', () => {
    expect(prepare({ work: script('true', 'fish') })).toEqual(
      refuse(
        '"fish" is not a shell',
        "use one of bash, sh, pwsh, powershell, cmd, python, or a command line with {0} where the script's path belongs",
      ),
    );
  });

  it('with a NUL is refused', () => {
    expect(prepare({ work: script('a\0b') })).toEqual(
      refuse('the script contains a NUL character, which no shell reads', 'remove it from run'),
    );
  });

  it('is not written over what lies in its place, and where it cannot be written', () => {
    program('bin/bash');
    writeFileSync(join(directory, 'scripts/script-7.sh'), 'other');
    expect(prepare({ work: script('true', 'bash') })).toMatchObject({
      cause: expect.stringMatching(/script-7\.sh could not be started: file already exists \(EEXIST\)$/),
    });
    expect(readFileSync(join(directory, 'scripts/script-7.sh'), 'utf8')).toBe('other');
  });
});

describe.skipIf(process.platform === 'win32')('before that', () => {
  it.each<[Partial<AttemptOrder>, RegExp]>([
    [{ work: command('tool', 'a\0') }, /^word 2 of the command contains a NUL/],
    [{ work: script('true'), env: new Map([['', '']]) }, /^"" is not a name/],
    [{ work: command('tool'), workingDirectory: 'a\0b' }, /^the working directory contains a NUL/],
    [{ work: command('none'), workingDirectory: '/no/such' }, /^the working directory \/no\/such does not/],
    [
      { work: script('', 'no-sh {0}'), workingDirectory: '/no/such' },
      /^the working directory \/no\/such does/,
    ],
  ])('the order is looked at: %j', (more, cause) => {
    expect(prepare(more)).toMatchObject({ cause: expect.stringMatching(cause) });
  });

  it('a directory whose name has a NUL is not the task’s', () => {
    expect(prepare({ work: command('tool'), workingDirectory: 'a\0b' })).toEqual(
      refuse('the working directory contains a NUL character', 'fix working-directory'),
    );
  });

  it('a signal must be one of the system', () => {
    const service = { stopSignal: 'SIGNONE', stopSeconds: undefined };
    expect(prepare({ work: command('tool'), service })).toEqual(
      refuse('SIGNONE is not a signal of this system', 'fix stop-signal: SIGTERM, SIGINT, SIGQUIT …'),
    );
    expect(prepare({ work: command('tool'), service: { ...service, stopSignal: 'SIGINT' } })).toMatchObject({
      args: [],
    });
  });
});
