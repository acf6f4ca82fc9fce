import { NumberHeap } from '../graph/number-heap.ts';

/** Numbered seats, handed out lowest first, of which only those that were needed take memory. */
export class Seats<Occupant> {
  readonly #limit: number;
  readonly #occupants: (Occupant | undefined)[] = [];
  /** Every seat that was released, perhaps repeatedly, also when it was taken since: `lowestFree` drops those. */
  readonly #released = new NumberHeap();
  #taken = 0;

  /** @param limit how many there are: a positive whole number, or Infinity; a RangeError otherwise */
  constructor(limit: number) {
    if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
      throw new RangeError(`seats: expected a positive whole number or Infinity, found ${limit}`);
    }
    this.#limit = limit;
  }

  /** Who sits where; a free seat is undefined. */
  get occupants(): readonly (Occupant | undefined)[] {
    return this.#occupants;
  }

  /** How many seats are taken. */
  get taken(): number {
    return this.#taken;
  }

  get hasFree(): boolean {
    return this.#taken < this.#limit;
  }

  /** The free seat with the smallest number. */
  lowestFree(): number {
    for (;;) {
      const seat = this.#released.peek();
      if (seat === undefined) return this.#occupants.length;
      if (this.#occupants[seat] === undefined) return seat;
      this.#released.pop();
    }
  }

  /** Throws when there is no such seat or when it is taken. */
  expectFree(seat: number): void {
    if (!Number.isInteger(seat) || seat < 0 || seat >= this.#limit) {
      throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${seat}`);
    }
    if (this.#occupants[seat] !== undefined)
      throw new Error(`slot ${seat}: expected a free seat, found it taken`);
  }

  /** Takes a free seat. */
  take(seat: number, occupant: Occupant): void {
    this.expectFree(seat);
    while (this.#occupants.length < seat) {
      this.#released.push(this.#occupants.length);
      this.#occupants.push(undefined);
    }
    this.#occupants[seat] = occupant;
    this.#taken += 1;
  }

  /** Frees a seat and returns who sat there. Throws when it is free. */
  release(seat: number): Occupant {
    const occupant = this.#occupants[seat];
    if (occupant === undefined)
      throw new Error(`slot ${seat}: expected a taken seat to release, found it free`);
    this.#occupants[seat] = undefined;
    this.#released.push(seat);
    this.#taken -= 1;
    return occupant;
  }
}
