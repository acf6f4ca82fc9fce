import type { Result } from '../../model/outcome.ts';
import { type History, mostTimes, type TaskHistory, type KeptRecord, type TaskTime } from './history.ts';
import { digestOf, historyVersion, largestHistory } from './history-text.ts';

/** What the bytes of a history file are; `problem` says what was expected and what was found, not where. */
export type ParsedHistory =
  | { readonly kind: 'history'; readonly history: History }
  /** It can be replaced. */
  | { readonly kind: 'damaged'; readonly problem: string }
  /** A newer Rundag wrote it and may still want it: it is left alone. */
  | { readonly kind: 'newer'; readonly problem: string };

/** Reads the bytes of a history file, whoever wrote them: never throws. More than `largestHistory` bytes are not read. */
export function parseHistory(bytes: Uint8Array): ParsedHistory {
  try {
    return readFile(bytes);
  } catch (error) {
    return { kind: 'damaged', problem: error instanceof Malformed ? error.message : 'expected JSON' };
  }
}

/** What is read is not what a history file has in this place. */
class Malformed extends Error {
  override readonly name = 'Malformed';
}

function readFile(bytes: Uint8Array): ParsedHistory {
  if (bytes.byteLength > largestHistory)
    throw new Malformed(`expected at most ${largestHistory} bytes; found more`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file = new Map(fieldsOf(JSON.parse(text), 'an object'));
  const version = file.get('version');
  if (typeof version === 'number' && version > historyVersion)
    return { kind: 'newer', problem: `expected version ${historyVersion}; found version ${version}` };
  if (version !== historyVersion) throw new Malformed(`expected version ${historyVersion}; found none`);
  const tasks = listOf(file.get('tasks'), 'a list of tasks');
  if (file.get('sha256') !== digestOf(tasksText(text)))
    throw new Malformed('expected the digest of its content; found another');
  return { kind: 'history', history: new Map(tasks.map(entryOf)) };
}

/** The text of the list of tasks, which is the last thing in a file. */
function tasksText(text: string): string {
  const name = '"tasks":';
  return text.slice(text.indexOf(name) + name.length, text.lastIndexOf('}'));
}

function entryOf(value: unknown): readonly [string, TaskHistory] {
  const [key, times, record] = listOf(value, 'a task');
  return [
    textOf(key, 'a key'),
    {
      times: listOf(times, 'a list of times').map(timeOf).slice(-mostTimes),
      record: record === undefined ? undefined : recordOf(record),
    },
  ];
}

function timeOf(value: unknown): TaskTime {
  const [when, seconds, cpuSeconds, peakBytes] = listOf(value, 'a time');
  return {
    when: numberOf(when, 'a moment'),
    seconds: numberOf(seconds, 'seconds'),
    cpuSeconds: absent(cpuSeconds) ? undefined : numberOf(cpuSeconds, 'CPU seconds'),
    peakBytes: absent(peakBytes) ? undefined : numberOf(peakBytes, 'bytes of memory'),
  };
}

function recordOf(value: unknown): KeptRecord {
  const fields = new Map(fieldsOf(value, 'a record'));
  const optional = <Value>(name: string, read: (found: unknown) => Value): Value | undefined => {
    const found = fields.get(name);
    return absent(found) ? undefined : read(found);
  };
  return {
    fingerprint: optional('fingerprint', (found) => textOf(found, 'a fingerprint')),
    result: resultOf(fields.get('result')),
    when: numberOf(fields.get('when'), 'a moment'),
    run: textOf(fields.get('run'), 'a run'),
    attempt: numberOf(fields.get('attempt'), 'an attempt'),
    outputs: new Map(optional('outputs', pairsOf)),
    exports: new Map(optional('exports', pairsOf)),
    paths: optional('paths', (found) => listOf(found, 'paths').map((path) => textOf(path, 'a path'))) ?? [],
    archiveBytes: optional('archiveBytes', (found) => numberOf(found, 'bytes of an archive')),
  };
}

function pairsOf(value: unknown): readonly (readonly [string, string])[] {
  return listOf(value, 'a list of pairs').map((pair) => {
    const [name, text] = listOf(pair, 'a pair');
    return [textOf(name, 'a name'), textOf(text, 'a value')] as const;
  });
}

function resultOf(value: unknown): Result {
  switch (value) {
    case 'success':
    case 'failure':
    case 'cancelled':
    case 'skipped':
      return value;
    default:
      throw new Malformed('expected a result; found something else');
  }
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Malformed(`expected ${what}; found no text`);
  return value;
}

/** A number that can be a length or a moment: JSON has numbers that are infinite, such as `1e999`. */
function numberOf(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Malformed(`expected ${what}; found no number from 0 on`);
  return value;
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`expected ${what}; found no list`);
  return value;
}

/** The entries of an object, which has no names of its own that are not in the text. */
function fieldsOf(value: unknown, what: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(`expected ${what}; found none`);
  return Object.entries(value);
}
