import type { RunEvent } from './event.ts';

/** Makes one kind of report from a run's events; it takes no part in any decision. */
export interface Reporter {
  /** Names it where its own failure is reported: `log`, `results`. */
  readonly name: string;
  /** Takes the next event. The one after comes only when the promise, if there is one, has settled. */
  on(event: RunEvent): void | Promise<void>;
  /** Writes what is still held back; called once, after the last event. */
  close?(): Promise<void>;
}
