import { printPair, type YamlValue } from '../workflow/yaml-values.ts';

/** One key of a task, or of the file, to be printed. */
export interface DraftEntry {
  readonly key: string;
  /** Its value, or the keys in it, each of which can be left out by itself. */
  readonly value: YamlValue | readonly DraftEntry[] | undefined;
  /** Comment lines before it, without `#`. */
  readonly comment: readonly string[];
}

/** A task to be printed. */
export interface TaskDraft {
  readonly id: string;
  readonly comment: readonly string[];
  readonly entries: readonly DraftEntry[];
  /** Comment lines after it. */
  readonly closing: readonly string[];
}

/** A graph file to be printed. */
export interface FileDraft {
  readonly comment: readonly string[];
  readonly entries: readonly DraftEntry[];
  readonly tasks: readonly TaskDraft[];
}

/** A key that has lines of the printed text to itself, by the path of names to it. */
interface PrintedKey {
  readonly path: readonly string[];
  /** From 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A graph file as text. */
export interface Printed {
  readonly text: string;
  /** Every key, those in `env` after the `env` that they are in. */
  readonly keys: readonly PrintedKey[];
}

/** Among comment lines: an empty line. */
export const blankLine = '\n';

/** Prints a graph file. */
export function printDraft(draft: FileDraft): Printed {
  const lines: string[] = [];
  const keys: PrintedKey[] = [];
  const comments = (texts: readonly string[], indent: string): void => {
    for (const text of texts.flatMap((each) => (each === blankLine ? [each] : each.split('\n')))) {
      if (text === blankLine) lines.push('');
      else lines.push(text === '' ? `${indent}#` : `${indent}# ${text}`);
    }
  };
  const print = (entry: DraftEntry, indent: string, above: readonly string[]): void => {
    comments(entry.comment, indent);
    const path = [...above, entry.key];
    const firstLine = lines.length + 1;
    const index = keys.length;
    if (isEntries(entry.value)) {
      // Only comments are left of some maps.
      if (entry.value.every(isNote)) {
        for (const inner of entry.value) comments(inner.comment, indent);
        return;
      }
      lines.push(`${indent}${entry.key}:`);
      for (const inner of entry.value) print(inner, `${indent}  `, path);
    } else if (!isNote(entry)) {
      for (const line of printPair(entry.key, entry.value)) lines.push(line === '' ? '' : indent + line);
    } else return;
    keys.splice(index, 0, { path, firstLine, lastLine: lines.length });
  };

  comments(draft.comment, '');
  for (const entry of draft.entries) print(entry, '', []);
  lines.push('tasks:');
  for (const [index, task] of draft.tasks.entries()) {
    if (index > 0) lines.push('');
    comments(task.comment, '  ');
    lines.push(`  ${printPair(task.id, undefined)[0] ?? ''}`);
    for (const entry of task.entries) print(entry, '    ', ['tasks', task.id]);
    if (task.closing.length > 0) lines.push('');
    comments(task.closing, '  ');
  }
  return { text: `${lines.join('\n')}\n`, keys };
}

/** A comment among keys. */
export function note(comment: readonly string[]): DraftEntry {
  return { key: '', value: undefined, comment };
}

/** Whether it is a comment alone. */
export function isNote({ key }: DraftEntry): boolean {
  return key === '';
}

/** Whether the value of a key consists of keys that can be left out one by one. */
export function isEntries(value: DraftEntry['value']): value is readonly DraftEntry[] {
  return Array.isArray(value);
}

/** The comment lines of a YAML comment as the parser gives it. */
export function keptComment(comment: string | undefined): readonly string[] {
  if (comment === undefined) return [];
  return comment
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [line.replace(/^ /, '').trimEnd()]));
}

/** Lines as an indented part of a comment. */
export function indented(source: string, mark = ''): readonly string[] {
  return source
    .split('\n')
    .map((line, index) => (line === '' ? '' : `  ${index === 0 ? mark : ' '.repeat(mark.length)}${line}`));
}
