import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { describeError } from '../system/describe-error.ts';
import { withCommas } from '../../model/with-commas.ts';

/** Where a log stops growing, in bytes; the task goes on. */
export const largestLog = 8 * 1024 ** 3;

/**
 * The bytes of one attempt's output on disk, all of them and in order.
 * The file is made with the first byte. What already lies at its path is not this run's: it is left alone, and that is the problem.
 * Writing is synchronous: memory stays bounded however fast the task prints, because its pipe fills up while the disk works. When the disk
 * refuses, the problem is kept, the task goes on, and nothing more is written.
 */
export class LogFile {
  readonly #path: string;
  readonly #limit: number;
  #descriptor: number | undefined;
  #bytes = 0;
  #problem: string | undefined;

  constructor(path: string, limit: number = largestLog) {
    this.#path = path;
    this.#limit = limit;
  }

  /** Absolute path; undefined as long as there is no such file. */
  get path(): string | undefined {
    return this.#bytes > 0 || this.#descriptor !== undefined ? this.#path : undefined;
  }

  /** What is on disk. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Why the log is not whole. */
  get problem(): string | undefined {
    return this.#problem;
  }

  write(bytes: Buffer): void {
    if (this.#problem !== undefined || bytes.length === 0) return;
    const room = this.#limit - this.#bytes;
    try {
      this.#descriptor ??= this.#bytes === 0 ? openSync(this.#path, 'wx', 0o644) : openToAppend(this.#path);
      const end = Math.min(bytes.length, room);
      for (let from = 0; from < end;) {
        const written = writeSync(this.#descriptor, bytes, from, end - from);
        from += written;
        this.#bytes += written;
      }
    } catch (error) {
      this.#problem = `${this.#path}: ${describeError(error)}`;
      return;
    }
    if (bytes.length > room)
      this.#problem = `${this.#path}: the log ends at ${withCommas(this.#limit)} bytes, its task wrote more`;
  }

  /** Frees the descriptor; a later write opens the file again. */
  close(): void {
    if (this.#descriptor === undefined) return;
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    try {
      closeSync(descriptor);
    } catch (error) {
      // Some file systems tell only now that they could not store what was written.
      this.#problem ??= `${this.#path}: ${describeError(error)}`;
    }
  }
}

/** Opens a log to write on at its end. A task may have put a link in its place, or a FIFO that nobody reads: both are the system's error. */
export function openToAppend(path: string): number {
  const { O_WRONLY, O_APPEND, O_CREAT } = constants;
  // Windows has neither.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  return openSync(path, O_WRONLY | O_APPEND | O_CREAT | careful, 0o644);
}
