import type { Because, CloseCause, Result } from '../model/outcome.ts';
import type { Position } from '../model/diagnostic.ts';
import type { Task } from '../model/task.ts';
import type { Ancestry } from './ancestry.ts';

/** What the status functions of an `if` say; GitHub's meanings, all of them about needs of any depth. */
export interface Standing {
  /** `success()`: all needs succeeded, none was skipped, and the run is not closed. */
  readonly success: boolean;
  /** `failure()`: some need failed. */
  readonly failure: boolean;
  /** `cancelled()`: a signal closed the run. */
  readonly cancelled: boolean;
  /** The run, or the task's matrix, is closed. */
  readonly closed: boolean;
}

/** What an `if` comes to. */
export type Judgement =
  | { readonly kind: 'run' }
  | { readonly kind: 'skip' }
  /** It needs something that takes time to find out (the arguments of a `hashFiles`), and is evaluated again once that is known. */
  | { readonly kind: 'waits'; readonly question: readonly string[] }
  /** It cannot be evaluated. */
  | { readonly kind: 'bad'; readonly problem: string; readonly at: Position };

/**
 * Evaluates the `if` of a task that has one, all of whose needs have ended. Called more than once, also with
 * hypothetical standings (to find out why a task is skipped), so it changes nothing.
 */
export type Judge = (task: Task, standing: Standing) => Judgement;

/** That a run, or one matrix of it, is closed. */
export interface Closing {
  readonly cause: CloseCause;
  /** Whether a task whose `if` is true even so (`always()`, `failure()`) still runs. */
  readonly cleanUps: boolean;
}

/** Whether a task that could start does, and if not, what becomes of it. */
export type Verdict =
  | { readonly kind: 'run' }
  | { readonly kind: 'waits'; readonly question: readonly string[] }
  | { readonly kind: 'end'; readonly result: Result; readonly because: Because };

const nothingHappened: Standing = { success: true, failure: false, cancelled: false, closed: false };

/** Decides about a task all of whose needs have ended. */
export function decide(task: Task, ancestry: Ancestry, closing: Closing | undefined, judge: Judge): Verdict {
  if (task.condition === undefined) return onSuccess(ancestry, closing);
  if (closing !== undefined && !closing.cleanUps) return closedBy(closing);
  const standing = standingOf(ancestry, closing);
  const judgement = judge(task, standing);
  switch (judgement.kind) {
    case 'run':
    case 'waits':
      return judgement;
    case 'bad': {
      const { problem, at } = judgement;
      return { kind: 'end', result: 'failure', because: { kind: 'bad-expression', problem, at } };
    }
    case 'skip': {
      // A condition that asks for success did not stop the task, nor did one that cannot be evaluated without the output
      // of a need: what went wrong before did, and is named instead.
      if (standing !== nothingHappened && judge(task, nothingHappened).kind !== 'skip')
        return onSuccess(ancestry, closing);
      const because: Because = { kind: 'condition', source: task.condition };
      return { kind: 'end', result: 'skipped', because };
    }
  }
}

function standingOf(ancestry: Ancestry, closing: Closing | undefined): Standing {
  if (ancestry.well && closing === undefined) return nothingHappened;
  return {
    success: false,
    failure: ancestry.failed,
    cancelled: closing?.cause.kind === 'signal',
    closed: closing !== undefined,
  };
}

/** The verdict of `success()`. In a closed run, what merely waited for something cancelled is cancelled as well. */
function onSuccess({ culprit }: Ancestry, closing: Closing | undefined): Verdict {
  if (closing !== undefined && (culprit === undefined || culprit.result === 'cancelled'))
    return closedBy(closing);
  if (culprit === undefined) return { kind: 'run' };
  return { kind: 'end', result: 'skipped', because: { kind: 'need', ...culprit } };
}

function closedBy({ cause }: Closing): Verdict {
  return { kind: 'end', result: 'cancelled', because: { kind: 'closed', cause } };
}
