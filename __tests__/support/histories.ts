import * as fc from 'fast-check';
import { noTaskFiles, type Result } from '../../src/model/outcome.ts';
import {
  type History,
  mostTimes,
  type TaskHistory,
  type KeptRecord,
  type TaskTime,
} from '../../src/history/file/history.ts';
import { mergeHistories } from '../../src/history/file/merge-history.ts';

const results: readonly Result[] = ['success', 'failure', 'cancelled', 'skipped'];

/** Names that objects have of their own, numbers, halves of characters, and anything else. */
const anyText = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '1', '', '\u0000', '\uD800', '"', '\u2028'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const anyMap = fc
  .array(fc.tuple(anyText, anyText), { maxLength: 4 })
  .map((pairs): ReadonlyMap<string, string> => new Map(pairs));

/** Few moments, so that two of the same are common, and as few lengths. */
const anyMoment = fc.integer({ min: 0, max: 12 });

const anySeconds = fc.constantFrom(0, 0.001, 1.5);

function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

const anyTime: fc.Arbitrary<TaskTime> = fc.record({
  when: anyMoment,
  seconds: anySeconds,
  cpuSeconds: maybe(anySeconds),
  peakBytes: maybe(fc.constantFrom(0, 4096)),
});

const anyDigest = fc.constantFrom('0', 'a', 'f').map((digit) => digit.repeat(64));

const anyRecord: fc.Arbitrary<KeptRecord> = fc.record({
  result: fc.constantFrom(...results),
  tolerated: fc.boolean(),
  when: anyMoment,
  run: anyText,
  attempt: fc.integer({ min: 1, max: 9 }),
  runStartedAt: maybe(anyMoment),
  seconds: maybe(anySeconds),
  basis: maybe(anyText),
  files: fc.record({
    outputs: anyMap,
    env: anyMap,
    path: fc.array(anyText, { maxLength: 3 }),
    summary: anyText,
  }),
  remembered: maybe(
    fc.record({
      fingerprint: anyDigest,
      parts: anyMap,
      inputs: anyMap,
      outputs: anyDigest,
      archive: maybe(fc.record({ sha256: anyDigest, bytes: fc.nat() })),
    }),
  ),
});

const anyTask: fc.Arbitrary<TaskHistory> = fc.record({
  times: fc.uniqueArray(anyTime, { maxLength: mostTimes, selector: (time) => JSON.stringify(time) }).map(
    // As files have them.
    (times) =>
      times.toSorted(
        (one, other) =>
          one.when - other.when ||
          one.seconds - other.seconds ||
          (one.cpuSeconds ?? -1) - (other.cpuSeconds ?? -1) ||
          (one.peakBytes ?? -1) - (other.peakBytes ?? -1),
      ),
  ),
  // As merging leaves them.
  records: fc.array(anyRecord, { maxLength: 6 }).map((records) => mergedRecords(records)),
});

function mergedRecords(records: readonly KeptRecord[]): readonly KeptRecord[] {
  const histories = records.map((record): History => new Map([['a', { times: [], records: [record] }]]));
  return histories.reduce(mergeHistories, new Map()).get('a')?.records ?? [];
}

/** Any history, with few keys, so that two of them often know the same task. */
export const anyHistory: fc.Arbitrary<History> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', '1'), anyText), anyTask), {
    maxLength: 6,
  })
  .map((entries) => new Map(entries));

/** A record of a task that succeeded, and gave nothing. */
export function makeRecord(facts: Partial<KeptRecord> = {}): KeptRecord {
  return {
    result: 'success',
    tolerated: false,
    when: 1_000,
    run: '1',
    attempt: 1,
    runStartedAt: undefined,
    seconds: undefined,
    basis: undefined,
    files: noTaskFiles,
    remembered: undefined,
    ...facts,
  };
}

/** What is known of a task that took so many seconds at some moment. */
export function timed(when: number, seconds: number): TaskHistory {
  return { times: [{ when, seconds, cpuSeconds: undefined, peakBytes: undefined }], records: [] };
}

/** A history of one task. */
export function historyOf(key: string, when: number, seconds: number = 1): History {
  return new Map([[key, timed(when, seconds)]]);
}
