import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degree, neighbours, numberGraph } from '../../src/graph/numbered-graph.ts';
import { anyGraph } from '../support/random-graph.ts';

describe('numberGraph', () => {
  test('has every edge in both directions', () => {
    fc.assert(
      fc.property(anyGraph(12), ({ ids, needsOf }) => {
        const graph = numberGraph(ids, needsOf);
        expect([...graph.numberOf]).toEqual(ids.map((id, vertex) => [id, vertex]));
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

  test('asks for needs by number too', () => {
    const needs = [['b'], []];
    expect([...numberGraph(['a', 'b'], (_id, number) => needs[number] ?? []).needs.targets]).toEqual([1]);
  });
});
