import type { CloseCause } from '../model/outcome.ts';
import type { Entry } from './entry.ts';
import type { Closing } from './verdict.ts';

/** When failures close a run. */
export interface FailurePolicy {
  /** The first failure closes the run and ends what runs. */
  readonly failFast: boolean;
  /** The number of failures that closes the run; what runs goes on. 0: no limit. */
  readonly maxFailures: number;
}

/** Why a whole run closes; a matrix closes by itself. */
export type RunCloseCause = Exclude<CloseCause, { readonly kind: 'matrix-fail-fast' }>;

/** A new closing, and which tasks it concerns. */
export interface Shut {
  readonly cause: CloseCause;
  readonly entries: readonly Entry[];
}

/** Knows whether the run, or the matrix of a task, is closed, and which failures close them. */
export class Closings {
  readonly #policy: FailurePolicy;
  readonly #entries: readonly Entry[];
  /** The instances of each matrix that has fail-fast. */
  readonly #instances = new Map<string, Entry[]>();
  readonly #matrices = new Map<string, Closing>();
  #run: Closing | undefined;
  #failures = 0;

  constructor(policy: FailurePolicy, entries: readonly Entry[]) {
    this.#policy = policy;
    this.#entries = entries;
    for (const entry of entries) {
      const { matrix } = entry.task;
      if (matrix?.failFast !== true) continue;
      const instances = this.#instances.get(matrix.key);
      if (instances === undefined) this.#instances.set(matrix.key, [entry]);
      else instances.push(entry);
    }
  }

  /** What closed the task's matrix, or else the run. */
  of({ task: { matrix } }: Entry): Closing | undefined {
    return (matrix && this.#matrices.get(matrix.key)) ?? this.#run;
  }

  /** Counts a failure that was not forgiven, and closes its matrix, the run, both or neither. */
  failed({ task }: Entry): Shut[] {
    this.#failures += 1;
    const shut: Shut[] = [];
    const entries = task.matrix && this.#instances.get(task.matrix.key);
    if (task.matrix !== undefined && entries !== undefined && !this.#matrices.has(task.matrix.key)) {
      const cause: CloseCause = { kind: 'matrix-fail-fast', task: task.id };
      this.#matrices.set(task.matrix.key, { cause, cleanUps: false });
      shut.push({ cause, entries });
    }
    const { failFast, maxFailures } = this.#policy;
    if (failFast) shut.push(...this.close({ kind: 'fail-fast', task: task.id }));
    else if (maxFailures > 0 && this.#failures >= maxFailures) {
      shut.push(...this.close({ kind: 'max-failures', failures: this.#failures }));
    }
    return shut;
  }

  /**
   * Closes the run, if that changes anything. A signal overrides what failures closed, and a second signal also keeps
   * clean-ups from running.
   */
  close(cause: RunCloseCause): Shut[] {
    const before = this.#run;
    if (before !== undefined && (cause.kind !== 'signal' || !before.cleanUps)) return [];
    this.#run = { cause, cleanUps: before?.cause.kind !== 'signal' };
    return [{ cause, entries: this.#entries }];
  }
}
