import type { Because, CloseCause, Result } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import type { Scarce } from '../model/wait-reason.ts';

/** A decision of the plan that its driver has to carry out or report. */
export type PlanChange =
  /** The task has its result, which is final. */
  | {
      readonly kind: 'ended';
      readonly id: TaskId;
      /** For dependents and the run: a tolerated failure is a `success`. */
      readonly result: Result;
      readonly tolerated: boolean;
      readonly because: Because;
    }
  /** The task's `if` asks something: call `answered` when its judge knows the answer, unless the task has ended before. */
  | { readonly kind: 'question'; readonly id: TaskId; readonly question: readonly string[] }
  /** The task could start: call `give` with the result that it has without running, or with none, unless it has ended before. */
  | { readonly kind: 'look-up'; readonly id: TaskId }
  /** An attempt failed and another follows: call `resume` after the delay; with 0 seconds it is ready already. */
  | { readonly kind: 'waiting'; readonly id: TaskId; readonly seconds: number }
  /** Nothing starts any more but clean-ups; a signal after another cause repeats this, a second signal rules out clean-ups too. */
  | { readonly kind: 'closed'; readonly cause: CloseCause }
  /**
   * The task starts although not enough of something is free: services that are up hold it until what needs them has
   * ended, and nothing else can start. Reported once for each resource.
   */
  | {
      readonly kind: 'beyond-budget';
      readonly id: TaskId;
      readonly scarce: Scarce;
      /** The services that hold it. */
      readonly holders: readonly TaskId[];
    }
  /** The running attempt has to be ended; `leave` follows when it has. */
  | { readonly kind: 'end-attempt'; readonly id: TaskId; readonly cause: CloseCause }
  /** The last dependent of the service has ended: stop it; `leave` follows. Later ones were started earlier. */
  | { readonly kind: 'stop-service'; readonly id: TaskId };
