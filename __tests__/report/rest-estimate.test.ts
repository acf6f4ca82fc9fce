import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { ExpectedTime, Task, TaskId } from '../../src/model/task.ts';
import { RestEstimate } from '../../src/report/terminal/rest-estimate.ts';
import { makeService } from '../support/make-task.ts';
import { acyclicGraph } from '../support/random-graph.ts';
import { aTask } from '../support/story.ts';

/** An estimate from known times; of a task without one nothing is known. */
function estimateOf(
  tasks: readonly Task[],
  times: Readonly<Record<TaskId, number>>,
  parallelism = 2,
): RestEstimate {
  const expected = new Map<TaskId, ExpectedTime>(
    tasks.map(({ id }) => [id, { seconds: times[id] ?? 50, isKnown: times[id] !== undefined }]),
  );
  return new RestEstimate({ tasks, graph: new TaskGraph(tasks), parallelism, expected });
}

describe('what is left of a run', () => {
  test('is the longest chain, less what its first task has done', () => {
    const chain = [aTask('a'), aTask('b', { needs: ['a'] }), aTask('c', { needs: ['b'] }), aTask('d')];
    const estimate = estimateOf(chain, { a: 10, b: 20, c: 30, d: 5 });
    expect(estimate.rest([])).toBe(60);
    estimate.take('a');
    expect(estimate.rest([{ id: 'a', seconds: 4 }])).toBe(56);
    expect(estimate.rest([{ id: 'a', seconds: 40 }])).toBe(50);
    estimate.take('b');
    expect(estimate.rest([{ id: 'b', seconds: 0 }])).toBe(50);
  });

  test('is all work by the CPUs, when that is longer', () => {
    const wide = ['a', 'b', 'c', 'd'].map((id) => aTask(id));
    const estimate = estimateOf([...wide, aTask('all', { cpus: 'all' })], {
      a: 10,
      b: 10,
      c: 10,
      d: 10,
      all: 3,
    });
    expect(estimate.rest([])).toBe(23);
    estimate.take('a');
    expect(estimate.rest([{ id: 'a', seconds: 4 }])).toBe(21);
    for (const id of ['b', 'c', 'd', 'all', 'all', 'unknown']) estimate.take(id);
    expect(estimate.rest([{ id: 'd', seconds: 4 }])).toBe(6);
    expect(estimate.rest([])).toBe(0);
  });

  test('has the pause before an attempt in it', () => {
    const estimate = estimateOf([aTask('a')], { a: 10 });
    estimate.take('a');
    expect(estimate.rest([{ id: 'a', seconds: -5 }])).toBe(15);
  });

  test('counts a service until it is ready, and as no work', () => {
    const tasks = [makeService('db'), aTask('a', { needs: ['db'] }), aTask('b'), aTask('c')];
    const estimate = estimateOf(tasks, { db: 30, a: 10, b: 10, c: 10 });
    expect(estimate.rest([])).toBe(40);
    estimate.take('db');
    expect(estimate.rest([{ id: 'db', seconds: 30 }])).toBe(15);
  });

  test('takes a task that nobody knows for an ordinary one, and says nothing when too few are known', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => aTask(id));
    expect(estimateOf(four, { a: 1, b: 2, c: 90 }, 8).rest([])).toBe(90);
    expect(estimateOf(four, { a: 10, b: 2, c: 2 }, 1).rest([])).toBe(16);
    expect(estimateOf(four, { a: 1 }).rest([])).toBeUndefined();
    expect(estimateOf(four, {}).rest([])).toBeUndefined();
  });

  test('is that of what has not started, whatever the order in which tasks start', () => {
    const holds = fc.check(
      fc.property(acyclicGraph(12), fc.array(fc.nat(11)), fc.nat(3), ({ ids, needsOf }, order, more) => {
        const tasks = ids.map((id) => aTask(id, { needs: needsOf(id) }));
        const seconds = new Map(ids.map((id, index) => [id, (index % 5) + 1]));
        const parallelism = more + 1;
        const estimate = estimateOf(tasks, Object.fromEntries(seconds), parallelism);
        const left = new Set(ids);
        for (const index of order) {
          const id = ids[index];
          if (id === undefined) continue;
          left.delete(id);
          estimate.take(id);
        }
        const longest = (id: TaskId): number =>
          (seconds.get(id) ?? 0) +
          Math.max(0, ...ids.filter((other) => needsOf(other).includes(id)).map(longest));
        const chain = Math.max(0, ...[...left].map(longest));
        const work = [...left].reduce((sum, id) => sum + (seconds.get(id) ?? 0), 0);
        return Math.abs((estimate.rest([]) ?? 0) - Math.max(chain, work / parallelism)) < 1e-9;
      }),
    );
    expect(holds).toMatchObject({ failed: false });
  });
});
