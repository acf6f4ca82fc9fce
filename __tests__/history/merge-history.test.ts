import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, mostRecords, mostTimes, type Remembered } from '../../src/history/file/history.ts';
import { mergeHistories, type NewResult, withResults } from '../../src/history/file/merge-history.ts';
import { startOfRun } from '../../src/history/file/start-of-run.ts';
import { anyHistory, historyOf, makeRecord } from '../support/histories.ts';

describe('two histories', () => {
  it('know the same together in whatever order and however often they are merged', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyHistory, (one, two, three) => {
        const both = mergeHistories(one, two);
        expect(mergeHistories(two, one)).toEqual(both);
        expect(mergeHistories(mergeHistories(both, one), both)).toEqual(both);
        expect(mergeHistories(one, mergeHistories(two, three))).toEqual(mergeHistories(both, three));
        expect(mergeHistories(one, one)).toEqual(one);
        expect(mergeHistories(one, new Map())).toEqual(one);
      }),
    );
  });

  it('know the newest times and the newest record of each task', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (one, two) => {
        for (const [key, { times, records }] of mergeHistories(one, two)) {
          const known = [one.get(key), two.get(key)].filter((task) => task !== undefined);
          const newest = new Set(known.flatMap((task) => task.times.map((time) => JSON.stringify(time))));
          expect(times).toHaveLength(Math.min(mostTimes, newest.size));
          const oldestKept = times[0]?.when ?? 0;
          const newer = known.flatMap((task) => task.times).filter(({ when }) => when > oldestKept);
          expect(times).toEqual(expect.arrayContaining(newer));
          const moments = known.flatMap((task) => task.records.map(({ when }) => when));
          expect(records[0]?.when).toBe(moments.length === 0 ? undefined : Math.max(...moments));
          const prints = records.slice(1).map(({ remembered }) => remembered?.fingerprint);
          expect(prints).not.toContain(undefined);
          expect(new Set(prints).size).toBe(prints.length);
          expect(records.length).toBeLessThanOrEqual(mostRecords);
          expect(records.filter(({ remembered }) => (remembered?.inputs.size ?? 0) > 0).length).toBeLessThan(
            2,
          );
        }
      }),
    );
  });
});

/** The history after a run in which the task `a` ended so. */
function after(history: History, result: NewResult): History {
  return withResults(history, { run: '9', attempt: 2 }, new Map([['a', result]]));
}

const remembered = (digit: string): Remembered => ({
  fingerprint: digit.repeat(64),
  parts: new Map(),
  inputs: new Map([['src/a', digit]]),
  outputs: '0'.repeat(64),
  archive: undefined,
});

describe('a history after a run', () => {
  const files = {
    outputs: new Map([['version', '3']]),
    env: new Map([['MODE', 'fast']]),
    path: ['/opt/bin'],
    summary: '# Done',
  };
  const ended: NewResult = { ...makeRecord({ when: 5_000.4, seconds: 1.23456, files }) };

  it('has a time and a record of what succeeded', () => {
    const record = makeRecord({ when: 5_000, run: '9', attempt: 2, seconds: 1.235, files });
    expect(after(new Map(), { ...ended, cpuSeconds: 2, peakBytes: 10 })).toEqual(
      new Map([
        ['a', { times: [{ when: 5_000, seconds: 1.235, cpuSeconds: 2, peakBytes: 10 }], records: [record] }],
      ]),
    );
  });

  it('tells when a workflow run started of which a later attempt ran everything again', () => {
    let history: History = new Map();
    const moments: (number | undefined)[] = [];
    for (const [place, when] of [5000, 8000, 12_000].entries()) {
      const result = { ...ended, when, seconds: 2 };
      history = withResults(history, { run: '9', attempt: place + 1 }, new Map([['a', result]]));
      const [record] = history.get('a')?.records ?? [];
      moments.push(record?.runStartedAt);
      expect(startOfRun('9', history)).toBe(3000);
    }
    expect(moments).toEqual([undefined, 3000, 3000]);
    history = withResults(history, { run: '10', attempt: 2 }, new Map([['a', { ...ended, when: 20_000 }]]));
    expect(history.get('a')?.records[0]?.runStartedAt).toBeUndefined();
    expect(startOfRun('9', history)).toBeUndefined();
  });

  it.each<[string, Partial<NewResult>]>([
    ['failed', { result: 'failure' }],
    ['was cancelled', { result: 'cancelled' }],
    ['failed, and was forgiven', { tolerated: true }],
    ['has not started', { seconds: undefined }],
  ])('has a record, but no time, of what %s', (_, facts) => {
    const task = after(historyOf('a', 3_000, 4), { ...ended, ...facts }).get('a');
    expect(task?.times.map(({ seconds }) => seconds)).toEqual([4]);
    expect(task?.records[0]).toMatchObject({ result: facts.result ?? 'success', when: 5_000 });
  });

  it('keeps older records that may be given again, one for each fingerprint', () => {
    let history: History = new Map();
    for (const [when, digit] of 'abcdeec'.split('').entries())
      history = after(history, { ...ended, when, remembered: remembered(digit) });
    history = after(history, { ...ended, when: 90, result: 'failure' });
    const records = history.get('a')?.records ?? [];
    expect(
      records.map(({ when, remembered: kept }) => [when, kept?.fingerprint[0], kept?.inputs.size]),
    ).toEqual([
      [90, undefined, undefined],
      [6, 'c', 1],
      [5, 'e', 0],
      [3, 'd', 0],
    ]);
  });

  it('has the last twelve times, and of other tasks what it had', () => {
    let history = historyOf('other', 1);
    for (let run = 1; run <= mostTimes + 2; run += 1)
      history = after(history, { ...ended, when: run * 100, seconds: run });
    expect(history.get('a')?.times.map(({ seconds }) => seconds)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
    expect(history.get('other')).toEqual(historyOf('other', 1).get('other'));
  });
});
