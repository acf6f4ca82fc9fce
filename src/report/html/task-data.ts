import { formatPosition } from '../../model/diagnostic.ts';
import type { TaskId } from '../../model/task.ts';
import { roundedSeconds } from '../results/json-text.ts';
import { failed, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { byteLength } from '../words/bounded.ts';
import { causeParts } from '../words/cause-text.ts';
import { notRunByReason } from '../findings/not-run.ts';
import { shownText } from '../words/plain-text.ts';
import { hintText, verdictOf, whyText } from '../words/task-words.ts';
import { hasOutput } from './log-data.ts';
import { jsonInHtml } from './markup.ts';
import type { Lanes } from './lanes.ts';
import type { TaskData } from './page-data.ts';

/** Characters of a name, and of a text about a task. */
const longestName = 200;
const longestText = 300;

/** Needs of all tasks together: each is a number of some six characters. */
const mostNeeds = 150_000;

/** The tasks that the page's script knows. */
export interface ChosenTasks {
  /** In the graph's order. */
  readonly tasks: readonly TaskReport[];
  /** What `#task=` names, by id: of all tasks of the run. */
  readonly keys: ReadonlyMap<TaskId, string>;
  /** How many do not fit. */
  readonly leftOut: number;
  /** The most needs that one task has in it; undefined when no need is left out. */
  readonly needsOfEach: number | undefined;
  /** `PageData.tasks` as JSON, a task a piece. */
  readonly pieces: readonly string[];
}

/**
 * The tasks as JSON in at most `bytes`, needs not counted. Of more than fit those of the critical path, the failed and the longest are kept;
 * of too many needs the first of each task.
 */
export function taskPieces(report: RunReport, mask: Mask, lanes: Lanes, bytes: number): ChosenTasks {
  const keys = keysOf(report, mask);
  const describe = describer(mask, lanes, keys);
  const texts = new Map<TaskReport, string>();
  let left = bytes;
  for (const task of byWeight(report)) {
    const text = describe(task);
    left -= byteLength(text) + 12;
    if (left < 0) break;
    texts.set(task, text);
  }
  const tasks = [...report.tasks.values()].filter((task) => texts.has(task));
  const places = new Map(tasks.map(({ task }, place) => [task.id, place]));
  const reasons = reasonsOf(report, mask);
  const most = needsOfEach(tasks);
  const pieces = tasks.map((task) => {
    const { needs } = task.task;
    const known = needs.slice(0, most).flatMap((id) => places.get(id) ?? []);
    const { reason, blame } = reasons.get(task) ?? {};
    const place = blame === undefined ? undefined : places.get(blame);
    const rest = jsonInHtml({
      reason,
      blame: place,
      needs: known,
      moreNeeds: known.length < needs.length ? needs.length - known.length : undefined,
    });
    return `${(texts.get(task) ?? '{}').slice(0, -1)},${rest.slice(1)}`;
  });
  return {
    tasks,
    keys,
    leftOut: report.tasks.size - tasks.length,
    needsOfEach: most === Infinity ? undefined : most,
    pieces,
  };
}

/** All tasks, with those first that must not be missing. */
function byWeight({ tasks, criticalPath }: RunReport): readonly TaskReport[] {
  const path = new Set(criticalPath.path);
  const rank = (task: TaskReport): number => (failed(task) ? 0 : path.has(task.task.id) ? 1 : 2);
  return [...tasks.values()].toSorted((one, other) => rank(one) - rank(other) || other.seconds - one.seconds);
}

/** Ids as they may be shown, no two the same: where a mask or a cut makes them so, with a number. */
function keysOf({ tasks }: RunReport, mask: Mask): ReadonlyMap<TaskId, string> {
  const taken = new Set<string>();
  const keys = new Map<TaskId, string>();
  let number = 0;
  for (const id of tasks.keys()) {
    // Half a character cannot stand in a link.
    const shown = shownText(id, mask, longestName).replaceAll(/\p{Cs}/gu, '\ufffd');
    let key = shown;
    while (taken.has(key)) key = `${shown}~${(number += 1)}`;
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

/** What makes the JSON of a task, without what refers to others. */
function describer(
  mask: Mask,
  lanes: Lanes,
  keys: ReadonlyMap<TaskId, string>,
): (task: TaskReport) => string {
  const shown = (text: string): string => shownText(text, mask, longestText);
  const shownOrNone = (text: string | undefined): string | undefined =>
    text === undefined || text === '' ? undefined : shown(text);
  return (task) => {
    const { id, at, matrix, key } = task.task;
    const cause = failed(task) ? causeParts(task, mask) : undefined;
    const hint = failed(task) ? hintText(task) : undefined;
    const data: Pick<TaskData, 'key' | 'label' | 'verdict' | 'at' | 'seconds' | 'attempts'> & {
      readonly [name in keyof TaskData]?: TaskData[name] | undefined;
    } = {
      key: keys.get(id) ?? '',
      label: shownText(taskLabel(task), mask, longestName),
      verdict: verdictOf(task),
      matrix: matrix === undefined ? undefined : shownText(key, mask, longestName),
      why: shownOrNone(whyText(task)),
      said: cause?.said,
      where: cause?.place,
      hint: hint === cause?.said ? undefined : shownOrNone(hint),
      at: shown(formatPosition(at)),
      seconds: roundedSeconds(task.seconds),
      ready: task.readySeconds === undefined ? undefined : roundedSeconds(task.readySeconds),
      usual: task.expectedSeconds === undefined ? undefined : roundedSeconds(task.expectedSeconds),
      attempts: lanes.attemptsOf(task),
      slots: lanes.slotsOf(task) || undefined,
      printed: hasOutput(task) ? true : undefined,
    };
    return jsonInHtml(data);
  };
}

/** Why tasks did not run, as people ask: by the reason at the end of the chain. */
function reasonsOf(
  report: RunReport,
  mask: Mask,
): ReadonlyMap<TaskReport, { readonly reason: string; readonly blame: TaskId | undefined }> {
  return new Map(
    notRunByReason(report).flatMap(({ reason, blame, tasks }) => {
      const shown = shownText(reason, mask, longestText);
      return tasks.map((task) => [task, { reason: shown, blame }] as const);
    }),
  );
}

/** So many needs of each task are kept that all together are not too many. */
function needsOfEach(tasks: readonly TaskReport[]): number {
  const sum = (most: number): number =>
    tasks.reduce((total, { task }) => total + Math.min(most, task.needs.length), 0);
  if (sum(Infinity) <= mostNeeds) return Infinity;
  let [few, many] = [0, mostNeeds];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (sum(middle) <= mostNeeds) few = middle;
    else many = middle;
  }
  return few;
}
