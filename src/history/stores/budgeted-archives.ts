import type { ArchiveStore, FetchedArchive, KeptArchive } from './archive-store.ts';
import { withinBudget } from './within-budget.ts';

/** What a store of archives is allowed. */
export interface ArchivesLeave {
  /** Whether it keeps anything; otherwise it is only read. */
  readonly writes: boolean;
  /** How long one archive may take, in seconds, from when it has its turn; 60 by default. */
  readonly secondsForEach?: number | undefined;
}

/** How many archives are under way at once. */
const atOnce = 4;

/**
 * A store of archives that takes no longer for each than its budget, and gives one notice in its life. After a failure to read it is
 * not asked any more, and after one to write nothing more is written: what failed once would cost every task its time.
 */
export class BudgetedArchives implements ArchiveStore {
  readonly name: string;
  readonly #store: ArchiveStore;
  readonly #seconds: number;
  #reads = true;
  #writes: boolean;
  #hasNotified = false;
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(store: ArchiveStore, { writes, secondsForEach = 60 }: ArchivesLeave) {
    this.name = store.name;
    this.#store = store;
    this.#seconds = secondsForEach;
    this.#writes = writes;
  }

  async fetch(name: string, to: string, signal: AbortSignal): Promise<FetchedArchive> {
    return await this.#inTurn(async () => {
      if (!this.#reads) return { kind: 'missing' };
      const fetched = await withinBudget(
        this.name,
        this.#seconds,
        signal,
        async (both) => await this.#store.fetch(checkedName(name), to, both),
      );
      if (fetched.kind === 'given-up') return { kind: 'missing' };
      if (fetched.kind !== 'notice' && fetched.kind !== 'late') return fetched;
      this.#reads = false;
      this.#writes = false;
      return this.#isFirstNotice() ? { kind: 'notice', notice: fetched.notice } : { kind: 'missing' };
    });
  }

  async keep(name: string, from: string, signal: AbortSignal): Promise<KeptArchive> {
    return await this.#inTurn(async () => {
      if (!this.#writes) return { kind: 'not-kept' };
      const kept = await withinBudget(
        this.name,
        this.#seconds,
        signal,
        async (both) => await this.#store.keep(checkedName(name), from, both),
      );
      if (kept.kind === 'given-up') return { kind: 'not-kept' };
      if (kept.kind !== 'notice' && kept.kind !== 'late') return kept;
      this.#writes = false;
      return this.#isFirstNotice() ? { kind: 'notice', notice: kept.notice } : { kind: 'not-kept' };
    });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#underWay < atOnce) this.#underWay += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // The turn goes to the next, or is free.
      if (next === undefined) this.#underWay -= 1;
      else next();
    }
  }

  #isFirstNotice(): boolean {
    if (this.#hasNotified) return false;
    this.#hasNotified = true;
    return true;
  }
}

/** Throws where a name could be a path, or more than a store has room for. */
function checkedName(name: string): string {
  if (!/^[0-9a-f]{64}$/.test(name))
    throw new Error(
      `expected 64 hexadecimal digits as the name of an archive; found ${JSON.stringify(name)}`,
    );
  return name;
}
