import { NumberHeap } from '../graph/number-heap.ts';
import { TaskGraph } from '../graph/task-graph.ts';
import type { Task, TaskId } from '../model/task.ts';
import { Plan } from './plan.ts';
import { Slots } from '../e3/slots.ts';
import type { Judge } from './verdict.ts';

/** The machine that a simulation assumes, and what it knows of the tasks. */
export interface SimulatedMachine {
  readonly cpus: number;
  readonly pools: ReadonlyMap<string, number>;
  /** The times that the order is computed from; undefined: the true ones. */
  readonly expectedSeconds?: ((id: TaskId) => number | undefined) | undefined;
  /** Answers each `if`; undefined: as `success()`. */
  readonly judge?: Judge | undefined;
}

/** When and where one task ran; seconds from the start of the run. */
export interface SimulatedTask {
  readonly id: TaskId;
  readonly start: number;
  readonly end: number;
  readonly slot: number;
}

/** How a run would go. */
export interface Simulation {
  /** In order of start; joins and what is skipped are not among them. */
  readonly tasks: readonly SimulatedTask[];
  /** When the last task ends. */
  readonly makespan: number;
}

const onSuccess: Judge = (_task, { success }) => ({ kind: success ? 'run' : 'skip' });

/**
 * Runs a plan against known times in which every attempt succeeds: what the plan would do, without doing it.
 *
 * @param secondsOf how long a task takes; for a service, how long until it is ready: it then runs until it is stopped
 */
export function simulate(
  tasks: readonly Task[],
  machine: SimulatedMachine,
  secondsOf: (id: TaskId) => number,
): Simulation {
  const { cpus, pools, expectedSeconds = secondsOf, judge = onSuccess } = machine;
  const plan = new Plan(
    new TaskGraph(tasks),
    { cpus, pools, failFast: false, maxFailures: 0, expectedSeconds },
    judge,
  );
  const slots = new Slots<TaskId>(Infinity);
  const ran = new Map<TaskId, Ran>();
  const agenda = new Agenda();
  let now = 0;

  const start = ({ id }: Task): void => {
    const slot = slots.lowestFree();
    slots.acquire(slot, id);
    ran.set(id, { id, start: now, end: now, slot });
    agenda.add(now + secondsOf(id), id);
  };
  const end = (id: TaskId, kind: 'exited' | 'stopped'): void => {
    const run = ran.get(id);
    if (run === undefined) throw new Error(`internal error: ${id} ends without having started`);
    run.end = now;
    slots.release(run.slot);
    plan.leave(id, { termination: kind === 'exited' ? { kind, code: 0 } : { kind }, continueOnError: false });
  };

  const services = new Set(tasks.filter(({ service }) => service !== undefined).map(({ id }) => id));
  for (;;) {
    const next = plan.next();
    for (const change of plan.drain()) if (change.kind === 'stop-service') end(change.id, 'stopped');
    switch (next.kind) {
      case 'ready':
        start(next.data);
        break;
      case 'busy': {
        const moment = agenda.next();
        if (moment === undefined) break;
        now = moment.time;
        for (const id of moment.ids) {
          if (services.has(id)) plan.serviceReady(id);
          else end(id, 'exited');
        }
        break;
      }
      case 'done':
        return { tasks: [...ran.values()], makespan: now };
    }
  }
}

interface Ran extends SimulatedTask {
  end: number;
}

/** What ends when; ends at the same time come out together. */
class Agenda {
  readonly #times = new NumberHeap();
  readonly #idsAt = new Map<number, TaskId[]>();

  add(time: number, id: TaskId): void {
    const ids = this.#idsAt.get(time);
    if (ids !== undefined) {
      ids.push(id);
      return;
    }
    this.#idsAt.set(time, [id]);
    this.#times.push(time);
  }

  next(): { readonly time: number; readonly ids: readonly TaskId[] } | undefined {
    const time = this.#times.pop();
    const ids = time === undefined ? undefined : this.#idsAt.get(time);
    if (time === undefined || ids === undefined) return undefined;
    this.#idsAt.delete(time);
    return { time, ids };
  }
}
