import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByNeeds } from '../../src/graph/equal-needs.ts';
import { acyclicGraph, graphOf, numbered, type RandomGraph } from '../support/random-graph.ts';

/** For each place its needs, by what its group says. */
function needsByGroup(graph: RandomGraph): readonly (readonly number[])[] {
  const { groupOf, starts, ends, targets } = groupByNeeds(numbered(graph));
  return Array.from(groupOf, (group) => [...targets.subarray(starts[group], ends[group])]);
}

test('vertices that need the same are one group, however often and in which order they say so', () => {
  const { groupOf, firsts } = groupByNeeds(numbered(graphOf([[], [], [0, 1], [1, 0, 1], [1]])));
  expect([...groupOf]).toEqual([0, 0, 1, 1, 2]);
  expect([...firsts]).toEqual([0, 2, 4]);
});

test('a group needs what each of its members needs, and no other group needs the same', () => {
  fc.assert(
    fc.property(acyclicGraph(40), (graph) => {
      const { order, ids } = numbered(graph);
      const places = new Map(Array.from(order, (vertex, at) => [ids[vertex], at]));
      const own = Array.from(order, (vertex) =>
        [...new Set(graph.needsOf(ids[vertex] ?? '').map((need) => places.get(need) ?? -1))].toSorted(
          (one, other) => one - other,
        ),
      );
      expect(needsByGroup(graph)).toEqual(own);
      const { firsts } = groupByNeeds(numbered(graph));
      expect(firsts).toHaveLength(new Set(own.map((needs) => needs.join(' '))).size);
    }),
  );
});
