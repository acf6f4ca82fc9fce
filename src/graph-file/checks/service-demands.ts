import type { Position } from '../../model/diagnostic.ts';
import type { Task, TaskId } from '../../model/task.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';

/** Steps from task to task after which no more services are checked; an ordinary graph takes a few thousand. */
const maximalSteps = 2_000_000;

/** The most services that a diagnostic names. */
const namedServices = 10;

/** The most sets of tasks that together take too much and that further sets are compared with: a file may have very many. */
const comparedCauses = 100;

/** Something of which there is a fixed number. */
interface Resource {
  /** `the pool "db"`, `max-parallel of "db"`. */
  readonly name: string;
  readonly size: number;
  /** How much each task takes of it, for those that take any. */
  readonly claims: Map<TaskId, number>;
}

/**
 * Reports each task that can only run beyond what a pool, or the `max-parallel` of services, has: its own share and the
 * shares of all services that have to be up while it runs add up to more. CPUs do not count: how many there are is not
 * known before the run. Nor do services that a condition may keep from running.
 *
 * @param tasks without cycles
 */
export function checkServiceDemands(
  tasks: readonly Task[],
  pools: ReadonlyMap<string, number>,
  diagnostics: Diagnostics,
): void {
  const services = tasks.filter(({ service }) => service !== undefined);
  if (services.length === 0) return;
  const uses = new ServiceUses(tasks);
  const sure = services.filter(({ id }) => !uses.mayBeSkipped(id));
  for (const resource of resourcesOf(tasks, pools)) {
    const holders = sure.filter(({ id }) => resource.claims.has(id));
    if (couldExceed(resource, holders)) checkResource(resource, holders, uses, diagnostics);
  }
}

function resourcesOf(tasks: readonly Task[], pools: ReadonlyMap<string, number>): Iterable<Resource> {
  const resources = new Map<string, Resource>();
  const claim = (name: string, size: number, id: TaskId, count: number): void => {
    const resource = resources.get(name) ?? { name, size, claims: new Map() };
    resources.set(name, resource);
    resource.claims.set(id, count);
  };
  for (const { id, pools: held, matrix } of tasks) {
    for (const [pool, count] of held)
      claim(`the pool ${JSON.stringify(pool)}`, pools.get(pool) ?? 0, id, count);
    if (matrix?.maxParallel !== undefined)
      claim(`max-parallel of "${matrix.key}"`, matrix.maxParallel, id, 1);
  }
  return resources.values();
}

function couldExceed({ size, claims }: Resource, holders: readonly Task[]): boolean {
  if (holders.length === 0) return false;
  let together = 0;
  for (const { id } of holders) together += claims.get(id) ?? 0;
  let largest = 0;
  for (const count of claims.values()) largest = Math.max(largest, count);
  return together + largest > size;
}

function checkResource(
  { name, size, claims }: Resource,
  holders: readonly Task[],
  uses: ServiceUses,
  diagnostics: Diagnostics,
): void {
  const heldDuring = new Map<Task, TaskId[]>();
  for (const holder of holders) {
    for (const task of uses.during(holder)) {
      const held = heldDuring.get(task) ?? [];
      heldDuring.set(task, held);
      held.push(holder.id);
    }
  }
  const told = new Set<string>();
  const causes: (readonly TaskId[])[] = [];
  const candidates = [...heldDuring].map(([task, held]) => {
    const own = claims.get(task.id) ?? 0;
    return { task, held, own, together: new Set(own === 0 ? held : [...held, task.id]) };
  });
  // The smallest set of tasks that takes too much is closest to the cause; its first task to run is reported.
  candidates.sort(
    (left, right) => left.together.size - right.together.size || left.held.length - right.held.length,
  );
  for (const { task, held, own, together } of candidates) {
    const total = held.reduce((sum, id) => sum + (claims.get(id) ?? 0), own);
    const which = named(held);
    // Later tasks that run while the same services are up have the same mistake.
    if (total <= size || told.has(`${own} ${which}`)) continue;
    told.add(`${own} ${which}`);
    if (causes.some((cause) => cause.every((id) => together.has(id)))) continue;
    if (causes.length < comparedCauses) causes.push([...together]);
    diagnostics.add({
      message: `task "${task.key}" can only run while ${which} ${held.length === 1 ? 'is' : 'are'} up, which takes more of ${name} than there is`,
      expected: `at most ${size}`,
      found: own === 0 ? String(total) : `${total}, of which the task itself takes ${own}`,
      at: placeOf(task),
      hint: 'raise it, or let a service start only when another is no longer needed',
    });
  }
}

function named(ids: readonly TaskId[]): string {
  const shown = ids.slice(0, namedServices).map((id) => JSON.stringify(id));
  const rest = ids.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}

function placeOf({ places, at }: Task): Position {
  return places.get('needs') ?? at;
}

/** Knows which tasks run while a service is up, however they are run. */
class ServiceUses {
  readonly #tasks: ReadonlyMap<TaskId, Task>;
  readonly #dependents = new Map<TaskId, Task[]>();
  readonly #skippable = new Set<TaskId>();
  #steps = 0;

  constructor(tasks: readonly Task[]) {
    this.#tasks = new Map(tasks.map((task) => [task.id, task]));
    for (const task of tasks) {
      for (const need of task.needs) {
        const dependents = this.#dependents.get(need);
        if (dependents === undefined) this.#dependents.set(need, [task]);
        else dependents.push(task);
      }
    }
    // A task that needs a skipped task is skipped.
    const skippable = tasks.filter(({ condition }) => condition !== undefined);
    for (const task of this.#reach(skippable, (each) => this.#dependentsOf(each)))
      this.#skippable.add(task.id);
  }

  /** Whether a condition, its own or that of a task before it, may keep the task from running. */
  mayBeSkipped(id: TaskId): boolean {
    return this.#skippable.has(id);
  }

  /**
   * The tasks that need the service, directly or not, and that a user of it is or waits for: it is up until the
   * last of its users has ended. Nothing when there is too much to search.
   */
  during(service: Task): readonly Task[] {
    if (this.#steps > maximalSteps) return [];
    const behind = new Set(this.#reach([service], (task) => this.#dependentsOf(task)));
    behind.delete(service);
    // Joins pass their needs on, and a service that uses another one is up as long as its own users run.
    const users = this.#reach(this.#dependentsOf(service), (task) =>
      task.work.kind === 'join' || task.service !== undefined ? this.#dependentsOf(task) : [],
    );
    return this.#reach(users, (task) => {
      this.#steps += task.needs.length;
      return task.needs.flatMap((need) => {
        const needed = this.#tasks.get(need);
        return needed !== undefined && behind.has(needed) ? [needed] : [];
      });
    });
  }

  #dependentsOf({ id }: Task): readonly Task[] {
    return this.#dependents.get(id) ?? [];
  }

  /** The tasks given and all that are reached from them. */
  #reach(from: readonly Task[], next: (task: Task) => readonly Task[]): readonly Task[] {
    const reached = new Set(from);
    for (const task of reached) {
      const others = next(task);
      this.#steps += 1 + others.length;
      for (const other of others) reached.add(other);
    }
    return [...reached];
  }
}
