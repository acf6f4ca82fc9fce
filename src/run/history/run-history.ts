import { expectedTimes } from '../../history/expected-times.ts';
import type { History } from '../../history/file/history.ts';
import { type NewResult, type RunOfResults, withResults } from '../../history/file/merge-history.ts';
import { startOfRun } from '../../history/file/start-of-run.ts';
import type { HistoryStore } from '../../history/stores/history-store.ts';
import { TimeLimit } from '../../host/time-limit.ts';
import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { keyOf } from './new-results.ts';

/** What of a history was there in time. */
export interface KnownHistory {
  readonly history: History;
  /** What is wrong with it, in one line; undefined when there is nothing to say. */
  readonly notice: string | undefined;
}

/** How long a run waits at its end for a history that it began without, in seconds. */
const patienceAtEnd = 2;

const nothing: KnownHistory = { history: new Map(), notice: undefined };

/** The history of one run, from the moment it is asked for until the results of the run are in it. */
export class RunHistory {
  readonly #store: HistoryStore;
  readonly #loaded: Promise<KnownHistory>;
  readonly #abort = new AbortController();
  /** Whether it is known what the store has: only then is anything saved there. */
  #isRead = false;

  /** Begins to load what earlier runs knew. */
  constructor(store: HistoryStore) {
    this.#store = store;
    this.#loaded = this.#load();
  }

  async #load(): Promise<KnownHistory> {
    const loaded = await this.#store.load(this.#abort.signal);
    this.#isRead = loaded.kind !== 'unknown';
    switch (loaded.kind) {
      case 'history':
        return loaded;
      case 'notice':
      case 'unknown':
        return { ...nothing, notice: loaded.notice };
      case 'none':
        return nothing;
    }
  }

  /** Whether the store has said what it has: one that has not is asked nothing more. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** What earlier runs knew; nothing when it takes longer than `seconds`. The store has a limit of its own. */
  async known(seconds: number): Promise<KnownHistory> {
    const late: KnownHistory = {
      ...nothing,
      notice: `${this.#store.name}: it took longer than ${seconds} s, and this run goes on without it`,
    };
    return await new Promise((resolve) => {
      const limit = new TimeLimit(seconds * 1000, () => resolve(late));
      void this.#loaded.then(resolve).finally(() => limit.cancel());
    });
  }

  /**
   * What earlier runs knew, with the results of this one; undefined when there is nothing to keep: no task ran, or the store did not say
   * in time what it has.
   */
  async with(run: RunOfResults, results: ReadonlyMap<string, NewResult>): Promise<History | undefined> {
    if (results.size > 0) {
      const { history } = await this.known(patienceAtEnd);
      if (this.#isRead) return withResults(history, run, results);
    }
    this.close();
    return undefined;
  }

  /** Keeps a history; returns what there is to say about that, in one line. */
  async save(history: History, signal: AbortSignal): Promise<string | undefined> {
    const saved = await this.#store.save(history, signal);
    return saved.kind === 'notice' ? saved.notice : undefined;
  }

  /** Gives up what is still being loaded. */
  close(): void {
    this.#abort.abort();
  }
}

/**
 * How long the last successful runs of the tasks of a graph took, newest last; a task that nobody knows is not among them.
 *
 * @param before a workflow run that knows of its own earlier attempts: only times that are older than the start of its first attempt count, as far as its records tell of that
 */
export function pastOf(
  { tasks }: Graph,
  history: History,
  before?: string,
): ReadonlyMap<TaskId, readonly number[]> {
  const past = new Map<TaskId, readonly number[]>();
  const start = before === undefined ? Infinity : (startOfRun(before, history) ?? Infinity);
  for (const task of tasks) {
    const times = (history.get(keyOf(task))?.times ?? []).filter(({ when }) => when < start);
    if (times.length > 0)
      past.set(
        task.id,
        times.map(({ seconds }) => seconds),
      );
  }
  return past;
}

/** How long the tasks of a graph will take by what earlier runs took, as `pastOf` has it; undefined when they tell of none of them. */
export function expectedOf(
  { tasks }: Graph,
  past: ReadonlyMap<TaskId, readonly number[]>,
): ReadonlyMap<TaskId, ExpectedTime> | undefined {
  if (past.size === 0) return undefined;
  return expectedTimes(tasks, ({ id }) => past.get(id) ?? []);
}
