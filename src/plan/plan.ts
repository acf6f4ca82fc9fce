import type { Because, GivenResult, Result, Termination } from '../model/outcome.ts';
import type { Position } from '../model/diagnostic.ts';
import type { TaskGraph } from '../graph/task-graph.ts';
import type { Task, TaskId } from '../model/task.ts';
import { ancestryOf } from './ancestry.ts';
import { resultOfAttempt, resultOfService } from './attempt-result.ts';
import { Closings, type RunCloseCause, type Shut } from './closings.ts';
import { type Entry, isUnstarted } from './entry.ts';
import { Given } from './given.ts';
import { holdsSlot } from './phase.ts';
import type { PlanChange } from './plan-change.ts';
import { type PlanPolicy, Roster } from './roster.ts';
import { retryDelay } from './retry.ts';
import { Services } from './services.ts';
import { decide, type Judge } from './verdict.ts';
import type { Waits } from './wait-watch.ts';
import { isForeseen, isTolerated, type Tolerance } from './tolerance.ts';
import type { NextWork, WorkIterator } from '../e3/dag-iterator.ts';

/** What the plan needs to know of a worker that ended. */
export interface AttemptEnd {
  readonly termination: Termination;
  readonly continueOnError: Tolerance;
  /** Set when the attempt never began because an expression of the task could not be evaluated: a failure for good. */
  readonly badExpression?: { readonly problem: string; readonly at: Position } | undefined;
}

/**
 * Decides which task of a graph may start next, and what the end of an attempt means for all others.
 *
 * It is synchronous and knows no clock, no process and no report: its driver tells it what ended, and drains
 * what follows from that. Decisions about other tasks are made in `next`, `drain` and `close`, never in
 * `leave`: the driver has time to collect what an ended task leaves behind before an `if` reads it.
 */
export class Plan implements WorkIterator<Task, AttemptEnd> {
  readonly #judge: Judge;
  readonly #roster: Roster;
  readonly #closings: Closings;
  readonly #services = new Services();
  readonly #given: Given;
  /** Tasks whose situation has changed, so that it may now be possible to decide whether they run. */
  #undecided: Entry[];
  /** Tasks whose `if` waits for an answer. */
  readonly #asking = new Set<Entry>();
  /** Closings whose consequences are still to come. */
  readonly #shut: Shut[] = [];
  #changes: PlanChange[] = [];

  /** @param graph pools are large enough for its tasks; anything else is an internal error */
  constructor(graph: TaskGraph, policy: PlanPolicy, judge: Judge) {
    this.#judge = judge;
    this.#given = new Given(policy);
    this.#roster = new Roster(graph, policy, this.#given);
    const entries = this.#roster.all;
    this.#closings = new Closings(policy, entries);
    this.#undecided = entries.filter(({ needsLeft }) => needsLeft === 0);
  }

  /** The next task that may start, which counts as started; or how long to wait; or that every task has its result. */
  next(): NextWork<Task> {
    this.#settle();
    if (this.#roster.isDone) return { kind: 'done' };
    const started = this.#roster.startNext(this.#given.isAsking);
    if (started !== undefined) {
      const { entry, beyond } = started;
      for (const exceeded of beyond)
        this.#changes.push({ kind: 'beyond-budget', id: entry.task.id, ...exceeded });
      if (entry.task.service !== undefined) this.#services.started(entry);
      return { kind: 'ready', uid: entry.task.id, data: entry.task };
    }
    if (this.#roster.mayWake || this.#asking.size > 0 || this.#given.isAsking)
      return { kind: 'busy', until: 'wake' };
    if (!this.#roster.isActive) throw this.#roster.stuck();
    return { kind: 'busy', until: 'leave' };
  }

  /** An attempt has ended. What that means for other tasks is decided later, in `next`, `drain` or `close`. */
  leave(id: TaskId, ended: AttemptEnd): void {
    const entry = this.#roster.get(id);
    const { termination, continueOnError, badExpression } = ended;
    if (!holdsSlot(entry.phase)) throw new Error(`internal error: ${id} left while ${entry.phase}`);
    if (badExpression !== undefined) {
      this.#end(entry, 'failure', { kind: 'bad-expression', ...badExpression });
      return;
    }
    const result =
      entry.task.service === undefined
        ? resultOfAttempt(termination)
        : resultOfService(termination, entry.phase === 'stopping');
    const seconds = result === 'failure' ? this.#retryDelay(entry, ended) : undefined;
    if (seconds !== undefined) this.#retry(entry, seconds);
    else if (result === 'failure' && isTolerated(continueOnError, termination))
      this.#end(entry, 'success', { kind: 'ran' }, true);
    else this.#end(entry, result, { kind: 'ran' });
  }

  /** The delay before a task's next attempt is over. Without effect when the task no longer waits: the run was closed. */
  resume(id: TaskId): void {
    const entry = this.#roster.get(id);
    if (entry.phase === 'waiting') this.#roster.change(entry, 'ready');
  }

  /** What the `if` of a task asked is known. Without effect when the task no longer waits for it. */
  answered(id: TaskId): void {
    const entry = this.#roster.get(id);
    if (this.#asking.delete(entry)) this.#undecided.push(entry);
  }

  /**
   * What was looked up about a task is known: the result that it has without running, or that there is none, and it runs.
   * Without effect when the task no longer waits for it.
   */
  give(id: TaskId, result: GivenResult | undefined): void {
    const entry = this.#roster.get(id);
    if (!this.#given.close(entry)) return;
    if (result === undefined) this.#roster.change(entry, 'ready');
    else this.#endGiven(entry, result);
  }

  /** A service answers: its dependents may start. Without effect when it has ended or is being ended. */
  serviceReady(id: TaskId): void {
    const entry = this.#roster.get(id);
    if (entry.phase !== 'starting' || entry.toldToEnd) return;
    this.#roster.change(entry, 'up');
    entry.result = 'success';
    this.#services.cameUp(entry);
    this.#needIsMet(entry);
  }

  /**
   * Closes the run: nothing starts any more and, but for `max-failures`, what runs is ended, except tasks whose `if` is
   * true even so. A signal overrides an earlier cause; a second signal allows no more exceptions.
   */
  close(cause: RunCloseCause): void {
    this.#settle();
    this.#close(this.#closings.close(cause));
    this.#settle();
  }

  /** What was decided since the last call, in order. */
  drain(): readonly PlanChange[] {
    this.#settle();
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /** Why tasks wait now that `next` has started nothing, as far as not reported before; nothing without `followWaits`. */
  waits(): Waits | undefined {
    return this.#roster.waits();
  }

  /** The task's result as its dependents see it: also `success` while a service is up; undefined before. */
  resultOf(id: TaskId): Result | undefined {
    return this.#roster.get(id).result;
  }

  /** The number of the attempt that runs or ran last, from 1; 0 before the first. */
  attemptOf(id: TaskId): number {
    return this.#roster.get(id).attempts;
  }

  #retryDelay(entry: Entry, { termination, continueOnError }: AttemptEnd): number | undefined {
    // The dependents of a service that was up have started already; a new attempt would come too late for them.
    if (entry.phase === 'up' || this.#closings.of(entry) !== undefined) return undefined;
    const { retry } = entry.task;
    // Exit codes to retry on are more specific than forgiving every failure.
    if (retry.onExitCodes === undefined && isForeseen(continueOnError, termination)) return undefined;
    return retryDelay(retry, entry.attempts, termination);
  }

  #retry(entry: Entry, seconds: number): void {
    this.#roster.change(entry, 'waiting');
    this.#changes.push({ kind: 'waiting', id: entry.task.id, seconds });
    if (seconds === 0) this.#roster.change(entry, 'ready');
  }

  #end(entry: Entry, result: Result, because: Because, tolerated = false): void {
    const wasUp = entry.phase === 'up' || entry.phase === 'stopping';
    this.#roster.change(entry, 'done');
    this.#given.close(entry);
    entry.result = result;
    this.#changes.push({ kind: 'ended', id: entry.task.id, result, tolerated, because });
    if (!wasUp) this.#needIsMet(entry);
    else if (result !== 'success') this.#undecided = this.#undecided.concat(entry.dependents);
    this.#services.ended(entry);
    if (result === 'failure') this.#close(this.#closings.failed(entry));
  }

  #endGiven(entry: Entry, { result, tolerated, from, seconds }: GivenResult): void {
    this.#end(entry, result, { kind: 'given', from, seconds }, tolerated);
  }

  #needIsMet(entry: Entry): void {
    for (const dependent of entry.dependents) {
      dependent.needsLeft -= 1;
      if (dependent.needsLeft === 0) this.#undecided.push(dependent);
    }
  }

  #close(shut: readonly Shut[]): void {
    for (const closing of shut) {
      this.#shut.push(closing);
      const { cause } = closing;
      if (cause.kind !== 'matrix-fail-fast') this.#changes.push({ kind: 'closed', cause });
    }
  }

  /** Draws all consequences, in rounds instead of by recursion: chains may be as long as the graph. */
  #settle(): void {
    for (;;) {
      const undecided = this.#undecided;
      this.#undecided = [];
      for (const entry of undecided) this.#decide(entry);
      if (undecided.length > 0) continue;
      const shut = this.#shut.shift();
      if (shut === undefined) break;
      for (const entry of shut.entries) this.#sweep(entry, shut);
    }
    for (const service of this.#services.idle()) {
      this.#roster.change(service, 'stopping');
      this.#changes.push({ kind: 'stop-service', id: service.task.id });
    }
  }

  /** Decides about a task whose needs are all met and that has not started. */
  #decide(entry: Entry): void {
    if (entry.needsLeft > 0 || !isUnstarted(entry)) return;
    entry.ancestry = ancestryOf(entry.needs);
    const known = this.#given.knownOf(entry.task);
    if (known !== undefined) {
      this.#endGiven(entry, known);
      return;
    }
    if (entry.task.service !== undefined && this.#given.isUnused(entry)) {
      this.#end(entry, 'success', { kind: 'unused' });
      return;
    }
    const verdict = decide(entry.task, entry.ancestry, this.#closings.of(entry), this.#judge);
    if (verdict.kind === 'waits') {
      // One question at a time: another one may be needed, or none, once this one is answered.
      if (!this.#asking.has(entry))
        this.#changes.push({ kind: 'question', id: entry.task.id, question: verdict.question });
      this.#asking.add(entry);
      return;
    }
    this.#asking.delete(entry);
    if (verdict.kind === 'end') this.#end(entry, verdict.result, verdict.because);
    else if (entry.task.work.kind === 'join') this.#end(entry, 'success', { kind: 'join' });
    else if (entry.phase === 'blocked') this.#mayStart(entry);
  }

  /** A task whose needs have ended, and whose `if` holds, starts as soon as there is room, unless it need not run. */
  #mayStart(entry: Entry): void {
    const asks = this.#given.asksFor(entry);
    if (asks === 'new') this.#changes.push({ kind: 'look-up', id: entry.task.id });
    else if (asks === 'no') this.#roster.change(entry, 'ready');
  }

  /** What a closing means for one task. A blocked task still waits for its needs, and a service that is up for its users. */
  #sweep(entry: Entry, { cause }: Shut): void {
    switch (entry.phase) {
      case 'ready':
      case 'waiting':
        if (isUnstarted(entry)) this.#decide(entry);
        else this.#end(entry, 'cancelled', { kind: 'closed', cause });
        return;
      case 'running':
      case 'starting':
        if (cause.kind === 'max-failures' || entry.toldToEnd || this.#goesOn(entry)) return;
        entry.toldToEnd = true;
        this.#changes.push({ kind: 'end-attempt', id: entry.task.id, cause });
        return;
      case 'blocked':
        if (this.#asking.has(entry) || this.#given.isOpen(entry)) this.#decide(entry);
        return;
      case 'up':
      case 'stopping':
      case 'done':
        return;
    }
  }

  /** As on GitHub, the `if` of a running task is evaluated again when the run closes, and the task runs on if it would still run. */
  #goesOn(entry: Entry): boolean {
    const { task, ancestry } = entry;
    if (task.condition === undefined) return false;
    return decide(task, ancestry, this.#closings.of(entry), this.#judge).kind === 'run';
  }
}
