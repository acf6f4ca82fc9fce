import type { AcyclicGraph } from './needs-first.ts';
import { type Adjacency, sortedAdjacency } from './numbered-graph.ts';

/** Numbered vertices, those that need exactly the same in one group. */
export interface EqualNeeds {
  /** For each vertex the group. */
  readonly groupOf: Int32Array;
  /** For each group its first member, ascending. */
  readonly firsts: Int32Array;
}

/**
 * The vertices of a graph by their places in its order, those that need exactly the same in one group. A group stands where its first member
 * does: after all that it needs.
 */
export interface NeedGroups extends EqualNeeds {
  /** What each group needs: places, ascending, without repeats, from `starts[group]` up to `ends[group]`. */
  readonly targets: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Lists of what vertices need, packed: ascending, without repeats. */
interface NeedLists {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly targets: Int32Array;
}

/** Takes time and memory in proportion to vertices and edges. */
export function groupByNeeds(graph: AcyclicGraph): NeedGroups {
  const lists = needsByPlace(graph);
  const { groupOf, firsts } = groupLists(lists);
  return {
    groupOf,
    firsts,
    targets: lists.targets,
    starts: firsts.map((at) => lists.starts[at] ?? 0),
    ends: firsts.map((at) => lists.ends[at] ?? 0),
  };
}

/** The same of vertices that name no need twice, by their numbers. */
export function groupByNeighbours(needs: Adjacency): EqualNeeds {
  const { starts, targets } = sortedAdjacency(needs);
  return groupLists({ starts, ends: starts.subarray(1), targets });
}

function groupLists({ starts, ends, targets }: NeedLists): EqualNeeds {
  const count = ends.length;
  const groupOf = new Int32Array(count);
  const firsts = new Int32Array(count);
  // Open addressing: a slot has a group and 1, or 0.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  let groups = 0;
  const isEqual = (one: number, other: number): boolean => {
    const length = (ends[one] ?? 0) - (starts[one] ?? 0);
    if (length !== (ends[other] ?? 0) - (starts[other] ?? 0)) return false;
    for (let place = 0; place < length; place += 1)
      if (targets[(starts[one] ?? 0) + place] !== targets[(starts[other] ?? 0) + place]) return false;
    return true;
  };
  for (let at = 0; at < count; at += 1) {
    let slot = hashOf(targets, starts[at] ?? 0, ends[at] ?? 0) & (slots.length - 1);
    for (;;) {
      const known = (slots[slot] ?? 0) - 1;
      if (known < 0) {
        slots[slot] = groups + 1;
        firsts[groups] = at;
        groupOf[at] = groups;
        groups += 1;
        break;
      }
      if (isEqual(firsts[known] ?? 0, at)) {
        groupOf[at] = known;
        break;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }
  return { groupOf, firsts: firsts.slice(0, groups) };
}

/** What stands at each place needs, as places: walked through from the other end, lists come out sorted. */
function needsByPlace({ order, needs, dependents }: AcyclicGraph): NeedLists {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) places[order[at] ?? 0] = at;
  const starts = new Int32Array(order.length);
  let room = 0;
  for (let at = 0; at < order.length; at += 1) {
    const vertex = order[at] ?? 0;
    starts[at] = room;
    room += (needs.starts[vertex + 1] ?? 0) - (needs.starts[vertex] ?? 0);
  }
  const ends = starts.slice();
  const targets = new Int32Array(room);
  for (let at = 0; at < order.length; at += 1) {
    const vertex = order[at] ?? 0;
    const last = dependents.starts[vertex + 1] ?? 0;
    for (let next = dependents.starts[vertex] ?? 0; next < last; next += 1) {
      const dependent = places[dependents.targets[next] ?? 0] ?? 0;
      const end = ends[dependent] ?? 0;
      // A need that is stated twice comes twice in a row.
      if (end > (starts[dependent] ?? 0) && targets[end - 1] === at) continue;
      targets[end] = at;
      ends[dependent] = end + 1;
    }
  }
  return { starts, ends, targets };
}

function hashOf(targets: Int32Array, start: number, end: number): number {
  let hash = end - start;
  for (let place = start; place < end; place += 1) {
    hash = Math.imul(hash ^ (targets[place] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
