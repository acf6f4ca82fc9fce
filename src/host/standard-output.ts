import type { Sink } from '../report/reporter.ts';

/**
 * This process's standard output as a sink that waits for slow readers and outlives one that goes away.
 * After the reader is gone every write is dropped and `problem` says why.
 */
export class StandardOutput implements Sink {
  /** Why nothing can be written any more; undefined while all is well. */
  problem: string | undefined;
  readonly #stream: NodeJS.WriteStream;
  #waiting: (() => void)[] = [];

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    this.#stream = stream;
    const release = (): void => {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resume of waiting) resume();
    };
    stream.on('drain', release);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.problem ??= `standard output cannot be written: ${error.code ?? error.message}`;
      release();
    });
  }

  /** Fulfilled when everything written so far has been taken, or cannot be: then `problem` tells. */
  flush(): Promise<void> {
    if (this.problem !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      this.#stream.write('', () => resolve());
    });
  }

  write(text: string | Uint8Array): void | Promise<void> {
    if (this.problem !== undefined || this.#stream.write(text)) return undefined;
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
