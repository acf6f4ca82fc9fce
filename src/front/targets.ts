import { isLeftAlone } from '../language/diagnostics/node.ts';
import { closure } from '../graph/closure.ts';
import { nearest } from '../model/nearest.ts';
import type { Graph, TaskId } from '../model/task.ts';

/** The part of a graph that a run is about, or the targets that the graph does not have, as text. */
export type Selection =
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'problems'; readonly messages: readonly string[] };

/**
 * The tasks named by `targets` and all that they need, in the graph's order; all tasks when there are no targets.
 * A target is the id of a task, of a matrix as a whole (`unit`), of one instance (`unit (20)`), or a pattern of these, in which `*`
 * stands for any characters.
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
    const ids = byTarget.get(target) ?? matching(target, byTarget);
    if (ids !== undefined) {
      chosen.push(...ids);
      continue;
    }
    const suggestion = nearest(target, [...byTarget.keys()]);
    const advice = isLeftAlone(target)
      ? 'keys that start with x- are ignored; rename it to make it a task'
      : suggestion === undefined
        ? 'name a task of the graph'
        : `did you mean ${JSON.stringify(suggestion)}?`;
    messages.push(
      `target ${JSON.stringify(target)}: expected the id of a task; found ${target.includes('*') ? 'none that it fits' : 'no task of that name'}: ${advice}`,
    );
  }
  if (messages.length > 0) return { kind: 'problems', messages };

  const needs = new Map(graph.tasks.map((task) => [task.id, task.needs]));
  const wanted = new Set(closure([...needs.keys()], chosen, (id) => needs.get(id) ?? []));
  return { kind: 'graph', graph: { ...graph, tasks: graph.tasks.filter((task) => wanted.has(task.id)) } };
}

/** The tasks whose ids match a pattern; undefined when none does, or it is no pattern. */
function matching(
  pattern: string,
  byTarget: ReadonlyMap<string, readonly TaskId[]>,
): readonly TaskId[] | undefined {
  if (!pattern.includes('*')) return undefined;
  const found = [...byTarget].filter(([id]) => fits(id, pattern)).flatMap(([, ids]) => ids);
  return found.length === 0 ? undefined : found;
}

/** Whether a text matches a pattern with `*`; linear in both. */
function fits(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
