import type { Service } from '../model/task.ts';
import type { NotReady } from '../worker/readiness.ts';

/** What becomes of a service that is watched. */
export interface WatchOutcome {
  readonly ready: (seconds: number) => void;
  readonly giveUp: (afterSeconds: number, lastProblem: string) => void;
}

/**
 * Asks a service whether it is ready, again and again, until it is, until its time is over, or until it is told to stop.
 * Exactly one of the outcomes is told, and none after `stop`.
 */
export class ReadinessWatch {
  readonly #service: Pick<Service, 'timeoutSeconds' | 'intervalSeconds'>;
  readonly #ask: () => Promise<NotReady>;
  readonly #outcome: WatchOutcome;
  readonly #startedAt = performance.now();
  readonly #deadline: NodeJS.Timeout;
  #pause: NodeJS.Timeout | undefined;
  #lastProblem = 'it was not asked yet';
  #over = false;

  /** Begins to ask at once. */
  constructor(
    service: Pick<Service, 'timeoutSeconds' | 'intervalSeconds'>,
    ask: () => Promise<NotReady>,
    outcome: WatchOutcome,
  ) {
    this.#service = service;
    this.#ask = ask;
    this.#outcome = outcome;
    this.#deadline = setTimeout(() => this.#giveUp(), service.timeoutSeconds * 1000);
    void this.#round();
  }

  /** The service has ended, or is being ended: whether it is ready is of no interest any more. */
  stop(): void {
    this.#over = true;
    clearTimeout(this.#deadline);
    clearTimeout(this.#pause);
  }

  async #round(): Promise<void> {
    const problem = await this.#ask();
    if (this.#over) return;
    if (problem === undefined) {
      this.stop();
      this.#outcome.ready((performance.now() - this.#startedAt) / 1000);
      return;
    }
    this.#lastProblem = problem;
    this.#pause = setTimeout(() => void this.#round(), this.#service.intervalSeconds * 1000);
  }

  #giveUp(): void {
    if (this.#over) return;
    this.stop();
    this.#outcome.giveUp(this.#service.timeoutSeconds, this.#lastProblem);
  }
}
