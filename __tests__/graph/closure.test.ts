import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closure } from '../../src/graph/closure.ts';
import { anyGraph, chain, graphOf } from '../support/random-graph.ts';

test('closure has the targets and their needs in the order of the graph', () => {
  const { ids, needsOf } = graphOf([[2], [], [], [0]]);
  expect(closure(ids, ['v3'], needsOf)).toEqual(['v0', 'v2', 'v3']);
  expect(closure(ids, ['v1', 'v0', 'v1'], needsOf)).toEqual(['v0', 'v1', 'v2']);
  expect(closure(ids, [], needsOf)).toEqual([]);
});

test('closure is closed, and nothing in it could be left out', () => {
  fc.assert(
    fc.property(anyGraph(12), fc.array(fc.nat(11)), ({ ids, needsOf }, picks) => {
      const targets = picks.flatMap((pick) => ids[pick] ?? []);
      const inside = closure(ids, targets, needsOf);
      for (const id of inside) {
        expect(inside).toEqual(expect.arrayContaining([...needsOf(id)]));
        // Each is a target or is needed by another inside: no longer chain of reasons exists than the graph's size.
        const reasons = new Set([id]);
        for (const at of reasons)
          for (const other of ids) if (needsOf(other).includes(at)) reasons.add(other);
        expect(targets.some((target) => reasons.has(target))).toBe(true);
      }
      expect(inside).toEqual(expect.arrayContaining(targets));
    }),
  );
});

test('closure handles a chain of 100,000', () => {
  const { ids, needsOf } = chain(100_000);
  expect(closure(ids, ['v99999'], needsOf)).toHaveLength(100_000);
});
