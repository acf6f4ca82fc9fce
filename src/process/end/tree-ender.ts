import type { ProcessNote, Survivor } from '../../model/outcome.ts';
import type { Tree } from './process-tree.ts';

/** What became of the processes of a tree that was ended. */
export interface EndReport {
  /** At most 50 are noted. */
  readonly ended: readonly ProcessNote[];
  readonly survivors: readonly Survivor[];
}

/** How a tree is asked to end. */
export interface EndOptions {
  readonly signal: NodeJS.Signals;
  /** Time between the signal and force, in milliseconds; 0: force at once. */
  readonly graceMilliseconds: number;
}

/** Finds and ends process trees in the way of the operating system. Promises are always fulfilled. */
export interface TreeEnder {
  /** What of a tree runs now. */
  look(tree: Tree): Promise<readonly ProcessNote[]>;
  /** Ends a tree, whatever it takes; fulfilled when nothing of it is left, or nothing more can be done. */
  end(tree: Tree, options: EndOptions): Promise<EndReport>;
  /** From `milliseconds` on force is used on every tree, also on those whose end begins later. */
  shortenGrace(milliseconds: number): void;
}

/** A report of nothing. */
export const nothingEnded: EndReport = { ended: [], survivors: [] };
