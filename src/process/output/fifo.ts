import { closeSync, constants, openSync, readSync, unlinkSync } from 'node:fs';
import { Socket, type OnReadOpts, type SocketConstructorOpts } from 'node:net';
import { join } from 'node:path';
import { errorCode } from '../system/describe-error.ts';
import { makeDirectories } from '../../host/make-directories.ts';

/** Called with bytes that are overwritten after it returns. */
export type BytesSink = (bytes: Buffer) => void;

/** One buffer for all: libuv fills it and calls back at once, and the callback is done with it when it returns. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** More than any pipe holds unless an administrator raised the limit (`/proc/sys/fs/pipe-max-size`, 1 MiB). */
const mostInAPipe = 1024 * 1024 + shared.length;

/** Whether a pipe's writers are all gone, or one still has it open. */
export type PipeState = 'ended' | 'held';

/** How long after the start of its child a pipe is first listened to, in milliseconds: many children have ended by then. */
const listenDelay = 4;

/**
 * The two ends of a fresh FIFO without a name: a real pipe, which Node itself cannot make. What is written at the writer's end arrives
 * at `sink` in the kernel's order; a writer that is too fast waits.
 */
export class Pipe {
  /** The name that it had; `/proc` shows it for every process that holds it. */
  readonly path: string;
  /** The reader's descriptor, to be inherited by a program that goes on reading. */
  readonly reader: number;
  /** Open for writing, to be a child's descriptor; -1 after `closeWriter`. */
  writer: number;
  #sink: BytesSink;
  #state: PipeState = 'held';
  #onEnd: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Reads while the event loop turns, and closes the reader. */
  #socket: Socket | undefined;

  /** Opens the FIFO at `path` and removes its name. Throws the system's error when that cannot be done. */
  constructor(path: string, sink: BytesSink) {
    this.path = path;
    this.#sink = sink;
    this.reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      this.writer = openSync(path, constants.O_WRONLY);
    } catch (error) {
      closeSync(this.reader);
      throw error;
    }
    unlinkSync(path);
  }

  get state(): PipeState {
    return this.#state;
  }

  /** Closes our copy of the writer's end, so that the end can be seen when the last other one is closed, and begins to listen. */
  closeWriter(): void {
    if (this.writer < 0) return;
    closeSync(this.writer);
    this.writer = -1;
    this.#timer = setTimeout(() => this.#listen(), listenDelay);
  }

  /** Calls back once when the last writer is gone. */
  onEnd(callback: () => void): void {
    this.#onEnd = callback;
  }

  /** Sends what comes from now on elsewhere. */
  redirect(sink: BytesSink): void {
    this.#sink = sink;
  }

  /**
   * Takes what lies in the pipe at this moment. All that a process wrote before it ended is taken then; what others go on to write is bounded.
   */
  drain(): PipeState {
    for (let taken = 0; this.#state === 'held' && taken < mostInAPipe;) {
      let length: number;
      try {
        length = readSync(this.reader, shared);
      } catch (error) {
        if (errorCode(error) === 'EAGAIN') return 'held';
        length = 0;
      }
      if (length === 0) this.#end();
      else this.#sink(shared.subarray(0, length));
      taken += length;
    }
    return this.#state;
  }

  /** Lets Node end although the pipe is open. */
  letGo(): void {
    if (this.#state === 'ended') return;
    this.#listen();
    this.#socket?.unref();
  }

  /** Closes both ends; a process that still writes gets SIGPIPE. */
  close(): void {
    if (this.writer >= 0) closeSync(this.writer);
    this.writer = -1;
    this.#onEnd = undefined;
    this.#end();
  }

  #listen(): void {
    clearTimeout(this.#timer);
    if (this.#socket !== undefined) return;
    const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
      fd: this.reader,
      readable: true,
      writable: false,
      onread: {
        buffer: shared,
        callback: (length) => {
          this.#sink(shared.subarray(0, length));
          return true;
        },
      },
    };
    this.#socket = new Socket(options);
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => this.#end());
    this.#socket.on('error', () => this.#end());
  }

  #end(): void {
    if (this.#state !== 'held') return;
    this.#state = 'ended';
    clearTimeout(this.#timer);
    if (this.#socket === undefined) closeSync(this.reader);
    else this.#socket.destroy();
    const callback = this.#onEnd;
    this.#onEnd = undefined;
    callback?.();
  }
}

/** Ways to call `mkfifo` for paths that are for this user only. */
export interface MakeFifos {
  /** Throws the system's error when they cannot be made. */
  now(paths: readonly string[]): void;
  /** Fulfilled when that is over, with whether they have been made. */
  soon(paths: readonly string[]): Promise<boolean>;
}

/** What the name of every pipe begins with. */
export const pipeName = 'pipe-';

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
