import {
  type AttemptElsewhere,
  type GivenTask,
  type MachineElsewhere,
  noTaskFiles,
  type Result,
} from '../../model/outcome.ts';
import type { Graph, TaskId } from '../../model/task.ts';
import { listed } from '../../report/words/words.ts';
import { decides } from '../history/needed-files.ts';
import type { NamedShard } from './machines.ts';
import type { ShardTask } from './parse-shard.ts';

/** How many tasks that run again are named. */
const mostNamed = 10;

/** How a task ended, and where. */
export interface Somewhere {
  readonly task: ShardTask;
  readonly where: string;
  /** Placed on the clock of the merge. */
  readonly attempts: readonly AttemptElsewhere[];
}

/** What each task came to, by the worst of the shards that ran it. */
export function worstResults(
  shards: readonly NamedShard[],
  machines: readonly MachineElsewhere[],
): Map<TaskId, Somewhere> {
  const worst = new Map<TaskId, Somewhere>();
  for (const [place, { report, name: where }] of shards.entries()) {
    const attempts = machines[place]?.attempts;
    for (const [id, task] of report.tasks) {
      const known = worst.get(id);
      if (known === undefined || badness(task) > badness(known.task))
        worst.set(id, { task, where, attempts: attempts?.get(id) ?? [] });
    }
  }
  return worst;
}

const badnessOf: Readonly<Record<Result, number>> = { success: 0, skipped: 2, cancelled: 3, failure: 4 };

function badness({ result, tolerated }: ShardTask): number {
  return result === 'success' && tolerated ? 1 : badnessOf[result];
}

/**
 * What the merge takes as given: the results of shards and of what is lost, but of what has to run again here, since what others read of it was
 * left where it ran; that is added to `notes`. What an earlier attempt of the merge has found out besides is not in it, but where nothing else is known.
 *
 * @param before what that has found out
 */
export function givenResults(
  graph: Graph,
  results: ReadonlyMap<TaskId, Somewhere>,
  lost: ReadonlyMap<TaskId, GivenTask>,
  before: ReadonlySet<TaskId>,
  notes: string[],
): Map<TaskId, GivenTask> {
  const known = new Set([...results.keys(), ...lost.keys(), ...before]);
  const isOnlyThere = (id: TaskId): boolean => isWithheld(results.get(id)) && !before.has(id);
  const again = tasksForTheirOutputs(graph, known, isOnlyThere);
  if (again.size > 0)
    notes.push(
      `merge: ${listed([...again], mostNamed)} ${again.size === 1 ? 'runs' : 'run'} again, since what others read of ${again.size === 1 ? 'it' : 'them'} may hold a secret and was left where it was`,
    );
  const given = new Map(lost);
  for (const task of graph.tasks) {
    const found = results.get(task.id);
    // A join follows from its needs, and a service is of use only where it runs.
    if (found === undefined || !decides(task) || again.has(task.id)) continue;
    // The earlier attempt of the merge ran it here, and knows what it wrote.
    if (isWithheld(found) && before.has(task.id)) continue;
    given.set(task.id, givenOf(found));
  }
  return given;
}

function givenOf({ task, where, attempts }: Somewhere): GivenTask {
  const { result, tolerated, how, seconds, name, files } = task;
  return {
    result,
    tolerated,
    from: { kind: 'elsewhere', where, how: how === '' ? undefined : how },
    seconds,
    files: files ?? noTaskFiles,
    elsewhere: { machine: where, name, attempts },
  };
}

/** Whether a task succeeded, and what it wrote was left where it ran. */
function isWithheld(found: Somewhere | undefined): boolean {
  return found?.task.files === undefined && found?.task.result === 'success';
}

/**
 * Tasks that succeeded, whose outputs were left where they ran, and which somebody who runs here needs, directly or through joins.
 *
 * @param known what does not run here: what some shard ran, what is lost, and what is given besides
 * @param isOnlyThere whether what a task wrote was left where it ran, and is not known otherwise
 */
function tasksForTheirOutputs(
  { tasks }: Graph,
  known: ReadonlySet<TaskId>,
  isOnlyThere: (id: TaskId) => boolean,
): ReadonlySet<TaskId> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const again = new Set<TaskId>();
  const reads = new Set(tasks.filter((task) => decides(task) && !known.has(task.id)).map(({ id }) => id));
  // The set grows while it is read: what runs again reads what it needs as well.
  for (const id of reads)
    for (const need of byId.get(id)?.needs ?? []) {
      const isJoin = byId.get(need)?.work.kind === 'join';
      if (isOnlyThere(need)) again.add(need);
      if (isJoin || isOnlyThere(need)) reads.add(need);
    }
  return again;
}
