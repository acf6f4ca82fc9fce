import type { Entry } from './entry.ts';

/**
 * Knows which services are still used: by dependents that have not ended, directly or through joins. A join ends at
 * once and only passes its needs on, so what needs the join is a user of what the join needs.
 */
export class Services {
  /** Those that run, in order of start. */
  readonly #started = new Set<Entry>();
  #mayBeIdle = false;

  started(service: Entry): void {
    // A retry starts it again: it goes to the end.
    this.#started.delete(service);
    this.#started.add(service);
  }

  /** Notes that a service is up; it may have no users from the beginning. */
  cameUp(service: Entry): void {
    if (service.usersLeft === 0) this.#mayBeIdle = true;
  }

  /** Notes that a task has its result: it uses nothing any more, unless it is a join with users of its own. */
  ended(entry: Entry): void {
    this.#started.delete(entry);
    const released = isJoin(entry) && entry.usersLeft > 0 ? [] : [entry];
    // The list grows while it is read: joins that their last user releases.
    for (const { needs } of released) {
      for (const need of needs) {
        need.usersLeft -= 1;
        if (need.usersLeft > 0) continue;
        if (need.task.service !== undefined) this.#mayBeIdle = true;
        else if (isJoin(need)) released.push(need);
      }
    }
  }

  /** The services that are up and have no users any more, those started last first. */
  idle(): Entry[] {
    if (!this.#mayBeIdle) return [];
    this.#mayBeIdle = false;
    return [...this.#started]
      .filter(({ phase, usersLeft }) => phase === 'up' && usersLeft === 0)
      .toReversed();
  }
}

function isJoin({ task }: Entry): boolean {
  return task.work.kind === 'join';
}
