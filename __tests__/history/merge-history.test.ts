import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, mostTimes } from '../../src/history/file/history.ts';
import { mergeHistories, type NewResult, withResults } from '../../src/history/file/merge-history.ts';
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
        for (const [key, { times, record }] of mergeHistories(one, two)) {
          const known = [one.get(key), two.get(key)].filter((task) => task !== undefined);
          const newest = new Set(known.flatMap((task) => task.times.map((time) => JSON.stringify(time))));
          expect(times).toHaveLength(Math.min(mostTimes, newest.size));
          const oldestKept = times[0]?.when ?? 0;
          const newer = known.flatMap((task) => task.times).filter(({ when }) => when > oldestKept);
          expect(times).toEqual(expect.arrayContaining(newer));
          expect(record?.when).toBe(
            known.reduce<number | undefined>(
              (latest, { record: { when } = {} }) =>
                when !== undefined && when > (latest ?? -1) ? when : latest,
              undefined,
            ),
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

describe('a history after a run', () => {
  const ended: NewResult = {
    result: 'success',
    when: 5_000.4,
    seconds: 1.23456,
    outputs: new Map([['version', '3']]),
    exports: new Map([['MODE', 'fast']]),
    paths: ['/opt/bin'],
  };
  it('has a time and a record of what succeeded', () => {
    const record = makeRecord({
      when: 5_000,
      run: '9',
      attempt: 2,
      fingerprint: 'f',
      outputs: ended.outputs,
      exports: ended.exports,
      paths: ended.paths,
      archiveBytes: 7,
    });
    const whole = { ...ended, cpuSeconds: 2, peakBytes: 10, fingerprint: 'f', archiveBytes: 7 };
    expect(after(new Map(), whole)).toEqual(
      new Map([['a', { times: [{ when: 5_000, seconds: 1.235, cpuSeconds: 2, peakBytes: 10 }], record }]]),
    );
  });

  it.each<[string, Partial<NewResult>]>([
    ['failed', { result: 'failure' }],
    ['was cancelled', { result: 'cancelled' }],
    ['has not started', { seconds: undefined }],
  ])('has a record, but no time, of what %s', (_, facts) => {
    const task = after(historyOf('a', 3_000, 4), { ...ended, ...facts }).get('a');
    expect(task?.times.map(({ seconds }) => seconds)).toEqual([4]);
    expect(task?.record).toMatchObject({ result: facts.result ?? 'success', when: 5_000 });
  });

  it('has the last ten times, and of other tasks what it had', () => {
    let history = historyOf('other', 1);
    for (let run = 1; run <= mostTimes + 2; run += 1)
      history = after(history, { ...ended, when: run * 100, seconds: run });
    expect(history.get('a')?.times.map(({ seconds }) => seconds)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(history.get('other')).toEqual(historyOf('other', 1).get('other'));
  });
});
