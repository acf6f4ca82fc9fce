import type { ExpectedTime, Task, TaskId } from '../model/task.ts';

/** So many of a task's last times count. */
const newest = 10;

/** Of a task's times, as a part of them: a task that now takes longer than it did is seen soon, a single slow run is not. */
const usual = 0.75;

/** Of the expected times of the other tasks: a task that nobody knows is rather started early. */
const cautious = 0.9;

/** What is expected of every task as long as nothing is known of any, in seconds. */
const anything = 1;

/**
 * How long each task that does something will take, by what earlier runs took: the 75th percentile of its last 10 times. For a
 * task without times the 90th percentile of what is expected of those that have some, and with no times at all 1 s each. On average it takes
 * the mean of these times without the shortest and the longest, if there are three or more, or the mean of those of the others.
 *
 * @param secondsOf how long the successful runs of a task took, newest last, none below 0; of a service, until it was ready
 */
export function expectedTimes(
  tasks: readonly Task[],
  secondsOf: (task: Task) => readonly number[],
): ReadonlyMap<TaskId, ExpectedTime> {
  const working = tasks.filter(({ work }) => work.kind !== 'join');
  const known = new Map<TaskId, ExpectedTime>();
  for (const task of working) {
    const times = secondsOf(task)
      .slice(-newest)
      .toSorted((a, b) => a - b);
    const seconds = percentile(times, usual);
    if (seconds !== undefined) known.set(task.id, { seconds, meanSeconds: typical(times), isKnown: true });
  }
  const guess = guessFrom([...known.values()]);
  return new Map(working.map(({ id }) => [id, known.get(id) ?? guess]));
}

/** Whether an earlier run tells how long some task takes. */
export function isAnyKnown(times: ReadonlyMap<TaskId, ExpectedTime>): boolean {
  return [...times.values()].some(({ isKnown }) => isKnown);
}

function guessFrom(known: readonly ExpectedTime[]): ExpectedTime {
  const sorted = known.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  const seconds = percentile(sorted, cautious) ?? anything;
  const all = known.reduce((sum, { meanSeconds = 0 }) => sum + meanSeconds, 0);
  return { seconds, meanSeconds: known.length === 0 ? seconds : all / known.length, isKnown: false };
}

/** The mean of the times but the shortest and the longest: a single run that hung says nothing. */
function typical(sorted: readonly number[]): number {
  const counted = sorted.length < 3 ? sorted : sorted.slice(1, -1);
  return counted.reduce((sum, seconds) => sum + seconds, 0) / counted.length;
}

/** The smallest of ascending numbers that at least this part of them do not exceed; undefined when there are none. */
function percentile(sorted: readonly number[], part: number): number | undefined {
  return sorted[Math.ceil(part * sorted.length) - 1];
}
