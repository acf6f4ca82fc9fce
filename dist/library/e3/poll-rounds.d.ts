import type { Debug } from './scheduler-options.js';
import type { AskingScheduler, Worker } from './worker.js';
/**
 * The pause between two rounds of asking, adapted to what the last rounds found: long waits make it longer, up to
 * 1.25 s, short ones make it shorter, down to 0.075 ms. The arithmetic is e3-testsuite's.
 *
 * @param pollCounter rounds of asking that it took until a worker had ended
 * @param pollInterval the pause between them, in seconds
 * @returns the pause from now on, in seconds
 */
export declare function computeNextDynPoll(pollCounter: number, pollInterval: number): number;
/** A worker that no longer runs. */
export interface EndedWorker<W> {
    readonly worker: W;
    /** What its `poll` threw, or why its `whenEnded` was rejected; undefined when nothing went wrong. */
    readonly failure: {
        readonly error: unknown;
    } | undefined;
}
/** Asks the workers that do not notify, all in one round, with a pause before each round. No worker, no timer. */
export declare class PollRounds<W extends Worker> {
    #private;
    /**
     * @param dynamic whether the pause is adapted after each round that found a worker that had ended
     * @param onDue called when the pause is over
     * @param debug is told of each pause that is adapted
     */
    constructor(dynamic: boolean, onDue: () => void, debug?: Debug);
    /** The pause, in seconds. */
    get interval(): number;
    /** A pause that has begun stays as long as it was. Throws a RangeError for what no timer can wait. */
    set interval(seconds: number);
    add(worker: W): void;
    delete(worker: W): void;
    /** Asks every worker if the pause is over; those that no longer run come back in the order of their slots. */
    askIfDue(scheduler: AskingScheduler): readonly EndedWorker<W>[];
}
