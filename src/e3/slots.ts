import { NumberHeap } from '../graph/number-heap.ts';

/** Numbered slots, handed out lowest first, of which only those that were needed take memory. */
export class Slots<Occupant> {
  readonly #limit: number;
  readonly #occupants: (Occupant | undefined)[] = [];
  /** Every released slot, perhaps repeatedly; `lowestFree` drops those that are occupied again. */
  readonly #released = new NumberHeap();
  #occupied = 0;

  /** @param limit how many there are: a positive whole number, or Infinity; a RangeError otherwise */
  constructor(limit: number) {
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
      throw new RangeError(`slots: expected a positive whole number or Infinity, found ${limit}`);
    }
    this.#limit = limit;
  }

  /** The occupant of each slot; undefined for a free one. */
  get occupants(): readonly (Occupant | undefined)[] {
    return this.#occupants;
  }

  /** How many slots are occupied. */
  get occupied(): number {
    return this.#occupied;
  }

  get hasFree(): boolean {
    return this.#occupied < this.#limit;
  }

  /** The free slot with the smallest number. */
  lowestFree(): number {
    for (;;) {
      const slot = this.#released.peek();
      if (slot === undefined) return this.#occupants.length;
      if (this.#occupants[slot] === undefined) return slot;
      this.#released.pop();
    }
  }

  /** Throws when there is no such slot or when it is taken. */
  expectFree(slot: number): void {
    if (!Number.isInteger(slot) || slot < 0 || slot >= this.#limit) {
      throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${slot}`);
    }
    if (this.#occupants[slot] !== undefined)
      throw new Error(`slot ${slot}: expected it free, found it taken`);
  }

  /** Gives a free slot to an occupant. */
  acquire(slot: number, occupant: Occupant): void {
    this.expectFree(slot);
    while (this.#occupants.length < slot) {
      this.#released.push(this.#occupants.length);
      this.#occupants.push(undefined);
    }
    this.#occupants[slot] = occupant;
    this.#occupied += 1;
  }

  /** Frees a slot and returns its occupant. Throws when it is free. */
  release(slot: number): Occupant {
    const occupant = this.#occupants[slot];
    if (occupant === undefined) throw new Error(`slot ${slot}: expected it taken, found it free`);
    this.#occupants[slot] = undefined;
    this.#released.push(slot);
    this.#occupied -= 1;
    return occupant;
  }
}
