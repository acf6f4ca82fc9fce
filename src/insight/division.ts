import { usualSetUpSeconds, wantedSeconds } from '../plan/shards/shard-count.ts';
import { taskCosts } from '../plan/shards/task-costs.ts';
import { lengthOf, Partitioner } from '../plan/shards/partition.ts';
import type { TaskGraph } from '../graph/task-graph.ts';
import type { ExpectedTime, TaskId } from '../model/task.ts';
import type { MachineAdvice, OnMachines, SetUp } from '../report/run/insight.ts';
import type { Measured } from './measured.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Nobody asks for several machines for a run that is shorter, in seconds: each job is billed a minute at least. */
const shortestRun = 120;

/** What it has to save to be worth the trouble, in seconds and as a part of the whole. */
const leastGain = 60;
const leastPart = 0.2;

/** What it may cost more in the time of machines, as a multiple of what it saves. */
const mostCost = 2;

/** The numbers of machines that are tried. */
const counts: readonly number[] = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64];

/** Simulations that one number costs, with the division of the graph before it. */
const triesEach = 2;

/** A run as it is to be divided. */
export interface Undivided {
  readonly graph: TaskGraph;
  readonly measured: Measured;
  readonly rehearsal: Rehearsal;
  /** CPUs of each machine. */
  readonly cpus: number;
  readonly expected: ReadonlyMap<TaskId, ExpectedTime> | undefined;
  /** Undefined where that is not known. */
  readonly setUpSeconds: number | undefined;
  /** How many machines shared the tasks, and what each of them and the merge took, in seconds; undefined: one machine did all, without a merge. */
  readonly divided: { readonly lengths: readonly number[]; readonly merge: number } | undefined;
  /** What tasks took on machines that their results do not come from, in seconds; undefined: nothing. */
  readonly repeatedSeconds?: number;
  /** The whole run by simulation on machines as many as it had, without set-up. */
  readonly simulatedSeconds: number;
}

/**
 * What several machines would do for a run: how long it would take on each number of them, all set-up included, and which number pays.
 * Undefined for a run that is too short to ask. A number is advised only when the run is clearly shorter with it, by simulation and beside what it took.
 *
 * @param most how many simulations this may take
 */
export function divisionOf(undivided: Undivided, most: number): MachineAdvice | undefined {
  const { measured, setUpSeconds, graph, cpus, divided } = undivided;
  const work = measuredWork(undivided);
  if ((divided === undefined ? measured.seconds : work / cpus) < shortestRun) return undefined;
  const setUp: SetUp = { seconds: setUpSeconds ?? usualSetUpSeconds, isMeasured: setUpSeconds !== undefined };
  // Numbers of machines that are busy for about as long as is best are tried first.
  const best = Math.max(2, work / cpus / wantedSeconds);
  const own = divided === undefined ? [] : [1];
  const tried = [...own, ...counts]
    .filter((count) => count <= graph.tasks.length)
    .toSorted((one, other) => Math.abs(Math.log(one / best)) - Math.abs(Math.log(other / best)))
    .slice(0, Math.floor(most / triesEach))
    .toSorted((one, other) => one - other);
  if (tried.length === 0) return undefined;
  const partitioner = new Partitioner(graph, taskCosts(graph.tasks, timesOf(undivided)));
  const rated = tried.map((count) => rate(undivided, partitioner, count, setUp.seconds));
  const now = current(undivided, setUp.seconds);
  const shortest = Math.min(
    now.seconds,
    setUp.seconds * (divided === undefined ? 1 : 2) + undivided.simulatedSeconds,
  );
  const gain = Math.max(leastGain, leastPart * shortest);
  const costNow = overheadOf(now.machines, setUp.seconds) + (undivided.repeatedSeconds ?? 0) / cpus;
  const pays = ({ on, overhead }: Rated): boolean => {
    const saved = shortest - on.seconds;
    return saved >= gain && overhead - costNow <= mostCost * saved;
  };
  const advised = rated
    .toSorted((one, other) => one.on.seconds + one.overhead - other.on.seconds - other.overhead)
    .find((one) => one.on.machines !== now.machines && pays(one));
  return { setUp, now, tried: rated.map(({ on }) => on), advised: advised?.on };
}

/** A number of machines, and the time of machines that it costs beside the tasks. */
interface Rated {
  readonly on: OnMachines;
  readonly overhead: number;
}

function rate(
  { graph, rehearsal, cpus }: Undivided,
  partitioner: Partitioner,
  count: number,
  setUp: number,
): Rated {
  if (count === 1) {
    const seconds = rehearsal.seconds({ only: graph.tasks });
    return { on: { machines: 1, ...jobs(setUp, [seconds], undefined) }, overhead: overheadOf(1, setUp) };
  }
  const partition = partitioner.into(count);
  const lengths = Array.from({ length: count }, (_, shard) =>
    rehearsal.seconds({ only: partition.tasksOf(shard).flatMap((number) => graph.tasks[number] ?? []) }),
  );
  const rest = partition.rest.flatMap((number) => graph.tasks[number] ?? []);
  const merge = rehearsal.seconds({ only: rest });
  const once = lengthOf(partitioner.into(1));
  const work = partition.loads.reduce((sum, load) => sum + load, partition.restLoad);
  const twice = Math.max(0, work - once) / cpus / 1000;
  return {
    on: { machines: count, ...jobs(setUp, lengths, merge) },
    overhead: overheadOf(count, setUp) + twice,
  };
}

/** The run itself, by what it took; how long a merge waited for its machine is not in it, since other numbers of machines are not known to differ in that. */
function current({ measured, divided }: Undivided, setUp: number): OnMachines {
  if (divided === undefined) return { machines: 1, ...jobs(setUp, [measured.seconds], undefined) };
  return { machines: divided.lengths.length, ...jobs(setUp, divided.lengths, divided.merge) };
}

/** What so many machines cost beside their tasks, the merge among them, in seconds. */
function overheadOf(machines: number, setUp: number): number {
  return (machines === 1 ? 1 : machines + 1) * setUp;
}

/** How long jobs take that run at a time, and the one that merges them after that; each is billed by whole minutes. */
function jobs(
  setUp: number,
  lengths: readonly number[],
  merge: number | undefined,
): Pick<OnMachines, 'seconds' | 'billedMinutes'> {
  const all = [...lengths, ...(merge === undefined ? [] : [merge])].map((length) => setUp + length);
  const last = merge === undefined ? 0 : setUp + merge;
  return {
    seconds: setUp + Math.max(0, ...lengths) + last,
    billedMinutes: all.reduce((sum, seconds) => sum + Math.max(1, Math.ceil(seconds / 60)), 0),
  };
}

/** What all tasks take one after the other, in seconds of one CPU. */
function measuredWork({ measured }: Undivided): number {
  return measured.tasks.reduce((sum, task) => sum + secondsOf(task), 0);
}

function timesOf({ measured, expected }: Undivided): ReadonlyMap<TaskId, ExpectedTime> {
  return new Map(
    measured.tasks.map((task) => {
      const { id } = task.task;
      const seconds =
        task.attempts.length > 0 ? secondsOf(task) : (expected?.get(id)?.seconds ?? secondsOf(task));
      return [id, { seconds, isKnown: true }];
    }),
  );
}

/** What a task takes where it is run: its last attempt, of a service until it is ready; where it was not run, what is known of that. */
function secondsOf({ report, attempts }: Measured['tasks'][number]): number {
  const last = attempts.at(-1);
  if (report.readySeconds !== undefined) return report.readySeconds;
  if (last !== undefined) return last.end - last.start;
  const because = report.ended?.because;
  return because?.kind === 'given' ? (because.seconds ?? 0) : 0;
}
