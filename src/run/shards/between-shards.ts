import type { GivenTask } from '../../model/outcome.ts';
import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { listed } from '../../report/words/words.ts';
import { decides, withNeededFiles } from '../history/needed-files.ts';
import { GraphPartitioner } from './shard-of.ts';

/** How many tasks are named. */
const mostNamed = 10;

const dividedBy = {
  times: 'different times, since not all of them found the same history',
  versions: 'different versions of Rundag',
} as const;

/**
 * Lets the merge run what no shard ran although all of them are there: where they did not divide the graph alike, as when another run ended between
 * their starts, one of them could not read the history, or has another version of Rundag, a task can belong to none. It runs as it would have on a shard, with what it needs: that ran on machines
 * whose files are not here. What is left for every merge (`deploy`) runs alone, as ever.
 *
 * @param known what some shard ran, or an earlier attempt
 * @param unlike what differed
 * @param given loses the results of what runs again
 * @returns what there is to say about it, a line each
 */
export function runWhatIsBetween(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  of: number,
  known: ReadonlySet<TaskId>,
  unlike: 'times' | 'versions',
  given: Map<TaskId, GivenTask>,
): readonly string[] {
  const partitioner = new GraphPartitioner(graph, expected);
  const forMerge = new Set(partitioner.part(partitioner.into(of).rest).tasks.map(({ id }) => id));
  const between = graph.tasks.filter(
    (task) => decides(task) && !known.has(task.id) && !forMerge.has(task.id),
  );
  if (between.length === 0) return [];
  const ids = between.map(({ id }) => id);
  const again: TaskId[] = [];
  for (const id of withNeededFiles(graph.tasks, new Set(ids)))
    if (given.get(id)?.result === 'success') {
      given.delete(id);
      again.push(id);
    }
  const needs = again.length === 0 ? '' : `, and again what they need: ${listed(again, mostNamed)}`;
  return [
    `merge: the shards were divided by ${dividedBy[unlike]}: what none of them ran runs here: ${listed(ids, mostNamed)}${needs}`,
  ];
}
