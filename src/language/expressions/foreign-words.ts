/** Words of other languages for which GitHub's expressions have a sign or a function, in lower case. */
const operators: ReadonlyMap<string, string> = new Map([
  ['and', 'write && in place of "and"'],
  ['or', 'write || in place of "or"'],
  ['not', 'write ! in place of "not", as in !failure()'],
  ['is', 'equality is written =='],
  ['eq', 'equality is written =='],
  ['ne', 'inequality is written !='],
  ['in', "write contains(…), as in contains(github.ref, 'release')"],
  ['succeeded', 'write success()'],
  ['failed', 'write failure()'],
]);

const values: ReadonlyMap<string, string> = new Map([
  ...['yes', 'on', 'true'].map((word) => [word, 'write true'] as const),
  ...['no', 'off', 'false'].map((word) => [word, 'write false'] as const),
  ...['none', 'nil', 'null', 'undefined'].map((word) => [word, 'write null'] as const),
]);

/** What to write in place of a word that is an operator or a function in other languages; undefined for any other word. */
export function operatorAdvice(word: string): string | undefined {
  return operators.get(word.toLowerCase());
}

/** What to write in place of a word that is true, false or nothing in other languages; undefined for any other word. */
export function valueWordAdvice(word: string): string | undefined {
  return values.get(word.toLowerCase());
}
