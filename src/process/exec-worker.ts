import { exec } from '@actions/exec';
import { Worker } from '../e3/worker.ts';
import type { AttemptOrder, Ending, EndReason } from './start/attempt-order.ts';
import { Attempt } from './attempt.ts';
import { Supervisor, type SupervisorOptions } from './supervisor.ts';

/** The supervisor of a run whose programs are started by `@actions/exec`. */
export function openSupervisor(options: Omit<SupervisorOptions, 'exec'>): Promise<Supervisor> {
  return Supervisor.open({ ...options, exec });
}

/** Runs one attempt of one task over `@actions/exec`: a worker that tells by itself when it has ended. */
export class ExecWorker extends Worker<AttemptOrder, Supervisor> {
  readonly #attempt: Attempt;
  #ending: Ending | undefined;

  constructor(order: AttemptOrder, supervisor: Supervisor) {
    super(order.task, order, order.slot, supervisor);
    this.#attempt = new Attempt(order, supervisor);
  }

  /** Starts the program. Never throws: what stands in the way is in the ending. */
  override start(): void {
    this.process = this.#attempt;
    this.#attempt.start();
  }

  override poll(): boolean {
    return this.#attempt.running;
  }

  override async whenEnded(): Promise<void> {
    this.#ending = await this.#attempt.ended;
  }

  /** Ends the attempt with everything that it has started. The first reason counts; after its end it does nothing. */
  end(reason: EndReason): void {
    this.#attempt.end(reason);
  }

  /** All that is known of the attempt; undefined before `whenEnded()` is fulfilled. */
  get ending(): Ending | undefined {
    return this.#ending;
  }
}
