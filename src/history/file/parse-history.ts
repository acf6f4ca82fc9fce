import {
  Malformed,
  readAmount,
  readEntries,
  readList,
  readPairs,
  readResult,
  readString,
} from '../../model/read-json.ts';
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

/** Reads the bytes of a history file, any content is possible. Never throws. More than `largestHistory` bytes are not read. */
export function parseHistory(bytes: Uint8Array): ParsedHistory {
  try {
    return readFile(bytes);
  } catch (error) {
    return { kind: 'damaged', problem: error instanceof Malformed ? error.message : 'expected JSON' };
  }
}

function readFile(bytes: Uint8Array): ParsedHistory {
  if (bytes.byteLength > largestHistory)
    throw new Malformed(`expected at most ${largestHistory} bytes; found more`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file = readEntries(JSON.parse(text), 'an object');
  const version = file.get('version');
  if (typeof version === 'number' && version > historyVersion)
    return { kind: 'newer', problem: `expected version ${historyVersion}; found version ${version}` };
  if (version !== historyVersion) throw new Malformed(`expected version ${historyVersion}; found none`);
  const tasks = readList(file.get('tasks'), 'a list of tasks');
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
  const [key, times, records] = readList(value, 'a task');
  return [
    readString(key, 'a key'),
    {
      times: readList(times, 'a list of times').map(timeOf).slice(-mostTimes),
      records: records === undefined ? [] : readList(records, 'records').slice(0, mostRecords).map(recordOf),
    },
  ];
}

function timeOf(value: unknown): TaskTime {
  const [when, seconds, cpuSeconds, peakBytes] = readList(value, 'a time');
  return {
    when: readAmount(when, 'a moment'),
    seconds: readAmount(seconds, 'seconds'),
    cpuSeconds: absent(cpuSeconds) ? undefined : readAmount(cpuSeconds, 'CPU seconds'),
    peakBytes: absent(peakBytes) ? undefined : readAmount(peakBytes, 'bytes of memory'),
  };
}

function recordOf(value: unknown): KeptRecord {
  const { field, optional } = fieldsIn(value, 'a record');
  return {
    result: readResult(field('result')),
    tolerated: field('tolerated') === true,
    when: readAmount(field('when'), 'a moment'),
    run: readString(field('run'), 'a run'),
    attempt: readAmount(field('attempt'), 'an attempt'),
    runStartedAt: optional('runStartedAt', (found) => readAmount(found, 'a moment')),
    seconds: optional('seconds', (found) => readAmount(found, 'seconds')),
    basis: optional('basis', (found) => readString(found, 'a basis')),
    files: {
      outputs: new Map(optional('outputs', readPairs)),
      env: new Map(optional('env', readPairs)),
      path:
        optional('path', (found) => readList(found, 'paths').map((path) => readString(path, 'a path'))) ?? [],
      summary: optional('summary', (found) => readString(found, 'a summary')) ?? '',
    },
    remembered: optional('remembered', rememberedOf),
  };
}

function rememberedOf(value: unknown): Remembered {
  const { field, optional } = fieldsIn(value, 'what is remembered');
  return {
    fingerprint: digestIn(field('fingerprint'), 'a fingerprint'),
    parts: new Map(optional('parts', readPairs)),
    inputs: new Map(optional('inputs', readPairs)),
    outputs: digestIn(field('outputs'), 'a digest of outputs'),
    archive: optional('archive', (found) => {
      const archive = fieldsIn(found, 'an archive');
      return {
        sha256: digestIn(archive.field('sha256'), 'a digest'),
        bytes: readAmount(archive.field('bytes'), 'bytes'),
      };
    }),
  };
}

/** Reads the fields of an object by name. */
function fieldsIn(value: unknown, what: string): Fields {
  const fields = readEntries(value, what);
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
  const text = readString(value, what);
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Malformed(`expected ${what}; found another text`);
  return text;
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}
