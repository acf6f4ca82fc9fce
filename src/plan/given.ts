import type { GivenResult } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import type { Entry } from './entry.ts';

/** The results that tasks have without being run. A service never has one: what it does for others cannot be given. */
export interface GivenPolicy {
  /** Results that are known before the run. Each counts once the task's needs have ended, whatever its `if` says and whether or not the run is closed. */
  readonly given?: ReadonlyMap<TaskId, GivenResult> | undefined;
  /** Whether a task that could start may turn out to have its result: the plan then asks for it with `look-up`. */
  readonly mayBeGiven?: ((task: Task) => boolean) | undefined;
}

/** Knows which tasks have their results without being run, and which may still turn out to have theirs. */
export class Given {
  readonly #known: ReadonlyMap<TaskId, GivenResult>;
  readonly #mayBeGiven: (task: Task) => boolean;
  /** Tasks about which the plan has asked and has no answer. */
  readonly #open = new Set<Entry>();

  constructor({ given = new Map(), mayBeGiven = () => false }: GivenPolicy) {
    this.#known = given;
    this.#mayBeGiven = mayBeGiven;
  }

  /** The result that is known before the run. */
  knownOf({ id, service }: Task): GivenResult | undefined {
    return service === undefined ? this.#known.get(id) : undefined;
  }

  /** Whether an answer is still to come. */
  get isAsking(): boolean {
    return this.#open.size > 0;
  }

  /** Whether a task that could start has to wait for an answer; `new` when the question has not been asked. */
  asksFor(entry: Entry): 'new' | 'asked' | 'no' {
    if (this.#open.has(entry)) return 'asked';
    if (isNeverAsked(entry.task) || !this.#mayBeGiven(entry.task)) return 'no';
    this.#open.add(entry);
    return 'new';
  }

  /** No answer about this task is waited for any more; returns whether one was. */
  close(entry: Entry): boolean {
    return this.#open.delete(entry);
  }

  /** Whether an answer about this task is still to come. */
  isOpen(entry: Entry): boolean {
    return this.#open.has(entry);
  }

  /** Whether there are tasks that need the service, directly or through joins, and the results of all of them are known. */
  isUnused(service: Entry): boolean {
    if (this.#known.size === 0) return false;
    const users = new Set(service.dependents);
    if (users.size === 0) return false;
    // The set grows while it is read.
    for (const user of users) {
      // A join passes its needs on, given or not.
      if (user.task.work.kind === 'join' && user.dependents.length > 0)
        for (const dependent of user.dependents) users.add(dependent);
      else if (this.knownOf(user.task) === undefined) return false;
    }
    return true;
  }
}

function isNeverAsked({ service, work }: Task): boolean {
  return service !== undefined || work.kind === 'join';
}
