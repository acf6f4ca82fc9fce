import { closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../model/event.ts';
import { journalLine } from '../report/journal.ts';
import type { Reporter } from '../report/reporter.ts';
import { openAnew } from '../worker/open-anew.ts';

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
    this.#descriptor ??= openAnew(this.#path, 0o600);
    writeSync(this.#descriptor, line);
  }

  async close(): Promise<void> {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}
