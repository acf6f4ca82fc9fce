import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkDirectory,
  checkStrings,
  explainStartError,
  refuse,
} from '../../../src/process/start/start-refusal.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-refusal-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const none = new Map<string, string>();
const error = (code: string): Error => Object.assign(new Error('words'), { code });

describe('words and variables', () => {
  it.each([
    ['', 'rename'],
    ['A=B', 'rename'],
    ['A\0', 'rename'],
  ])('cannot have the name %j', (name) => {
    expect(checkStrings([], new Map([[name, '']]))).toEqual(
      refuse(
        `${JSON.stringify(name)} is not a name that an environment variable can have`,
        'rename it: a name is not empty and has no "=" and no NUL',
      ),
    );
  });

  it('cannot have a NUL', () => {
    const fix = 'remove it, or pass the data in a file';
    expect(checkStrings(['a', 'b\0'], none)).toEqual(
      refuse('word 2 of the command contains a NUL character, which no program can be given', fix),
    );
    expect(checkStrings([], new Map([['A', '\0']]))).toEqual(
      refuse('the environment variable A contains a NUL character, which no program can be given', fix),
    );
  });

  const longest = 131_072;
  it.each<[string, number | undefined, readonly string[], ReadonlyMap<string, string>]>([
    ['a word', undefined, ['x'.repeat(longest - 1)], none],
    ['a word', longest + 1, ['x'.repeat(longest)], none],
    ['a variable', undefined, [], new Map([['AB', 'x'.repeat(longest - 4)]])],
    ['a variable', longest + 1, [], new Map([['AB', 'x'.repeat(longest - 3)]])],
    ['a long name', longest + 1, [], new Map([['A'.repeat(longest - 3), 'xx']])],
    ['a wide character', longest + 1, ['€'.repeat((longest - 2) / 3) + 'xx'], none],
  ])('on Linux %s takes at most 128 KiB with what belongs to it (%s)', (_what, bytes, args, env) => {
    const refusal = checkStrings(args, env, 'linux');
    const end = `is ${longest + 1} bytes long; Linux takes at most ${longest}`;
    expect(refusal?.cause.replaceAll(',', '').endsWith(end)).toBe(bytes === undefined ? undefined : true);
    expect(refusal?.fix).toBe(bytes === undefined ? undefined : 'write the data to a file and pass its path');
    expect(checkStrings(args, env, 'darwin')).toBeUndefined();
  });

  it('pass as they are otherwise', () => {
    expect(checkStrings(['', 'a b', 'ä'], new Map([['A', 'b=c']]), 'linux')).toBeUndefined();
  });
});

describe('a working directory', () => {
  it('can be used when it is one', () => {
    expect(checkDirectory(directory)).toBeUndefined();
  });

  it.each([
    [
      '/no/such',
      'the working directory /no/such does not exist',
      'fix working-directory, or let a task that this one needs create it',
    ],
    ['/etc/passwd', 'the working directory /etc/passwd is not a directory', 'fix working-directory'],
    [
      `/${'x'.repeat(300)}`,
      `the working directory /${'x'.repeat(300)} cannot be used: name too long (ENAMETOOLONG)`,
      'fix working-directory, or the permissions on the way to it',
    ],
  ])('%j cannot', (path, cause, fix) => {
    expect(checkDirectory(path)).toEqual(refuse(cause, fix));
  });
});

describe('what the system says', () => {
  const fewer = 'run fewer tasks at once (max-parallel), ';
  it.each([
    [
      ['E2BIG'],
      'the arguments and the environment of /p are together larger than the system allows',
      'pass less in env and in the command: write large values to files',
    ],
    [['EMFILE', 'ENFILE'], 'there are no more file descriptors', `${fewer}or raise the limit (ulimit -n)`],
    [
      ['EAGAIN'],
      'the machine takes no more processes',
      `${fewer}look for tasks that leave processes behind, or raise the limit (ulimit -u, pids.max)`,
    ],
    [['ENOMEM'], 'there is not enough memory to start /p', `${fewer}or state what the tasks take (memory)`],
    [
      ['ENOSPC', 'EDQUOT', 'EROFS'],
      'a file that the task needs could not be written',
      'make room on that disk',
    ],
    [
      ['ENOEXEC'],
      '/p is not a program for this machine',
      'if it is a script, begin it with a line such as #!/bin/sh, or use run instead of command',
    ],
    [
      ['EACCES', 'EPERM'],
      '/p must not be run',
      'give it execute permission (chmod +x), and see that its file system is not mounted noexec',
    ],
  ])('%j means: %s', (codes, cause, fix) => {
    for (const code of codes)
      expect(explainStartError(error(code), '/p', '/')).toEqual(refuse(`${cause} (words (${code}))`, fix));
  });

  it('is told as it is where it means nothing special', () => {
    const fix = 'see what the system says of this error';
    expect(explainStartError(error('EWHAT'), '/p', '/')).toEqual(
      refuse('/p could not be started: words (EWHAT)', fix),
    );
    expect(explainStartError(new Error('words'), '/p', '/')).toEqual(
      refuse('/p could not be started: words', fix),
    );
  });
});

/** The cause and the fix of an `ENOENT` for a program with this text, if there is one; without its directory. */
function explained(text: string | undefined, where = directory): readonly [string, string] {
  const program = join(directory, 'program');
  if (text !== undefined) writeFileSync(program, text);
  const { cause, fix } = explainStartError(error('ENOENT'), program, where);
  return [cause.replaceAll(directory, ''), fix];
}

describe('ENOENT', () => {
  it('may be of the directory', () => {
    expect(explained('#!/no/such', '/no/such')[0]).toBe('the working directory /no/such does not exist');
  });

  it.each([
    ['#!/no/such\n', '"/no/such"'],
    ['#! \t/no/such -x\n', '"/no/such"'],
    ['#!/no/such\ttext', '"/no/such"'],
    ['#!/no/such', '"/no/such"'],
    ['#!/bin/bash\r\n', '"/bin/bash\\r"'],
  ])('may be of the interpreter, as %j asks for it', (text, interpreter) => {
    expect(explained(text)).toEqual([
      `/program asks for the interpreter ${interpreter}, which does not exist`,
      'fix its first line, save it with line ends of \\n alone, or install the interpreter',
    ]);
  });

  it.each([undefined, 'text #!/bin/sh\n', '\n#!/bin/sh\n', '#!\n/bin/sh', ''])(
    'is of the program itself when it has no first line for one: %j',
    (text) => {
      expect(explained(text)).toEqual(['/program no longer exists', 'see which task removes it']);
    },
  );

  it.skipIf(process.getuid?.() === 0)('is of the program too when it cannot be read', () => {
    writeFileSync(join(directory, 'program'), '#!/no/such\n');
    chmodSync(join(directory, 'program'), 0o100);
    expect(explained(undefined)[0]).toBe('/program no longer exists');
  });
});
