import { Worker } from '../../src/e3/worker.ts';

/** A worker that notifies, and that ends when the test says so. */
export class ControlledWorker<Data = unknown> extends Worker<Data, undefined> {
  /** Ends it. */
  end: () => void = () => {
    throw new Error(`${this.uid} has not started`);
  };
  /** Ends it by breaking its promise. */
  fail: (error: unknown) => void = () => {
    throw new Error(`${this.uid} has not started`);
  };
  #ended: Promise<void> | undefined;

  constructor(uid: string, data: Data, slot: number) {
    super(uid, data, slot, undefined);
  }

  override start(): void {
    this.#ended = new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }

  override poll(): boolean {
    throw new Error('a worker that notifies is not asked');
  }

  override whenEnded(): Promise<void> | undefined {
    return this.#ended;
  }
}

/** A worker that can only be asked, and that runs until it was asked `asks` times. */
export class CountedWorker<Data = unknown> extends Worker<Data, undefined> {
  asks: number;

  constructor(uid: string, data: Data, slot: number, asks: number) {
    super(uid, data, slot, undefined);
    this.asks = asks;
  }

  override start(): void {}

  override poll(): boolean {
    this.asks -= 1;
    return this.asks > 0;
  }
}

/** Lets everything go on that waits for nothing but a turn of the event loop. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
