import type { HashAnswer, HashQuestion } from '../host/workspace-files/workspace-files.ts';
import type { RunEvent } from '../report/run/event.ts';
import type { AttemptOutcome, CloseCause, GivenTask, TaskFiles } from '../model/outcome.ts';
import type { DebugListener } from '../model/debug-note.ts';
import { longestTimer } from '../host/time-limit.ts';
import type { Task, TaskId } from '../model/task.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanChange } from '../plan/plan-change.ts';
import type { NextWork, WorkIterator } from '../e3/dag-iterator.ts';
import type { Question } from './task/inquiry.ts';
import { beyondBudgetText } from './run-warnings.ts';
import type { TaskWorker } from './task/task-worker.ts';

/** What the driver of a plan needs of the run around it. */
export interface DriverOptions {
  readonly plan: Plan;
  readonly emit: (event: RunEvent) => void;
  readonly now: () => number;
  /** Undefined without debugging. */
  readonly debug?: DebugListener | undefined;
  /** Makes the scheduler ask for work again. */
  readonly wake: () => void;
  /** Records what an attempt wrote, before any decision that may depend on it. */
  readonly record: (task: Task, outcome: AttemptOutcome) => void;
  /** Records what a service wrote before it was ready, before the tasks that need it start. */
  readonly recordReady: (service: Task, files: TaskFiles) => void;
  /** Finds the answer to the question of an `if`. */
  readonly ask: (question: Question) => HashQuestion;
  /** Records the answer, before the `if` is evaluated again. */
  readonly recordAnswer: (id: TaskId, question: Question, answer: HashAnswer) => void;
  /** Results that are known before the run. */
  readonly given: ReadonlyMap<TaskId, GivenTask>;
  /** Finds the result of a task that could start; never rejects. Undefined: it has to run. */
  readonly lookUp: (id: TaskId, signal: AbortSignal) => Promise<GivenTask | undefined>;
  /** Records what a task whose result was found wrote where it ran, before any decision that may depend on it. */
  readonly recordGiven: (id: TaskId, given: GivenTask) => void;
  /** The run is being cancelled. */
  readonly closed?: () => void;
}

/** How often the plan is asked again while it waits for something outside the run, in milliseconds. */
const askInterval = 1000;

/** After this many changes, which take some milliseconds, the event loop turns: in a large graph one end can cause 100,000. */
const changesPerTurn = 1000;

/** Stands between the scheduler and the plan: carries out what the plan decides and reports it as events. */
export class PlanDriver implements WorkIterator<Task, TaskWorker> {
  readonly #options: DriverOptions;
  readonly #running = new Map<TaskId, TaskWorker>();
  readonly #delays = new Map<TaskId, NodeJS.Timeout>();
  /** The open questions of `if`s, by task. */
  readonly #questions = new Map<TaskId, HashQuestion>();
  /** Tasks that are looked up; aborted when one ends otherwise. */
  readonly #lookUps = new Map<TaskId, AbortController>();
  /** What tasks wrote whose results were given. */
  readonly #givenFiles = new Map<TaskId, TaskFiles>();
  #asking: NodeJS.Timeout | undefined;
  /** The changes that are still to be carried out, before any later ones. */
  #untold: readonly Untold[] = [];

  constructor(options: DriverOptions) {
    this.#options = options;
    for (const [id, { files }] of options.given) this.#givenFiles.set(id, files);
  }

  next(): NextWork<Task> {
    if (this.#untold.length > 0) return untilTold;
    const next = this.#options.plan.next();
    this.#carryOut(this.#options.plan.drain());
    if (this.#untold.length > 0 && next.kind !== 'ready') return untilTold;
    if (next.kind === 'busy') this.#tellWaits();
    if (next.kind === 'busy' && next.until === 'wake') this.#askAgainLater();
    return next;
  }

  /** Nothing more can start now: for debugging, say why. */
  #tellWaits(): void {
    const { plan, debug } = this.#options;
    const told = debug && plan.waits();
    for (const { task, reasons } of told?.waits ?? []) debug?.({ kind: 'waits', reasons }, task);
    if (told !== undefined && told.more > 0) debug?.({ kind: 'more-wait', count: told.more });
  }

  /** Only informs the plan; what follows from it is decided in `collect`, when the attempt's files are known. */
  leave(id: TaskId, worker: TaskWorker): void {
    this.#running.delete(id);
    this.#options.plan.leave(id, worker);
  }

  /** A worker has its slot, and may be told to end; its attempt begins once it is prepared. */
  placed(worker: TaskWorker): void {
    this.#running.set(worker.uid, worker);
  }

  /** An attempt has begun. */
  began(worker: TaskWorker, name: string): void {
    const { uid: task, attempt, slot } = worker;
    this.#emitInTurn({ type: 'attempt-started', at: this.#options.now(), task, attempt, slot, name });
  }

  /** Reports an attempt that has ended and left, and everything that follows from it. */
  collect(worker: TaskWorker): void {
    const { plan, now, record } = this.#options;
    const { uid: task, attempt, slot, outcome, data } = worker;
    record(data, outcome);
    const changes = plan.drain();
    const waiting = changes.find((change) => change.kind === 'waiting' && change.id === task);
    const retryInSeconds = waiting?.kind === 'waiting' ? waiting.seconds : undefined;
    this.#emitInTurn({ type: 'attempt-ended', at: now(), task, attempt, slot, outcome, retryInSeconds });
    this.#carryOut(changes);
  }

  /** A service is ready, and has written this so far. */
  serviceReady(service: Task, seconds: number, files: TaskFiles): void {
    const { plan, now, wake, recordReady } = this.#options;
    recordReady(service, files);
    plan.serviceReady(service.id);
    this.#emitInTurn({ type: 'service-ready', at: now(), task: service.id, seconds });
    this.#carryOut(plan.drain());
    wake();
  }

  /** Closes the run: only clean-ups still start. Running attempts are ended first, and the event loop turns before everything is reported. */
  close(cause: Extract<CloseCause, { kind: 'signal' }>): void {
    const { plan, closed } = this.#options;
    closed?.();
    plan.close(cause);
    const changes = plan.drain();
    for (const change of changes) if (isForRunning(change)) this.#carryOutOne(change);
    this.#carryOut(changes.filter((change) => !isForRunning(change)));
    this.#options.wake();
  }

  #tellOn(): void {
    const some = this.#untold.slice(0, changesPerTurn);
    this.#untold = this.#untold.slice(changesPerTurn);
    for (const change of some) this.#carryOutOne(change);
    if (this.#untold.length === 0) return;
    setImmediate(() => {
      this.#tellOn();
      // The scheduler was told to wait for this.
      if (this.#untold.length === 0) this.#options.wake();
    });
  }

  /** What runs now, in the order of start. */
  get running(): readonly TaskWorker[] {
    return [...this.#running.values()];
  }

  #carryOut(changes: readonly PlanChange[]): void {
    if (this.#untold.length === 0) {
      this.#untold = changes;
      this.#tellOn();
      return;
    }
    // What is to end does not wait until everything before it is reported.
    for (const change of changes) if (isForRunning(change)) this.#carryOutOne(change);
    this.#untold = [...this.#untold, ...changes.filter((change) => !isForRunning(change))];
  }

  /** An event that is reported after all that was decided before it. */
  #emitInTurn(event: RunEvent): void {
    if (this.#untold.length === 0) this.#options.emit(event);
    else this.#untold = [...this.#untold, { kind: 'event', event }];
  }

  #carryOutOne(change: Untold): void {
    const { emit, now } = this.#options;
    switch (change.kind) {
      case 'ended': {
        const { id: task, result, tolerated, because } = change;
        clearTimeout(this.#delays.get(task));
        this.#delays.delete(task);
        this.#questions.get(task)?.drop();
        this.#questions.delete(task);
        this.#lookUps.get(task)?.abort();
        this.#lookUps.delete(task);
        const givenFiles = because.kind === 'given' ? this.#givenFiles.get(task) : undefined;
        const elsewhere = because.kind === 'given' ? this.#options.given.get(task)?.elsewhere : undefined;
        emit({ type: 'task-ended', at: now(), task, result, tolerated, because, givenFiles, elsewhere });
        return;
      }
      case 'event':
        emit(change.event);
        return;
      case 'question':
        void this.#find(change.id, change.question);
        return;
      case 'look-up':
        void this.#lookUp(change.id);
        return;
      case 'waiting':
        if (change.seconds > 0) this.#resumeLater(change.id, change.seconds);
        return;
      case 'closed':
        emit({ type: 'run-closed', at: now(), cause: change.cause });
        return;
      case 'beyond-budget': {
        const message = beyondBudgetText(change.scarce, change.holders);
        emit({ type: 'warning', at: now(), message, task: change.id });
        return;
      }
      case 'end-attempt':
        this.#running.get(change.id)?.end({ kind: 'cancelled', cause: change.cause });
        return;
      case 'stop-service':
        this.#running.get(change.id)?.end({ kind: 'stopped' });
        return;
    }
  }

  async #find(id: TaskId, question: Question): Promise<void> {
    const { plan, wake, ask, recordAnswer } = this.#options;
    const asked = ask(question);
    this.#options.debug?.({ kind: 'asks', patterns: question }, id);
    this.#questions.set(id, asked);
    const answer = await asked.answer;
    if (answer === undefined) return;
    this.#questions.delete(id);
    recordAnswer(id, question, answer);
    plan.answered(id);
    this.#carryOut(plan.drain());
    wake();
  }

  async #lookUp(id: TaskId): Promise<void> {
    const { plan, wake, lookUp, recordGiven, debug } = this.#options;
    debug?.({ kind: 'looks-up' }, id);
    const controller = new AbortController();
    this.#lookUps.set(id, controller);
    const found = await lookUp(id, controller.signal);
    if (controller.signal.aborted) return;
    this.#lookUps.delete(id);
    if (found !== undefined) {
      this.#givenFiles.set(id, found.files);
      recordGiven(id, found);
    }
    plan.give(id, found);
    this.#carryOut(plan.drain());
    wake();
  }

  /** No event says that memory has become free. */
  #askAgainLater(): void {
    if (this.#asking !== undefined) return;
    this.#asking = setTimeout(() => {
      this.#asking = undefined;
      this.#options.wake();
    }, askInterval);
    this.#asking.unref();
  }

  #resumeLater(id: TaskId, seconds: number): void {
    const { plan, wake } = this.#options;
    const resume = (): void => {
      this.#delays.delete(id);
      plan.resume(id);
      wake();
    };
    this.#delays.set(id, setTimeout(resume, Math.min(seconds * 1000, longestTimer)));
  }
}

/** What the plan has decided, or an event, that is still to be reported. */
type Untold = PlanChange | { readonly kind: 'event'; readonly event: RunEvent };

/** Everything is reported before anything starts. */
const untilTold = { kind: 'busy', until: 'wake' } as const;

function isForRunning({ kind }: Untold): boolean {
  return kind === 'end-attempt' || kind === 'stop-service';
}
