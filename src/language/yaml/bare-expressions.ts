import type { Problem } from '../diagnostics/diagnostics.ts';

/** A value without quotes inside { } or [ ] that holds `${{ }}` or `${ }`: YAML takes its braces for a map. */
interface BareExpression {
  /** Where the value begins, and what follows it, as offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/** At most this many are reported. */
const mostTold = 100;

/** A sign or a text without quotes, as YAML's lexer reads it. */
export interface Lexeme {
  readonly kind: 'sign' | 'plain text';
  readonly text: string;
  readonly offset: number;
}

/** The values inside { } and [ ] in which a `{` follows a `$`; the first hundred. */
export function findBareExpressions(text: string, lexemes: Iterable<Lexeme>): readonly BareExpression[] {
  const found: BareExpression[] = [];
  let depth = 0;
  let plain: Lexeme | undefined;
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'plain text') {
      plain = lexeme;
      continue;
    }
    const { offset } = lexeme;
    const isInside = depth > 0 && plain !== undefined && plain.offset + plain.text.length === offset;
    if (lexeme.text === '{' && isInside && plain !== undefined && plain.text.endsWith('$')) {
      // When a value has two, the first one's value is the whole.
      if ((found.at(-1)?.end ?? 0) <= plain.offset)
        found.push({ start: plain.offset, end: valueEnd(text, offset) });
      if (found.length >= mostTold) return found;
    }
    if (lexeme.text === '{' || lexeme.text === '[') depth += 1;
    if (lexeme.text === '}' || lexeme.text === ']') depth = Math.max(0, depth - 1);
  }
  return found;
}

/** What is wrong with such a value, and how it is written. */
export function bareExpressionProblem(text: string, { start, end }: BareExpression): Problem {
  const value = text.slice(start, end);
  const what = value.includes('${{') ? 'an expression' : 'a text with ${ }';
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const hint = value.length > 100 ? 'put quotes around the whole value' : `write it in quotes: ${quoted}`;
  return { message: `${what} inside { } or [ ] has no quotes around it`, hint };
}

/** The text with such values made harmless and all places unchanged, so that other mistakes can be found. */
export function withoutBareExpressions(text: string, found: readonly BareExpression[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of found) {
    result += text.slice(from, start) + 'x'.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** Where a value ends whose braces begin at `from`: before the sign of YAML that follows them, or at the line's end. */
function valueEnd(text: string, from: number): number {
  const rest = /(?:\{\{(?:'[^'\n]*'|(?!\}\})[^'\n])*\}\}|\{[^{}\n]*\}|[^{},[\]\n#]|(?<! )#)*/y;
  rest.lastIndex = from;
  const length = (rest.exec(text)?.[0] ?? '').trimEnd().length;
  return from + Math.max(1, length);
}
