import type { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { Graph } from '../../model/task.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { makeDeliveries, withProblems } from '../../run/reports/deliveries.ts';
import { logProblems, removedLogs } from '../../run/reports/log-problems.ts';
import type { RunOutcome } from '../../run/run.ts';
import type { FrontDoor, NewRun, RunSinks } from './front-door.ts';
import type { Memory } from '../memory.ts';
import { tellWithPatience } from './log-patience.ts';

/** What a run that has ended leaves to do, and with what. */
export interface EndedRun<Status extends number> {
  readonly door: FrontDoor<Status>;
  readonly sinks: RunSinks<Status>;
  readonly signals: EndSignals;
  /** Undefined when no history was asked for. */
  readonly memory: Memory | undefined;
  /** The whole graph, also of a run of a part of it: a history is of all. */
  readonly graph: Graph;
}

/**
 * Makes all reports of a run that has ended: first those that others wait for, then the rest of the log, then the others. Keeps what was learned,
 * and returns the exit status.
 */
export async function reportOn<Status extends number>(
  outcome: RunOutcome,
  newRun: NewRun,
  ended: EndedRun<Status>,
): Promise<Status> {
  const { report } = outcome;
  const { door, sinks, signals, memory, graph } = ended;
  const known = await makeReports(outcome, door.output, sinks);
  sinks.reported();
  const saving = memory && keepResults(memory, graph, outcome, sinks);
  const exporting = sendTraces(newRun, door.environment, report);
  const told = await tellWithPatience(outcome, door.output, signals, door.impatient);
  const further = await makeDeliveries(report, [...known, ...told.problems], sinks.furtherReports(told.kind));
  if (!door.keepsSignals) signals.close();
  const late = [...further, ...lost(door.output)].filter((problem) => !known.includes(problem));
  const all =
    late.length === 0
      ? known
      : await makeDeliveries(report, [...known, ...late], sinks.lateReports(late, told.kind, report));
  for (const notice of [...((await saving) ?? []), ...(await exporting)]) await sinks.note(notice);
  const problems = [...logProblems(report), ...all];
  await sinks.announce?.(withProblems(report, problems));
  return await sinks.finish(report, problems, told.kind);
}

/** Keeps what the run has found out, or leaves it to the post entry; returns what there is to say about that. */
async function keepResults(
  memory: Memory,
  graph: Graph,
  { report, finishRemembering }: RunOutcome,
  sinks: RunSinks<number>,
): Promise<readonly string[]> {
  const { remembered, notices } = await finishRemembering();
  const kept = await memory.with(graph, report, remembered);
  if (kept === undefined) return notices;
  if ((await sinks.keepLater?.(kept)) === true) return [];
  const notice = await memory.save(kept);
  return notice === undefined ? notices : [...notices, notice];
}

/** Sends the run's spans to where the environment wants them; returns what there is to say about that. */
async function sendTraces(
  { trace, masker }: NewRun,
  environment: NodeJS.ProcessEnv,
  report: RunReport,
): Promise<readonly string[]> {
  // Most have no collector, and what sends takes milliseconds to load.
  if (!Object.keys(environment).some((name) => /^OTEL_EXPORTER_OTLP_(?:TRACES_)?ENDPOINT$/.test(name)))
    return [];
  const { exportTraces } = await import('../traces/export-traces.ts');
  const notice = await exportTraces(environment, report, trace, { masker });
  return notice === undefined ? [] : [notice];
}

/** Makes the reports that need not wait for the log; returns the problems until now. */
async function makeReports(
  { report, merged, problems }: RunOutcome,
  output: StandardOutput,
  sinks: RunSinks<number>,
): Promise<readonly string[]> {
  const before = [...sinks.problems, ...problems, ...removedLogs(report), ...lost(output)];
  const made = await makeDeliveries(report, before, sinks.reports(merged));
  return made.length > before.length ? await makeDeliveries(report, made, sinks.correction) : made;
}

function lost({ problem }: StandardOutput): readonly string[] {
  return problem === undefined ? [] : [problem];
}
