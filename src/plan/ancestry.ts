import type { Result } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';

/** What a task's needs, direct and indirect, say about whether it should run. */
export interface Ancestry {
  /**
   * All of them succeeded. As on GitHub one that was skipped spoils this for everything after it; a matrix was skipped
   * when all of its instances were.
   */
  readonly well: boolean;
  /** One of them failed. */
  readonly failed: boolean;
  /** The one to name when not all succeeded. */
  readonly culprit: { readonly task: TaskId; readonly result: Result } | undefined;
}

/** What a task's dependents see of it. */
export interface Forebear {
  readonly task: { readonly id: TaskId; readonly matrix: { readonly key: string } | undefined };
  /** A service that is up counts as a success. */
  readonly result: Result | undefined;
  readonly ancestry: Ancestry;
}

/** The ancestry of a task that needs nothing, or whose needs all succeeded. */
export const allWell: Ancestry = { well: true, failed: false, culprit: undefined };

/**
 * The ancestry of a task with these needs, each of which has its result and its own ancestry: O(1) per need.
 *
 * A matrix is needed as a whole, and stands among the needs with all of its instances: those that were skipped while
 * others were not take nothing from its result, which is that of `needs.<id>.result`.
 *
 * The culprit is the first direct need that failed; else the first that was skipped or cancelled; else, behind a direct
 * need that succeeded all the same (`if: always()`), the culprit that need had.
 */
export function ancestryOf(needs: readonly Forebear[]): Ancestry {
  let well = true;
  let failed = false;
  let failure: Ancestry['culprit'];
  let unsuccessful: Ancestry['culprit'];
  let inherited: Ancestry['culprit'];
  // Few matrices have instances that are skipped by themselves.
  let matricesThatRan: ReadonlySet<string> | undefined;
  for (const { task, result, ancestry } of needs) {
    if (result === undefined) throw new Error(`internal error: need ${task.id} has no result yet`);
    failed ||= ancestry.failed || result === 'failure';
    well &&= ancestry.well;
    let fine = result === 'success';
    if (result === 'skipped' && task.matrix !== undefined) {
      matricesThatRan ??= notSkipped(needs);
      fine = matricesThatRan.has(task.matrix.key);
    }
    well &&= fine;
    if (fine) inherited ??= ancestry.culprit;
    else if (result === 'failure') failure ??= { task: task.id, result };
    else unsuccessful ??= { task: task.id, result };
  }
  return well ? allWell : { well, failed, culprit: failure ?? unsuccessful ?? inherited };
}

/** The keys of the matrices that have an instance that was not skipped. */
function notSkipped(needs: readonly Forebear[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { task, result } of needs) {
    if (task.matrix !== undefined && result !== 'skipped') keys.add(task.matrix.key);
  }
  return keys;
}
