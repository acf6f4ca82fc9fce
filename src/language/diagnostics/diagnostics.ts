import { type Diagnostic, formatPosition, type Position } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { maximalDiagnostics } from './limits.ts';
import type { Node } from './node.ts';

/** A diagnostic that has no place yet: the caller adds it. */
export type Problem = Omit<Diagnostic, 'at'>;

const noNodes: readonly Node[] = [];

/** Beyond this many, diagnostics are neither kept nor counted. */
const collectedAtMost = 10_000;

/** This many values are left: each diagnostic is compared with all of them. */
const mostLeft = 1000;

/** Collects the diagnostics of a graph file. */
export class Diagnostics {
  readonly #found = new Map<string, Diagnostic>();
  readonly #places = new Set<string>();
  /** Diagnostics that say what is expected only where none before them says the same. */
  readonly #brief = new Set<Diagnostic>();
  readonly #strangers = new Map<string, Node[]>();
  readonly #left: { readonly from: Position; readonly to: Position }[] = [];
  #suggestionsLeft = 200;

  /** Adds a diagnostic, unless it was added before (a default is checked with each task). */
  add(diagnostic: Diagnostic): void {
    if (this.#found.size >= collectedAtMost) return;
    const { at } = diagnostic;
    if (this.#left.some(({ from, to }) => comparePositions(from, at) <= 0 && comparePositions(at, to) <= 0))
      return;
    const place = formatPosition(diagnostic.at);
    const key = `${place} ${diagnostic.message}`;
    if (this.#found.has(key)) return;
    this.#found.set(key, diagnostic);
    this.#places.add(place);
  }

  /** Adds nothing more from here to there: what is wrong with this value has been reported, and all else would be a consequence. */
  leave(from: Position, to: Position): void {
    if (this.#left.length < mostLeft) this.#left.push({ from, to });
  }

  /** Whether there is a diagnostic at this place: another one there would say the same in other words. */
  hasAt(at: Position): boolean {
    return this.#places.has(formatPosition(at));
  }

  /** Adds a diagnostic that repeats what is expected: only the first of those that expect the same says it. */
  addBrief(diagnostic: Diagnostic): void {
    this.#brief.add(diagnostic);
    this.add(diagnostic);
  }

  /** Keeps the value of an unknown key, which is reported: what only follows from its not being known need not be. */
  addStranger(owner: string, value: Node): void {
    const values = this.#strangers.get(owner);
    if (values === undefined) this.#strangers.set(owner, [value]);
    else values.push(value);
  }

  /** The values of unknown keys of an owner, however deep below it, that stand for no key that is known. */
  strangersOf(owner: string): readonly Node[] {
    return this.#strangers.get(owner) ?? noNodes;
  }

  /** Adds all that another collection has. */
  addAll(others: Diagnostics): void {
    for (const diagnostic of others.#found.values()) this.add(diagnostic);
    for (const [owner, values] of others.#strangers)
      for (const value of values) this.addStranger(owner, value);
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  /**
   * A hint that names the nearest candidate; undefined when none is near. After the first few hundred words no more candidates
   * are compared: a file may have very many of both.
   */
  suggestion(word: string, candidates: Iterable<string>): string | undefined {
    const candidate = this.nearest(word, candidates);
    return candidate === undefined ? undefined : `did you mean "${candidate}"?`;
  }

  /** The nearest candidate, on the terms of `suggestion`. */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    if (this.#suggestionsLeft === 0) return undefined;
    this.#suggestionsLeft -= 1;
    return nearest(word, candidates);
  }

  /**
   * The first diagnostics by position, as `explain` words them; when there are more, a last one counts the rest.
   */
  sorted(
    explain: (all: readonly Diagnostic[]) => readonly Diagnostic[] = (all) => all,
  ): readonly Diagnostic[] {
    const told = new Set<string | undefined>();
    const all = explain(
      [...this.#found.values()]
        .toSorted((left, right) => comparePositions(left.at, right.at))
        .map((diagnostic) => {
          if (!this.#brief.has(diagnostic)) return diagnostic;
          const { expected, ...brief } = diagnostic;
          if (told.has(expected)) return brief;
          told.add(expected);
          return diagnostic;
        }),
    );
    const rest = all.length - maximalDiagnostics;
    const next = all[maximalDiagnostics];
    if (next === undefined) return all;
    const atLeast = all.length >= collectedAtMost ? 'at least ' : '';
    const message = `and ${atLeast}${rest} more ${rest === 1 ? 'mistake' : 'mistakes'}`;
    return [...all.slice(0, maximalDiagnostics), { message, at: next.at }];
  }
}

/** Orders places of one file: negative when the left one comes first, 0 when they are the same. */
export function comparePositions(left: Position, right: Position): number {
  return left.line - right.line || left.column - right.column;
}
