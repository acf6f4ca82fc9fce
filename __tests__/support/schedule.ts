import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from './graphs.ts';

/** One start of a task, in seconds from the start of the run. */
export interface Attempt {
  readonly slot: number;
  readonly started: number;
  readonly ended: number;
}

/** What `results.json` says of a task, as far as these tests look at it. */
export interface TaskResult {
  readonly id: string;
  readonly result: string;
  readonly because: string;
  readonly why: string;
  readonly tolerated: boolean;
  readonly flaky: boolean;
  readonly attempts: readonly Attempt[];
  readonly processes: readonly { readonly kind: string; readonly command: string }[];
}

/** The document `results.json`. */
export interface Results {
  readonly run: { readonly result: string; readonly counts: Readonly<Record<string, number>> };
  readonly tasks: readonly TaskResult[];
}

/** Reads `results.json` from a report directory. */
export function readResults(reportDirectory: string): Results {
  const results: Results = JSON.parse(readFileSync(join(reportDirectory, 'results.json'), 'utf8'));
  return results;
}

/** Rounding of the times in `results.json`, in seconds. */
const rounding = 0.001;

/**
 * What is wrong with the times of a run in which every task ran once, in words; empty when nothing is:
 * a task that starts before its needs have ended, two tasks in one slot, more than `slots` tasks at once, and a slot
 * that stays free for longer than `turnaround` seconds while a task is ready. That time is the scheduler's and the
 * machine's; it counts from the moment from which the task was ready and a slot free without interruption.
 */
export function scheduleProblems(
  tasks: readonly TaskResult[],
  shape: Shape,
  slots: number,
  turnaround: number,
): readonly string[] {
  const attempts = new Map(
    tasks.flatMap(({ id, attempts: [only] }) => (only === undefined ? [] : [[id, only]])),
  );
  const problems: string[] = [];
  const loads = runningAfter([...attempts.values()]);
  for (const { at, running } of loads) {
    if (running.size > slots) problems.push(`${running.size} tasks at once at ${at}`);
    const used = [...running].map(({ slot }) => slot);
    if (new Set(used).size < used.length) problems.push(`two tasks in one slot at ${at}`);
  }
  for (const [id, needs] of shape) {
    const { started } = attempts.get(id) ?? {};
    if (started === undefined) {
      problems.push(`${id} did not run`);
      continue;
    }
    const ready = Math.max(0, ...needs.map((need) => attempts.get(need)?.ended ?? Infinity));
    if (started < ready - rounding) problems.push(`${id} started before its needs had ended`);
    let freeSince: number | undefined;
    for (const [index, { at, running }] of loads.entries()) {
      const until = Math.min(loads[index + 1]?.at ?? started, started);
      if (until <= ready) continue;
      if (at >= started) break;
      freeSince = running.size >= slots ? undefined : (freeSince ?? Math.max(at, ready));
      if (freeSince !== undefined && until - freeSince > turnaround) {
        problems.push(`${id} was ready and a slot free from ${freeSince} to ${until}`);
        break;
      }
    }
  }
  return problems;
}

/** What runs after each moment at which anything starts or ends, in order; at one moment ends come first. */
function runningAfter(
  attempts: readonly Attempt[],
): readonly { readonly at: number; readonly running: ReadonlySet<Attempt> }[] {
  // What took less than a millisecond ran beside nothing that could be told from it.
  const lasting = attempts.filter(({ started, ended }) => ended > started);
  const moments = lasting.flatMap((attempt) => [
    { at: attempt.started, starts: true, attempt },
    { at: attempt.ended, starts: false, attempt },
  ]);
  moments.sort((left, right) => left.at - right.at || Number(left.starts) - Number(right.starts));
  let running = new Set<Attempt>();
  return moments.map(({ at, starts, attempt }) => {
    running = new Set(running);
    if (starts) running.add(attempt);
    else running.delete(attempt);
    return { at, running };
  });
}
