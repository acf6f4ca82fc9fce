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
  /** The states after the first unit of a pattern: too many to search through, as they are for no other state. */
  readonly #firstStates = new Map<number, number>();
  // By state; 0 is the start, and stands for none.
  readonly #unit: number[] = [0];
  readonly #firstChild: number[] = [0];
  readonly #nextSibling: number[] = [0];
  /** The state of the longest proper suffix that is itself the beginning of a pattern. */
  readonly #fallback: number[] = [0];
  /** The length of the longest pattern that ends there; 0 for none. */
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
      const unit = pattern.charCodeAt(at);
      const known = this.#child(state, unit);
      state = known === 0 ? this.#addChild(state, unit) : known;
    }
    this.#longest[state] = pattern.length;
  }

  #addChild(state: number, unit: number): number {
    const child = this.#unit.push(unit) - 1;
    this.#firstChild.push(0);
    this.#nextSibling.push(state === 0 ? 0 : (this.#firstChild[state] ?? 0));
    this.#fallback.push(0);
    this.#longest.push(0);
    if (state === 0) this.#firstStates.set(unit, child);
    else this.#firstChild[state] = child;
    return child;
  }

  /** Shorter states first: a fallback is always shorter than its state. */
  #linkFallbacks(): void {
    const queue = [...this.#firstStates.values()];
    for (const state of queue) {
      for (let child = this.#firstChild[state] ?? 0; child !== 0; child = this.#nextSibling[child] ?? 0) {
        const fallback = this.#step(this.#fallback[state] ?? 0, this.#unit[child] ?? 0);
        this.#fallback[child] = fallback;
        this.#longest[child] ||= this.#longest[fallback] ?? 0;
        queue.push(child);
      }
    }
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
    if (state === 0) return this.#firstStates.get(unit) ?? 0;
    let child = this.#firstChild[state] ?? 0;
    while (child !== 0 && this.#unit[child] !== unit) child = this.#nextSibling[child] ?? 0;
    return child;
  }
}
