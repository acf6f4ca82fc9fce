import { attemptSeconds, type AttemptReport, type RunReport, type TaskReport } from '../../run/run-report.ts';
import { attemptVerdict, type TaskVerdict } from '../../words/task-words.ts';

/** The most attempts that have a bar of their own. */
const mostNamed = 60;

/** The most bars in a chart: with their labels escaped they take up less than the 50,000 characters that Mermaid draws. */
const mostBars = 200;

/** The most slots, each of which takes up a row. */
const mostSlots = 40;

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

/** A bar of a chart: one attempt, or several that share it, in the order in which they began. */
export interface Bar {
  readonly slot: number;
  readonly from: number;
  /** After `from`: what takes no time is not drawn. */
  readonly to: number;
  readonly attempts: readonly DrawnAttempt[];
}

/** The bars of a run. */
export interface Bars {
  /** By slot, then by start; the bars of a slot do not overlap. */
  readonly bars: readonly Bar[];
  /** Attempts with a bar of their own. */
  readonly named: number;
  /** Attempts of the run. */
  readonly total: number;
  /** Slots of the run that are not drawn. */
  readonly slotsLeftOut: number;
}

/** How many characters of a label fit into the bar when it shares its row with others. */
export function charactersIn({ from, to }: Pick<Bar, 'from' | 'to'>, { wallSeconds }: RunReport): number {
  const width = ((to - from) / Math.max(1, wallSeconds * 1000)) * chartWidth;
  return Math.max(0, Math.floor((width - 6) / characterWidth));
}

/**
 * The bars of all attempts. Of more than 60 those that failed have bars of their own, and those on the critical path and the longest as far as there is room for
 * their names; what lies between them in the same slot shares one.
 */
export function barsOf(report: RunReport): Bars {
  const attempts = attemptsOf(report);
  const chosen = new Set(attempts.length <= mostNamed ? attempts : chooseAttempts(report, attempts));
  const slots = bySlot(attempts);
  const drawn = [...slots.keys()].toSorted((one, other) => one - other).slice(0, mostSlots);
  const wall = Math.max(1, report.wallSeconds * 1000);
  let bars: readonly Bar[] = [];
  for (const pause of pauses) {
    bars = drawn.flatMap((slot) => barsOfSlot(slot, slots.get(slot) ?? [], chosen, pause * wall));
    if (bars.length <= mostBars) break;
  }
  const named = bars.filter(({ attempts: of }) => of.length === 1).length;
  return { bars, named, total: attempts.length, slotsLeftOut: slots.size - drawn.length };
}

function bySlot(attempts: readonly DrawnAttempt[]): ReadonlyMap<number, readonly DrawnAttempt[]> {
  const slots = new Map<number, DrawnAttempt[]>();
  for (const attempt of attempts) {
    const known = slots.get(attempt.attempt.slot);
    if (known === undefined) slots.set(attempt.attempt.slot, [attempt]);
    else known.push(attempt);
  }
  return slots;
}

function attemptsOf(report: RunReport): readonly DrawnAttempt[] {
  const end = report.startedAt + report.wallSeconds * 1000;
  return [...report.tasks.values()].flatMap((task) =>
    task.attempts.map((attempt) => {
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

function barsOfSlot(
  slot: number,
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
  return bars.map(({ from, to, attempts: of }) => ({ slot, from, to, attempts: of }));
}
