import type { TaskFiles, Termination } from '../model/outcome.ts';
import { decodeText } from './decode-text.ts';
import { parseFileCommands, parsePathLines, type FileCommandEntry } from '../github/file-command-parser.ts';
import type { FoundFile } from './read-untrusted-file.ts';
import { refusedName } from '../github/variable-name.ts';

/** The variables that name an attempt's own files. */
export const taskFileVariables = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;

/** One of the variables that name an attempt's own files. */
export type TaskFileVariable = (typeof taskFileVariables)[number];

/** One of each for every file. */
export type PerTaskFile<T> = Readonly<Record<TaskFileVariable, T>>;

/** The largest file that is read, in bytes: the runner's limit for summaries, and ours for the others. */
export const largestTaskFile = 1_048_576;

/** What an attempt wrote to its files: all of it, or the first thing wrong with it and nothing else. */
export type TaskFilesReading =
  | {
      readonly kind: 'files';
      readonly files: TaskFiles;
      /** What the task wrote that is dropped although the task does not fail for it: where, why and what to do; names no task. */
      readonly refusals: readonly string[];
    }
  | { readonly kind: 'bad'; readonly termination: Extract<Termination, { kind: 'bad-task-file' }> };

/**
 * What the files mean, by the runner's rules: of a repeated name the last value counts, a summary over the limit is
 * dropped. Names and directories with a NUL are errors, because no process could be given them.
 */
export function interpretTaskFiles(
  found: PerTaskFile<FoundFile>,
  platform: NodeJS.Platform,
): TaskFilesReading {
  const refusals: string[] = [];
  try {
    const outputs = entriesOf('GITHUB_OUTPUT', found, platform);
    const env = entriesOf('GITHUB_ENV', found, platform);
    const path = parsePathLines(textOf('GITHUB_PATH', found));
    // A task has no post step that could read its state, so only the format is checked.
    entriesOf('GITHUB_STATE', found, platform);
    const summary = summaryOf(found, refusals);
    refuseNul(env, path);
    const files = {
      outputs: lastValues(outputs),
      env: lastValues(env.filter((entry) => isAccepted(entry, platform, refusals))),
      path,
      summary,
    };
    return { kind: 'files', files, refusals };
  } catch (error) {
    if (!(error instanceof BadTaskFile)) throw error;
    const { file, line, message: problem } = error;
    return { kind: 'bad', termination: { kind: 'bad-task-file', file, line, problem } };
  }
}

/** Ends the reading at the first problem; never leaves this file. */
class BadTaskFile extends Error {
  readonly file: TaskFileVariable;
  readonly line: number | undefined;

  constructor(file: TaskFileVariable, line: number | undefined, problem: string) {
    super(problem);
    this.file = file;
    this.line = line;
  }
}

function textOf(variable: TaskFileVariable, found: PerTaskFile<FoundFile>): string {
  const file = found[variable];
  switch (file.kind) {
    case 'empty':
      return '';
    case 'content':
      return decodeText(file.bytes);
    case 'too-large': {
      const fix = 'write large data to a file of your own and pass its path';
      const problem = `expected at most ${largestTaskFile} bytes, found ${file.size}: ${fix}`;
      throw new BadTaskFile(variable, undefined, problem);
    }
    case 'unreadable':
      throw new BadTaskFile(variable, undefined, file.problem);
  }
}

function entriesOf(
  variable: TaskFileVariable,
  found: PerTaskFile<FoundFile>,
  platform: NodeJS.Platform,
): readonly FileCommandEntry[] {
  const parsed = parseFileCommands(textOf(variable, found), platform);
  if (parsed.kind === 'broken') throw new BadTaskFile(variable, parsed.line, parsed.problem);
  return parsed.entries;
}

function summaryOf(found: PerTaskFile<FoundFile>, refusals: string[]): string {
  const file = found.GITHUB_STEP_SUMMARY;
  if (file.kind !== 'too-large') return textOf('GITHUB_STEP_SUMMARY', found);
  const message = `GITHUB_STEP_SUMMARY is dropped: it has ${file.size} bytes, and the runner takes at most ${largestTaskFile}`;
  refusals.push(message);
  return '';
}

function refuseNul(env: readonly FileCommandEntry[], path: readonly string[]): void {
  const problem = 'expected text that a process can be given, found a NUL character';
  const entry = env.find(({ name, value }) => name.includes('\0') || value.includes('\0'));
  if (entry !== undefined) throw new BadTaskFile('GITHUB_ENV', entry.line, problem);
  if (path.some((directory) => directory.includes('\0'))) {
    throw new BadTaskFile('GITHUB_PATH', undefined, problem);
  }
}

function isAccepted(entry: FileCommandEntry, platform: NodeJS.Platform, refusals: string[]): boolean {
  const refused = refusedName(entry.name, platform);
  if (refused === undefined) return true;
  refusals.push(`GITHUB_ENV, line ${entry.line}: ${entry.name} ${refused}`);
  return false;
}

function lastValues(entries: readonly FileCommandEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ name, value }) => [name, value]));
}
