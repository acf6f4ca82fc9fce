import type { RunEvent } from './event.ts';
import type { Instant } from '../../model/outcome.ts';
import { ReporterLane } from './reporter-lane.ts';
import type { Reporter } from './reporter.ts';
import type { Timeline } from './timeline.ts';

/**
 * Brings every event of a run to its timeline, and then to every reporter.
 *
 * Each reporter gets all events in order, with the timeline as it is at the event, and none waits for another. One that
 * throws or rejects is dropped, and the others get one warning about it. The caller is not affected.
 */
export class EventDispatcher {
  readonly #lanes: readonly ReporterLane[];
  readonly #now: () => Instant;
  readonly #pending: RunEvent[] = [];
  #handingOut = false;

  constructor(timeline: Timeline, reporters: readonly Reporter[], now: () => Instant) {
    this.#now = now;
    this.#lanes = [timeline, ...reporters].map(
      (reporter) => new ReporterLane(reporter, timeline, (problem) => this.#warn(problem)),
    );
  }

  /** Hands the event to all reporters; returns at once, even while some are still busy with earlier events. */
  dispatch(event: RunEvent): void {
    this.#pending.push(event);
    // An event that arises while another is handed out (a reporter failed) comes after it, for every reporter.
    if (this.#handingOut) return;
    this.#handingOut = true;
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      for (const lane of this.#lanes) lane.push(next);
    }
    this.#handingOut = false;
  }

  /** Why reporters were dropped so far. */
  get problems(): readonly string[] {
    return this.#lanes.map((lane) => lane.dropped).filter((problem) => problem !== undefined);
  }

  /** Resolves when every reporter has dealt with every event, including those that come meanwhile. */
  async idle(): Promise<void> {
    let busy = this.#lanes.filter((lane) => lane.busy);
    while (busy.length > 0) {
      await Promise.all(busy.map((lane) => lane.idle()));
      busy = this.#lanes.filter((lane) => lane.busy);
    }
  }

  /** Waits for `idle`, then closes the reporters that still work; returns the problems of all that have failed. */
  async close(): Promise<readonly string[]> {
    await this.idle();
    const problems = await Promise.all(this.#lanes.map((lane) => lane.close()));
    return problems.filter((problem) => problem !== undefined);
  }

  #warn(problem: string): void {
    this.dispatch({ type: 'warning', at: this.#now(), message: problem, task: undefined });
  }
}
