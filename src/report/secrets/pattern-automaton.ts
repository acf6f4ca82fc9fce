/** A part of a text, in UTF-16 units; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many of a pattern's first units are hashed to find it; shorter patterns have an automaton of their own. */
const prefix = 8;

/** About one place in this many is examined in vain. */
const bitsForEach = 128;

/**
 * Finds many patterns in a text in one pass (Aho and Corasick, 1975): the time grows with the length of the text and
 * the number of places found, not with the number of patterns. Where no pattern begins, which is nearly everywhere, the
 * automaton is not touched: it is larger than any cache.
 */
export class PatternAutomaton {
  // By state; 0 is the start, and means none.
  readonly #unit: Uint16Array;
  readonly #parent: Int32Array;
  /** The state of the longest proper suffix that is itself the beginning of a pattern. */
  readonly #fallback: Int32Array;
  /** The length of the longest pattern that ends there; 0 for none. */
  readonly #longest: Int32Array;
  /** How many units lead to it. */
  readonly #depth: Int32Array;
  #states = 1;
  /** The children of all states by the hash of state and unit; one that finds its place taken goes to the next that is free. */
  readonly #children: Int32Array;
  /** The start state is visited most often: its children by unit, for units up to Latin-1. */
  readonly #firstStates = new Int32Array(256);
  /** A bit for each hash of a prefix; undefined where a pattern is too short to have one, and every place is looked at. */
  readonly #prefixes: Prefixes | undefined;

  constructor(patterns: readonly string[]) {
    this.#prefixes = prefixesOf(patterns);
    const most = patterns.reduce((sum, { length }) => sum + length, 1);
    this.#unit = new Uint16Array(most);
    this.#parent = new Int32Array(most);
    this.#fallback = new Int32Array(most);
    this.#longest = new Int32Array(most);
    this.#depth = new Int32Array(most);
    // A power of 2, and never more than half full.
    this.#children = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)));
    for (const pattern of patterns) this.#insert(pattern);
    this.#linkFallbacks();
  }

  /** Where patterns stand, by their ends; of those that end at the same place only the longest. */
  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    for (let at = this.#nextStart(text, 0); at < text.length;) at = this.#follow(text, at, spans);
    return spans;
  }

  /**
   * Notes the patterns from a place on at which one may begin; returns the next such place that is not fully searched. At
   * least one unit is taken, and a place is come back to only from less than a prefix behind it, so that the time is linear.
   */
  #follow(text: string, from: number, spans: Span[]): number {
    let state = 0;
    for (let at = from; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      const length = this.#longest[state] ?? 0;
      if (length > 0) spans.push({ start: at + 1 - length, end: at + 1 });
      const depth = this.#depth[state] ?? 0;
      const start = at + 1 - depth;
      if (this.#prefixes !== undefined && depth < prefix && start > from) return this.#nextStart(text, start);
    }
    return text.length;
  }

  /** The next place, or the text's end, at which a pattern may begin. */
  #nextStart(text: string, from: number): number {
    const prefixes = this.#prefixes;
    if (prefixes === undefined) return from;
    const last = text.length - prefix;
    if (from > last) return text.length;
    let hash = 0;
    for (let at = from; at < from + prefix - 1; at++) hash = rolled(hash, text.charCodeAt(at));
    for (let at = from; at <= last; at++) {
      hash = rolled(hash, text.charCodeAt(at + prefix - 1));
      const place = placeOf(hash, prefixes.shift);
      if (((prefixes.bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0) return at;
    }
    return text.length;
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
    this.#depth[child] = (this.#depth[state] ?? 0) + 1;
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

  /** All states but the start. */
  #byLength(): Int32Array {
    const states = this.#states;
    const length = this.#depth;
    const longest = length.reduce((most, one) => Math.max(most, one), 0);
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

/** A bit for each hash of a prefix, which is the upper part of a number of 32 bits. */
interface Prefixes {
  readonly bits: Uint8Array;
  readonly shift: number;
}

/** The prefixes of all patterns; undefined when a pattern is too short to have one. */
function prefixesOf(patterns: readonly string[]): Prefixes | undefined {
  if (patterns.some(({ length }) => length < prefix)) return undefined;
  const exponent = Math.min(26, 3 + Math.ceil(Math.log2(1 + (patterns.length * bitsForEach) / 8)));
  const bits = new Uint8Array(2 ** (exponent - 3));
  const shift = 32 - exponent;
  for (const pattern of patterns) {
    let hash = 0;
    for (let at = 0; at < prefix; at++) hash = rolled(hash, pattern.charCodeAt(at));
    const place = placeOf(hash, shift);
    bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return { bits, shift };
}

/** The hash of the last eight units: what came before is shifted out, 4 bits for each unit. */
function rolled(hash: number, unit: number): number {
  return ((hash << 4) + Math.imul(unit, 0x9e3779b1)) | 0;
}

function placeOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift;
}

/** Adds to a number, and returns what it was before. */
function add(numbers: Int32Array, at: number, what: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + what;
  return before;
}

/** Automata that together find the patterns: those too short for a prefix do not slow down the others. */
export function automataFor(patterns: readonly string[]): readonly PatternAutomaton[] {
  const [short, long] = [
    patterns.filter(({ length }) => length < prefix),
    patterns.filter(({ length }) => length >= prefix),
  ];
  return [short, long].filter(({ length }) => length > 0).map((some) => new PatternAutomaton(some));
}
