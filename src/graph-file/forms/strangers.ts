import type { Node } from '../diagnostics/node.ts';

/** What to do instead of writing a key, or how to tell from the value that stands at it. */
export type Advice = string | ((value: Node) => string);

/** What a key means that a record does not have but other tools do. */
export interface Stranger {
  /** The key of the record that it stands for; where the value is one for that key, it is read as such. */
  readonly means?: string;
  /** What to do, when it is more than to write that key. */
  readonly advice?: Advice;
}

/** Keys of other tools, `folded`. */
export type Strangers = ReadonlyMap<string, Stranger>;

/** A key without what its spellings differ in: `dependsOn`, `depends_on` and `depends-on` are `dependson`. */
export function folded(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ .]/g, '');
}

/** Rows of a table of strangers: keys with spaces between them, and what is true of all of them. */
export type Rows = readonly (readonly [keys: string, stranger: Stranger | Advice])[];

/** The table of rows, of which a later one goes before an earlier one. */
export function strangersOf(...rows: readonly Rows[]): Strangers {
  return new Map(
    rows.flat().flatMap(([keys, stranger]) => {
      const isAdvice = typeof stranger === 'string' || typeof stranger === 'function';
      return keys
        .trim()
        .split(/\s+/)
        .map((key) => [folded(key), isAdvice ? { advice: stranger } : stranger] as const);
    }),
  );
}

/** The hint that a key or a word stands for another. */
export function didYouMean(word: string): string {
  return `did you mean "${word}"?`;
}

/** Whether a value can be repeated as it is inside of braces. */
export function isPlain(node: Node): node is Extract<Node, { readonly kind: 'scalar' }> {
  return node.kind === 'scalar' && /^[\w./-]+$/.test(node.text);
}

/** The value as a hint repeats it: what is not one plain word is `…`. */
export function asHint(node: Node): string {
  return isPlain(node) ? node.text : '…';
}
