import type { Debug } from './scheduler-options.ts';
import type { AskingScheduler, Worker } from './worker.ts';

/**
 * The pause between two rounds of asking, adapted to what the last rounds found: long waits make it longer, up to
 * 1.25 s, short ones make it shorter, down to 0.075 ms. The arithmetic is e3-testsuite's.
 *
 * @param pollCounter rounds of asking that it took until a worker had ended
 * @param pollInterval the pause between them, in seconds
 * @returns the pause from now on, in seconds
 */
export function computeNextDynPoll(pollCounter: number, pollInterval: number): number {
  if (pollCounter > 8 && pollInterval < 1.0) return pollInterval * 1.25;
  if (pollInterval > 0.0001) return pollInterval * 0.75;
  return pollInterval;
}

/** The longest pause that Node's timers know, in seconds. */
const longestPause = (2 ** 31 - 1) / 1000;

/** A worker that no longer runs. */
export interface EndedWorker<W> {
  readonly worker: W;
  /** What its `poll` threw, or why its `whenEnded` was rejected; undefined when nothing went wrong. */
  readonly failure: { readonly error: unknown } | undefined;
}

/** Asks the workers that do not notify, all in one round, with a pause before each round. No worker, no timer. */
export class PollRounds<W extends Worker> {
  /** It starts with e3-testsuite's 0.1. */
  #interval = 0.1;
  readonly #dynamic: boolean;
  readonly #debug: Debug;
  readonly #onDue: () => void;
  readonly #workers = new Set<W>();
  #timer: NodeJS.Timeout | undefined;
  #due = false;
  /** Rounds since a worker was last found to have ended. */
  #rounds = 0;

  /**
   * @param dynamic whether the pause is adapted after each round that found a worker that had ended
   * @param onDue called when the pause is over
   * @param debug is told of each pause that is adapted
   */
  constructor(dynamic: boolean, onDue: () => void, debug?: Debug) {
    this.#dynamic = dynamic;
    this.#onDue = onDue;
    this.#debug = debug;
  }

  /** The pause, in seconds. */
  get interval(): number {
    return this.#interval;
  }

  /** A pause that has begun stays as long as it was. Throws a RangeError for what no timer can wait. */
  set interval(seconds: number) {
    // Written so that NaN is refused too.
    if (!(seconds >= 0 && seconds <= longestPause)) {
      throw new RangeError(`pollInterval: expected seconds from 0 to ${longestPause}, found ${seconds}`);
    }
    this.#interval = seconds;
  }

  add(worker: W): void {
    this.#workers.add(worker);
    this.#pause();
  }

  delete(worker: W): void {
    if (this.#workers.delete(worker) && this.#workers.size === 0) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#due = false;
    }
  }

  /** Asks every worker if the pause is over; those that no longer run come back in the order of their slots. */
  askIfDue(scheduler: AskingScheduler): readonly EndedWorker<W>[] {
    if (!this.#due) return [];
    this.#due = false;
    const endings: EndedWorker<W>[] = [];
    for (const worker of this.#workers) {
      try {
        if (!worker.poll(scheduler)) endings.push({ worker, failure: undefined });
      } catch (error) {
        endings.push({ worker, failure: { error } });
      }
    }
    for (const { worker } of endings) this.#workers.delete(worker);
    this.#rounds += 1;
    if (endings.length > 0) {
      if (this.#dynamic) this.#adapt();
      this.#rounds = 0;
    }
    this.#pause();
    return endings.toSorted((one, other) => one.worker.slot - other.worker.slot);
  }

  #adapt(): void {
    const before = this.#interval;
    this.#interval = computeNextDynPoll(this.#rounds, before);
    if (this.#interval === before) return;
    this.#debug?.(
      `poll interval: ${this.#interval > before ? 'increased' : 'decreased'} to ${this.#interval} s`,
    );
  }

  #pause(): void {
    if (this.#due || this.#timer !== undefined || this.#workers.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#due = true;
      this.#onDue();
    }, this.interval * 1000);
  }
}
