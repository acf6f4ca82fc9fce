import { describe, expect, test } from 'vitest';
import { countsText, pathText, timesText, verdictText } from '../../src/report/words/closing-words.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';

/** A run of this many tasks, named t0 and so on. */
function runOf(count: number): Story {
  return new Story(Array.from({ length: count }, (_, index) => aTask(`t${index}`)));
}

/** Tells of the task that it failed and was forgiven. */
function forgiven(story: Story, task: string): Story {
  return story
    .starts(0, task)
    .ends(1, task, anOutcome(exited(1)))
    .has(1, task, 'success', { kind: 'ran' }, true);
}

/** Tells of the task that it passed at its second attempt. */
function flaky(story: Story, task: string): Story {
  return story
    .starts(0, task)
    .ends(1, task, anOutcome(exited(1)), { retryInSeconds: 0 })
    .starts(1, task, { attempt: 2 })
    .ends(2, task, anOutcome(exited(0)), { attempt: 2 })
    .has(2, task, 'success');
}

describe('the counts of a run', () => {
  test('name every kind of result that there is, in this order', () => {
    const story = runOf(10).has(1, 't0', 'skipped').has(1, 't1', 'cancelled').has(1, 't2', 'failure');
    for (const task of ['t3', 't4']) story.has(1, task, 'success');
    expect(countsText(story.report())).toBe('2 succeeded, 1 failed, 1 cancelled, 1 skipped, 5 not finished');
  });

  test('leave out kinds that there are none of', () => {
    expect(countsText(runOf(2).has(1, 't0', 'success').has(1, 't1', 'success').report())).toBe('2 succeeded');
    expect(countsText(runOf(1).has(1, 't0', 'cancelled').report())).toBe('1 cancelled');
  });

  test('say how many of the succeeded were forgiven and how many flaky', () => {
    expect(countsText(forgiven(runOf(1), 't0').report())).toBe('1 succeeded (1 failed but tolerated)');
    expect(countsText(flaky(runOf(1), 't0').report())).toBe('1 succeeded (1 flaky)');
    const both = forgiven(flaky(flaky(runOf(4), 't0'), 't1'), 't2').has(1, 't3', 'success');
    expect(countsText(both.report())).toBe('4 succeeded (1 failed but tolerated, 2 flaky)');
  });

  test('have their thousands marked', () => {
    const story = runOf(2000);
    for (let index = 0; index < 1500; index += 1) forgiven(story, `t${index}`);
    expect(countsText(story.report())).toBe('1,500 succeeded (1,500 failed but tolerated), 500 not finished');
  });
});

describe('the verdict on a run', () => {
  test.each([
    ['success', 'CI succeeded: 1 task · 1 succeeded'],
    ['failure', 'CI failed: 1 task · 1 succeeded'],
    ['cancelled', 'CI was cancelled: 1 task · 1 succeeded'],
  ] as const)('that ended as %s', (result, text) => {
    expect(verdictText(runOf(1).has(1, 't0', 'success').finishes(1, result).report())).toBe(text);
  });

  test('that was cut off', () => {
    expect(verdictText(runOf(2).starts(0, 't0').report())).toBe(
      'CI did not finish: 2 tasks · 2 not finished',
    );
  });
});

describe('the times of a run', () => {
  test('have the critical path, where anything ran', () => {
    expect(timesText(runOf(2).runs(0, 1, 't0', 0).runs(0, 2, 't1', 0).finishes(3, 'success').report())).toBe(
      '3.0 s · sum of task times 3.0 s · CPU bound 1.5 s (2 CPUs) · critical path 2.0 s, the floor: t1',
    );
    expect(timesText(runOf(1).has(0, 't0', 'skipped').finishes(1, 'success').report())).toBe(
      '1.0 s · sum of task times 0.0 s',
    );
  });

  test('say that the CPUs are the floor where they are', () => {
    const story = runOf(3).runs(0, 1, 't0', 0).runs(0, 2, 't1', 0).runs(1, 3, 't2', 0);
    expect(timesText(story.finishes(3, 'success').report())).toBe(
      '3.0 s · sum of task times 5.0 s · CPU bound 2.5 s (2 CPUs, the floor) · critical path 2.0 s: t1',
    );
  });
});

/** The critical path of a chain of this many tasks. */
function pathOf(count: number): string {
  const tasks = Array.from({ length: count }, (_, index) =>
    aTask(`t${index}`, {
      name: index === 1 ? 'One' : `t${index}`,
      needs: index === 0 ? [] : [`t${index - 1}`],
    }),
  );
  const story = new Story(tasks);
  for (let index = 0; index < count; index += 1) story.runs(index, index + 1, `t${index}`, 0);
  return pathText(story.report());
}

describe('the critical path', () => {
  test('names up to eight tasks as people know them', () => {
    expect(pathOf(2)).toBe('t0 → One');
    expect(pathOf(8)).toBe('t0 → One → t2 → t3 → t4 → t5 → t6 → t7');
  });

  test('names of more tasks the first four and the last four, and says how many are between', () => {
    expect(pathOf(9)).toBe('t0 → One → t2 → t3 → (1 more) → t5 → t6 → t7 → t8');
    expect(pathOf(20)).toBe('t0 → One → t2 → t3 → (12 more) → t16 → t17 → t18 → t19');
  });
});

test('the retries of a task do not make more of it', () => {
  const story = flaky(new Story([aTask('t0', { retry: retries(1) })]), 't0').finishes(2, 'success');
  expect(verdictText(story.report())).toBe('CI succeeded: 1 task · 1 succeeded (1 flaky)');
});
