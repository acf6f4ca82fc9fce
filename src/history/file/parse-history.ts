import type { Result } from '../../model/outcome.ts';
import {
  type History,
  type KeptRecord,
  mostRecords,
  mostTimes,
  type Remembered,
  type TaskHistory,
  type TaskTime,
} from './history.ts';
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
  const [key, times, records] = listOf(value, 'a task');
  return [
    textOf(key, 'a key'),
    {
      times: listOf(times, 'a list of times').map(timeOf).slice(-mostTimes),
      records: records === undefined ? [] : listOf(records, 'records').slice(0, mostRecords).map(recordOf),
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
  const { field, optional } = fieldsIn(value, 'a record');
  return {
    result: resultOf(field('result')),
    tolerated: field('tolerated') === true,
    when: numberOf(field('when'), 'a moment'),
    run: textOf(field('run'), 'a run'),
    attempt: numberOf(field('attempt'), 'an attempt'),
    seconds: optional('seconds', (found) => numberOf(found, 'seconds')),
    basis: optional('basis', (found) => textOf(found, 'a basis')),
    files: {
      outputs: new Map(optional('outputs', pairsOf)),
      env: new Map(optional('env', pairsOf)),
      path: optional('path', (found) => listOf(found, 'paths').map((path) => textOf(path, 'a path'))) ?? [],
      summary: optional('summary', (found) => textOf(found, 'a summary')) ?? '',
    },
    remembered: optional('remembered', rememberedOf),
  };
}

function rememberedOf(value: unknown): Remembered {
  const { field, optional } = fieldsIn(value, 'what is remembered');
  return {
    fingerprint: digestIn(field('fingerprint'), 'a fingerprint'),
    parts: new Map(optional('parts', pairsOf)),
    inputs: new Map(optional('inputs', pairsOf)),
    outputs: digestIn(field('outputs'), 'a digest of outputs'),
    archive: optional('archive', (found) => {
      const archive = fieldsIn(found, 'an archive');
      return {
        sha256: digestIn(archive.field('sha256'), 'a digest'),
        bytes: numberOf(archive.field('bytes'), 'bytes'),
      };
    }),
  };
}

/** Reads the fields of an object by name. */
function fieldsIn(value: unknown, what: string): Fields {
  const fields = new Map(fieldsOf(value, what));
  return {
    field: (name) => fields.get(name),
    optional: (name, read) => {
      const found = fields.get(name);
      return absent(found) ? undefined : read(found);
    },
  };
}

interface Fields {
  readonly field: (name: string) => unknown;
  /** What `read` makes of the field; undefined when it is absent or null. */
  readonly optional: <Value>(name: string, read: (found: unknown) => Value) => Value | undefined;
}

/** Fingerprints become names of files: nothing else may pass for one. */
function digestIn(value: unknown, what: string): string {
  const text = textOf(value, what);
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Malformed(`expected ${what}; found another text`);
  return text;
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
