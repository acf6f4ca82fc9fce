import type { Task } from '../model/task.ts';
import { retryDelay } from '../plan/retry.ts';
import type { Idle, IdleReason } from '../report/run/insight.ts';
import { claimedCpus, type Measured, type MeasuredTask } from './measured.ts';

/** What a task does at some time, as far as CPUs of the budget may be idle because of it. */
type State = 'blocked' | 'ready' | 'running' | 'delayed';

/** From a time on a task is in a state (`by` 1), or no longer (`by` -1). */
interface Step {
  readonly time: number;
  readonly task: Task;
  readonly state: State;
  readonly by: 1 | -1;
}

/** Tasks that could start and hold the same: what keeps one of them back keeps back all. */
interface Group {
  readonly task: Task;
  count: number;
}

/** Why CPUs were idle, and how long limits of the graph kept tasks waiting. */
export interface Waiting {
  readonly idle: Idle;
  /** For how long some task waited for a pool or a matrix's `max-parallel` alone, whether or not it left a CPU idle. */
  readonly limits: readonly { readonly why: IdleReason; readonly seconds: number }[];
}

/** Sums of fractions are not exact: less than this many CPUs count as none. */
const negligible = 1e-9;

/**
 * The CPU time of the budget that no task held, and why. A free CPU is idle because of a task that could have used it: first one
 * that could start but for something that it lacks, then one whose next attempt is delayed, then one that waits for its
 * needs; when no such task is left, nothing is.
 */
export function waitingIn(measured: Measured, cpus: number, pools: ReadonlyMap<string, number>): Waiting {
  const steps = measured.tasks.flatMap((task) => [...stepsOf(task)]);
  const moment = new IdleMoment(cpus, pools);
  const idle = new Sums();
  const limits = new Sums();
  let now = 0;
  const pass = (until: number): void => {
    const passed = Math.min(until, measured.seconds) - now;
    if (passed <= 0) return;
    if (now < measured.lead) idle.add({ kind: 'starting' }, moment.free * passed);
    else for (const [why, amount] of moment.reasons()) idle.add(why, amount * passed);
    for (const why of moment.limits()) limits.add(why, passed);
    now += passed;
  };
  for (const step of steps.toSorted((one, other) => one.time - other.time)) {
    pass(step.time);
    moment.take(step);
  }
  pass(measured.seconds);
  const reasons = idle.largestFirst;
  const seconds = reasons.reduce((sum, reason) => sum + reason.seconds, 0);
  return { idle: { seconds, ofSeconds: cpus * measured.seconds, reasons }, limits: limits.largestFirst };
}

/** Seconds by their reasons. */
class Sums {
  readonly #sums = new Map<string, { readonly why: IdleReason; seconds: number }>();

  get largestFirst(): readonly { readonly why: IdleReason; readonly seconds: number }[] {
    return [...this.#sums.values()]
      .filter(({ seconds }) => seconds > 0)
      .toSorted((one, other) => other.seconds - one.seconds);
  }

  add(why: IdleReason, seconds: number): void {
    const key = JSON.stringify(why);
    const sum = this.#sums.get(key);
    if (sum === undefined) this.#sums.set(key, { why, seconds });
    else sum.seconds += seconds;
  }
}

/** The states of a task that started; one that never did could have used no CPU. */
function* stepsOf({ task, attempts, mayStartAt }: MeasuredTask): Generator<Step> {
  const [first] = attempts;
  if (first === undefined) return;
  const isIn = function* (state: State, from: number, to: number): Generator<Step> {
    if (to <= from) return;
    yield { time: from, task, state, by: 1 };
    yield { time: to, task, state, by: -1 };
  };
  const readyAt = Math.min(mayStartAt, first.start);
  yield* isIn('blocked', 0, readyAt);
  yield* isIn('ready', readyAt, first.start);
  for (const [place, { start, end, termination }] of attempts.entries()) {
    yield* isIn('running', start, end);
    const next = attempts[place + 1];
    if (next === undefined) continue;
    const delayedUntil = Math.min(next.start, end + (retryDelay(task.retry, place + 1, termination) ?? 0));
    yield* isIn('delayed', end, delayedUntil);
    yield* isIn('ready', delayedUntil, next.start);
  }
}

/** Who holds what at one moment, and who waits for what. */
class IdleMoment {
  readonly #cpus: number;
  readonly #pools: ReadonlyMap<string, number>;
  #held = 0;
  #delayed = 0;
  #blocked = 0;
  readonly #poolsHeld = new Map<string, number>();
  readonly #instances = new Map<string, number>();
  readonly #ready = new Map<string, Group>();

  constructor(cpus: number, pools: ReadonlyMap<string, number>) {
    this.#cpus = cpus;
    this.#pools = pools;
  }

  /** CPUs that no task holds. */
  get free(): number {
    return Math.max(0, this.#cpus - this.#held);
  }

  take({ task, state, by }: Step): void {
    const claim = claimedCpus(task, this.#cpus) * by;
    switch (state) {
      case 'blocked':
        this.#blocked += claim;
        return;
      case 'delayed':
        this.#delayed += claim;
        return;
      case 'running':
        this.#held += claim;
        for (const [name, count] of task.pools) add(this.#poolsHeld, name, count * by);
        if (task.matrix !== undefined) add(this.#instances, task.matrix.key, by);
        return;
      case 'ready':
        this.#countReady(task, by);
        return;
    }
  }

  /** Why CPUs are free, and how many for each reason, in the order in which reasons count. */
  *reasons(): Generator<readonly [IdleReason, number]> {
    let left = this.free;
    for (const { task, count } of this.#ready.values()) {
      if (left <= negligible) return;
      const part = Math.min(left, count * claimedCpus(task, this.#cpus));
      if (part > 0) yield [this.#hindranceOf(task), part];
      left -= part;
    }
    for (const [kind, amount] of [
      ['retry', this.#delayed],
      ['needs', this.#blocked],
      ['nothing-left', Infinity],
    ] as const) {
      const part = Math.min(left, amount);
      if (part > negligible) yield [{ kind }, part];
      left -= part;
    }
  }

  /** The limits of the graph that keep some task waiting, each once. */
  limits(): readonly IdleReason[] {
    const found = new Map<string, IdleReason>();
    for (const { task } of this.#ready.values()) {
      const why = this.#limitOf(task);
      if (why !== undefined) found.set(JSON.stringify(why), why);
    }
    return [...found.values()];
  }

  #countReady(task: Task, by: 1 | -1): void {
    const { cpus, memoryBytes, pools, matrix } = task;
    const key = JSON.stringify([cpus, memoryBytes ?? 0, ...pools, matrix?.maxParallel && matrix.key]);
    const group = this.#ready.get(key) ?? { task, count: 0 };
    group.count += by;
    if (group.count === 0) this.#ready.delete(key);
    else this.#ready.set(key, group);
  }

  #limitOf(task: Task): IdleReason | undefined {
    for (const [name, count] of task.pools)
      if ((this.#poolsHeld.get(name) ?? 0) + count > (this.#pools.get(name) ?? Infinity))
        return { kind: 'pool', name };
    const { matrix } = task;
    if (matrix?.maxParallel !== undefined && (this.#instances.get(matrix.key) ?? 0) >= matrix.maxParallel)
      return { kind: 'max-parallel', key: matrix.key };
    return undefined;
  }

  #hindranceOf(task: Task): IdleReason {
    const limit = this.#limitOf(task);
    if (limit !== undefined) return limit;
    if (this.#isWide(task)) return { kind: 'cpus' };
    if (task.memoryBytes !== undefined) return { kind: 'memory' };
    // What is free may be kept for a task that waits for more.
    const isKept = [...this.#ready.values()].some((other) => this.#isWide(other.task));
    return { kind: isKept ? 'cpus' : 'starting' };
  }

  #isWide(task: Task): boolean {
    return claimedCpus(task, this.#cpus) > this.free + negligible;
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
