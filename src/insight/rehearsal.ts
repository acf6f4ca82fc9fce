import { TaskGraph } from '../graph/task-graph.ts';
import type { GivenResult } from '../model/outcome.ts';
import type { ExpectedTime, Task, TaskId } from '../model/task.ts';
import { simulate, type SimulatedAttempt } from '../plan/simulate.ts';
import type { Tolerance } from '../plan/tolerance.ts';
import type { Judge } from '../plan/verdict.ts';
import type { Computing } from './computing.ts';
import type { Measured, MeasuredAttempt, MeasuredTask } from './measured.ts';

/** What a run had to do with. */
export interface RunConditions {
  /** The CPU budget. */
  readonly cpus: number;
  /** The CPUs of the machine. */
  readonly machineCpus: number;
  readonly pools: ReadonlyMap<string, number>;
  /** Memory that is free when nothing runs; undefined: enough. */
  readonly freeMemoryBytes: number | undefined;
  /** The times by which the tasks were ordered. */
  readonly expected: ReadonlyMap<TaskId, ExpectedTime> | undefined;
}

/** What is different in a rehearsal from the run itself. */
export interface Difference extends Partial<Pick<RunConditions, 'cpus' | 'machineCpus' | 'pools'>> {
  /** A task that takes half its time. */
  readonly half?: TaskId;
  /** Tasks that are not as they were; ids and order stay. */
  readonly alter?: (task: Task) => Task;
  /** Only these tasks, which are run even if their results were given, as if all else that they need were met. */
  readonly only?: readonly Task[];
}

/** Runs that never were: the measured run again, by the same plan with the same times, with one thing different. */
export class Rehearsal {
  readonly #graph: TaskGraph;
  readonly #measured: Measured;
  readonly #computing: ReadonlyMap<MeasuredAttempt, Computing>;
  readonly #conditions: RunConditions;
  readonly #given: ReadonlyMap<TaskId, GivenResult>;

  constructor(
    graph: TaskGraph,
    measured: Measured,
    computing: ReadonlyMap<MeasuredAttempt, Computing>,
    conditions: RunConditions,
  ) {
    this.#graph = graph;
    this.#measured = measured;
    this.#computing = computing;
    this.#conditions = conditions;
    this.#given = givenIn(measured);
  }

  /** How long the run would have taken, with its own beginning and end, in seconds. */
  seconds(difference: Difference = {}): number {
    const { freeMemoryBytes, expected, ...conditions } = this.#conditions;
    const { cpus, machineCpus, pools } = { ...conditions, ...difference };
    const { lead, tail, startSeconds } = this.#measured;
    const { alter, only } = difference;
    if (only?.length === 0) return 0;
    const graph =
      only === undefined
        ? alter === undefined
          ? this.#graph
          : new TaskGraph(this.#graph.tasks.map(alter))
        : new TaskGraph(alone(only));
    const { makespan } = simulate(
      graph,
      {
        cpus,
        sharedCpus: machineCpus,
        pools,
        freeMemoryBytes,
        startSeconds,
        given: only === undefined ? this.#given : undefined,
        judge: this.#judge,
        expectedSeconds: (id) => expected?.get(id)?.seconds,
      },
      (id, attempt) => this.#attempt(id, attempt, difference.half === id ? 0.5 : 1),
    );
    // The first start is in the lead already.
    return Math.max(0, lead - startSeconds) + makespan + tail;
  }

  /** What an `if` came to in the run. */
  readonly #judge: Judge = ({ id }) => {
    const ended = this.#of(id)?.report.ended;
    if (ended?.because.kind === 'bad-expression') return { ...ended.because, kind: 'bad' };
    return ended?.because.kind === 'condition' || ended?.because.kind === 'need'
      ? { kind: 'skip' }
      : { kind: 'run' };
  };

  #attempt(id: TaskId, number: number, factor: number): SimulatedAttempt {
    const of = this.#of(id);
    const attempt = of?.attempts[number - 1] ?? of?.attempts.at(-1);
    if (of === undefined) return { seconds: 0 };
    if (attempt === undefined) return unmeasured(of, this.#conditions.expected?.get(id)?.seconds);
    const { seconds, cpus } = this.#computing.get(attempt) ?? {
      seconds: attempt.end - attempt.start,
      cpus: undefined,
    };
    const { termination } = attempt;
    const isStopped = termination.kind === 'stopped';
    const isLast = attempt === of.attempts.at(-1);
    const { readySeconds } = of.report;
    return {
      seconds: isStopped ? Infinity : seconds * factor,
      cpus,
      termination,
      continueOnError: toleranceOf(of),
      readySeconds: isLast && readySeconds !== undefined ? readySeconds * factor : undefined,
      stopSeconds: this.#measured.stopSeconds.get(id),
    };
  }

  #of(id: TaskId): MeasuredTask | undefined {
    return this.#measured.tasks[this.#graph.numberOf.get(id) ?? -1];
  }
}

/** Tasks without the needs that are not among them. */
function alone(tasks: readonly Task[]): readonly Task[] {
  const there = new Set(tasks.map(({ id }) => id));
  return tasks.map((task) => ({ ...task, needs: task.needs.filter((need) => there.has(need)) }));
}

/** A task that did not run: one whose result was given takes what it took where it ran, a service some time until it is ready. */
function unmeasured({ task, report }: MeasuredTask, expectedSeconds: number | undefined): SimulatedAttempt {
  if (task.service !== undefined) return { seconds: Infinity, readySeconds: expectedSeconds ?? 1 };
  const because = report.ended?.because;
  return { seconds: because?.kind === 'given' ? (because.seconds ?? expectedSeconds ?? 0) : 0 };
}

/** As far as the end of the task tells: what its expression came to in attempts before is of no importance. */
function toleranceOf({ task, report }: MeasuredTask): Tolerance {
  const { continueOnError } = task;
  return typeof continueOnError === 'object' ? continueOnError : report.ended?.tolerated === true;
}

function givenIn({ tasks }: Measured): ReadonlyMap<TaskId, GivenResult> {
  const given = new Map<TaskId, GivenResult>();
  for (const { task, report } of tasks) {
    const { ended } = report;
    if (ended?.because.kind !== 'given') continue;
    const { result, tolerated, because } = ended;
    given.set(task.id, { result, tolerated, from: because.from, seconds: because.seconds });
  }
  return given;
}
