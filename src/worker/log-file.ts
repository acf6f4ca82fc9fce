import { closeSync, openSync, writeSync } from 'node:fs';
import { describeError } from './describe-error.ts';
import { openAnew } from './open-anew.ts';

/** Where a log stops growing, in bytes; the task goes on. */
export const largestLog = 8 * 1024 ** 3;

/**
 * The bytes of one attempt's output on disk, all of them and in order.
 * The file comes to be with the first byte, in the place of whatever lies at its path: of an earlier run with the same directory, perhaps.
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
      this.#descriptor ??= this.#bytes === 0 ? openAnew(this.#path, 0o644) : openSync(this.#path, 'a', 0o644);
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
      this.#problem = `${this.#path}: the log ends at ${this.#limit.toLocaleString('en-US')} bytes, its task wrote more`;
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
