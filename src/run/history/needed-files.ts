import type { Task, TaskId } from '../../model/task.ts';

/**
 * Tasks that are to run, with all whose files these may read: what they need, directly or through joins, but for a task that says it
 * leaves none (`outputs: []`).
 */
export function withNeededFiles(
  tasks: readonly Task[],
  running: ReadonlySet<TaskId>,
  leavesNone: (need: Task, dependent: Task) => boolean = ({ outputs }) => outputs?.length === 0,
): ReadonlySet<TaskId> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  // The set grows while it is read.
  const all = new Set(running);
  for (const id of all) {
    const task = byId.get(id);
    for (const needed of task?.needs ?? []) {
      const need = byId.get(needed);
      if (task !== undefined && need !== undefined && !leavesNone(need, task)) all.add(needed);
    }
  }
  return all;
}

/** Whether a task has a result that does not follow from others: a join has none of its own, and a service runs while others do. */
export function decides({ work, service }: Task): boolean {
  return work.kind !== 'join' && service === undefined;
}
