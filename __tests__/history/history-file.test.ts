import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import type { Json } from '../../src/model/json.ts';
import { type History, historyKey } from '../../src/history/file/history.ts';
import {
  digestOf,
  largestHistory,
  largestRecord,
  writeHistory,
} from '../../src/history/file/history-text.ts';
import { parseHistory } from '../../src/history/file/parse-history.ts';
import { anyHistory, historyOf, makeRecord, timed } from '../support/histories.ts';

const digest = 'a'.repeat(64);

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const textOf = (history: History): string => Buffer.from(writeHistory(history)).toString();

function keysOf(bytes: Uint8Array): readonly string[] {
  const parsed = parseHistory(bytes);
  return parsed.kind === 'history' ? [...parsed.history.keys()] : [];
}

/** A file with these tasks, whatever they are, as nobody but an enemy writes it. */
function withDigest(tasks: string): Uint8Array {
  return bytesOf(`{"version":1,"sha256":"${digestOf(tasks)}","tasks":${tasks}}`);
}

function recordText(field: string): string {
  return `{"result":"success","when":1000,"run":"1","attempt":1,${field}}`;
}

function withRecord(field: string): string {
  return `[["a",[],[${recordText(field)}]]]`;
}

describe('a history file', () => {
  it('has a version, a digest, and the tasks as lists', () => {
    const history: History = new Map([
      [
        'build',
        {
          times: [
            { when: 1000, seconds: 1.5, cpuSeconds: undefined, peakBytes: undefined },
            { when: 2000, seconds: 2, cpuSeconds: 3.25, peakBytes: undefined },
            { when: 3000, seconds: 2, cpuSeconds: undefined, peakBytes: 4096 },
          ],
          records: [
            makeRecord({
              when: 3000,
              run: '77',
              attempt: 2,
              files: { ...noTaskFiles, outputs: new Map([['__proto__', 'x']]) },
            }),
          ],
        },
      ],
    ]);
    expect(textOf(history).replace(/[0-9a-f]{64}/, '…')).toBe(
      '{"version":1,"sha256":"…","tasks":[["build",[[1000,1.5],[2000,2,3.25],[3000,2,null,4096]],' +
        '[{"result":"success","when":3000,"run":"77","attempt":2,"outputs":[["__proto__","x"]]}]]]}\n',
    );
  });

  it('gives what was written', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(parseHistory(writeHistory(history))).toEqual({ kind: 'history', history });
      }),
    );
  });

  it('never gives anything else once a byte of it is changed, is missing or is too many', () => {
    const damage = fc.record({
      place: fc.nat(),
      removed: fc.integer({ min: 0, max: 3 }),
      added: fc.uint8Array({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(anyHistory, damage, (history, { place, removed, added }) => {
        const whole = writeHistory(history);
        const at = place % (whole.length + 1);
        const parsed = parseHistory(
          Buffer.concat([whole.subarray(0, at), added, whole.subarray(at + removed)]),
        );
        expect(parsed.kind === 'history' ? parsed.history : history).toEqual(history);
        expect(parsed.kind === 'history' ? 'expected' : parsed.problem).toMatch(/^expected/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is a fresh start wherever it is cut', () => {
    const whole = writeHistory(historyOf('a', 1));
    for (let length = 0; length < whole.length - 1; length += 1)
      expect(parseHistory(whole.subarray(0, length)).kind).toBe('damaged');
  });

  it('is a fresh start when it is any bytes at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf)), (bytes) => {
        expect(parseHistory(bytes).kind).toBe('damaged');
      }),
    );
  });

  test.each([
    ['[]', 'expected an object; found none'],
    ['null', 'expected an object; found none'],
    ['{"version":0,"tasks":[]}', 'expected version 1; found none'],
    ['{"version":"1","tasks":[]}', 'expected version 1; found none'],
    ['{"version":1}', 'expected a list of tasks; found no list'],
    ['{"version":1,"tasks":[],"sha256":"0"}', 'expected the digest of its content; found another'],
    ['\uFEFFx', 'expected JSON'],
    ['['.repeat(1_000_000), 'expected JSON'],
    [' '.repeat(largestHistory + 1), 'expected at most 5000000 bytes; found more'],
  ])('%#: says what was expected', (text, problem) => {
    expect(parseHistory(bytesOf(text))).toEqual({ kind: 'damaged', problem });
  });

  it('is left alone when a newer version wrote it', () => {
    expect(parseHistory(bytesOf('{"version":2,"jobs":{}}'))).toEqual({
      kind: 'newer',
      problem: 'expected version 1; found version 2',
    });
  });

  test.each([
    ['[1]', 'a task; found no list'],
    ['[[1,[]]]', 'a key; found no text'],
    ['[["a"]]', 'a list of times; found no list'],
    ['[["a",[7]]]', 'a time; found no list'],
    ['[["a",[["1",1]]]]', 'a moment; found no number from 0 on'],
    ['[["a",[[1e999,1]]]]', 'a moment; found no number from 0 on'],
    ['[["a",[[1]]]]', 'seconds; found no number from 0 on'],
    ['[["a",[[1,-1]]]]', 'seconds; found no number from 0 on'],
    ['[["a",[[1,1,true]]]]', 'CPU seconds; found no number from 0 on'],
    ['[["a",[[1,1,1,"x"]]]]', 'bytes of memory; found no number from 0 on'],
    ['[["a",[],7]]', 'records; found no list'],
    ['[["a",[],{}]]', 'records; found no list'],
    ['[["a",[],[7]]]', 'a record; found none'],
    ['[["a",[],[[]]]]', 'a record; found none'],
    ['[["a",[],[{"result":"great"}]]]', 'a result; found something else'],
    ['[["a",[],[{"__proto__":{"result":"success"}}]]]', 'a result; found something else'],
    ['[["a",[],[{"result":"success"}]]]', 'a moment; found no number from 0 on'],
    ['[["a",[],[{"result":"success","when":1}]]]', 'a run; found no text'],
    ['[["a",[],[{"result":"success","when":1,"run":"1"}]]]', 'an attempt; found no number from 0 on'],
    [withRecord('"seconds":"1"'), 'seconds; found no number from 0 on'],
    [withRecord('"basis":1'), 'a basis; found no text'],
    [withRecord('"outputs":{}'), 'a list of pairs; found no list'],
    [withRecord('"outputs":["x"]'), 'a pair; found no list'],
    [withRecord('"outputs":[["x"]]'), 'a value; found no text'],
    [withRecord('"env":[[1,"x"]]'), 'a name; found no text'],
    [withRecord('"path":"x"'), 'paths; found no list'],
    [withRecord('"path":[null]'), 'a path; found no text'],
    [withRecord('"summary":[]'), 'a summary; found no text'],
    [withRecord('"remembered":"x"'), 'what is remembered; found none'],
    [withRecord('"remembered":{}'), 'a fingerprint; found no text'],
    [withRecord('"remembered":{"fingerprint":"../../x"}'), 'a fingerprint; found another text'],
    [withRecord(`"remembered":{"fingerprint":"${digest}"}`), 'a digest of outputs; found no text'],
    [
      withRecord(`"remembered":{"fingerprint":"${digest}","outputs":"${digest}","archive":[]}`),
      'an archive; found none',
    ],
    [
      withRecord(`"remembered":{"fingerprint":"${digest}","outputs":"${digest}","archive":{"sha256":"x"}}`),
      'a digest; found another text',
    ],
    [
      withRecord(
        `"remembered":{"fingerprint":"${digest}","outputs":"${digest}","archive":{"sha256":"${digest}"}}`,
      ),
      'bytes; found no number from 0 on',
    ],
  ])('is read with as much care when its digest holds: %s', (tasks, problem) => {
    expect(parseHistory(withDigest(tasks))).toEqual({ kind: 'damaged', problem: `expected ${problem}` });
  });

  it('may have more than a history knows', () => {
    const times = Array.from({ length: 14 }, (_, when) => `[${when},1]`).join(',');
    expect(parseHistory(withDigest(`[["a",[${times}],[${recordText('"colour":"red"')}],8]]`))).toEqual({
      kind: 'history',
      history: new Map([
        [
          'a',
          {
            times: Array.from({ length: 12 }, (_, place) => timed(place + 2, 1).times[0]),
            records: [makeRecord()],
          },
        ],
      ]),
    });
  });
});

describe('the bound of a history file', () => {
  it('leaves out the tasks first that have not run for the longest time', () => {
    // Their order in the history is not that of their age.
    const tasks = Array.from({ length: 2_000 }, (_, place) => (place * 7) % 2_000);
    const history: History = new Map(tasks.map((age) => [`${'x'.repeat(4_000)}${age}`, timed(age, 1)]));
    const bytes = writeHistory(history);
    const ages = keysOf(bytes).map((key) => Number(key.replaceAll('x', '')));
    expect(bytes.length).toBeLessThanOrEqual(largestHistory);
    // There is no room for one more.
    expect(bytes.length).toBeGreaterThan(largestHistory - 4_100);
    expect(ages.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: ages.length }, (_, place) => 2_000 - ages.length + place),
    );
    expect(ages).toEqual(tasks.filter((age) => age >= 2_000 - ages.length));
  });

  it('is exact', () => {
    const rest = writeHistory(historyOf('', 1)).length;
    const longest = 'x'.repeat(largestHistory - rest);
    expect(writeHistory(historyOf(longest, 1))).toHaveLength(largestHistory);
    expect(keysOf(writeHistory(historyOf(longest, 1)))).toEqual([longest]);
    expect(keysOf(writeHistory(historyOf(`${longest}x`, 1)))).toEqual([]);
  });

  it.each([
    [2000, 10, 4],
    [10_000, 3, 1],
    [24_000, 1, 1],
    [80_000, 1, 0],
  ])('knows less of each of %i tasks rather than nothing of some', (count, times, records) => {
    const all = Array.from({ length: 10 }, (_, run) => ({
      when: 1_764_316_800_000 + run,
      seconds: 10 + run,
      cpuSeconds: 1.234,
      peakBytes: undefined,
    }));
    const task = {
      times: all,
      records: Array.from({ length: 4 }, () => makeRecord({ basis: digest })),
    };
    const parsed = parseHistory(
      writeHistory(new Map(Array.from({ length: count }, (_, place) => [`t${place}`, task]))),
    );
    const known = parsed.kind === 'history' ? [...parsed.history.values()] : [];
    expect(known).toHaveLength(count);
    expect(known[0]?.times).toHaveLength(times);
    expect(known[0]?.times.at(-1)?.seconds).toBe(19);
    expect(known[0]?.records).toHaveLength(records);
  });

  it('keeps the times of a task whose record is too large', () => {
    const record = makeRecord({ files: { ...noTaskFiles, summary: 'x'.repeat(largestRecord) } });
    const { times } = timed(5, 2);
    expect(parseHistory(writeHistory(new Map([['a', { times, records: [record] }]])))).toEqual({
      kind: 'history',
      history: historyOf('a', 5, 2),
    });
  });
});

const matrix = (...values: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> =>
  new Map(values);

describe('the key of a task', () => {
  it('is its id, with the values of its matrix in any order', () => {
    expect(historyKey('unit', undefined)).toBe('unit');
    const key = historyKey('unit', matrix(['os', { b: 1, a: ['x'] }], ['node', 20]));
    expect(key).toBe('["unit",[["node",20],["os",{"a":["x"],"b":1}]]]');
    expect(historyKey('unit', matrix(['node', 20], ['os', { a: ['x'], b: 1 }]))).toBe(key);
  });

  it('tells values apart that are shown alike', () => {
    const keys = [20, '20', null, '', [], {}, [20], { a: 20 }].map((value) =>
      historyKey('unit', new Map([['node', value]])),
    );
    expect(new Set([...keys, historyKey('unit', undefined), historyKey('unit', new Map())]).size).toBe(10);
  });
});
