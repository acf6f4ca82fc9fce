import { type Diagnostic, formatPosition, type Position } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { maximalDiagnostics } from './limits.ts';

/** What is wrong with a name in an expression; the place is added where it is known in which text the expression stands. */
export type Problem = Omit<Diagnostic, 'at'>;

/** Beyond this many, mistakes are neither kept nor counted. */
const collectedAtMost = 10_000;

/** Collects every mistake of a graph file. */
export class Diagnostics {
  readonly #found = new Map<string, Diagnostic>();
  readonly #places = new Set<string>();
  /** Those that say what is expected only where nothing before them says the same. */
  readonly #brief = new Set<Diagnostic>();
  #suggestionsLeft = 200;

  /** Adds a mistake, unless the same one was found before (a default is looked at with each task). */
  add(diagnostic: Diagnostic): void {
    if (this.#found.size >= collectedAtMost) return;
    const place = formatPosition(diagnostic.at);
    const key = `${place} ${diagnostic.message}`;
    if (this.#found.has(key)) return;
    this.#found.set(key, diagnostic);
    this.#places.add(place);
  }

  /** Whether a mistake is told at this place: another one there would be the same in other words. */
  hasAt(at: Position): boolean {
    return this.#places.has(formatPosition(at));
  }

  /** Adds a mistake that repeats what is expected: it is told once for all that expect the same. */
  addBrief(diagnostic: Diagnostic): void {
    this.#brief.add(diagnostic);
    this.add(diagnostic);
  }

  /** Adds all that another collection has. */
  addAll(others: Diagnostics): void {
    for (const diagnostic of others.#found.values()) this.add(diagnostic);
  }

  get any(): boolean {
    return this.#found.size > 0;
  }

  /**
   * A hint that names the nearest candidate; undefined when none is near. After the first few hundred words no candidates
   * are compared any more: a file may have very many of both.
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
   * The mistakes by position, as `explain` tells them, the first of them; when there are more, one more diagnostic
   * counts the rest.
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
