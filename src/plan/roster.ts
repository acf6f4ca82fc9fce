import type { TaskGraph } from '../graph/task-graph.ts';
import type { Task, TaskId } from '../model/task.ts';
import type { Scarce } from '../model/wait-reason.ts';
import { Claims } from './dispatch/claim.ts';
import { Dispatcher, type Prospect } from './dispatch/dispatcher.ts';
import { type Entry, plotEntries } from './entry.ts';
import { rehearsedOrder } from './order/rehearsed-order.ts';
import { startOrder } from './order/start-order.ts';
import { holdsSlot, mayFollow, type Phase } from './phase.ts';
import type { FailurePolicy } from './closings.ts';
import { Given, type GivenPolicy } from './given.ts';
import { type Waits, WaitWatch } from './wait-watch.ts';

/** How a run treats its tasks. */
export interface PlanPolicy extends FailurePolicy, GivenPolicy {
  /** The CPU budget, positive. */
  readonly cpus: number;
  /** How many of each pool there are; every pool that a task names is among them. */
  readonly pools: ReadonlyMap<string, number>;
  /** How long a task will take; undefined, or no function: 1 s. Joins, and tasks whose results are given, take no time. */
  readonly expectedSeconds?: ((id: TaskId) => number | undefined) | undefined;
  /** Whether runs are rehearsed to find a better order: only where the expected times mean something. */
  readonly rehearses?: boolean | undefined;
  /** Called before a task with `memory` starts; without it there is always enough. */
  readonly freeMemoryBytes?: (() => number) | undefined;
  /** Whether to keep track of why tasks wait, for `waits`. */
  readonly followWaits?: boolean;
}

/** A task that starts. */
export interface Started {
  readonly entry: Entry;
  /** What it takes more of than is free, where that is new in this run, and who holds it. */
  readonly beyond: readonly { readonly scarce: Scarce; readonly holders: readonly TaskId[] }[];
}

/** Holds the entries of all tasks, and moves them from phase to phase; queue and budget follow the phases. */
export class Roster {
  /** In the file's order. */
  readonly all: readonly Entry[];
  readonly #numberOf: ReadonlyMap<TaskId, number>;
  readonly #inStartOrder: readonly Entry[];
  readonly #dispatcher: Dispatcher;
  readonly #claims: Claims;
  /** The resources of which more was acquired than there is. */
  readonly #exceeded = new Set<number>();
  /** Undefined unless somebody debugs the run. */
  readonly #watch: WaitWatch | undefined;
  /** How many tasks are in each phase. */
  readonly #count: Record<Phase, number>;

  constructor(graph: TaskGraph, policy: PlanPolicy, given: Pick<Given, 'knownOf'> = new Given(policy)) {
    const secondsOf = (task: Task): number =>
      task.work.kind === 'join' || given.knownOf(task) !== undefined
        ? 0
        : (policy.expectedSeconds?.(task.id) ?? 1);
    const claims = new Claims(policy.cpus, policy.pools);
    this.#claims = claims;
    this.#numberOf = graph.numberOf;
    const candidates = graph.tasks.map((task) => ({
      claim: claims.of(task),
      expectedSeconds: secondsOf(task),
    }));
    const order = startOrder(graph, (number) => candidates[number]?.expectedSeconds ?? 0);
    const inStartOrder =
      policy.rehearses === true
        ? rehearsedOrder(order, { graph, candidates, totals: claims.totals })
        : order.numbers;
    const all = plotEntries(graph, inStartOrder, candidates);
    this.all = all;
    this.#inStartOrder = Array.from(inStartOrder).flatMap((number) => all[number] ?? []);
    this.#dispatcher = new Dispatcher(
      this.#inStartOrder,
      claims.totals,
      policy.freeMemoryBytes ?? (() => Infinity),
    );
    if (policy.followWaits === true)
      this.#watch = new WaitWatch(all, this.#inStartOrder, this.#dispatcher, claims);
    const none = { ready: 0, running: 0, starting: 0, up: 0, stopping: 0, waiting: 0, done: 0 };
    this.#count = { blocked: all.length, ...none };
  }

  /** Whether every task has its result. */
  get isDone(): boolean {
    return this.#count.done === this.all.length;
  }

  /** Whether an attempt runs that ends by itself: a service that is up does not. */
  get isActive(): boolean {
    return this.#count.running + this.#count.starting + this.#count.stopping > 0;
  }

  /** Whether something may become ready without any attempt's end: a delay passes, a service answers, memory comes free. */
  get mayWake(): boolean {
    return this.#count.waiting + this.#count.starting > 0 || this.#dispatcher.waitsForMemory;
  }

  get(id: TaskId): Entry {
    const entry = this.all[this.#numberOf.get(id) ?? -1];
    if (entry === undefined) throw new Error(`internal error: no task has the id ${id}`);
    return entry;
  }

  /**
   * Starts an attempt of the first ready task that fits, and returns it.
   *
   * @param isAsking whether some task may still turn out to have its result without running, and with it end what others wait for
   */
  startNext(isAsking: boolean): Started | undefined {
    const start = this.#dispatcher.next(this.#prospectWith(isAsking));
    const entry = start === undefined ? undefined : this.#inStartOrder[start.place];
    if (start === undefined || entry === undefined) return undefined;
    const beyond = start.beyond
      .filter((resource) => !this.#exceeded.has(resource))
      .map((resource) => ({ scarce: this.#claims.kindOf(resource), holders: this.#holdersOf(resource) }));
    for (const resource of start.beyond) this.#exceeded.add(resource);
    this.change(entry, entry.task.service === undefined ? 'running' : 'starting');
    entry.attempts += 1;
    return { entry, beyond };
  }

  /** The one place where a task's phase changes. */
  change(entry: Entry, to: Phase): void {
    const from = entry.phase;
    if (!mayFollow(from, to))
      throw new Error(`internal error: ${entry.task.id} cannot go from ${from} to ${to}`);
    this.#count[from] -= 1;
    this.#count[to] += 1;
    entry.phase = to;
    if (to === 'ready') this.#dispatcher.add(entry.place);
    else if (from === 'ready' && !holdsSlot(to)) this.#dispatcher.remove(entry.place);
    else if (holdsSlot(from) && !holdsSlot(to)) this.#dispatcher.release(entry.place);
    this.#watch?.changed(entry, to);
  }

  /** Why tasks wait after a decision, as far as not reported before; nothing without `followWaits`. */
  waits(): Waits | undefined {
    return this.#watch?.drain();
  }

  /** An attempt that waits for its delay counts: what it ends may be what a service that is up waits for. */
  #prospectWith(isAsking: boolean): Prospect {
    if (this.isActive) return 'runs';
    return this.#count.waiting > 0 || isAsking ? 'delayed' : 'nothing';
  }

  #holdersOf(resource: number): readonly TaskId[] {
    return this.all
      .filter(
        ({ phase, claim }) =>
          holdsSlot(phase) && claim.amounts.some((amount) => amount.resource === resource),
      )
      .map(({ task }) => task.id);
  }

  /** The error for a run that cannot go on. */
  stuck(): Error {
    const left = this.all.filter(({ phase }) => phase !== 'done');
    const some = left.slice(0, 10).map(({ task, phase }) => `${task.id} (${phase})`);
    return new Error(`internal error: ${left.length} tasks are left and none can start: ${some.join(', ')}`);
  }
}
