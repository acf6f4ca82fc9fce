import * as fc from 'fast-check';
import { type AcyclicGraph, inOrder } from '../../src/graph/needs-first.ts';
import { numberGraph } from '../../src/graph/numbered-graph.ts';

/** A graph by its needs; ids stand in the graph's order. */
export interface RandomGraph {
  readonly ids: readonly string[];
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly needsOf: (id: string) => readonly string[];
}

/** A graph from the needs of each vertex by number; ids are `v0`, `v1`, …. */
export function graphOf(predecessors: readonly (readonly number[])[]): RandomGraph {
  const ids = predecessors.map((_, vertex) => `v${vertex}`);
  const needs = new Map(
    ids.map((id, vertex) => [id, (predecessors[vertex] ?? []).map((need) => `v${need}`)]),
  );
  return { ids, needs, needsOf: (id) => needs.get(id) ?? [] };
}

/** The graph by numbers; it has no cycle. */
export function numbered({ ids, needsOf }: RandomGraph): AcyclicGraph {
  return inOrder(numberGraph(ids, needsOf));
}

/** Any directed graph, with cycles and loops. */
export const anyGraph = (maxVertices: number): fc.Arbitrary<RandomGraph> =>
  fc
    .integer({ min: 0, max: maxVertices })
    .chain((count) =>
      fc.array(fc.uniqueArray(fc.nat(Math.max(0, count - 1)), { maxLength: 4 }), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(graphOf);

/** Any graph without cycles; needs stand before and after their dependents in the graph's order. */
export const acyclicGraph = (maxVertices: number): fc.Arbitrary<RandomGraph> =>
  fc
    .integer({ min: 0, max: maxVertices })
    .chain((count) =>
      fc.tuple(
        fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }),
        fc.array(fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 4 }), {
          minLength: count,
          maxLength: count,
        }),
      ),
    )
    .map(([order, draws]) => {
      // Each vertex needs only such as come before it in a hidden order.
      const predecessors: number[][] = order.map(() => []);
      for (const [place, vertex] of order.entries()) {
        if (place === 0) continue;
        const needs = (draws[place] ?? []).map((draw) => order[draw % place] ?? 0);
        predecessors[vertex] = [...new Set(needs)];
      }
      return graphOf(predecessors);
    });

/** A chain in which each vertex needs the one before it. */
export function chain(length: number): RandomGraph {
  return graphOf(Array.from({ length }, (_, vertex) => (vertex === 0 ? [] : [vertex - 1])));
}
