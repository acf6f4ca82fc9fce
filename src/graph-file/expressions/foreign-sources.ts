import { vocabularyOf } from './expression-places.ts';
import { type ContextUse, writtenUse } from './expression-types.ts';
import { templateUses } from './template-uses.ts';

/**
 * The contexts that may not stand in a script, and whose text can be in what comes of this text in `strategy`; without
 * those whose value the graph file itself states.
 */
export function foreignSources(text: string, isStated: (use: ContextUse) => boolean): readonly string[] {
  const { contexts: own } = vocabularyOf('run');
  return templateUses(text)
    .filter((use) => use.carried && !own.includes(use.name.toLowerCase()) && !isStated(use))
    .map(writtenUse);
}
