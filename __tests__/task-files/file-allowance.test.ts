import { expect, test } from 'vitest';
import { noTaskFiles, type TaskFiles } from '../../src/model/outcome.ts';
import { FileAllowance } from '../../src/task-files/file-allowance.ts';

const none = { GITHUB_OUTPUT: 0, GITHUB_ENV: 0, GITHUB_PATH: 0, GITHUB_STATE: 0, GITHUB_STEP_SUMMARY: 0 };

/** Asks for room for a file of outputs with so many names. */
function outputs(allowance: FileAllowance, task: string, bytes: number, names = 0) {
  const files: TaskFiles = {
    ...noTaskFiles,
    outputs: new Map(Array.from({ length: names }, (_, index) => [`n${index}`, ''])),
  };
  return allowance.admit(task, files, { ...none, GITHUB_OUTPUT: bytes });
}

test('all tasks together have the bound, to the last byte, and a refused task takes nothing of it', () => {
  const allowance = new FileAllowance(1000);
  expect(outputs(allowance, 'a', 600)).toEqual({ kind: 'admitted' });
  expect(outputs(allowance, 'b', 401)).toEqual({
    kind: 'refused',
    file: 'GITHUB_OUTPUT',
    problem:
      'expected at most the 400 bytes that are left (all tasks of a run may write 1,000 bytes to GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH together, each name counted with 128 more), found 401: write large data to a file of your own and pass its path',
  });
  expect(outputs(allowance, 'c', 400)).toEqual({ kind: 'admitted' });
  expect(outputs(allowance, 'd', 1)).toMatchObject({ kind: 'refused' });
});

test('of a task what was read last counts, whatever it wrote before', () => {
  const allowance = new FileAllowance(1000);
  for (let attempt = 0; attempt < 100; attempt += 1)
    expect(outputs(allowance, 'a', 900)).toEqual({ kind: 'admitted' });
  expect(outputs(allowance, 'a', 1001)).toMatchObject({ kind: 'refused' });
  expect(outputs(allowance, 'b', 1000)).toEqual({ kind: 'admitted' });
});

test('names count beside their text', () => {
  const allowance = new FileAllowance(1000);
  expect(outputs(allowance, 'a', 40, 8)).toMatchObject({ kind: 'refused' });
  expect(outputs(allowance, 'a', 40, 7)).toEqual({ kind: 'admitted' });
});

test('names of variables and directories count as names of outputs do', () => {
  const env = { ...noTaskFiles, env: new Map(Array.from({ length: 8 }, (_, index) => [`n${index}`, ''])) };
  const path = { ...noTaskFiles, path: Array.from({ length: 8 }, (_, index) => `/${index}`) };
  for (const [files, file] of [
    [env, 'GITHUB_ENV'],
    [path, 'GITHUB_PATH'],
  ] as const) {
    const allowance = new FileAllowance(1000);
    expect(allowance.admit('a', files, { ...none, [file]: 40 })).toMatchObject({ kind: 'refused', file });
    expect(new FileAllowance(8 * 128 + 40).admit('a', files, { ...none, [file]: 40 })).toEqual({
      kind: 'admitted',
    });
  }
});

test('a state counts for nothing, as it goes no further', () => {
  const allowance = new FileAllowance(10, 10);
  expect(allowance.admit('a', noTaskFiles, { ...none, GITHUB_STATE: 1000 })).toEqual({ kind: 'admitted' });
});

test('the file that goes past the bound is named', () => {
  const allowance = new FileAllowance(1000);
  const bytes = { ...none, GITHUB_OUTPUT: 500, GITHUB_ENV: 300, GITHUB_PATH: 201 };
  expect(allowance.admit('a', noTaskFiles, bytes)).toMatchObject({ kind: 'refused', file: 'GITHUB_PATH' });
  expect(allowance.admit('a', noTaskFiles, { ...bytes, GITHUB_ENV: 501 })).toMatchObject({
    file: 'GITHUB_ENV',
  });
});

test('summaries have a bound of their own, and one that does not fit is dropped alone', () => {
  const allowance = new FileAllowance(1000, 100);
  const summary = (task: string, bytes: number) =>
    allowance.admit(task, noTaskFiles, { ...none, GITHUB_STEP_SUMMARY: bytes });
  expect(summary('a', 60)).toEqual({ kind: 'admitted' });
  expect(summary('b', 41)).toEqual({
    kind: 'no-summary',
    problem:
      'GITHUB_STEP_SUMMARY is dropped: it has 41 bytes, and the summaries of all tasks of a run may have 100 together, 40 of which are left',
  });
  expect(summary('c', 40)).toEqual({ kind: 'admitted' });
});

test('of a task’s summaries what was read last counts, beside values of the same size too', () => {
  const allowance = new FileAllowance(1000, 100);
  const both = (task: string, bytes: number) =>
    allowance.admit(task, noTaskFiles, { ...none, GITHUB_OUTPUT: bytes, GITHUB_STEP_SUMMARY: bytes });
  for (let attempt = 0; attempt < 3; attempt += 1) expect(both('a', 90)).toEqual({ kind: 'admitted' });
  expect(both('b', 11)).toMatchObject({ kind: 'no-summary' });
  expect(both('a', 10)).toEqual({ kind: 'admitted' });
  expect(both('b', 90)).toEqual({ kind: 'admitted' });
});

test('the bounds of a run are 64 MiB, and 8 MiB of summaries', () => {
  const mebibyte = 1024 ** 2;
  const allowance = new FileAllowance();
  const full = { ...none, GITHUB_OUTPUT: 64 * mebibyte, GITHUB_STEP_SUMMARY: 8 * mebibyte };
  expect(allowance.admit('a', noTaskFiles, full)).toEqual({ kind: 'admitted' });
  expect(allowance.admit('b', noTaskFiles, { ...none, GITHUB_OUTPUT: 1 })).toMatchObject({ kind: 'refused' });
  expect(allowance.admit('b', noTaskFiles, { ...none, GITHUB_STEP_SUMMARY: 1 })).toMatchObject({
    kind: 'no-summary',
  });
});
