import { longestRemaining } from '../../graph/critical-path.ts';
import type { TaskGraph } from '../../graph/task-graph.ts';

/** What the tasks of a graph start by when several are ready: their numbers, and for each number what the order is made of. */
export interface StartOrder {
  /** The numbers of the tasks, first to last. */
  readonly numbers: Int32Array;
  /** What the file says. */
  readonly priorities: Float64Array;
  /** The longest path that remains from each task to the end of the run, in seconds. */
  readonly remaining: Float64Array;
}

/**
 * The order in which tasks start when several are ready: higher `priority` first, then the longest path that remains from the task to the
 * end of the run, then the file's order. The order is total.
 *
 * @param secondsOf by the task's number
 */
export function startOrder(graph: TaskGraph, secondsOf: (number: number) => number): StartOrder {
  const remaining = longestRemaining(graph, secondsOf);
  const priorities = Float64Array.from(graph.tasks, ({ priority }) => priority);
  return { numbers: orderBy(priorities, remaining), priorities, remaining };
}

/** The numbers of the tasks by `priority`, then by rank, the highest first, then in the file's order. */
export function orderBy(priorities: Float64Array, ranks: Float64Array): Int32Array {
  // Sorting is stable, which keeps the file's order among equals.
  return Int32Array.from(priorities.keys()).toSorted(
    (a, b) => (priorities[b] ?? 0) - (priorities[a] ?? 0) || (ranks[b] ?? 0) - (ranks[a] ?? 0),
  );
}
