import { expect, test } from 'vitest';
import { atomsOf } from '../../../src/plan/shards/atoms.ts';
import { sharedNeedCosts } from '../../../src/plan/shards/need-costs.ts';
import { graphOf, numbered } from '../../support/random-graph.ts';

test('targets whose needs others have as well share a place for what these cost, in whatever order they name them', () => {
  // Two preparations, and targets of one, of both, of none, and one alone with its needs.
  const graph = numbered(graphOf([[], [], [0], [0], [0, 1], [1, 0], [], [1]]));
  const atoms = atomsOf(graph, new Float64Array(8).fill(1), () => true);
  const places = sharedNeedCosts(atoms, 3);
  const ofTask = (vertex: number) => places.get(atoms.atomOf[vertex] ?? -1);
  expect(ofTask(2)).toBeDefined();
  expect(ofTask(2)).toBe(ofTask(3));
  expect(ofTask(4)).toBeDefined();
  expect(ofTask(4)).toBe(ofTask(5));
  expect(ofTask(4)).not.toBe(ofTask(2));
  expect([ofTask(6), ofTask(7)]).toEqual([undefined, undefined]);
  expect(ofTask(2)).toEqual({ costs: new Float64Array([-1, -1, -1]), gains: new Float64Array(3) });
});
