import type { Instant } from '../model/outcome.ts';

/** The time now; unlike `Date.now()` it never goes backwards while the process lives. */
export function now(): Instant {
  return performance.timeOrigin + performance.now();
}

/** Lets the event loop turn once: a signal that has come meanwhile is heard, and time limits that are over are. */
export function loopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
