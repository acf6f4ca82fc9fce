import { openSync } from 'node:fs';
import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  describeError,
  errorCode,
  isSignal,
  signalName,
  systemError,
} from '../../../src/process/system/describe-error.ts';

/** What is thrown by a call that fails. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

const missing = thrownBy(() => openSync('/no/such/file', 'r'));
const coded = (message: string, code: unknown, more: object = {}): Error =>
  Object.assign(new Error(message), { code }, more);

describe('the code of an error', () => {
  it.each([
    [missing, 'ENOENT'],
    [coded('x', 'ESTRANGE'), 'ESTRANGE'],
    [coded('x', 7), undefined],
    [new Error('x'), undefined],
    [{ code: 'ENOENT' }, undefined],
    ['ENOENT', undefined],
    [undefined, undefined],
  ])('of %s is %s', (error, code) => {
    expect(errorCode(error)).toBe(code);
  });
});

describe('an error in words', () => {
  it.each<[string, unknown]>([
    ['no such file or directory (ENOENT)', missing],
    ['no space left on device (ENOSPC)', systemError(constants.errno.ENOSPC)],
    ['strange (ESTRANGE)', coded('strange', 'ESTRANGE')],
    ['strange (ESTRANGE)', coded('strange', 'ESTRANGE', { errno: 'x' })],
    ['strange (ESTRANGE)', coded('strange', 'ESTRANGE', { errno: 123_456 })],
    ['ESTRANGE: strange', coded('ESTRANGE: strange', 'ESTRANGE')],
    ['plain', new Error('plain')],
    ['text', 'text'],
    ['undefined', undefined],
  ])('is %j', (words, error) => {
    expect(describeError(error)).toBe(words);
  });
});

describe('signals', () => {
  it.each([
    ['SIGTERM', true],
    ['SIGNONE', false],
    ['toString', false],
    ['', false],
  ])('%j is one: %s', (name, is) => {
    expect(isSignal(name)).toBe(is);
  });

  it('have names by their numbers, as far as the system knows them', () => {
    expect(signalName(9)).toBe('SIGKILL');
    expect(signalName(15)).toBe('SIGTERM');
    expect(signalName(64)).toBe('signal 64');
  });
});

describe.skipIf(process.platform !== 'linux')('a number of the system', () => {
  it.each([
    [2, 'ENOENT', 'no such file or directory'],
    [7, 'E2BIG', 'argument list too long'],
    [8, 'ENOEXEC', 'error 8'],
    [11, 'EAGAIN', 'resource temporarily unavailable'],
    [12, 'ENOMEM', 'not enough memory'],
    [13, 'EACCES', 'permission denied'],
    [9999, 'errno 9999', 'error 9999'],
  ])('%i is the error %s', (errno, code, words) => {
    const error = systemError(errno);
    expect(error).toMatchObject({ errno: -errno, code, message: `${words} (${code})` });
    expect(errorCode(error)).toBe(code);
  });
});
