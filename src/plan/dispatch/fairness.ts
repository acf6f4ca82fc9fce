import type { Amount } from './claim.ts';
import type { Lane } from './ready-queue.ts';

/** Units of a resource that are kept free for a task. */
export interface Kept {
  readonly place: number;
  readonly amount: number;
}

/**
 * Keeps a task that does not fit from being overtaken for ever.
 *
 * A task is overtaken when one that comes later in the start order starts while it is the first of its lane. Each start
 * counts with its expected seconds times the share of the machine it takes. Once that adds up to the task's own
 * expected seconds it is overdue: from then on, whatever it lacks is kept free for it by everything after it in the
 * order, until it has started. Tasks before it in the order do not wait, so that no two overdue tasks hold each other up.
 */
export class Fairness {
  readonly #secondsOf: (place: number) => number;
  /** For each overtaken task, the seconds by which it was overtaken. */
  readonly #overtaken = new Map<number, number>();
  /** What overdue tasks have lacked since they became overdue, by resource. */
  readonly #overdue = new Map<number, Map<number, number>>();
  /** For each resource the claim of the first overdue task in the order. */
  readonly #kept = new Map<number, Kept>();

  /** @param secondsOf the expected seconds of the task at a place of the start order */
  constructor(secondsOf: (place: number) => number) {
    this.#secondsOf = secondsOf;
  }

  /** Notes that a task that takes this share of the machine, from 0 to 1, starts while these lanes wait. */
  started(place: number, share: number, lanes: Iterable<Lane>): void {
    this.forget(place);
    const seconds = this.#secondsOf(place) * share;
    if (seconds <= 0) return;
    for (const { first } of lanes) {
      if (first >= place) continue;
      const total = (this.#overtaken.get(first) ?? 0) + seconds;
      this.#overtaken.set(first, total);
      if (total >= this.#secondsOf(first) && !this.#overdue.has(first)) this.#overdue.set(first, new Map());
    }
  }

  /** Forgets a task that is not ready any more. */
  forget(place: number): void {
    this.#overtaken.delete(place);
    this.#overdue.delete(place);
  }

  /** Begins a decision. @param lackedBy what a task lacks at this moment */
  refresh(lackedBy: (place: number) => readonly Amount[]): void {
    this.#kept.clear();
    for (const [place, lacked] of this.#overdue) {
      // What it lacked before stays kept: else two scarce resources could be taken from it in turn.
      for (const { resource, amount } of lackedBy(place)) lacked.set(resource, amount);
      for (const [resource, amount] of lacked) {
        const other = this.#kept.get(resource);
        if (other === undefined || place < other.place) this.#kept.set(resource, { place, amount });
      }
    }
  }

  /** How many units of a resource the task at this place has to leave free. */
  keptFrom(place: number, resource: number): number {
    return this.keeperOf(place, resource)?.amount ?? 0;
  }

  /** The task for which the one at this place has to leave some of a resource free, and how much; undefined when there is none. */
  keeperOf(place: number, resource: number): Kept | undefined {
    const kept = this.#kept.get(resource);
    return kept !== undefined && kept.place < place ? kept : undefined;
  }
}
