import type { Because, CloseCause, Termination } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';

/** The part of a task that a name is made of. */
interface Named {
  readonly name: string;
  readonly task: { readonly id: TaskId };
}

/**
 * How reports call the tasks of a run: by their names alone, and by their ids too where a name belongs to several tasks or is the id of
 * another, so that no two tasks are ever called the same.
 */
export class TaskNames {
  readonly #records: ReadonlyMap<TaskId, Named>;
  /** How many tasks have each name that is not their id. */
  readonly #counts = new Map<string, number>();

  /** The records by id; they may be added, and their names changed, as long as `rename` is told. */
  constructor(records: ReadonlyMap<TaskId, Named>) {
    this.#records = records;
  }

  /** Says that a task has a name now, and which it had before; undefined when it had none. */
  rename({ name, task }: Named, before: string | undefined): void {
    if (name === before) return;
    if (before !== undefined && before !== task.id) this.#count(before, -1);
    if (name !== task.id) this.#count(name, 1);
  }

  /** What reports call the task: `Unit (mail)`; `Unit (unit-mail)` where others are named `Unit` too. */
  label({ name, task }: Named): string {
    if (name === task.id) return name;
    const isShared = (this.#counts.get(name) ?? 0) > 1 || this.#records.has(name);
    return isShared ? `${name} (${task.id})` : name;
  }

  /** What reports call the task that is the reason for another's result, or for the end of its last attempt; undefined when none is. */
  blamed(because: Because | undefined, last: Termination | undefined): string | undefined {
    const id = blamedTask(because) ?? (last?.kind === 'cancelled' ? closingTask(last.cause) : undefined);
    const record = id === undefined ? undefined : this.#records.get(id);
    return record === undefined ? id : this.label(record);
  }

  #count(name: string, change: number): void {
    const count = (this.#counts.get(name) ?? 0) + change;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
  }
}

/** The task whose failure closed a run or a matrix; undefined when it was not that of one task. */
export function closingTask(cause: CloseCause): TaskId | undefined {
  return cause.kind === 'fail-fast' || cause.kind === 'matrix-fail-fast' ? cause.task : undefined;
}

/** The task that is the reason for another's result; undefined when none is. */
export function blamedTask(because: Because | undefined): TaskId | undefined {
  if (because?.kind === 'need') return because.task;
  return because?.kind === 'closed' ? closingTask(because.cause) : undefined;
}
