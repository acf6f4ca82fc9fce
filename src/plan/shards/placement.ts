import type { Atoms } from './atoms.ts';
import { type NeedCosts, sharedNeedCosts } from './need-costs.ts';

/**
 * Needs that may be looked at to find out what targets cost, in all; after that a target counts as at most what was found last, and as all
 * that it needs where nothing was found. Counted, not timed: the same on every machine.
 */
const mostLooks = 10_000_000;

/**
 * Gives targets to shards, the most expensive first, each to the shard that ends up shortest with it: what a target costs there is what of
 * its needs that shard does not run yet. The loops are plain, since they are what takes the time: targets times shards.
 */
export class Placement {
  readonly #atoms: Atoms;
  /** By atom, the sum over it and all that it needs. */
  readonly #closures: Float64Array;
  /** What each shard has to do in all. */
  readonly loads: Float64Array;
  /** For each shard, a row of atoms: 1 for those that it runs. */
  readonly #runs: Uint8Array;
  /** For each shard the costs of all needs that it was given. */
  readonly #gains: Float64Array;
  readonly #needCosts: ReadonlyMap<number, NeedCosts>;
  /** No more than the length of each shard with the target at hand. */
  readonly #bounds: Float64Array;
  /** The number of the walk that an atom was last seen in. */
  readonly #seen: Int32Array;
  #walk = 0;
  /** What the last walk found, and how much of it. */
  readonly #found: Int32Array;
  #foundCount = 0;
  #looksLeft = mostLooks;

  constructor(atoms: Atoms, closures: Float64Array, shards: number) {
    this.#atoms = atoms;
    this.#closures = closures;
    this.loads = new Float64Array(shards);
    this.#runs = new Uint8Array(shards * atoms.heads.length);
    this.#gains = new Float64Array(shards);
    this.#bounds = new Float64Array(shards);
    this.#seen = new Int32Array(atoms.heads.length);
    this.#found = new Int32Array(atoms.heads.length);
    this.#needCosts = sharedNeedCosts(atoms, shards);
    for (const target of this.#inOrder()) this.#give(target, this.#bestFor(target));
  }

  /** Whether a shard runs an atom. */
  runs(shard: number, atom: number): boolean {
    return this.#runs[shard * this.#seen.length + atom] === 1;
  }

  #inOrder(): readonly number[] {
    const closure = (atom: number): number => this.#closures[atom] ?? 0;
    const { heads } = this.#atoms;
    return this.#atoms.targets.toSorted(
      (one, other) => closure(other) - closure(one) || (heads[one] ?? 0) - (heads[other] ?? 0),
    );
  }

  /** The shard that is shortest with a target, of several the first. Only as much is found out as it takes to know. */
  #bestFor(target: number): number {
    const bounds = this.#bounds;
    const known = this.#needCosts.get(target);
    let best = this.#bound(target, known);
    let shortest = this.#lengthWith(target, best, known, Infinity);
    for (let shard = 0; shard < bounds.length; shard += 1) {
      const bound = bounds[shard] ?? 0;
      // Of two that are equally long the first is chosen.
      if (bound > shortest || (bound === shortest && shard >= best) || shard === best) continue;
      const length = this.#lengthWith(target, shard, known, shortest);
      if (length > shortest || (length === shortest && shard > best)) continue;
      best = shard;
      shortest = length;
    }
    return best;
  }

  /** Finds how long each shard is at least with a target; returns where that is least. */
  #bound(target: number, known: NeedCosts | undefined): number {
    const bounds = this.#bounds;
    const own = this.#atoms.costs[target] ?? 0;
    const closure = this.#closures[target] ?? 0;
    let best = 0;
    let least = Infinity;
    for (let shard = 0; shard < bounds.length; shard += 1) {
      // A shard cannot run more of the needs already than all that it runs.
      let bound = Math.max((this.loads[shard] ?? 0) + own, closure);
      const cost = known?.costs[shard] ?? -1;
      if (cost > 0) {
        const cheaper = (this.#gains[shard] ?? 0) - (known?.gains[shard] ?? 0);
        bound = Math.max(bound, (this.loads[shard] ?? 0) + own + cost - cheaper);
      }
      bounds[shard] = bound;
      if (bound >= least) continue;
      best = shard;
      least = bound;
    }
    return best;
  }

  /** How much a shard has to do with a target; anything above `limit` where it is more than that. */
  #lengthWith(target: number, shard: number, known: NeedCosts | undefined, limit: number): number {
    const load = (this.loads[shard] ?? 0) + (this.#atoms.costs[target] ?? 0);
    return load + this.#needsCost(target, shard, known, limit - load);
  }

  /** What of the target's needs the shard does not run yet; anything above `limit` where it is more than that. */
  #needsCost(target: number, shard: number, known: NeedCosts | undefined, limit: number): number {
    const last = known?.costs[shard] ?? -1;
    // With nothing left to run it stays so, and otherwise it is the same until the shard gains anything.
    if (last === 0 || (last > 0 && known?.gains[shard] === this.#gains[shard])) return last;
    if (this.#looksLeft > 0) {
      const cost = this.#missing(target, shard, limit);
      if (known !== undefined && cost <= limit) {
        known.costs[shard] = cost;
        known.gains[shard] = this.#gains[shard] ?? 0;
      }
      return cost;
    }
    if (this.#runsAllNeeds(target, shard)) return 0;
    return last >= 0 ? last : (this.#closures[target] ?? 0) - (this.#atoms.costs[target] ?? 0);
  }

  #runsAllNeeds(target: number, shard: number): boolean {
    const { starts, targets } = this.#atoms.needs;
    const end = starts[target + 1] ?? 0;
    for (let place = starts[target] ?? 0; place < end; place += 1)
      if (!this.runs(shard, targets[place] ?? 0)) return false;
    return true;
  }

  /**
   * Finds the needs of a target that a shard does not run; with an atom a shard runs all that this one needs. Stops when they cost more than
   * `limit`. Returns what they cost.
   */
  #missing(target: number, shard: number, limit: number): number {
    const { starts, targets } = this.#atoms.needs;
    const { costs } = this.#atoms;
    const seen = this.#seen;
    const found = this.#found;
    const runs = this.#runs;
    const walk = (this.#walk += 1);
    const row = shard * seen.length;
    let cost = 0;
    let count = 0;
    // What was found is also what is still to be walked through.
    for (let next = -1; next < count && cost <= limit; next += 1) {
      const atom = next < 0 ? target : (found[next] ?? 0);
      const end = starts[atom + 1] ?? 0;
      this.#looksLeft -= end - (starts[atom] ?? 0);
      for (let place = starts[atom] ?? 0; place < end; place += 1) {
        const need = targets[place] ?? 0;
        if (seen[need] === walk || runs[row + need] === 1) continue;
        seen[need] = walk;
        found[count] = need;
        count += 1;
        cost += costs[need] ?? 0;
      }
    }
    this.#foundCount = count;
    return cost;
  }

  #give(target: number, shard: number): void {
    const row = shard * this.#seen.length;
    const needs = this.#missing(target, shard, Infinity);
    for (let place = 0; place < this.#foundCount; place += 1) this.#runs[row + (this.#found[place] ?? 0)] = 1;
    this.#runs[row + target] = 1;
    this.loads[shard] = (this.loads[shard] ?? 0) + (this.#atoms.costs[target] ?? 0) + needs;
    this.#gains[shard] = (this.#gains[shard] ?? 0) + needs;
  }
}
