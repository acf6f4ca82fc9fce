import { join } from 'node:path';
import type { HistoryIdentity } from '../file/identity.ts';
import { BudgetedStore, type StoreBudget } from './budgeted-store.ts';
import type { StoreChoice } from './choose-store.ts';
import type { HistoryStore } from './history-store.ts';

/** The run whose history it is. */
export interface HistoryRun {
  readonly identity: HistoryIdentity;
  /** The workflow run, by GitHub's number. */
  readonly run: string;
  /** From 1. */
  readonly attempt: number;
}

/** A choice that is a store. */
export type ChosenStore = Exclude<StoreChoice, { readonly kind: 'none' | 'notice' | 'problem' }>;

/** Opens the store of a run's history, which keeps its budget. What it takes is loaded only now, and nothing is asked before `load`. */
export async function openStore(
  choice: ChosenStore,
  run: HistoryRun,
  budget?: StoreBudget,
): Promise<HistoryStore> {
  return new BudgetedStore(await openUnbounded(choice, run), { writes: choice.writes, budget });
}

async function openUnbounded(
  choice: ChosenStore,
  { identity, run, attempt }: HistoryRun,
): Promise<HistoryStore> {
  switch (choice.kind) {
    case 'directory': {
      const { DirectoryStore } = await import('./directory-store.ts');
      return new DirectoryStore(join(choice.directory, identity.text));
    }
    case 'cache-service': {
      const { CacheStore } = await import('./cache-store.ts');
      return new CacheStore(choice.access, { identity: identity.text, run, attempt });
    }
    case 'url': {
      const { UrlStore } = await import('./url-store.ts');
      const url = new URL(choice.base);
      // The digest alone: bazel-remote has no other names.
      url.pathname = `${url.pathname.replace(/\/$/, '')}/${identity.hash}`;
      return new UrlStore({ url: url.href, authorization: choice.authorization });
    }
  }
}
