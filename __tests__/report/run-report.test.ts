import { describe, expect, test } from 'vitest';
import {
  attemptSeconds,
  type AttemptReport,
  failed,
  passedOnRetry,
} from '../../src/report/run/run-report.ts';
import { aTask, anOutcome, at, exited, Story, taskOf } from '../support/story.ts';

/** The attempts of the task `a` that ended with these codes; the last still runs where there is none. */
function attempts(...codes: readonly (number | undefined)[]): readonly AttemptReport[] {
  const story = new Story([aTask('a')]);
  for (const [index, code] of codes.entries()) {
    story.starts(index, 'a', { attempt: index + 1 });
    if (code !== undefined) story.ends(index + 1, 'a', anOutcome(exited(code)), { attempt: index + 1 });
  }
  return taskOf(story.report(), 'a').attempts;
}

test.each([
  [[], false],
  [[0], false],
  [[1, 0], true],
  [[1, 1], false],
  [[1, undefined], false],
  [[1, 1, 0], true],
])('attempts that ended with %j: the last of several passed: %s', (codes, passed) => {
  expect(passedOnRetry(attempts(...codes))).toBe(passed);
});

describe('a task has failed', () => {
  test.each([
    ['failure', false, true],
    ['success', true, true],
    ['success', false, false],
    ['cancelled', false, false],
    ['skipped', false, false],
  ] as const)('%s, tolerated: %s: %s', (result, tolerated, expected) => {
    const story = new Story([aTask('a')]).has(1, 'a', result, { kind: 'ran' }, tolerated);
    expect(failed(taskOf(story.report(), 'a'))).toBe(expected);
  });

  test('not before it has a result', () => {
    expect(failed(taskOf(new Story([aTask('a')]).starts(0, 'a').report(), 'a'))).toBe(false);
  });
});

test('an attempt takes its time, so far while it runs, and never less than none', () => {
  const [ended, running] = attempts(1, undefined);
  if (ended === undefined || running === undefined) throw new Error('two attempts are two');
  expect(attemptSeconds(ended, at(9))).toBe(1);
  expect([attemptSeconds(running, at(9)), attemptSeconds(running, at(0))]).toEqual([8, 0]);
});
