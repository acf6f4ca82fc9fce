import type { NextVertex } from './dag-iterator.ts';

/**
 * What an iterator answers when it is asked for work:
 *
 * - `ready`: this unit may start now; it counts as handed out, and `leave` follows when its worker has ended.
 * - `busy` until `leave`: work is left, and none of it can start before a unit that was handed out has left.
 * - `busy` until `wake`: work is left, and something outside (a delay that passes, memory that comes free, a service
 *   that gets ready) will call the scheduler's `wake()` when it is worth asking again, whether or not anything runs.
 * - `done`: everything was handed out and nothing comes back; the scheduler asks no more. An iterator that may hand out
 *   a unit again (a retry) says `busy` until it knows that it will not.
 */
export type NextWork<Data> = NextVertex<Data> | { readonly kind: 'busy'; readonly until: 'wake' };

/** Decides what starts next. `DAGIterator` is one. The scheduler asks again after each `leave` and each `wake()`. */
export interface WorkIterator<Data, W> {
  next(): NextWork<Data>;
  /** The unit's worker has ended and its seat is free; its result is collected after this. */
  leave(uid: string, worker: W): void;
}
