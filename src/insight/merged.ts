import type { TaskGraph } from '../graph/task-graph.ts';
import type { AttemptElsewhere, Instant } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import type { Idle, IdleReason } from '../report/run/insight.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { type Computing, computingOf } from './computing.ts';
import { waitingIn } from './idle.ts';
import type { Measured, MeasuredAttempt, MeasuredTask } from './measured.ts';

/** One of the machines of a merged run, the merging one too. */
interface Part {
  /** Undefined for the one that merges. */
  readonly name: string | undefined;
  readonly cpus: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly attempts: ReadonlyMap<TaskId, readonly AttemptElsewhere[]>;
}

/** What each machine of a merged run did, and what that comes to. */
export class MergedRun {
  readonly #parts: readonly Part[];
  readonly #graph: TaskGraph;
  readonly #report: RunReport;

  constructor(report: RunReport, graph: TaskGraph) {
    this.#graph = graph;
    this.#report = report;
    this.#parts = [...report.machines, mergingPart(report)];
  }

  /** How long each shard and the merge took, in seconds. */
  get lengths(): { readonly lengths: readonly number[]; readonly merge: number } {
    const seconds = this.#parts.map(({ startedAt, endedAt }) => (endedAt - startedAt) / 1000);
    return { lengths: seconds.slice(0, -1), merge: seconds.at(-1) ?? 0 };
  }

  /** From the end of the last shard to the start of the merge, in seconds. */
  get gap(): number {
    const last = this.#report.machines.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 0);
    return Math.max(0, this.#report.startedHereAt - last) / 1000;
  }

  /** CPUs of the smallest shard: with these the others could be replaced. */
  get cpus(): number {
    return Math.min(...this.#report.machines.map(({ cpus }) => cpus));
  }

  /** The median set-up of the shards, as far as they know it. */
  get setUpSeconds(): number | undefined {
    const known = this.#report.machines.flatMap(({ setUpSeconds }) => setUpSeconds ?? []);
    return known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)];
  }

  /** The tasks that each shard and, at last, the merge ran. */
  get tasks(): readonly (readonly Task[])[] {
    return this.#parts.map(({ attempts }) => this.#graph.tasks.filter(({ id }) => attempts.has(id)));
  }

  /** The CPU time that no task held while its machine ran. */
  idle(pools: ReadonlyMap<string, number>): Idle {
    const sums = new Map<string, { readonly why: IdleReason; seconds: number }>();
    let [seconds, ofSeconds] = [0, 0];
    for (const part of this.#parts) {
      // A merge that runs nothing has nothing to be idle from.
      if (part.attempts.size === 0) continue;
      const { idle } = waitingIn(this.#measuredOn(part), part.cpus, pools);
      seconds += idle.seconds;
      ofSeconds += idle.ofSeconds;
      for (const reason of idle.reasons) {
        const key = JSON.stringify(reason.why);
        const sum = sums.get(key);
        if (sum === undefined) sums.set(key, { why: reason.why, seconds: reason.seconds });
        else sum.seconds += reason.seconds;
      }
    }
    const reasons = [...sums.values()].toSorted((one, other) => other.seconds - one.seconds);
    return { seconds, ofSeconds, reasons };
  }

  /** How the attempts would have gone with CPUs of their own: others were in the way on the same machine alone. */
  computing(measured: Measured): ReadonlyMap<MeasuredAttempt, Computing> {
    const all = new Map<MeasuredAttempt, Computing>();
    for (const { name, cpus } of this.#parts) {
      const tasks = measured.tasks.filter(({ report }) => report.attempts.at(-1)?.machine === name);
      for (const [attempt, computing] of computingOf({ ...measured, tasks }, cpus))
        all.set(attempt, computing);
    }
    return all;
  }

  /** The times of one machine, from its start. */
  #measuredOn({ startedAt, endedAt, attempts }: Part): Measured {
    const since = (at: Instant): number => Math.max(0, at - startedAt) / 1000;
    const metAt = new Map<TaskId, number>();
    for (const [id, ran] of attempts) metAt.set(id, since(ran.at(-1)?.endedAt ?? startedAt));
    const tasks = this.#graph.tasks.flatMap((task): readonly MeasuredTask[] => {
      const [ran, report] = [attempts.get(task.id), this.#report.tasks.get(task.id)];
      if (ran === undefined || report === undefined) return [];
      return [
        {
          task,
          report,
          attempts: ran.map(({ startedAt: from, endedAt: to, outcome }) => ({
            start: since(from),
            end: since(to),
            termination: outcome.termination,
            cpuSeconds: outcome.usage?.cpuSeconds,
          })),
          metAt: metAt.get(task.id) ?? 0,
          mayStartAt: task.needs.reduce((latest, need) => Math.max(latest, metAt.get(need) ?? 0), 0),
        },
      ];
    });
    const starts = tasks.flatMap((task) => task.attempts.map(({ start }) => start));
    const seconds = since(endedAt);
    const lead = starts.reduce((least, start) => Math.min(least, start), seconds);
    return { tasks, seconds, lead, tail: 0, startSeconds: 0, stopSeconds: new Map() };
  }
}

/** The machine that merges, with what it ran itself. */
function mergingPart({ tasks, parallelism, startedAt, startedHereAt, wallSeconds }: RunReport): Part {
  const attempts = new Map<TaskId, readonly AttemptElsewhere[]>();
  for (const [id, task] of tasks) {
    const here = task.attempts.flatMap(({ attempt, slot, startedAt: from, ended, machine }) =>
      machine === undefined && ended !== undefined
        ? [{ attempt, slot, startedAt: from, endedAt: ended.at, outcome: ended.outcome }]
        : [],
    );
    if (here.length > 0) attempts.set(id, here);
  }
  const endedAt = startedAt + wallSeconds * 1000;
  return { name: undefined, cpus: parallelism, startedAt: startedHereAt, endedAt, attempts };
}
