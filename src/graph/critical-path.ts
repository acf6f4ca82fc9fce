import {
  degree,
  eachNeighbour,
  needsFirst,
  neighbours,
  numberGraph,
  type NumberedGraph,
} from './numbered-graph.ts';

/** The chain of tasks that bounds a run from below, however many CPUs there are. */
export interface CriticalPath {
  /** Each needs the one before it. Of equally long chains, the one that comes first in the graph's order. */
  readonly path: readonly string[];
  /** Sum over the path. */
  readonly seconds: number;
}

/**
 * For each task the length of the longest chain from its start to the end of the run, itself included: its b-level.
 * Seconds are not negative; needs that are not among `ids` do not count; the graph has no cycle.
 */
export function longestRemaining(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
  secondsOf: (id: string) => number,
): Map<string, number> {
  const levels = remaining(numberGraph(ids, needsOf), secondsOf);
  const found = new Map<string, number>();
  for (const id of ids) found.set(id, levels[found.size] ?? 0);
  return found;
}

/** The longest chain of the graph, under the conditions of `longestRemaining`. */
export function criticalPath(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
  secondsOf: (id: string) => number,
): CriticalPath {
  const graph = numberGraph(ids, needsOf);
  const levels = remaining(graph, secondsOf);
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

function remaining(graph: NumberedGraph, secondsOf: (id: string) => number): Float64Array {
  const order = needsFirst(graph);
  if (order.length < graph.ids.length)
    throw new Error('internal error: a graph with a cycle has no longest path');
  const levels = new Float64Array(graph.ids.length).map((_none, vertex) =>
    secondsOf(graph.ids[vertex] ?? ''),
  );
  // `order` has needs first; from its end each task's dependents are known before the task itself.
  for (const vertex of order.toReversed()) {
    let after = 0;
    eachNeighbour(graph.dependents, vertex, (dependent) => {
      after = Math.max(after, levels[dependent] ?? 0);
    });
    levels[vertex] = (levels[vertex] ?? 0) + after;
  }
  return levels;
}
