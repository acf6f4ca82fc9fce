import { degree } from '../graph/numbered-graph.ts';
import type { TaskGraph } from '../graph/task-graph.ts';
import { now } from '../host/clock.ts';
import { usableCpus } from '../host/machine/cpus.ts';
import { freeMemoryBytes } from '../host/machine/memory.ts';
import type { GivenNote } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import type { DebugNote } from '../model/debug-note.ts';
import type { Supervisor } from '../process/supervisor.ts';
import type { RunEvent } from '../report/run/event.ts';
import type { LeftoverReport } from '../process/owner/leftovers.ts';
import type { ExportConflict } from '../task-files/merge-task-files.ts';
import type { RunPlan } from './assembly.ts';

/** The graph file of a run, and where its reports go. */
interface Named {
  readonly graphFile: string | undefined;
  readonly reportDirectory: string;
}

/** The first event of a run. */
export function runStarted(
  {
    graph,
    graphFile,
    settings,
    parallelism,
    reportDirectory,
    notes,
    given = new Map(),
    machines,
    expected,
  }: RunPlan & Named,
  tasks: TaskGraph,
): RunEvent {
  return {
    type: 'run-started',
    at: now(),
    title: graph.name,
    graphFile,
    tasks: tasks.tasks,
    graph: tasks,
    parallelism: parallelism.cpus,
    parallelismBecause: parallelism.because,
    lendsCpus: settings.shareCpus === 'jobserver',
    reportDirectory,
    notes,
    given: [...notesOf(tasks, given)],
    machines,
    expected,
  };
}

/** Where the results come from that are known before the run, in the graph's order. */
function* notesOf({ tasks }: TaskGraph, given: ReadonlyMap<TaskId, GivenNote>): Generator<GivenNote> {
  for (const { id, service } of tasks) {
    const note = service === undefined ? given.get(id) : undefined;
    if (note !== undefined) yield { from: note.from, seconds: note.seconds };
  }
}

/** What a run has found out about its machine. */
export function hostNote(supervisor: Pick<Supervisor, 'facts'>): DebugNote {
  const { version, platform, arch } = process;
  return {
    kind: 'host',
    node: version,
    platform,
    arch,
    cpus: usableCpus().because,
    freeMemoryBytes: freeMemoryBytes(),
    processes: supervisor.facts,
  };
}

/** Warnings about a graph before it runs. */
export function* graphWarnings({ tasks, dependents }: TaskGraph): Generator<RunEvent> {
  const message = 'no task needs this service: it is stopped as soon as it is ready';
  for (const [number, { id, service }] of tasks.entries())
    if (service !== undefined && degree(dependents, number) === 0)
      yield { type: 'warning', at: now(), message, task: id };
}

/** The warning that two tasks disagree on what later steps see. */
export function conflictWarning({ name, first, second }: ExportConflict): RunEvent {
  const message = `tasks ${first} and ${second} export different values of ${name}, and neither needs the other: later steps see that of ${second}`;
  return { type: 'warning', at: now(), message, task: second };
}

/** What became of every process that a task's success left running. */
export function* leftoverEvents({ ended, survivors, leftRunning }: LeftoverReport): Generator<RunEvent> {
  const at = now();
  for (const { task, attempt, ...process } of [...ended, ...leftRunning]) {
    yield { type: 'leftover', at, task, attempt, process, survives: undefined };
  }
  for (const { task, attempt, reason, ...process } of survivors) {
    yield { type: 'leftover', at, task, attempt, process, survives: reason };
  }
}
