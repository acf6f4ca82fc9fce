import type { Amount, Claim } from './claim.ts';

/** Counts what is free of each resource: CPUs, pools, places of a matrix. */
export class Budget {
  readonly #free: number[];

  /** @param totals how much there is of each resource, by its number */
  constructor(totals: readonly number[]) {
    this.#free = [...totals];
  }

  /** Below zero when a claim was granted that did not fit. */
  free(resource: number): number {
    return this.#free[resource] ?? 0;
  }

  /** What the claim wants and is not free. */
  lacking(claim: Claim): Amount[] {
    return claim.amounts.filter(({ resource, amount }) => amount > this.free(resource));
  }

  /** Acquires what the claim wants, even if it is not free: then nothing else fits until that much is released. */
  acquire({ amounts }: Claim): void {
    for (const { resource, amount } of amounts) this.#free[resource] = this.free(resource) - amount;
  }

  release({ amounts }: Claim): void {
    for (const { resource, amount } of amounts) this.#free[resource] = this.free(resource) + amount;
  }
}
