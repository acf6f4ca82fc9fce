import type { Task, TaskId } from '../model/task.ts';
import { type AcyclicGraph, inOrder } from './needs-first.ts';
import { type Adjacency, degree, type NumberedGraph, numberGraph } from './numbered-graph.ts';

/**
 * The tasks of a run, numbered by their places in the graph's order, with who needs whom. It is made once for a run: the
 * scheduler, the ledger, the plan and the timeline all read this one.
 */
export class TaskGraph implements AcyclicGraph {
  readonly tasks: readonly Task[];
  readonly ids: readonly TaskId[];
  readonly numberOf: ReadonlyMap<TaskId, number>;
  readonly needs: Adjacency;
  readonly dependents: Adjacency;
  readonly order: Int32Array;

  /** @param tasks a whole graph: without cycles, every need in it, no id twice; anything else is an internal error */
  constructor(tasks: readonly Task[]) {
    const ids = tasks.map(({ id }) => id);
    const graph = numberGraph(ids, (_id, number) => tasks[number]?.needs ?? []);
    refuseFlaws(tasks, graph);
    this.tasks = tasks;
    this.ids = ids;
    this.numberOf = graph.numberOf;
    this.needs = graph.needs;
    this.dependents = graph.dependents;
    this.order = inOrder(graph).order;
  }

  /** The task of this id; an unknown one is an internal error. */
  get(id: TaskId): Task {
    const task = this.tasks[this.numberOf.get(id) ?? -1];
    if (task === undefined) throw new Error(`internal error: no task has the id ${id}`);
    return task;
  }

  /** What a task needs; nothing for an unknown id. */
  getPredecessors(id: TaskId): readonly TaskId[] {
    return this.tasks[this.numberOf.get(id) ?? -1]?.needs ?? [];
  }

  /** For the scheduler, which checks its graph; what there is to check was checked when this one was made. */
  check(): void {
    // Nothing is left.
  }

  /** All tasks, each after all that it needs. */
  *inOrder(): Generator<Task> {
    for (const number of this.order) {
      const task = this.tasks[number];
      if (task !== undefined) yield task;
    }
  }
}

function refuseFlaws(tasks: readonly Task[], { numberOf, needs }: NumberedGraph): void {
  if (numberOf.size < tasks.length) {
    const twice = tasks.find(({ id }, number) => numberOf.get(id) !== number);
    throw new Error(`internal error: two tasks have the id ${twice?.id ?? ''}`);
  }
  for (const [number, task] of tasks.entries()) {
    if (degree(needs, number) === task.needs.length) continue;
    const unknown = task.needs.find((need) => !numberOf.has(need));
    throw new Error(`internal error: ${task.id} needs ${unknown ?? ''}, which is not in the graph`);
  }
}
