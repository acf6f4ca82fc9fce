/** Thrown when a graph is not what its user promised: a cycle, an unknown or repeated vertex, a visit out of turn. */
export declare class DAGError extends Error {
    readonly name = "DAGError";
}
/** The error for a cycle, in which each vertex needs the next and the last needs the first. */
export declare function cycleError(cycle: readonly string[]): DAGError;
