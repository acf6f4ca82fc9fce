/** The most members that a set can have. */
export const mostMembers = 1024;

const words = mostMembers / 32;
const bytes = mostMembers / 8;

/**
 * Sets of up to `mostMembers` numbers, each with a weight. A set is a number; equal ones are often the same number, since a union that
 * adds nothing is the set that was there. One set at a time is being made, from `begin` to `finish`: what `union` and `add` return changes in
 * place until then.
 */
export class SharedSets {
  /** The set without members. */
  static readonly empty = 0;
  /** The set of all. */
  static readonly full = 1;

  /** A row of bits for each set. Where there are fewer members than bits, the bits that are left are set in all but the empty one. */
  readonly #rows: Uint32Array;
  readonly #weights: Float64Array;
  /** For each byte of a row, and each value of that byte, the weight of the members that its bits stand for. */
  readonly #table = new Float64Array(bytes * 256);
  /** Of a row the bits that stand for nothing. */
  readonly #padding = new Uint32Array(words);
  #count = 2;
  /** The set that is being made, as far as it has a row of its own, and the set that it began with; 0: it has none. */
  #own = 0;
  #base = 0;
  /** How many words were looked at, in all. */
  work = 0;

  /** @param most how many sets there are at once at most, besides the empty and the full one */
  constructor(most: number) {
    this.#rows = new Uint32Array((most + 2) * words);
    this.#weights = new Float64Array(most + 2);
  }

  /** Forgets all sets; from now on their members are the places in `weights`. */
  reset(weights: Float64Array): void {
    this.#count = 2;
    this.#own = 0;
    this.#fillTable(weights);
    for (let word = 0; word < words; word += 1) {
      const members = Math.min(32, Math.max(0, weights.length - word * 32));
      this.#padding[word] = members === 32 ? 0 : -1 << members;
      this.#rows[SharedSets.full * words + word] = -1;
    }
    this.#weights[SharedSets.full] = weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** The next set is being made; what was made before stays as it is. */
  begin(): void {
    this.#own = 0;
  }

  has(set: number, member: number): boolean {
    return (((this.#rows[set * words + (member >>> 5)] ?? 0) >>> (member & 31)) & 1) === 1;
  }

  /** The members of both. @param set what is being made */
  union(set: number, other: number): number {
    if (set === other || other === SharedSets.empty || set === SharedSets.full) return set;
    if (set === SharedSets.empty || other === SharedSets.full) return this.#instead(other);
    const rows = this.#rows;
    const into = this.#own === 0 ? this.#count : set;
    let [first, second, to] = [set * words, other * words, into * words];
    let more = 0;
    let missing = 0;
    let common = -1;
    this.work += words;
    for (const end = first + words; first < end; first += 1, second += 1, to += 1) {
      const one = rows[first] ?? 0;
      const two = rows[second] ?? 0;
      more |= two & ~one;
      missing |= one & ~two;
      common &= one | two;
      rows[to] = one | two;
    }
    if (more === 0) return set;
    if (missing === 0) return this.#instead(other);
    this.#grow(set, into);
    return common === -1 ? this.#instead(SharedSets.full) : into;
  }

  /** The set with another member. @param set what is being made */
  add(set: number, member: number): number {
    if (this.has(set, member)) return set;
    const rows = this.#rows;
    const into = this.#own === 0 ? this.#count : set;
    if (set === SharedSets.empty) rows.set(this.#padding, into * words);
    else if (into !== set) rows.copyWithin(into * words, set * words, (set + 1) * words);
    this.work += 1;
    const word = into * words + (member >>> 5);
    rows[word] = (rows[word] ?? 0) | (1 << (member & 31));
    this.#grow(set, into);
    return rows[word] === 0xffffffff && this.#isFull(into) ? this.#instead(SharedSets.full) : into;
  }

  /** What was being made is made; returns its weight. */
  finish(set: number): number {
    if (this.#own !== 0) this.#weights[set] = this.#weightOf(set, this.#base);
    this.#own = 0;
    return this.#weights[set] ?? 0;
  }

  /** What was being made is a set that is there already: its own row is free again. */
  #instead(other: number): number {
    if (this.#own !== 0) this.#count -= 1;
    this.#own = 0;
    return other;
  }

  #grow(from: number, into: number): void {
    if (this.#own !== 0) return;
    this.#count += 1;
    this.#own = into;
    this.#base = from;
  }

  #isFull(set: number): boolean {
    for (let word = set * words; word < (set + 1) * words; word += 1)
      if (this.#rows[word] !== 0xffffffff) return false;
    return true;
  }

  /** The weight of a set that has all members of another, of which it is known. */
  #weightOf(set: number, base: number): number {
    const rows = this.#rows;
    const table = this.#table;
    let weight = this.#weights[base] ?? 0;
    for (let word = 0; word < words; word += 1) {
      const bits = (rows[set * words + word] ?? 0) & ~(rows[base * words + word] ?? 0);
      if (bits === 0) continue;
      const entry = word * 4 * 256;
      weight +=
        (table[entry + (bits & 255)] ?? 0) +
        (table[entry + 256 + ((bits >>> 8) & 255)] ?? 0) +
        (table[entry + 512 + ((bits >>> 16) & 255)] ?? 0) +
        (table[entry + 768 + (bits >>> 24)] ?? 0);
    }
    return weight;
  }

  #fillTable(weights: Float64Array): void {
    for (let byte = 0; byte < bytes; byte += 1)
      for (let value = 1; value < 256; value += 1) {
        const lowest = 31 - Math.clz32(value & -value);
        const rest = this.#table[byte * 256 + (value & (value - 1))] ?? 0;
        this.#table[byte * 256 + value] = rest + (weights[byte * 8 + lowest] ?? 0);
      }
  }
}
