import type { Claim } from '../../src/plan/dispatch/claim.ts';
import type { Candidate } from '../../src/plan/dispatch/dispatcher.ts';

/** The rules of the dispatcher written down as directly as possible: it looks at every ready task each time. */
export class NaiveDispatcher {
  readonly ready = new Set<number>();
  readonly free: number[];
  readonly #candidates: readonly Candidate[];
  readonly #totals: readonly number[];
  readonly #overtaken = new Map<number, number>();
  readonly #lacked = new Map<number, Map<number, number>>();

  constructor(candidates: readonly Candidate[], totals: readonly number[]) {
    this.#candidates = candidates;
    this.#totals = totals;
    this.free = [...totals];
  }

  next(): number | undefined {
    for (const [place, lacked] of this.#lacked) {
      for (const { resource, amount } of this.claim(place).amounts) {
        if (amount > (this.free[resource] ?? 0)) lacked.set(resource, amount);
      }
    }
    const place = [...this.ready].toSorted((a, b) => a - b).find((candidate) => this.#fits(candidate));
    if (place === undefined) return undefined;
    this.ready.delete(place);
    this.#overtaken.delete(place);
    this.#lacked.delete(place);
    for (const { resource, amount } of this.claim(place).amounts) this.#add(resource, -amount);
    this.#countOvertaking(place);
    return place;
  }

  release(place: number): void {
    for (const { resource, amount } of this.claim(place).amounts) this.#add(resource, amount);
  }

  claim(place: number): Claim {
    return this.#candidate(place).claim;
  }

  #fits(place: number): boolean {
    return this.claim(place).amounts.every(({ resource, amount }) => {
      const keepers = [...this.#lacked.keys()].filter((other) => this.#lacked.get(other)?.has(resource));
      const keeper = keepers.toSorted((a, b) => a - b)[0];
      const kept =
        keeper !== undefined && keeper < place ? (this.#lacked.get(keeper)?.get(resource) ?? 0) : 0;
      return amount <= (this.free[resource] ?? 0) - kept;
    });
  }

  #countOvertaking(place: number): void {
    const shares = this.claim(place).amounts.map(
      ({ resource, amount }) => amount / (this.#totals[resource] ?? 1),
    );
    const seconds = this.#candidate(place).expectedSeconds * Math.max(0, ...shares);
    if (seconds === 0) return;
    for (const other of this.ready) {
      const isFirst = ![...this.ready].some(
        (third) => third < other && this.claim(third) === this.claim(other),
      );
      if (other > place || !isFirst) continue;
      const total = (this.#overtaken.get(other) ?? 0) + seconds;
      this.#overtaken.set(other, total);
      if (total >= this.#candidate(other).expectedSeconds && !this.#lacked.has(other)) {
        this.#lacked.set(other, new Map());
      }
    }
  }

  #add(resource: number, amount: number): void {
    this.free[resource] = (this.free[resource] ?? 0) + amount;
  }

  #candidate(place: number): Candidate {
    const candidate = this.#candidates[place];
    if (candidate === undefined) throw new Error(`no candidate ${place}`);
    return candidate;
  }
}
