import { closeSync, readSync } from 'node:fs';
import { Socket, type OnReadOpts, type SocketConstructorOpts } from 'node:net';
import { errorCode } from '../system/describe-error.ts';

/** Called with bytes that are overwritten after it returns. */
export type BytesSink = (bytes: Buffer) => void;

/** One buffer for all: libuv fills it and calls back at once, and the callback is done with it when it returns. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** More than any pipe holds unless an administrator raised the limit (`/proc/sys/fs/pipe-max-size`, 1 MiB). */
const mostInAPipe = 1024 * 1024 + shared.length;

/** Whether a pipe's writers are all gone, or one still has it open. */
export type PipeState = 'ended' | 'held';

/** Reads the end of a pipe that does not block: as the event loop turns once `listen` is called, and at once by `drain`. */
export class PipeReader {
  /** To be inherited by a program that goes on reading. */
  readonly descriptor: number;
  #sink: BytesSink;
  #state: PipeState = 'held';
  #onEnd: (() => void) | undefined;
  /** Reads while the event loop turns, and closes the descriptor. */
  #socket: Socket | undefined;

  /** Takes over a descriptor that was opened with `O_NONBLOCK`. */
  constructor(descriptor: number, sink: BytesSink) {
    this.descriptor = descriptor;
    this.#sink = sink;
  }

  get state(): PipeState {
    return this.#state;
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
   * Takes what lies in the pipe at this moment, at most so many bytes, or a little more. All that a process wrote before it ended is taken
   * then; what others go on to write is bounded.
   */
  drain(most: number = mostInAPipe): PipeState {
    for (let taken = 0; this.#state === 'held' && taken < most;) {
      let length: number;
      try {
        length = readSync(this.descriptor, shared);
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

  /** Begins to read whenever there is something. */
  listen(): void {
    if (this.#socket !== undefined || this.#state === 'ended') return;
    const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
      fd: this.descriptor,
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

  /** Lets Node end although the pipe is open. */
  letGo(): void {
    this.listen();
    this.#socket?.unref();
  }

  /** Closes it; a process that still writes gets SIGPIPE. */
  close(): void {
    this.#onEnd = undefined;
    this.#end();
  }

  #end(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    if (this.#socket === undefined) closeSync(this.descriptor);
    else this.#socket.destroy();
    const callback = this.#onEnd;
    this.#onEnd = undefined;
    callback?.();
  }
}
