import type { TaskId } from '../../../model/task.ts';
import { failed, type RunReport } from '../../run/run-report.ts';
import { blameCounts, notRunByReason } from '../../findings/not-run.ts';
import { depthsOf, joined, type Knot, type Knots, knotsOf, middleKey, twinsOf } from './graph-condense.ts';
import { type Layout, layoutOf } from './graph-size.ts';

/** A drawing that fits. */
export interface ChosenGraph {
  readonly knots: Knots;
  readonly layout: Layout;
  /** Whether tasks that matter less share a box or are left out. */
  readonly isCondensed: boolean;
}

/** How many boxes keep a task of their own when a graph is too large, tried in this order. */
const keptCounts = [40, 28, 20, 14, 8, 4];

/** How many failed tasks with the same needs and the same dependents have boxes of their own. */
const failedTwins = 3;

/** A graph with more boxes is not drawn: what little of it fits tells nothing, and to choose it takes seconds that a cancelled run does not have. */
const mostBoxes = 20_000;

/** Up to this many ranks, all tasks of a rank that have no box of their own share one. In a deeper graph they are left out. */
const mostRanks = 7;

/**
 * What is drawn of the graph: a box for each task, for each matrix one. Where that is too large, tasks with the same needs and the same dependents share
 * a box, the failed apart from the others and without the critical path; where that is too large too, the critical path, the failed, what they need and the
 * longest keep boxes of their own, as many as fit.
 *
 * Undefined when no such drawing fits, or there is far too much to choose from.
 */
export function chooseGraph(report: RunReport, lengthOf: (knot: Knot) => number): ChosenGraph | undefined {
  const whole = knotsOf(report.tasks);
  if (whole.size > mostBoxes) return undefined;
  const fitted = (knots: Knots, isCondensed: boolean): ChosenGraph | undefined => {
    const layout = layoutOf(knots, (key) => {
      const knot = knots.get(key);
      return knot === undefined ? 0 : lengthOf(knot);
    });
    return layout === undefined ? undefined : { knots, layout, isCondensed };
  };
  const plain = fitted(whole, false);
  if (plain !== undefined) return plain;
  const ranking = ranked(report, whole);
  const condensed = withTwinsJoined(whole, ranking);
  const joinedTwins = fitted(condensed, true);
  if (joinedTwins !== undefined) return joinedTwins;
  const again = ranked(report, condensed);
  const depths = depthsOf(condensed);
  for (const count of keptCounts) {
    const choice = fitted(reduced(condensed, depths, again, count), true);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** Keys of knots, what matters most first. */
interface Ranking {
  /** The critical path from its start. */
  readonly path: readonly string[];
  /** Those with failed tasks, the ones that held back most others first, then what these need. */
  readonly rest: readonly string[];
  /** Those with failed tasks. */
  readonly failed: readonly string[];
  /** Those of one task each, those that took longest first. */
  readonly longest: readonly string[];
}

function ranked(report: RunReport, knots: Knots): Ranking {
  const keyOf = new Map<TaskId, string>();
  for (const { key, tasks } of knots.values()) for (const { task } of tasks) keyOf.set(task.id, key);
  const path = [...new Set(report.criticalPath.path.map((id) => keyOf.get(id) ?? ''))];
  const counts = blameCounts(notRunByReason(report));
  const blamed = ({ tasks }: Knot): number =>
    tasks.reduce((most, { task }) => Math.max(most, counts.get(task.id) ?? 0), 0);
  const broken = [...knots.values()]
    .filter(({ tasks }) => tasks.some(failed))
    .toSorted((one, other) => blamed(other) - blamed(one));
  const needed = broken.flatMap(({ needs }) => [...needs]);
  const failedKeys = broken.map(({ key }) => key);
  const longest = [...knots.values()]
    .filter(({ tasks }) => tasks.length === 1)
    .toSorted((one, other) => secondsOf(other) - secondsOf(one))
    .map(({ key }) => key);
  return { path, rest: [...new Set([...failedKeys, ...needed])], failed: failedKeys, longest };
}

function secondsOf({ tasks }: Knot): number {
  return tasks[0]?.seconds ?? 0;
}

/** The knots, twins as one: of failed ones all but the first few. */
function withTwinsJoined(knots: Knots, ranking: Ranking): Knots {
  const twins = twinsOf(knots);
  const own = new Set(ranking.path);
  const counts = new Map<string, number>();
  for (const key of ranking.failed) {
    const twin = twins.get(key) ?? key;
    const count = counts.get(twin) ?? 0;
    counts.set(twin, count + 1);
    if (count < failedTwins) own.add(key);
  }
  const broken = new Set(ranking.failed);
  return joined(knots, ({ key }) => {
    if (own.has(key)) return undefined;
    return `${twins.get(key) ?? key}${broken.has(key) ? ' failed' : ''}`;
  });
}

/** The knots, of which `count` stay alone. Of a long critical path its two ends do, and what lies between them is one. */
function reduced(
  knots: Knots,
  depths: ReadonlyMap<string, number>,
  { path, rest, longest }: Ranking,
  count: number,
): Knots {
  const onPath = Math.min(path.length, Math.max(2, Math.ceil(count / 2)));
  const ends = [...path.slice(0, Math.ceil(onPath / 2)), ...path.slice(path.length - Math.floor(onPath / 2))];
  const middle = new Set(path.filter((key) => !ends.includes(key)));
  const ranks = Array.from(depths.values()).reduce((most, depth) => Math.max(most, depth + 1), 0);
  const isShallow = middle.size === 0 && ranks <= mostRanks;
  const kept = new Set(ends);
  for (const key of isShallow ? [...rest, ...longest] : rest) {
    if (kept.size >= count) break;
    if (!middle.has(key)) kept.add(key);
  }
  if (isShallow)
    return joined(knots, ({ key }) => (kept.has(key) ? undefined : `rank ${depths.get(key) ?? 0}`));
  return alone(knots, kept, middle, path);
}

/** The kept knots and one for the middle of the path, which is joined to nothing but the path: what it needs beside that would make a thicket. */
function alone(
  knots: Knots,
  kept: ReadonlySet<string>,
  middle: ReadonlySet<string>,
  path: readonly string[],
): Knots {
  const [last] = path.filter((key) => middle.has(key)).slice(-1);
  const after = last === undefined ? undefined : path[path.indexOf(last) + 1];
  const chosen = new Map([...knots].filter(([key]) => kept.has(key) || middle.has(key)));
  const oneMiddle = joined(chosen, ({ key }) => (middle.has(key) ? middleKey : undefined));
  const before = path[path.findIndex((key) => middle.has(key)) - 1];
  return new Map(
    Array.from(oneMiddle, ([key, { tasks, needs }]) => {
      const shown = [...needs].filter((need) => {
        if (key === middleKey) return need === before;
        return need === middleKey ? key === after : oneMiddle.has(need);
      });
      return [key, { key, tasks, needs: new Set(shown) }];
    }),
  );
}
