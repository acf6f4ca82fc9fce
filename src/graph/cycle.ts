import { degree, needsFirst, neighbours, numberGraph, type NumberedGraph } from './numbered-graph.ts';

/** Edges that the search for the shortest cycle follows before it settles for the shortest that it has found. */
const searchLimit = 10_000_000;

/**
 * The shortest cycle of a graph: each task in it needs the next one, the last needs the first, none stands twice; it
 * starts with its earliest task. Undefined when there is none; needs that are not among `ids` do not count.
 * The same input gives the same cycle. It is the shortest of all but in tangles so large that the search gives up
 * after ten million edges; then it is the shortest found.
 */
export function shortestCycle(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
): readonly string[] | undefined {
  const graph = numberGraph(ids, needsOf);
  const onNoCycle = needsFirst(graph);
  if (onNoCycle.length === ids.length) return undefined;
  const tangle = new Tangle(graph, onNoCycle);
  let best = tangle.anyCycle();
  // A cycle of the same length that starts earlier is preferred to the one found by chance.
  let shorterThan = best.length + 1;
  for (const start of ids.keys()) {
    if (tangle.searched > searchLimit) break;
    const cycle = tangle.cycleThrough(start, shorterThan);
    if (cycle !== undefined) {
      best = cycle;
      shorterThan = cycle.length;
    }
    // All cycles through it are known now. Without it others may lie on none, so a ring falls apart at once.
    tangle.remove(start);
  }
  return best.map((vertex) => ids[vertex] ?? '');
}

/** A cycle as people read it, in the direction of the needs: `a → b → a`. */
export function formatCycle(cycle: readonly string[]): string {
  return [...cycle, ...cycle.slice(0, 1)].join(' → ');
}

/** The part of a graph in which each vertex has a need and a dependent: its cycles and what lies between them. */
class Tangle {
  readonly #graph: NumberedGraph;
  readonly #inside: Uint8Array;
  readonly #needsLeft: Int32Array;
  readonly #dependentsLeft: Int32Array;
  /** The vertex from which a search came to this one, and the search's start plus 1, which marks it as seen. */
  readonly #from: Int32Array;
  readonly #seenBy: Int32Array;
  /** Edges followed by all searches. */
  searched = 0;

  constructor(graph: NumberedGraph, onNoCycle: Int32Array) {
    const count = graph.ids.length;
    this.#graph = graph;
    this.#inside = new Uint8Array(count).fill(1);
    this.#needsLeft = Int32Array.from(graph.ids, (_id, vertex) => degree(graph.needs, vertex));
    this.#dependentsLeft = Int32Array.from(graph.ids, (_id, vertex) => degree(graph.dependents, vertex));
    this.#from = new Int32Array(count);
    this.#seenBy = new Int32Array(count);
    for (const vertex of onNoCycle) this.remove(vertex);
    for (let vertex = 0; vertex < count; vertex += 1) {
      if (this.#dependentsLeft[vertex] === 0) this.remove(vertex);
    }
  }

  /** Takes a vertex out, and all that lie on no cycle without it. */
  remove(vertex: number): void {
    const leaving = [vertex];
    for (let at = leaving.pop(); at !== undefined; at = leaving.pop()) {
      if (this.#inside[at] === 0) continue;
      this.#inside[at] = 0;
      for (const need of neighbours(this.#graph.needs, at)) {
        if (lower(this.#dependentsLeft, need) === 0) leaving.push(need);
      }
      for (const dependent of neighbours(this.#graph.dependents, at)) {
        if (lower(this.#needsLeft, dependent) === 0) leaving.push(dependent);
      }
    }
  }

  /** A cycle, found by always following the first need; it starts with its earliest vertex. */
  anyCycle(): readonly number[] {
    const placeOf = new Map<number, number>();
    let at = this.#inside.indexOf(1);
    while (!placeOf.has(at)) {
      placeOf.set(at, placeOf.size);
      at = neighbours(this.#graph.needs, at).find((need) => this.#inside[need] === 1) ?? -1;
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
    if (this.#inside[start] === 0) return undefined;
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
        if (this.#inside[need] === 0 || this.#seenBy[need] === start + 1) continue;
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

function lower(counts: Int32Array, at: number): number {
  const left = (counts[at] ?? 0) - 1;
  counts[at] = left;
  return left;
}
