import type { NewResult } from '../../history/file/merge-history.ts';
import { historyKey, type Remembered } from '../../history/file/history.ts';
import { noTaskFiles } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import {
  attemptSeconds,
  filesOf,
  lastOutcome,
  type RunReport,
  type TaskReport,
} from '../../report/run/run-report.ts';
import type { SecretValues } from './secret-values.ts';

/** What only this run knows of its results. */
export interface ResultFacts {
  /** A later attempt of this run with the same basis may take what succeeded. */
  readonly basis: string;
  readonly secrets: SecretValues;
  /** What any later run may take, by task. */
  readonly remembered: ReadonlyMap<TaskId, Remembered>;
}

/** The key of a task in the history: the same in every run, however many instances its matrix has. */
export function keyOf({ key, matrix }: Task): string {
  return historyKey(key, matrix?.values);
}

/** How the tasks of a run ended that has ended, by their keys in the history; joins and tasks whose results were given are left out. */
export function newResults(report: RunReport, facts: ResultFacts): ReadonlyMap<string, NewResult> {
  const results = new Map<string, NewResult>();
  for (const task of report.tasks.values()) {
    const result = resultOf(task, facts);
    if (result !== undefined) results.set(keyOf(task.task), result);
  }
  return results;
}

function resultOf(report: TaskReport, { basis, secrets, remembered }: ResultFacts): NewResult | undefined {
  const { task, ended, attempts, readySeconds } = report;
  if (ended === undefined || ended.because.kind === 'given' || task.work.kind === 'join') return undefined;
  const last = attempts.at(-1);
  const succeeded = ended.result === 'success' && !ended.tolerated;
  // What is secret is not kept, and results of failures are of no use to others.
  const isKept = succeeded && !report.hasMasks && !secrets.areIn(filesOf(report));
  return {
    result: ended.result,
    tolerated: ended.tolerated,
    when: last?.ended?.at ?? report.ended?.at ?? 0,
    seconds: task.service === undefined ? last && attemptSeconds(last, last.startedAt) : readySeconds,
    basis: isKept ? basis : undefined,
    files: isKept ? filesOf(report) : noTaskFiles,
    ...lastOutcome(report)?.usage,
    remembered: isKept ? remembered.get(task.id) : undefined,
  };
}
