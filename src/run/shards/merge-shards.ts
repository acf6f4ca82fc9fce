import { type GivenTask, type MachineElsewhere, noTaskFiles } from '../../model/outcome.ts';
import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { counted, listed } from '../../report/words/words.ts';
import { decides } from '../history/needed-files.ts';
import { foreignText, otherVersions, unlikeParts, type Whole } from './agreement.ts';
import { runWhatIsBetween } from './between-shards.ts';
import { givenResults, type Somewhere, worstResults } from './given-by-shards.ts';
import { type MergeStart, named, placeMachines } from './machines.ts';
import type { FoundShard } from './parse-shard.ts';
import { shardName } from './shard-number.ts';
import { GraphPartitioner } from './shard-of.ts';

/** What a merge knows before it runs anything. */
export interface MergedShards {
  /** How many reports count. */
  readonly shards: number;
  readonly given: ReadonlyMap<TaskId, GivenTask>;
  /** Those that ran parts of the graph, in the order of their shards. */
  readonly machines: readonly MachineElsewhere[];
  /** What makes the merge fail, whatever its tasks say: each with its place and what to do. */
  readonly problems: readonly string[];
  /** What there is to say besides. */
  readonly notes: readonly string[];
}

/** What a merge knows of itself. */
export interface MergeFacts extends MergeStart {
  /** What an earlier attempt of the workflow run gives to it; what shards have found out counts more. */
  readonly before?: ReadonlySet<TaskId>;
}

/** How many tasks of a missing shard are named. */
const mostNamed = 10;

/**
 * What shards found out, as results that are given: what one of them ran; of two that ran it the worse result. What no shard ran is left
 * to the merge, so that nothing is lost when shards were planned from different times. A shard that is not there is a problem, and what it should have
 * run and nobody ran counts as failed. So is one of another graph or commit, which gives nothing.
 */
export function mergeShards(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  whole: Whole,
  found: readonly FoundShard[],
  start: MergeFacts,
): MergedShards {
  const problems: string[] = [];
  const notes: string[] = [];
  const own = found.filter((shard) => {
    const problem = foreignText(shard, whole);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  const shards = named(newestOfEach(own, notes)).toSorted(
    (one, other) => one.report.index - other.report.index,
  );
  const counts = [...new Set(shards.map(({ report }) => report.of))];
  const [unlike, versions] = [unlikeParts(shards), otherVersions(shards, whole)];
  if (unlike !== undefined) problems.push(unlike);
  if (versions !== undefined) notes.push(versions);
  const placed = placeMachines(shards, start);
  notes.push(...placed.notes);
  const tasks = worstResults(shards, placed.machines);
  const of = counts.length === 1 ? counts[0] : undefined;
  const lost = new Map<TaskId, GivenTask>();
  const missing = of === undefined ? [] : lose(graph, expected, of, shards, tasks, lost);
  const before = start.before ?? new Set();
  const given = givenResults(graph, tasks, lost, before, notes);
  problems.push(...unfinished(graph, shards), ...missing);
  if (of !== undefined) {
    const times = new Set(shards.map(({ report }) => report.times));
    const between = versions !== undefined ? 'versions' : times.size > 1 ? 'times' : undefined;
    if (missing.length === 0 && between !== undefined)
      notes.push(
        ...runWhatIsBetween(graph, expected, of, new Set([...tasks.keys(), ...before]), between, given),
      );
  }
  const known = new Set(graph.tasks.map(({ id }) => id));
  const unknown = [...tasks.keys()].filter((id) => !known.has(id)).length;
  if (unknown > 0) notes.push(`merge: ${counted(unknown, 'result')} of tasks that the graph does not have`);
  return { shards: shards.length, given, machines: placed.machines, problems, notes };
}

/** Of reports of one shard those of its newest attempt: a job that ran again leaves another one. */
function newestOfEach(found: readonly FoundShard[], notes: string[]): readonly FoundShard[] {
  const newest = new Map<string, FoundShard[]>();
  for (const shard of found) {
    const name = shardName(shard.report);
    const known = newest.get(name) ?? [];
    const attempt = known[0]?.report.attempt ?? 0;
    if (shard.report.attempt > attempt) newest.set(name, [shard]);
    else if (shard.report.attempt === attempt) known.push(shard);
    if (attempt > 0)
      notes.push(
        `merge: ${shard.directory} is another report of ${name}: the newest attempt counts, and of two of the same attempt the worse result of each task`,
      );
  }
  return [...newest.values()].flat();
}

/**
 * What failed on a shard and is no result that can be given: a service, and whatever was cancelled there without a failure, when somebody or something
 * ended its job. Without this what needed them would only be skipped.
 */
function unfinished({ tasks }: Graph, shards: readonly FoundShard[]): readonly string[] {
  const known = new Set(tasks.map(({ id }) => id));
  const services = new Set(tasks.filter(({ service }) => service !== undefined).map(({ id }) => id));
  return shards.flatMap(({ report }) => {
    const where = shardName(report);
    const ended = [...report.tasks].filter(([id]) => known.has(id));
    const down = ended.filter(([id, { result }]) => result === 'failure' && services.has(id));
    const cancelled = ended.filter(([, { result }]) => result === 'cancelled').map(([id]) => id);
    const hasFailure = ended.some(([, { result }]) => result === 'failure');
    return [
      ...down.map(([id, { how }]) => `merge: service ${id} failed on ${where}: ${how}`),
      ...(cancelled.length > 0 && !hasFailure
        ? [
            `merge: expected ${where} to come to its end; found it cancelled: run its job again; its cancelled tasks: ${listed(cancelled, mostNamed)}`,
          ]
        : []),
    ];
  });
}

/**
 * Gives what nobody ran and shards should have run a failure when a shard is not there; returns a problem for each such shard. Plans may have
 * differed: what this plan has on a shard that is there belongs to the first that is not.
 */
function lose(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  of: number,
  shards: readonly FoundShard[],
  results: ReadonlyMap<TaskId, Somewhere>,
  lostTasks: Map<TaskId, GivenTask>,
): readonly string[] {
  const there = new Set(shards.map(({ report }) => report.index));
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((index) => !there.has(index));
  const [first] = missing;
  if (first === undefined) return [];
  const partitioner = new GraphPartitioner(graph, expected);
  const partition = partitioner.into(of);
  const lost = new Map(missing.map((index) => [index, new Set<TaskId>()]));
  for (const index of [...missing, ...there]) {
    const { tasks } = partitioner.part(partition.tasksOf(index - 1));
    for (const task of tasks)
      if (decides(task) && !results.has(task.id) && !lostTasks.has(task.id)) {
        const shard = lost.has(index) ? index : first;
        lost.get(shard)?.add(task.id);
        lostTasks.set(task.id, lostOn(shardName({ index: shard, of })));
      }
  }
  return Array.from(lost, ([index, ids]) => {
    const which = ids.size === 0 ? 'none that no other ran' : listed([...ids], mostNamed);
    return `merge: expected a report of ${shardName({ index, of })}; found none: look at its job and run that again; its tasks: ${which}`;
  });
}

function lostOn(where: string): GivenTask {
  return { result: 'failure', tolerated: false, from: { kind: 'lost', where }, files: noTaskFiles };
}
