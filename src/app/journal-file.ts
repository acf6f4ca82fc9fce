import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../model/event.ts';
import { journalLine } from '../report/journal.ts';
import type { Reporter } from '../report/reporter.ts';
import { journalName } from './report-files.ts';

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
    // Whatever lies there is not this run's.
    this.#descriptor ??= openSync(this.#path, 'wx', 0o600);
    writeSync(this.#descriptor, line);
  }

  async close(): Promise<void> {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}
