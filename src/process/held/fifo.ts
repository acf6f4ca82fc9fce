import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectories } from '../../host/make-directories.ts';
import { pipeName } from '../end/process-tree.ts';
import { type BytesSink, PipeReader } from '../output/pipe-reader.ts';
import { errorCode } from '../system/describe-error.ts';

/** How long after the start of its child a pipe is first listened to, in milliseconds: many children have ended by then. */
const listenDelay = 4;

/**
 * The two ends of a fresh FIFO without a name: a real pipe, which Node itself cannot make. What is written at the writer's end arrives
 * at `sink` in the kernel's order; a writer that is too fast waits.
 */
export class Pipe {
  /** The name that it had; `/proc` shows it for every process that holds it. */
  readonly path: string;
  readonly reader: PipeReader;
  /** Open for writing, to be a child's descriptor; -1 after `closeWriter`. */
  writer: number;
  #timer: NodeJS.Timeout | undefined;

  /** Opens the FIFO at `path` and removes its name. Throws the system's error when that cannot be done. */
  constructor(path: string, sink: BytesSink) {
    this.path = path;
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      this.writer = openSync(path, constants.O_WRONLY);
    } catch (error) {
      closeSync(reader);
      throw error;
    }
    this.reader = new PipeReader(reader, sink);
    unlinkSync(path);
  }

  /** Closes our copy of the writer's end, so that the end can be seen when the last other one is closed, and begins to listen. */
  closeWriter(): void {
    if (this.writer < 0) return;
    closeSync(this.writer);
    this.writer = -1;
    this.#timer = setTimeout(() => this.reader.listen(), listenDelay);
  }

  /** Closes both ends; a process that still writes gets SIGPIPE. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.writer >= 0) closeSync(this.writer);
    this.writer = -1;
    this.reader.close();
  }
}

/** Ways to call `mkfifo` for paths that are for this user only. */
export interface MakeFifos {
  /** Throws the system's error when they cannot be made. */
  now(paths: readonly string[]): void;
  /** Fulfilled when that is over, with whether they have been made. */
  soon(paths: readonly string[]): Promise<boolean>;
}

/** The first FIFOs, made while the run begins. */
const firstBatch = 32;
/** How many FIFOs one process makes. */
const batch = 256;
/** With so few left, more are made. */
const lowWater = 24;

/** FIFOs that lie ready: Node has no call that makes one, and a process for each would double the cost of a short task. */
export class FifoPool {
  readonly #directory: string;
  readonly #make: MakeFifos;
  readonly #ready: string[] = [];
  #named = 0;
  #making: Promise<void> | undefined;

  constructor(directory: string, make: MakeFifos) {
    this.#directory = directory;
    this.#make = make;
  }

  /** The paths of the next FIFOs, each used once. */
  nextPaths(count: number = firstBatch): readonly string[] {
    return Array.from({ length: count }, () => {
      this.#named += 1;
      return join(this.#directory, `${pipeName}${this.#named}`);
    });
  }

  /** Takes FIFOs that lie at paths from `nextPaths`. */
  add(paths: readonly string[]): void {
    this.#ready.push(...paths);
  }

  /** A new pipe. Throws the system's error when none can be made. */
  open(sink: BytesSink): Pipe {
    if (this.#ready.length === 0) this.#makeNow();
    else if (this.#ready.length <= lowWater) this.#refill();
    try {
      return new Pipe(this.#next(), sink);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      // A task has emptied the temporary directory, or taken it away.
      this.#ready.length = 0;
      makeDirectories(this.#directory, 0o711);
      this.#makeNow();
      return new Pipe(this.#next(), sink);
    }
  }

  #next(): string {
    const path = this.#ready.pop();
    if (path === undefined) throw new Error('internal error: no FIFO after some were made');
    return path;
  }

  #makeNow(): void {
    const paths = this.nextPaths();
    this.#make.now(paths);
    this.add(paths);
  }

  /** Waits until nothing is made any more. */
  async close(): Promise<void> {
    await this.#making;
  }

  #refill(): void {
    this.#making ??= this.#makeBatch();
  }

  async #makeBatch(): Promise<void> {
    const paths = this.nextPaths(batch);
    // Without them the next attempt makes its own, and names the problem.
    if (await this.#make.soon(paths)) this.add(paths);
    this.#making = undefined;
  }
}
