import { describe, expect, it } from 'vitest';
import { refusedName, variableKey } from '../../src/github/variable-name.ts';

const blocked =
  "cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: set it in the env of the tasks that need it";

function owned(prefix: string): string {
  return `cannot be passed on with GITHUB_ENV, as names that begin with ${prefix} belong to GitHub's runner: choose another name`;
}

describe('a name in GITHUB_ENV', () => {
  it.each([
    ['NODE_OPTIONS', blocked],
    ['Node_Options', blocked],
    ['GITHUB_SHA', owned('GITHUB_')],
    ['RUNNER_TEMP', owned('RUNNER_')],
  ])('%s is refused, with the reason and what to do', (name, reason) => {
    expect(refusedName(name, 'linux')).toBe(reason);
    expect(refusedName(name, 'win32')).toBe(reason);
  });

  it.each(['CI', 'PATH', 'NODE_OPTIONS_2', 'MY_GITHUB_', 'MY_RUNNER_', 'GITHUB', ''])(
    '%j may be passed on',
    (name) => {
      expect(refusedName(name, 'linux')).toBeUndefined();
      expect(refusedName(name, 'win32')).toBeUndefined();
    },
  );

  it('that begins with github_ or runner_ is the runner’s on Windows alone, where case does not matter', () => {
    expect([refusedName('github_sha', 'linux'), refusedName('Runner_Temp', 'darwin')]).toEqual([
      undefined,
      undefined,
    ]);
    expect([refusedName('github_sha', 'win32'), refusedName('Runner_Temp', 'win32')]).toEqual([
      owned('GITHUB_'),
      owned('RUNNER_'),
    ]);
  });
});

describe('variableKey', () => {
  it('tells names apart by their case, but not on Windows', () => {
    expect(variableKey('Path', 'linux')).toBe('Path');
    expect(variableKey('Path', 'darwin')).toBe('Path');
    expect(variableKey('Path', 'win32')).toBe('PATH');
  });
});
