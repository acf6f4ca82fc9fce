import { longestRemaining } from '../../graph/critical-path.ts';
import type { Task, TaskId } from '../../model/task.ts';

/**
 * The tasks in the order in which they start when several are ready: higher `priority` first, then the longest path
 * that remains from the task to the end of the run, then the file's order. The order is total.
 */
export function startOrder(tasks: readonly Task[], secondsOf: (task: Task) => number): Task[] {
  const taskOf = new Map<TaskId, Task>(tasks.map((task) => [task.id, task]));
  const remaining = longestRemaining(
    [...taskOf.keys()],
    (id) => taskOf.get(id)?.needs ?? [],
    (id) => {
      const task = taskOf.get(id);
      return task === undefined ? 0 : secondsOf(task);
    },
  );
  const rank = (task: Task): number => remaining.get(task.id) ?? 0;
  // Sorting is stable, which keeps the file's order among equals.
  return tasks.toSorted((a, b) => b.priority - a.priority || rank(b) - rank(a));
}
