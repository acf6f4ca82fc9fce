import { TimeLimit } from '../../host/time-limit.ts';

/**
 * Calls `onSlow` once when this many seconds have passed, unless the returned function is called first; never keeps
 * the process alive.
 */
export function watchSlowness(seconds: number, onSlow: () => void): () => void {
  const limit = new TimeLimit(seconds * 1000, () => onSlow(), { holds: false });
  return () => limit.cancel();
}
