import { messageOf } from '../../model/message-of.ts';
import { TimeLimit } from '../../host/time-limit.ts';
import type { Service } from '../../model/task.ts';
import type { NotReady } from '../../model/probe.ts';

/** Receives what becomes of a watched service. */
export interface WatchOutcome {
  readonly ready: (seconds: number) => void;
  readonly giveUp: (afterSeconds: number, lastProblem: string) => void;
}

/** A service that can be asked whether it is ready. */
export interface Questioned {
  /** What is asked, for people: `port 5432`. */
  readonly subject: string;
  ask(): Promise<NotReady>;
}

/**
 * Asks a service whether it is ready, again and again, until it is, until its time is over, or until `stop`. The listener is
 * called at most once, and not after `stop`.
 */
export class ReadinessWatch {
  readonly #service: Pick<Service, 'timeoutSeconds' | 'intervalSeconds'>;
  readonly #questioned: Questioned;
  readonly #outcome: WatchOutcome;
  readonly #startedAt = performance.now();
  readonly #deadline: TimeLimit;
  /** Runs between two questions. */
  #pause: NodeJS.Timeout | undefined;
  #lastProblem: string;
  #over = false;
  /** Its time is over; the open question may still be answered. */
  #last = false;

  /** Begins to ask at once. */
  constructor(
    service: Pick<Service, 'timeoutSeconds' | 'intervalSeconds'>,
    questioned: Questioned,
    outcome: WatchOutcome,
  ) {
    this.#service = service;
    this.#questioned = questioned;
    this.#outcome = outcome;
    this.#lastProblem = `${questioned.subject} has not answered`;
    this.#deadline = new TimeLimit(service.timeoutSeconds * 1000, (stoodStill) => this.#timeOver(stoodStill));
    void this.#round();
  }

  /** There is reason to ask now: cuts the pause short. */
  askNow(): void {
    if (this.#pause === undefined) return;
    clearTimeout(this.#pause);
    void this.#round();
  }

  /** The service has ended, or is being ended: whether it is ready no longer matters. */
  stop(): void {
    this.#over = true;
    this.#deadline.cancel();
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  async #round(): Promise<void> {
    this.#pause = undefined;
    const problem = await this.#ask();
    if (this.#over) return;
    if (problem === undefined) {
      this.stop();
      this.#outcome.ready((performance.now() - this.#startedAt) / 1000);
      return;
    }
    this.#lastProblem = problem;
    if (this.#last) {
      this.#giveUp();
      return;
    }
    this.#pause = setTimeout(() => void this.#round(), this.#service.intervalSeconds * 1000);
  }

  async #ask(): Promise<NotReady> {
    try {
      return await this.#questioned.ask();
    } catch (error) {
      return messageOf(error);
    }
  }

  /** While this process stood still it asked nothing: the service may have been ready in time. */
  #timeOver(stoodStill: boolean): void {
    if (!stoodStill) {
      this.#giveUp();
      return;
    }
    this.#last = true;
    this.askNow();
  }

  #giveUp(): void {
    this.stop();
    this.#outcome.giveUp(this.#service.timeoutSeconds, this.#lastProblem);
  }
}
