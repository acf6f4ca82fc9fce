import { listenForSignals } from '../host/signals.ts';

/** What a run does when it is asked to end. */
export interface Cancellable {
  /** Start nothing more, ask what runs to end, use force at the latest in so many seconds. */
  cancel(signal: 'SIGINT' | 'SIGTERM', graceSeconds: number): void;
  /** Use force now. */
  force(): void;
}

/**
 * The longest grace of a cancelled run, in seconds. GitHub's runner grants 7.5 s between its first and its second
 * signal; 4 s leave time to chase what ignores the first, and to write the reports.
 */
const longestCancelGrace = 4;

/** Ends the run at the first signal and forces it at the second, until the returned function is called. */
export function cancelOnSignals(run: Cancellable, graceSeconds: number): () => void {
  return listenForSignals(
    (signal) => run.cancel(signal, Math.min(graceSeconds, longestCancelGrace)),
    () => run.force(),
  );
}
