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
