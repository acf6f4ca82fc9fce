import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../model/event.ts';
import { journalLine } from '../report/journal.ts';
import type { Reporter } from '../report/reporter.ts';

/** The file in the report directory from which the post entry learns how far a run came. */
export const journalName = 'journal.ndjson';

/** Writes the journal while the run goes on: each line is in the file before the next event is taken. */
export class JournalReporter implements Reporter {
  readonly name = 'journal';
  readonly #path: string;
  #descriptor: number | undefined;

  constructor(reportDirectory: string) {
    this.#path = join(reportDirectory, journalName);
  }

  on(event: RunEvent): void {
    const line = journalLine(event);
    if (line === undefined) return;
    this.#descriptor ??= this.#open();
    writeSync(this.#descriptor, line);
  }

  /** That of an earlier run in the same directory goes; what a link there points to is not ours to write to. */
  #open(): number {
    rmSync(this.#path, { force: true });
    return openSync(this.#path, 'wx', 0o600);
  }

  async close(): Promise<void> {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}
