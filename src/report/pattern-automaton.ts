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
  /** The state after a unit in a state; what is not there leads to the fallback's. State 0 is the start. */
  readonly #next = new Map<number, number>();
  /** By state, the state of its longest proper suffix that is itself the beginning of a pattern. */
  readonly #fallback: number[] = [0];
  /** By state, the length of the longest pattern that ends there; 0 for none. */
  readonly #longest: number[] = [0];

  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) this.#insert(pattern);
    this.#linkFallbacks();
  }

  /** Where patterns stand, by their ends; of those that end at the same place only the longest. */
  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      const length = this.#longest[state] ?? 0;
      if (length > 0) spans.push({ start: at + 1 - length, end: at + 1 });
    }
    return spans;
  }

  #insert(pattern: string): void {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const key = transition(state, pattern.charCodeAt(at));
      let target = this.#next.get(key);
      if (target === undefined) {
        target = this.#longest.push(0) - 1;
        this.#fallback.push(0);
        this.#next.set(key, target);
      }
      state = target;
    }
    this.#longest[state] = pattern.length;
  }

  /** Shorter states first: a fallback is always shorter than its state. */
  #linkFallbacks(): void {
    const children: { readonly from: number; readonly unit: number; readonly to: number }[][] = [];
    for (const [key, to] of this.#next) {
      const from = Math.floor(key / units);
      (children[from] ??= []).push({ from, unit: key % units, to });
    }
    const queue = [0];
    for (const state of queue) {
      for (const { from, unit, to } of children[state] ?? []) {
        const fallback = from === 0 ? 0 : this.#step(this.#fallback[from] ?? 0, unit);
        this.#fallback[to] = fallback;
        this.#longest[to] ||= this.#longest[fallback] ?? 0;
        queue.push(to);
      }
    }
  }

  #step(from: number, unit: number): number {
    let state = from;
    let target = this.#next.get(transition(state, unit));
    while (target === undefined && state !== 0) {
      state = this.#fallback[state] ?? 0;
      target = this.#next.get(transition(state, unit));
    }
    return target ?? 0;
  }
}

/** The number of different UTF-16 units. */
const units = 65_536;

function transition(state: number, unit: number): number {
  return state * units + unit;
}
