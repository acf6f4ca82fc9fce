import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachable } from '../../../src/graph/closure.ts';
import { lengthOf, type Partition, Partitioner } from '../../../src/plan/shards/partition.ts';
import { numbers, randomNumbers } from '../../support/graphs.ts';
import { acyclicGraph, graphOf, numbered, type RandomGraph } from '../../support/random-graph.ts';

const costsOf = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(1000), { minLength: count, maxLength: count });
const shardCounts = fc.integer({ min: 1, max: 16 });

function divide(graph: RandomGraph, costs: readonly number[], shards: number): Partition {
  return new Partitioner(numbered(graph), Float64Array.from(costs).subarray(0, graph.ids.length)).into(
    shards,
  );
}

function shardsOf({ loads, tasksOf }: Partition): readonly (readonly number[])[] {
  return [...loads.keys()].map((shard) => tasksOf(shard));
}

const number = (id: string): number => Number(id.slice(1));

/** Tests that all need the same. */
const tests = (count: number, needs: readonly number[]): readonly (readonly number[])[] =>
  numbers(count).map(() => needs);

/** The same greedy rule over plain sets, for what a partition leaves to the shards. */
function naiveShards(
  graph: RandomGraph,
  costs: readonly number[],
  shards: number,
  rest: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const isIn = (id: string): boolean => !rest.has(number(id));
  const closures = new Map(graph.ids.map((id) => [id, [...reachable([id], graph.needsOf)]]));
  const sum = (ids: Iterable<string>): number =>
    [...ids].reduce((all, id) => all + (costs[number(id)] ?? 0), 0);
  const targets = graph.ids.filter(
    (id) => isIn(id) && !graph.ids.some((other) => isIn(other) && graph.needsOf(other).includes(id)),
  );
  const sets = numbers(shards).map(() => new Set<string>());
  for (const target of targets.toSorted(
    (one, other) =>
      sum(closures.get(other) ?? []) - sum(closures.get(one) ?? []) || number(one) - number(other),
  )) {
    const lengths = sets.map((set) => sum(new Set([...set, ...(closures.get(target) ?? [])])));
    const best = sets[lengths.indexOf(Math.min(...lengths))];
    for (const id of closures.get(target) ?? []) best?.add(id);
  }
  return sets.map((set) => [...set].map(number).toSorted((one, other) => one - other));
}

describe('a partition', () => {
  it('gives each task to a shard with all that it needs, or leaves it with all that needs it', () => {
    fc.assert(
      fc.property(acyclicGraph(40), costsOf(40), shardCounts, (graph, costs, shards) => {
        const divided = divide(graph, costs, shards);
        const sets = shardsOf(divided);
        const rest = new Set(divided.rest);
        const placed = new Set(sets.flat());
        for (const vertex of graph.ids.keys()) expect(placed.has(vertex)).toBe(!rest.has(vertex));
        for (const set of sets.map((each) => new Set(each)))
          for (const vertex of set)
            for (const need of graph.needsOf(`v${vertex}`)) expect(set.has(number(need))).toBe(true);
        const behind = graph.ids.filter((id) => graph.needsOf(id).some((need) => rest.has(number(need))));
        expect(behind.every((id) => rest.has(number(id)))).toBe(true);
        const sum = (vertices: readonly number[]): number =>
          vertices.reduce((all, vertex) => all + (costs[vertex] ?? 0), 0);
        expect([...divided.loads]).toEqual(sets.map(sum));
        expect(divided.restLoad).toBe(sum(divided.rest));
      }),
    );
  });

  it('gives the most expensive target first, each where the shard stays shortest', () => {
    fc.assert(
      fc.property(acyclicGraph(30), costsOf(30), shardCounts, (graph, costs, shards) => {
        const divided = divide(graph, costs, shards);
        expect(shardsOf(divided)).toEqual(naiveShards(graph, costs, shards, new Set(divided.rest)));
      }),
      { numRuns: 300 },
    );
  });

  it('is not longer than one that leaves nothing for the merge', () => {
    fc.assert(
      fc.property(acyclicGraph(30), costsOf(30), shardCounts, (graph, costs, shards) => {
        const sets = naiveShards(graph, costs, shards, new Set());
        const longest = Math.max(
          ...sets.map((set) => set.reduce((sum, vertex) => sum + (costs[vertex] ?? 0), 0)),
        );
        expect(lengthOf(divide(graph, costs, shards))).toBeLessThanOrEqual(longest);
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(acyclicGraph(30), costsOf(30), shardCounts, (graph, costs, shards) => {
        expect(shardsOf(divide(graph, costs, shards))).toEqual(shardsOf(divide(graph, costs, shards)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what a partition leaves for the merge', () => {
  it('is what stands behind several shards', () => {
    // A preparation, 20 tests, all of them needed by a join, and a deployment behind that.
    const graph = graphOf([[], ...tests(20, [0]), numbers(20).map((test) => test + 1), [21]]);
    const costs = [5, ...numbers(20).map(() => 10), 0, 3];
    expect(divide(graph, costs, 4).rest).toEqual([21, 22]);
    expect(divide(graph, costs, 1).rest).toEqual([]);
  });

  it('is not what needs some tests of one shard', () => {
    const pairs = numbers(40).flatMap((pair) => [[], [], [3 * pair, 3 * pair + 1]]);
    expect(
      divide(
        graphOf(pairs),
        pairs.map(() => 10),
        4,
      ).rest,
    ).toEqual([]);
  });

  it('is whatever comes after many builds, when there is less of it than of the builds', () => {
    const builds = numbers(50).map(() => []);
    const graph = graphOf([...builds, numbers(50), ...tests(10, [50])]);
    const costs = [...numbers(50).map(() => 20), 1, ...numbers(10).map(() => 1)];
    expect(divide(graph, costs, 4).rest).toEqual(numbers(11).map((place) => place + 50));
  });

  it('is nothing when each shard had better build for itself', () => {
    const builds = numbers(50).map(() => []);
    const graph = graphOf([...builds, numbers(50), ...tests(300, [50])]);
    const costs = [...numbers(50).map(() => 1), 1, ...numbers(300).map(() => 10)];
    const divided = divide(graph, costs, 4);
    expect(divided.rest).toEqual([]);
    for (const load of divided.loads) expect(load).toBe(51 + 750);
  });

  it('is what stands behind so much that its targets are too coarse to be shared out', () => {
    // Five reports of 40 analyses each: whoever makes two of them on four shards takes twice as long as the others.
    const analyses = numbers(200).map(() => []);
    const reports = numbers(5).map((report) => numbers(40).map((place) => report * 40 + place));
    const graph = graphOf([...analyses, ...reports]);
    const divided = divide(graph, [...numbers(200).map(() => 10), ...numbers(5).map(() => 4)], 4);
    expect(divided.rest).toEqual(numbers(5).map((report) => 200 + report));
    expect([...divided.loads]).toEqual([500, 500, 500, 500]);
  });

  it('is not a chain, which nobody makes shorter', () => {
    expect(divide(graphOf([[], [0], [1], [2]]), [10, 10, 10, 10], 4).rest).toEqual([]);
  });
});

describe('300 tests with uneven times on 4 shards', () => {
  it.each(numbers(10))('differ by less than 8 %: %i', (seed) => {
    const random = randomNumbers(seed);
    // From a tenth of a second to some minutes.
    const costs = numbers(300).map(() => Math.round(100 * Math.exp(7 * random())));
    const { loads } = divide(graphOf(costs.map(() => [])), costs, 4);
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / 4;
    expect(Math.max(...loads) / mean).toBeLessThan(1.08);
  });
});

describe('100,000 tasks', () => {
  const count = 100_000;
  const random = randomNumbers(7);
  const costs = numbers(count).map(() => 1 + Math.floor(60_000 * random() ** 4));
  const near = (vertex: number): number => Math.floor(random() * vertex);

  it.each([
    ['without needs', () => []],
    ['behind a preparation', (vertex: number) => (vertex === 0 ? [] : [vertex < 5000 ? vertex - 1 : 4999])],
    ['of packages', (vertex: number) => (vertex === 0 ? [] : [near(Math.min(vertex, 10_000))])],
    [
      'with needs anywhere',
      (vertex: number) => (vertex === 0 ? [] : [...new Set([near(vertex), near(vertex)])]),
    ],
  ])('are divided among 256 shards: %s', (_name, needsOf: (vertex: number) => number[]) => {
    const graph = graphOf(numbers(count).map(needsOf));
    const { loads, restLoad } = divide(graph, costs, 256);
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    expect(loads.reduce((sum, load) => sum + load, restLoad)).toBeGreaterThanOrEqual(total);
    expect(Math.max(...loads)).toBeLessThanOrEqual(total);
  });
});
