import type { Atoms } from './atoms.ts';
import { type NeedCosts, sharedNeedCosts } from './need-costs.ts';
import { ShardMarks } from './shard-marks.ts';

/**
 * Needs that may be looked at to find out what targets cost, in all; after that a target counts as at most what was found last, and as all
 * that it needs where nothing was found and the shard does not run all of it. Counted, not timed: the same on every machine.
 */
const mostLooks = 5_000_000;

/** Needs that may be looked at to give them to shards one by one; after that they are given to all shards at once, now and then. */
const mostSteps = 8_000_000;

/** How much of that work may be done; fewer where a test wants to see what comes after it. */
export interface PlacementWork {
  readonly looks: number;
  readonly steps: number;
}

const usualWork: PlacementWork = { looks: mostLooks, steps: mostSteps };

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
  readonly #marks: ShardMarks;
  /** For each shard the costs of all needs that it was given. */
  readonly #gains: Float64Array;
  readonly #needCosts: ReadonlyMap<number, NeedCosts>;
  /** No more than the length of each shard with the target at hand. */
  readonly #bounds: Float64Array;
  /** The number of the walk that an atom was last seen in. */
  readonly #seen: Int32Array;
  #walk = 0;
  /** What the last walk found, and how much of it; how many needs it looked at. */
  readonly #found: Int32Array;
  #foundCount = 0;
  #looks = 0;
  #looksLeft: number;
  #stepsLeft: number;
  /** Targets whose needs their shards were not given yet, and how many there may be. */
  #open = 0;
  #mostOpen: number;

  constructor(atoms: Atoms, closures: Float64Array, shards: number, work = usualWork) {
    this.#atoms = atoms;
    this.#closures = closures;
    this.loads = new Float64Array(shards);
    this.#marks = new ShardMarks(atoms, shards);
    this.#gains = new Float64Array(shards);
    this.#bounds = new Float64Array(shards);
    this.#seen = new Int32Array(atoms.heads.length);
    this.#found = new Int32Array(atoms.heads.length);
    this.#needCosts = sharedNeedCosts(atoms, shards);
    this.#looksLeft = work.looks;
    this.#stepsLeft = work.steps;
    this.#mostOpen = shards;
    for (const target of this.#inOrder()) this.#give(target, this.#bestFor(target));
    this.#close();
  }

  /** Whether a shard runs an atom. */
  runs(shard: number, atom: number): boolean {
    return this.#marks.has(atom, shard);
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
    this.#marks.lookAt(target);
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
      const load = this.loads[shard] ?? 0;
      // A shard cannot run more of the needs already than all that it runs.
      let bound = Math.max(load + own, closure);
      const cost = known?.costs[shard] ?? -1;
      if (cost > 0) {
        const cheaper = (this.#gains[shard] ?? 0) - (known?.gains[shard] ?? 0);
        bound = Math.max(bound, load + own + cost - cheaper);
      }
      bounds[shard] = bound;
      if (bound >= least) continue;
      best = shard;
      least = bound;
    }
    return best;
  }

  /** How much a shard has to do with the target at hand; anything above `limit` where it is more than that. */
  #lengthWith(target: number, shard: number, known: NeedCosts | undefined, limit: number): number {
    const load = (this.loads[shard] ?? 0) + (this.#atoms.costs[target] ?? 0);
    return load + this.#needsCost(target, shard, known, limit - load);
  }

  /** What of the target's needs the shard does not run yet; anything above `limit` where it is more than that. */
  #needsCost(target: number, shard: number, known: NeedCosts | undefined, limit: number): number {
    if (this.#marks.isReady(shard)) return 0;
    const all = (this.#closures[target] ?? 0) - (this.#atoms.costs[target] ?? 0);
    if (this.#gains[shard] === 0 && this.loads[shard] === 0) return all;
    const last = known?.costs[shard] ?? -1;
    // It is the same until the shard gains anything.
    if (last > 0 && known?.gains[shard] === this.#gains[shard]) return last;
    if (this.#looksLeft > 0) {
      const cost = this.#missing(target, shard, limit);
      this.#looksLeft -= this.#looks;
      if (known !== undefined && cost <= limit) {
        known.costs[shard] = cost;
        known.gains[shard] = this.#gains[shard] ?? 0;
      }
      return cost;
    }
    return last >= 0 ? last : all;
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
    const marks = this.#marks;
    const walk = (this.#walk += 1);
    let looks = 0;
    let cost = 0;
    let count = 0;
    // What was found is also what is still to be walked through.
    for (let next = -1; next < count && cost <= limit; next += 1) {
      const atom = next < 0 ? target : (found[next] ?? 0);
      const end = starts[atom + 1] ?? 0;
      looks += end - (starts[atom] ?? 0);
      for (let place = starts[atom] ?? 0; place < end; place += 1) {
        const need = targets[place] ?? 0;
        if (seen[need] === walk || marks.has(need, shard)) continue;
        seen[need] = walk;
        found[count] = need;
        count += 1;
        cost += costs[need] ?? 0;
      }
    }
    this.#foundCount = count;
    this.#looks = looks;
    return cost;
  }

  #give(target: number, shard: number): void {
    const needs = this.#stepsLeft > 0 ? this.#giveNeeds(target, shard) : this.#needsLater(target, shard);
    this.#marks.add(target, shard);
    this.loads[shard] = (this.loads[shard] ?? 0) + (this.#atoms.costs[target] ?? 0) + needs;
    this.#gains[shard] = (this.#gains[shard] ?? 0) + needs;
    if (this.#open >= this.#mostOpen) this.#close();
  }

  #giveNeeds(target: number, shard: number): number {
    if (this.#marks.isReady(shard)) return 0;
    const needs = this.#missing(target, shard, Infinity);
    this.#stepsLeft -= this.#looks;
    // What is found from then on would be found in shards that have not got all that is theirs.
    if (this.#stepsLeft <= 0) this.#looksLeft = 0;
    for (let place = 0; place < this.#foundCount; place += 1) this.#marks.add(this.#found[place] ?? 0, shard);
    return needs;
  }

  /** What the needs of the target at hand cost where it was given, as far as that is known; the shard gets them when all shards do. */
  #needsLater(target: number, shard: number): number {
    if (this.#marks.isReady(shard)) return 0;
    this.#open += 1;
    return this.#needsCost(target, shard, this.#needCosts.get(target), Infinity);
  }

  /** Gives all shards the needs that they were not given yet. After that, more targets may wait for it: there are less and less expensive ones. */
  #close(): void {
    if (this.#open === 0) return;
    const loads = this.#marks.complete(this.loads.length);
    for (const [shard, load] of loads.entries()) {
      const more = load - (this.loads[shard] ?? 0);
      this.#gains[shard] = (this.#gains[shard] ?? 0) + more;
      this.loads[shard] = load;
    }
    this.#open = 0;
    this.#mostOpen *= 16;
  }
}
