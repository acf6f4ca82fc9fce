import type { RunEvent } from './event.ts';
import type { Insight } from './insight.ts';
import type { CloseCause, Instant, Result } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { countedSeconds, floorOf, heldCpuSeconds, measuredCriticalPath, repeatedSeconds } from './bounds.ts';
import type { RunReport, RunWarning, TaskReport } from './run-report.ts';
import {
  endAttempt,
  endTask,
  newRecord,
  noteLeftover,
  ranElsewhere,
  startAttempt,
  sum,
  type TaskRecord,
  taskReport,
} from './task-record.ts';
import { TaskNames } from './task-names.ts';
import type { Reporter, RunView } from './reporter.ts';

type RunStarted = Extract<RunEvent, { readonly type: 'run-started' }>;

/** The most characters kept of all tasks' annotations; GitHub shows at most 30 of them, with 4,096 each. */
const longestAnnotations = 16 * 1024 ** 2;

const notKept: Readonly<Record<AnnotationCommand['level'], AnnotationCommand>> = {
  error: withoutText('error'),
  warning: withoutText('warning'),
  notice: withoutText('notice'),
};

function withoutText(level: AnnotationCommand['level']): AnnotationCommand {
  const message = `the log has this ${level}: the annotations of all tasks are too long to be kept`;
  return { level, message, properties: new Map() };
}

/** Folds a run's events; every other report is made from what it gives. */
export class Timeline implements Reporter, RunView {
  readonly name = 'timeline';
  #start: RunStarted | undefined;
  #processes: RunReport['processes'];
  #ended: RunReport['ended'];
  #closedBy: CloseCause | undefined;
  #insight: Insight | undefined;
  #lastAt: Instant = 0;
  readonly #records = new Map<TaskId, TaskRecord>();
  readonly #names = new TaskNames(this.#records);
  readonly #warnings: RunWarning[] = [];
  /** Valid until the next event: at the end of a run several reports ask for it. */
  #report: RunReport | undefined;
  #annotationRoom = longestAnnotations;

  on(event: RunEvent): void {
    this.#lastAt = Math.max(this.#lastAt, event.at);
    this.#report = undefined;
    switch (event.type) {
      case 'run-started':
        this.#start = event;
        for (const task of event.tasks) {
          const record = newRecord(task, event.expected?.get(task.id));
          this.#records.set(task.id, record);
          this.#names.rename(record, undefined);
        }
        for (const { name: machine, attempts } of event.machines ?? [])
          for (const [id, ran] of attempts) {
            const record = this.#records.get(id);
            if (record !== undefined) ranElsewhere(record, { machine, attempts: ran });
          }
        return;
      case 'attempt-started':
        this.#changeName(event.task, (record) => startAttempt(record, event));
        return;
      case 'attempt-ended':
        endAttempt(this.#record(event.task), event);
        return;
      case 'service-ready':
        this.#record(event.task).readySeconds = event.seconds;
        return;
      case 'task-ended':
        this.#changeName(event.task, (record) => endTask(record, event));
        return;
      case 'task-annotation':
        (this.#record(event.task).annotations ??= []).push(this.#kept(event.command));
        return;
      case 'run-closed':
        // A matrix that closes stops its own instances only.
        if (event.cause.kind !== 'matrix-fail-fast') this.#closedBy ??= event.cause;
        return;
      case 'processes-owned':
        this.#processes = event.by;
        return;
      case 'warning':
        this.#warnings.push({ message: event.message, task: event.task });
        return;
      case 'run-ended':
        this.#ended = { at: event.at, result: event.result };
        return;
      case 'leftover':
        noteLeftover(this.#record(event.task), event);
        return;
      case 'secret':
        this.#record(event.task).hasMasks = true;
        return;
      case 'insight':
        this.#insight = event.insight;
        return;
      case 'task-matcher':
      case 'task-output':
      case 'debug':
      case 'explanation':
      case 'heartbeat':
        return;
    }
  }

  /** What is known of the task now; throws for a task that the run does not have. */
  task(id: TaskId): TaskReport {
    return taskReport(this.#record(id), this.#lastAt, this.#names);
  }

  /** What reports call the task, at no cost; its id when the run does not have it. */
  labelOf(id: TaskId): string {
    const record = this.#records.get(id);
    return record === undefined ? id : this.#names.label(record);
  }

  /** How many attempts of the task have started, at no cost; throws for a task that the run does not have. */
  attemptsOf(id: TaskId): number {
    return this.#record(id).attempts?.length ?? 0;
  }

  /**
   * Everything known now; after an event linear in the number of tasks, needs and attempts. The critical path, which
   * costs most, is found when it is first asked for. Throws before the run has started.
   */
  report(): RunReport {
    this.#report ??= this.#makeReport();
    return this.#report;
  }

  #makeReport(): RunReport {
    const start = this.#start;
    if (start === undefined) throw new Error('internal error: a report was asked for before the run started');
    const end = this.#ended?.at ?? this.#lastAt;
    const tasks = new Map<TaskId, TaskReport>();
    for (const [id, record] of this.#records) tasks.set(id, taskReport(record, end, this.#names));
    const machines = start.machines ?? [];
    const budgets = new Map(machines.map(({ name, cpus }) => [name, cpus]));
    const budgetOf = (task: TaskReport): number =>
      budgets.get(task.attempts.at(-1)?.machine ?? '') ?? start.parallelism;
    const cpuSeconds = sum(Array.from(tasks.values(), (task) => heldCpuSeconds(task, budgetOf(task))));
    const startedAt = machines.reduce((first, machine) => Math.min(first, machine.startedAt), start.at);
    const allCpus = machines.length === 0 ? start.parallelism : sum(machines.map((machine) => machine.cpus));
    let path: RunReport['criticalPath'] | undefined;
    return {
      title: start.title,
      graphFile: start.graphFile,
      reportDirectory: start.reportDirectory,
      parallelism: start.parallelism,
      parallelismBecause: start.parallelismBecause,
      lendsCpus: start.lendsCpus === true,
      processes: this.#processes,
      startedAt,
      startedHereAt: start.at,
      ended: this.#ended,
      closedBy: this.#closedBy,
      machines,
      tasks,
      counts: countResults(tasks),
      wallSeconds: Math.max(0, end - startedAt) / 1000,
      taskSeconds: sum(Array.from(tasks.values(), countedSeconds)),
      repeatedSeconds: sum(Array.from(tasks.values(), repeatedSeconds)),
      allCpus,
      cpuBoundSeconds: cpuSeconds / allCpus,
      get criticalPath() {
        return (path ??= measuredCriticalPath(start.graph, [...tasks.values()], end));
      },
      get floor() {
        return floorOf(this.criticalPath.seconds, this.cpuBoundSeconds);
      },
      warnings: [...this.#warnings],
      insight: this.#insight,
    };
  }

  /** The annotation, or when there is no room for it one that says so: they are still counted. */
  #kept(command: AnnotationCommand): AnnotationCommand {
    const sizes = Array.from(command.properties, ([name, value]) => name.length + value.length);
    this.#annotationRoom -= command.message.length + sum(sizes);
    return this.#annotationRoom >= 0 ? command : notKept[command.level];
  }

  #changeName(id: TaskId, change: (record: TaskRecord) => void): void {
    const record = this.#record(id);
    const before = record.name;
    change(record);
    this.#names.rename(record, before);
  }

  #record(id: TaskId): TaskRecord {
    const record = this.#records.get(id);
    if (record === undefined) throw new Error(`internal error: an event names the unknown task "${id}"`);
    return record;
  }
}

function countResults(tasks: ReadonlyMap<TaskId, TaskReport>): Readonly<Record<Result, number>> {
  const counts = { success: 0, failure: 0, cancelled: 0, skipped: 0 };
  for (const { ended } of tasks.values()) if (ended !== undefined) counts[ended.result] += 1;
  return counts;
}
