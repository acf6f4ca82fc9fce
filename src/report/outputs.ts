import type { Result } from '../model/outcome.ts';
import { firstThatFit } from './bounded.ts';
import { exitCodeOf, jsonObject, roundedSeconds, signalOf } from './json-text.ts';
import { lastOutcome } from './run-report.ts';
import type { RunReport, TaskReport } from './run-report.ts';
import { counted } from './words.ts';

/**
 * Characters of the `tasks` output, and of the `failed` output, at most. A job's outputs may be 1 MB together, which
 * GitHub counts as UTF-16.
 */
export const tasksOutputLength = 400_000;
export const failedOutputLength = 50_000;

/** The text of an output, and what had to be left out of it. */
export interface BoundedOutput {
  readonly text: string;
  /** `the outputs of 3,000 tasks`; undefined when everything is there. */
  readonly leftOut: string | undefined;
}

/**
 * The `tasks` output: a JSON object in the graph's order, id → `{result, exit-code, signal, attempts, flaky, seconds,
 * outputs}`. When it is too long the tasks' outputs are left out, then everything but the result, then the tasks
 * that succeeded, then the last tasks. Nothing is masked: later steps need the values as they are.
 */
export function tasksOutput(report: RunReport): BoundedOutput {
  const tasks = [...report.tasks.values()];
  const whole = entries(tasks, (task) => taskJson(task, true));
  if (whole.length <= tasksOutputLength) return { text: whole, leftOut: undefined };
  const details = entries(tasks, (task) => taskJson(task, false));
  if (details.length <= tasksOutputLength)
    return { text: details, leftOut: 'what the tasks wrote to GITHUB_OUTPUT' };
  const results = entries(tasks, resultJson);
  if (results.length <= tasksOutputLength) return { text: results, leftOut: 'everything but the results' };
  const notable = tasks.filter((task) => resultWord(task) !== 'success');
  const kept = firstThatFit(notable, tasksOutputLength - 2, (task) => entries([task], resultJson).length - 1);
  const leftOut = `${counted(tasks.length - kept.length, 'task')}, and everything but the results of the others`;
  return { text: entries(kept, resultJson), leftOut };
}

/** The `failed` output: a JSON list of the ids of failed tasks in the graph's order, tolerated failures not among them. */
export function failedOutput(report: RunReport): BoundedOutput {
  const ids = [...report.tasks.values()]
    .filter((task) => task.ending?.result === 'failure')
    .map(({ task }) => task.id);
  const kept = firstThatFit(ids, failedOutputLength - 2, (id) => JSON.stringify(id).length + 1);
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
    ...(withOutputs ? ([['outputs', outputsJson(task)]] as const) : []),
  ]);
}

function outputsJson(task: TaskReport): string {
  const outputs = lastOutcome(task)?.files.outputs ?? new Map<string, string>();
  return jsonObject(Array.from(outputs, ([name, value]) => [name, JSON.stringify(value)] as const));
}

function resultJson(task: TaskReport): string {
  return `{"result":${JSON.stringify(resultWord(task))}}`;
}

/** GitHub's words only: a task that has no result when outputs are made was stopped from outside. */
function resultWord(task: TaskReport): Result {
  return task.ending?.result ?? 'cancelled';
}

function entries(tasks: readonly TaskReport[], json: (task: TaskReport) => string): string {
  return jsonObject(tasks.map((task) => [task.task.id, json(task)] as const));
}
