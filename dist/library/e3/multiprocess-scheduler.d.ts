import type { DAG } from './dag.js';
import { type RunnableGraph, type WorkIterator } from './dag-iterator.js';
import { type CollectResult, type JobFactory, type MultiprocessSchedulerOptions } from './scheduler-options.js';
import type { AskingScheduler, Worker } from './worker.js';
/**
 * Runs a graph of work: asks its iterator what may start, gives a worker a slot for it, waits until workers end, collects.
 *
 * The surface is that of `MultiprocessScheduler` in e3-testsuite. What differs:
 *
 * - Waiting is by event. A worker that notifies (`whenEnded`) wakes the loop at once, and no timer runs for it. Workers
 *   that can only be asked are asked as e3 asks them, less the pause between finding an end and filling the slot.
 * - A round asks all workers before it collects those that have ended; e3 collects each before it asks the next.
 * - `poll()` comes back after each round that found an end; e3's, once nothing is left to start, when all have ended.
 * - The order is total: of ready vertices the one that was inserted first goes first, always into the lowest free slot.
 * - A graph with a cycle is refused when the scheduler is made, with the shortest cycle named; e3 would wait for ever.
 * - Nothing is lost when a run is interrupted: what still ends is collected too (e3 drops it), and the error names what
 *   never started. The same holds when a callback throws: the error comes after the last running worker was collected.
 * - The scheduler starts the workers that the factory makes; in e3 a worker starts itself while it is constructed.
 * - An iterator may wait for things outside the run, which then call `wake()`.
 * - `jobs: 0` counts the CPUs that this process may use; e3 counts the cores of the machine.
 * - `workers` is as long as slots were needed, and read-only, as are the other fields but `pollInterval`.
 * - There is no `running_status`: `close()` does what too many failures do in e3. The logger hears debug lines alone, of an
 *   interrupt too, which e3 logs as an error.
 *
 * `scripts/e3-conformance.mjs` runs e3's own tests and random graphs by both.
 */
export declare class MultiprocessScheduler<Data, W extends Worker, G extends RunnableGraph<Data> = DAG<Data>> implements AskingScheduler {
    #private;
    readonly dag: G;
    readonly jobFactory: JobFactory<Data, W>;
    readonly collectResult: CollectResult<W>;
    readonly iterator: WorkIterator<Data, W>;
    /** `jobs`, or the number of CPUs that Node may use. */
    readonly parallelism: number;
    /** Whether `pollInterval` is adapted. */
    readonly dynPollInterval: boolean;
    /** Throws a DAGError for a graph with a cycle or an unknown predecessor, a RangeError for `jobs`, `slots` or `pollInterval`. */
    constructor(dag: G & RunnableGraph<Data>, jobFactory: JobFactory<Data, W>, collectResult: CollectResult<W>, options?: MultiprocessSchedulerOptions<Data, W>);
    /** The running workers: `workers[N].slot === N`, and empty slots are undefined. It is as long as slots were needed. */
    get workers(): readonly (W | undefined)[];
    /** How many slots are taken. */
    get activeWorkers(): number;
    /**
     * The pause before each round of asking workers that do not notify, in seconds. It can be set, to 0 or more; a pause
     * that has begun stays as long as it was, and what is set is adapted further when `dynPollInterval` is true.
     */
    get pollInterval(): number;
    /** Throws a RangeError for what is negative, no number, or longer than a timer of Node can wait (24.8 days). */
    set pollInterval(seconds: number);
    /** Whether all work that is left waits: for work that runs, or for a wake. */
    get noFreeItem(): boolean;
    /** Whether everything was handed out, or nothing more is to start. */
    get noWorkLeft(): boolean;
    /** Whether a slot is free for a worker. */
    get hasFreeSlots(): boolean;
    /** Makes a worker for a unit of work, starts it and puts it in a slot, which has to be free. */
    spawnWorker(uid: string, data: Data, slot: number): void;
    /** Frees a slot, which has to hold a worker; released by hand, that worker is neither waited for nor collected. */
    releaseWorker(slot: number): void;
    /** Makes the scheduler ask its iterator again, because something outside the run has changed. */
    wake(): void;
    /** Starts nothing more; what runs ends and is collected, and `run()` ends well. e3: aborted after too many failures. */
    close(): void;
    /**
     * Runs until all work has ended. What a callback, a worker or the iterator throws ends the run: nothing more starts,
     * what runs is waited for and collected, then this rejects with the error (with an AggregateError when there were
     * several). When the signal interrupted the run, it rejects in the same way, with an InterruptedError.
     */
    run(): Promise<void>;
    /**
     * One round: fills the free slots, then waits until a worker has ended or the scheduler is woken, unless all work is
     * over; all that have ended leave their slots and are collected. Rejects with what a callback, a worker or the iterator throws;
     * the next call goes on after it.
     */
    poll(): Promise<void>;
}
