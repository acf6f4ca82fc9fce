/** A part of a text, in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds many patterns in a text in one pass (Aho and Corasick, 1975): the time grows with the length of the text and
 * the number of places found, not with the number of patterns.
 */
export class PatternAutomaton {
  // By state; 0 is the start, and stands for none.
  readonly #unit: Uint16Array;
  readonly #parent: Int32Array;
  /** The state of the longest proper suffix that is itself the beginning of a pattern. */
  readonly #fallback: Int32Array;
  /** The length of the longest pattern that ends there; 0 for none. */
  readonly #longest: Int32Array;
  #states = 1;
  /** The children of all states by the hash of state and unit; one that finds its place taken goes to the next that is free. */
  readonly #children: Int32Array;
  /** Every text begins at the start, and returns there nearly always: its children by unit, as far as they are Latin. */
  readonly #firstStates = new Int32Array(256);

  constructor(patterns: readonly string[]) {
    const most = patterns.reduce((sum, { length }) => sum + length, 1);
    this.#unit = new Uint16Array(most);
    this.#parent = new Int32Array(most);
    this.#fallback = new Int32Array(most);
    this.#longest = new Int32Array(most);
    // A power of 2, and never more than half full.
    this.#children = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)));
    for (const pattern of patterns) this.#insert(pattern);
    this.#linkFallbacks();
  }

  /** Where patterns stand, by their ends; of those that end at the same place only the longest. */
  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      if (state === 0) continue;
      const length = this.#longest[state] ?? 0;
      if (length > 0) spans.push({ start: at + 1 - length, end: at + 1 });
    }
    return spans;
  }

  #insert(pattern: string): void {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      const known = this.#child(state, unit);
      state = known === 0 ? this.#addChild(state, unit) : known;
    }
    this.#longest[state] = pattern.length;
  }

  #addChild(state: number, unit: number): number {
    const child = this.#states++;
    this.#unit[child] = unit;
    this.#parent[child] = state;
    if (state === 0 && unit < this.#firstStates.length) this.#firstStates[unit] = child;
    else this.#children[this.#placeOf(state, unit)] = child;
    return child;
  }

  /** Shorter states first: a fallback is always shorter than its state. */
  #linkFallbacks(): void {
    for (const state of this.#byLength()) {
      const parent = this.#parent[state] ?? 0;
      if (parent === 0) continue;
      const fallback = this.#step(this.#fallback[parent] ?? 0, this.#unit[state] ?? 0);
      this.#fallback[state] = fallback;
      this.#longest[state] ||= this.#longest[fallback] ?? 0;
    }
  }

  /** All states but the start. A parent comes before its children, so that lengths are known in the order in which states were made. */
  #byLength(): Int32Array {
    const states = this.#states;
    const length = new Int32Array(states);
    let longest = 0;
    for (let state = 1; state < states; state++) {
      const own = (length[this.#parent[state] ?? 0] ?? 0) + 1;
      length[state] = own;
      if (own > longest) longest = own;
    }
    // Sorted by counting: where the states of each length begin.
    const next = new Int32Array(longest + 2);
    for (let state = 1; state < states; state++) add(next, (length[state] ?? 0) + 1, 1);
    for (let size = 1; size < next.length; size++) add(next, size, next[size - 1] ?? 0);
    const ordered = new Int32Array(states - 1);
    for (let state = 1; state < states; state++) ordered[add(next, length[state] ?? 0, 1)] = state;
    return ordered;
  }

  #step(from: number, unit: number): number {
    let state = from;
    let child = this.#child(state, unit);
    while (child === 0 && state !== 0) {
      state = this.#fallback[state] ?? 0;
      child = this.#child(state, unit);
    }
    return child;
  }

  /** 0 when there is none. */
  #child(state: number, unit: number): number {
    if (state === 0 && unit < 256) return this.#firstStates[unit] ?? 0;
    return this.#children[this.#placeOf(state, unit)] ?? 0;
  }

  /** Where the child stands, or would stand. */
  #placeOf(state: number, unit: number): number {
    const mask = this.#children.length - 1;
    let place = Math.imul(state ^ Math.imul(unit + 1, 0x9e3779b1), 0x85ebca6b);
    place = (place ^ (place >>> 15)) & mask;
    for (;;) {
      const child = this.#children[place] ?? 0;
      if (child === 0 || (this.#parent[child] === state && this.#unit[child] === unit)) return place;
      place = (place + 1) & mask;
    }
  }
}

/** Adds to a number, and gives what it was before. */
function add(numbers: Int32Array, at: number, what: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + what;
  return before;
}
