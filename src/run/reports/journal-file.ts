import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../../report/run/event.ts';
import { journalLine } from '../../report/run/journal.ts';
import type { Reporter } from '../../report/run/reporter.ts';
import { journalName } from './report-files.ts';
import { writeFully } from './write-fully.ts';

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
    if (this.#descriptor === undefined) this.#begin(line);
    else writeSync(this.#descriptor, line);
  }

  /** Without its first line nobody would know later that the file is a run's: whole or not at all. */
  #begin(line: string): void {
    // Whatever lies there is not this run's.
    this.#descriptor = openSync(this.#path, 'wx', 0o600);
    try {
      writeFully(this.#descriptor, line);
    } catch (error) {
      rmSync(this.#path, { force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}
