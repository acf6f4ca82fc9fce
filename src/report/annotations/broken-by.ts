import type { TaskId } from '../../model/task.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';

/** How many tasks did not run because of each task that failed: those that need it, directly or not, and those that its failure cancelled. */
export function brokenBy(report: RunReport): ReadonlyMap<TaskId, number> {
  const roots = new Map<TaskId, TaskId | undefined>();
  const counts = new Map<TaskId, number>();
  for (const id of report.tasks.keys()) {
    const root = rootOf(report, id, roots);
    if (root !== undefined) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return counts;
}

/** The tasks in the order of how many others their failure kept from running, the most first; else as they were. */
export function byWhatTheyBroke(
  tasks: readonly TaskReport[],
  broken: ReadonlyMap<TaskId, number>,
): readonly TaskReport[] {
  const countOf = ({ task }: TaskReport): number => broken.get(task.id) ?? 0;
  return tasks.toSorted((one, other) => countOf(other) - countOf(one));
}

/** The task whose failure kept this one from running; undefined when none did. Chains of needs may be long, so each is followed once. */
function rootOf(report: RunReport, from: TaskId, known: Map<TaskId, TaskId | undefined>): TaskId | undefined {
  const passed: TaskId[] = [];
  let at: TaskId = from;
  let blamed = blamedFor(report.tasks.get(at));
  while (blamed !== undefined && !known.has(at)) {
    passed.push(at);
    at = blamed;
    blamed = blamedFor(report.tasks.get(at));
  }
  const root = known.get(at) ?? (passed.length > 0 ? at : undefined);
  for (const id of passed) known.set(id, root);
  return root;
}

/** The task that is named as the reason why this one did not run. */
function blamedFor(task: TaskReport | undefined): TaskId | undefined {
  const because = task?.ended?.because;
  if (because?.kind === 'need') return because.task;
  if (because?.kind !== 'closed') return undefined;
  const { cause } = because;
  return cause.kind === 'fail-fast' || cause.kind === 'matrix-fail-fast' ? cause.task : undefined;
}
