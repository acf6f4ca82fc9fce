import type { TaskId } from '../model/task.ts';
import { passed } from '../model/outcome.ts';
import { attemptSeconds, type RunReport } from '../report/run/run-report.ts';
import type { FlakyTask, SlowerTask } from '../report/run/insight.ts';

/** How many runs have to be known before anything is unusual. */
const fewestRuns = 5;

/** A time is an outlier when it exceeds the upper quartile by this multiple of the distance between the quartiles (Tukey 1977). */
const fences = 1.5;

/** What is not slower than usual by this part of the median and by this many seconds is not worth a word. */
const leastPart = 0.2;
const leastSeconds = 1;

/** How many tasks are named of each kind. */
const mostNamed = 5;

/**
 * The tasks that took longer than they usually do: by more than their usual spread, a fifth of their usual time and a second.
 *
 * @param past how long the last successful runs of a task took, as many as are known; of a service, until it was ready
 */
export function slowerTasks(
  report: RunReport,
  past: ReadonlyMap<TaskId, readonly number[]>,
): readonly SlowerTask[] {
  const slower: SlowerTask[] = [];
  for (const { task, ended, attempts, readySeconds } of report.tasks.values()) {
    const last = attempts.at(-1);
    const times = (past.get(task.id) ?? []).toSorted((one, other) => one - other);
    if (last?.ended === undefined || !passed(last.ended.outcome.termination)) continue;
    if (ended?.result !== 'success' || times.length < fewestRuns) continue;
    const seconds = task.service === undefined ? attemptSeconds(last, last.startedAt) : (readySeconds ?? 0);
    const [low, usual, high] = [quantile(times, 0.25), quantile(times, 0.5), quantile(times, 0.75)];
    const unusual = high + fences * (high - low);
    if (seconds > unusual && seconds >= usual * (1 + leastPart) && seconds >= usual + leastSeconds)
      slower.push({ task: task.id, seconds, usual, low, high, runs: times.length });
  }
  return slower
    .toSorted((one, other) => other.seconds - other.usual - (one.seconds - one.usual))
    .slice(0, mostNamed);
}

/** The tasks that passed, but not at their first attempt. */
export function flakyTasks({ tasks }: RunReport): readonly FlakyTask[] {
  return [...tasks.values()]
    .filter(({ flaky }) => flaky)
    .map(({ task, attempts }) => ({
      task: task.id,
      attempts: attempts.length,
      lostSeconds: Math.max(0, (attempts.at(-1)?.startedAt ?? 0) - (attempts[0]?.startedAt ?? 0)) / 1000,
    }))
    .toSorted((one, other) => other.lostSeconds - one.lostSeconds)
    .slice(0, mostNamed);
}

/** Between the two nearest of the numbers, which ascend, as far as the part says. */
function quantile(numbers: readonly number[], part: number): number {
  const place = part * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? 0;
  const above = numbers[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
