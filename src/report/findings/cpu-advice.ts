import { formatPosition, type Position } from '../../model/diagnostic.ts';
import { attemptSeconds, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import { formatDuration } from '../words/duration.ts';
import { counted } from '../words/words.ts';

/** An attempt that is shorter says little, in seconds: many tools begin or end with a moment of work on all CPUs. */
const shortest = 5;

/** What a task holds that states no `cpus`. */
const held = 1;

/** How many CPUs more than it holds a task has to use on average: one more may be a compiler's second thread, or a collector of garbage. */
const clearlyMore = 1.5;

/** So much of a CPU above a whole number is the shell around the tool, not one more thread of it. */
const negligible = 0.1;

/** What to state of a task that used clearly more CPUs than it holds; of a matrix once, by the instance that used most. */
export interface CpuAdvice {
  /** As logs and tables name it; a matrix by its id in the file. */
  readonly name: string;
  /** Where the task stands. */
  readonly at: Position;
  /** How many CPUs its last attempt used on average. */
  readonly used: number;
  /** What that attempt took. */
  readonly seconds: number;
  /** The number to state. */
  readonly cpus: number;
  /** How many tasks this is said of: of a matrix those instances that used clearly more. */
  readonly tasks: number;
}

/**
 * The tasks that used clearly more CPUs than they hold and do not state `cpus`; first those that others were kept waiting by most.
 *
 * Not those that used more than the whole budget: then the machine has CPUs that are not in it, and with such a number tasks would run alone
 * that now run side by side at no harm. So none is named on a machine of two CPUs. None where CPUs are lent: what was borrowed was free.
 */
export function cpuAdvice(report: RunReport): readonly CpuAdvice[] {
  if (report.lendsCpus) return [];
  const found = new Map<string, CpuAdvice>();
  for (const task of report.tasks.values()) {
    const advice = adviceOn(task);
    if (advice === undefined || advice.cpus > report.parallelism) continue;
    const { key } = task.task;
    const known = found.get(key);
    const more = known === undefined || advice.used > known.used ? advice : known;
    found.set(key, { ...more, tasks: (known?.tasks ?? 0) + 1 });
  }
  return [...found.values()].toSorted((one, other) => taken(other) - taken(one));
}

/** `build used 3.5 CPUs for 42.0 s`. */
export function cpuUseText({ name, used, seconds, tasks }: CpuAdvice): string {
  const who = tasks === 1 ? name : `${name} (${counted(tasks, 'instance')})`;
  return `${who} used ${tasks === 1 ? '' : 'up to '}${used.toFixed(1)} CPUs for ${formatDuration(seconds)}`;
}

/** The line to write. */
export function cpuLine({ cpus }: CpuAdvice): string {
  return `cpus: ${cpus}`;
}

/** `build used 3.5 CPUs for 42.0 s and holds 1: write "cpus: 4" at rundag.yml:3:3`. */
export function cpuAdviceText(advice: CpuAdvice): string {
  return `${cpuUseText(advice)} and holds ${held}: write "${cpuLine(advice)}" at ${formatPosition(advice.at)}`;
}

function adviceOn(report: TaskReport): CpuAdvice | undefined {
  const { task, attempts } = report;
  const last = attempts.at(-1);
  const usage = last?.ended?.outcome.usage;
  if (last === undefined || usage === undefined || task.cpusStated || task.service !== undefined)
    return undefined;
  const seconds = attemptSeconds(last, last.startedAt);
  if (seconds < shortest) return undefined;
  const used = usage.cpuSeconds / seconds;
  if (used - held < clearlyMore) return undefined;
  const name = task.matrix === undefined ? taskLabel(report) : task.key;
  return { name, at: task.at, used, seconds, cpus: Math.ceil(used - negligible), tasks: 1 };
}

/** The CPU time that it took from others, at most. */
function taken({ used, seconds }: CpuAdvice): number {
  return (used - held) * seconds;
}
