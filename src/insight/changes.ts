import type { Task, TaskId } from '../model/task.ts';
import type { Change } from '../report/run/insight.ts';
import type { Waiting } from './idle.ts';
import type { Measured, MeasuredTask } from './measured.ts';
import type { Difference } from './rehearsal.ts';

/** A change that may make the run shorter, and how to rehearse it. */
export interface Proposal {
  /** The change with the gain that it cannot exceed. */
  readonly change: Change;
  readonly difference: Difference;
}

/** How many of a kind are tried at most. */
const most = { tasks: 3, needs: 3, limits: 2 };

/** The budget from which on one CPU more is no question that anybody asks. */
const manyCpus = 64;

/** What there is to know about a run before changes are tried. */
export interface Grounds {
  readonly measured: Measured;
  /** The tasks that bounded the run, in order, without joins. */
  readonly path: readonly TaskId[];
  readonly limits: Waiting['limits'];
  readonly cpus: number;
  readonly machineCpus: number;
  readonly pools: ReadonlyMap<string, number>;
}

/** The changes that are worth trying, the most promising first: those that may gain at least `threshold` seconds. */
export function proposalsOf(grounds: Grounds, threshold: number): readonly Proposal[] {
  const byId = new Map(grounds.measured.tasks.map((task) => [task.task.id, task]));
  const path = grounds.path.flatMap((id) => byId.get(id) ?? []);
  const promising = (proposals: readonly Proposal[], count: number): readonly Proposal[] =>
    proposals
      .filter(({ change }) => change.gain >= threshold)
      .toSorted(byGain)
      .slice(0, count);
  return [
    ...promising(path.flatMap(halved), most.tasks),
    ...promising(withoutNeeds(path, byId), most.needs),
    ...promising(withoutLimits(grounds), most.limits),
    ...promising(oneCpuMore(grounds), 1),
  ].toSorted(byGain);
}

function byGain(one: Proposal, other: Proposal): number {
  return other.change.gain - one.change.gain;
}

/** A task with half its time. */
function halved({ task, report, attempts }: MeasuredTask): readonly Proposal[] {
  const { id } = task;
  const ran = attempts.reduce((sum, { start, end }) => sum + end - start, 0);
  const seconds = report.readySeconds ?? ran;
  return [{ change: { kind: 'task', task: id, seconds, gain: seconds / 2 }, difference: { half: id } }];
}

/**
 * The tasks of the path without the need on the one before, which leaves them what that one needs itself: worth as much as they then
 * could start earlier.
 */
function withoutNeeds(
  path: readonly MeasuredTask[],
  byId: ReadonlyMap<TaskId, MeasuredTask>,
): readonly Proposal[] {
  return path.flatMap(({ task, mayStartAt }, place) => {
    const before = path[place - 1]?.task;
    if (before === undefined || !task.needs.includes(before.id)) return [];
    // What comes of a service, or of outputs that are read, is needed without a doubt.
    if (before.service !== undefined || reads(task, before.key)) return [];
    const isOther = (id: TaskId): boolean => byId.get(id)?.task.key !== before.key;
    const itsNeeds = task.needs.flatMap((id) => (isOther(id) ? [] : (byId.get(id)?.task.needs ?? [])));
    const others = [...new Set([...task.needs.filter(isOther), ...itsNeeds])];
    const otherwise = others.reduce((latest, id) => Math.max(latest, byId.get(id)?.metAt ?? 0), 0);
    const { id } = task;
    const alter = (one: Task): Task => (one.id === id ? { ...one, needs: others } : one);
    return [
      {
        change: { kind: 'need', task: id, need: before.key, gain: mayStartAt - otherwise } as const,
        difference: { alter },
      },
    ];
  });
}

/** Whether a text of the task names the outputs or the result of a need. */
function reads({ work, name, condition, env, workingDirectory, inputs }: Task, key: string): boolean {
  const texts = JSON.stringify([work, name, condition, [...env], workingDirectory, inputs]);
  return texts.includes(`needs.${key}.`) || texts.includes(`needs['${key}']`);
}

/** Pools and limits of matrices: worth at most as long as tasks waited for them. */
function withoutLimits({ limits, pools, measured }: Grounds): readonly Proposal[] {
  return limits.flatMap(({ why, seconds }): readonly Proposal[] => {
    if (why.kind === 'pool') {
      const { name } = why;
      const change = { kind: 'pool', name, limit: pools.get(name) ?? 0, gain: seconds } as const;
      return [{ change, difference: { pools: new Map([...pools, [name, enough(measured, name)]]) } }];
    }
    if (why.kind !== 'max-parallel') return [];
    const { key } = why;
    const limit = measured.tasks.find(({ task }) => task.key === key)?.task.matrix?.maxParallel ?? 0;
    const alter = (task: Task): Task =>
      task.matrix?.key === key ? { ...task, matrix: { ...task.matrix, maxParallel: undefined } } : task;
    return [{ change: { kind: 'max-parallel', key, limit, gain: seconds }, difference: { alter } }];
  });
}

/** So many of a pool that no task waits for it. */
function enough({ tasks }: Measured, pool: string): number {
  return tasks.reduce((sum, { task }) => sum + (task.pools.get(pool) ?? 0), 1);
}

function oneCpuMore({ cpus, machineCpus, measured }: Grounds): readonly Proposal[] {
  if (cpus >= manyCpus) return [];
  const more = cpus + 1;
  // The work that is done with it is spread over more CPUs at best.
  const gain = measured.seconds / more;
  return [
    {
      change: { kind: 'cpu', cpus: more, gain },
      difference: { cpus: more, machineCpus: Math.max(machineCpus, more) },
    },
  ];
}
