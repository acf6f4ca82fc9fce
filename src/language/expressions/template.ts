/** A piece of a text that may hold `${{ }}`. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'expression';
      /** What stands between `${{` and `}}`, without the space around it; may be empty. */
      readonly source: string;
      /** Where `source` begins in the text. */
      readonly offset: number;
    };

/** A text in pieces, or the place of a `${{` that is never closed. */
export type Split =
  | { readonly kind: 'segments'; readonly segments: readonly Segment[] }
  | { readonly kind: 'unclosed'; readonly offset: number };

const opening = '${{';

/** Whether a text holds an expression at all; most do not. */
export function isTemplate(text: string): boolean {
  return text.includes(opening);
}

/** Whether a key is `${{ insert }}`, which is not an expression but GitHub's word for "the entries of this map". */
export function isInsertion(key: string): boolean {
  const split = splitTemplate(key);
  if (split.kind === 'unclosed') return false;
  const [first, ...others] = split.segments;
  return first?.kind === 'expression' && first.source === 'insert' && others.length === 0;
}

/**
 * Cuts a text at its expressions. As in GitHub's template reader, `}}` inside a string of the expression does not
 * close it, and everything outside `${{ }}` counts, white space too.
 */
export function splitTemplate(text: string): Split {
  const segments: Segment[] = [];
  let literalStart = 0;
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, literalStart)) {
    const end = findClosing(text, start + opening.length);
    if (end === undefined) return { kind: 'unclosed', offset: start };
    if (start > literalStart) segments.push({ kind: 'literal', text: text.slice(literalStart, start) });
    segments.push(expressionBetween(text, start + opening.length, end));
    literalStart = end + 2;
  }
  if (literalStart < text.length) segments.push({ kind: 'literal', text: text.slice(literalStart) });
  return { kind: 'segments', segments };
}

function findClosing(text: string, from: number): number | undefined {
  let inString = false;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    // An escaped quote ('') leaves and re-enters the string, which has the same effect.
    if (character === "'") inString = !inString;
    else if (!inString && character === '}' && text[index + 1] === '}') return index;
  }
  return undefined;
}

function expressionBetween(text: string, start: number, end: number): Segment {
  const raw = text.slice(start, end);
  return { kind: 'expression', source: raw.trim(), offset: start + raw.length - raw.trimStart().length };
}
