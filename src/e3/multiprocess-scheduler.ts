import type { DAG } from './dag.ts';
import { DAGIterator, type RunnableGraph, type WorkIterator } from './dag-iterator.ts';
import { InterruptedError } from './errors.ts';
import { type EndedWorker, PollRounds } from './poll-rounds.ts';
import {
  type CollectResult,
  type Debug,
  debugOf,
  type JobFactory,
  jobsOf,
  type MultiprocessSchedulerOptions,
} from './scheduler-options.ts';
import { Slots } from './slots.ts';
import type { AskingScheduler, Worker } from './worker.ts';

/**
 * Runs a graph of work: asks its iterator what may start, gives a worker a slot for it, waits until workers end, collects.
 *
 * The surface is that of `MultiprocessScheduler` in e3-testsuite. What differs:
 *
 * - Waiting is by event. A worker that notifies (`whenEnded`) wakes the loop at once, and no timer runs for it. Workers
 *   that can only be asked are asked as e3 asks them, less the pause between finding an end and filling the slot.
 * - A round asks all workers before it collects those that have ended; e3 collects each before it asks the next.
 * - `poll()` comes back after each round that found an end; e3's, once nothing is left to start, when all have ended.
 * - The order is total: of ready vertices the one that was inserted first goes first, always into the lowest free slot.
 * - A graph with a cycle is refused when the scheduler is made, with the shortest cycle named; e3 would wait for ever.
 * - Nothing is lost when a run is interrupted: what still ends is collected too (e3 drops it), and the error names what
 *   never started. The same holds when a callback throws: the error comes after the last running worker was collected.
 * - The scheduler starts the workers that the factory makes; in e3 a worker starts itself while it is constructed.
 * - An iterator may wait for things outside the run, which then call `wake()`.
 * - `jobs: 0` counts the CPUs that this process may use; e3 counts the cores of the machine.
 * - `workers` is as long as slots were needed, and read-only, as are the other fields but `pollInterval`.
 * - There is no `running_status`: `close()` does what too many failures do in e3. The logger hears debug lines alone, of an
 *   interrupt too, which e3 logs as an error.
 *
 * `scripts/e3-conformance.mjs` runs e3's own tests and random graphs by both.
 */
export class MultiprocessScheduler<
  Data,
  W extends Worker,
  G extends RunnableGraph<Data> = DAG<Data>,
> implements AskingScheduler {
  readonly dag: G;
  readonly jobFactory: JobFactory<Data, W>;
  readonly collectResult: CollectResult<W>;
  readonly iterator: WorkIterator<Data, W>;
  /** `jobs`, or the number of CPUs that Node may use. */
  readonly parallelism: number;
  /** Whether `pollInterval` is adapted. */
  readonly dynPollInterval: boolean;

  readonly #signal: AbortSignal | undefined;
  readonly #debug: Debug;
  readonly #slots: Slots<W>;
  readonly #rounds: PollRounds<W>;
  /** Uids of all units that ever started. */
  readonly #started = new Set<string>();
  /** Workers that still hold their slots. */
  readonly #endings: EndedWorker<W>[] = [];
  /** What the iterator said that the work that is left waits for. */
  #waiting: 'no' | 'leave' | 'wake' = 'no';
  #noWorkLeft = false;
  /** Whether something has changed since the slots were last filled. */
  #woken = false;
  /** Continues the loop when it waits. */
  #continue: (() => void) | undefined;

  /** Throws a DAGError for a graph with a cycle or an unknown predecessor, a RangeError for `jobs`, `slots` or `pollInterval`. */
  constructor(
    dag: G & RunnableGraph<Data>,
    jobFactory: JobFactory<Data, W>,
    collectResult: CollectResult<W>,
    options: MultiprocessSchedulerOptions<Data, W> = {},
  ) {
    this.parallelism = jobsOf(options.jobs ?? 0);
    this.#slots = new Slots(options.slots ?? this.parallelism);
    dag.check();
    this.dag = dag;
    this.jobFactory = jobFactory;
    this.collectResult = collectResult;
    this.iterator = options.iterator ?? new DAGIterator(dag, { enableBusyState: true });
    this.dynPollInterval = options.dynPollInterval ?? true;
    this.#signal = options.signal;
    this.#debug = debugOf(options.logger);
    this.#rounds = new PollRounds(this.dynPollInterval, () => this.#continueLoop(), this.#debug);
    if (options.pollInterval !== undefined) this.pollInterval = options.pollInterval;
  }

  /** The running workers: `workers[N].slot === N`, and empty slots are undefined. It is as long as slots were needed. */
  get workers(): readonly (W | undefined)[] {
    return this.#slots.occupants;
  }

  /** How many slots are taken. */
  get activeWorkers(): number {
    return this.#slots.occupied;
  }

  /**
   * The pause before each round of asking workers that do not notify, in seconds. It can be set, to 0 or more; a pause
   * that has begun stays as long as it was, and what is set is adapted further when `dynPollInterval` is true.
   */
  get pollInterval(): number {
    return this.#rounds.interval;
  }

  /** Throws a RangeError for what is negative, no number, or longer than a timer of Node can wait (24.8 days). */
  set pollInterval(seconds: number) {
    this.#rounds.interval = seconds;
  }

  /** Whether all work that is left waits: for work that runs, or for a wake. */
  get noFreeItem(): boolean {
    return !this.#woken && this.#waiting !== 'no';
  }

  /** Whether everything was handed out, or nothing more is to start. */
  get noWorkLeft(): boolean {
    return this.#noWorkLeft;
  }

  /** Whether a slot is free for a worker. */
  get hasFreeSlots(): boolean {
    return this.#slots.hasFree;
  }

  /** Makes a worker for a unit of work, starts it and puts it in a slot, which has to be free. */
  spawnWorker(uid: string, data: Data, slot: number): void {
    this.#slots.expectFree(slot);
    const worker = this.jobFactory(uid, data, slot);
    if (worker.slot !== slot) {
      throw new Error(`job factory: expected a worker for slot ${slot}, found one for slot ${worker.slot}`);
    }
    worker.start();
    this.#debug?.(`start ${uid} in slot ${slot}`);
    const ending = worker.whenEnded();
    this.#slots.acquire(slot, worker);
    this.#started.add(uid);
    if (ending === undefined) {
      this.#rounds.add(worker);
      return;
    }
    ending.then(
      () => this.#hasEnded({ worker, failure: undefined }),
      (error: unknown) => this.#hasEnded({ worker, failure: { error } }),
    );
  }

  /** Frees a slot, which has to hold a worker; released by hand, that worker is neither waited for nor collected. */
  releaseWorker(slot: number): void {
    this.#rounds.delete(this.#slots.release(slot));
    this.wake();
  }

  /** Makes the scheduler ask its iterator again, because something outside the run has changed. */
  wake(): void {
    this.#woken = true;
    this.#continueLoop();
  }

  /** Starts nothing more; what runs ends and is collected, and `run()` ends well. e3: aborted after too many failures. */
  close(): void {
    if (!this.#noWorkLeft) this.#debug?.(`close: nothing more starts, ${this.activeWorkers} still running`);
    this.#noWorkLeft = true;
    this.#continueLoop();
  }

  /**
   * Runs until all work has ended. What a callback, a worker or the iterator throws ends the run: nothing more starts,
   * what runs is waited for and collected, then this rejects with the error (with an AggregateError when there were
   * several). When the signal interrupted the run, it rejects in the same way, with an InterruptedError.
   */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    let interrupted = false;
    const interrupt = (): void => {
      interrupted = true;
      this.close();
    };
    this.#signal?.addEventListener('abort', interrupt);
    if (this.#signal?.aborted === true) interrupt();
    while (this.activeWorkers > 0 || !this.#noWorkLeft) {
      try {
        await this.poll();
      } catch (error) {
        failures.push(error);
        this.close();
      }
    }
    this.#signal?.removeEventListener('abort', interrupt);
    if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '));
    if (failures.length === 1) throw failures[0];
    if (interrupted) {
      throw new InterruptedError(
        this.#signal?.reason,
        [...this.dag.ids].filter((id) => !this.#started.has(id)),
      );
    }
  }

  /**
   * One round: fills the free slots, then waits until a worker has ended or the scheduler is woken, unless all work is
   * over; all that have ended leave their slots and are collected. Rejects with what a callback, a worker or the iterator throws;
   * the next call goes on after it.
   */
  async poll(): Promise<void> {
    this.#fillSlots();
    if (this.activeWorkers > 0) this.#debug?.(`wait for one of ${this.activeWorkers} running`);
    await this.#untilSomethingChanges();
    for (let next = this.#endings.shift(); next !== undefined; next = this.#endings.shift()) {
      const { worker, failure } = next;
      // It was released by hand.
      if (this.workers[worker.slot] !== worker) continue;
      this.releaseWorker(worker.slot);
      this.#debug?.(`collect ${worker.uid} from slot ${worker.slot}`);
      try {
        this.iterator.leave(worker.uid, worker);
      } finally {
        const collected = this.collectResult(worker);
        // Awaiting only what is a promise spares most units a turn of the loop.
        if (collected instanceof Promise) await collected;
      }
      if (failure !== undefined) throw failure.error;
    }
  }

  #fillSlots(): void {
    this.#woken = false;
    // A round ends because something has changed, so the iterator is worth asking again.
    this.#waiting = 'no';
    while (!this.#noWorkLeft && this.#waiting === 'no' && this.hasFreeSlots) {
      const next = this.iterator.next();
      switch (next.kind) {
        case 'ready':
          this.spawnWorker(next.uid, next.data, this.#slots.lowestFree());
          break;
        case 'busy':
          this.#waiting = next.until;
          break;
        case 'done':
          this.#noWorkLeft = true;
          break;
      }
    }
  }

  async #untilSomethingChanges(): Promise<void> {
    for (;;) {
      this.#endings.push(...this.#rounds.askIfDue(this));
      if (this.#endings.length > 0 || this.#woken) return;
      if (this.activeWorkers === 0) {
        if (this.#noWorkLeft) return;
        if (this.#waiting === 'leave') {
          throw new Error(
            'internal error: work is left, nothing runs, and the iterator says that work that runs is in the way',
          );
        }
      }
      await new Promise<void>((resolve) => {
        this.#continue = resolve;
      });
    }
  }

  #hasEnded(ending: EndedWorker<W>): void {
    this.#endings.push(ending);
    this.#continueLoop();
  }

  #continueLoop(): void {
    this.#continue?.();
    this.#continue = undefined;
  }
}
