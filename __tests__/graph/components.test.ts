import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachable } from '../../src/graph/closure.ts';
import { cyclicComponents, onNoCycle } from '../../src/graph/components.ts';
import { numberGraph } from '../../src/graph/numbered-graph.ts';
import { anyGraph, chain } from '../support/random-graph.ts';

test('two vertices are in one component exactly when each leads to the other', () => {
  fc.assert(
    fc.property(anyGraph(9), ({ ids, needsOf }) => {
      const { componentOf, members } = cyclicComponents(numberGraph(ids, needsOf));
      const below = ids.map((id) => reachable(needsOf(id), needsOf));
      for (const [left, id] of ids.entries()) {
        expect(componentOf[left] !== onNoCycle).toBe(below[left]?.has(id));
        for (const [right, other] of ids.entries()) {
          const mutual = below[left]?.has(other) === true && below[right]?.has(id) === true;
          expect(componentOf[left] !== onNoCycle && componentOf[left] === componentOf[right]).toBe(mutual);
        }
      }
      expect(members).toEqual(
        members.map((_, number) => [...ids.keys()].filter((vertex) => componentOf[vertex] === number)),
      );
      const firsts = members.map(([first = -1]) => first);
      expect(firsts).toEqual(firsts.toSorted((left, right) => left - right));
    }),
    { numRuns: 500 },
  );
});

test('a chain of 100,000 has none, and a ring of as many is one', () => {
  const { ids, needsOf } = chain(100_000);
  expect(cyclicComponents(numberGraph(ids, needsOf)).members).toEqual([]);
  const ring = (id: string): readonly string[] => (id === 'v0' ? ['v99999'] : needsOf(id));
  expect(cyclicComponents(numberGraph(ids, ring)).members).toEqual([[...ids.keys()]]);
});
