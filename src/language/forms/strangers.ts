import type { Node, ScalarNode } from '../diagnostics/node.ts';

/** What to do instead of writing a key, or a function that says it for the key's value. */
export type Advice = string | ((value: Node) => string);

/** The meaning of a key that other tools have and this record does not. */
export interface Stranger {
  /** The key of the record that it stands for; a value that is valid for that key is read as its value. */
  readonly means?: string;
  /** What to do, when it is more than to write that key. */
  readonly advice?: Advice;
}

/** Keys of other tools, `folded`; the table is made when it is first asked for, since most files have no such key. */
export type Strangers = () => ReadonlyMap<string, Stranger>;

/** A key without the differences between spellings: `dependsOn`, `depends_on` and `depends-on` are `dependson`. */
export function folded(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ .]/g, '');
}

/** Rows of a table of strangers: keys with spaces between them, and what is true of all of them. */
export type Rows = readonly (readonly [keys: string, stranger: Stranger | Advice])[];

/** The table made of rows; later rows override earlier ones. */
export function strangersOf(...rows: readonly Rows[]): Strangers {
  let table: ReadonlyMap<string, Stranger> | undefined;
  return () => (table ??= tableOf(rows));
}

function tableOf(rows: readonly Rows[]): ReadonlyMap<string, Stranger> {
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
export function isPlain(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && /^[\w./-]+$/.test(node.text);
}

/** The value as a hint repeats it: anything but one plain word is `…`. */
export function asHint(node: Node): string {
  return isPlain(node) ? node.text : '…';
}
