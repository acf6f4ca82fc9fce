import { type AttemptEnd, Plan } from '../../src/plan/plan.ts';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { PlanChange } from '../../src/plan/plan-change.ts';
import type { PlanPolicy } from '../../src/plan/roster.ts';
import type { Judge } from '../../src/plan/verdict.ts';
import type { Because, CloseCause, Result, Termination } from '../../src/model/outcome.ts';
import type { Task } from '../../src/model/task.ts';
import { judge as judgeByTable } from './known-conditions.ts';

export const passed: Termination = { kind: 'exited', code: 0 };
export const failed: Termination = { kind: 'exited', code: 1 };
export const sigint = { kind: 'signal', signal: 'SIGINT' } as const;

/** The policy that most tests want. */
export function makePolicy(other: Partial<PlanPolicy> = {}): PlanPolicy {
  return { cpus: 2, pools: new Map(), failFast: false, maxFailures: 0, ...other };
}

/** Drives a plan by hand, and notes what it decides in one line per decision. */
export class PlanDriver {
  readonly plan: Plan;
  readonly running = new Set<string>();
  readonly results = new Map<string, { result: Result; tolerated: boolean; because: Because }>();
  #log: string[] = [];

  constructor(tasks: readonly Task[], policy: Partial<PlanPolicy> = {}, judge: Judge = judgeByTable) {
    this.plan = new Plan(new TaskGraph(tasks), makePolicy(policy), judge);
  }

  /** Starts all that may start, and returns what was decided since the last call; `done` or `busy` stand last. */
  go(): string[] {
    for (;;) {
      const next = this.plan.next();
      for (const change of this.plan.drain()) this.#note(change);
      if (next.kind === 'ready') {
        this.running.add(next.uid);
        this.#log.push(`start ${next.uid}`);
        continue;
      }
      this.#log.push(next.kind === 'busy' ? `busy until ${next.until}` : 'done');
      const log = this.#log;
      this.#log = [];
      return log;
    }
  }

  /** Ends an attempt. */
  leave(id: string, termination: Termination, other: Partial<AttemptEnd> = {}): void {
    this.running.delete(id);
    this.plan.leave(id, { termination, continueOnError: false, ...other });
  }

  /** Ends an attempt and goes on. */
  end(id: string, termination: Termination = passed, other: Partial<AttemptEnd> = {}): string[] {
    this.leave(id, termination, other);
    return this.go();
  }

  #note(change: PlanChange): void {
    switch (change.kind) {
      case 'ended': {
        const { id, result, tolerated, because } = change;
        if (this.results.has(id)) throw new Error(`${id} has two results`);
        this.results.set(id, { result, tolerated, because });
        this.#log.push(`${tolerated ? 'tolerated' : result} ${id}: ${reason(because)}`);
        return;
      }
      case 'waiting':
        this.#log.push(`retry ${change.id} in ${change.seconds}`);
        return;
      case 'closed':
        this.#log.push(`closed: ${closing(change.cause)}`);
        return;
      case 'end-attempt':
        this.#log.push(`end ${change.id}: ${closing(change.cause)}`);
        return;
      case 'beyond-budget':
        this.#log.push(`${change.id} exceeds ${change.scarce.kind}, held by ${change.holders.join(', ')}`);
        return;
      case 'stop-service':
        this.#log.push(`stop ${change.id}`);
        return;
      case 'question':
        this.#log.push(`question of ${change.id}: ${change.question.join(' ')}`);
        return;
      case 'look-up':
        this.#log.push(`look up ${change.id}`);
    }
  }
}

function reason(because: Because): string {
  switch (because.kind) {
    case 'need':
      return `${because.task} ${because.result}`;
    case 'condition':
      return `if ${because.source}`;
    case 'bad-expression':
      return because.problem;
    case 'closed':
      return closing(because.cause);
    case 'given':
      return `given ${because.from.kind}`;
    case 'ran':
    case 'unused':
    case 'join':
      return because.kind;
  }
}

function closing(cause: CloseCause): string {
  switch (cause.kind) {
    case 'fail-fast':
    case 'matrix-fail-fast':
      return `${cause.kind} ${cause.task}`;
    case 'max-failures':
      return `${cause.kind} ${cause.failures}`;
    case 'signal':
      return cause.signal;
  }
}
