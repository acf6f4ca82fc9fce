/** Where the text of a scalar in quotes or in a block begins: after the quote, or at the first character below `|`. */
export function textStart(text: string, start: number): number {
  if (text[start] !== '|' && text[start] !== '>') return start + 1;
  const below = text.indexOf('\n', start) + 1;
  const indent = /^ */.exec(text.slice(below, below + 200))?.[0].length ?? 0;
  return below === 0 ? start : below + indent;
}

/** The value of a scalar, as the core schema has it. */
export function scalarValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`internal error: YAML gave a scalar of type ${typeof value}`);
}
