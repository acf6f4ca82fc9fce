import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { TaskGraph } from '../../graph/task-graph.ts';
import { type Partition, Partitioner } from '../../plan/shards/partition.ts';
import { taskCosts } from '../../plan/shards/task-costs.ts';
import type { ShardNumber } from './shard-number.ts';

/** Divides a graph by what is expected of its tasks, into any number of shards. */
export class GraphPartitioner {
  readonly #graph: Graph;
  readonly #partitioner: Partitioner;

  constructor(graph: Graph, expected: ReadonlyMap<TaskId, ExpectedTime> | undefined) {
    this.#graph = graph;
    this.#partitioner = new Partitioner(new TaskGraph(graph.tasks), taskCosts(graph.tasks, expected));
  }

  into(shards: number): Partition {
    return this.#partitioner.into(shards);
  }

  /** The tasks with these numbers, as a graph. */
  part(numbers: readonly number[]): Graph {
    const { tasks } = this.#graph;
    return { ...this.#graph, tasks: numbers.flatMap((number) => tasks[number] ?? []) };
  }
}

/** The part of a graph that one shard runs. */
export function shardPart(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  { index, of }: ShardNumber,
): Graph {
  const partitioner = new GraphPartitioner(graph, expected);
  return partitioner.part(partitioner.into(of).tasksOf(index - 1));
}
