import { relative, sep } from 'node:path';
import { usableCpus } from '../host/machine/cpus.ts';
import { randomToken } from '../host/random-token.ts';
import type { EndSignal, EndSignals } from '../host/signals.ts';
import type { StandardOutput } from '../host/standard-output.ts';
import type { Graph } from '../model/task.ts';
import type { ShardOfRun } from '../report/results/shard-json.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { Masker } from '../report/secrets/masker.ts';
import { HeadStart } from '../process/head-start.ts';
import { parallelismOf } from '../run/parallelism.ts';
import { type Delivery, makeDeliveries } from '../run/reports/deliveries.ts';
import { logProblems, removedLogs } from '../run/reports/log-problems.ts';
import { makeReportDirectory } from '../run/reports/report-directory.ts';
import type { MergedShards } from '../run/shards/merge-shards.ts';
import { run, type RunOutcome, type RunRequest, StartError } from '../run/run.ts';
import { type TraceContext, traceContextOf } from '../report/traces/trace-context.ts';
import type { MergedTaskFiles } from '../task-files/merge-task-files.ts';
import { type Asker, firstContexts, type GraphSettings, load } from './load.ts';
import { tellWithPatience, type Told } from './log-patience.ts';
import { type InputProblem, unplaced } from './input-problems.ts';
import type { KeptHistory, Memory, Recollection } from './memory.ts';
import type { Sharding } from './shards/sharding.ts';
import { isSharded } from './shards/shard-settings.ts';
import { planText } from './plan-text.ts';

/** What is answered from a graph alone: a text for standard output, or why there is none. */
export type Answer =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly message: string };

/** A run that is about to begin. */
export interface NewRun {
  readonly graph: Graph;
  readonly settings: GraphSettings;
  readonly reportDirectory: string;
  readonly runToken: string;
  readonly masker: Masker;
  /** Where the traces of the run belong. */
  readonly trace: TraceContext;
  /** Set when the run is one of several parts. */
  readonly shard: ShardOfRun | undefined;
}

/** Everything that differs between the action and the command line when they run a graph and report on it. */
export interface FrontDoor<Status extends number> {
  readonly asker: Asker;
  readonly environment: NodeJS.ProcessEnv;
  /** With the variables that were hidden. */
  readonly wholeEnvironment: NodeJS.ProcessEnv;
  /** Absolute; the path of a graph file starts here. */
  readonly base: string;
  readonly output: StandardOutput;
  /** Called when signals that would end this process have to end the run instead. */
  readonly signals: () => EndSignals;
  /** Whether signals end nothing but the run until this process ends; else only until the log is written. */
  readonly keepsSignals: boolean;
  /** One of these is enough to stop waiting for the reader of the log. */
  readonly impatient: ReadonlySet<EndSignal>;
  /** What is asked about the graph instead of a run; undefined: it is run. */
  readonly answer?: (graph: Graph, graphFile: string | undefined) => Answer;
  /** Prints why nothing is run. */
  readonly refuse: (problems: readonly InputProblem[], graphFile: string | undefined) => Promise<Status>;
  /** Prints an answer; in the action the outputs of the step are these besides, as if nothing had run. */
  readonly show: (text: string, outputs?: ReadonlyMap<string, string>) => Promise<Status>;
  /** Called once, before the first task. */
  readonly open: (newRun: NewRun) => RunSinks<Status>;
}

/** Where the reports of one run go. */
export interface RunSinks<Status extends number> extends Pick<
  RunRequest,
  'debug' | 'followOutput' | 'reporters' | 'cleanUpSeconds' | 'warningsOf' | 'beforeVerdict'
> {
  /** What went wrong before the run. */
  readonly problems: readonly string[];
  /** The run could not begin. */
  readonly abandon: () => void;
  /** The reports to make before the log is waited for, the most needed first. */
  readonly reports: (merged: MergedTaskFiles) => readonly Delivery[];
  /** Made again when one of the reports failed. */
  readonly correction: readonly Delivery[];
  /** All reports are made, and only the reader of the log is waited for. */
  readonly reported: () => void;
  /** The reports to make again when something went wrong after that. */
  readonly lateReports: (
    late: readonly string[],
    told: Told['kind'],
    report: RunReport,
  ) => readonly Delivery[];
  /** Prints a line that changes nothing. */
  readonly note: (text: string) => Promise<void>;
  /** Leaves it to the post entry to keep the history, where time runs out; returns whether it does. */
  readonly keepLater?: (kept: KeptHistory) => Promise<boolean>;
  /** Prints all problems, and returns the exit status. */
  readonly finish: (report: RunReport, problems: readonly string[], told: Told['kind']) => Promise<Status>;
}

/** Loads the graph that the settings name, answers what is asked about it, or runs it and makes all reports. */
export async function runAndReport<Status extends number>(
  settings: GraphSettings,
  door: FrontDoor<Status>,
): Promise<Status> {
  const { environment } = door;
  const isRun =
    door.answer === undefined && !settings.dryRun && (settings.why ?? settings.logOf) === undefined;
  const headStart = isRun ? new HeadStart() : undefined;
  const refuse = (problems: readonly InputProblem[], graphFile: string | undefined): Promise<Status> => {
    headStart?.drop();
    return door.refuse(problems, graphFile);
  };
  const remembering = door.answer === undefined ? openMemory(settings, door) : undefined;
  // Reading a graph leaves nothing else its turn.
  if (settings.shareCpus !== 'jobserver') await headStart?.startKeeper();
  const loaded = await load(settings, door.base, firstContexts(environment), door.asker);
  const { graphFile } = loaded;
  if (loaded.kind === 'problems') return await refuse(loaded.problems, graphFile);
  const whole = loaded.graph;
  const answer = door.answer?.(whole, graphFile);
  if (answer?.kind === 'problem') return await refuse(unplaced([answer.message]), graphFile);
  if (answer?.kind === 'text') return await door.show(answer.text);
  const parallelism = parallelismOf(settings.maxParallel, usableCpus());
  const memory = await remembering;
  if (memory?.problem !== undefined) return await refuse(unplaced([memory.problem]), graphFile);
  const sharding = isSharded(settings) ? await openSharding(settings, door, whole) : undefined;
  if (sharding?.problem !== undefined) return await refuse(unplaced([sharding.problem]), graphFile);
  const remembered = await memory?.recall(whole, (expected) => sharding?.partOf(expected) ?? whole);
  if (remembered?.kind === 'problem') return await refuse(unplaced([remembered.problem]), graphFile);
  const graph = remembered?.graph ?? whole;
  const plan = sharding?.plan(remembered?.expected, parallelism.cpus);
  if (plan !== undefined) return await door.show(plan.text, new Map([['shards', plan.shards]]));
  const merged = sharding?.merged(remembered?.expected);
  if (merged?.shards === 0) return await refuse(unplaced(merged.problems), graphFile);
  const recalled = withMerged(remembered, merged);
  if (settings.logOf !== undefined) {
    const { keptLogs } = await import('./kept-log.ts');
    const log = await keptLogs(settings.logOf, graph, recalled?.memory);
    return log.kind === 'text' ? await door.show(log.text) : await refuse(unplaced([log.message]), graphFile);
  }
  if (settings.why !== undefined) {
    const { whyTasksRun } = await import('../run/why.ts');
    return await door.show(await whyTasksRun({ graph, settings, parallelism, environment, ...recalled }));
  }
  if (settings.dryRun) return await door.show(planText(graph, parallelism, recalled?.expected));
  const made = makeReportDirectory(
    settings.reportDirectory,
    environment,
    graph.tasks.map(({ id }) => id),
  );
  if (made.kind === 'problem') return await refuse(unplaced([made.message]), graphFile);

  const masker = new Masker();
  const runToken = await randomToken();
  const trace = traceContextOf(environment['TRACEPARENT'], await randomToken());
  const newRun: NewRun = {
    graph,
    settings,
    reportDirectory: made.path,
    runToken,
    masker,
    trace,
    shard: sharding?.ofRun,
  };
  const signals = door.signals();
  const sinks = door.open(newRun);
  let outcome: RunOutcome;
  try {
    outcome = await run({
      ...newRun,
      ...sinks,
      ...recalled,
      graph,
      flaws: merged?.problems,
      headStart,
      graphFile,
      parallelism,
      environment,
      signals,
    });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    sinks.abandon();
    return await refuse(unplaced([error.message]), graphFile);
  }
  const { report } = outcome;
  const known = await makeReports(outcome, door.output, sinks);
  sinks.reported();
  const saving = memory && keepResults(memory, whole, outcome, sinks);
  const exporting = sendTraces(newRun, environment, report);
  const told = await tellWithPatience(outcome, door.output, signals, door.impatient);
  if (!door.keepsSignals) signals.close();
  const late = [...told.problems, ...lost(door.output)].filter((problem) => !known.includes(problem));
  const all =
    late.length === 0
      ? known
      : await makeDeliveries(report, [...known, ...late], sinks.lateReports(late, told.kind, report));
  for (const notice of [...((await saving) ?? []), ...(await exporting)]) await sinks.note(notice);
  return await sinks.finish(report, [...logProblems(report), ...all], told.kind);
}

/** What earlier runs knew is of no use to most questions, and takes milliseconds to load. */
async function openMemory(settings: GraphSettings, door: FrontDoor<number>): Promise<Memory> {
  const { Memory } = await import('./memory.ts');
  return await Memory.open(settings, { ...door, environment: door.wholeEnvironment });
}

/** What is needed of shards takes milliseconds to load. */
async function openSharding(
  settings: GraphSettings,
  door: FrontDoor<number>,
  whole: Graph,
): Promise<Sharding> {
  const { Sharding } = await import('./shards/sharding.ts');
  return new Sharding(whole, settings, {
    environment: door.wholeEnvironment,
    base: door.base,
    directory: relative(door.base, settings.workingDirectory).replaceAll(sep, '/'),
    targets: settings.targets,
  });
}

/** What a run takes from earlier ones, and from the parts that it merges, which know better. */
function withMerged(
  recalled: Recollection | undefined,
  merged: MergedShards | undefined,
): Omit<Recollection, 'kind' | 'graph'> | undefined {
  if (merged === undefined) return recalled;
  const none = new Map<never, never>();
  const { past = none, expected, memory, keepIndexIn, given = none, notes = [] } = recalled ?? {};
  return {
    past,
    expected,
    memory,
    keepIndexIn,
    given: new Map([...given, ...merged.given]),
    notes: [...notes, ...merged.notes, ...merged.problems],
  };
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
  const { exportTraces } = await import('./traces/export-traces.ts');
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
