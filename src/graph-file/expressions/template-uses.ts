import type { ContextUse } from './expression-types.ts';
import { parseOnce } from './parse-once.ts';
import { splitTemplate } from './template.ts';

/** The contexts that the expressions of a text read, in its order; none of an expression that cannot be parsed. */
export function templateUses(text: string): readonly ContextUse[] {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') return [];
  return split.segments.flatMap((segment) => {
    const parsed = segment.kind === 'expression' ? parseOnce(segment.source) : undefined;
    return parsed === undefined || 'problem' in parsed ? [] : parsed.contexts;
  });
}
