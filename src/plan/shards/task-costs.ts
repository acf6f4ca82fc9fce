import type { ExpectedTime, Task, TaskId } from '../../model/task.ts';

/** The CPUs that a task with `cpus: all` counts as: what GitHub's standard machines have. The partition must not depend on the machine. */
const allCpus = 4;

/** What a task takes on average, or 1 s where nothing is known: sums of averages are right where those of cautious guesses are not. */
export function averageSeconds(time: ExpectedTime | undefined): number {
  return time?.meanSeconds ?? time?.seconds ?? 1;
}

/** What each task costs a machine, in milliseconds of one CPU: whole numbers. A join costs nothing, everything else at least 1. */
export function taskCosts(
  tasks: readonly Task[],
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
): Float64Array {
  return Float64Array.from(tasks, ({ id, work, cpus }) => {
    if (work.kind === 'join') return 0;
    // A task that takes no CPU still has its time.
    const held = Math.max(1, cpus === 'all' ? allCpus : cpus);
    return Math.max(1, Math.round(averageSeconds(expected?.get(id)) * held * 1000));
  });
}
