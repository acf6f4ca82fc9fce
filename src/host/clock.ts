import type { Instant } from '../model/outcome.ts';

/** The time now; unlike `Date.now()` it never goes backwards while the process lives. */
export function now(): Instant {
  return performance.timeOrigin + performance.now();
}
