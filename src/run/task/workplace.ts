import type { HashQuestion } from '../../host/workspace-files/workspace-files.ts';
import type { DebugListener } from '../../model/debug-note.ts';
import type { AttemptOutcome, TaskFiles } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import type { OutputRequests } from '../../process/output/output-commands.ts';
import type { Supervisor } from '../../process/supervisor.ts';
import type { AttemptFiles } from '../../task-files/task-files.ts';
import type { Preparation } from './attempt-preparation.ts';
import type { Question } from './inquiry.ts';
import type { TaskPreparer } from './task-preparer.ts';

/** What a task's worker needs from its run; `TheWorker` is that worker. */
export interface Workplace<TheWorker> {
  readonly supervisor: Supervisor;
  /** Evaluates a task's expressions, and says what is to be run. */
  readonly preparer: Pick<TaskPreparer, 'prepare' | 'orderFor'>;
  /** The number of a task's current attempt, from 1. */
  attemptOf(id: TaskId): number;
  /** The worker may be asked to end from now on. */
  placed(worker: TheWorker): void;
  /** Finds the answer to the question of an expression. */
  ask(question: Question): HashQuestion;
  /** Fresh `GITHUB_*` files; throws the system's error when they cannot be made. */
  createFiles(id: TaskId): AttemptFiles;
  /** Where the workflow commands in a task's output go. */
  requestsOf(task: Task): OutputRequests;
  /** The service is ready, and has written this so far. */
  serviceReady(service: Task, seconds: number, files: TaskFiles): void;
  /** The attempt succeeded: what it made is looked at before its dependents start. Never rejects; undefined when nobody wants to know. */
  readonly succeeded?:
    | ((task: Task, preparation: Preparation, attempt: number, outcome: AttemptOutcome) => Promise<void>)
    | undefined;
  /**
   * The attempt has ended: gives its outcome with what its output and its test reports say about that. Never rejects; undefined when
   * nobody wants to know.
   */
  readonly explained?:
    | ((
        task: TaskId,
        preparation: Preparation,
        startedAt: number,
        outcome: AttemptOutcome,
      ) => Promise<AttemptOutcome>)
    | undefined;
  /** The attempt begins, under this name. */
  began(worker: TheWorker, name: string): void;
  /** The attempt's log may be shown up to here; undefined when nobody follows it. */
  readonly printed?: ((worker: TheWorker, logFile: string, bytes: number) => void) | undefined;
  /** How long the task takes by earlier runs; undefined when they do not say. */
  expectedSecondsOf(id: TaskId): number | undefined;
  /** Undefined without debugging. */
  readonly debug: DebugListener | undefined;
  /** Warns about the attempt: what it wrote to its files, how long it takes. */
  remark(id: TaskId, message: string): void;
}
