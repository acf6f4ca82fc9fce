import type { TaskGraph } from '../graph/task-graph.ts';
import type { Termination } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import { attemptSeconds, type RunReport, type TaskReport } from '../report/run/run-report.ts';

/** One attempt as it went; seconds from the start of the run. */
export interface MeasuredAttempt {
  readonly start: number;
  readonly end: number;
  readonly termination: Termination;
  /** Undefined when nobody measured them. */
  readonly cpuSeconds: number | undefined;
}

/** What a run says of the times of one task; seconds from the start of the run. */
export interface MeasuredTask {
  readonly task: Task;
  readonly report: TaskReport;
  /** Empty for a task that never started. */
  readonly attempts: readonly MeasuredAttempt[];
  /** When its dependents had it no longer to wait for. */
  readonly metAt: number;
  /** When all that it needs was met; 0 for a task without needs. */
  readonly mayStartAt: number;
}

/** The times of a run that has ended, as far as a simulation needs them. */
export interface Measured {
  /** In the graph's order. */
  readonly tasks: readonly MeasuredTask[];
  /** The length of the run. */
  readonly seconds: number;
  /** From the run's start to that of its first attempt; the length of the run when there is none. */
  readonly lead: number;
  /** From the end of the last attempt to the end of the run. */
  readonly tail: number;
  /** Usually from the moment that a task may start until it has started. */
  readonly startSeconds: number;
  /** From the request to a service to stop until its end, as far as that was asked. */
  readonly stopSeconds: ReadonlyMap<TaskId, number>;
}

/** What a task holds of a CPU budget while it runs; never more than there is. */
export function claimedCpus({ cpus }: Task, budget: number): number {
  return cpus === 'all' ? budget : Math.max(0, Math.min(cpus, budget));
}

/** Longer pauses before a start say that it had to wait for something, in seconds. */
const longestStart = 0.1;

/** Reads the times from the report of a run in which every task has its result. */
export function measure(report: RunReport, graph: TaskGraph): Measured {
  const since = (instant: number): number => Math.max(0, instant - report.startedAt) / 1000;
  const seconds = report.wallSeconds;
  const metAt = new Map<TaskId, number>();
  const tasks: MeasuredTask[] = [];
  for (const task of graph.tasks) {
    const of = report.tasks.get(task.id);
    if (of === undefined) throw new Error(`internal error: the report does not know ${task.id}`);
    metAt.set(task.id, metBy(of, since) ?? seconds);
  }
  for (const task of graph.tasks) {
    const of = report.tasks.get(task.id);
    if (of === undefined) continue;
    const mayStartAt = task.needs.reduce((latest, need) => Math.max(latest, metAt.get(need) ?? 0), 0);
    const attempts = of.attempts.flatMap((attempt) =>
      attempt.ended === undefined
        ? []
        : [
            {
              start: since(attempt.startedAt),
              end: since(attempt.startedAt) + attemptSeconds(attempt, attempt.startedAt),
              termination: attempt.ended.outcome.termination,
              cpuSeconds: attempt.ended.outcome.usage?.cpuSeconds,
            },
          ],
    );
    tasks.push({ task, report: of, attempts, metAt: metAt.get(task.id) ?? seconds, mayStartAt });
  }
  const attempts = tasks.flatMap((task) => task.attempts);
  const first = attempts.reduce((least, { start }) => Math.min(least, start), seconds);
  const last = attempts.reduce((most, { end }) => Math.max(most, end), first);
  return {
    tasks,
    seconds,
    lead: first,
    tail: Math.max(0, seconds - last),
    startSeconds: startSecondsOf(tasks, metAt),
    stopSeconds: stopSecondsOf(tasks, graph),
  };
}

/** When a task's dependents no longer had to wait for it; undefined when it has no result. */
function metBy(report: TaskReport, since: (instant: number) => number): number | undefined {
  const { readySeconds, ended, attempts } = report;
  const last = attempts.at(-1);
  if (readySeconds !== undefined && last !== undefined) return since(last.startedAt) + readySeconds;
  return ended === undefined ? undefined : since(ended.at);
}

/** The median time from what makes a start possible (an end, a service that is ready, the start before it) to the start. */
function startSecondsOf(tasks: readonly MeasuredTask[], metAt: ReadonlyMap<TaskId, number>): number {
  const starts = tasks.flatMap(({ attempts }) => attempts.map(({ start }) => start));
  const ends = tasks.flatMap(({ attempts }) => attempts.map(({ end }) => end));
  const causes = [...starts, ...ends, ...metAt.values()].toSorted((one, other) => one - other);
  const gaps: number[] = [];
  let place = 0;
  for (const start of starts.toSorted((one, other) => one - other)) {
    while ((causes[place] ?? Infinity) < start) place += 1;
    const before = causes[place - 1];
    if (before !== undefined && start - before <= longestStart) gaps.push(start - before);
  }
  // The lower of two in the middle: with few starts the first of each slot, which take longer, are many of them.
  return gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

function stopSecondsOf(tasks: readonly MeasuredTask[], graph: TaskGraph): ReadonlyMap<TaskId, number> {
  const usersEnd = usersEndIn(tasks, graph);
  const found = new Map<TaskId, number>();
  for (const { task, attempts, metAt } of tasks) {
    const last = attempts.at(-1);
    if (task.service === undefined || last?.termination.kind !== 'stopped') continue;
    const took = last.end - Math.max(metAt, usersEnd.get(task.id) ?? 0);
    // Instants since 1970 are exact to a part of a microsecond: none at all is no time.
    found.set(task.id, Math.max(0, Math.round(took * 1000) / 1000));
  }
  return found;
}

/** When the last user of a task ended: a join passes its needs on to those who need the join. */
function usersEndIn(tasks: readonly MeasuredTask[], graph: TaskGraph): ReadonlyMap<TaskId, number> {
  const latest = new Map<TaskId, number>();
  for (const number of graph.order.toReversed()) {
    const user = tasks[number];
    if (user === undefined) continue;
    const isPassedOn = user.task.work.kind === 'join' && latest.has(user.task.id);
    const end = isPassedOn ? (latest.get(user.task.id) ?? 0) : (user.attempts.at(-1)?.end ?? user.metAt);
    for (const need of user.task.needs) latest.set(need, Math.max(latest.get(need) ?? 0, end));
  }
  return latest;
}
