import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../../report/run/event.ts';
import type { Reporter } from '../../report/run/reporter.ts';
import { EventLines } from '../../report/results/event-line.ts';
import type { MaskOptions } from '../../report/secrets/mask.ts';
import { journalName } from './report-files.ts';

/** In characters: once there are more, they are written. */
const mostLate = 64 * 1024;

/**
 * Writes the journal while the run goes on. The start of an attempt is written before its process is started, everything else at the end of
 * the turn of the event loop in which it happens, in one call. When this process is killed, its journal therefore names every task that had
 * started; at most the ends of one turn are missing.
 */
export class JournalReporter implements Reporter {
  readonly name = 'events.ndjson';
  readonly #path: string;
  readonly #lines: EventLines;
  #descriptor: number | undefined;
  /** Lines that are still to be written. */
  #late = '';
  /** Why they could not be written. */
  #problem: { readonly error: unknown } | undefined;

  constructor(reportDirectory: string, masking: MaskOptions = {}) {
    this.#path = join(reportDirectory, journalName);
    this.#lines = new EventLines(masking);
  }

  on(event: RunEvent): void {
    const line = this.#lines.lineOf(event);
    if (line === undefined) return;
    if (this.#descriptor === undefined) this.#begin(line);
    else this.#later(line);
    if (event.type === 'attempt-started') this.#write();
  }

  #later(line: string): void {
    if (this.#problem !== undefined) throw this.#problem.error;
    if (this.#late === '') setImmediate(() => this.#catchUp());
    this.#late += line;
    if (this.#late.length > mostLate) this.#write();
  }

  #catchUp(): void {
    try {
      this.#write();
    } catch (error) {
      this.#problem = { error };
    }
  }

  #write(): void {
    if (this.#problem !== undefined) throw this.#problem.error;
    const text = this.#late;
    this.#late = '';
    if (this.#descriptor !== undefined && text !== '') writeFully(this.#descriptor, text);
  }

  /** Without its first line the file could not be recognised as a run's later: whole or not at all. */
  #begin(line: string): void {
    // Whatever is there is not this run's.
    this.#descriptor = openSync(this.#path, 'wx', 0o644);
    try {
      writeFully(this.#descriptor, line);
    } catch (error) {
      rmSync(this.#path, { force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#descriptor === undefined) return;
    try {
      this.#write();
    } finally {
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
    }
  }
}

/** Writes all of a text. A disk that is nearly full accepts a part, and refuses the rest: then it throws. */
export function writeFully(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}
