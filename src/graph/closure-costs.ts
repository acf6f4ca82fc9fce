import { groupByNeeds, type NeedGroups } from './equal-needs.ts';
import type { AcyclicGraph } from './needs-first.ts';
import { mostMembers, SharedSets } from './shared-sets.ts';

/** Words of sets that are looked at before the rest is sampled: about a second. Counted, not timed: the same on every machine. */
const usualWork = 50_000_000;

/**
 * For each vertex the sum of the costs of itself and of all that it needs, directly or not, each counted once. Costs are whole numbers
 * from 0, so that sums are exact. The graph is walked once for every `mostMembers` vertices that others need, the last ones first. An edge
 * that only says what others say as well is found on the way and left out from then on; vertices with the same needs are walked once.
 *
 * In a graph that is too dense for that, the vertices that are left by then count by a sample: their part of a sum is off by some thousandths
 * of what they cost in all. Even so no sum is less than that of anything that its vertex needs.
 */
export function closureCosts(graph: AcyclicGraph, costs: Float64Array, mostWork = usualWork): Float64Array {
  const { order } = graph;
  const walk = new ClosureWalk(groupByNeeds(graph));
  const columns = order.reduce<number[]>((places, vertex, at) => {
    if (graph.dependents.starts[vertex + 1] !== graph.dependents.starts[vertex]) places.push(at);
    return places;
  }, []);
  const costAt = (at: number): number => costs[order[at] ?? 0] ?? 0;
  let left = columns.length;
  while (left > 0 && walk.work < mostWork) {
    const first = Math.max(0, left - mostMembers);
    const places = columns.slice(first, left);
    walk.count(places, Float64Array.from(places, costAt), places[0] ?? 0);
    left = first;
  }
  const isSampled = left > 0;
  if (isSampled) {
    const { places, weights } = sampleOf(columns.slice(0, left), costAt);
    walk.count(places, weights, 0);
  }
  const sums = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const vertex = order[at] ?? 0;
    sums[vertex] = walk.sumOf(at) + costAt(at);
    if (isSampled) sums[vertex] = Math.max(sums[vertex] ?? 0, greatestOfNeeds(graph, vertex, sums));
  }
  return sums;
}

function greatestOfNeeds({ needs }: AcyclicGraph, vertex: number, sums: Float64Array): number {
  let greatest = 0;
  const end = needs.starts[vertex + 1] ?? 0;
  for (let next = needs.starts[vertex] ?? 0; next < end; next += 1)
    greatest = Math.max(greatest, sums[needs.targets[next] ?? 0] ?? 0);
  return greatest;
}

/** Places that stand for all: each for an equal part of what these cost together. */
function sampleOf(
  columns: readonly number[],
  costAt: (at: number) => number,
): { readonly places: readonly number[]; readonly weights: Float64Array } {
  const total = columns.reduce((sum, at) => sum + costAt(at), 0);
  const step = Math.max(1, Math.ceil(total / mostMembers));
  const places: number[] = [];
  const weights: number[] = [];
  let passed = 0;
  let next = Math.ceil(step / 2);
  for (const at of columns) {
    passed += costAt(at);
    if (next > passed) continue;
    const steps = Math.floor((passed - next) / step) + 1;
    places.push(at);
    weights.push(steps * step);
    next += steps * step;
  }
  return { places, weights: Float64Array.from(weights) };
}

/** Finds for each group of vertices with the same needs which of some vertices are among all that it needs, again and again. */
class ClosureWalk {
  readonly #groups: NeedGroups;
  readonly #sets: SharedSets;
  readonly #sums: Float64Array;
  /** For each group what of the vertices at hand it needs. */
  readonly #setOf: Int32Array;
  /** For each place which of the vertices at hand stands there; -1: none. */
  readonly #memberAt: Int32Array;
  /**
   * The needs of each group that are not behind us end here. Those behind us have become groups, as far as they say anything new,
   * and stand from `#kept` up to the end of the group's needs.
   */
  readonly #ahead: Int32Array;
  readonly #kept: Int32Array;
  /** The visit that a group was last met in. */
  readonly #metIn: Int32Array;
  #visit = 0;

  constructor(groups: NeedGroups) {
    const count = groups.firsts.length;
    this.#groups = groups;
    this.#sets = new SharedSets(count);
    this.#sums = new Float64Array(count);
    this.#setOf = new Int32Array(count);
    this.#memberAt = new Int32Array(groups.groupOf.length).fill(-1);
    this.#ahead = groups.ends.slice();
    this.#kept = groups.ends.slice();
    this.#metIn = new Int32Array(count);
  }

  get work(): number {
    return this.#sets.work;
  }

  /** What the things at a place need, as far as it has been counted. */
  sumOf(at: number): number {
    return this.#sums[this.#groups.groupOf[at] ?? 0] ?? 0;
  }

  /**
   * Adds the weights of vertices to the sums of all that need them.
   *
   * @param places where they stand, ascending: before all that were counted before
   * @param from no other that is before those and was not counted stands from here on
   */
  count(places: readonly number[], weights: Float64Array, from: number): void {
    const { firsts, starts, ends, targets, groupOf } = this.#groups;
    const sets = this.#sets;
    sets.reset(weights);
    for (const [member, at] of places.entries()) this.#memberAt[at] = member;
    for (let group = firstAfter(firsts, from); group < firsts.length; group += 1) {
      this.#visit += 1;
      sets.begin();
      let set: number = SharedSets.empty;
      let kept = this.#kept[group] ?? 0;
      const end = ends[group] ?? 0;
      for (let next = kept; next < end; next += 1) {
        const other = targets[next] ?? 0;
        this.#metIn[other] = this.#visit;
        set = sets.union(set, this.#setOf[other] ?? 0);
      }
      let ahead = this.#ahead[group] ?? 0;
      // The latest first: what it needs are others of these.
      for (; ahead > (starts[group] ?? 0); ahead -= 1) {
        const need = targets[ahead - 1] ?? 0;
        if (need < from) break;
        const member = this.#memberAt[need] ?? -1;
        if (member >= 0 && sets.has(set, member)) continue;
        const other = groupOf[need] ?? 0;
        set = sets.union(set, this.#setOf[other] ?? 0);
        if (member >= 0) set = sets.add(set, member);
        if (this.#metIn[other] === this.#visit || starts[other] === ends[other]) continue;
        this.#metIn[other] = this.#visit;
        kept -= 1;
        targets[kept] = other;
      }
      this.#ahead[group] = ahead;
      this.#kept[group] = kept;
      this.#setOf[group] = set;
      this.#sums[group] = (this.#sums[group] ?? 0) + sets.finish(set);
    }
    for (const at of places) this.#memberAt[at] = -1;
  }
}

/** The first of ascending numbers that is greater than a number, by its place. */
function firstAfter(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
