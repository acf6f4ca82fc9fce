import type { Atoms } from './atoms.ts';

/** Which shards run which atoms: for each atom a bit for each shard. With an atom a shard runs all that this one needs. */
export class ShardMarks {
  readonly #needs: Atoms['needs'];
  readonly #costs: Float64Array;
  readonly #words: number;
  readonly #marks: Uint32Array;
  /** For the target at hand, the shards that run all that it needs. */
  readonly #ready: Uint32Array;

  constructor({ needs, costs }: Atoms, shards: number) {
    this.#needs = needs;
    this.#costs = costs;
    this.#words = Math.ceil(shards / 32);
    this.#marks = new Uint32Array(this.#words * costs.length);
    this.#ready = new Uint32Array(this.#words);
  }

  has(atom: number, shard: number): boolean {
    return (((this.#marks[atom * this.#words + (shard >>> 5)] ?? 0) >>> (shard & 31)) & 1) === 1;
  }

  add(atom: number, shard: number): void {
    const word = atom * this.#words + (shard >>> 5);
    this.#marks[word] = (this.#marks[word] ?? 0) | (1 << (shard & 31));
  }

  /** Takes a target to hand, for `isReady`. */
  lookAt(target: number): void {
    const { starts, targets } = this.#needs;
    const words = this.#words;
    const ready = this.#ready;
    ready.fill(-1);
    const end = starts[target + 1] ?? 0;
    for (let place = starts[target] ?? 0; place < end; place += 1) {
      let from = (targets[place] ?? 0) * words;
      let common = 0;
      for (let word = 0; word < words; word += 1, from += 1) {
        ready[word] = (ready[word] ?? 0) & (this.#marks[from] ?? 0);
        common |= ready[word] ?? 0;
      }
      if (common === 0) return;
    }
  }

  /** Whether a shard runs all that the target at hand needs. */
  isReady(shard: number): boolean {
    return (((this.#ready[shard >>> 5] ?? 0) >>> (shard & 31)) & 1) === 1;
  }

  /** Gives each shard all that its atoms need, all shards at once; returns what each of them has to do then. */
  complete(shards: number): Float64Array {
    const { starts, targets } = this.#needs;
    const words = this.#words;
    const marks = this.#marks;
    const loads = new Float64Array(shards);
    // Atoms stand before what they need.
    for (let atom = 0; atom < this.#costs.length; atom += 1) {
      const first = atom * words;
      const end = starts[atom + 1] ?? 0;
      for (let place = starts[atom] ?? 0; place < end; place += 1) {
        const to = (targets[place] ?? 0) * words;
        for (let word = 0; word < words; word += 1)
          marks[to + word] = (marks[to + word] ?? 0) | (marks[first + word] ?? 0);
      }
      const cost = this.#costs[atom] ?? 0;
      for (let word = 0; word < words; word += 1)
        for (let bits = marks[first + word] ?? 0; bits !== 0; bits &= bits - 1) {
          const shard = word * 32 + 31 - Math.clz32(bits & -bits);
          loads[shard] = (loads[shard] ?? 0) + cost;
        }
    }
    return loads;
  }
}
