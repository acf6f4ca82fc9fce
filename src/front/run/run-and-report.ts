import { relative, sep } from 'node:path';
import { usableCpus } from '../../host/machine/cpus.ts';
import { randomToken } from '../../host/random-token.ts';
import type { Graph, TaskId } from '../../model/task.ts';
import { Masker } from '../../report/secrets/masker.ts';
import { traceContextOf } from '../../report/traces/trace-context.ts';
import { HeadStart } from '../../process/head-start.ts';
import { parallelismOf } from '../../run/parallelism.ts';
import { makeReportDirectory } from '../../run/reports/report-directory.ts';
import type { MergedShards } from '../../run/shards/merge-shards.ts';
import { run, type RunOutcome, StartError } from '../../run/run.ts';
import type { FrontDoor, NewRun, GraphQuestion } from './front-door.ts';
import type { Memory, Recollection } from '../memory.ts';
import { type InputProblem, unplaced } from '../input-problems.ts';
import { firstContexts, type GraphSettings, load } from '../load.ts';
import { reportOn } from './report-on.ts';
import type { Sharding } from '../shards/sharding.ts';
import { isSharded } from '../shards/shard-settings.ts';

/** Loads the graph that the settings name, answers what is asked about it, or runs it and makes all reports. */
export async function runAndReport<Status extends number>(
  settings: GraphSettings,
  door: FrontDoor<Status>,
): Promise<Status> {
  const { environment, question } = door;
  const isRun = question === undefined && !settings.dryRun && (settings.why ?? settings.logOf) === undefined;
  const headStart = isRun ? new HeadStart() : undefined;
  const refuse = (problems: readonly InputProblem[], graphFile: string | undefined): Promise<Status> => {
    headStart?.drop();
    return door.refuse(problems, graphFile);
  };
  // What the graph alone answers needs nothing else.
  const isOfGraph = question?.about === 'whole' || !isSharded(settings);
  const remembering = question !== undefined && isOfGraph ? undefined : openMemory(settings, door);
  // Reading a graph leaves nothing else its turn.
  if (settings.shareCpus !== 'jobserver') await headStart?.startKeeper();
  const loaded = await load(settings, door.base, firstContexts(environment), door.asker);
  const { graphFile } = loaded;
  const answer = async (asked: GraphQuestion, graph: Graph): Promise<Status> => {
    const found = asked.answer(graph, graphFile);
    return found.kind === 'text'
      ? await door.show(found.text)
      : await refuse(unplaced([found.message]), graphFile);
  };
  if (loaded.kind === 'problems') return await refuse(loaded.problems, graphFile);
  const whole = loaded.graph;
  const checkProblems = await problemsOfChecks(settings, whole);
  if (checkProblems.length > 0) return await refuse(unplaced(checkProblems), graphFile);
  if (question !== undefined && isOfGraph) return await answer(question, whole);
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
  const merged = sharding?.merged(remembered?.expected, new Set(remembered?.given.keys()));
  if (merged?.shards === 0) return await refuse(unplaced(merged.problems), graphFile);
  if (question !== undefined) return await answer(question, without(graph, merged?.given));
  const recalled = withNotes(withMerged(remembered, merged), [
    ...(sharding?.notesOn(graph) ?? []),
    ...(memory?.notesOnAgain(remembered, merged?.given) ?? []),
  ]);
  if (settings.logOf !== undefined) {
    const { keptLogs } = await import('../kept-log.ts');
    const log = await keptLogs(settings.logOf, graph, recalled?.memory);
    return log.kind === 'text' ? await door.show(log.text) : await refuse(unplaced([log.message]), graphFile);
  }
  if (settings.why !== undefined) {
    const { whyTasksRun } = await import('../../run/why.ts');
    return await door.show(await whyTasksRun({ graph, settings, parallelism, environment, ...recalled }));
  }
  if (settings.dryRun) {
    const { planText } = await import('../plan-text.ts');
    return await door.show(planText(graph, parallelism, recalled?.expected, recalled?.given));
  }
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
  await memory?.begin();
  const signals = door.signals();
  const sinks = door.open(newRun);
  let outcome: RunOutcome;
  try {
    outcome = await run({
      ...newRun,
      ...sinks,
      ...recalled,
      graph,
      placesFrom: door.asker === 'action' ? door.base : undefined,
      flaws: merged?.problems,
      machines: merged?.machines,
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
  return await reportOn(outcome, newRun, { door, sinks, signals, memory, graph: whole });
}

/** The tasks whose results are not given. */
function without(graph: Graph, given: ReadonlyMap<TaskId, unknown> | undefined): Graph {
  return given === undefined ? graph : { ...graph, tasks: graph.tasks.filter(({ id }) => !given.has(id)) };
}

/** What earlier runs knew is of no use to most questions, and takes milliseconds to load. */
async function openMemory(settings: GraphSettings, door: FrontDoor<number>): Promise<Memory> {
  const { Memory } = await import('../memory.ts');
  return await Memory.open(settings, { ...door, environment: door.wholeEnvironment });
}

/** Most runs have no checks. */
async function problemsOfChecks(settings: GraphSettings, whole: Graph): Promise<readonly string[]> {
  if (settings.githubToken === undefined && settings.checks.length === 0) return [];
  const { checkProblems } = await import('../checks/check-names.ts');
  return checkProblems(whole, settings);
}

/** What is needed of shards takes milliseconds to load. */
async function openSharding(
  settings: GraphSettings,
  door: FrontDoor<number>,
  whole: Graph,
): Promise<Sharding> {
  const { Sharding } = await import('../shards/sharding.ts');
  return new Sharding(whole, settings, {
    environment: door.wholeEnvironment,
    base: door.base,
    directory: relative(door.base, settings.workingDirectory).replaceAll(sep, '/'),
    targets: settings.targets,
  });
}

/** The same with more to say about it. */
function withNotes<Recalled extends { readonly notes?: readonly string[] }>(
  recalled: Recalled | undefined,
  notes: readonly string[],
): Recalled | undefined {
  if (recalled === undefined || notes.length === 0) return recalled;
  return { ...recalled, notes: [...notes, ...(recalled.notes ?? [])] };
}

/** What a run takes from earlier ones, and from the parts that it merges, which know better. */
function withMerged(
  recalled: Recollection | undefined,
  merged: MergedShards | undefined,
): Omit<Recollection, 'kind' | 'graph' | 'forTheirFiles'> | undefined {
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
