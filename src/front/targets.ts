import { isLeftAlone } from '../graph-file/diagnostics/left-alone.ts';
import { closure } from '../graph/closure.ts';
import { nearest } from '../model/nearest.ts';
import type { Graph, TaskId } from '../model/task.ts';

/** The part of a graph that a run is about, or the targets that the graph does not have, as text. */
export type Selection =
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'mistakes'; readonly messages: readonly string[] };

/**
 * The tasks named by `targets` and all that they need, in the graph's order; all tasks when there are no targets.
 * A target is the id of a task, of a matrix as a whole (`unit`), or of one instance (`unit (20)`).
 */
export function selectTargets(graph: Graph, targets: readonly string[]): Selection {
  if (targets.length === 0) return { kind: 'graph', graph };
  const byTarget = new Map<string, TaskId[]>(graph.tasks.map(({ id }) => [id, []]));
  for (const { id, key } of graph.tasks) {
    if (id !== key) byTarget.set(id, [id]);
    // An instance whose values are all empty has the id of its matrix, which stands for all instances.
    const instances = byTarget.get(key);
    if (instances === undefined) byTarget.set(key, [id]);
    else instances.push(id);
  }

  const chosen: TaskId[] = [];
  const messages: string[] = [];
  for (const target of targets) {
    const ids = byTarget.get(target);
    if (ids !== undefined) {
      chosen.push(...ids);
      continue;
    }
    const suggestion = nearest(target, [...byTarget.keys()]);
    const advice = isLeftAlone(target)
      ? 'keys that start with x- are left alone; call it otherwise to make it a task'
      : suggestion === undefined
        ? 'name a task of the graph'
        : `did you mean ${JSON.stringify(suggestion)}?`;
    messages.push(
      `target ${JSON.stringify(target)}: expected the id of a task; found no task of that name: ${advice}`,
    );
  }
  if (messages.length > 0) return { kind: 'mistakes', messages };

  const needs = new Map(graph.tasks.map((task) => [task.id, task.needs]));
  const wanted = new Set(closure([...needs.keys()], chosen, (id) => needs.get(id) ?? []));
  return { kind: 'graph', graph: { ...graph, tasks: graph.tasks.filter((task) => wanted.has(task.id)) } };
}
