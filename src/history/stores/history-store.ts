import type { History } from '../file/history.ts';

/** What a store has of a history. */
export type LoadedHistory =
  | {
      readonly kind: 'history';
      readonly history: History;
      /** What of it could not be read; undefined when all of it could. */
      readonly notice: string | undefined;
    }
  /** There is none yet. */
  | { readonly kind: 'none' }
  /** It could not be had: why, in one line, and what to do. */
  | { readonly kind: 'notice'; readonly notice: string }
  /** The same, and what is there is not known, since nobody answered: nothing is to be saved in its place. */
  | { readonly kind: 'unknown'; readonly notice: string };

/** How keeping a history ended. */
export type SavedHistory =
  | { readonly kind: 'saved' }
  /** It is not kept, and there is nothing to say about that. */
  | { readonly kind: 'not-saved' }
  /** It is not kept: why, in one line, and what to do. */
  | { readonly kind: 'notice'; readonly notice: string };

/**
 * Where the history of one owner is kept. What is in it may be of other runs that go on at the same time, and is never lost by a save:
 * a store adds. Neither function rejects, whatever happens; at the signal both give up soon, though what they have begun may end later.
 */
export interface HistoryStore {
  /** What it is, for messages: `history in /home/ada/.cache/rundag`. No secrets. */
  readonly name: string;
  load(signal: AbortSignal): Promise<LoadedHistory>;
  /** @param history all that was loaded, and the results of this run */
  save(history: History, signal: AbortSignal): Promise<SavedHistory>;
}
