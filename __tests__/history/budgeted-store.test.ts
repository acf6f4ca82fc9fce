import { describe, expect, it } from 'vitest';
import { BudgetedStore } from '../../src/history/stores/budgeted-store.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from '../../src/history/stores/history-store.ts';
import { historyOf } from '../support/histories.ts';

const wanted = new AbortController().signal;
const history = historyOf('a', 1);
const soon = { loadSeconds: 0.05, saveSeconds: 0.05 };
const long = { loadSeconds: 1e6, saveSeconds: 1e6 };

type Told = (signal: AbortSignal) => Promise<LoadedHistory & SavedHistory>;

/** A store that does this, whatever it is asked. */
function storeThat(does: Told): HistoryStore {
  return { name: 'history somewhere', load: does, save: (_, signal) => does(signal) };
}

const failing = storeThat(async () => ({ kind: 'notice', notice: 'no luck' }));

/** A store that never answers, and the signals that it was given. */
function deafStore(): { readonly store: HistoryStore; readonly signals: readonly AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const store = storeThat((signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  return { store, signals };
}

describe('a store with a budget', () => {
  it('is the store as long as that keeps to it', async () => {
    const kept: unknown[] = [];
    const store = new BudgetedStore(
      {
        name: 'history somewhere',
        load: async () => ({ kind: 'history', history, notice: 'a part of it is damaged' }),
        save: async (saved) => {
          kept.push(saved);
          return { kind: 'saved' };
        },
      },
      { writes: true },
    );
    expect(store.name).toBe('history somewhere');
    expect(await store.load(wanted)).toEqual({ kind: 'history', history, notice: 'a part of it is damaged' });
    expect(await store.save(history, wanted)).toEqual({ kind: 'saved' });
    expect(kept).toEqual([history]);
  });

  it('gives a notice once, whatever it is of', async () => {
    const store = new BudgetedStore(failing, { writes: true });
    expect(await store.load(wanted)).toEqual({ kind: 'notice', notice: 'no luck' });
    expect(await store.load(wanted)).toEqual({ kind: 'none' });
    expect(await store.save(history, wanted)).toEqual({ kind: 'not-saved' });
    const other = new BudgetedStore(failing, { writes: true });
    expect(await other.save(history, wanted)).toEqual({ kind: 'notice', notice: 'no luck' });
    expect(await other.load(wanted)).toEqual({ kind: 'none' });
  });

  it('says once that a part of a history is damaged', async () => {
    const damaged: HistoryStore = {
      ...failing,
      load: async () => ({ kind: 'history', history, notice: 'a part' }),
    };
    const store = new BudgetedStore(damaged, { writes: true });
    expect(await store.load(wanted)).toEqual({ kind: 'history', history, notice: 'a part' });
    expect(await store.load(wanted)).toEqual({ kind: 'history', history, notice: undefined });
  });

  it('gives up when its time is over, and tells the store', async () => {
    const { store, signals } = deafStore();
    expect(await new BudgetedStore(store, { writes: true, budget: soon }).load(wanted)).toEqual({
      kind: 'unknown',
      notice: 'history somewhere: it took longer than 0.05 s, and was given up',
    });
    const late = new BudgetedStore(store, { writes: true, budget: soon });
    expect((await late.save(history, wanted)).kind).toBe('notice');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('does not save to one that did not say what it has', async () => {
    const { store: deaf, signals } = deafStore();
    const late = new BudgetedStore(deaf, { writes: true, budget: soon });
    expect((await late.load(wanted)).kind).toBe('unknown');
    expect(await late.save(history, wanted)).toEqual({ kind: 'not-saved' });
    expect(signals).toHaveLength(1);
    const saved: unknown[] = [];
    const unknown: HistoryStore = {
      name: 'history somewhere',
      load: async () => ({ kind: 'unknown', notice: 'status 503' }),
      save: async (one) => {
        saved.push(one);
        return { kind: 'saved' };
      },
    };
    const store = new BudgetedStore(unknown, { writes: true });
    expect(await store.load(wanted)).toEqual({ kind: 'unknown', notice: 'status 503' });
    expect(await store.save(history, wanted)).toEqual({ kind: 'not-saved' });
    expect(saved).toEqual([]);
  });

  it('gives up without a word when nobody wants it any more', async () => {
    const { store, signals } = deafStore();
    const controller = new AbortController();
    const budgeted = new BudgetedStore(store, { writes: true, budget: long });
    const both = Promise.all([budgeted.load(controller.signal), budgeted.save(history, controller.signal)]);
    controller.abort();
    expect(await both).toEqual([{ kind: 'none' }, { kind: 'not-saved' }]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(await budgeted.load(controller.signal)).toEqual({ kind: 'none' });
    expect(signals).toHaveLength(2);
  });

  it('has a notice for a store that throws', async () => {
    const store = storeThat(async () => {
      throw new Error('a fault in it');
    });
    expect(await new BudgetedStore(store, { writes: true }).load(wanted)).toEqual({
      kind: 'notice',
      notice: 'history somewhere: a fault in it',
    });
  });

  it('never saves what is only to be read', async () => {
    const { store, signals } = deafStore();
    expect(await new BudgetedStore(store, { writes: false }).save(history, wanted)).toEqual({
      kind: 'not-saved',
    });
    expect(signals).toEqual([]);
  });
});
