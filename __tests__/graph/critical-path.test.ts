import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalPath, longestRemaining } from '../../src/graph/critical-path.ts';
import { acyclicGraph, chain, graphOf, numbered, type RandomGraph } from '../support/random-graph.ts';

/** Every chain from a vertex to one that nobody needs. */
function chainsFrom({ ids, needsOf }: RandomGraph, id: string): readonly (readonly string[])[] {
  const dependents = ids.filter((other) => needsOf(other).includes(id));
  if (dependents.length === 0) return [[id]];
  return dependents.flatMap((other) =>
    chainsFrom({ ids, needsOf, needs: new Map() }, other).map((rest) => [id].concat(rest)),
  );
}

const timed = fc.tuple(acyclicGraph(9), fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }));

describe('longestRemaining', () => {
  test('is the longest of all chains from the task on', () => {
    fc.assert(
      fc.property(timed, ([graph, times]) => {
        const secondsOf = (id: string): number => times[graph.ids.indexOf(id)] ?? 0;
        const levels = longestRemaining(numbered(graph), (vertex) => times[vertex] ?? 0);
        expect(levels).toHaveLength(graph.ids.length);
        for (const [vertex, id] of graph.ids.entries()) {
          const lengths = chainsFrom(graph, id).map((path) =>
            path.reduce((sum, at) => sum + secondsOf(at), 0),
          );
          expect(levels[vertex]).toBe(Math.max(...lengths));
        }
      }),
    );
  });
});

describe('criticalPath', () => {
  test('is a whole chain of the graph, and none is longer', () => {
    fc.assert(
      fc.property(timed, ([graph, times]) => {
        const { ids, needsOf } = graph;
        const secondsOf = (id: string): number => times[ids.indexOf(id)] ?? 0;
        const { path, seconds } = criticalPath(numbered(graph), (vertex) => times[vertex] ?? 0);
        expect(path.reduce((sum, at) => sum + secondsOf(at), 0)).toBe(seconds);
        expect(seconds).toBe(
          Math.max(0, ...longestRemaining(numbered(graph), (vertex) => times[vertex] ?? 0)),
        );
        const roots = ids.filter((id) => needsOf(id).length === 0);
        const wholeChains = roots.flatMap((root) => chainsFrom(graph, root));
        expect(ids.length === 0 ? [[]] : wholeChains).toContainEqual(path);
      }),
    );
  });

  test('takes the first of equals', () => {
    const graph = graphOf([[], [], [1], [0], [3, 2]]);
    expect(criticalPath(numbered(graph), () => 2)).toEqual({ path: ['v0', 'v3', 'v4'], seconds: 6 });
  });

  test('handles a chain of 100,000', () => {
    const graph = chain(100_000);
    const { path, seconds } = criticalPath(numbered(graph), () => 1);
    expect(path).toEqual(graph.ids);
    expect(seconds).toBe(100_000);
  });
});
