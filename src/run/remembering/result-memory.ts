import type { KeptRecord, Remembered } from '../../history/file/history.ts';
import type { ArchiveStore } from '../../history/stores/archive-store.ts';
import type { Result } from '../../model/outcome.ts';
import type { CommonInputs, Task, TaskId } from '../../model/task.ts';
import type { Exports } from '../../task-files/exports.ts';
import type { Environment } from '../task/contexts.ts';
import type { ListedWorkspace } from './file-lists.ts';
import type { SecretValues } from '../history/secret-values.ts';

/** What earlier runs knew of results, and where output files are kept. */
export interface ResultMemory {
  readonly recordsOf: (task: Task) => readonly KeptRecord[];
  /** Opened when it is needed; undefined when nothing is kept. */
  readonly openArchives: (() => Promise<ArchiveStore>) | undefined;
  /** The fingerprints of tasks whose results are given by an earlier attempt, as far as they have some. */
  readonly fingerprints: ReadonlyMap<TaskId, string>;
  /** Whether the logs of tasks are kept too. */
  readonly keepsLogs: boolean;
  /** Whether results are given; otherwise every task runs, and is remembered. */
  readonly gives: boolean;
  readonly common: CommonInputs;
}

/** What remembering needs of the run around it. */
export interface RememberingTools {
  readonly files: ListedWorkspace;
  /** Absolute. */
  readonly workspace: string;
  /** A directory for archives on their way, absolute; nobody else uses it. */
  readonly temporaryDirectory: string;
  readonly step: Environment;
  readonly taskOf: (id: TaskId) => Task | undefined;
  readonly resultOf: (id: TaskId) => Result | undefined;
  readonly exportsFor: (task: Task) => Exports;
  /** The tasks whose files others may need. */
  readonly needed: ReadonlySet<TaskId>;
  /** Whether the task named a value that no report may show. */
  readonly hasMasks: (task: TaskId) => boolean;
  readonly secrets: SecretValues;
  readonly warn: (task: TaskId, message: string) => void;
  /** Says why a task runs whose result was known. */
  readonly explain: (task: TaskId, because: string) => void;
}

/** What comes of a run for later ones. */
export interface FinishedRemembering {
  readonly remembered: ReadonlyMap<TaskId, Remembered>;
  /** What there is to say about it, a line each. */
  readonly notices: readonly string[];
}
