import type { Wait, WaitReason } from '../model/wait-reason.ts';
import type { Claims } from './dispatch/claim.ts';
import type { Dispatcher, Hindrance } from './dispatch/dispatcher.ts';
import { cpuResource } from './dispatch/claim.ts';
import type { Entry } from './entry.ts';
import { holdsSlot, type Phase } from './phase.ts';

/** How many ready tasks, and how many blocked ones, are followed at a time. */
export const mostFollowed = 10;

/** What there is to tell after a decision. */
export interface Waits {
  readonly waits: readonly Wait[];
  /** How many more tasks wait than were reported, once as many were as are followed; else 0. */
  readonly more: number;
}

/**
 * Knows why tasks wait, for somebody who debugs a run. A decision costs the same in a graph of any size: a few tasks are
 * followed, and each is reported again when its reasons change; when one of them starts, the next takes its place.
 */
export class WaitWatch {
  readonly #inStartOrder: readonly Entry[];
  readonly #dispatcher: Dispatcher;
  readonly #claims: Claims;
  readonly #ready = new Followed();
  readonly #blocked = new Followed();
  /** Blocked tasks whose needs have changed since they were last reported. */
  readonly #stale = new Set<Entry>();
  readonly #placed = new Set<Entry>();

  constructor(all: readonly Entry[], inStartOrder: readonly Entry[], dispatcher: Dispatcher, claims: Claims) {
    this.#inStartOrder = inStartOrder;
    this.#dispatcher = dispatcher;
    this.#claims = claims;
    for (const entry of all) if (entry.needsLeft > 0) this.#blocked.add(entry);
  }

  /** Notes a task's change of phase. */
  changed(entry: Entry, to: Phase): void {
    this.#blocked.remove(entry);
    this.#stale.delete(entry);
    if (to === 'ready') this.#ready.add(entry);
    else this.#ready.remove(entry);
    if (holdsSlot(to)) this.#placed.add(entry);
    else this.#placed.delete(entry);
    if (to !== 'starting' && to !== 'up' && to !== 'done') return;
    for (const dependent of entry.dependents) if (this.#blocked.has(dependent)) this.#stale.add(dependent);
  }

  /** The reasons that are new or have changed; called when nothing more can start now. */
  drain(): Waits {
    const waits = [
      ...this.#ready.changes((entry) => this.#resourcesOf(entry)),
      ...this.#blocked.changes((entry, told) => {
        if (told && !this.#stale.has(entry)) return undefined;
        this.#stale.delete(entry);
        // Only the last few needs are worth a line each.
        return told && entry.needsLeft > mostFollowed ? undefined : needsOf(entry);
      }),
    ];
    const more = waits.length >= mostFollowed ? this.#ready.untold + this.#blocked.untold : 0;
    return { waits, more };
  }

  #resourcesOf({ place }: Entry): readonly WaitReason[] {
    return this.#dispatcher.hindrancesOf(place).map((hindrance) => this.#reasonOf(hindrance));
  }

  #reasonOf(hindrance: Hindrance): WaitReason {
    switch (hindrance.kind) {
      case 'memory':
        return hindrance;
      case 'kept':
        return {
          kind: 'kept',
          scarce: this.#claims.kindOf(hindrance.resource),
          keptFor: this.#inStartOrder[hindrance.keptFor]?.task.id ?? '',
        };
      case 'scarce': {
        const { resource, wanted, taken, total } = hindrance;
        // CPUs are counted in thousandths.
        const unit = resource === cpuResource ? 1000 : 1;
        return {
          kind: 'scarce',
          scarce: this.#claims.kindOf(resource),
          wanted: wanted / unit,
          taken: taken / unit,
          total: total / unit,
          holders: this.#holdersOf(resource),
        };
      }
    }
  }

  #holdersOf(resource: number): readonly string[] {
    return [...this.#placed]
      .filter(({ claim }) => claim.amounts.some((amount) => amount.resource === resource))
      .map(({ task }) => task.id);
  }
}

function isStarting({ phase }: Entry): boolean {
  return phase === 'starting';
}

function needsOf({ needs }: Entry): readonly WaitReason[] {
  const left = needs.filter(({ result }) => result === undefined);
  const services = left.filter(isStarting).map(({ task }) => task.id);
  const tasks = left.filter((need) => !isStarting(need)).map(({ task }) => task.id);
  return [
    ...(services.length === 0 ? [] : [{ kind: 'services', tasks: services } as const]),
    ...(tasks.length === 0 ? [] : [{ kind: 'needs', tasks } as const]),
  ];
}

/** Tasks in order of arrival, of which a few are followed. */
class Followed {
  /** With the reasons last reported of each, as text; empty before the first report. */
  readonly #followed = new Map<Entry, string>();
  readonly #waiting = new Set<Entry>();

  get untold(): number {
    return this.#waiting.size;
  }

  has(entry: Entry): boolean {
    return this.#followed.has(entry);
  }

  add(entry: Entry): void {
    this.#waiting.add(entry);
  }

  remove(entry: Entry): void {
    this.#followed.delete(entry);
    this.#waiting.delete(entry);
  }

  /** Those whose reasons are no longer those last reported; `reasonsOf` gives undefined where nothing can have changed. */
  changes(reasonsOf: (entry: Entry, told: boolean) => readonly WaitReason[] | undefined): Wait[] {
    for (const entry of this.#waiting) {
      if (this.#followed.size >= mostFollowed) break;
      this.#waiting.delete(entry);
      this.#followed.set(entry, '');
    }
    const changed: Wait[] = [];
    for (const [entry, before] of this.#followed) {
      const reasons = reasonsOf(entry, before !== '');
      if (reasons === undefined) continue;
      const now = JSON.stringify(reasons.map(whatCounts));
      if (reasons.length > 0 && now !== before) changed.push({ task: entry.task.id, reasons });
      this.#followed.set(entry, now);
    }
    return changed;
  }
}

/** What distinguishes two reasons: a change of who holds the CPUs, or of free memory, is not worth a line. */
function whatCounts(reason: WaitReason): unknown {
  switch (reason.kind) {
    case 'needs':
    case 'services':
    case 'kept':
      return reason;
    case 'scarce':
      return reason.scarce.kind === 'cpus' ? 'cpus' : { scarce: reason.scarce, holders: reason.holders };
    case 'memory':
      return 'memory';
  }
}
