import { createHash } from 'node:crypto';
import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { TaskGraph } from '../../graph/task-graph.ts';
import { type Partition, Partitioner } from '../../plan/shards/partition.ts';
import { taskCosts } from '../../plan/shards/task-costs.ts';

/** Divides a graph by what is expected of its tasks, into any number of shards. */
export class GraphPartitioner {
  readonly #graph: Graph;
  readonly #costs: Float64Array;
  readonly #partitioner: Partitioner;

  constructor(graph: Graph, expected: ReadonlyMap<TaskId, ExpectedTime> | undefined) {
    this.#graph = graph;
    this.#costs = taskCosts(graph.tasks, expected);
    this.#partitioner = new Partitioner(new TaskGraph(graph.tasks), this.#costs);
  }

  /** Stands for all that the division depends on beside the graph: equal where two machines divide alike. */
  get times(): string {
    // A collision would need more divisions of one graph than there can be.
    return createHash('sha256').update(this.#costs).digest('hex').slice(0, 32);
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
