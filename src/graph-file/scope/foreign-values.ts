import type { Position } from '../../model/diagnostic.ts';

/** A part of a matrix whose values are not the author's own: an expression takes them from what others can write. */
export interface ForeignValue {
  /** Where in a combination: `['config', 'name']`; `*` is every item of a list, and without any step it may be anywhere. */
  readonly path: readonly string[];
  /** What the expression reads: `github.event.pull_request.title`. */
  readonly source: string;
  readonly at: Position;
}

/**
 * The place in a combination of the value at this path of `strategy.matrix`, with `*` for the items of lists;
 * undefined when it is in none.
 */
export function pathInCombination(inMatrix: readonly string[]): readonly string[] | undefined {
  const [key, _item, ...below] = inMatrix;
  if (key === undefined) return [];
  if (key === 'exclude') return undefined;
  return key === 'include' ? below : [key, ...below];
}

/** Whether one of two paths leads to, into or through the other; names are compared regardless of case. */
export function pathsMeet(left: readonly string[], right: readonly string[]): boolean {
  const common = Math.min(left.length, right.length);
  return left.slice(0, common).every((step, index) => {
    const other = right[index] ?? '';
    return step === '*' || other === '*' || step.toLowerCase() === other.toLowerCase();
  });
}
