import { createHash } from 'node:crypto';
import type { Instant } from '../../model/outcome.ts';
import type { History, KeptRecord, Remembered, TaskHistory, TaskTime } from './history.ts';
import { lessAndLess } from './less-of-tasks.ts';

/** The version of the format that this Rundag writes. */
export const historyVersion = 1;

/** The largest file that is written, and that is read, in bytes. */
export const largestHistory = 5_000_000;

/** A record whose text is longer is not kept, in bytes: it would take the place of hundreds of tasks. */
export const largestRecord = 256 * 1024;

/** The envelope of the format: what stands around the list of tasks. */
const envelopeBytes = Buffer.byteLength(inEnvelope('', ''));

/**
 * The text of a history file, in UTF-8: at most `largestHistory` bytes. Where not all of it fits less is kept of every task, down to its newest
 * time; where even that does not fit, the tasks are left out that have not run for the longest time. A record that is too large is left out.
 *
 * It is `{"version": 1, "sha256": "…", "tasks": [[key, times, records?], …]}`; the digest is that of the text of
 * `tasks`. A time is `[when, seconds, cpuSeconds?, peakBytes?]`. There is no object with names of users as its keys.
 */
export function writeHistory(history: History): Uint8Array {
  const tasks = textsThatFit(history);
  const list = `[${tasks.join(',')}]`;
  return Buffer.from(inEnvelope(list, digestOf(list)));
}

/** What the file says of the text of its tasks. */
export function digestOf(tasks: string): string {
  return createHash('sha256').update(`${historyVersion}\n${tasks}`).digest('hex');
}

function inEnvelope(list: string, digest: string): string {
  return `{"version":${historyVersion},"sha256":"${digest.padEnd(64)}","tasks":${list}}\n`;
}

/** The text of each task that there is room for, in the order of the history. */
function textsThatFit(history: History): readonly string[] {
  const newestFirst = Array.from(history, ([key, task], place) => ({
    key,
    task,
    place,
    newest: newestMoment(task),
  })).toSorted((one, other) => other.newest - one.newest);
  for (const less of lessAndLess) {
    const kept = newestThatFit(
      newestFirst.flatMap(({ key, task, place }) => {
        const known = less(task);
        return isEmpty(known) && !isEmpty(task) ? [] : [{ key, task: known, place }];
      }),
    );
    if (kept.isWhole || less === lessAndLess.at(-1)) return kept.texts;
  }
  return [];
}

interface PlacedTask {
  readonly key: string;
  readonly task: TaskHistory;
  readonly place: number;
}

/** The texts of the first tasks that there is room for, by their places. */
function newestThatFit(tasks: readonly PlacedTask[]): {
  readonly texts: readonly string[];
  readonly isWhole: boolean;
} {
  const kept: { readonly place: number; readonly text: string }[] = [];
  let isWhole = true;
  // Each text has a comma behind it, the last one a bracket.
  let left = largestHistory - envelopeBytes - 1;
  for (const { key, task, place } of tasks) {
    const text = taskText(key, task);
    left -= Buffer.byteLength(text) + 1;
    isWhole = left >= 0;
    if (!isWhole) break;
    kept.push({ place, text });
  }
  const texts = kept.toSorted((one, other) => one.place - other.place).map(({ text }) => text);
  return { texts, isWhole };
}

function isEmpty({ times, records }: TaskHistory): boolean {
  return times.length + records.length === 0;
}

/** When a task was last heard of. */
function newestMoment({ times, records }: TaskHistory): Instant {
  return Math.max(times.at(-1)?.when ?? 0, records[0]?.when ?? 0);
}

function taskText(key: string, { times, records }: TaskHistory): string {
  const head = `${JSON.stringify(key)},${JSON.stringify(times.map(timeParts))}`;
  const texts = records
    .map((record) => JSON.stringify(recordParts(record)))
    .filter((text) => Buffer.byteLength(text) <= largestRecord);
  return texts.length === 0 ? `[${head}]` : `[${head},[${texts.join(',')}]]`;
}

function timeParts({ when, seconds, cpuSeconds, peakBytes }: TaskTime): readonly (number | null)[] {
  if (peakBytes !== undefined) return [when, seconds, cpuSeconds ?? null, peakBytes];
  return cpuSeconds === undefined ? [when, seconds] : [when, seconds, cpuSeconds];
}

/** `undefined` is left out by `JSON.stringify`. */
function recordParts(record: KeptRecord): object {
  const { result, tolerated, when, run, attempt, runStartedAt, seconds, basis, files, remembered } = record;
  return {
    result,
    tolerated: tolerated || undefined,
    when,
    run,
    attempt,
    runStartedAt,
    seconds,
    basis,
    outputs: pairsIn(files.outputs),
    env: pairsIn(files.env),
    path: files.path.length === 0 ? undefined : files.path,
    summary: files.summary === '' ? undefined : files.summary,
    remembered: remembered && rememberedParts(remembered),
  };
}

function rememberedParts({ fingerprint, parts, inputs, outputs, archive }: Remembered): object {
  return { fingerprint, parts: pairsIn(parts), inputs: pairsIn(inputs), outputs, archive };
}

function pairsIn(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] | undefined {
  return map.size === 0 ? undefined : [...map];
}
