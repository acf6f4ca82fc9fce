import assert from 'node:assert/strict';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { Because, CloseCause, GivenResult, Result, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { Plan } from '../../src/plan/plan.ts';
import type { PlanChange } from '../../src/plan/plan-change.ts';
import type { Judge } from '../../src/plan/verdict.ts';
import { judge } from './known-conditions.ts';
import type { RandomPlan } from './random-plan.ts';

/** What a task ended in. */
export interface TaskEnd {
  readonly result: Result;
  readonly tolerated: boolean;
  readonly because: Because;
}

/** What happens in a run beside its tasks. */
export interface Circumstances {
  /** The chance, from 0 to 1, that somebody presses Ctrl-C at a step. */
  readonly signal: number;
  /** Whether the machine has now more, now less free memory; otherwise there is always enough. */
  readonly scarceMemory: boolean;
}

/**
 * Runs a random plan to its end, with everything that happens outside it drawn from `random`, and checks at each step
 * what has to hold at any time. It keeps its own books and asks the plan for nothing but decisions.
 */
export class CheckedRun {
  readonly ends = new Map<TaskId, TaskEnd>();
  /** Everything that was decided, in order, as text. */
  readonly log: string[] = [];
  readonly #random: () => number;
  readonly #given: RandomPlan;
  readonly #circumstances: Circumstances;
  readonly #tasks: ReadonlyMap<TaskId, Task>;
  readonly #plan: Plan;
  readonly #attempts = new Map<TaskId, number>();
  /** Attempts in a worker's hands. */
  readonly #placed = new Set<TaskId>();
  readonly #up = new Set<TaskId>();
  readonly #wasUp = new Set<TaskId>();
  readonly #waiting = new Set<TaskId>();
  /** Tasks whose `if` asks something, with what it asked; and those whose question is answered. */
  readonly #asking = new Set<TaskId>();
  readonly #askers: ReadonlySet<TaskId>;
  readonly #answered = new Set<TaskId>();
  /** Tasks that are looked up, what is found of each, and those of which it is known that they have to run. */
  readonly #lookedUp = new Set<TaskId>();
  readonly #found: ReadonlyMap<TaskId, GivenResult>;
  readonly #hasToRun = new Set<TaskId>();
  readonly #toldToEnd = new Map<TaskId, CloseCause>();
  readonly #toldToStop = new Set<TaskId>();
  readonly #serviceStarts: TaskId[] = [];
  #closed: CloseCause | undefined;
  /** Whether it was told that something starts although it does not fit. */
  #excessTold = false;
  #signals = 0;

  constructor(
    given: RandomPlan,
    circumstances: Circumstances,
    random: () => number,
    found: ReadonlyMap<TaskId, GivenResult> = new Map(),
  ) {
    this.#given = given;
    this.#found = found;
    this.#circumstances = circumstances;
    this.#random = random;
    this.#tasks = new Map(given.tasks.map((task) => [task.id, task]));
    this.#askers = new Set(
      given.tasks.filter(({ condition }) => condition !== undefined && random() < 0.4).map(({ id }) => id),
    );
    const askingJudge: Judge = (task, standing) =>
      this.#askers.has(task.id) && !this.#answered.has(task.id)
        ? { kind: 'waits', question: [task.id] }
        : judge(task, standing);
    const freeMemoryBytes = circumstances.scarceMemory ? (): number => random() * 40 : undefined;
    this.#plan = new Plan(new TaskGraph(given.tasks), { ...given.policy, freeMemoryBytes }, askingJudge);
  }

  run(): void {
    // Each step ends or advances an attempt, of which there are at most four per task, or is one of a few signals.
    for (let steps = 0; steps < 20 * this.#tasks.size + 100; steps += 1) {
      // Sometimes several things happen before the plan is asked.
      if (this.#random() < 0.8 && this.#startWhatMayStart()) return;
      if (this.#signals < 3 && this.#random() < this.#circumstances.signal) this.#signal();
      else this.#happen();
    }
    assert.fail('the run does not end');
  }

  /** Returns whether the run is over. */
  #startWhatMayStart(): boolean {
    for (;;) {
      const next = this.#plan.next();
      this.#read(this.#plan.drain());
      if (next.kind === 'done') {
        assert.equal(this.ends.size, this.#tasks.size, 'every task has a result');
        assert.equal(this.#placed.size, 0, 'nothing runs after the end');
        return true;
      }
      if (next.kind === 'busy') {
        this.#checkBusy(next.until);
        return false;
      }
      this.#checkStart(next.data);
    }
  }

  #checkStart(task: Task): void {
    const { id, needs, retry, condition } = task;
    const attempt = (this.#attempts.get(id) ?? 0) + 1;
    this.log.push(`start ${id} ${attempt}`);
    assert.ok(!this.ends.has(id) && !this.#placed.has(id) && !this.#waiting.has(id), `${id} may start`);
    assert.ok(attempt <= retry.max + 1, `attempts of ${id} are bounded`);
    assert.equal(this.#plan.attemptOf(id), attempt);
    assert.equal(task.work.kind === 'join', false, 'joins take no slot');
    for (const need of needs) assert.ok(this.#isMet(need), `${id} starts after ${need}`);
    const { given, mayBeGiven } = this.#given.policy;
    assert.ok(task.service !== undefined || given?.has(id) !== true, `${id} is given and does not start`);
    if (task.service === undefined && mayBeGiven?.(task) === true)
      assert.ok(this.#hasToRun.has(id), `${id} is looked up before it starts`);
    if (this.#closed !== undefined) {
      assert.notEqual(condition, undefined, `${id} starts in a closed run because of its condition`);
      assert.equal(attempt, 1, 'nothing is retried in a closed run');
      assert.ok(this.#signals < 2, 'nothing starts after a second signal');
    }
    if (!this.#hasRoomFor(task)) this.#checkExcess(id);
    this.#attempts.set(id, attempt);
    this.#placed.add(id);
    if (task.service !== undefined) this.#serviceStarts.push(id);
  }

  /** More is taken than there is only when nothing can come free before: nothing ends, waits for its retry, or fits. */
  #checkExcess(id: TaskId): void {
    assert.ok(this.#nothingEndsByItself(), `${id} fits beside what will end`);
    assert.equal(this.#waiting.size, 0, `${id} waits for what waits for its retry`);
    assert.equal(this.#lookedUp.size, 0, `${id} waits for what is looked up`);
    for (const other of this.#tasks.values())
      assert.ok(!this.#isReady(other) || !this.#hasRoomFor(other), `${other.id} fits and goes before ${id}`);
    assert.ok(this.#excessTold, `it is told that ${id} does not fit`);
  }

  /** Nothing that fits waits, unless something is kept free for a task that was overtaken for too long. */
  #checkBusy(until: 'leave' | 'wake'): void {
    const starting = [...this.#placed].some(
      (id) => this.#task(id).service !== undefined && !this.#up.has(id),
    );
    const outside = [this.#waiting, this.#asking, this.#lookedUp].some(({ size }) => size > 0) || starting;
    if (outside || !this.#circumstances.scarceMemory) assert.equal(until, outside ? 'wake' : 'leave');
    assert.ok(outside || !this.#nothingEndsByItself(), 'something is left that can end');
    if (!this.#given.nothingTakesTime || this.#circumstances.scarceMemory) return;
    for (const task of this.#tasks.values()) {
      assert.ok(!this.#isReady(task) || !this.#hasRoomFor(task), `${task.id} waits although it fits`);
    }
  }

  #isReady({ id, needs }: Task): boolean {
    return (
      ![this.ends, this.#placed, this.#waiting, this.#asking, this.#lookedUp].some((others) =>
        others.has(id),
      ) && needs.every((need) => this.#isMet(need))
    );
  }

  #read(changes: readonly PlanChange[]): void {
    for (const change of changes) {
      this.log.push(JSON.stringify(change));
      switch (change.kind) {
        case 'ended': {
          const { id, result, tolerated, because } = change;
          assert.ok(!this.ends.has(id), `${id} has one result`);
          assert.ok(!this.#placed.has(id), `${id} does not end while it runs`);
          this.ends.set(id, { result, tolerated, because });
          this.#waiting.delete(id);
          this.#asking.delete(id);
          this.#lookedUp.delete(id);
          const task = this.#task(id);
          assert.ok(
            // A result that was given may be drained only after a service that was up has ended.
            task.needs.every((need) => this.#isMet(need) || this.#wasUp.has(need)),
            `${id} ends after its needs`,
          );
          if (because.kind === 'given') assert.equal(task.service, undefined, 'services are never given');
          break;
        }
        case 'look-up': {
          const task = this.#task(change.id);
          assert.ok(
            !this.#lookedUp.has(change.id) && !this.#hasToRun.has(change.id),
            `${change.id} is looked up once`,
          );
          assert.ok(
            task.needs.every((need) => this.#isMet(need)),
            `${change.id} is looked up when its needs are met`,
          );
          assert.ok(task.service === undefined && task.work.kind !== 'join', `${change.id} can be given`);
          this.#lookedUp.add(change.id);
          break;
        }
        case 'waiting':
          assert.equal(this.#closed, undefined, 'nothing is retried in a closed run');
          if (change.seconds > 0) this.#waiting.add(change.id);
          break;
        case 'question': {
          const { id, question } = change;
          assert.ok(!this.ends.has(id) && !this.#asking.has(id), `${id} asks one question at a time`);
          assert.ok(
            this.#task(id).needs.every((need) => this.#isMet(need)),
            `${id} asks when its needs are met`,
          );
          assert.deepEqual(question, [id]);
          this.#asking.add(id);
          break;
        }
        case 'closed':
          this.#closed = change.cause;
          break;
        case 'beyond-budget':
          this.#excessTold = true;
          break;
        case 'end-attempt':
          assert.ok(
            this.#placed.has(change.id) && !this.#toldToEnd.has(change.id),
            `${change.id} can be ended`,
          );
          this.#toldToEnd.set(change.id, change.cause);
          break;
        case 'stop-service':
          this.#checkStop(change.id);
          this.#toldToStop.add(change.id);
      }
    }
  }

  #checkStop(id: TaskId): void {
    assert.ok(this.#up.has(id) && !this.#toldToStop.has(id), `${id} can be stopped`);
    for (const { id: dependent, needs } of this.#tasks.values()) {
      if (needs.includes(id))
        assert.ok(this.ends.has(dependent), `${dependent} has ended before ${id} is stopped`);
    }
  }

  #happen(): void {
    const events: (() => void)[] = [];
    for (const id of this.#placed) {
      const task = this.#task(id);
      if (task.service === undefined) events.push(() => this.#end(id, this.#endingOf(id)));
      else if (this.#up.has(id)) {
        if (this.#toldToStop.has(id)) events.push(() => this.#end(id, { kind: 'stopped' }));
        else if (this.#random() < 0.1) events.push(() => this.#end(id, endedEarly));
      } else {
        events.push(
          () => this.#becomeReady(id),
          () => this.#end(id, this.#endingOf(id)),
        );
      }
    }
    for (const id of this.#waiting) {
      events.push(() => {
        this.#waiting.delete(id);
        this.#plan.resume(id);
      });
    }
    for (const id of this.#asking) {
      events.push(() => {
        this.#asking.delete(id);
        this.#answered.add(id);
        this.#plan.answered(id);
      });
    }
    for (const id of this.#lookedUp) {
      events.push(() => {
        this.#lookedUp.delete(id);
        const result = this.#found.get(id);
        if (result === undefined) this.#hasToRun.add(id);
        this.#plan.give(id, result);
      });
    }
    events[Math.floor(this.#random() * events.length)]?.();
  }

  #becomeReady(id: TaskId): void {
    this.#plan.serviceReady(id);
    if (this.#toldToEnd.has(id)) return;
    this.#up.add(id);
    this.#wasUp.add(id);
  }

  #endingOf(id: TaskId): Termination {
    const cause = this.#toldToEnd.get(id);
    if (cause !== undefined && this.#random() < 0.8) return { kind: 'cancelled', cause };
    const ending = this.#given.endings.get(id)?.[(this.#attempts.get(id) ?? 1) - 1];
    if (this.#task(id).service !== undefined)
      return ending?.kind === 'exited' ? notReady : (ending ?? notReady);
    return ending ?? { kind: 'exited', code: 0 };
  }

  #end(id: TaskId, termination: Termination): void {
    this.log.push(`end ${id} ${termination.kind}`);
    this.#placed.delete(id);
    this.#up.delete(id);
    this.#plan.leave(id, { termination, continueOnError: this.#given.continueOnError.has(id) });
    // A closing that follows from an earlier end may only come to light here.
    this.#read(this.#plan.drain());
  }

  #signal(): void {
    this.#signals += 1;
    this.log.push('signal');
    this.#plan.close({ kind: 'signal', signal: 'SIGINT' });
    this.#read(this.#plan.drain());
    if (this.#signals > 1) {
      assert.equal(this.#asking.size, 0, 'no question is open after a second signal');
      assert.equal(this.#lookedUp.size, 0, 'nothing is looked up after a second signal');
    }
  }

  #isMet(id: TaskId): boolean {
    return this.ends.has(id) || this.#up.has(id);
  }

  /** Whether nothing runs but services that are up and wait for their dependents. */
  #nothingEndsByItself(): boolean {
    return [...this.#placed].every((id) => this.#up.has(id) && !this.#toldToStop.has(id));
  }

  /** Whether the task fits beside everything that runs, by what the file says of each. */
  #hasRoomFor(task: Task): boolean {
    const { cpus: budget, pools } = this.#given.policy;
    const beside = [...this.#placed].map((id) => this.#task(id));
    const share = ({ cpus }: Task): number => (cpus === 'all' ? budget : Math.min(cpus, budget));
    const sum = (amountOf: (each: Task) => number): number =>
      [...beside, task].reduce((total, each) => total + amountOf(each), 0);
    if (share(task) > 0 && sum(share) > budget + 1e-9) return false;
    for (const [name, count] of pools) {
      if (task.pools.has(name) && sum(({ pools: held }) => held.get(name) ?? 0) > count) return false;
    }
    const { matrix } = task;
    if (matrix?.maxParallel !== undefined) {
      const siblings = beside.filter((other) => other.matrix?.key === matrix.key);
      if (siblings.length >= matrix.maxParallel && matrix.maxParallel < matrix.total) return false;
    }
    return true;
  }

  #task(id: TaskId): Task {
    const task = this.#tasks.get(id);
    if (task === undefined) throw new Error(`no task ${id}`);
    return task;
  }
}

const endedEarly: Termination = { kind: 'ended-early', code: 1, signal: undefined };
const notReady: Termination = { kind: 'not-ready', afterSeconds: 60, lastProblem: 'refused' };

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed gives the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
