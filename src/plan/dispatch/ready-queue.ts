import { NumberHeap } from '../../graph/number-heap.ts';
import type { Claim } from './claim.ts';

/** The ready tasks with one and the same claim; when the first of them does not fit, none does. */
export interface Lane {
  readonly claim: Claim;
  /** The place in the start order of the first of them. */
  readonly first: number;
}

interface OpenLane extends Lane {
  first: number;
  readonly places: NumberHeap;
}

/**
 * Ready tasks, as their places in the start order, in one lane per claim: a decision looks at the first of each lane
 * only, however many tasks wait behind it. Adding and removing take O(log n).
 */
export class ReadyQueue {
  readonly #lanes = new Map<Claim, OpenLane>();
  readonly #claimOf = new Map<number, Claim>();

  /** The lanes that are not empty, in no particular order. */
  get lanes(): Iterable<Lane> {
    return this.#lanes.values();
  }

  /** Adds a task that is not in the queue. */
  add(place: number, claim: Claim): void {
    if (this.#claimOf.has(place)) throw new Error(`internal error: place ${place} is in the queue already`);
    this.#claimOf.set(place, claim);
    const lane = this.#lanes.get(claim);
    if (lane === undefined) {
      this.#lanes.set(claim, { claim, first: place, places: new NumberHeap([place]) });
    } else {
      lane.places.push(place);
      lane.first = Math.min(lane.first, place);
    }
  }

  /** Removes a task that is in the queue, wherever it stands. */
  remove(place: number): void {
    const claim = this.#claimOf.get(place);
    const lane = claim === undefined ? undefined : this.#lanes.get(claim);
    if (lane === undefined) throw new Error(`internal error: place ${place} is not in the queue`);
    this.#claimOf.delete(place);
    if (place === lane.first) this.#advance(lane);
  }

  /** Drops removed tasks from the front of a lane. */
  #advance(lane: OpenLane): void {
    for (;;) {
      const place = lane.places.peek();
      if (place === undefined) {
        this.#lanes.delete(lane.claim);
        return;
      }
      if (this.#claimOf.get(place) === lane.claim) {
        lane.first = place;
        return;
      }
      lane.places.pop();
    }
  }
}
