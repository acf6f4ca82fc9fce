import type { Instant } from '../model/outcome.ts';

/** The current time; unlike `Date.now()` it never goes backwards while the process lives. */
export function now(): Instant {
  return performance.timeOrigin + performance.now();
}

/** Lets the event loop turn once: pending signals are handled, and so are time limits that are over. */
export function loopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
