import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureCosts } from '../../../src/graph/closure-costs.ts';
import { atomsOf } from '../../../src/plan/shards/atoms.ts';
import { Placement } from '../../../src/plan/shards/placement.ts';
import { numbers, randomNumbers } from '../../support/graphs.ts';
import { acyclicGraph, graphOf, numbered, type RandomGraph } from '../../support/random-graph.ts';

function place(
  graph: RandomGraph,
  costs: Float64Array,
  shards: number,
  work?: { looks: number; steps: number },
) {
  const ordered = numbered(graph);
  const atoms = atomsOf(ordered, costs, () => true);
  const closures = closureCosts(ordered, costs);
  const heads = Float64Array.from(atoms.heads, (head) => closures[head] ?? 0);
  return { atoms, placed: new Placement(atoms, heads, shards, work) };
}

describe('targets of a graph that is too dense to look at all of it', () => {
  it('are each given to a shard with all that they need', () => {
    const shardCounts = fc.integer({ min: 1, max: 70 });
    const costsOf = fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 });
    const work = fc.record({ looks: fc.nat(60), steps: fc.nat(60) });
    fc.assert(
      fc.property(acyclicGraph(60), costsOf, shardCounts, work, (graph, list, shards, bounds) => {
        const costs = Float64Array.from(list).subarray(0, graph.ids.length);
        const { atoms, placed } = place(graph, costs, shards, bounds);
        const sums = numbers(shards).map((shard) => {
          let sum = 0;
          for (const [atom, cost] of atoms.costs.entries()) {
            if (!placed.runs(shard, atom)) continue;
            sum += cost;
            const needs = atoms.needs.targets.subarray(
              atoms.needs.starts[atom],
              atoms.needs.starts[atom + 1],
            );
            for (const need of needs) expect(placed.runs(shard, need)).toBe(true);
          }
          return sum;
        });
        expect([...placed.loads]).toEqual(sums);
        for (const target of atoms.targets)
          expect(numbers(shards).filter((shard) => placed.runs(shard, target))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('are spread at most a fifth worse than if all of it had been looked at', () => {
    const random = randomNumbers(5);
    // 40 packages, each of which needs one of those before, and 2,000 tests of them.
    const near = (below: number): number => Math.floor(random() * below);
    const graph = graphOf([
      ...numbers(40).map((vertex) => (vertex === 0 ? [] : [near(vertex)])),
      ...numbers(2000).map(() => [near(40)]),
    ]);
    const costs = Float64Array.from(graph.ids, () => 1 + near(100));
    const longest = (work?: { looks: number; steps: number }): number =>
      Math.max(...place(graph, costs, 8, work).placed.loads);
    expect(longest({ looks: 0, steps: 0 }) / longest()).toBeLessThan(1.2);
  });
});
