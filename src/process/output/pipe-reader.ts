import { closeSync, readSync } from 'node:fs';
import { Socket, type OnReadOpts, type SocketConstructorOpts } from 'node:net';
import { errorCode } from '../system/describe-error.ts';

/** Called with bytes that are overwritten after it returns. */
export type BytesSink = (bytes: Buffer) => void;

/** One buffer for all: libuv fills it and calls back at once, and the callback is done with it when it returns. */
const shared = Buffer.allocUnsafeSlow(256 * 1024);

/** More than any pipe holds unless an administrator raised the limit (`/proc/sys/fs/pipe-max-size`, 1 MiB). */
const mostInAPipe = 1024 * 1024 + shared.length;

/** What a pipe holds on Linux when nobody has asked for more, in bytes. */
const usualCapacity = 64 * 1024;

/**
 * A pipe that holds more than one read takes is left to fill for this long after a read that found less, in milliseconds: a program that
 * prints small pieces would otherwise wake this process for each of them. It has room to write on meanwhile.
 */
const gathering = 1;

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
  readonly #gathers: boolean;
  #gathered: NodeJS.Timeout | undefined;

  /** Takes over a descriptor that was opened with `O_NONBLOCK`, of a pipe that holds so many bytes. */
  constructor(descriptor: number, sink: BytesSink, capacity: number = usualCapacity) {
    this.descriptor = descriptor;
    this.#sink = sink;
    this.#gathers = capacity > shared.length;
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
          if (this.#gathers) this.#gather(length);
          return !this.#gathers;
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

  /** Reads on when the event loop has turned, after a short read when there may be more. */
  #gather(length: number): void {
    if (length === shared.length) setImmediate(this.#readOn);
    else if (this.#gathered === undefined) this.#gathered = setTimeout(this.#readOn, gathering).unref();
    else this.#gathered.refresh();
  }

  readonly #readOn = (): void => {
    if (this.#state === 'held') this.#socket?.resume();
  };

  #end(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    clearTimeout(this.#gathered);
    if (this.#socket === undefined) closeSync(this.descriptor);
    else this.#socket.destroy();
    const callback = this.#onEnd;
    this.#onEnd = undefined;
    callback?.();
  }
}
