import type { Result } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';

/** What the first line of a journal, `events.ndjson`, says that it is. */
export const eventsFormat = 'rundag-events';

/** What of a line of the journal has to be known of a run that was killed; the lines are made by `EventLines`. */
type JournalLine =
  | { readonly kind: 'run'; readonly title: string; readonly tasks: readonly TaskId[] }
  | { readonly kind: 'started'; readonly task: TaskId }
  | {
      readonly kind: 'ended';
      readonly task: TaskId;
      readonly result: Result;
      readonly isGiven: boolean;
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
        if (entry.isGiven) given.add(entry.task);
        break;
      case undefined:
        break;
    }
  }
  if (run === undefined) return undefined;
  return { title: run.title, tasks: run.tasks, running: [...running], results, given };
}

/** What a line says; undefined for an incomplete one, for what need not be known, and for whatever a task may have put into the file. */
function parseLine(line: string): JournalLine | undefined {
  if (!line.endsWith('}')) return undefined;
  try {
    return lineIn(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** Each field that is looked at, of any type. */
const noFields: Readonly<
  Record<'event' | 'format' | 'title' | 'tasks' | 'task' | 'result' | 'because', unknown>
> = {
  event: undefined,
  format: undefined,
  title: undefined,
  tasks: undefined,
  task: undefined,
  result: undefined,
  because: undefined,
};

function lineIn(value: unknown): JournalLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { event, format, title, tasks, task, result, because } = { ...noFields, ...value };
  switch (event) {
    case 'run-started':
      return format === eventsFormat && isText(title) && isTexts(tasks)
        ? { kind: 'run', title, tasks }
        : undefined;
    case 'attempt-started':
      return isText(task) ? { kind: 'started', task } : undefined;
    case 'task-ended':
      return isText(task) && isResult(result)
        ? { kind: 'ended', task, result, isGiven: because === 'given' }
        : undefined;
    default:
      return undefined;
  }
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
