import { type DraftEntry, keptComment, note } from '../draft/draft.ts';
import { wholeExpression } from '../expressions/rewrite.ts';
import { mapTexts, textOfValue, type YamlEntry } from '../workflow/yaml-values.ts';

/** Variables as keys of `env`, with their expressions rewritten; those that the step passes on by the same name are left out. */
export function importVariables(
  env: readonly YamlEntry[],
  rewrite: (text: string) => string,
  problems: ReadonlySet<string>,
): readonly DraftEntry[] {
  return env.map(({ key, value, comment, source }): DraftEntry => {
    const told = problems.size;
    const changed = value === undefined ? undefined : mapTexts(value, rewrite);
    const before = keptComment(comment);
    if (wholeExpression(textOfValue(changed) ?? '') === `env.${key}`)
      return note([...before, `${source}: every task has it from the step that runs the graph`]);
    return { key, value: changed, comment: [...before, ...[...problems].slice(told)] };
  });
}
