import type { History } from '../file/history.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from './history-store.ts';
import { withinBudget } from './within-budget.ts';

/** How long a store may take, in seconds. */
export interface StoreBudget {
  readonly loadSeconds: number;
  readonly saveSeconds: number;
}

/** The time that a run gives its history. */
export const storeBudget: StoreBudget = { loadSeconds: 10, saveSeconds: 10 };

/** What a store is allowed. */
export interface StoreLeave {
  /** Whether it saves anything; otherwise it is only read. */
  readonly writes: boolean;
  readonly budget?: StoreBudget | undefined;
}

/**
 * A store that takes no longer than its budget, whatever becomes of what it does, and gives one notice in its life: a cache
 * service that could not be read is not reported again because it cannot be written either. One that did not answer when it was read
 * is not asked again: a run would wait for it twice, and what it saved could hide what was not read.
 */
export class BudgetedStore implements HistoryStore {
  readonly name: string;
  readonly #store: HistoryStore;
  readonly #writes: boolean;
  readonly #budget: StoreBudget;
  #hasNotified = false;
  #answers = true;

  constructor(store: HistoryStore, { writes, budget = storeBudget }: StoreLeave) {
    this.name = store.name;
    this.#store = store;
    this.#writes = writes;
    this.#budget = budget;
  }

  async load(signal: AbortSignal): Promise<LoadedHistory> {
    const loaded = await withinBudget(this.name, this.#budget.loadSeconds, signal, (both) =>
      this.#store.load(both),
    );
    switch (loaded.kind) {
      case 'history':
        return { ...loaded, notice: this.#once(loaded.notice) };
      case 'notice':
        return this.#once(loaded.notice) === undefined ? { kind: 'none' } : loaded;
      case 'late':
      case 'unknown':
        this.#answers = false;
        this.#hasNotified = true;
        return { kind: 'unknown', notice: loaded.notice };
      case 'given-up':
      case 'none':
        return { kind: 'none' };
    }
  }

  async save(history: History, signal: AbortSignal): Promise<SavedHistory> {
    if (!this.#writes || !this.#answers) return { kind: 'not-saved' };
    const saved = await withinBudget(this.name, this.#budget.saveSeconds, signal, (both) =>
      this.#store.save(history, both),
    );
    switch (saved.kind) {
      case 'notice':
      case 'late':
        return this.#once(saved.notice) === undefined
          ? { kind: 'not-saved' }
          : { kind: 'notice', notice: saved.notice };
      case 'given-up':
        return { kind: 'not-saved' };
      case 'saved':
      case 'not-saved':
        return saved;
    }
  }

  /** The notice, the first time. */
  #once(notice: string | undefined): string | undefined {
    if (notice === undefined || this.#hasNotified) return undefined;
    this.#hasNotified = true;
    return notice;
  }
}
