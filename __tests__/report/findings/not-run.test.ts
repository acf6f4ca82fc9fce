import { describe, expect, test } from 'vitest';
import { blameCounts, notRunByReason } from '../../../src/report/findings/not-run.ts';
import type { CloseCause } from '../../../src/model/outcome.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

const told = (story: Story): readonly (readonly [string, string, string | undefined, string])[] =>
  notRunByReason(story.report()).map(({ result, reason, blame, tasks }) => [
    result,
    reason,
    blame,
    tasks.map(({ task }) => task.id).join(' '),
  ]);

const tasks = (...ids: readonly string[]): Story => new Story(ids.map((id) => aTask(id)));

test('a chain of skipped tasks goes back to the task that failed, by its label', () => {
  const story = new Story([
    aTask('build', { name: 'Build it' }),
    aTask('e2e'),
    aTask('ship'),
    aTask('unit'),
    aTask('docs'),
  ])
    .runs(0, 1, 'build', 1)
    .has(1, 'e2e', 'skipped', { kind: 'need', task: 'build', result: 'failure' })
    .has(1, 'ship', 'skipped', { kind: 'need', task: 'e2e', result: 'skipped' })
    .runs(0, 1, 'unit', 2)
    .has(1, 'docs', 'skipped', { kind: 'need', task: 'unit', result: 'failure' });
  const [first, second] = told(story);
  expect(first?.slice(2)).toEqual(['build', 'e2e ship']);
  expect(first?.[1]).toMatch(/^Build it.* failed$/u);
  expect(second).toEqual(['skipped', 'unit failed', 'unit', 'docs']);
  expect([...blameCounts(notRunByReason(story.report()))]).toEqual([
    ['build', 2],
    ['unit', 1],
  ]);
});

describe('tasks that a closed run left are told by what closed it', () => {
  test.each<[CloseCause, string, string | undefined]>([
    [{ kind: 'fail-fast', task: 'a' }, 'a failed (fail-fast)', 'a'],
    [{ kind: 'matrix-fail-fast', task: 'a' }, 'a failed (fail-fast of its matrix)', 'a'],
    [{ kind: 'max-failures', failures: 2 }, '2 tasks failed (max-failures)', undefined],
    [{ kind: 'signal', signal: 'SIGINT' }, 'interrupted by SIGINT', undefined],
  ])('%j', (cause, reason, blame) => {
    const story = tasks('a', 'b', 'c', 'd')
      .starts(0, 'b')
      .ends(1, 'b', anOutcome({ kind: 'cancelled', cause }))
      .has(1, 'b', 'cancelled')
      .has(1, 'c', 'cancelled', { kind: 'closed', cause })
      .has(1, 'd', 'cancelled', { kind: 'need', task: 'c', result: 'cancelled' });
    expect(told(story)).toEqual([['cancelled', reason, blame, 'b c d']]);
  });
});

test('a false if blames nobody, also for what needs such a task', () => {
  const condition = { kind: 'condition', source: 'false' } as const;
  const story = tasks('a', 'b', 'c')
    .has(0, 'a', 'skipped', condition)
    .has(0, 'b', 'skipped', condition)
    .has(0, 'c', 'skipped', { kind: 'need', task: 'a', result: 'skipped' });
  expect(told(story)).toEqual([
    ['skipped', 'their if is false', undefined, 'a b'],
    ['skipped', 'the if of a is false', undefined, 'c'],
  ]);
  expect(blameCounts(notRunByReason(story.report())).size).toBe(0);
});

test('what was skipped where it ran, and what a given failure holds back, are told', () => {
  const from = { kind: 'elsewhere', where: 'shard 2/4' } as const;
  const story = tasks('a', 'b', 'c')
    .has(0, 'a', 'skipped', { kind: 'given', from })
    .has(0, 'b', 'failure', { kind: 'given', from })
    .has(0, 'c', 'skipped', { kind: 'need', task: 'b', result: 'failure' });
  expect(told(story)).toEqual([
    ['skipped', 'that is its result where it ran', undefined, 'a'],
    ['skipped', 'b failed', 'b', 'c'],
  ]);
  const two = tasks('a', 'b')
    .has(0, 'a', 'skipped', { kind: 'given', from })
    .has(0, 'b', 'skipped', { kind: 'given', from });
  expect(told(two)).toEqual([['skipped', 'that is their result where they ran', undefined, 'a b']]);
});

test('nothing is told of tasks that ran, or of which nothing is known', () => {
  expect(told(tasks('a', 'b', 'c').runs(0, 1, 'a', 0).runs(0, 1, 'b', 1))).toEqual([]);
});

test('a chain of 50,000 is followed in time', () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => `t${index}`);
  const story = tasks(...ids)
    .starts(0, 't0')
    .ends(1, 't0', anOutcome(exited(1)))
    .has(1, 't0', 'failure');
  for (let index = 1; index < ids.length; index += 1)
    story.has(1, `t${index}`, 'skipped', {
      kind: 'need',
      task: `t${index - 1}`,
      result: index === 1 ? 'failure' : 'skipped',
    });
  const report = story.report();
  // From the last, whose way is the longest.
  const tasksBackwards = new Map([...report.tasks].toReversed());
  expect(notRunByReason({ ...report, tasks: tasksBackwards })).toMatchObject([
    { reason: 't0 failed', blame: 't0' },
  ]);
});
