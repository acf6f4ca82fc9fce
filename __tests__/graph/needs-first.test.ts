import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Frontier, inOrder } from '../../src/graph/needs-first.ts';
import { numberGraph } from '../../src/graph/numbered-graph.ts';
import { acyclicGraph, anyGraph, chain, graphOf, type RandomGraph } from '../support/random-graph.ts';

/** The order by its definition: again and again the first vertex whose needs have all been taken. */
function byDefinition({ ids, needsOf }: RandomGraph): readonly string[] {
  const order: string[] = [];
  for (;;) {
    const next = ids.find((id) => !order.includes(id) && needsOf(id).every((need) => order.includes(need)));
    if (next === undefined) return order;
    order.push(next);
  }
}

function isRefused({ ids, needsOf }: RandomGraph): boolean {
  try {
    inOrder(numberGraph(ids, needsOf));
    return false;
  } catch {
    return true;
  }
}

describe('inOrder', () => {
  test('puts every vertex after its needs, and of those that may come next the first', () => {
    fc.assert(
      fc.property(acyclicGraph(12), (graph) => {
        const { order } = inOrder(numberGraph(graph.ids, graph.needsOf));
        expect(Array.from(order, (vertex) => graph.ids[vertex])).toEqual(byDefinition(graph));
      }),
    );
  });

  test('refuses exactly the graphs with a cycle', () => {
    fc.assert(
      fc.property(anyGraph(8), (graph) => {
        const refused = byDefinition(graph).length < graph.ids.length;
        expect(isRefused(graph)).toBe(refused);
      }),
    );
  });

  test('handles a chain of 100,000', () => {
    const { ids, needsOf } = chain(100_000);
    expect(inOrder(numberGraph(ids, needsOf)).order).toHaveLength(100_000);
  });
});

describe('Frontier', () => {
  test('holds a vertex back until all that it needs was left', () => {
    const { ids, needsOf } = graphOf([[], [0, 2], []]);
    const frontier = new Frontier(numberGraph(ids, needsOf));
    expect([frontier.next(), frontier.next(), frontier.next()]).toEqual([0, 2, undefined]);
    frontier.leave(2);
    expect(frontier.next()).toBeUndefined();
    frontier.leave(0);
    expect([frontier.next(), frontier.next()]).toEqual([1, undefined]);
  });
});
