import type { TaskId } from '../../model/task.ts';
import type { RunEvent } from './event.ts';
import type { RunReport, TaskReport } from './run-report.ts';

/** What is known of a run at one moment. Each answer stays as it is when more becomes known. */
export interface RunView {
  /** Throws for a task that the run does not have. */
  task(id: TaskId): TaskReport;
  /** What reports call the task; its id when the run does not have it. */
  labelOf(id: TaskId): string;
  /** How many attempts of the task have started; throws for a task that the run does not have. */
  attemptsOf(id: TaskId): number;
  /** Throws before the run has started. */
  report(): RunReport;
}

/** The part of a reporter's work that takes time. */
export type ReportWork = () => Promise<void>;

/** Makes one kind of report from a run's events; it takes no part in any decision. */
export interface Reporter {
  /** Its name in a report of its own failure: `log`, `results`. */
  readonly name: string;
  /**
   * Gets each event when it happens, and may read what is known of the run then. It returns the work that takes time, which
   * begins when all that was returned earlier is done.
   */
  on(event: RunEvent, view: RunView): void | ReportWork;
  /** Writes what is still held back; called once, after the last event. */
  close?(): Promise<void>;
}
