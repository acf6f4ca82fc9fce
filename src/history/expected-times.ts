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
 * task without times the 90th percentile of what is expected of those that have some, and with no times at all 1 s each.
 *
 * @param secondsOf how long the successful runs of a task took, newest last, none below 0; of a service, until it was ready
 */
export function expectedTimes(
  tasks: readonly Task[],
  secondsOf: (task: Task) => readonly number[],
): ReadonlyMap<TaskId, ExpectedTime> {
  const working = tasks.filter(({ work }) => work.kind !== 'join');
  const known = new Map<TaskId, number>();
  for (const task of working) {
    const seconds = percentile(secondsOf(task).slice(-newest), usual);
    if (seconds !== undefined) known.set(task.id, seconds);
  }
  const guess = percentile([...known.values()], cautious) ?? anything;
  return new Map(
    working.map(({ id }) => {
      const seconds = known.get(id);
      return [id, { seconds: seconds ?? guess, isKnown: seconds !== undefined }];
    }),
  );
}

/** Whether an earlier run tells how long some task takes. */
export function isAnyKnown(times: ReadonlyMap<TaskId, ExpectedTime>): boolean {
  return [...times.values()].some(({ isKnown }) => isKnown);
}

/** The smallest of the numbers that at least this part of them do not exceed; undefined when there are none. */
function percentile(numbers: readonly number[], part: number): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(part * numbers.length) - 1];
}
