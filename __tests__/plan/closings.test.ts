import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { Claims } from '../../src/plan/dispatch/claim.ts';
import { Closings, type FailurePolicy } from '../../src/plan/closings.ts';
import { plotEntries, type Entry } from '../../src/plan/entry.ts';
import { makeInstance, makeTask } from '../support/make-task.ts';
import { sigint } from '../support/drive-plan.ts';

const failFast: FailurePolicy = { failFast: true, maxFailures: 0 };

/** Two instances of a matrix, and a task beside them. */
function setUp(policy: FailurePolicy): { closings: Closings; entries: readonly [Entry, Entry, Entry] } {
  const tasks = [
    makeTask('m (0)', [], { matrix: makeInstance('m', 0, 2) }),
    makeTask('m (1)', [], { matrix: makeInstance('m', 1, 2) }),
    makeTask('a'),
  ];
  const claims = new Claims(1, new Map());
  const [first, second, other] = plotEntries(
    new TaskGraph(tasks),
    Int32Array.of(0, 1, 2),
    tasks.map((task) => ({ claim: claims.of(task), expectedSeconds: 1 })),
  );
  if (first === undefined || second === undefined || other === undefined) throw new Error('three entries');
  const entries = [first, second, other] as const;
  return { closings: new Closings(policy, entries), entries };
}

describe('Closings', () => {
  it('closes a matrix once, for its instances only', () => {
    const { closings, entries } = setUp({ failFast: false, maxFailures: 0 });
    const [first, second, other] = entries;
    const cause = { kind: 'matrix-fail-fast', task: 'm (0)' };
    expect(closings.failed(first)).toEqual([{ cause, entries: [first, second] }]);
    expect(closings.failed(second)).toEqual([]);
    expect(closings.of(second)).toEqual({ cause, cleanUps: false });
    expect(closings.of(other)).toBeUndefined();
  });

  it('closes the matrix before the run, and the run for all', () => {
    const { closings, entries } = setUp(failFast);
    expect(
      closings.failed(entries[1]).map(({ cause, entries: concerned }) => [cause.kind, concerned.length]),
    ).toEqual([
      ['matrix-fail-fast', 2],
      ['fail-fast', 3],
    ]);
    expect(closings.of(entries[0])?.cause.kind).toBe('matrix-fail-fast');
    expect(closings.of(entries[2])?.cause).toEqual({ kind: 'fail-fast', task: 'm (1)' });
  });

  it('counts failures up to the limit', () => {
    const { closings, entries } = setUp({ failFast: false, maxFailures: 2 });
    expect(closings.failed(entries[2])).toEqual([]);
    expect(closings.failed(entries[2])).toEqual([{ cause: { kind: 'max-failures', failures: 2 }, entries }]);
    expect(closings.failed(entries[2])).toEqual([]);
  });

  it('lets a signal override failures, and a second signal forbid clean-ups; nothing overrides a signal', () => {
    const { closings, entries } = setUp(failFast);
    const shut = (): boolean => closings.close(sigint).length > 0;
    closings.failed(entries[2]);
    expect([shut(), closings.of(entries[2])]).toEqual([true, { cause: sigint, cleanUps: true }]);
    expect(closings.failed(entries[2])).toEqual([]);
    expect([shut(), closings.of(entries[2])]).toEqual([true, { cause: sigint, cleanUps: false }]);
    expect(shut()).toBe(false);
  });
});
