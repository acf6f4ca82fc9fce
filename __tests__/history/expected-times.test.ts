import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedTimes } from '../../src/history/expected-times.ts';
import { makeJoin, makeTask } from '../support/make-task.ts';

const taskOf = (id: string) => makeTask(id);

const all = (times: readonly (readonly number[])[]) => {
  const tasks = times.map((_, index) => taskOf(`t${index}`));
  return [...expectedTimes(tasks, ({ id }) => times[Number(id.slice(1))] ?? []).values()];
};

/** What is expected of tasks with these times, in their order. */
const expected = (...times: readonly (readonly number[])[]): unknown =>
  all(times).map(({ seconds, isKnown }) => ({ seconds, isKnown }));

/** What they take on average. */
const averages = (...times: readonly (readonly number[])[]): unknown =>
  all(times).map(({ meanSeconds }) => meanSeconds);

const known = (seconds: number): unknown => ({ seconds, isKnown: true });
const guessed = (seconds: number): unknown => ({ seconds, isKnown: false });

describe('the expected time of a task', () => {
  it.each([
    [[3], 3],
    [[9, 1], 9],
    [[1, 2, 3, 100], 3],
    [[100, 3, 2, 1], 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 8],
    // Nine runs since then were quicker: the one that was slow no longer counts.
    [[60, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1],
  ])('that took %j is what three quarters of its runs did not exceed', (times, seconds) => {
    expect(expected(times)).toEqual([known(seconds)]);
  });

  it('is that of its last ten runs', () => {
    expect(expected([...Array<number>(50).fill(60), ...Array<number>(10).fill(2)])).toEqual([known(2)]);
    expect(expected([...Array<number>(10).fill(2), 60, 60])).toEqual([known(2)]);
    expect(expected([...Array<number>(10).fill(2), 60, 60, 60])).toEqual([known(60)]);
  });

  it('that nobody has seen is what nine of ten others are not expected to exceed', () => {
    const others = Array.from({ length: 10 }, (_, index) => [index + 1]);
    expect(expected(...others, [])).toEqual([...others.map(([seconds]) => known(seconds ?? 0)), guessed(9)]);
    expect(expected([7], [], [])).toEqual([known(7), guessed(7), guessed(7)]);
  });

  it('is one second each when nothing is known of any', () => {
    expect(expected([], [])).toEqual([guessed(1), guessed(1)]);
  });

  it('is not there for a join, which takes none', () => {
    const times = expectedTimes([taskOf('a'), makeJoin('all', ['a'])], () => [5]);
    expect([...times.keys()]).toEqual(['a']);
  });

  it('lies among the times that were measured, for all tasks', () => {
    const runs = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(runs, { minLength: 1, maxLength: 20 }), (times) => {
        fc.pre(times.flat().length > 0);
        const tasks = times.map((_, index) => taskOf(`t${index}`));
        const found = expectedTimes(tasks, ({ id }) => times[Number(id.slice(1))] ?? []);
        for (const [index, { id }] of tasks.entries()) {
          const own = times[index] ?? [];
          const from = own.length > 0 ? own : times.flat();
          expect(from).toContain(found.get(id)?.seconds);
        }
        expect(found.size).toBe(tasks.length);
      }),
    );
  });
});

describe('what a task takes on average', () => {
  it.each([
    [[3], 3],
    [[2, 4], 3],
    [[1, 2, 300], 2],
    [[300, 2, 4, 1], 3],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 5.5],
    [[...Array<number>(10).fill(60), ...Array<number>(10).fill(2)], 2],
  ])('that took %j is the mean without the shortest and the longest of its last ten', (times, seconds) => {
    expect(averages(times)).toEqual([seconds]);
  });

  it('that nobody has seen is the mean of the others', () => {
    expect(averages([2], [4], [])).toEqual([2, 4, 3]);
    expect(averages([], [])).toEqual([1, 1]);
  });
});
