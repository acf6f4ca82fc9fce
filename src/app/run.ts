import type { EndSignals } from '../host/signals.ts';
import { now } from '../host/clock.ts';
import type { RunEvent } from '../model/event.ts';
import { messageOf } from '../model/message-of.ts';
import type { RunResult } from '../model/outcome.ts';
import { Dispatcher } from '../report/dispatch.ts';
import type { Reporter } from '../report/reporter.ts';
import type { RunReport } from '../report/run-report.ts';
import { Timeline } from '../report/timeline.ts';
import { openSupervisor } from '../worker/exec-worker.ts';
import type { MergedTaskFiles } from '../worker/merge-task-files.ts';
import { assemble, type RunPlan } from './assembly.ts';
import { cancellable, cancelOnSignals } from './cancellation.ts';
import { Heartbeat } from './heartbeat.ts';
import { logProblems } from './log-problems.ts';
import { temporaryDirectory, temporaryDirectoryProblem } from './report-directory.ts';
import { conflictWarning, graphWarnings, leftBehind, runStarted } from './run-events.ts';
import { StartError } from './start-error.ts';

/** Everything that one run is about. */
export interface RunRequest extends RunPlan {
  /** As given; undefined for an inline graph. */
  readonly graphFile: string | undefined;
  /** Exists, and is absolute. */
  readonly reportDirectory: string;
  /** Marks every process of the run. */
  readonly runToken: string;
  readonly reporters: readonly Reporter[];
  /** They cancel the run; without them nothing does. */
  readonly signals?: EndSignals;
  /** After a signal, what still runs is forced to end after so many seconds; without it only by a second signal. */
  readonly cleanUpSeconds?: number;
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
 * Runs a graph, from its first task to the last event. It rejects with a `StartError` when it cannot begin; whatever
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
  for (const event of graphWarnings(request.graph)) emit(event);
  const supervisor = await openSupervisor({
    directory: request.reportDirectory,
    temporaryDirectory: temporaryDirectory(request.environment),
    graceSeconds: request.settings.graceSeconds,
    runToken: request.runToken,
    onWarning: (message, task) => emit({ type: 'warning', at: now(), message, task }),
  }).catch((error: unknown) => {
    heartbeat.stop();
    throw new StartError(temporaryDirectoryProblem(request.environment, error));
  });
  const { scheduler, driver, ledger, workspace } = assemble(request, supervisor, emit);
  if (request.signals !== undefined)
    cancelOnSignals(request.signals, cancellable(driver, supervisor), {
      graceSeconds: request.settings.graceSeconds,
      cleanUpSeconds: request.cleanUpSeconds,
    });
  let failure: { readonly error: unknown } | undefined;
  try {
    await scheduler.run();
  } catch (error) {
    failure = { error };
  }
  workspace.close();
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
  return {
    report: timeline.report(),
    merged,
    problems: failure === undefined ? problems : [...problems, internalProblem(failure.error)],
  };
}

/** The run goes on to its reports even then: what had ended is worth knowing. */
function internalProblem(error: unknown): string {
  const text = messageOf(error);
  return text.startsWith('internal error:') ? text : `internal error: ${text}`;
}

/** A run that was cancelled before all was well is `cancelled`, as a workflow is; else one failure, or a log that is not whole, is enough. */
function resultOf(report: RunReport): RunResult {
  const { counts, closedBy } = report;
  if (closedBy?.kind === 'signal' && counts.cancelled + counts.failure > 0) return 'cancelled';
  return counts.failure > 0 || logProblems(report).length > 0 ? 'failure' : 'success';
}
