import type { RunEvent } from './event.ts';
import type { Result } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';

/** The mark in the first line of a journal. */
const journalFormat = 'rundag-journal';

/** A line of a run's journal: what has to be known about a run that was killed. */
type JournalLine =
  | {
      readonly kind: 'run';
      readonly format: string;
      readonly title: string;
      readonly tasks: readonly TaskId[];
    }
  | { readonly kind: 'started'; readonly task: TaskId }
  | {
      readonly kind: 'ended';
      readonly task: TaskId;
      readonly result: Result;
      /** There when the result was given. */
      readonly given?: true;
    };

/** What a journal tells of a run. */
export interface Journal {
  readonly title: string;
  /** All tasks in the graph's order. */
  readonly tasks: readonly TaskId[];
  /** Tasks that were started, in order, and had no result when the journal broke off. */
  readonly running: readonly TaskId[];
  readonly results: ReadonlyMap<TaskId, Result>;
  /** Tasks that were not run, since their results are given. */
  readonly given: ReadonlySet<TaskId>;
}

/** The journal's line for an event, with its line end; undefined for events that it leaves out. */
export function journalLine(event: RunEvent): string | undefined {
  const entry = lineOf(event);
  return entry === undefined ? undefined : `${JSON.stringify(entry)}\n`;
}

/** Reads a journal; an incomplete last line, and whatever else is not of a journal, is skipped. Undefined without a first line. */
export function readJournal(text: string): Journal | undefined {
  let run: Extract<JournalLine, { kind: 'run' }> | undefined;
  const running = new Set<TaskId>();
  const results = new Map<TaskId, Result>();
  const given = new Set<TaskId>();
  for (const line of text.split('\n')) {
    const entry = parseLine(line);
    switch (entry?.kind) {
      case 'run':
        run = entry;
        break;
      case 'started':
        running.add(entry.task);
        break;
      case 'ended':
        running.delete(entry.task);
        results.set(entry.task, entry.result);
        if (entry.given === true) given.add(entry.task);
        break;
      case undefined:
        break;
    }
  }
  if (run === undefined) return undefined;
  return { title: run.title, tasks: run.tasks, running: [...running], results, given };
}

function lineOf(event: RunEvent): JournalLine | undefined {
  switch (event.type) {
    case 'run-started':
      return {
        kind: 'run',
        format: journalFormat,
        title: event.title,
        tasks: event.tasks.map(({ id }) => id),
      };
    case 'attempt-started':
      return event.attempt === 1 ? { kind: 'started', task: event.task } : undefined;
    case 'task-ended':
      return {
        kind: 'ended',
        task: event.task,
        result: event.result,
        ...(event.because.kind === 'given' ? { given: true } : {}),
      };
    case 'attempt-ended':
    case 'service-ready':
    case 'task-annotation':
    case 'task-matcher':
    case 'task-output':
    case 'secret':
    case 'leftover':
    case 'run-closed':
    case 'run-ended':
    case 'warning':
    case 'debug':
    case 'explanation':
    case 'processes-owned':
    case 'heartbeat':
    case 'insight':
      return undefined;
  }
}

/** What a line says; undefined for an incomplete one, and for whatever a task may have put into the file. */
function parseLine(line: string): JournalLine | undefined {
  if (!line.endsWith('}')) return undefined;
  try {
    return lineIn(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function lineIn(value: unknown): JournalLine | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'run') {
    const { format, title, tasks } = { format: undefined, title: undefined, tasks: undefined, ...value };
    return format === journalFormat && isText(title) && isTexts(tasks)
      ? { kind: 'run', format, title, tasks }
      : undefined;
  }
  const { task, result, given } = { task: undefined, result: undefined, given: undefined, ...value };
  if (!isText(task)) return undefined;
  if (value.kind === 'started') return { kind: 'started', task };
  if (value.kind !== 'ended' || !isResult(result)) return undefined;
  return { kind: 'ended', task, result, ...(given === true ? { given } : {}) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

const results: readonly unknown[] = ['success', 'failure', 'cancelled', 'skipped'] satisfies Result[];

function isResult(value: unknown): value is Result {
  return results.includes(value);
}
