import assert from 'node:assert/strict';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { GivenResult, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { Plan } from '../../src/plan/plan.ts';
import type { PlanPolicy } from '../../src/plan/roster.ts';
import type { TaskEnd } from './checked-run.ts';
import { judge } from './known-conditions.ts';

/** A run in which all times are known. */
export interface Timed {
  readonly tasks: readonly Task[];
  readonly policy: PlanPolicy;
  /** How each task's attempts end when nobody ends them; those beyond the list pass. */
  readonly endings: ReadonlyMap<TaskId, readonly Termination[]>;
  readonly continueOnError: ReadonlySet<TaskId>;
  /** How long an attempt takes; for a service, how long until it is ready or fails. */
  readonly secondsOf: (id: TaskId) => number;
  /** Tasks that end in the moment in which they start. */
  readonly instant: ReadonlySet<TaskId>;
  /** What is found of a task that is looked up. */
  readonly found: ReadonlyMap<TaskId, GivenResult>;
  /** When somebody presses Ctrl-C; undefined: nobody does. */
  readonly signalAt: number | undefined;
}

/** When each attempt of a task started, and when and how it ended. */
export interface TimedTask {
  readonly starts: readonly number[];
  readonly endedAt: number;
  readonly end: TaskEnd;
}

/**
 * Runs a plan against a clock of its own, in which looking up takes no time: what is asked is answered before anything
 * else starts, and what the file has first is answered first. At equal times, what the file has first ends first.
 */
export function timedRun(timed: Timed): ReadonlyMap<TaskId, TimedTask> {
  const { tasks, policy, endings, continueOnError, secondsOf, instant, found } = timed;
  const plan = new Plan(new TaskGraph(tasks), policy, judge);
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const place = new Map(tasks.map(({ id }, index) => [id, index]));
  const agenda = new Map<TaskId, number>();
  const starts = new Map<TaskId, number[]>();
  const ended = new Map<TaskId, TimedTask>();
  let now = 0;

  const leave = (id: TaskId, termination: Termination): void => {
    agenda.delete(id);
    plan.leave(id, { termination, continueOnError: continueOnError.has(id) });
  };
  const endingOf = (id: TaskId): Termination | undefined =>
    endings.get(id)?.[(starts.get(id)?.length ?? 1) - 1];
  const resumes = new Map<TaskId, number>();
  const asked = new Set<TaskId>();
  const carryOut = (): void => {
    for (let changes = plan.drain(); changes.length > 0; changes = plan.drain()) {
      for (const change of changes) {
        if (change.kind === 'ended') {
          const { id, result, tolerated, because } = change;
          assert.ok(!ended.has(id), `${id} ends once`);
          resumes.delete(id);
          ended.set(id, {
            starts: starts.get(id) ?? [],
            endedAt: now,
            end: { result, tolerated, because },
          });
          asked.delete(id);
        } else if (change.kind === 'look-up') asked.add(change.id);
        else if (change.kind === 'waiting' && change.seconds > 0)
          resumes.set(change.id, now + change.seconds);
        else if (change.kind === 'end-attempt') leave(change.id, { kind: 'cancelled', cause: change.cause });
        else if (change.kind === 'stop-service') leave(change.id, { kind: 'stopped' });
      }
    }
  };
  /** Starts what may start; whether the run is over. */
  const go = (): boolean => {
    for (;;) {
      carryOut();
      const [first] = [...asked].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      if (first !== undefined) {
        asked.delete(first);
        plan.give(first, found.get(first));
        continue;
      }
      const next = plan.next();
      if (next.kind === 'done') {
        carryOut();
        return true;
      }
      if (next.kind === 'busy') {
        carryOut();
        return false;
      }
      const { uid: id } = next;
      starts.set(id, [...(starts.get(id) ?? []), now]);
      if (instant.has(id)) leave(id, endingOf(id) ?? { kind: 'exited', code: 0 });
      else agenda.set(id, now + secondsOf(id));
    }
  };
  const happen = (id: TaskId): void => {
    const ending = endingOf(id);
    if (taskOf.get(id)?.service === undefined) leave(id, ending ?? { kind: 'exited', code: 0 });
    else if (ending === undefined || (ending.kind === 'exited' && ending.code === 0)) {
      agenda.delete(id);
      plan.serviceReady(id);
    } else leave(id, { kind: 'not-ready', afterSeconds: 60, lastProblem: 'refused' });
  };

  let { signalAt } = timed;
  while (!go()) {
    const moments = [...agenda, ...resumes].toSorted(
      ([a, left], [b, right]) => left - right || (place.get(a) ?? 0) - (place.get(b) ?? 0),
    );
    const [id, time] = moments[0] ?? assert.fail('the run does not end');
    if (signalAt !== undefined && signalAt <= time) {
      now = signalAt;
      signalAt = undefined;
      plan.close({ kind: 'signal', signal: 'SIGINT' });
      continue;
    }
    now = time;
    if (resumes.delete(id)) plan.resume(id);
    else happen(id);
  }
  assert.equal(ended.size, tasks.length);
  return ended;
}
