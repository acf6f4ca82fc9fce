import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { errorCode } from '../system/describe-error.ts';
import { findProgram, ownEnvironment } from '../start/find-program.ts';

/** What make writes for a token; any byte would do. */
const token = '+';

/** A pipe of tokens, as GNU make's jobserver protocol has it: who reads a byte may run one more job, and writes the byte when the job has ended. */
export class TokenPipe {
  /** Its ends, blocking, for clients to inherit: to read and to write. */
  readonly ends: readonly [number, number];
  readonly #path: string;
  readonly #own: number;

  private constructor(path: string, own: number, ends: readonly [number, number]) {
    this.#path = path;
    this.#own = own;
    this.ends = ends;
  }

  /** Makes it as a FIFO at `path`, for this user only; throws when that cannot be done. */
  static open(path: string): TokenPipe {
    const mkfifo = findProgram('mkfifo', ownEnvironment(), '/');
    if (mkfifo.kind !== 'found') throw new Error('there is no mkfifo');
    const { status, error, stderr } = spawnSync(mkfifo.path, ['-m', '600', path], { encoding: 'utf8' });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(stderr.trim());
    // Both ends at once: then no open waits for another, and no client finds the end of the pipe.
    const own = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
    return new TokenPipe(path, own, [openSync(path, constants.O_RDONLY), openSync(path, constants.O_WRONLY)]);
  }

  put(count: number): void {
    if (count > 0) writeSync(this.#own, token.repeat(count));
  }

  /** Takes out up to so many; returns how many were there. */
  take(atMost: number): number {
    try {
      return atMost > 0 ? readSync(this.#own, Buffer.alloc(atMost), 0, atMost, null) : 0;
    } catch (error) {
      if (errorCode(error) === 'EAGAIN') return 0;
      throw error;
    }
  }

  close(): void {
    for (const descriptor of [this.#own, ...this.ends]) closeSync(descriptor);
    rmSync(this.#path, { force: true });
  }
}
