import { createHash } from 'node:crypto';
import type { Instant } from '../../model/outcome.ts';
import type { History, TaskHistory, KeptRecord, TaskTime } from './history.ts';

/** The version of the format that this Rundag writes. */
export const historyVersion = 1;

/** The largest file that is written, and that is read, in bytes. */
export const largestHistory = 5_000_000;

/** A record whose text is longer is not kept, in bytes: it would take the place of hundreds of tasks. */
export const largestRecord = 256 * 1024;

/** The envelope of the format: what stands around the list of tasks. */
const envelopeBytes = Buffer.byteLength(inEnvelope('', ''));

/**
 * The text of a history file, in UTF-8: at most `largestHistory` bytes. What does not fit is left out, the tasks first that have not run
 * for the longest time, and so is a record that is too large.
 *
 * It is `{"version": 1, "sha256": "…", "tasks": [[key, times, record?], …]}`; the digest is that of the text of
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
  const kept: { readonly place: number; readonly text: string }[] = [];
  // Each text has a comma behind it, the last one a bracket.
  let left = largestHistory - envelopeBytes - 1;
  for (const { key, task, place } of newestFirst) {
    const text = taskText(key, task);
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    kept.push({ place, text });
  }
  return kept.toSorted((one, other) => one.place - other.place).map(({ text }) => text);
}

/** When a task was last heard of. */
function newestMoment({ times, record }: TaskHistory): Instant {
  return Math.max(times.at(-1)?.when ?? 0, record?.when ?? 0);
}

function taskText(key: string, { times, record }: TaskHistory): string {
  const timed = [key, times.map(timeParts)];
  if (record === undefined) return JSON.stringify(timed);
  const text = JSON.stringify([...timed, recordParts(record)]);
  return Buffer.byteLength(text) > largestRecord ? JSON.stringify(timed) : text;
}

function timeParts({ when, seconds, cpuSeconds, peakBytes }: TaskTime): readonly (number | null)[] {
  if (peakBytes !== undefined) return [when, seconds, cpuSeconds ?? null, peakBytes];
  return cpuSeconds === undefined ? [when, seconds] : [when, seconds, cpuSeconds];
}

/** `undefined` is left out by `JSON.stringify`. */
function recordParts(record: KeptRecord): object {
  const { fingerprint, result, when, run, attempt, outputs, exports, paths, archiveBytes } = record;
  return {
    fingerprint,
    result,
    when,
    run,
    attempt,
    outputs: outputs.size === 0 ? undefined : [...outputs],
    exports: exports.size === 0 ? undefined : [...exports],
    paths: paths.length === 0 ? undefined : paths,
    archiveBytes,
  };
}
