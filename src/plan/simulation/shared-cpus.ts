/** What one attempt wants of the CPUs. */
export interface CpuDemand {
  /** How many CPUs it keeps busy on average as long as it gets them; positive. */
  readonly cpus: number;
  /** Seconds that it takes then; Infinity for one that others end. */
  readonly seconds: number;
}

interface Sharer<Id> {
  readonly id: Id;
  readonly cpus: number;
  readonly threads: number;
  /** Seconds that are left at full speed. */
  left: number;
  /** Of full speed, from 0 to 1. */
  speed: number;
}

/** An attempt with less left has ended, in seconds: sums of fractions are not exact. */
const negligible = 1e-9;

/**
 * Running attempts that share CPUs as an operating system shares them: as long as there are enough, each goes at full speed;
 * else every thread gets the same share, and what a thread does not want goes to the others. Each change costs O(n log n).
 */
export class SharedCpus<Id> {
  readonly #total: number;
  readonly #sharers = new Map<Id, Sharer<Id>>();
  #now = 0;

  /** @param total how many CPUs there are; positive */
  constructor(total: number) {
    this.#total = total;
  }

  /** An attempt begins now. */
  add(id: Id, { cpus, seconds }: CpuDemand): void {
    this.#sharers.set(id, { id, cpus, threads: Math.ceil(cpus), left: seconds, speed: 1 });
    this.#share();
  }

  /** An attempt is over, or was ended; without effect for one that does not share. */
  remove(id: Id): void {
    if (this.#sharers.delete(id)) this.#share();
  }

  /** When the next attempt ends if nothing changes before; Infinity when none does. */
  get nextTime(): number {
    let least = Infinity;
    for (const { left, speed } of this.#sharers.values()) least = Math.min(least, left / speed);
    return this.#now + least;
  }

  /** Lets time pass until `now`; returns the attempts that have ended by then, which share no more. */
  advance(now: number): readonly Id[] {
    const passed = now - this.#now;
    this.#now = now;
    const ended: Id[] = [];
    for (const sharer of this.#sharers.values()) {
      sharer.left -= passed * sharer.speed;
      if (sharer.left <= negligible) ended.push(sharer.id);
    }
    for (const id of ended) this.#sharers.delete(id);
    if (ended.length > 0) this.#share();
    return ended;
  }

  #share(): void {
    const sharers = [...this.#sharers.values()];
    let left = this.#total;
    let threadsLeft = sharers.reduce((sum, { threads }) => sum + threads, 0);
    if (sharers.reduce((sum, { cpus }) => sum + cpus, 0) <= left) {
      for (const sharer of sharers) sharer.speed = 1;
      return;
    }
    // Who wants least is served first: what is left is shared by the others.
    for (const sharer of sharers.toSorted(
      (one, other) => one.cpus / one.threads - other.cpus / other.threads,
    )) {
      const granted = Math.min(sharer.cpus, (left / threadsLeft) * sharer.threads);
      sharer.speed = granted / sharer.cpus;
      left -= granted;
      threadsLeft -= sharer.threads;
    }
  }
}
