/** The longest delay of Node's timers, in milliseconds; a longer limit is never over. */
export const longestTimer = 2 ** 31 - 1;

/** A timer that is late by this many milliseconds shows that the event loop stood still: this process was stopped, or busy. */
const standstill = 100;

/** How many turns of the loop a limit waits after a standstill: what one turn reads may lead to what the next one reads. */
const turnsAfterStandstill = 8;

/** How a limit ends, and whether it holds the process. */
export interface TimeLimitOptions {
  /** Whether the limit keeps the process alive; true by default. */
  readonly holds?: boolean;
}

/**
 * A limit in time: calls back once when its time is over, unless it is cancelled first.
 *
 * Node runs its timers before it looks at what has ended or been written meanwhile. So that nothing that came
 * in time counts as too late, the event loop first turns once more, and after a standstill (SIGSTOP, a busy loop) several
 * times: what this process has learnt by then can cancel the limit. Every limit on what others do is one of these.
 */
export class TimeLimit {
  readonly #onOver: (stoodStill: boolean) => void;
  readonly #due: number;
  #timer: NodeJS.Timeout | undefined;
  #turn: NodeJS.Immediate | undefined;

  /**
   * @param milliseconds more than 24.8 days never come
   * @param onOver gets whether the event loop stood still: then something may have happened in time that is not known yet
   */
  constructor(milliseconds: number, onOver: (stoodStill: boolean) => void, options: TimeLimitOptions = {}) {
    this.#onOver = onOver;
    this.#due = performance.now() + milliseconds;
    if (milliseconds > longestTimer) return;
    this.#timer = setTimeout(() => this.#look(), milliseconds);
    if (options.holds === false) this.#timer.unref();
  }

  /** Cancels the limit. Without effect once it is over. */
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

/** Waits until something has happened, which calls `done`, but at most so many milliseconds. */
export function waitAtMost(milliseconds: number, happens: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const limit = new TimeLimit(milliseconds, () => resolve());
    happens(() => {
      limit.cancel();
      resolve();
    });
  });
}
