import { TimeLimit } from '../../host/time-limit.ts';
import { messageOf } from '../../model/message-of.ts';
import type { History } from '../file/history.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from './history-store.ts';

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

type Notice = { readonly kind: 'notice'; readonly notice: string };

/**
 * A store that takes no longer than its budget, whatever becomes of what it does, and gives one notice in its life: a cache
 * service that could not be read is not reported again because it cannot be written either.
 */
export class BudgetedStore implements HistoryStore {
  readonly name: string;
  readonly #store: HistoryStore;
  readonly #writes: boolean;
  readonly #budget: StoreBudget;
  #hasNotified = false;

  constructor(store: HistoryStore, { writes, budget = storeBudget }: StoreLeave) {
    this.name = store.name;
    this.#store = store;
    this.#writes = writes;
    this.#budget = budget;
  }

  async load(signal: AbortSignal): Promise<LoadedHistory> {
    const loaded = await this.#within(this.#budget.loadSeconds, signal, (both) => this.#store.load(both));
    switch (loaded.kind) {
      case 'history':
        return { ...loaded, notice: this.#once(loaded.notice) };
      case 'notice':
        return this.#once(loaded.notice) === undefined ? { kind: 'none' } : loaded;
      case 'given-up':
      case 'none':
        return { kind: 'none' };
    }
  }

  async save(history: History, signal: AbortSignal): Promise<SavedHistory> {
    if (!this.#writes) return { kind: 'not-saved' };
    const saved = await this.#within(this.#budget.saveSeconds, signal, (both) =>
      this.#store.save(history, both),
    );
    switch (saved.kind) {
      case 'notice':
        return this.#once(saved.notice) === undefined ? { kind: 'not-saved' } : saved;
      case 'given-up':
        return { kind: 'not-saved' };
      case 'saved':
      case 'not-saved':
        return saved;
    }
  }

  /** What `work` gives, a notice when it throws or takes too long, or `given-up` when the run no longer wants it. */
  #within<Result>(
    seconds: number,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | Notice | { readonly kind: 'given-up' }> {
    return new Promise((resolve) => {
      const controller = new AbortController();
      const finish = (result: Result | Notice | { readonly kind: 'given-up' }): void => {
        limit.cancel();
        signal.removeEventListener('abort', giveUp);
        resolve(result);
        // What is still under way: a request, or one file after another.
        controller.abort();
      };
      const giveUp = (): void => finish({ kind: 'given-up' });
      const limit = new TimeLimit(seconds * 1000, () =>
        finish({
          kind: 'notice',
          notice: `${this.name}: it took longer than ${seconds} s, and was given up`,
        }),
      );
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp);
      work(controller.signal).then(finish, (error: unknown) =>
        finish({ kind: 'notice', notice: `${this.name}: ${messageOf(error)}` }),
      );
    });
  }

  /** The notice, the first time. */
  #once(notice: string | undefined): string | undefined {
    if (notice === undefined || this.#hasNotified) return undefined;
    this.#hasNotified = true;
    return notice;
  }
}
