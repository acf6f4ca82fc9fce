import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degree, needsFirst, neighbours, numberGraph } from '../../src/graph/numbered-graph.ts';
import { acyclicGraph, anyGraph, chain } from '../support/random-graph.ts';

describe('numberGraph', () => {
  test('has every edge in both directions', () => {
    fc.assert(
      fc.property(anyGraph(12), ({ ids, needsOf }) => {
        const graph = numberGraph(ids, needsOf);
        for (const [vertex, id] of ids.entries()) {
          expect([...neighbours(graph.needs, vertex)].map((need) => ids[need])).toEqual(needsOf(id));
          expect([...neighbours(graph.dependents, vertex)].map((other) => ids[other])).toEqual(
            ids.filter((other) => needsOf(other).includes(id)),
          );
          expect(degree(graph.needs, vertex)).toBe(needsOf(id).length);
        }
      }),
    );
  });

  test('leaves out needs that are not in the graph', () => {
    const graph = numberGraph(['a', 'b'], () => ['nowhere', 'a']);
    expect([...graph.needs.targets]).toEqual([0, 0]);
  });
});

describe('needsFirst', () => {
  test('puts every vertex of a graph without cycles after its needs', () => {
    fc.assert(
      fc.property(acyclicGraph(20), ({ ids, needsOf }) => {
        const order = [...needsFirst(numberGraph(ids, needsOf))].map((vertex) => ids[vertex] ?? '');
        expect(order.toSorted()).toEqual(ids.toSorted());
        for (const [place, id] of order.entries()) {
          for (const need of needsOf(id)) expect(order.indexOf(need)).toBeLessThan(place);
        }
      }),
    );
  });

  test('handles a chain of 100,000', () => {
    const { ids, needsOf } = chain(100_000);
    expect(needsFirst(numberGraph(ids, needsOf))).toHaveLength(100_000);
  });
});
