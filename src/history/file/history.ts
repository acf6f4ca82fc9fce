import type { Json } from '../../model/json.ts';
import type { Instant, Result } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';

/** How many times of a task are kept: the newest. */
export const mostTimes = 10;

/** What earlier runs knew, by the key that `historyKey` gives a task. */
export type History = ReadonlyMap<string, TaskHistory>;

/** What earlier runs knew of one task; it has a time or a record at least. */
export interface TaskHistory {
  /** Of its successful runs, the oldest first, at most `mostTimes`; no two are alike. */
  readonly times: readonly TaskTime[];
  /** Of its newest run, however that ended; undefined when that was too large to keep. */
  readonly record: KeptRecord | undefined;
}

/** How long one successful run of a task took. */
export interface TaskTime {
  /** When it ended, in whole milliseconds. */
  readonly when: Instant;
  /** Of its last attempt, from start to end. */
  readonly seconds: number;
  /** CPU seconds of all its processes; undefined when nobody measured them. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that it held at once, in bytes; undefined when nobody measured it. */
  readonly peakBytes: number | undefined;
}

/** What a run of a task gave. */
export interface KeptRecord {
  /** Of all that it depends on; undefined for a task that is never skipped. */
  readonly fingerprint: string | undefined;
  readonly result: Result;
  /** When it ended, in whole milliseconds. */
  readonly when: Instant;
  /** The workflow run, by GitHub's number, or a run on a terminal. */
  readonly run: string;
  /** The attempt of the workflow run, from 1: not that of the task. */
  readonly attempt: number;
  readonly outputs: ReadonlyMap<string, string>;
  /** Variables that it exported. */
  readonly exports: ReadonlyMap<string, string>;
  /** Directories that it put before PATH, in the order written. */
  readonly paths: readonly string[];
  /** The size of the archive with its output files; undefined when there is none. */
  readonly archiveBytes: number | undefined;
}

/** What stands for a task in the history: its id in the file and, for an instance of a matrix, its values in any order. */
export function historyKey(id: TaskId, values: ReadonlyMap<string, Json> | undefined): string {
  // No id starts with a bracket, so no task has the key of another.
  return values === undefined ? id : canonicalText([id, [...values].toSorted(byKey)]);
}

/** JSON in which the keys of every object are sorted. */
function canonicalText(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    typeof part === 'object' && part !== null && !isList(part)
      ? Object.fromEntries(Object.entries(part).toSorted(byKey))
      : part,
  );
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : Number(left > right);
}
