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

/** How the tasks of a run ended that has ended, by their keys in the history; joins are left out, and tasks whose results were given, unless another machine ran them for this run. */
export function newResults(report: RunReport, facts: ResultFacts): ReadonlyMap<string, NewResult> {
  const results = new Map<string, NewResult>();
  const shownLater = new Map(report.machines.map((machine) => [machine.name, machine.shownLater]));
  for (const task of report.tasks.values()) {
    // What an earlier attempt of the run has told already is told once more as it was, and not as new.
    const later = shownLater.get(task.attempts.at(-1)?.machine ?? '') ?? 0;
    const result = resultOf(task, facts, later);
    if (result !== undefined) results.set(keyOf(task.task), result);
  }
  return results;
}

/** @param shownLater by how much the attempts are later than they were, in milliseconds */
function resultOf(
  report: TaskReport,
  { basis, secrets, remembered }: ResultFacts,
  shownLater: number,
): NewResult | undefined {
  const { task, ended, attempts } = report;
  if (ended === undefined || task.work.kind === 'join') return undefined;
  // What was given on another machine too has no attempt there.
  if (ended.because.kind === 'given' && attempts.length === 0) return undefined;
  const last = attempts.at(-1);
  const succeeded = ended.result === 'success' && !ended.tolerated;
  // What is secret is not kept, and results of failures are of no use to others.
  const isKept = succeeded && !report.hasMasks && !secrets.areIn(filesOf(report));
  return {
    result: ended.result,
    tolerated: ended.tolerated,
    when: (last?.ended?.at ?? ended.at) - shownLater,
    seconds: secondsOf(report),
    basis: isKept ? basis : undefined,
    files: isKept ? filesOf(report) : noTaskFiles,
    ...lastOutcome(report)?.usage,
    remembered: isKept ? remembered.get(task.id) : undefined,
  };
}

/** What the task took: its last attempt, here or there; a service until it was ready. */
function secondsOf({ task, attempts, readySeconds }: TaskReport): number | undefined {
  if (task.service !== undefined) return readySeconds;
  const last = attempts.at(-1);
  return last && attemptSeconds(last, last.startedAt);
}
