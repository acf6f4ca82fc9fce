import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { noTaskFiles } from '../../src/model/outcome.ts';
import type { AttemptOutcome, Because, Result, RunResult, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { makeRetry, makeTask } from './make-task.ts';

/** The instant at which every story starts. */
export const startOfStory = Date.UTC(2030, 0, 2, 3, 4, 5);

/** A task that runs `true`, with what differs. */
export function aTask(id: TaskId, different: Partial<Task> = {}): Task {
  return makeTask(id, different.needs ?? [], { at: { file: 'dag.yml', line: 1, column: 1 }, ...different });
}

/** An attempt that ended so, without output, with what differs. */
export function anOutcome(termination: Termination, different: Partial<AttemptOutcome> = {}): AttemptOutcome {
  return {
    termination,
    leftovers: [],
    survivors: [],
    logFile: undefined,
    logBytes: 0,
    logProblem: undefined,
    tail: [],
    files: noTaskFiles,
    ...different,
  };
}

export const exited = (code: number): Termination => ({ kind: 'exited', code });

/** A retry policy with so many attempts after the first. */
export const retries = (max: number): Task['retry'] => makeRetry(max);

/** The events of a run, written down in the order told; times are seconds since its start. */
export class Story {
  readonly events: RunEvent[];
  readonly #names: ReadonlyMap<TaskId, string>;

  constructor(
    tasks: readonly Task[],
    different: Partial<Extract<RunEvent, { readonly type: 'run-started' }>> = {},
  ) {
    this.#names = new Map(tasks.map(({ id, name }) => [id, name]));
    this.events = [
      {
        type: 'run-started',
        at: startOfStory,
        title: 'CI',
        graphFile: 'dag.yml',
        tasks,
        graph: new TaskGraph(tasks),
        parallelism: 2,
        parallelismBecause: '2 usable CPUs',
        reportDirectory: '/report',
        ...different,
      },
    ];
  }

  starts(
    seconds: number,
    task: TaskId,
    { attempt = 1, slot = 0, name = this.#names.get(task) ?? task } = {},
  ): this {
    return this.tell({ type: 'attempt-started', at: at(seconds), task, attempt, slot, name });
  }

  ends(
    seconds: number,
    task: TaskId,
    outcome: AttemptOutcome,
    { attempt = 1, slot = 0, retryInSeconds = undefined as number | undefined } = {},
  ): this {
    return this.tell({
      type: 'attempt-ended',
      at: at(seconds),
      task,
      attempt,
      slot,
      outcome,
      retryInSeconds,
    });
  }

  has(
    seconds: number,
    task: TaskId,
    result: Result,
    because: Because = { kind: 'ran' },
    tolerated = false,
  ): this {
    return this.tell({ type: 'task-ended', at: at(seconds), task, result, tolerated, because });
  }

  /** One attempt in slot 0 that passes or fails by its exit code. */
  runs(from: number, to: number, task: TaskId, code: number, outcome: Partial<AttemptOutcome> = {}): this {
    return this.starts(from, task)
      .ends(to, task, anOutcome(exited(code), outcome))
      .has(to, task, code === 0 ? 'success' : 'failure');
  }

  finishes(seconds: number, result: RunResult): this {
    return this.tell({ type: 'run-ended', at: at(seconds), result });
  }

  tell(event: RunEvent): this {
    this.events.push(event);
    return this;
  }

  report(): RunReport {
    const timeline = new Timeline();
    for (const event of this.events) timeline.on(event);
    return timeline.report();
  }
}

/** So many seconds after the start of the story. */
export function at(seconds: number): number {
  return startOfStory + seconds * 1000;
}

/** The task's report; fails the test when the run has no such task. */
export function taskOf(report: RunReport, id: TaskId): NonNullable<ReturnType<RunReport['tasks']['get']>> {
  const task = report.tasks.get(id);
  if (task === undefined) throw new Error(`the report has no task "${id}"`);
  return task;
}
