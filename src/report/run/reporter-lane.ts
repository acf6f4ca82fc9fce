import type { RunEvent } from './event.ts';
import { messageOf } from '../../model/message-of.ts';
import type { Reporter, ReportWork, RunView } from './reporter.ts';

/** What one reporter has to do: each event when it happens, work in order and one after another, and nothing once it has failed. */
export class ReporterLane {
  readonly #reporter: Reporter;
  readonly #view: RunView;
  readonly #onFailure: (problem: string) => void;
  #waiting: ReportWork[] = [];
  /** Settles when the reporter has nothing left to do; undefined when it has nothing to do now. */
  #work: Promise<void> | undefined;
  /** Why it gets nothing more; undefined as long as it works. */
  #dropped: string | undefined;

  constructor(reporter: Reporter, view: RunView, onFailure: (problem: string) => void) {
    this.#reporter = reporter;
    this.#view = view;
    this.#onFailure = onFailure;
  }

  get busy(): boolean {
    return this.#work !== undefined;
  }

  /** Why the reporter was dropped; undefined as long as it works. */
  get dropped(): string | undefined {
    return this.#dropped;
  }

  /** Gives the event to the reporter; its work begins now when it is free, else when its turn comes. */
  push(event: RunEvent): void {
    if (this.#dropped !== undefined) return;
    try {
      const work = this.#reporter.on(event, this.#view);
      if (work === undefined) return;
      if (this.#work === undefined) this.#work = this.#finish(work);
      else this.#waiting.push(work);
    } catch (error) {
      this.#drop(error);
    }
  }

  /** Resolves when all events so far are dealt with; never rejects. */
  async idle(): Promise<void> {
    await this.#work;
  }

  /** Closes the reporter unless it was dropped; returns the problem when that fails, or the one that it was dropped for. */
  async close(): Promise<string | undefined> {
    if (this.#dropped !== undefined) return this.#dropped;
    try {
      await this.#reporter.close?.();
      return undefined;
    } catch (error) {
      return this.#problem(error);
    }
  }

  async #finish(first: ReportWork): Promise<void> {
    try {
      await first();
      while (this.#waiting.length > 0) {
        const batch = this.#waiting;
        this.#waiting = [];
        for (const work of batch) {
          if (this.#dropped !== undefined) return;
          await work();
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
    return `the ${this.#reporter.name} report is incomplete: ${messageOf(error)}`;
  }
}
