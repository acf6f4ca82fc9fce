import type { HashQuestion } from '../../host/workspace-files/workspace-files.ts';
import { messageOf } from '../../model/message-of.ts';
import type { GivenTask } from '../../model/outcome.ts';
import type { Task } from '../../model/task.ts';
import type { Preparation } from './attempt-preparation.ts';
import { Inquiry } from './inquiry.ts';
import type { TaskPreparer } from './task-preparer.ts';

/** A task that could start: its needs have ended and its `if` holds. */
export interface LookedUp {
  readonly task: Task;
  /** Its expressions, evaluated as for an attempt, but without `rundag.slot` and `rundag.attempt`. */
  readonly preparation: Preparation;
}

/** Finds out, when a task could start, whether it has its result without running. */
export interface ResultLookUp {
  /** Whether it is worth asking about the task; never asked of services and joins. */
  readonly concerns: (task: Task) => boolean;
  /**
   * The task's result and what it wrote; undefined: it has to run. What the task would leave in the workspace is there when this
   * resolves, and whoever keeps digests of files has been told so. A rejection is a warning, and the task runs. Many tasks may be looked up at once; once `signal` is aborted the task
   * has ended otherwise, and the answer is dropped.
   */
  readonly find: (asked: LookedUp, signal: AbortSignal) => Promise<GivenTask | undefined>;
}

/** What looking up needs of the run around it. */
export interface LookUpTools {
  readonly lookUp: ResultLookUp;
  readonly preparer: Pick<TaskPreparer, 'prepareEarly'>;
  /** Finds the answer to the question of an expression. */
  readonly ask: (question: readonly string[]) => HashQuestion;
  readonly remark: (id: string, message: string) => void;
}

/** Looks a task up; never rejects. Undefined when it has to run, as one does whose expressions cannot be evaluated: its attempt says why. */
export async function lookUpTask(
  task: Task,
  signal: AbortSignal,
  { lookUp, preparer, ask, remark }: LookUpTools,
): Promise<GivenTask | undefined> {
  try {
    const preparation = await prepare(task, signal, preparer, ask);
    return preparation && (await lookUp.find({ task, preparation }, signal));
  } catch (error) {
    if (!signal.aborted)
      remark(task.id, `it runs, since an earlier result could not be looked up: ${messageOf(error)}`);
    return undefined;
  }
}

async function prepare(
  task: Task,
  signal: AbortSignal,
  preparer: LookUpTools['preparer'],
  ask: LookUpTools['ask'],
): Promise<Preparation | undefined> {
  const inquiry = new Inquiry();
  for (;;) {
    const inquired = preparer.prepareEarly(task, inquiry);
    if (inquired.kind === 'known')
      return inquired.value.kind === 'prepared' ? inquired.value.preparation : undefined;
    const asked = ask(inquired.question);
    const drop = (): void => asked.drop();
    signal.addEventListener('abort', drop, { once: true });
    const answer = await asked.answer;
    signal.removeEventListener('abort', drop);
    if (answer === undefined) return undefined;
    inquiry.receive(inquired.question, answer);
  }
}
