import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachable } from '../../src/graph/closure.ts';
import { closureCosts } from '../../src/graph/closure-costs.ts';
import { acyclicGraph, graphOf, numbered, type RandomGraph } from '../support/random-graph.ts';

function naive({ ids, needsOf }: RandomGraph, costs: readonly number[]): readonly number[] {
  return ids.map((id) =>
    [...reachable([id], needsOf)].reduce((sum, need) => sum + (costs[Number(need.slice(1))] ?? 0), 0),
  );
}

test('everything that a vertex needs counts once', () => {
  const diamond = graphOf([[], [0], [0], [1, 2]]);
  expect([...closureCosts(numbered(diamond), Float64Array.of(1, 10, 100, 1000))]).toEqual([1, 11, 101, 1111]);
});

test('the costs of closures are those of their members', () => {
  fc.assert(
    fc.property(
      acyclicGraph(40),
      fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 }),
      (graph, costs) => {
        const found = closureCosts(numbered(graph), Float64Array.from(costs).subarray(0, graph.ids.length));
        expect([...found]).toEqual(naive(graph, costs));
      },
    ),
  );
});

test('a graph may have more vertices than are followed at once', () => {
  const count = 3000;
  const needs = Array.from({ length: count }, (_, vertex) =>
    [vertex - 1, vertex - 7, vertex - 1030].filter((need) => need >= 0 && vertex % 1000 !== 0),
  );
  const graph = graphOf(needs);
  const costs = Array.from({ length: count }, (_, vertex) => vertex % 13);
  const found = closureCosts(numbered(graph), Float64Array.from(costs));
  const some = [0, 1023, 1024, 2047, 2048, 2999];
  const ofSome = { ...graph, ids: some.map((vertex) => `v${vertex}`) };
  expect(some.map((vertex) => found[vertex])).toEqual(naive(ofSome, costs));
});

test('a sample stands for what takes too long to follow, and no closure costs less than one in it', () => {
  fc.assert(
    fc.property(
      acyclicGraph(60),
      fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 }),
      (graph, costs) => {
        const own = Float64Array.from(costs).subarray(0, graph.ids.length);
        const found = closureCosts(numbered(graph), own, 0);
        const total = own.reduce((sum, cost) => sum + cost, 0);
        const exact = naive(graph, costs);
        for (const [vertex, id] of graph.ids.entries()) {
          const cost = found[vertex] ?? 0;
          expect(cost).toBeGreaterThanOrEqual(own[vertex] ?? 0);
          for (const need of graph.needsOf(id))
            expect(cost).toBeGreaterThanOrEqual(found[Number(need.slice(1))] ?? 0);
          // Each of some 60 vertices is off by a step at most.
          const steps = 60 * Math.ceil(total / 1024);
          expect(Math.abs(cost - (exact[vertex] ?? 0))).toBeLessThanOrEqual(steps);
        }
      },
    ),
  );
});

test('a sample of a great graph is off by some thousandths', () => {
  const count = 6000;
  const needs = Array.from({ length: count }, (_, vertex) =>
    vertex < 2 ? [] : [vertex >> 1, (vertex * 7) % vertex],
  );
  const costs = Float64Array.from(needs, (_, vertex) => 1 + ((vertex * 31) % 97));
  const graph = numbered(graphOf(needs));
  const exact = closureCosts(graph, costs);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const sampled = closureCosts(graph, costs, 0);
  const worst = exact.reduce(
    (most, cost, vertex) => Math.max(most, Math.abs(cost - (sampled[vertex] ?? 0))),
    0,
  );
  expect(worst / total).toBeLessThan(0.02);
  expect(worst).toBeGreaterThan(0);
});
