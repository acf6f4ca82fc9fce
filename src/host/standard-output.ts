import type { Writable } from 'node:stream';
import type { Sink } from '../model/sink.ts';

/**
 * This process's standard output as a sink that waits for slow readers and outlives one that goes away. Short texts of one turn of
 * the event loop are written together at its end: many lines of a log come in one turn, and each write is a call of the system
 * for which the next task would wait. After the reader is gone every write is dropped and `problem` says why.
 */
export class StandardOutput implements Sink {
  /** Why nothing can be written any more; undefined while all is well. */
  problem: string | undefined;
  readonly #stream: Writable;
  readonly #holds: boolean;
  #abandoned = false;
  /** Text of this turn. */
  #held = '';
  #turn: NodeJS.Immediate | undefined;
  #waiting: (() => void)[] = [];

  /** @param holds whether short texts of one turn are written together; what is held is lost when the process is ended by force */
  constructor(stream: Writable = process.stdout, holds = true) {
    this.#stream = stream;
    this.#holds = holds;
    stream.on('drain', () => this.#release());
    stream.on('error', (error) => this.#fail(error));
  }

  /**
   * Whether output may be left that is no longer waited for: it would keep the process alive for as long as the reader does
   * not read, so the process has to be ended by force.
   */
  get abandoned(): boolean {
    return this.#abandoned;
  }

  /** Stops waiting for the reader: what it has not read is lost, and every further write is dropped. */
  abandon(problem: string): void {
    this.#abandoned = true;
    this.problem ??= problem;
    this.#held = '';
    this.#release();
  }

  /** Fulfilled when everything written so far has been read, or cannot be: then `problem` says why. */
  flush(): Promise<void> {
    if (this.problem !== undefined) return Promise.resolve();
    void this.#send();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#stream.write('', () => resolve());
    });
  }

  write(text: string | Uint8Array): void | Promise<void> {
    if (this.problem !== undefined) return undefined;
    if (typeof text !== 'string') {
      void this.#send();
      return this.#hand(text);
    }
    this.#held += text;
    // What a slow reader has not taken, or a stream has no room for, the writer has to wait for.
    const { writableNeedDrain, writableHighWaterMark } = this.#stream;
    if (!this.#holds || writableNeedDrain || this.#held.length > writableHighWaterMark) return this.#send();
    this.#turn ??= setImmediate(() => void this.#send());
    return undefined;
  }

  /** Writes what is held. */
  #send(): void | Promise<void> {
    if (this.#turn !== undefined) clearImmediate(this.#turn);
    this.#turn = undefined;
    const text = this.#held;
    this.#held = '';
    if (text === '' || this.#stream.write(text, this.#onWritten)) return undefined;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** Fulfilled when the stream is done with the bytes: until then they must not change. */
  #hand(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#stream.write(bytes, (error) => {
        this.#onWritten(error);
        resolve();
      });
    });
  }

  /** The callback of a write is the only sign that a stream is already closed. */
  readonly #onWritten = (error?: Error | null): void => {
    if (error !== null && error !== undefined) this.#fail(error);
  };

  #fail(error: NodeJS.ErrnoException): void {
    this.problem ??= `standard output cannot be written: ${error.code ?? error.message}`;
    this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
