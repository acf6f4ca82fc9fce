import type { TaskGraph } from '../graph/task-graph.ts';
import type { TaskId } from '../model/task.ts';
import type { Change, Insight, Simulated, WhatIf } from '../report/run/insight.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { proposalsOf } from './changes.ts';
import { computingOf } from './computing.ts';
import { divisionOf } from './division.ts';
import { waitingIn } from './idle.ts';
import { type Measured, measure } from './measured.ts';
import { MergedRun } from './merged.ts';
import { Rehearsal, type RunConditions } from './rehearsal.ts';
import { flakyTasks, slowerTasks } from './usual.ts';

/** What an insight is made from, beside the report. */
export interface InsightGrounds extends Omit<RunConditions, 'cpus'> {
  readonly graph: TaskGraph;
  /** How long the last successful runs of each task took, as far as they are known. */
  readonly past: ReadonlyMap<TaskId, readonly number[]>;
  /** From the start of the job to that of the run; undefined where that is not known. */
  readonly setUpSeconds?: number | undefined;
}

/** The machines that people ask about. */
const cpuCounts: readonly number[] = [1, 2, 4, 8, 16];

/** What a change has to gain to be worth telling, in seconds and as a part of the run. */
const leastGain = 1;
const leastPart = 0.03;

const mostChanges = 3;

/**
 * Tasks that are simulated at most, all simulations together: on a slow machine one takes 20 µs. So a graph of 5,000 tasks has
 * eight simulations, which take less than a second, and one of more than 40,000 has none.
 */
const mostSimulated = 40_000;

/** The same for each second that the run took: what is simulated takes some 3 % of that at most. */
const mostPerSecond = 1500;

/** What would make a run shorter that has ended and `tellsEnough`. */
export function insightOf(report: RunReport, grounds: InsightGrounds): Insight {
  if (report.machines.length > 0) return mergedInsight(report, grounds);
  const { graph, pools, machineCpus, past } = grounds;
  const cpus = report.parallelism;
  const measured = measure(report, graph);
  const { idle, limits } = waitingIn(measured, cpus, pools);
  const { path } = report.criticalPath;
  const computing = computingOf(measured, machineCpus);
  const rehearsal = new Rehearsal(graph, measured, computing, { ...grounds, cpus });
  const known = {
    cpus,
    seconds: report.wallSeconds,
    idle,
    slower: slowerTasks(report, past),
    flaky: flakyTasks(report),
  };
  let left = simulationsFor(report.wallSeconds, graph);
  if (left < 1) {
    const simulated: Simulated = { kind: 'too-large', tasks: graph.tasks.length };
    return { ...known, whatIf: [], changes: [], simulated };
  }
  const seconds = rehearsal.seconds();
  left -= 1;
  const others = cpuCounts.filter((count) => count !== cpus).slice(0, left);
  left -= others.length;
  const whatIf = others.map((count): WhatIf => ({
    machines: 1,
    cpus: count,
    seconds: rehearsal.seconds({ cpus: count, machineCpus: count }),
  }));
  const threshold = Math.max(leastGain, leastPart * report.wallSeconds);
  const proposals = proposalsOf({ measured, path, limits, cpus, machineCpus, pools }, threshold);
  const room = left;
  const changes = proposals
    .slice(0, room)
    .map(({ change, difference }) => withGain(change, seconds - rehearsal.seconds(difference)))
    .filter(({ gain }) => gain >= threshold)
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, mostChanges);
  left -= Math.min(left, proposals.length);
  const { expected, setUpSeconds } = grounds;
  const undivided = { graph, measured, rehearsal, cpus, expected, setUpSeconds };
  const machines = divisionOf({ ...undivided, divided: undefined, simulatedSeconds: seconds }, left);
  const untried = Math.max(0, proposals.length - room);
  const cpuTimes = isKnownOfMost(measured);
  return {
    ...known,
    whatIf,
    changes,
    machines,
    simulated: { kind: 'simulated', seconds, untried, cpuTimes },
  };
}

/**
 * What would make a run shorter that several machines shared: as far as that can be said of any run, and how many machines it is worth. Changes are not
 * tried, since with each of them the graph would be divided otherwise.
 */
function mergedInsight(report: RunReport, grounds: InsightGrounds): Insight {
  const { graph, pools, past, expected } = grounds;
  const merged = new MergedRun(report, graph);
  const { cpus } = merged;
  const known = {
    cpus,
    seconds: report.wallSeconds,
    idle: merged.idle(pools),
    whatIf: [],
    changes: [],
    slower: slowerTasks(report, past),
    flaky: flakyTasks(report),
  };
  const left = simulationsFor(report.wallSeconds, graph) - 1;
  if (left < 1) return { ...known, simulated: { kind: 'too-large', tasks: graph.tasks.length } };
  // What follows the last attempt is mostly the way to the merge.
  const measured: Measured = { ...measure(report, graph), tail: 0 };
  const conditions: RunConditions = { ...grounds, cpus, machineCpus: cpus };
  const rehearsal = new Rehearsal(graph, measured, merged.computing(measured), conditions);
  const parts = merged.tasks.map((only) => rehearsal.seconds({ only }));
  const simulatedSeconds = Math.max(...parts.slice(0, -1)) + (parts.at(-1) ?? 0);
  const { setUpSeconds } = merged;
  const undivided = { graph, measured, rehearsal, cpus, expected, setUpSeconds };
  const machines = divisionOf(
    { ...undivided, divided: merged.lengths, repeatedSeconds: report.repeatedSeconds, simulatedSeconds },
    left,
  );
  const seconds = simulatedSeconds + merged.gap;
  const cpuTimes = isKnownOfMost(measured);
  return { ...known, machines, simulated: { kind: 'simulated', seconds, untried: 0, cpuTimes } };
}

/** How many simulations of the graph a run of so many seconds is worth. */
function simulationsFor(seconds: number, graph: TaskGraph): number {
  return Math.floor(Math.min(mostSimulated, mostPerSecond * seconds) / Math.max(1, graph.tasks.length));
}

function withGain(change: Change, gain: number): Change {
  return { ...change, gain };
}

/** Whether the CPU time of most of the time of all attempts was measured. */
function isKnownOfMost({ tasks }: Measured): boolean {
  let [known, all] = [0, 0];
  for (const { attempts } of tasks)
    for (const attempt of attempts) {
      const seconds = attempt.end - attempt.start;
      all += seconds;
      if (attempt.cpuSeconds !== undefined) known += seconds;
    }
  return known * 2 >= all;
}
