import type { Instant, Result } from '../../model/outcome.ts';
import { type History, mostTimes, type TaskHistory, type KeptRecord, type TaskTime } from './history.ts';

/** The run that results are of. */
export interface RunOfResults {
  /** The workflow run, by GitHub's number, or a run on a terminal. */
  readonly run: string;
  /** From 1. */
  readonly attempt: number;
}

/** How a task that ran ended, for the history. */
export interface NewResult {
  readonly result: Result;
  /** When it ended. */
  readonly when: Instant;
  /** Of its last attempt; undefined when it has not started. */
  readonly seconds: number | undefined;
  readonly cpuSeconds?: number | undefined;
  readonly peakBytes?: number | undefined;
  readonly fingerprint?: string | undefined;
  readonly outputs: ReadonlyMap<string, string>;
  readonly exports: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly archiveBytes?: number | undefined;
}

/**
 * The history after a run, from how its tasks ended, by their keys in the history. A task that was given its result is not among them: its
 * time and record stay as they are.
 */
export function withResults(
  history: History,
  { run, attempt }: RunOfResults,
  results: ReadonlyMap<string, NewResult>,
): History {
  const added = new Map<string, TaskHistory>();
  for (const [key, { seconds, cpuSeconds, peakBytes, ...given }] of results) {
    const when = Math.round(given.when);
    const isTimed = given.result === 'success' && seconds !== undefined;
    added.set(key, {
      times: isTimed ? [{ when, seconds: thousandths(seconds), cpuSeconds, peakBytes }] : [],
      record: {
        fingerprint: given.fingerprint,
        result: given.result,
        when,
        run,
        attempt,
        outputs: given.outputs,
        exports: given.exports,
        paths: given.paths,
        archiveBytes: given.archiveBytes,
      },
    });
  }
  return mergeHistories(history, added);
}

/**
 * What two histories know together: of each task the newest times of both, and the newer record. In whatever order and however often
 * histories are merged, what comes of them knows the same.
 */
export function mergeHistories(one: History, other: History): History {
  const merged = new Map(one);
  for (const [key, task] of other) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? task : mergeTasks(known, task));
  }
  return merged;
}

function mergeTasks(one: TaskHistory, other: TaskHistory): TaskHistory {
  const times = [...one.times, ...other.times].toSorted(byTime);
  return {
    times: times
      .filter((time, place) => {
        const next = times[place + 1];
        return next === undefined || byTime(time, next) !== 0;
      })
      .slice(-mostTimes),
    record: newerRecord(one.record, other.record),
  };
}

/** The order of times by moment; 0 only for two that are alike. */
function byTime(one: TaskTime, other: TaskTime): number {
  return (
    one.when - other.when ||
    one.seconds - other.seconds ||
    (one.cpuSeconds ?? -1) - (other.cpuSeconds ?? -1) ||
    (one.peakBytes ?? -1) - (other.peakBytes ?? -1)
  );
}

function newerRecord(one: KeptRecord | undefined, other: KeptRecord | undefined): KeptRecord | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.when !== other.when) return one.when > other.when ? one : other;
  // Two of the same moment: any choice will do that does not depend on their order.
  return recordOrder(one) > recordOrder(other) ? one : other;
}

function recordOrder(record: KeptRecord): string {
  return JSON.stringify({ ...record, outputs: [...record.outputs], exports: [...record.exports] });
}

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
