import type { Reporter, RunEvent } from './event.ts';
import { messageOf } from '../../model/message-of.ts';

/** The events on their way to one reporter: in order, one at a time, and none after it has failed. */
export class ReporterLane {
  readonly #reporter: Reporter;
  readonly #onFailure: (problem: string) => void;
  #waiting: RunEvent[] = [];
  /** Settles when the reporter has nothing left to do; undefined when it has nothing to do now. */
  #work: Promise<void> | undefined;
  /** Why it gets no more events; undefined as long as it works. */
  #dropped: string | undefined;

  constructor(reporter: Reporter, onFailure: (problem: string) => void) {
    this.#reporter = reporter;
    this.#onFailure = onFailure;
  }

  get busy(): boolean {
    return this.#work !== undefined;
  }

  /** Why the reporter was dropped; undefined as long as it works. */
  get dropped(): string | undefined {
    return this.#dropped;
  }

  /** Delivers the event now when the reporter is free, else when its turn comes. */
  push(event: RunEvent): void {
    if (this.#dropped !== undefined) return;
    if (this.#work !== undefined) {
      this.#waiting.push(event);
      return;
    }
    try {
      const work = this.#reporter.on(event);
      if (work !== undefined) this.#work = this.#finish(work);
    } catch (error) {
      this.#drop(error);
    }
  }

  /** Resolves when all events so far are dealt with; never rejects. */
  async idle(): Promise<void> {
    await this.#work;
  }

  /** Closes the reporter unless it was dropped; gives the problem when that fails, or the one that it was dropped for. */
  async close(): Promise<string | undefined> {
    if (this.#dropped !== undefined) return this.#dropped;
    try {
      await this.#reporter.close?.();
      return undefined;
    } catch (error) {
      return this.#problem(error);
    }
  }

  async #finish(first: Promise<void>): Promise<void> {
    try {
      await first;
      while (this.#waiting.length > 0) {
        const batch = this.#waiting;
        this.#waiting = [];
        for (const event of batch) {
          const work = this.#reporter.on(event);
          if (work !== undefined) await work;
        }
      }
    } catch (error) {
      this.#drop(error);
    } finally {
      this.#work = undefined;
    }
  }

  #drop(error: unknown): void {
    this.#dropped = this.#problem(error);
    this.#waiting = [];
    this.#onFailure(this.#dropped);
  }

  #problem(error: unknown): string {
    return `the ${this.#reporter.name} report is not whole: ${messageOf(error)}`;
  }
}
