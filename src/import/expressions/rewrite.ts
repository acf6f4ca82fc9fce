import { conditionSource } from '../../language/expressions/condition.ts';
import type { ContextUse, Use } from '../../language/expressions/expression-types.ts';
import { parseOnce } from '../../language/expressions/parse-expression.ts';
import { splitTemplate } from '../../language/expressions/template.ts';

/** What a graph file has in place of something that a workflow names; undefined where both are the same. */
export interface Replacements {
  readonly context: (use: ContextUse) => string | undefined;
  readonly status?: (call: Use) => string | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An expression with what it names replaced; unchanged when it cannot be parsed. */
export function rewriteExpression(source: string, { context, status }: Replacements): string {
  const parsed = parseOnce(source);
  if (parsed.kind === 'problem') return source;
  const edits: Edit[] = [];
  for (const use of parsed.contexts) {
    const text = context(use);
    if (text !== undefined) edits.push({ start: use.offset, end: endOfUse(source, use), text });
  }
  for (const call of parsed.functions) {
    const text = /^(?:success|failure|always|cancelled)$/i.test(call.name) ? status?.(call) : undefined;
    const written = /^\w+\s*\(\s*\)/.exec(source.slice(call.offset))?.[0];
    if (text !== undefined && written !== undefined)
      edits.push({ start: call.offset, end: call.offset + written.length, text });
  }
  return applied(source, edits);
}

/** A text with its expressions rewritten; the rest stays as it is. */
export function rewriteTemplate(text: string, replacements: Replacements): string {
  return mapExpressions(
    text,
    (source) => {
      const expression = rewriteExpression(source, replacements);
      return expression === "''" ? '' : `\${{ ${expression} }}`;
    },
    (source) => rewriteExpression(source, replacements) === source,
  );
}

/** A text with each `${{ }}` replaced, except those to keep; `before` is the text before it. Unchanged where one is never closed. */
export function mapExpressions(
  text: string,
  replace: (source: string, before: string) => string,
  keep: (source: string) => boolean = () => false,
): string {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') return text;
  const edits: Edit[] = [];
  for (const segment of split.segments) {
    if (segment.kind === 'literal' || keep(segment.source)) continue;
    const start = text.lastIndexOf('${{', segment.offset);
    const end = text.indexOf('}}', segment.offset + segment.source.length) + 2;
    edits.push({ start, end, text: replace(segment.source, text.slice(0, start)) });
  }
  return applied(text, edits);
}

/** The expression that is all of a text, without its `${{ }}`; undefined where anything else stands there. */
export function wholeExpression(text: string): string | undefined {
  const { source } = conditionSource(text.trim());
  return source === text.trim() ? undefined : source;
}

/** The contexts that an expression reads; none of one that cannot be parsed. */
export function contextsOf(source: string): readonly ContextUse[] {
  const parsed = parseOnce(source);
  return parsed.kind === 'problem' ? [] : parsed.contexts;
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + instead + result.slice(end);
  return result;
}

/** The end of a context and the fixed names after it. */
function endOfUse(source: string, { name, path, offset }: ContextUse): number {
  let end = offset + name.length;
  for (let step = 0; step < path.length; step += 1) {
    const next = /^\s*(?:\.\s*[\w*-]+|\[\s*(?:'(?:[^']|'')*'|[\w.*+-]+)\s*\])/.exec(source.slice(end));
    if (next === null) break;
    end += next[0].length;
  }
  return end;
}
