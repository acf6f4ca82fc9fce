import type { GivenFrom, Result } from '../../model/outcome.ts';
import { firstThatFit } from '../words/bounded.ts';
import { exitCodeOf, jsonObject, roundedSeconds, signalOf } from './json-text.ts';
import { filesOf, lastOutcome } from '../run/run-report.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { counted } from '../words/words.ts';

/**
 * Characters of the `tasks` output, and of the `failed` output, at most. A job's outputs may be 1 MB together, which
 * GitHub counts as UTF-16.
 */
export const tasksOutputLength = 400_000;
export const failedOutputLength = 50_000;

/** The text of an output, and what had to be left out. */
export interface BoundedOutput {
  readonly text: string;
  /** `the outputs of 3,000 tasks`; undefined when everything is there. */
  readonly leftOut: string | undefined;
}

/**
 * The `tasks` output: a JSON object in the graph's order, id → `{result, exit-code, signal, attempts, flaky, seconds,
 * given, outputs}`. When it is too long the tasks' outputs are left out, then everything but the result, then the tasks
 * that succeeded, then the last tasks. Nothing is masked: later steps need the values as they are.
 */
export function tasksOutput(report: RunReport): BoundedOutput {
  const tasks = [...report.tasks.values()];
  const whole = wholeObject(tasks, (task) => taskJson(task, true));
  if (whole !== undefined) return { text: whole, leftOut: undefined };
  const details = wholeObject(tasks, (task) => taskJson(task, false));
  if (details !== undefined) return { text: details, leftOut: 'what the tasks wrote to GITHUB_OUTPUT' };
  const results = wholeObject(tasks, resultJson);
  if (results !== undefined) return { text: results, leftOut: 'everything but the results' };
  const notable = tasks.filter((task) => resultWord(task) !== 'success');
  const entries = firstEntries(notable, resultJson);
  const leftOut = `${counted(tasks.length - entries.length, 'task')}, and everything but the results of the others`;
  return { text: objectOf(entries), leftOut };
}

/** The `failed` output: a JSON list of the ids of failed tasks in the graph's order, tolerated failures not among them. */
export function failedOutput(report: RunReport): BoundedOutput {
  const ids = [...report.tasks.values()]
    .filter((task) => task.ended?.result === 'failure')
    .map(({ task }) => task.id);
  // Brackets, and a comma before every id but the first.
  const kept = firstThatFit(ids, failedOutputLength - 1, (id) => JSON.stringify(id).length + 1);
  const leftOut = ids.length - kept.length;
  return { text: JSON.stringify(kept), leftOut: leftOut === 0 ? undefined : counted(leftOut, 'failed task') };
}

function taskJson(task: TaskReport, withOutputs: boolean): string {
  const outcome = lastOutcome(task);
  return jsonObject([
    ['result', JSON.stringify(resultWord(task))],
    ['exit-code', JSON.stringify(exitCodeOf(outcome?.termination))],
    ['signal', JSON.stringify(signalOf(outcome?.termination))],
    ['attempts', String(task.attempts.length)],
    ['flaky', String(task.flaky)],
    ['seconds', String(roundedSeconds(task.seconds))],
    ['given', JSON.stringify(givenWord(task))],
    ...(withOutputs ? ([['outputs', outputsJson(task)]] as const) : []),
  ]);
}

/** From where the result is known; null when the task was to be run. */
function givenWord({ ended }: TaskReport): GivenFrom['kind'] | null {
  return ended?.because.kind === 'given' ? ended.because.from.kind : null;
}

function outputsJson(task: TaskReport): string {
  const { outputs } = filesOf(task);
  return jsonObject(Array.from(outputs, ([name, value]) => [name, JSON.stringify(value)] as const));
}

function resultJson(task: TaskReport): string {
  return `{"result":${JSON.stringify(resultWord(task))}}`;
}

/** One of GitHub's words: a task without a result when outputs are made was stopped from outside. */
function resultWord(task: TaskReport): Result {
  return task.ended?.result ?? 'cancelled';
}

/** The object of all tasks; undefined when it is too long, without making more of it than there is room for. */
function wholeObject(tasks: readonly TaskReport[], json: (task: TaskReport) => string): string | undefined {
  const entries = firstEntries(tasks, json);
  return entries.length === tasks.length ? objectOf(entries) : undefined;
}

/** As many entries from the start as there is room for. */
function firstEntries(tasks: readonly TaskReport[], json: (task: TaskReport) => string): readonly string[] {
  const entries: string[] = [];
  // Braces, and a comma before every entry but the first.
  let room = tasksOutputLength - 1;
  for (const task of tasks) {
    const entry = `${JSON.stringify(task.task.id)}:${json(task)}`;
    room -= entry.length + 1;
    if (room < 0) break;
    entries.push(entry);
  }
  return entries;
}

function objectOf(entries: readonly string[]): string {
  return `{${entries.join(',')}}`;
}
