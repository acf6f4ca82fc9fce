import { type DraftEntry, indented } from '../draft/draft.ts';
import { textOfValue, textValue, type YamlValue } from '../workflow/yaml-values.ts';

/** Replaces a script that cannot be carried over. */
const replacedScript =
  'echo "this script was not carried over: see the comment above it in the graph file" >&2\nexit 1\n';

/**
 * The key `run` of a task: the script in the form of the workflow where it is the same, and one that fails, with the original above
 * it as a comment, where there is no script.
 *
 * @param original the script as the workflow has it, where the task is one step
 */
export function runEntry(script: string | undefined, original: YamlValue | undefined): DraftEntry {
  const written = textOfValue(original)?.trimEnd();
  if (script === undefined)
    return { key: 'run', value: textValue(replacedScript), comment: indented(written ?? '') };
  const isSame = written === script.trimEnd();
  const value = textValue(/\n./.test(script) ? `${script.trimEnd()}\n` : script);
  return { key: 'run', value: isSame ? (original ?? value) : value, comment: [] };
}
