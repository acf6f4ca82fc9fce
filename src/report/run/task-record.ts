import {
  type AttemptElsewhere,
  type AttemptOutcome,
  type Instant,
  noTaskFiles,
  type ProcessNote,
  type RanElsewhere,
} from '../../model/outcome.ts';
import type { ExpectedTime, Task } from '../../model/task.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import type { RunEvent } from './event.ts';
import {
  type AttemptReport,
  attemptSeconds,
  passedOnRetry,
  type TaskEnd,
  type TaskReport,
} from './run-report.ts';
import type { TaskNames } from './task-names.ts';

/** What the events so far say about one task. */
export interface TaskRecord {
  readonly task: Task;
  /** As earlier runs have it; undefined when they do not say. */
  readonly expectedSeconds: number | undefined;
  name: string;
  /** Undefined before the first. */
  attempts: AttemptReport[] | undefined;
  readySeconds: number | undefined;
  ended: TaskEnd | undefined;
  /** What ran on other machines, whether or not its result comes from there; undefined when nothing did. */
  elsewhere: AttemptReport[] | undefined;
  /** Undefined as long as there is none. */
  annotations: AnnotationCommand[] | undefined;
  hasMasks: boolean;
}

/** The record of a task of which nothing is known but how long it will probably take. */
export function newRecord(task: Task, expected?: ExpectedTime): TaskRecord {
  const name = task.name.includes('${{') ? task.id : task.name;
  return {
    task,
    expectedSeconds: expected?.isKnown === true ? expected.seconds : undefined,
    name,
    attempts: undefined,
    readySeconds: undefined,
    ended: undefined,
    elsewhere: undefined,
    annotations: undefined,
    hasMasks: false,
  };
}

function withoutFiles(attempt: AttemptReport): AttemptReport {
  const { ended } = attempt;
  if (ended === undefined || ended.outcome.files === noTaskFiles) return attempt;
  return { ...attempt, ended: { ...ended, outcome: { ...ended.outcome, files: noTaskFiles } } };
}

/** Notes that an attempt has started. */
export function startAttempt(
  record: TaskRecord,
  { attempt, slot, at, name }: Extract<RunEvent, { readonly type: 'attempt-started' }>,
): void {
  record.name = name;
  // What an attempt wrote is of no use once another attempt follows.
  record.attempts = (record.attempts ?? none).map(withoutFiles);
  record.attempts.push({ attempt, slot, startedAt: at, ended: undefined });
}

/** Notes how an attempt ended. */
export function endAttempt(
  record: TaskRecord,
  event: Extract<RunEvent, { readonly type: 'attempt-ended' }>,
): void {
  const { attempt, slot, at, outcome } = event;
  const attempts = (record.attempts ??= []);
  const index = attempts.findLastIndex((candidate) => candidate.attempt === attempt);
  const startedAt = attempts[index]?.startedAt ?? at;
  const ended: AttemptReport = { attempt, slot, startedAt, ended: { at, outcome } };
  if (index < 0) attempts.push(ended);
  else attempts[index] = ended;
}

/** A process may be known since the attempt's end; what became of it is known only now. */
export function noteLeftover(
  record: TaskRecord,
  event: Extract<RunEvent, { readonly type: 'leftover' }>,
): void {
  const { process, survives } = event;
  const attempts = record.attempts ?? [];
  const index = attempts.findIndex(({ attempt }) => attempt === event.attempt);
  const attempt = attempts[index];
  if (attempt?.ended === undefined) return;
  const { outcome } = attempt.ended;
  const isOther = ({ pid }: ProcessNote): boolean => pid !== process.pid;
  const leftovers = outcome.leftovers.filter(isOther);
  const survivors = outcome.survivors.filter(isOther);
  const known: AttemptOutcome =
    survives === undefined
      ? { ...outcome, leftovers: [...leftovers, process], survivors }
      : { ...outcome, leftovers, survivors: [...survivors, { ...process, reason: survives }] };
  attempts[index] = { ...attempt, ended: { ...attempt.ended, outcome: known } };
}

/** Notes what a machine ran of the task. */
export function ranElsewhere(record: TaskRecord, { machine, attempts }: RanElsewhere): void {
  (record.elsewhere ??= []).push(...attempts.map((attempt) => attemptOf(machine, attempt)));
}

/** Notes how the task ended. */
export function endTask(record: TaskRecord, event: Extract<RunEvent, { readonly type: 'task-ended' }>): void {
  const { at, result, tolerated, because, givenFiles, elsewhere } = event;
  record.ended = { at, result, tolerated, because, givenFiles };
  if (elsewhere === undefined) return;
  record.elsewhere = record.elsewhere?.filter(({ machine }) => machine !== elsewhere.machine);
  record.attempts = elsewhere.attempts.map((attempt) => attemptOf(elsewhere.machine, attempt));
  if (elsewhere.name !== undefined) record.name = elsewhere.name;
}

function attemptOf(machine: string, ran: AttemptElsewhere): AttemptReport {
  const { attempt, slot, startedAt, endedAt, outcome } = ran;
  return { attempt, slot, machine, startedAt, ended: { at: endedAt, outcome } };
}

/** Shared by all tasks that have none of something. */
const none: readonly never[] = [];

/** What a record says at a moment; `names` tells what reports call the run's tasks. */
export function taskReport(record: TaskRecord, now: Instant, names: TaskNames): TaskReport {
  const { task, expectedSeconds, name, readySeconds, ended, elsewhere } = record;
  const attempts = record.attempts === undefined ? none : [...record.attempts];
  return {
    task,
    expectedSeconds,
    name,
    label: names.label(record),
    blamed: names.blamed(ended?.because, attempts.at(-1)?.ended?.outcome.termination),
    attempts,
    alsoRan: elsewhere === undefined ? none : [...elsewhere],
    readySeconds,
    ended,
    seconds: sum(attempts.map((attempt) => attemptSeconds(attempt, now))),
    flaky: ended?.result === 'success' && !ended.tolerated && passedOnRetry(attempts),
    annotations: record.annotations === undefined ? none : [...record.annotations],
    hasMasks: record.hasMasks,
  };
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
