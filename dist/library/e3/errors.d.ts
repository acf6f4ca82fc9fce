/** Thrown when a graph is not what its user promised: a cycle, an unknown or repeated vertex, a visit out of turn. */
export declare class DAGError extends Error {
    readonly name = "DAGError";
}
/** The error for a cycle, in which each vertex needs the next and the last needs the first. */
export declare function cycleError(cycle: readonly string[]): DAGError;
/** The error of an interrupted run: what had started has ended and was collected, the rest never started. */
export declare class InterruptedError extends Error {
    readonly name = "InterruptedError";
    /** The units that never started, in the graph's order. */
    readonly unstarted: readonly string[];
    /** @param reason the reason of the signal that interrupted the run; it becomes the error's cause */
    constructor(reason: unknown, unstarted: readonly string[]);
}
