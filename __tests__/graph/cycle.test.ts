import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCycle, shortestCycle, shortestCycles } from '../../src/graph/cycle.ts';
import { reachable } from '../../src/graph/closure.ts';
import { acyclicGraph, anyGraph, chain, graphOf } from '../support/random-graph.ts';

/** Length of the shortest cycle by powers of reachability: slow and plain. */
function girth(ids: readonly string[], needsOf: (id: string) => readonly string[]): number | undefined {
  let reached = new Map(ids.map((id) => [id, new Set(needsOf(id))]));
  for (let length = 1; length <= ids.length; length += 1) {
    if (ids.some((id) => reached.get(id)?.has(id))) return length;
    reached = new Map(
      ids.map((id) => [id, new Set([...(reached.get(id) ?? [])].flatMap((at) => needsOf(at)))]),
    );
  }
  return undefined;
}

describe('shortestCycle', () => {
  test('finds none in a graph without cycles', () => {
    fc.assert(
      fc.property(acyclicGraph(20), ({ ids, needsOf }) => {
        expect(shortestCycle(ids, needsOf)).toBeUndefined();
      }),
    );
  });

  test('gives a cycle of the graph, as short as any, that starts with its earliest vertex', () => {
    fc.assert(
      fc.property(anyGraph(9), ({ ids, needsOf }) => {
        const cycle = shortestCycle(ids, needsOf);
        expect(cycle?.length).toBe(girth(ids, needsOf));
        if (cycle === undefined) return;
        for (const [place, id] of cycle.entries()) {
          expect(needsOf(id)).toContain(cycle[(place + 1) % cycle.length]);
        }
        expect(new Set(cycle).size).toBe(cycle.length);
        const places = cycle.map((id) => ids.indexOf(id));
        expect(places[0]).toBe(Math.min(...places));
        expect(shortestCycle(ids, needsOf)).toEqual(cycle);
      }),
      { numRuns: 500 },
    );
  });

  test('prefers the earlier of two cycles of the same length', () => {
    // v1 leads into the later cycle first.
    const { ids, needsOf } = graphOf([[], [3, 2], [1], [4], [3]]);
    expect(shortestCycle(ids, needsOf)).toEqual(['v1', 'v2']);
  });

  test('ignores needs that are not in the graph', () => {
    expect(shortestCycle(['a'], () => ['b'])).toBeUndefined();
  });

  test('handles a chain and a ring of 100,000', () => {
    const { ids, needsOf } = chain(100_000);
    expect(shortestCycle(ids, needsOf)).toBeUndefined();
    const ring = (id: string): readonly string[] => (id === 'v0' ? ['v99999'] : needsOf(id));
    expect(shortestCycle(ids, ring)).toHaveLength(100_000);
  });

  test('a large ring does not hide a small one', () => {
    const large = Array.from({ length: 20_000 }, (_, vertex) => [(vertex + 1) % 20_000]);
    const { ids, needsOf } = graphOf([...large, [20_001], [20_002], [20_000]]);
    expect(shortestCycle(ids, needsOf)).toEqual(['v20000', 'v20001', 'v20002']);
  });

  test('settles for some cycle in a tangle that is too large to search', () => {
    // 2,000 layers of 50, each vertex needs all of the next layer, the last needs the first: 5,000,000 edges, and
    // a search from any vertex follows nearly all of them.
    const layers = 2_000;
    const width = 50;
    const ids = Array.from({ length: layers * width }, (_, vertex) => `v${vertex}`);
    const layerIds = Array.from({ length: layers }, (_, layer) =>
      ids.slice(layer * width, (layer + 1) * width),
    );
    const needsOf = (id: string): readonly string[] =>
      layerIds[(Math.floor(Number(id.slice(1)) / width) + 1) % layers] ?? [];
    expect(shortestCycle(ids, needsOf)).toHaveLength(layers);
  });
});

describe('shortestCycles', () => {
  test('gives the shortest cycle of each part in which every vertex leads to every other, in order', () => {
    fc.assert(
      fc.property(anyGraph(9), ({ ids, needsOf }) => {
        const below = new Map(ids.map((id) => [id, reachable(needsOf(id), needsOf)]));
        const leads = (from: string, to: string) => below.get(from)?.has(to) === true;
        const parts = ids.flatMap((id, place) => {
          const part = ids.filter((other) => leads(id, other) && leads(other, id));
          return part.length > 0 && ids.indexOf(part[0] ?? '') === place ? [part] : [];
        });
        const expected = parts.map((part) => shortestCycle(part, needsOf));
        const byStart = expected.toSorted(
          (left, right) => ids.indexOf(left?.[0] ?? '') - ids.indexOf(right?.[0] ?? ''),
        );
        expect(shortestCycles(ids, needsOf)).toEqual(byStart);
      }),
      { numRuns: 500 },
    );
  });

  test('finds cycles that need one another', () => {
    const { ids, needsOf } = graphOf([[1, 4], [2], [1, 3], [4], [3, 5], [5], [0]]);
    expect(shortestCycles(ids, needsOf)).toEqual([['v1', 'v2'], ['v3', 'v4'], ['v5']]);
  });

  test('handles 50,000 cycles, each of which needs the next', () => {
    const needs = Array.from({ length: 100_000 }, (_, vertex) =>
      vertex % 2 === 0 ? [vertex + 1] : [vertex - 1, ...(vertex < 99_999 ? [vertex + 1] : [])],
    );
    const { ids, needsOf } = graphOf(needs);
    const cycles = shortestCycles(ids, needsOf);
    expect(cycles).toHaveLength(50_000);
    expect(cycles.at(-1)).toEqual(['v99998', 'v99999']);
  });

  test('a part that is too large to search leaves the small ones their shortest', () => {
    // 1,000 layers of 50, each vertex needs all of the next layer, the last needs the first; then a small tangle.
    const layers = 1_000;
    const width = 50;
    const size = layers * width;
    const layer = (number: number): readonly number[] =>
      Array.from({ length: width }, (_, place) => (number % layers) * width + place);
    const nextLayers = Array.from({ length: layers }, (_, number) => layer(number + 1));
    const large = Array.from({ length: size }, (_, vertex) => nextLayers[Math.floor(vertex / width)] ?? []);
    const { ids, needsOf } = graphOf([...large, [size + 1], [size + 2], [size + 3, size], [size + 2]]);
    expect(shortestCycles(ids, needsOf).map((cycle) => cycle.length)).toEqual([layers, 2]);
  });
});

test('formatCycle comes back to the start', () => {
  expect(formatCycle(['a', 'b'])).toBe('a → b → a');
  expect(formatCycle(['a'])).toBe('a → a');
});
