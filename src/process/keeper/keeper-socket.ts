import type { Socket } from 'node:net';
import { TimeLimit } from '../../host/time-limit.ts';
import { type KeeperReport, readReport } from './keeper-orders.ts';

/** Who is told what comes from a keeper. */
export interface SocketListener {
  /** What came at once. */
  reports(reports: readonly KeeperReport[]): void;
  closed(): void;
}

/** The socket to a keeper: orders go out as soon as it is open, and reports come in. */
export class KeeperSocket {
  readonly #listener: SocketListener;
  #socket: Socket | undefined;
  #state: 'waiting' | 'open' | 'ended' = 'waiting';
  /** Orders that were given before it was open. */
  readonly #orders: Buffer[] = [];
  #text = '';
  #holds = false;

  constructor(listener: SocketListener) {
    this.#listener = listener;
  }

  /** Takes the socket over: reports come in from now on; when no order follows, its other end is told at once. */
  connect(socket: Socket): void {
    this.#socket = socket;
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => this.#onText(text));
    // The end of a keeper is told by its process.
    socket.on('error', () => undefined);
    socket.on('close', () => this.#listener.closed());
    // What was closed before it was started would wait for orders for ever, and Node for it.
    if (this.#state === 'ended') {
      this.hold(false);
      socket.end();
    }
  }

  /** The keeper can be used: orders go out from now on. */
  open(): void {
    if (this.#state !== 'waiting') return;
    this.#state = 'open';
    this.hold(this.#holds);
    for (const order of this.#orders.splice(0)) this.send(order);
  }

  send(order: Buffer): void {
    if (this.#state === 'waiting') this.#orders.push(order);
    else if (this.#state === 'open') this.#socket?.write(order);
  }

  /** Whether Node lives on for it. */
  hold(holds: boolean): void {
    this.#holds = holds;
    if (holds) this.#socket?.ref();
    else this.#socket?.unref();
  }

  /** No order follows: a keeper ends then, with all that runs in it. */
  end(): void {
    this.#state = 'ended';
    this.#socket?.end();
  }

  destroy(): void {
    this.#state = 'ended';
    this.#socket?.destroy();
  }

  /** Ends it, and calls back when its other end is closed too, or after so many milliseconds. */
  whenClosed(milliseconds: number, then: () => void): void {
    const socket = this.#socket;
    if (socket === undefined || socket.closed) {
      then();
      return;
    }
    const limit = new TimeLimit(milliseconds, () => socket.destroy());
    socket.once('close', () => {
      limit.cancel();
      then();
    });
    this.end();
  }

  #onText(text: string): void {
    const lines = (this.#text + text).split('\n');
    this.#text = lines.pop() ?? '';
    this.#listener.reports(lines.map(readReport).filter((report) => report !== undefined));
  }
}
