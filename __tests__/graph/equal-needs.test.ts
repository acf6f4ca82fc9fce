import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByNeeds, groupByNeighbours } from '../../src/graph/equal-needs.ts';
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

/** The members of each group, of vertices that stand in this order. */
function membersOf(groups: Int32Array, vertices: Iterable<number>): readonly string[] {
  const members = new Map<number, number[]>();
  for (const [at, vertex] of [...vertices].entries()) {
    const group = groups[at] ?? -1;
    members.set(group, [...(members.get(group) ?? []), vertex]);
  }
  return Array.from(members.values(), (group) =>
    group.toSorted((one, other) => one - other).join(' '),
  ).toSorted();
}

test('vertices by their numbers are grouped in the same way, in whatever order they name their needs', () => {
  fc.assert(
    fc.property(acyclicGraph(40), fc.boolean(), (random, isReversed) => {
      const needsOf = (id: string): readonly string[] => {
        const needs = [...new Set(random.needsOf(id))];
        return isReversed ? needs.toReversed() : needs;
      };
      const { needs, order } = numbered({ ...random, needsOf });
      const byPlace = groupByNeeds(numbered(random)).groupOf;
      const { groupOf, firsts } = groupByNeighbours(needs);
      expect(membersOf(groupOf, groupOf.keys())).toEqual(membersOf(byPlace, order));
      for (const [group, first] of firsts.entries()) expect(groupOf.indexOf(group)).toBe(first);
    }),
  );
});
