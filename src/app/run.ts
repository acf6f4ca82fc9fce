import { join } from 'node:path';
import { DAG } from '../graph/dag.ts';
import { now } from '../host/clock.ts';
import { hashFiles } from '../host/hash-files.ts';
import { freeMemoryBytes } from '../host/memory.ts';
import type { RunEvent } from '../model/event.ts';
import { messageOf } from '../model/message-of.ts';
import type { RunResult } from '../model/outcome.ts';
import type { Graph, Task } from '../model/task.ts';
import { Dispatcher } from '../report/dispatch.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Masker } from '../report/masker.ts';
import type { RunReport } from '../report/run-report.ts';
import { Timeline } from '../report/timeline.ts';
import { MultiprocessScheduler } from '../scheduler/multiprocess-scheduler.ts';
import { Plan } from '../scheduler/plan.ts';
import { stepEnvironment } from '../worker/environment.ts';
import { openSupervisor } from '../worker/exec-worker.ts';
import type { Supervisor } from '../worker/supervisor.ts';
import type { LeftoverReport } from '../worker/leftovers.ts';
import type { ExportConflict, MergedTaskFiles } from '../worker/merge-task-files.ts';
import { TaskFilePool } from '../worker/task-files.ts';
import { type Cancellable, cancelOnSignals } from './cancellation.ts';
import { runContexts } from './contexts.ts';
import { Heartbeat } from './heartbeat.ts';
import { Ledger } from './ledger.ts';
import type { Parallelism } from './parallelism.ts';
import { PlanDriver } from './plan-driver.ts';
import { logNames, temporaryDirectory } from './report-directory.ts';
import type { Settings } from './settings.ts';
import { TaskPreparer } from './task-preparer.ts';
import { TaskWorker, type Workplace } from './task-worker.ts';

/** Everything that one run is about. */
export interface RunRequest {
  readonly graph: Graph;
  /** As given; undefined for an inline graph. */
  readonly graphFile: string | undefined;
  readonly settings: Settings;
  readonly parallelism: Parallelism;
  /** Exists, and is absolute. */
  readonly reportDirectory: string;
  /** This process's environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** Marks every process of the run. */
  readonly runToken: string;
  readonly reporters: readonly Reporter[];
  /** Learns the secrets that tasks name. */
  readonly masker: Masker;
  /** What deserves a warning when every task has its result. */
  readonly warningsOf?: (report: RunReport) => readonly string[];
  /** Called when every task has its result and every event so far is reported, before the run's own result is. */
  readonly beforeVerdict?: (report: RunReport) => void | Promise<void>;
}

/** What a run leaves behind. */
export interface RunOutcome {
  readonly report: RunReport;
  /** What the tasks exported to the later steps of the job. */
  readonly merged: MergedTaskFiles;
  /** What went wrong beside the tasks: reports that were not made as they should be, and why. */
  readonly problems: readonly string[];
}

/**
 * Runs a graph, from its first task to the last event. It rejects when nothing could be started at all; whatever
 * happens later, every report is made, and no process of the run is left that could be ended.
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const timeline = new Timeline();
  const dispatcher = new Dispatcher([timeline, ...request.reporters], now);
  const heartbeat = new Heartbeat(() => dispatcher.dispatch({ type: 'heartbeat', at: now() }));
  const emit = (event: RunEvent): void => {
    heartbeat.touch();
    dispatcher.dispatch(event);
  };
  emit(runStarted(request));
  const supervisor = await openSupervisor({
    directory: request.reportDirectory,
    temporaryDirectory: temporaryDirectory(request.environment),
    graceSeconds: request.settings.graceSeconds,
    runToken: request.runToken,
    onWarning: (message, task) => emit({ type: 'warning', at: now(), message, task }),
  });
  const { scheduler, driver, ledger } = assemble(request, supervisor, emit);
  const stopListening = cancelOnSignals(cancellable(driver, supervisor), request.settings.graceSeconds);
  let failure: { readonly error: unknown } | undefined;
  try {
    await scheduler.run();
  } catch (error) {
    failure = { error };
  }
  const leftovers = await supervisor.close();
  const merged = ledger.merged();
  for (const event of leftBehind(leftovers)) emit(event);
  heartbeat.stop();
  if (failure !== undefined)
    emit({ type: 'warning', at: now(), message: internalProblem(failure.error), task: undefined });
  for (const conflict of merged.conflicts) emit(conflictWarning(conflict));
  for (const message of request.warningsOf?.(timeline.report()) ?? [])
    emit({ type: 'warning', at: now(), message, task: undefined });
  await dispatcher.idle();
  const report = timeline.report();
  await request.beforeVerdict?.(report);
  emit({ type: 'run-ended', at: now(), result: failure === undefined ? resultOf(report) : 'failure' });
  const problems = await dispatcher.close();
  stopListening();
  return {
    report: timeline.report(),
    merged,
    problems: failure === undefined ? problems : [...problems, internalProblem(failure.error)],
  };
}

interface Assembly {
  readonly scheduler: MultiprocessScheduler<Task, TaskWorker>;
  readonly driver: PlanDriver;
  readonly ledger: Ledger;
}

/** Wires the plan, the scheduler and the workers of one run. */
function assemble(request: RunRequest, supervisor: Supervisor, emit: (event: RunEvent) => void): Assembly {
  const { graph, settings, parallelism, environment } = request;
  const dag = dagOf(graph);
  const ledger = new Ledger(
    Array.from(dag, ([, task]) => task),
    process.platform,
  );
  const step = stepEnvironment(environment, process.platform);
  const preparer = new TaskPreparer(
    {
      stepEnvironment: step,
      runContexts: runContexts(step, { platform: process.platform, arch: process.arch }),
      functions: new Map([['hashfiles', (...patterns) => hashFiles(patterns, settings.workingDirectory)]]),
      workingDirectory: settings.workingDirectory,
      parallelism: parallelism.cpus,
      platform: process.platform,
      logNames: logNames(graph.tasks.map(({ id }) => id)),
      resultOf: (id) => plan.resultOf(id),
    },
    ledger,
  );
  const plan = new Plan(
    graph.tasks,
    {
      cpus: parallelism.cpus,
      pools: graph.pools,
      failFast: settings.failFast,
      maxFailures: settings.maxFailures,
      freeMemoryBytes,
    },
    (task, standing) => preparer.judge(task, standing),
  );
  const driver = new PlanDriver({
    plan,
    emit,
    now,
    wake: () => scheduler.wake(),
    record: (task, outcome) => ledger.record(task, outcome.files),
  });
  const files = new TaskFilePool(join(supervisor.temporaryDirectory, 'task-files'));
  const workplace: Workplace = {
    supervisor,
    attemptOf: (id) => plan.attemptOf(id),
    prepare: (task, attempt, slot) => preparer.prepare(task, attempt, slot),
    takeFiles: () => files.take(),
    orderFor: (...order) => preparer.orderFor(...order),
    began: (worker, name) => driver.began(worker, name),
    requestsOf: (task) => ({
      secret: (value) => {
        request.masker.add(value);
        emit({ type: 'secret', at: now(), value });
      },
      annotation: (command) => emit({ type: 'task-annotation', at: now(), task, command }),
      matcher: (command) => emit({ type: 'task-matcher', at: now(), task, command }),
    }),
    serviceReady: (id, seconds) => driver.serviceReady(id, seconds),
    remark: (task, message) => emit({ type: 'warning', at: now(), message, task }),
  };
  const scheduler = new MultiprocessScheduler<Task, TaskWorker>(
    dag,
    (id, task, slot) => new TaskWorker(id, task, slot, workplace),
    (worker) => driver.collect(worker),
    // The plan bounds what runs: a task may take no CPU at all, so seats are never what is scarce.
    { jobs: parallelism.cpus, seats: Infinity, iterator: driver },
  );
  return { scheduler, driver, ledger };
}

function runStarted({ graph, graphFile, parallelism, reportDirectory }: RunRequest): RunEvent {
  return {
    type: 'run-started',
    at: now(),
    title: graph.name,
    graphFile,
    tasks: graph.tasks,
    parallelism: parallelism.cpus,
    parallelismBecause: parallelism.because,
    reportDirectory,
  };
}

function conflictWarning({ name, first, second }: ExportConflict): RunEvent {
  const message = `tasks ${first} and ${second} export different values of ${name}, and neither needs the other: later steps see that of ${second}`;
  return { type: 'warning', at: now(), message, task: second };
}

/** The run goes on to its reports even then: what had ended is worth knowing. */
function internalProblem(error: unknown): string {
  const text = messageOf(error);
  return text.startsWith('internal error:') ? text : `internal error: ${text}`;
}

function* leftBehind({ ended, survivors, leftRunning }: LeftoverReport): Generator<RunEvent> {
  const at = now();
  for (const { task, attempt, ...process } of [...ended, ...leftRunning]) {
    yield { type: 'left-behind', at, task, attempt, process, survives: undefined };
  }
  for (const { task, attempt, reason, ...process } of survivors) {
    yield { type: 'left-behind', at, task, attempt, process, survives: reason };
  }
}

function cancellable(driver: PlanDriver, supervisor: Supervisor): Cancellable {
  return {
    cancel: (signal, graceSeconds) => {
      driver.close({ kind: 'signal', signal });
      supervisor.shortenGrace(graceSeconds);
    },
    force: () => supervisor.shortenGrace(0),
  };
}

/** A run that was cancelled before all was well is `cancelled`, as a workflow is; else one failure is enough. */
function resultOf({ counts, closedBy }: RunReport): RunResult {
  if (closedBy?.kind === 'signal' && counts.cancelled + counts.failure > 0) return 'cancelled';
  return counts.failure > 0 ? 'failure' : 'success';
}

function dagOf(graph: Graph): DAG<Task> {
  const dag = new DAG<Task>();
  // Needs may stand after what needs them.
  for (const task of graph.tasks)
    dag.updateVertex(task.id, { data: task, predecessors: task.needs, enableChecks: false });
  return dag;
}
