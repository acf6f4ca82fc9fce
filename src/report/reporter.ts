import type { RunEvent } from '../model/event.ts';

/** Makes one kind of report from a run's events; it takes no part in any decision. */
export interface Reporter {
  /** Names it where its own failure is reported: `log`, `results`. */
  readonly name: string;
  /** Takes the next event. The one after comes only when the promise, if there is one, has settled. */
  on(event: RunEvent): void | Promise<void>;
  /** Writes what is still held back; called once, after the last event. */
  close?(): Promise<void>;
}

/**
 * Where text for people goes; a promise asks the writer to wait before it writes more. Bytes may be overwritten once
 * `write` has returned, or its promise has settled.
 */
export interface Sink {
  write(text: string | Uint8Array): void | Promise<void>;
}
