import { TaskGraph } from '../graph/task-graph.ts';
import type { GivenResult, Termination } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import { Slots } from '../e3/slots.ts';
import { Plan } from './plan.ts';
import type { PlanChange } from './plan-change.ts';
import { Agenda } from './simulation/agenda.ts';
import { SharedCpus } from './simulation/shared-cpus.ts';
import type { Tolerance } from './tolerance.ts';
import type { Judge } from './verdict.ts';

/** The machine that a simulation assumes, and what it knows of the tasks. */
export interface SimulatedMachine {
  /** The CPU budget: what tasks hold of it says how many run at once. */
  readonly cpus: number;
  readonly pools: ReadonlyMap<string, number>;
  /** The times that the order is computed from; undefined: the true ones. */
  readonly expectedSeconds?: ((id: TaskId) => number | undefined) | undefined;
  /** Whether the plan rehearses to find a better order. */
  readonly rehearses?: boolean | undefined;
  /** Answers each `if`; undefined: as `success()`. */
  readonly judge?: Judge | undefined;
  /** The CPUs that running attempts share, as far as it is known how many they keep busy; undefined: there are always enough. */
  readonly sharedCpus?: number | undefined;
  /** What is free when nothing runs; undefined: always enough. */
  readonly freeMemoryBytes?: number | undefined;
  /** Results that are known before the run. */
  readonly given?: ReadonlyMap<TaskId, GivenResult> | undefined;
  /** From the moment that a task may start until it has started, one after another; undefined: no time. */
  readonly startSeconds?: number | undefined;
}

/** How one attempt of a task goes. */
export interface SimulatedAttempt {
  /** From its start to its end when it gets the CPUs that it wants; Infinity for a service that runs until it is stopped. */
  readonly seconds: number;
  /** How many CPUs it keeps busy on average then; undefined: that is not known, and it always gets them. */
  readonly cpus?: number | undefined;
  /** How it ends by itself; undefined: with success. */
  readonly termination?: Termination | undefined;
  readonly continueOnError?: Tolerance | undefined;
  /** Of a service: from its start until it is ready; undefined: it never is. */
  readonly readySeconds?: number | undefined;
  /** Of a service: from the request to stop to its end. */
  readonly stopSeconds?: number | undefined;
}

/** When and where one attempt of a task ran; seconds from the start of the run. */
export interface SimulatedTask {
  readonly id: TaskId;
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** How a run would go. */
export interface Simulation {
  /** In order of start, each attempt; joins and what is skipped are not among them. */
  readonly tasks: readonly SimulatedTask[];
  /** When the last task ends. */
  readonly makespan: number;
}

/** How attempts of a task go: a number of seconds (of a service, until it is ready) for one that succeeds. */
export type AttemptOf = (id: TaskId, attempt: number) => number | SimulatedAttempt;

const onSuccess: Judge = (_task, { success }) => ({ kind: success ? 'run' : 'skip' });

/**
 * Runs a plan against known times: what the plan would do, without doing it. Nothing closes the run but a matrix with fail-fast.
 *
 * @param attemptOf asked once for each attempt, from 1
 */
export function simulate(
  tasks: TaskGraph | readonly Task[],
  machine: SimulatedMachine,
  attemptOf: AttemptOf,
): Simulation {
  const graph = tasks instanceof TaskGraph ? tasks : new TaskGraph(tasks);
  return new SimulatedRun(graph, machine, attemptOf).run();
}

interface Ran extends SimulatedTask {
  end: number;
  readonly how: SimulatedAttempt;
}

/** Something that happens at a known time. */
interface Moment {
  readonly kind: 'ready' | 'end' | 'stopped' | 'resume';
  readonly id: TaskId;
  /** What it is about; without effect when that is over. */
  readonly ran: Ran | undefined;
}

class SimulatedRun {
  readonly #machine: SimulatedMachine;
  readonly #attemptOf: AttemptOf;
  readonly #plan: Plan;
  readonly #slots = new Slots<TaskId>(Infinity);
  readonly #ran: Ran[] = [];
  readonly #running = new Map<TaskId, Ran>();
  readonly #agenda = new Agenda<Moment>();
  readonly #shared: SharedCpus<TaskId> | undefined;
  #now = 0;
  /** When the last task that was to start has started. */
  #startedLast = 0;

  constructor(graph: TaskGraph, machine: SimulatedMachine, attemptOf: AttemptOf) {
    const { cpus, pools, rehearses, sharedCpus, freeMemoryBytes, given, judge = onSuccess } = machine;
    const { expectedSeconds = (id: TaskId): number => secondsOf(attemptOf(id, 1)) } = machine;
    this.#machine = machine;
    this.#attemptOf = attemptOf;
    this.#plan = new Plan(
      graph,
      {
        cpus,
        pools,
        failFast: false,
        maxFailures: 0,
        expectedSeconds,
        rehearses,
        given,
        freeMemoryBytes: freeMemoryBytes === undefined ? undefined : () => freeMemoryBytes,
      },
      judge,
    );
    this.#shared = sharedCpus === undefined ? undefined : new SharedCpus(sharedCpus);
  }

  run(): Simulation {
    for (;;) {
      this.#settle();
      const next = this.#plan.next();
      switch (next.kind) {
        case 'ready':
          this.#start(next.data);
          break;
        case 'busy':
          this.#pass();
          break;
        case 'done':
          return {
            tasks: this.#ran.map(({ id, start, end, slot }) => ({ id, start, end, slot })),
            makespan: this.#now,
          };
      }
    }
  }

  /** Carries out what follows from the last end, before anything else starts: what is stopped may make room. */
  #settle(): void {
    for (let changes = this.#plan.drain(); changes.length > 0; changes = this.#plan.drain())
      for (const change of changes) this.#carryOut(change);
  }

  #start({ id, service }: Task): void {
    const { startSeconds = 0 } = this.#machine;
    const attempt = this.#attemptOf(id, this.#plan.attemptOf(id));
    const how = typeof attempt === 'number' ? successIn(attempt, service !== undefined) : attempt;
    const slot = this.#slots.lowestFree();
    this.#slots.acquire(slot, id);
    const start = Math.max(this.#now, this.#startedLast) + startSeconds;
    this.#startedLast = start;
    const ran: Ran = { id, start, end: start, slot, how };
    this.#ran.push(ran);
    this.#running.set(id, ran);
    if (service !== undefined)
      this.#agenda.add(start + (how.readySeconds ?? Infinity), { kind: 'ready', id, ran });
    if (how.cpus === undefined || this.#shared === undefined)
      this.#agenda.add(start + how.seconds, { kind: 'end', id, ran });
    // Until it has started it counts as if it ran: the start itself is work.
    else this.#shared.add(id, { cpus: how.cpus, seconds: start - this.#now + how.seconds });
  }

  /** Lets time pass until something happens. */
  #pass(): void {
    const now = Math.min(this.#agenda.nextTime, this.#shared?.nextTime ?? Infinity);
    if (now === Infinity) throw new Error('internal error: a simulated run waits for nothing');
    this.#now = now;
    for (const id of this.#shared?.advance(now) ?? []) this.#end(id, this.#running.get(id));
    if (this.#agenda.nextTime > now) return;
    for (const { kind, id, ran } of this.#agenda.take()) {
      if (kind === 'resume') this.#plan.resume(id);
      else if (this.#running.get(id) !== ran) continue;
      else if (kind === 'ready') this.#plan.serviceReady(id);
      else this.#end(id, ran, kind === 'stopped' ? { kind } : undefined);
    }
  }

  #end(id: TaskId, ran: Ran | undefined, termination?: Termination): void {
    if (ran === undefined) throw new Error(`internal error: ${id} ends without having started`);
    ran.end = this.#now;
    this.#running.delete(id);
    this.#shared?.remove(id);
    this.#slots.release(ran.slot);
    const { how } = ran;
    this.#plan.leave(id, {
      termination: termination ?? how.termination ?? { kind: 'exited', code: 0 },
      continueOnError: how.continueOnError ?? false,
    });
  }

  #carryOut(change: PlanChange): void {
    switch (change.kind) {
      case 'waiting':
        if (change.seconds > 0)
          this.#agenda.add(this.#now + change.seconds, { kind: 'resume', id: change.id, ran: undefined });
        return;
      case 'stop-service': {
        const ran = this.#running.get(change.id);
        const { stopSeconds = 0 } = ran?.how ?? {};
        if (stopSeconds === 0) this.#end(change.id, ran, { kind: 'stopped' });
        else this.#agenda.add(this.#now + stopSeconds, { kind: 'stopped', id: change.id, ran });
        return;
      }
      case 'end-attempt':
        this.#end(change.id, this.#running.get(change.id), { kind: 'cancelled', cause: change.cause });
        return;
      case 'ended':
      case 'closed':
      case 'beyond-budget':
      case 'question':
      case 'look-up':
        return;
    }
  }
}

function successIn(seconds: number, isService: boolean): SimulatedAttempt {
  return isService ? { seconds: Infinity, readySeconds: seconds } : { seconds };
}

/** What the order goes by: the seconds for which others wait for it. */
function secondsOf(attempt: number | SimulatedAttempt): number {
  return typeof attempt === 'number' ? attempt : (attempt.readySeconds ?? attempt.seconds);
}
