import {
  allAttempts,
  attemptSeconds,
  type AttemptReport,
  type RunReport,
  type TaskReport,
} from '../../run/run-report.ts';
import { attemptVerdict, type TaskVerdict } from '../../words/task-words.ts';

/** The most attempts that have a bar of their own. */
const mostNamed = 60;

/** The most bars in a chart: with their labels escaped they take up less than the 50,000 characters that Mermaid draws. */
const mostBars = 200;

/** The most lanes, each of which takes up a row. */
const mostLanes = 40;

/** Neighbours share a bar when the pause between them is shorter than this part of the run; the first that gives few enough bars. */
const pauses = [0.01, 0.05, Infinity];

/** Pixels of a chart on GitHub without its margins, and of a character in it, about. */
const chartWidth = 830;
const characterWidth = 6.2;

/** A bar with room for fewer characters says nothing of a task that passed. */
const fewestCharacters = 6;

/** One attempt, with what a chart says of it. */
export interface DrawnAttempt {
  readonly task: TaskReport;
  readonly attempt: AttemptReport;
  readonly verdict: TaskVerdict;
  /** Whole milliseconds since the start of the run. */
  readonly from: number;
  readonly to: number;
}

/** A row of a chart: a slot of a machine. */
export interface ChartLane {
  /** `shard 2/4`; undefined for this one. */
  readonly machine: string | undefined;
  readonly slot: number;
}

/** A bar of a chart: one attempt, or several that share it, in the order in which they began. */
export interface Bar {
  readonly lane: ChartLane;
  readonly from: number;
  /** After `from`: what takes no time is not drawn. */
  readonly to: number;
  readonly attempts: readonly DrawnAttempt[];
}

/** The bars of a run. */
export interface Bars {
  /** By lane, then by start; the bars of a lane do not overlap. */
  readonly bars: readonly Bar[];
  /** Attempts with a bar of their own. */
  readonly named: number;
  /** Attempts of the run. */
  readonly total: number;
  /** Lanes of the run that are not drawn. */
  readonly lanesLeftOut: number;
}

/** How many characters of a label fit into the bar when it shares its row with others. */
export function charactersIn({ from, to }: Pick<Bar, 'from' | 'to'>, { wallSeconds }: RunReport): number {
  const width = ((to - from) / Math.max(1, wallSeconds * 1000)) * chartWidth;
  return Math.max(0, Math.floor((width - 6) / characterWidth));
}

/**
 * The bars of all attempts. Of more than 60 those that failed have bars of their own, and those on the critical path and the longest as far as there is room for
 * their names; what lies between them in the same lane shares one. Other machines come first, in their order.
 */
export function barsOf(report: RunReport): Bars {
  const attempts = attemptsOf(report);
  const chosen = new Set(attempts.length <= mostNamed ? attempts : chooseAttempts(report, attempts));
  const lanes = lanesOf(report, attempts);
  const drawn = drawnLanes(lanes, chosen);
  const wall = Math.max(1, report.wallSeconds * 1000);
  let bars: readonly Bar[] = [];
  for (const pause of pauses) {
    bars = drawn.flatMap(({ lane, attempts: of }) => barsOfLane(lane, of, chosen, pause * wall));
    if (bars.length <= mostBars) break;
  }
  const named = bars.filter(({ attempts: of }) => of.length === 1).length;
  return { bars, named, total: attempts.length, lanesLeftOut: lanes.length - drawn.length };
}

interface LaneAttempts {
  readonly lane: ChartLane;
  readonly attempts: DrawnAttempt[];
}

function lanesOf({ machines }: RunReport, attempts: readonly DrawnAttempt[]): readonly LaneAttempts[] {
  const places = new Map<string | undefined, number>(machines.map(({ name }, place) => [name, place]));
  const lanes = new Map<string, LaneAttempts>();
  for (const one of attempts) {
    const { machine, slot } = one.attempt;
    const key = `${slot} ${machine ?? ''}`;
    const known = lanes.get(key);
    if (known === undefined) lanes.set(key, { lane: { machine, slot }, attempts: [one] });
    else known.attempts.push(one);
  }
  const placeOf = ({ lane }: LaneAttempts): number => places.get(lane.machine) ?? machines.length;
  return [...lanes.values()].toSorted(
    (one, other) => placeOf(one) - placeOf(other) || one.lane.slot - other.lane.slot,
  );
}

/** The first lanes; of several machines those first that have bars with names, as many of these as they have. */
function drawnLanes(
  lanes: readonly LaneAttempts[],
  chosen: ReadonlySet<DrawnAttempt>,
): readonly LaneAttempts[] {
  if (lanes.length <= mostLanes || lanes.every(({ lane }) => lane.machine === undefined))
    return lanes.slice(0, mostLanes);
  const worth = ({ attempts }: LaneAttempts): number => attempts.filter((one) => chosen.has(one)).length;
  const kept = new Set(lanes.toSorted((one, other) => worth(other) - worth(one)).slice(0, mostLanes));
  return lanes.filter((lane) => kept.has(lane));
}

function attemptsOf(report: RunReport): readonly DrawnAttempt[] {
  const end = report.startedAt + report.wallSeconds * 1000;
  return [...report.tasks.values()].flatMap((task) =>
    allAttempts(task).map((attempt) => {
      const from = Math.max(0, Math.round(attempt.startedAt - report.startedAt));
      const to = from + Math.max(1, Math.round(attemptSeconds(attempt, end) * 1000));
      return { task, attempt, verdict: attemptVerdict(task, attempt), from, to };
    }),
  );
}

function chooseAttempts(report: RunReport, attempts: readonly DrawnAttempt[]): readonly DrawnAttempt[] {
  const path = new Set(report.criticalPath.path);
  const rankOf = ({ task, verdict }: DrawnAttempt): number => {
    if (path.has(task.task.id)) return 0;
    return verdict === 'failure' ? 1 : 2;
  };
  return attempts
    .filter((attempt) => attempt.verdict === 'failure' || charactersIn(attempt, report) >= fewestCharacters)
    .map((attempt) => ({ attempt, rank: rankOf(attempt), time: attempt.to - attempt.from }))
    .toSorted((one, other) => one.rank - other.rank || other.time - one.time)
    .slice(0, mostNamed)
    .map(({ attempt }) => attempt);
}

function barsOfLane(
  lane: ChartLane,
  attempts: readonly DrawnAttempt[],
  chosen: ReadonlySet<DrawnAttempt>,
  pause: number,
): readonly Bar[] {
  const bars: { from: number; to: number; readonly own: boolean; readonly attempts: DrawnAttempt[] }[] = [];
  for (const attempt of attempts.toSorted((one, other) => one.from - other.from)) {
    const own = chosen.has(attempt);
    const last = bars.at(-1);
    if (last !== undefined && !own && !last.own && attempt.from - last.to <= pause) {
      last.attempts.push(attempt);
      last.to = Math.max(last.to, attempt.to);
    } else {
      const from = Math.max(attempt.from, last?.to ?? 0);
      bars.push({ from, to: Math.max(from + 1, attempt.to), own, attempts: [attempt] });
    }
  }
  return bars.map(({ from, to, attempts: of }) => ({ lane, from, to, attempts: of }));
}
