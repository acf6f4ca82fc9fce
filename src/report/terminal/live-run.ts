import type { CloseCause, Instant } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { RunEvent } from '../run/event.ts';
import type { RunView } from '../run/reporter.ts';
import { taskLabel } from '../run/run-report.ts';
import { type TaskVerdict, verdictOf } from '../words/task-words.ts';
import { RestEstimate } from './rest-estimate.ts';

/** An attempt that runs. */
export interface LiveTask {
  readonly id: TaskId;
  /** Its name as reports show it: neither masked nor cut. */
  readonly label: string;
  /** From 1. */
  readonly attempt: number;
  /** How many attempts it may have. */
  readonly attempts: number;
  readonly startedAt: Instant;
  /** By earlier runs; undefined when they do not say. */
  readonly expectedSeconds: number | undefined;
  readonly service: 'none' | 'starting' | 'up';
}

/** A task that failed and waits for its next attempt. */
export interface WaitingTask {
  readonly id: TaskId;
  readonly label: string;
  /** The one that comes. */
  readonly attempt: number;
  readonly attempts: number;
  readonly startsAt: Instant;
}

/** Why a run was closed, and since when; the newest reason counts. */
export interface LiveClose {
  readonly at: Instant;
  readonly cause: CloseCause;
}

/** What the foot shows of a run at one moment. Its members change with the next event. */
export interface LiveRun {
  readonly startedAt: Instant;
  readonly ended: boolean;
  /** How many tasks the run has. */
  readonly total: number;
  /** How many have each verdict. */
  readonly counts: ReadonlyMap<TaskVerdict, number>;
  /** How many results were given, among all. */
  readonly given: number;
  /** What runs, the earliest first. */
  readonly running: ReadonlyMap<TaskId, LiveTask>;
  readonly waiting: ReadonlyMap<TaskId, WaitingTask>;
  readonly closed: LiveClose | undefined;
  /** Whether earlier runs say of any task how long it takes. */
  readonly hasExpected: boolean;
  /** Seconds until the run's end, by the times of earlier runs; undefined when too little is known. */
  readonly restSeconds: (now: Instant) => number | undefined;
}

/** Folds a run's events into what the foot shows; each costs the same however many tasks there are, but for the first. */
export class LiveRunFold implements LiveRun {
  startedAt: Instant = 0;
  ended = false;
  total = 0;
  given = 0;
  closed: LiveClose | undefined;
  hasExpected = false;
  readonly counts = new Map<TaskVerdict, number>();
  readonly running = new Map<TaskId, LiveTask>();
  readonly waiting = new Map<TaskId, WaitingTask>();
  #estimate: RestEstimate | undefined;

  /** Returns whether the event changed what is shown. */
  on(event: RunEvent, view: RunView): boolean {
    switch (event.type) {
      case 'run-started': {
        this.startedAt = event.at;
        this.total = event.tasks.length;
        const { expected } = event;
        // An estimate looks at the whole graph: where nothing is known it would be for nothing.
        this.hasExpected = [...(expected?.values() ?? [])].some(({ isKnown }) => isKnown);
        if (expected !== undefined && this.hasExpected)
          this.#estimate = new RestEstimate({ ...event, expected });
        return true;
      }
      case 'attempt-started':
        this.#start(event, view);
        return true;
      case 'attempt-ended':
        this.running.delete(event.task);
        if (event.retryInSeconds !== undefined) this.#wait(event, event.retryInSeconds, view);
        return true;
      case 'service-ready': {
        const task = this.running.get(event.task);
        if (task !== undefined) this.running.set(event.task, { ...task, service: 'up' });
        return true;
      }
      case 'task-ended': {
        const verdict = verdictOf(view.task(event.task));
        this.counts.set(verdict, (this.counts.get(verdict) ?? 0) + 1);
        if (event.because.kind === 'given') this.given += 1;
        this.waiting.delete(event.task);
        this.#estimate?.take(event.task);
        return true;
      }
      case 'run-closed':
        // A matrix that closes concerns its own instances only.
        if (event.cause.kind === 'matrix-fail-fast') return false;
        this.closed = { at: event.at, cause: event.cause };
        return true;
      case 'run-ended':
        this.ended = true;
        return true;
      case 'task-annotation':
      case 'task-matcher':
      case 'secret':
      case 'leftover':
      case 'warning':
      case 'explanation':
      case 'debug':
      case 'processes-owned':
      case 'heartbeat':
      case 'insight':
      case 'task-output':
        return false;
    }
  }

  restSeconds(now: Instant): number | undefined {
    return this.#estimate?.rest(this.#started(now));
  }

  *#started(now: Instant): Generator<{ readonly id: TaskId; readonly seconds: number }> {
    for (const { id, startedAt, service } of this.running.values())
      // What a service takes is over when it is up, and its dependents are counted by themselves.
      if (service !== 'up') yield { id, seconds: (now - startedAt) / 1000 };
    for (const { id, startsAt } of this.waiting.values()) yield { id, seconds: (now - startsAt) / 1000 };
  }

  #start(event: Extract<RunEvent, { readonly type: 'attempt-started' }>, view: RunView): void {
    const report = view.task(event.task);
    const { task, expectedSeconds } = report;
    this.waiting.delete(task.id);
    this.#estimate?.take(task.id);
    this.running.set(task.id, {
      id: task.id,
      label: taskLabel(report),
      attempt: event.attempt,
      attempts: task.retry.max + 1,
      startedAt: event.at,
      expectedSeconds,
      service: task.service === undefined ? 'none' : 'starting',
    });
  }

  #wait(
    event: Extract<RunEvent, { readonly type: 'attempt-ended' }>,
    delaySeconds: number,
    view: RunView,
  ): void {
    const report = view.task(event.task);
    this.waiting.set(event.task, {
      id: event.task,
      label: taskLabel(report),
      attempt: event.attempt + 1,
      attempts: report.task.retry.max + 1,
      startsAt: event.at + delaySeconds * 1000,
    });
  }
}
