import type { Json } from '../../model/json.ts';
import type { Instant, Result, TaskFiles } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';

/** How many times of a task are kept: the newest. Ten count, and the last ones may be left out: those since a workflow run first started. */
export const mostTimes = 12;

/** How many records of a task are kept, so that going back to another branch finds its results. */
export const mostRecords = 4;

/** What earlier runs knew, by the key that `historyKey` gives a task. */
export type History = ReadonlyMap<string, TaskHistory>;

/** What earlier runs knew of one task; it has a time or a record at least. */
export interface TaskHistory {
  /** Of its successful runs, the oldest first, at most `mostTimes`; no two are alike. */
  readonly times: readonly TaskTime[];
  /**
   * Of its runs, the newest first: its newest run, however that ended, and older ones that later runs may take, one for each
   * fingerprint; at most `mostRecords`.
   */
  readonly records: readonly KeptRecord[];
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

/** How a run of a task ended, and what it gave. */
export interface KeptRecord {
  readonly result: Result;
  /** It failed, and `continue-on-error` forgave it: its result is `success`. */
  readonly tolerated: boolean;
  /** When it ended, in whole milliseconds. */
  readonly when: Instant;
  /** The workflow run, by GitHub's number, or a run on a terminal. */
  readonly run: string;
  /** The attempt of the workflow run, from 1: not that of the task. */
  readonly attempt: number;
  /** When the first task of the workflow run started, in whole milliseconds, as `startOfRun` knew it before this attempt; undefined in a first attempt. */
  readonly runStartedAt: Instant | undefined;
  /** Of its last attempt; undefined when it has not started. */
  readonly seconds: number | undefined;
  /** A later attempt of the same run with the same basis may take this result; undefined: none may. */
  readonly basis: string | undefined;
  readonly files: TaskFiles;
  /** What any later run may take; undefined: nothing. */
  readonly remembered: Remembered | undefined;
}

/** What makes it possible to take a result in any later run. */
export interface Remembered {
  /** Of all that the task depends on. */
  readonly fingerprint: string;
  /** Digests of what the fingerprint is made of, by what people call it; for the question why a task runs again. */
  readonly parts: ReadonlyMap<string, string>;
  /** Digests of its input files, or of whole directories (which end in a slash); empty in all but the newest record. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The digest of the list of its output files, and of what is in them. */
  readonly outputs: string;
  /** The archive with its output files and log; undefined when there are no output files. */
  readonly archive: ArchiveFacts | undefined;
}

/** By what an archive is known to be whole. */
export interface ArchiveFacts {
  readonly sha256: string;
  readonly bytes: number;
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
