import type { Instant } from '../../model/outcome.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';

/** A time in which a task could have run, as far as others are concerned, and did not. */
interface Wait {
  readonly task: TaskReport;
  /** `waits for a place`: for CPUs, a pool, memory or a slot; or the pause before another attempt. */
  readonly kind: 'waits for a place' | 'waits for its next attempt';
  readonly from: Instant;
  readonly to: Instant;
}

/** Shorter waits are the work of starting a process, in milliseconds. */
const shortest = 20;

/** What waited of these tasks: from the end of the last need, or from the time at which it was ready, to the start. */
export function waitsOf(report: RunReport, traced: readonly TaskReport[]): readonly Wait[] {
  const all: Wait[] = [];
  for (const task of traced) {
    const [first] = task.attempts;
    if (first === undefined) continue;
    all.push({ task, kind: 'waits for a place', from: couldStart(report, task), to: first.startedAt });
    for (const [index, attempt] of task.attempts.entries()) {
      const next = task.attempts[index + 1];
      if (next === undefined || attempt.ended === undefined) continue;
      all.push({ task, kind: 'waits for its next attempt', from: attempt.ended.at, to: next.startedAt });
    }
  }
  return all.filter(({ from, to }) => to - from >= shortest);
}

function couldStart({ tasks, machines, startedHereAt }: RunReport, { task, attempts }: TaskReport): Instant {
  const there = machines.find(({ name }) => name === attempts[0]?.machine);
  const startedAt = there?.startedAt ?? startedHereAt;
  return task.needs.reduce((latest, id) => {
    const need = tasks.get(id);
    const first = need?.attempts[0];
    const last = need?.attempts.at(-1);
    // The merge knows its result only later.
    if (last?.machine !== undefined) return Math.max(latest, last.ended?.at ?? startedAt);
    // A service is waited for until it is ready.
    const at =
      need?.readySeconds !== undefined && first !== undefined
        ? first.startedAt + need.readySeconds * 1000
        : (need?.ended?.at ?? startedAt);
    return Math.max(latest, at);
  }, startedAt);
}
