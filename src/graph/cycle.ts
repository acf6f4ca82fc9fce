import { type CyclicComponents, cyclicComponents, onNoCycle } from './components.ts';
import { neighbours, numberGraph, type NumberedGraph } from './numbered-graph.ts';

/** Edges that the search for shortest cycles follows before it settles for the shortest that it has found. */
const searchLimit = 10_000_000;

/**
 * A cycle of each part of a graph in which every task leads to every other: independent cycles are in different parts,
 * cycles with a task in common in the same. Each is the shortest of its part; in it each task needs the next one, the
 * last needs the first, none stands twice; it starts with its earliest task. They stand in the order of their first
 * tasks. Needs that are not among `ids` do not count.
 * The same input gives the same cycles. Parts so large that the search gives up after ten million edges, which all
 * parts share, give the shortest found.
 */
export function shortestCycles(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
): readonly (readonly string[])[] {
  const graph = numberGraph(ids, needsOf);
  const components = cyclicComponents(graph);
  const tangle = new Tangle(graph, components);
  // The smallest first: a large one may use up the search.
  return components.members
    .toSorted((left, right) => left.length - right.length)
    .map((members) => shortestAmong(members, tangle))
    .toSorted(([left = 0], [right = 0]) => left - right)
    .map((cycle) => cycle.map((vertex) => ids[vertex] ?? ''));
}

/** The shortest of the graph's `shortestCycles`, the first of these when there are several; undefined when there is none. */
export function shortestCycle(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
): readonly string[] | undefined {
  const [first, ...others] = shortestCycles(ids, needsOf);
  return others.reduce<readonly string[] | undefined>(
    (best, cycle) => (cycle.length < (best?.length ?? 0) ? cycle : best),
    first,
  );
}

/** The shortest cycle among the vertices of one component, which are removed from the tangle. */
function shortestAmong(members: readonly number[], tangle: Tangle): readonly number[] {
  let best = tangle.anyCycle(members[0] ?? 0);
  // A cycle of the same length that starts earlier is preferred to the one found by chance.
  let shorterThan = best.length + 1;
  for (const start of members) {
    if (tangle.searched > searchLimit) break;
    const cycle = tangle.cycleThrough(start, shorterThan);
    if (cycle !== undefined) {
      best = cycle;
      shorterThan = cycle.length;
    }
    // All cycles through it are known now. Without it others may lie on none, so a ring is gone at once.
    tangle.remove(start);
  }
  return best;
}

/** A cycle as people read it, in the direction of the needs: `a → b → a`. */
export function formatCycle(cycle: readonly string[]): string {
  return [...cycle, ...cycle.slice(0, 1)].join(' → ');
}

/** The cycles of a graph, without the removed vertices; each vertex left lies on one. */
class Tangle {
  readonly #graph: NumberedGraph;
  /** The component that each vertex belongs to; `onNoCycle` also for what was removed. */
  readonly #componentOf: Int32Array;
  /** Needs and dependents in the same component. */
  readonly #needsLeft: Int32Array;
  readonly #dependentsLeft: Int32Array;
  /** The vertex from which a search came to this one, and the search's start plus 1, which marks it as seen. */
  readonly #from: Int32Array;
  readonly #seenBy: Int32Array;
  /** Edges followed by all searches. */
  searched = 0;

  constructor(graph: NumberedGraph, { componentOf, members }: CyclicComponents) {
    const count = graph.ids.length;
    this.#graph = graph;
    this.#componentOf = componentOf;
    this.#needsLeft = new Int32Array(count);
    this.#dependentsLeft = new Int32Array(count);
    this.#from = new Int32Array(count);
    this.#seenBy = new Int32Array(count);
    for (const vertex of members.flat()) {
      for (const need of neighbours(graph.needs, vertex)) {
        if (componentOf[need] !== componentOf[vertex]) continue;
        change(this.#needsLeft, vertex, 1);
        change(this.#dependentsLeft, need, 1);
      }
    }
  }

  /** Removes a vertex, and all that lie on no cycle without it. */
  remove(vertex: number): void {
    const component = this.#componentOf[vertex];
    if (component === onNoCycle) return;
    const leaving = [vertex];
    for (let at = leaving.pop(); at !== undefined; at = leaving.pop()) {
      if (this.#componentOf[at] === onNoCycle) continue;
      this.#componentOf[at] = onNoCycle;
      for (const need of neighbours(this.#graph.needs, at)) {
        if (this.#componentOf[need] === component && change(this.#dependentsLeft, need, -1) === 0)
          leaving.push(need);
      }
      for (const dependent of neighbours(this.#graph.dependents, at)) {
        if (this.#componentOf[dependent] === component && change(this.#needsLeft, dependent, -1) === 0)
          leaving.push(dependent);
      }
    }
  }

  /** A cycle of the component of `start`, found by always following the first need; it starts with its earliest vertex. */
  anyCycle(start: number): readonly number[] {
    const placeOf = new Map<number, number>();
    let at = start;
    while (!placeOf.has(at)) {
      placeOf.set(at, placeOf.size);
      at =
        neighbours(this.#graph.needs, at).find(
          (need) => this.#componentOf[need] === this.#componentOf[start],
        ) ?? -1;
    }
    const cycle = [...placeOf.keys()].slice(placeOf.get(at));
    const earliest = cycle.reduce(
      (place, vertex, other) => (vertex < (cycle[place] ?? 0) ? other : place),
      0,
    );
    return [...cycle.slice(earliest), ...cycle.slice(0, earliest)];
  }

  /** The shortest cycle through `start` that has fewer than `shorterThan` vertices. */
  cycleThrough(start: number, shorterThan: number): readonly number[] | undefined {
    const component = this.#componentOf[start];
    if (component === onNoCycle) return undefined;
    const reached = [start];
    let length = 1;
    let endOfLevel = 1;
    this.#seenBy[start] = start + 1;
    for (const [place, vertex] of reached.entries()) {
      if (place === endOfLevel) {
        length += 1;
        endOfLevel = reached.length;
      }
      if (length >= shorterThan) return undefined;
      for (const need of neighbours(this.#graph.needs, vertex)) {
        this.searched += 1;
        if (need === start) return this.#pathTo(vertex, start);
        if (this.#componentOf[need] !== component || this.#seenBy[need] === start + 1) continue;
        this.#seenBy[need] = start + 1;
        this.#from[need] = vertex;
        reached.push(need);
      }
    }
    return undefined;
  }

  #pathTo(end: number, start: number): readonly number[] {
    const path = [end];
    for (let at = end; at !== start; path.push(at)) at = this.#from[at] ?? start;
    return path.toReversed();
  }
}

function change(counts: Int32Array, at: number, by: 1 | -1): number {
  const changed = (counts[at] ?? 0) + by;
  counts[at] = changed;
  return changed;
}
