import type { AcyclicGraph } from './needs-first.ts';
import { degree, eachNeighbour, neighbours } from './numbered-graph.ts';

/** The chain of tasks that bounds a run from below, however many CPUs there are. */
export interface CriticalPath {
  /** Each needs the one before it. Of equally long chains, the one that comes first in the graph's order. */
  readonly path: readonly string[];
  /** Sum over the path. */
  readonly seconds: number;
}

/**
 * For each vertex the length of the longest chain from its start to the end of the run, itself included: its b-level.
 * Seconds are not negative.
 */
export function longestRemaining(
  { ids, dependents, order }: AcyclicGraph,
  secondsOf: (vertex: number) => number,
): Float64Array {
  const levels = new Float64Array(ids.length).map((_none, vertex) => secondsOf(vertex));
  // `order` has needs first; from its end each vertex's dependents are known before the vertex itself.
  for (const vertex of order.toReversed()) {
    let after = 0;
    eachNeighbour(dependents, vertex, (dependent) => {
      after = Math.max(after, levels[dependent] ?? 0);
    });
    levels[vertex] = (levels[vertex] ?? 0) + after;
  }
  return levels;
}

/** The longest chain of the graph; seconds are not negative. */
export function criticalPath(graph: AcyclicGraph, secondsOf: (vertex: number) => number): CriticalPath {
  const { ids } = graph;
  const levels = longestRemaining(graph, secondsOf);
  const longest = (vertices: Iterable<number>): number | undefined => {
    let best: number | undefined;
    for (const vertex of vertices) {
      if (best === undefined || (levels[vertex] ?? 0) > (levels[best] ?? 0)) best = vertex;
    }
    return best;
  };
  const first = longest([...ids.keys()].filter((vertex) => degree(graph.needs, vertex) === 0));
  const path: string[] = [];
  for (let at = first; at !== undefined; at = longest(neighbours(graph.dependents, at))) {
    const id = ids[at];
    if (id !== undefined) path.push(id);
  }
  return { path, seconds: first === undefined ? 0 : (levels[first] ?? 0) };
}
