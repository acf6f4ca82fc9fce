import {
  type History,
  type KeptRecord,
  mostRecords,
  mostTimes,
  type Remembered,
  type TaskHistory,
  type TaskTime,
} from './history.ts';
import { startOfRun } from './start-of-run.ts';

/** The run that results are of. */
export interface RunOfResults {
  /** The workflow run, by GitHub's number, or a run on a terminal. */
  readonly run: string;
  /** From 1. */
  readonly attempt: number;
}

/** How a task that ran ended, for the history. */
export interface NewResult extends Omit<KeptRecord, 'run' | 'attempt' | 'runStartedAt'> {
  readonly cpuSeconds?: number | undefined;
  readonly peakBytes?: number | undefined;
}

/**
 * The history after a run, from how its tasks ended, by their keys in the history. A task that was given its result is not among them: its
 * times and records stay as they are.
 */
export function withResults(
  history: History,
  { run, attempt }: RunOfResults,
  results: ReadonlyMap<string, NewResult>,
): History {
  const added = new Map<string, TaskHistory>();
  const known = attempt > 1 ? startOfRun(run, history) : undefined;
  const runStartedAt = known === undefined ? undefined : Math.round(known);
  for (const [key, { cpuSeconds, peakBytes, ...ended }] of results) {
    const when = Math.round(ended.when);
    const seconds = ended.seconds === undefined ? undefined : thousandths(ended.seconds);
    const isTimed = ended.result === 'success' && !ended.tolerated && seconds !== undefined;
    const cpu = cpuSeconds === undefined ? undefined : thousandths(cpuSeconds);
    added.set(key, {
      times: isTimed ? [{ when, seconds, cpuSeconds: cpu, peakBytes }] : [],
      records: [{ ...ended, when, seconds, run, attempt, runStartedAt }],
    });
  }
  return mergeHistories(history, added);
}

/**
 * What two histories know together: of each task the newest times and records of both. In whatever order and however often
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
    records: newestRecords([...one.records, ...other.records]),
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

/** The newest record, and of the others the newest of each fingerprint. */
function newestRecords(records: readonly KeptRecord[]): readonly KeptRecord[] {
  const [newest, ...others] = records.toSorted(byAge);
  if (newest === undefined) return [];
  const kept = [newest];
  const known = new Set([newest.remembered?.fingerprint]);
  let isCompared = newest.remembered === undefined;
  for (const record of others) {
    const { remembered } = record;
    if (kept.length === mostRecords) break;
    if (remembered === undefined || known.has(remembered.fingerprint)) continue;
    // Only the newest is ever compared with what is there now.
    kept.push(isCompared ? record : withoutInputs(record, remembered));
    known.add(remembered.fingerprint);
    isCompared = false;
  }
  return kept;
}

function withoutInputs(record: KeptRecord, remembered: Remembered): KeptRecord {
  return remembered.inputs.size === 0
    ? record
    : { ...record, remembered: { ...remembered, inputs: new Map() } };
}

/** The newest first. Of two of the same moment any may be first, but it does not depend on their order. */
function byAge(one: KeptRecord, other: KeptRecord): number {
  if (one.when !== other.when) return other.when - one.when;
  const [left, right] = [recordOrder(one), recordOrder(other)];
  return left > right ? -1 : Number(left < right);
}

function recordOrder({ files, remembered, ...record }: KeptRecord): string {
  const { parts, inputs } = remembered ?? {};
  return JSON.stringify([
    record,
    [...files.outputs],
    [...files.env],
    files.path,
    files.summary,
    remembered,
    [...(parts ?? [])],
    [...(inputs ?? [])],
  ]);
}

function thousandths(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
