import type { Contexts } from '../../language/expressions/expression-types.ts';
import { loadGraph } from '../../graph-file/load.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DraftEntry, type FileDraft, indented, isEntries, note, printDraft } from './draft.ts';
import { printPair, textOfValue, textValue } from '../workflow/yaml-values.ts';

/** Nothing runs yet, so expressions in a matrix read nothing. */
const nothingKnown: Contexts = new Map(
  ['env', 'github', 'runner'].map((name) => [name, () => new Map<string, never>()]),
);

/** The script that replaces one that the loader refuses. */
const refusedScript = textValue(
  'echo "this script was not carried over: see the comment above it in the graph file" >&2\nexit 1\n',
);

/**
 * The text of a graph file that loads: each key that does not load becomes a comment that says why. The diagnostics, if one is in
 * none of the keys.
 */
export function settleDraft(
  draft: FileDraft,
):
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'diagnostics'; readonly diagnostics: readonly Diagnostic[] } {
  let current = draft;
  for (;;) {
    const { text, keys } = printDraft(current);
    const loaded = loadGraph({ bytes: text, file: 'rundag.yml', fallbackName: 'rundag' }, nothingKnown);
    if (loaded.kind === 'graph') return { kind: 'text', text };
    const refused = new Map<string, Diagnostic>();
    for (const diagnostic of loaded.diagnostics) {
      const { line } = diagnostic.at;
      const key = keys.findLast(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
      const path = key === undefined ? undefined : JSON.stringify(key.path);
      if (path !== undefined && !refused.has(path)) refused.set(path, diagnostic);
    }
    const next = without(current, refused);
    if (refused.size === 0 || printDraft(next).text === text)
      return { kind: 'diagnostics', diagnostics: loaded.diagnostics };
    current = next;
  }
}

function without(draft: FileDraft, refused: ReadonlyMap<string, Diagnostic>): FileDraft {
  const entries = (above: readonly string[], each: readonly DraftEntry[]): readonly DraftEntry[] =>
    each.map((entry) => {
      const path = [...above, entry.key];
      const diagnostic = refused.get(JSON.stringify(path));
      if (diagnostic !== undefined) return leftOut(entry, diagnostic, above[0] === 'tasks');
      return isEntries(entry.value) ? { ...entry, value: entries(path, entry.value) } : entry;
    });
  return {
    ...draft,
    entries: entries([], draft.entries),
    tasks: draft.tasks.map((task) => {
      const path = ['tasks', task.id];
      const lost = task.entries.flatMap(({ key, value }) =>
        key === 'env' && isEntries(value)
          ? value.filter((variable) => refused.has(JSON.stringify([...path, key, variable.key])))
          : [],
      );
      const kept = entries(path, task.entries);
      return { ...task, entries: kept.map((entry) => withoutVariables(entry, lost)) };
    }),
  };
}

/** A script that reads a variable which was left out would do something else than in the workflow: skip its work, say. */
function withoutVariables(entry: DraftEntry, lost: readonly DraftEntry[]): DraftEntry {
  if (entry.key !== 'run' || isEntries(entry.value)) return entry;
  const script = textOfValue(entry.value) ?? '';
  const read = lost.find(({ key }) => new RegExp(`\\b${key}\\b`).test(script));
  return read === undefined ? entry : refusedRun(entry, `it reads ${read.key}, which is left out`);
}

function leftOut(entry: DraftEntry, { message, hint }: Diagnostic, isTask: boolean): DraftEntry {
  const reason = `${message}${hint === undefined ? '' : `: ${hint}`}`;
  return isTask && entry.key === 'run' ? refusedRun(entry, reason) : note(leftOutComment(entry, reason));
}

function refusedRun(entry: DraftEntry, reason: string): DraftEntry {
  return { key: 'run', value: refusedScript, comment: leftOutComment(entry, reason) };
}

function leftOutComment(entry: DraftEntry, reason: string): readonly string[] {
  const lines = isEntries(entry.value) ? [`${entry.key}:`] : printPair(entry.key, entry.value);
  return [...entry.comment, `Left out: ${reason}`, ...indented(lines.join('\n'))];
}
