import type * as Threads from 'node:worker_threads';
import type { Worker, WorkerOptions } from 'node:worker_threads';

/** A thread that the code under test has started. */
interface StartedThread {
  readonly thread: Worker;
  readonly options: WorkerOptions;
}

/** The threads that were started since `forget`, and what those that start from now on run instead of their own program. */
export const startedThreads = {
  all: new Array<StartedThread>(),
  instead: undefined as string | undefined,

  /** Fulfilled when all of them are gone; they are forgotten then. */
  async end(): Promise<void> {
    this.instead = undefined;
    await Promise.all(this.all.splice(0).map(({ thread }) => thread.terminate()));
  },
};

/**
 * Node's threads, each of which is noted as it starts. To be used as
 * `vi.mock(import('node:worker_threads'), async (original) => (await import('../support/started-threads.ts')).noted(await original()))`.
 */
export function noted(real: typeof Threads): typeof Threads {
  class Noted extends real.Worker {
    constructor(program: string | URL, options: WorkerOptions = {}) {
      super(startedThreads.instead ?? program, options);
      startedThreads.all.push({ thread: this, options });
    }
  }
  return { ...real, Worker: Noted };
}

/** How many threads and the like keep the process alive. */
export function holdingPorts(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort').length;
}
