import type { Shape } from './graphs.ts';

/**
 * What a run of tasks that all succeed has to do, told one ending at a time: which tasks start, and in which slots.
 * Ready tasks go by the longest remaining path, then by the file's order; they take the lowest free slots.
 */
export class ListSchedule {
  readonly #shape: Shape;
  readonly #order: readonly string[];
  readonly #free: Set<number>;
  readonly #running = new Map<string, number>();
  readonly #done = new Set<string>();

  constructor(shape: Shape, slots: number) {
    this.#shape = shape;
    this.#free = new Set(Array(slots).keys());
    const lengths = longestPaths(shape);
    this.#order = [...shape.keys()].toSorted(
      (left, right) => (lengths.get(right) ?? 0) - (lengths.get(left) ?? 0),
    );
  }

  /** Starts all that can start now: slots by task. */
  start(): ReadonlyMap<string, number> {
    const started = new Map<string, number>();
    for (const task of this.#order) {
      if (this.#free.size === 0) break;
      const needs = this.#shape.get(task) ?? [];
      const waits = !this.#done.has(task) && !this.#running.has(task);
      if (!waits || !needs.every((need) => this.#done.has(need))) continue;
      const slot = Math.min(...this.#free);
      this.#free.delete(slot);
      this.#running.set(task, slot);
      started.set(task, slot);
    }
    return started;
  }

  /** One of the running tasks has ended. */
  end(task: string): void {
    const slot = this.#running.get(task);
    if (slot === undefined) throw new Error(`${task} does not run`);
    this.#running.delete(task);
    this.#free.add(slot);
    this.#done.add(task);
  }
}

/** The number of tasks on the longest way from each task to the end, itself included. */
function longestPaths(shape: Shape): ReadonlyMap<string, number> {
  const lengths = new Map([...shape.keys()].map((task) => [task, 1]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [task, needs] of shape) {
      const length = (lengths.get(task) ?? 0) + 1;
      for (const need of needs) {
        if ((lengths.get(need) ?? 0) >= length) continue;
        lengths.set(need, length);
        changed = true;
      }
    }
  }
  return lengths;
}
