import type { CloseCause } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { closedByLabel, lastOutcome, taskLabel } from '../run/run-report.ts';
import { closeCauseText } from '../words/words.ts';

/** Tasks that were skipped or cancelled for one reason. */
export interface NotRun {
  readonly result: 'skipped' | 'cancelled';
  /** What they have in common: `build failed`, `lint failed (fail-fast)`, `their if is false`, of one task `its if is false`. Not masked, not escaped. */
  readonly reason: string;
  /** The task that all of it goes back to; undefined where no task is to blame. */
  readonly blame: TaskId | undefined;
  /** In the graph's order; never empty. */
  readonly tasks: readonly TaskReport[];
}

interface Reason {
  /** Of several tasks; it tells reasons apart. */
  readonly reason: string;
  /** The same of one task, where that is said in another number. */
  readonly ofOne?: string;
  readonly blame: TaskId | undefined;
}

/**
 * The tasks that were skipped or cancelled, by the reason at the end of the chain: what needs a task that was skipped since `build` failed
 * was skipped since `build` failed. The reason of most tasks comes first.
 */
export function notRunByReason(report: RunReport): readonly NotRun[] {
  const groups = new Map<
    string,
    { readonly result: NotRun['result']; readonly why: Reason; readonly tasks: TaskReport[] }
  >();
  const reasons = new Map<TaskId, Reason>();
  for (const task of report.tasks.values()) {
    const result = task.ended?.result;
    if (result !== 'skipped' && result !== 'cancelled') continue;
    const why = reasonOf(report, task, reasons);
    const key = `${result} ${why.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { result, why, tasks: [task] });
    else group.tasks.push(task);
  }
  return [...groups.values()]
    .map(({ result, why, tasks }) => ({
      result,
      reason: inNumber(why, tasks.length),
      blame: why.blame,
      tasks,
    }))
    .toSorted((one, other) => other.tasks.length - one.tasks.length);
}

function inNumber({ reason, ofOne = reason }: Reason, tasks: number): string {
  return tasks === 1 ? ofOne : reason;
}

/** How many tasks did not run to their end because of each task, itself not counted. */
export function blameCounts(groups: readonly NotRun[]): ReadonlyMap<TaskId, number> {
  const counts = new Map<TaskId, number>();
  for (const { blame, tasks } of groups)
    if (blame !== undefined) counts.set(blame, (counts.get(blame) ?? 0) + tasks.length);
  return counts;
}

/** The tasks in the order of how many others did not run because of them, the most first; else as they were. */
export function byBlame(
  tasks: readonly TaskReport[],
  counts: ReadonlyMap<TaskId, number>,
): readonly TaskReport[] {
  const countOf = ({ task }: TaskReport): number => counts.get(task.id) ?? 0;
  return tasks.toSorted((one, other) => countOf(other) - countOf(one));
}

/** Follows the needs to the end of the chain; what was found is kept for all tasks on the way, since chains may be long. */
function reasonOf(report: RunReport, task: TaskReport, known: Map<TaskId, Reason>): Reason {
  const way: TaskId[] = [];
  let at = task;
  let found = known.get(at.task.id);
  while (found === undefined) {
    const because = at.ended?.because;
    const need = because?.kind === 'need' ? report.tasks.get(because.task) : undefined;
    if (need === undefined) {
      found = endReason(report, at, at === task);
    } else {
      way.push(at.task.id);
      at = need;
      found = known.get(at.task.id);
    }
  }
  for (const id of way) known.set(id, found);
  return found;
}

/** The reason at the end of a chain, which may be as short as the task itself. */
function endReason(report: RunReport, end: TaskReport, isItself: boolean): Reason {
  const because = end.ended?.because;
  const last = lastOutcome(end)?.termination;
  if (because?.kind === 'closed') return closedReason(report, because.cause);
  if (last?.kind === 'cancelled') return closedReason(report, last.cause);
  const label = taskLabel(end);
  if (because?.kind === 'condition')
    return isItself
      ? { reason: 'their if is false', ofOne: 'its if is false', blame: undefined }
      : { reason: `the if of ${label} is false`, blame: undefined };
  if (isItself)
    return {
      reason: 'that is their result where they ran',
      ofOne: 'that is its result where it ran',
      blame: undefined,
    };
  const verb = end.ended?.result === 'failure' ? 'failed' : 'did not succeed';
  return { reason: `${label} ${verb}`, blame: end.task.id };
}

function closedReason(report: RunReport, cause: CloseCause): Reason {
  const isTask = cause.kind === 'fail-fast' || cause.kind === 'matrix-fail-fast';
  return {
    reason: closeCauseText(cause, closedByLabel(report, cause)),
    blame: isTask ? cause.task : undefined,
  };
}
