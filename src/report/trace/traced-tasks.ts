import { failed, type RunReport, type TaskReport } from '../run/run-report.ts';

/** Tasks whose attempts are in a trace at most: a viewer holds all of it in memory. */
export const mostTraced = 20_000;

/** All tasks, in their order; of very many those of the critical path, then those that failed, then the longest. */
export function tracedTasks({ tasks, criticalPath }: RunReport): readonly TaskReport[] {
  const all = [...tasks.values()];
  if (all.length <= mostTraced) return all;
  const critical = new Set(criticalPath.path);
  const rank = (task: TaskReport): number => (critical.has(task.task.id) ? 0 : failed(task) ? 1 : 2);
  const chosen = all
    .toSorted((left, right) => rank(left) - rank(right) || right.seconds - left.seconds)
    .slice(0, mostTraced);
  const kept = new Set(chosen);
  return all.filter((task) => kept.has(task));
}
