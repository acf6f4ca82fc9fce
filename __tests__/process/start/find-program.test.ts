import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentValue, findProgram, ownEnvironment } from '../../../src/process/start/find-program.ts';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-find-'));
  const file = (name: string, mode: number): void => {
    writeFileSync(join(directory, name), '#!/bin/sh\n');
    chmodSync(join(directory, name), mode);
  };
  for (const name of ['one', 'two', 'dir.EXE']) mkdirSync(join(directory, name));
  file('one/tool', 0o755);
  file('two/tool', 0o755);
  file('two/other', 0o755);
  file('one/other', 0o644);
  file('one/plain', 0o644);
  file('two/win.EXE', 0o644);
  file('two/win.bat', 0o644);
  file('two/exact.exe', 0o644);
  mkdirSync(join(directory, 'one/folder'));
  symlinkSync('loop', join(directory, 'one/loop'));
  execFileSync('mkfifo', [join(directory, 'one/fifo')]);
});
afterAll(() => rmSync(directory, { recursive: true }));

const find = (name: string, path: string | undefined, platform: NodeJS.Platform = 'linux', more = {}) =>
  findProgram(
    name,
    new Map([...(path === undefined ? [] : [['PATH', path] as const]), ...Object.entries<string>(more)]),
    directory,
    platform,
  );
const at = (name: string): string => join(directory, name);

describe.skipIf(process.platform === 'win32')('a program', () => {
  it('is the first of its name in the directories of PATH, seen from the task’s', () => {
    expect(find('tool', 'none:two:one')).toEqual({ kind: 'found', path: at('two/tool') });
    expect(find('tool', `${at('one')}:two`)).toEqual({ kind: 'found', path: at('one/tool') });
  });

  it('is one that may be run, when another of its name may not', () => {
    expect(find('other', 'one:two')).toEqual({ kind: 'found', path: at('two/other') });
  });

  it('is looked for in the task’s directory where PATH has an empty entry', () => {
    expect(findProgram('tool', new Map([['PATH', ':/nowhere']]), at('two'), 'linux')).toEqual({
      kind: 'found',
      path: at('two/tool'),
    });
  });

  it('by a path is looked for from the task’s directory, whatever PATH is', () => {
    expect(find('two/tool', 'one')).toEqual({ kind: 'found', path: at('two/tool') });
    expect(find('./one/tool', '')).toEqual({ kind: 'found', path: at('one/tool') });
    expect(find(at('one/tool'), 'two')).toEqual({ kind: 'found', path: at('one/tool') });
    expect(find('one/none', 'one')).toEqual({ kind: 'not-found', place: at('one/none'), path: undefined });
  });

  it.each([
    ['plain', 'it has no execute permission'],
    ['folder', 'it is a directory'],
    ['fifo', 'it is not a regular file'],
  ])('that is %s is told as such: %s', (name, problem) => {
    expect(find(name, 'one:two')).toEqual({ kind: 'not-executable', path: at(`one/${name}`), problem });
  });

  it('that is nowhere is told with what PATH was; a link to itself is none', () => {
    expect(find('none', 'one:two')).toEqual({ kind: 'not-found', place: 'PATH', path: 'one:two' });
    expect(find('loop', 'one')).toEqual({ kind: 'not-found', place: 'PATH', path: 'one' });
  });

  it('is looked for in the usual places where there is no PATH', () => {
    expect(find('none', undefined)).toMatchObject({ path: '/usr/local/bin:/usr/bin:/bin' });
    expect(find('sh', undefined).kind).toBe('found');
  });
});

describe.skipIf(process.platform === 'win32')('a program on Windows', () => {
  it('has an ending of PATHEXT, in its order, and needs no permission', () => {
    expect(find('win', 'two', 'win32')).toEqual({ kind: 'found', path: at('two/win.EXE') });
    expect(find('win', 'two', 'win32', { PathExt: ';.bat;.EXE' })).toEqual({
      kind: 'found',
      path: at('two/win.bat'),
    });
    expect(find('tool', 'two', 'win32').kind).toBe('not-found');
  });

  it('may be named with its ending, in any case', () => {
    expect(find('exact.exe', 'two', 'win32')).toEqual({ kind: 'found', path: at('two/exact.exe') });
    expect(find('win.bat', 'two', 'win32')).toEqual({ kind: 'found', path: at('two/win.bat') });
    expect(find('tool.txt', 'two', 'win32').kind).toBe('not-found');
  });

  it('has a path when a backslash is in its name', () => {
    expect(find('no\\such', 'two', 'win32')).toEqual({
      kind: 'not-found',
      place: at('no\\such'),
      path: undefined,
    });
    expect(find('no\\such', 'two')).toEqual({ kind: 'not-found', place: 'PATH', path: 'two' });
  });

  it('is looked for nowhere else where there is no PATH', () => {
    expect(find('none', undefined, 'win32')).toMatchObject({ path: '' });
  });
});

describe('a variable', () => {
  const env = new Map([
    ['Path', 'one'],
    ['PATH', 'two'],
    ['Other', 'three'],
  ]);
  it.each([
    ['PATH', 'linux', 'two'],
    ['path', 'linux', undefined],
    ['PATH', 'win32', 'two'],
    ['path', 'win32', 'one'],
    ['OTHER', 'win32', 'three'],
    ['none', 'win32', undefined],
  ] as const)('%s on %s is %s', (name, platform, value) => {
    expect(environmentValue(env, name, platform)).toBe(value);
  });

  it('of this process is one of the whole environment', () => {
    expect(Object.fromEntries(ownEnvironment())).toEqual({ ...process.env });
  });
});
