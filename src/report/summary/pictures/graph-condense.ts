import type { TaskId } from '../../../model/task.ts';
import type { TaskReport } from '../../run/run-report.ts';

/** What one node of a drawing stands for. */
export interface Knot {
  readonly key: string;
  /** In the graph's order; never empty. */
  readonly tasks: readonly TaskReport[];
  /** Keys of the knots that it needs, never its own. */
  readonly needs: ReadonlySet<string>;
}

/** The key of the knot that holds the middle of a long critical path; no other knot has it. */
export const middleKey = 'middle';

/** Keys of knots, in the order of a drawing, with the knots. */
export type Knots = ReadonlyMap<string, Knot>;

/** A knot for each task that is no instance of a matrix, and one for each matrix. */
export function knotsOf(tasks: ReadonlyMap<TaskId, TaskReport>): Knots {
  const members = new Map<string, TaskReport[]>();
  const needs = new Map<string, Set<string>>();
  for (const task of tasks.values()) {
    const key = keyOf(task);
    const known = members.get(key);
    if (known === undefined) members.set(key, [task]);
    else known.push(task);
    let own = needs.get(key);
    if (own === undefined) needs.set(key, (own = new Set()));
    for (const id of task.task.needs) {
      const need = tasks.get(id);
      if (need !== undefined) own.add(keyOf(need));
    }
    own.delete(key);
  }
  return new Map(
    Array.from(members, ([key, of]) => [key, { key, tasks: of, needs: needs.get(key) ?? new Set() }]),
  );
}

function keyOf({ task }: TaskReport): string {
  return task.matrix === undefined || task.matrix.total < 2 ? `task ${task.id}` : `matrix ${task.key}`;
}

/** The knots, those that get the same key from `sharedKey` as one; a knot that gets none stays as it is. */
export function joined(knots: Knots, sharedKey: (knot: Knot) => string | undefined): Knots {
  const keys = new Map(Array.from(knots.values(), (knot) => [knot.key, sharedKey(knot) ?? knot.key]));
  const parts = new Map<string, { readonly tasks: TaskReport[][]; readonly needs: Set<string> }>();
  for (const knot of knots.values()) {
    const key = keys.get(knot.key) ?? knot.key;
    let part = parts.get(key);
    if (part === undefined) parts.set(key, (part = { tasks: [], needs: new Set() }));
    part.tasks.push([...knot.tasks]);
    for (const need of knot.needs) part.needs.add(keys.get(need) ?? need);
    part.needs.delete(key);
  }
  return new Map(Array.from(parts, ([key, { tasks, needs }]) => [key, { key, tasks: tasks.flat(), needs }]));
}

/**
 * For each knot that has another with the very same needs and the very same dependents, a key that these share: in a drawing they would
 * lie beside each other and differ in nothing but their names.
 */
export function twinsOf(knots: Knots): ReadonlyMap<string, string> {
  const numbers = new Map(Array.from(knots.keys(), (key, number) => [key, number]));
  const dependents = new Map<string, number[]>(Array.from(knots.keys(), (key) => [key, []]));
  for (const { key, needs } of knots.values())
    for (const need of needs) dependents.get(need)?.push(numbers.get(key) ?? -1);
  const keys = new Map<string, string>();
  for (const { key, needs } of knots.values()) {
    const above = Array.from(needs, (need) => numbers.get(need) ?? -1).toSorted((one, other) => one - other);
    keys.set(key, `twins ${above.join(' ')}/${(dependents.get(key) ?? []).join(' ')}`);
  }
  return keys;
}

/**
 * For each knot the length of the longest chain of needs before it; 0 for one that needs nothing. Knots on a circle, which only joining can
 * make, count as if they needed nothing.
 */
export function depthsOf(knots: Knots): ReadonlyMap<string, number> {
  const dependents = new Map<string, string[]>();
  const waits = new Map<string, number>();
  for (const { key, needs } of knots.values()) {
    waits.set(key, needs.size);
    for (const need of needs) {
      const known = dependents.get(need);
      if (known === undefined) dependents.set(need, [key]);
      else known.push(key);
    }
  }
  const depths = new Map<string, number>(Array.from(knots.keys(), (key) => [key, 0]));
  const ready = [...knots.keys()].filter((key) => waits.get(key) === 0);
  for (let at = 0; at < ready.length; at += 1) {
    const key = ready[at] ?? '';
    for (const dependent of dependents.get(key) ?? []) {
      depths.set(dependent, Math.max(depths.get(dependent) ?? 0, (depths.get(key) ?? 0) + 1));
      const left = (waits.get(dependent) ?? 0) - 1;
      waits.set(dependent, left);
      if (left === 0) ready.push(dependent);
    }
  }
  return depths;
}
