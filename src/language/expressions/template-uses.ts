import { type ContextUse, writtenUse } from './expression-types.ts';
import { parseOnce } from './parse-expression.ts';
import { splitTemplate } from './template.ts';
import { vocabularyOf } from './expression-places.ts';

/** The contexts that the expressions of a text read, in its order; none of an expression that cannot be parsed. */
export function templateUses(text: string): readonly ContextUse[] {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') return [];
  return split.segments.flatMap((segment) => {
    const parsed = segment.kind === 'expression' ? parseOnce(segment.source) : undefined;
    return parsed?.kind === 'expression' ? parsed.contexts : [];
  });
}

/**
 * The contexts that may not stand in a script, and whose text can be in the value of this text in `strategy`, except
 * those whose value the graph file itself states.
 */
export function foreignSources(text: string, isStated: (use: ContextUse) => boolean): readonly string[] {
  const { contexts: own } = vocabularyOf('run');
  return templateUses(text)
    .filter((use) => use.carried && !own.includes(use.name.toLowerCase()) && !isStated(use))
    .map(writtenUse);
}
