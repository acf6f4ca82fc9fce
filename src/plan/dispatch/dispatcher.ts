import { Budget } from './budget.ts';
import { cpuResource, type Amount, type Claim } from './claim.ts';
import { Fairness } from './fairness.ts';
import { MemoryGate } from './memory-gate.ts';
import { ReadyQueue, type Lane } from './ready-queue.ts';

/** What a dispatcher knows of the task at a place of the start order. */
export interface Candidate {
  readonly claim: Claim;
  readonly expectedSeconds: number;
}

/**
 * What may still release something of the budget: an attempt that `runs` and ends by itself (a service that is up does
 * not); else an attempt that is `delayed`, which starts by itself; else `nothing`.
 */
export type Prospect = 'runs' | 'delayed' | 'nothing';

/** A task that starts. */
export interface Start {
  readonly place: number;
  /** The resources of which it acquires more than is free, by their numbers. */
  readonly beyond: readonly number[];
}

/** One thing that keeps a ready task from starting; resources by their numbers, and in their units. */
export type Hindrance =
  | {
      readonly kind: 'scarce';
      readonly resource: number;
      readonly wanted: number;
      readonly taken: number;
      readonly total: number;
    }
  /** Enough is free, but it is kept for the task at this place. */
  | { readonly kind: 'kept'; readonly resource: number; readonly keptFor: number }
  | { readonly kind: 'memory'; readonly wantedBytes: number; readonly freeBytes: number };

/**
 * Chooses which of the ready tasks starts next: the first in the start order that fits. Tasks are their places in that
 * order. A decision costs O(log n) plus one step for each distinct claim among the ready tasks.
 */
export class Dispatcher {
  readonly #candidates: readonly Candidate[];
  readonly #totals: readonly number[];
  readonly #ready = new ReadyQueue();
  readonly #budget: Budget;
  readonly #memory: MemoryGate;
  readonly #fairness: Fairness;
  #waitsForMemory = false;

  /**
   * @param candidates the tasks in the start order
   * @param totals how much there is of each resource that they claim
   */
  constructor(candidates: readonly Candidate[], totals: readonly number[], freeMemoryBytes: () => number) {
    this.#candidates = candidates;
    this.#totals = totals;
    this.#budget = new Budget(totals);
    this.#memory = new MemoryGate(freeMemoryBytes);
    this.#fairness = new Fairness((place) => this.#candidate(place).expectedSeconds);
  }

  /** Whether, at the last decision, a ready task was held back by nothing but memory. */
  get waitsForMemory(): boolean {
    return this.#waitsForMemory;
  }

  add(place: number): void {
    this.#ready.add(place, this.#candidate(place).claim);
  }

  remove(place: number): void {
    this.#ready.remove(place);
    this.#fairness.forget(place);
  }

  /**
   * Takes the next task out of the queue and its claim out of the budget; undefined when nothing that is ready fits.
   *
   * @param prospect memory is waited for only while something `runs`. When `nothing` is to come, a task always starts: the
   *   first that fits; else the first that fits in what is kept free for others; else the first of all, whatever it claims.
   */
  next(prospect: Prospect): Start | undefined {
    const lane = this.#choose(prospect);
    if (lane === undefined) return undefined;
    const { claim, first } = lane;
    const beyond = this.#budget.lacking(claim).map(({ resource }) => resource);
    this.#ready.remove(first);
    this.#budget.acquire(claim);
    this.#memory.acquire(claim.memoryBytes);
    this.#fairness.started(first, this.#shareOf(claim), this.#ready.lanes);
    return { place: first, beyond };
  }

  /** What kept a ready task from starting at the last decision. */
  hindrancesOf(place: number): readonly Hindrance[] {
    const { claim } = this.#candidate(place);
    const hindrances: Hindrance[] = [];
    for (const { resource, amount } of claim.amounts) {
      const free = this.#budget.free(resource);
      const total = this.#totals[resource] ?? amount;
      const kept = this.#fairness.keeperOf(place, resource);
      if (amount > free)
        hindrances.push({ kind: 'scarce', resource, wanted: amount, taken: total - free, total });
      else if (kept !== undefined && amount > free - kept.amount)
        hindrances.push({ kind: 'kept', resource, keptFor: kept.place });
    }
    const { memoryBytes } = claim;
    if (!this.#memory.hasRoomFor(memoryBytes))
      hindrances.push({ kind: 'memory', wantedBytes: memoryBytes, freeBytes: this.#memory.roomBytes });
    return hindrances;
  }

  /** Releases what a running task holds. */
  release(place: number): void {
    const { claim } = this.#candidate(place);
    this.#budget.release(claim);
    this.#memory.release(claim.memoryBytes);
  }

  #choose(prospect: Prospect): Lane | undefined {
    this.#memory.refresh();
    this.#fairness.refresh((place) => this.#lackedBy(place));
    this.#waitsForMemory = false;
    const fitting = this.#firstLane((lane) => {
      if (!this.#hasRoomFor(lane)) return false;
      if (prospect !== 'runs' || this.#memory.hasRoomFor(lane.claim.memoryBytes)) return true;
      this.#waitsForMemory = true;
      return false;
    });
    if (fitting !== undefined || prospect !== 'nothing') return fitting;
    return (
      this.#firstLane(({ claim }) => this.#budget.lacking(claim).length === 0) ?? this.#firstLane(() => true)
    );
  }

  /** Of the lanes that may start, the one whose first task comes first. */
  #firstLane(mayStart: (lane: Lane) => boolean): Lane | undefined {
    let first: Lane | undefined;
    for (const lane of this.#ready.lanes)
      if ((first === undefined || lane.first < first.first) && mayStart(lane)) first = lane;
    return first;
  }

  #hasRoomFor({ claim, first }: Lane): boolean {
    for (const { resource, amount } of claim.amounts) {
      if (amount > this.#budget.free(resource) - this.#fairness.keptFrom(first, resource)) return false;
    }
    return true;
  }

  /** A task that lacks memory lacks all CPUs: whatever could start beside it might take that memory. */
  #lackedBy(place: number): readonly Amount[] {
    const { claim } = this.#candidate(place);
    const lacking = this.#budget.lacking(claim);
    if (lacking.length > 0 || this.#memory.hasRoomFor(claim.memoryBytes)) return lacking;
    return [{ resource: cpuResource, amount: this.#totals[cpuResource] ?? 0 }];
  }

  /** The largest part of any resource that the claim takes: a place of a small pool counts, as a CPU does. */
  #shareOf({ amounts }: Claim): number {
    let share = 0;
    for (const { resource, amount } of amounts)
      share = Math.max(share, amount / (this.#totals[resource] ?? amount));
    return share;
  }

  #candidate(place: number): Candidate {
    const candidate = this.#candidates[place];
    if (candidate === undefined) throw new Error(`internal error: no task has place ${place}`);
    return candidate;
  }
}
