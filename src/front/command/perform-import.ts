import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importWorkflow } from '../../import/import-workflow.ts';
import { messageOf } from '../../model/message-of.ts';
import { readToEnd, shownPath, unreadableText } from '../load.ts';
import { type InputProblem, unplaced } from '../input-problems.ts';
import type { ImportCommand } from './import-arguments.ts';

/** The result of an import: a text to print, or what went wrong. */
export type ImportEnd =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] };

/** Reads a workflow and makes a graph file of it, which is written where the command says; relative paths begin in `directory`. */
export async function performImport(command: ImportCommand, directory: string): Promise<ImportEnd> {
  const { workflow, jobs, form, output } = command;
  const file = shownPath(workflow);
  let bytes: Uint8Array;
  try {
    bytes = await readToEnd(resolve(directory, workflow), 'command line');
  } catch (error) {
    const message = `workflow ${JSON.stringify(workflow)}: ${unreadableText(error, 'command line')}: check the path; it starts at the current directory`;
    return { kind: 'problems', problems: unplaced([message]) };
  }
  const imported = importWorkflow({ bytes, file, jobs, form });
  if (imported.kind === 'diagnostics') {
    const problems = imported.diagnostics.map((diagnostic): InputProblem => ({
      kind: 'diagnostic',
      diagnostic,
      sourceLine: imported.lineAt(diagnostic.at.line),
    }));
    return { kind: 'problems', problems };
  }
  if (output === undefined) return imported;
  try {
    // An existing file may have been changed by hand.
    writeFileSync(resolve(directory, output), imported.text, { flag: 'wx' });
  } catch (error) {
    const exists = messageOf(error).startsWith('EEXIST');
    const found = exists ? 'one that exists' : messageOf(error);
    const advice = exists
      ? 'name another, or remove it first'
      : 'name one in a directory that can be written to';
    const message = `option --output: expected a file that can be made; found ${found}: ${advice}`;
    return { kind: 'problems', problems: unplaced([message]) };
  }
  return {
    kind: 'text',
    text: `${shownPath(output)} is written: read its comments, then try rundag -f ${shownPath(output)} --dry-run\n`,
  };
}
