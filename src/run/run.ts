import type { EndSignals } from '../host/signals.ts';
import { TaskGraph } from '../graph/task-graph.ts';
import { loopTurn, now } from '../host/clock.ts';
import type { RunEvent } from '../report/run/event.ts';
import type { Reporter } from '../report/run/reporter.ts';
import type { DebugListener } from '../model/debug-note.ts';
import { messageOf } from '../model/message-of.ts';
import type { RunResult } from '../model/outcome.ts';
import { EventDispatcher } from '../report/run/dispatch.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { Timeline } from '../report/run/timeline.ts';
import { HeadStart } from '../process/head-start.ts';
import { NoOwnerError, Supervisor } from '../process/supervisor.ts';
import type { MergedTaskFiles } from '../task-files/merge-task-files.ts';
import { assemble, type RunPlan } from './assembly.ts';
import { cancelOnSignals } from './cancellation.ts';
import { findInsight } from './find-insight.ts';
import type { FinishedRemembering } from './remembering/result-memory.ts';
import { logProblems } from './reports/log-problems.ts';
import { temporaryDirectory, temporaryDirectoryProblem } from './reports/report-directory.ts';
import { stepEnvironment } from './task/environment.ts';
import { conflictWarning, graphWarnings, hostNote, leftoverEvents, runStarted } from './run-events.ts';

/** Everything that one run is about. */
export interface RunRequest extends RunPlan {
  /** As given; undefined for an inline graph. */
  readonly graphFile: string | undefined;
  /** Exists, and is absolute. */
  readonly reportDirectory: string;
  /** Marks every process of the run. */
  readonly runToken: string;
  /** What was started for the run before. */
  readonly headStart?: HeadStart | undefined;
  readonly reporters: readonly Reporter[];
  /** They cancel the run; without them nothing can. */
  readonly signals?: EndSignals;
  /** After a signal, what still runs is ended by force after this many seconds; without it only by a second signal. */
  readonly cleanUpSeconds?: number;
  /** What makes the run a failure, whatever its tasks come to. */
  readonly flaws?: readonly string[] | undefined;
  /** What to warn about when every task has its result. */
  readonly warningsOf?: (report: RunReport) => readonly string[];
  /** Called when the log is complete but for the run's own result. */
  readonly beforeVerdict?: (report: RunReport) => void | Promise<void>;
}

/** What is known of a run when every task has its result. The log may be far behind: it is as fast as its reader. */
export interface RunOutcome {
  readonly report: RunReport;
  /** What the tasks exported to the later steps of the job. */
  readonly merged: MergedTaskFiles;
  /** What went wrong beside the tasks so far: reports that were not made as they should be, and why. */
  readonly problems: readonly string[];
  /** Waits until the outputs of what can be remembered are kept, and tells of it; called once. */
  readonly finishRemembering: () => Promise<FinishedRemembering>;
  /** Waits until the log is written to its end; called once. Returns all problems, including those that came up meanwhile. */
  readonly finishLog: () => Promise<readonly string[]>;
}

/**
 * Runs a graph until every task has its result and every process of the run that can be ended has ended. It rejects with a
 * `StartError` when it cannot begin, and for nothing that happens later. Signals that come afterwards are kept.
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const tasks = new TaskGraph(request.graph.tasks);
  const timeline = new Timeline();
  const dispatcher = new EventDispatcher(timeline, request.reporters, now);
  const heartbeat = new Heartbeat(() => dispatcher.dispatch({ type: 'heartbeat', at: now() }));
  const emit = (event: RunEvent): void => {
    heartbeat.touch();
    dispatcher.dispatch(event);
  };
  const debug: DebugListener | undefined = request.debug
    ? (note, task) => dispatcher.dispatch({ type: 'debug', at: now(), task, note })
    : undefined;
  emit(runStarted(request, tasks));
  for (const event of graphWarnings(tasks)) emit(event);
  const supervisor = await Supervisor.open({
    headStart: request.headStart ?? new HeadStart(),
    directory: request.reportDirectory,
    temporaryDirectory: temporaryDirectory(request.environment),
    atOnce: startsAtOnce(tasks, request),
    graceSeconds: request.settings.graceSeconds,
    runToken: request.runToken,
    lend:
      request.settings.shareCpus === 'jobserver'
        ? { cpus: request.parallelism.cpus, env: stepEnvironment(request.environment, process.platform) }
        : undefined,
    onWarning: (message, task) => emit({ type: 'warning', at: now(), message, task }),
    onDebug: debug,
  }).catch((error: unknown) => {
    heartbeat.stop();
    throw new StartError(
      error instanceof NoOwnerError ? error.message : temporaryDirectoryProblem(request.environment, error),
    );
  });
  emit({ type: 'processes-owned', at: now(), by: supervisor.facts.kind });
  debug?.(hostNote(supervisor));
  const { scheduler, driver, ledger, workspace, remembering } = assemble(
    request,
    tasks,
    supervisor,
    emit,
    debug,
  );
  const endOfCancelling =
    request.signals &&
    cancelOnSignals(
      request.signals,
      { driver, supervisor },
      {
        graceSeconds: request.settings.graceSeconds,
        cleanUpSeconds: request.cleanUpSeconds,
      },
    );
  let failure: { readonly error: unknown } | undefined;
  try {
    // Planning a large graph takes a second: after a signal in that time nothing may start.
    await loopTurn();
    await scheduler.run();
  } catch (error) {
    failure = { error };
  }
  await workspace.close();
  const leftovers = await supervisor.close();
  endOfCancelling?.();
  const merged = ledger.merged();
  for (const event of leftoverEvents(leftovers)) emit(event);
  debug?.({ kind: 'exports', env: [...merged.env.keys()], directories: merged.path.length });
  heartbeat.stop();
  if (failure !== undefined)
    emit({ type: 'warning', at: now(), message: internalProblem(failure.error), task: undefined });
  for (const conflict of merged.conflicts) emit(conflictWarning(conflict));
  for (const message of request.warningsOf?.(timeline.report()) ?? [])
    emit({ type: 'warning', at: now(), message, task: undefined });
  const insight = failure === undefined ? await findInsight(timeline.report(), tasks, request) : undefined;
  if (insight !== undefined) emit(insight);
  const soFar = timeline.report();
  const { flaws = [] } = request;
  const result = failure === undefined ? resultOf(soFar, flaws.length > 0) : 'failure';
  const report: RunReport = { ...soFar, ended: { at: now(), result } };
  const internal = failure === undefined ? [] : [internalProblem(failure.error)];
  return {
    report,
    merged,
    problems: [...flaws, ...dispatcher.problems, ...internal],
    finishRemembering: async () =>
      (await remembering?.finish()) ?? { remembered: new Map<never, never>(), notices: [] },
    finishLog: async () => {
      await dispatcher.idle();
      await request.beforeVerdict?.(report);
      emit({ type: 'run-ended', at: now(), result });
      return [...(await dispatcher.close()), ...internal];
    },
  };
}

/** How many tasks can start when the run begins, if none is skipped: not those whose results are given, as most are to a merge. */
function startsAtOnce({ tasks }: TaskGraph, { parallelism: { cpus }, given }: RunRequest): number {
  let [count, claimed] = [0, 0];
  for (const task of tasks) {
    if (task.work.kind === 'join' || given?.has(task.id)) continue;
    if (task.needs.some((need) => !given?.has(need))) continue;
    claimed += task.cpus === 'all' ? cpus : task.cpus;
    if (claimed > cpus) break;
    count += 1;
  }
  return count;
}

/** An internal error as a problem: the reports are still made, since what has ended is worth knowing. */
function internalProblem(error: unknown): string {
  const text = messageOf(error);
  return text.startsWith('internal error:') ? text : `internal error: ${text}`;
}

/** A run that was cancelled before it succeeded is `cancelled`, as a workflow is; else one failure, or an incomplete log, makes it a failure. */
function resultOf(report: RunReport, isFlawed: boolean): RunResult {
  const { counts, closedBy } = report;
  if (closedBy?.kind === 'signal' && counts.cancelled + counts.failure > 0) return 'cancelled';
  return isFlawed || counts.failure > 0 || logProblems(report).length > 0 ? 'failure' : 'success';
}

/** The silence after which a run says what it is doing, in milliseconds. */
const silence = 30_000;

/** Calls `onSilence` whenever nothing has happened for 30 s; never keeps the process alive. */
export class Heartbeat {
  readonly #timer: NodeJS.Timeout;

  constructor(onSilence: () => void) {
    this.#timer = setInterval(onSilence, silence);
    this.#timer.unref();
  }

  /** Something happened: the silence starts from now. */
  touch(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

/** A run could not begin, and nothing was started; the message says what was expected, what was found and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
