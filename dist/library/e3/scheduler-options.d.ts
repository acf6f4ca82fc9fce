import type { WorkIterator } from './dag-iterator.js';
/** Makes the worker for one unit of work, with the slot that it was given; the scheduler starts it. */
export type JobFactory<Data, W> = (uid: string, data: Data, slot: number) => W;
/** Takes the result of a worker that has ended. Nothing starts before it is done. */
export type CollectResult<W> = (worker: W) => void | Promise<void>;
/** Hears what the scheduler does, line by line: a `console`, for example. What it throws is dropped, as in Python's logging. */
export interface SchedulerLogger {
    debug(line: string): void;
}
/** Tells a logger one line. Undefined when nobody listens, so that `debug?.(…)` makes no line for nobody. */
export type Debug = ((line: string) => void) | undefined;
/** Options of `MultiprocessScheduler`, beside its graph and callbacks. */
export interface MultiprocessSchedulerOptions<Data, W> {
    /** How many workers run at once: 0, the default, stands for the number of CPUs that Node may use. */
    readonly jobs?: number | undefined;
    /** Whether the pause between rounds of asking is adapted; true by default. */
    readonly dynPollInterval?: boolean | undefined;
    /** The first pause between rounds of asking, in seconds; 0.1 by default. */
    readonly pollInterval?: number | undefined;
    /** Hears when the scheduler starts, waits for and collects workers, adapts its pause and closes; nobody by default. */
    readonly logger?: SchedulerLogger | undefined;
    /** Decides what starts next; a `DAGIterator` over the graph by default. */
    readonly iterator?: WorkIterator<Data, W> | undefined;
    /** Number of slots, `jobs` by default; Infinity when the iterator itself bounds what runs at once. */
    readonly slots?: number | undefined;
    /** Interrupts `run()`: nothing more starts, what runs is waited for. */
    readonly signal?: AbortSignal | undefined;
}
/** The way to a logger's `debug` by which nothing that the logger throws comes back. */
export declare function debugOf(logger: SchedulerLogger | undefined): Debug;
/** The number that `jobs` stands for. Throws a RangeError for anything but a whole number from 0. */
export declare function jobsOf(jobs: number): number;
