import type { Contexts } from '../../language/expressions/expression-types.ts';
import { loadGraph } from '../../graph-file/load.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type DraftEntry, type FileDraft, indented, isEntries, note, printDraft } from './draft.ts';
import { printPair, textValue } from '../workflow/yaml-values.ts';

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
    tasks: draft.tasks.map((task) => ({ ...task, entries: entries(['tasks', task.id], task.entries) })),
  };
}

function leftOut(entry: DraftEntry, { message, hint }: Diagnostic, isTask: boolean): DraftEntry {
  const reason = `Left out: ${message}${hint === undefined ? '' : `: ${hint}`}`;
  const lines = isEntries(entry.value) ? [`${entry.key}:`] : printPair(entry.key, entry.value);
  const comment = [...entry.comment, reason, ...indented(lines.join('\n'))];
  return isTask && entry.key === 'run' ? { key: 'run', value: refusedScript, comment } : note(comment);
}
