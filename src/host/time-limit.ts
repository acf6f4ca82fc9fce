/** The longest time that Node's timers know, in milliseconds; a longer one never comes. */
export const longestTimer = 2 ** 31 - 1;

/** A timer that is late by this many milliseconds shows that the event loop stood still: this process was stopped, or busy. */
const standstill = 100;

/** How many turns of the loop a limit waits after a standstill: what one turn reads may open what the next one reads. */
const turnsAfterStandstill = 8;

/** How a limit ends, and whether it holds the process. */
export interface TimeLimitOptions {
  /** Whether the process lives on for this limit; true unless told otherwise. */
  readonly holds?: boolean;
}

/**
 * A limit in time: calls back once when its time is over, unless it is cancelled before.
 *
 * Node runs its timers before it looks at what has ended or been written meanwhile. So that nothing counts as too late
 * that came in time, the event loop first turns once more, and after a standstill (SIGSTOP, a busy loop) several times:
 * whatever is known to this process by then cancels the limit. Every limit on what others do is one of these.
 */
export class TimeLimit {
  readonly #onOver: (stoodStill: boolean) => void;
  readonly #due: number;
  #timer: NodeJS.Timeout | undefined;
  #turn: NodeJS.Immediate | undefined;

  /**
   * @param milliseconds more than 24.8 days never come
   * @param onOver is told whether the event loop stood still, so that what is to be asked for may be known to nobody yet
   */
  constructor(milliseconds: number, onOver: (stoodStill: boolean) => void, options: TimeLimitOptions = {}) {
    this.#onOver = onOver;
    this.#due = performance.now() + milliseconds;
    if (milliseconds > longestTimer) return;
    this.#timer = setTimeout(() => this.#look(), milliseconds);
    if (options.holds === false) this.#timer.unref();
  }

  /** Time does not count any more. Without effect once it is over. */
  cancel(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#turn);
  }

  #look(): void {
    const stoodStill = performance.now() - this.#due > standstill;
    this.#turns(stoodStill ? turnsAfterStandstill : 1, stoodStill);
  }

  #turns(left: number, stoodStill: boolean): void {
    this.#turn = setImmediate(() => {
      if (left > 1) this.#turns(left - 1, stoodStill);
      else this.#onOver(stoodStill);
    });
  }
}
