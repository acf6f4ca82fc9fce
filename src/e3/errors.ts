import { formatCycle } from '../graph/cycle.ts';

/** Thrown when a graph is not what its user promised: a cycle, an unknown or repeated vertex, a visit out of turn. */
export class DAGError extends Error {
  override readonly name = 'DAGError';
}

/** The error for a cycle, in which each vertex needs the next and the last needs the first. */
export function cycleError(cycle: readonly string[]): DAGError {
  const path = formatCycle(cycle);
  return new DAGError(
    `expected a graph without cycles, found one in which each vertex needs the next: ${path}`,
  );
}

/** The error of an interrupted run: what had started has ended and was collected, the rest never started. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  /** The units that never started, in the graph's order. */
  readonly unstarted: readonly string[];

  /** @param reason the reason of the signal that interrupted the run; it becomes the error's cause */
  constructor(reason: unknown, unstarted: readonly string[]) {
    super(`the run was interrupted; units that never started: ${unstarted.length}`, { cause: reason });
    this.unstarted = unstarted;
  }
}
