import type { TaskId } from '../model/task.ts';

/** How many tasks of one CPU run at once. */
export type MaxParallel =
  | { readonly kind: 'auto' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Where the graph comes from. */
export type GraphSource =
  | { readonly kind: 'inline'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      /** Nobody named it: it is the default file. */ readonly isDefault: boolean;
    };

/** What whoever starts a run decides about it, in the action and on the command line alike. */
export interface Settings {
  readonly source: GraphSource;
  /** Run only these and what they need; empty: all. */
  readonly targets: readonly TaskId[];
  readonly maxParallel: MaxParallel;
  readonly failFast: boolean;
  /** After this many failures nothing more starts; 0: no limit. */
  readonly maxFailures: number;
  /** Absolute; the base of the tasks' directories. */
  readonly workingDirectory: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  /** Absolute, or undefined for a fresh one in the temporary directory. */
  readonly reportDirectory: string | undefined;
  readonly dryRun: boolean;
  /** Time that a task has between being asked to end and being killed. */
  readonly graceSeconds: number;
}

/** The graph file that is read when none is named. */
export const defaultGraphFile = '.github/rundag.yml';

/** The grace of tasks that are ended: it leaves time for the reports within the runner's 7.5 s. */
export const defaultGraceSeconds = 4;
