import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDirectories } from '../../src/host/make-directories.ts';

let directory = '';
beforeEach(() => void (directory = mkdtempSync(join(tmpdir(), 'rundag-make-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const isUnix = process.platform !== 'win32';
const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('makes a directory and all that is missing above it', () => {
  const path = join(directory, 'a', 'b', 'c');
  makeDirectories(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('takes a path from the current directory', () => {
  makeDirectories(relative(process.cwd(), join(directory, 'a', 'b')));
  expect(statSync(join(directory, 'a', 'b')).isDirectory()).toBe(true);
});

test.runIf(isUnix)('gives the mode to each one that it makes, and to none that was there', () => {
  const before = modeOf(directory);
  makeDirectories(join(directory, 'a', 'b'), 0o700);
  expect(['.', 'a', 'a/b'].map((name) => modeOf(join(directory, name)))).toEqual([before, 0o700, 0o700]);
});

test.runIf(isUnix)('lets others in where no mode is given, as far as the umask does', () => {
  makeDirectories(join(directory, 'a'));
  expect(modeOf(join(directory, 'a'))).toBe(0o777 & ~process.umask());
});

test.runIf(isUnix)('leaves one that is there as it is', () => {
  makeDirectories(join(directory, 'a'), 0o700);
  makeDirectories(join(directory, 'a'), 0o755);
  expect(modeOf(join(directory, 'a'))).toBe(0o700);
});

test('throws the error of the system where a file is in the way', () => {
  writeFileSync(join(directory, 'file'), '');
  expect(() => makeDirectories(join(directory, 'file'))).toThrow('EEXIST');
  expect(() => makeDirectories(join(directory, 'file', 'a'))).toThrow(/ENOTDIR|ENOENT|EEXIST/);
});

test.runIf(process.platform === 'linux')('throws, and ends, where no directory can be made', () => {
  expect(() => makeDirectories('/proc/self/none/at/all')).toThrow(/^ENOENT.* mkdir '/);
  // Nothing is missing above it, and its name is one that no file system takes.
  expect(() => makeDirectories(join(directory, 'n'.repeat(300)))).toThrow('ENAMETOOLONG');
});
