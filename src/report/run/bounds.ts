import { criticalPath } from '../../graph/critical-path.ts';
import type { AcyclicGraph } from '../../graph/needs-first.ts';
import type { Instant } from '../../model/outcome.ts';
import { attemptSeconds, type Floor, type RunReport, type TaskReport } from './run-report.ts';

/** A smaller difference, in seconds, comes from rounding. */
const negligible = 1e-6;

/** What a task took, in seconds; a service counts until it is ready, since then it only waits for its dependents. */
export function countedSeconds({ readySeconds, seconds }: TaskReport): number {
  return readySeconds ?? seconds;
}

/** What a task took on machines that its result does not come from, in seconds; a service is started on each that needs it, and counts nowhere. */
export function repeatedSeconds({ task, alsoRan }: TaskReport): number {
  if (task.service !== undefined) return 0;
  return alsoRan.reduce((sum, attempt) => sum + attemptSeconds(attempt, attempt.startedAt), 0);
}

/** The CPUs that a task held of the budget of the machine that it ran on, times the seconds that it counts. */
export function heldCpuSeconds(task: TaskReport, budget: number): number {
  const { cpus } = task.task;
  return (cpus === 'all' ? budget : Math.min(cpus, budget)) * countedSeconds(task);
}

/** The longer of the two bounds, in seconds. */
export function floorOf(criticalPathSeconds: number, cpuBoundSeconds: number): Floor {
  return criticalPathSeconds >= cpuBoundSeconds - negligible
    ? { kind: 'critical-path', seconds: criticalPathSeconds }
    : { kind: 'cpus', seconds: cpuBoundSeconds };
}

/** The chain of needs that took longest, without the tasks that never started. */
export function measuredCriticalPath(
  graph: AcyclicGraph,
  tasks: readonly TaskReport[],
  now: Instant,
): RunReport['criticalPath'] {
  const { path, seconds } = criticalPath(graph, (number) => secondsForDependents(tasks[number], now));
  const ran = path.filter((id) => (tasks[graph.numberOf.get(id) ?? -1]?.attempts.length ?? 0) > 0);
  return { path: ran, seconds };
}

/** How long the task's dependents had to wait for it once it had started. */
function secondsForDependents(task: TaskReport | undefined, now: Instant): number {
  const first = task?.attempts[0];
  const last = task?.attempts.at(-1);
  if (task === undefined || first === undefined || last === undefined) return 0;
  return task.readySeconds ?? Math.max(0, (last.ended?.at ?? now) - first.startedAt) / 1000;
}
