import * as fc from 'fast-check';
import type { Result } from '../../src/model/outcome.ts';
import {
  type History,
  mostTimes,
  type TaskHistory,
  type KeptRecord,
  type TaskTime,
} from '../../src/history/file/history.ts';

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

const anyRecord: fc.Arbitrary<KeptRecord> = fc.record({
  fingerprint: maybe(anyText),
  result: fc.constantFrom(...results),
  when: anyMoment,
  run: anyText,
  attempt: fc.integer({ min: 1, max: 9 }),
  outputs: anyMap,
  exports: anyMap,
  paths: fc.array(anyText, { maxLength: 3 }),
  archiveBytes: maybe(fc.nat()),
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
  record: maybe(anyRecord),
});

/** Any history, with few keys, so that two of them often know the same task. */
export const anyHistory: fc.Arbitrary<History> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', '1'), anyText), anyTask), {
    maxLength: 6,
  })
  .map((entries) => new Map(entries));

/** A record of a task that succeeded, and gave nothing. */
export function makeRecord(facts: Partial<KeptRecord> = {}): KeptRecord {
  return {
    fingerprint: undefined,
    result: 'success',
    when: 1_000,
    run: '1',
    attempt: 1,
    outputs: new Map(),
    exports: new Map(),
    paths: [],
    archiveBytes: undefined,
    ...facts,
  };
}

/** What is known of a task that took so many seconds at some moment. */
export function timed(when: number, seconds: number): TaskHistory {
  return { times: [{ when, seconds, cpuSeconds: undefined, peakBytes: undefined }], record: undefined };
}

/** A history of one task. */
export function historyOf(key: string, when: number, seconds: number = 1): History {
  return new Map([[key, timed(when, seconds)]]);
}
