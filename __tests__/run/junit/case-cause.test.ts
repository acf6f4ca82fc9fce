import { describe, expect, test } from 'vitest';
import type { FailureCause } from '../../../src/model/failure-cause.ts';
import type { TestCase, TestReport, TestState } from '../../../src/model/outcome.ts';
import { withOwnPlace, withReports } from '../../../src/run/junit/case-cause.ts';

function aCase(different: Partial<TestCase>): TestCase {
  return {
    name: 'adds the tax',
    group: 'cart',
    state: 'failed',
    seconds: 0,
    file: undefined,
    line: undefined,
    message: 'expected 3 to be 4',
    type: 'AssertionError',
    details: '',
    ...different,
  };
}

function reportOf(...cases: readonly TestCase[]): TestReport {
  const counts: Record<TestState, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  for (const { state } of cases) counts[state] += 1;
  return { cases, counts };
}

const fromOutput: FailureCause = {
  tool: 'tsc',
  headline: 'expected 3 to be 4',
  testName: undefined,
  failures: 1,
  excerpt: ['expected 3 to be 4'],
  firstLine: 3,
  place: undefined,
};
const place = { file: 'a.ts', line: 3, column: 1 };

/** The cause that one failed case shows when the output shows none. */
const causeOf = (different: Partial<TestCase>): FailureCause | undefined =>
  withReports(undefined, reportOf(aCase(different)));

describe('the cause of reports', () => {
  test('is the first case that failed, and how many did', () => {
    const details = ['AssertionError: expected 3 to be 4', '    at cart.test.ts:14:3'].join('\n');
    const reports = reportOf(
      aCase({ state: 'passed' }),
      aCase({ state: 'skipped' }),
      aCase({ details }),
      aCase({ state: 'error', name: 'other' }),
    );
    expect(withReports(undefined, reports)).toEqual({
      tool: 'JUnit report',
      headline: 'expected 3 to be 4',
      testName: 'cart > adds the tax',
      failures: 2,
      excerpt: details.split('\n'),
      firstLine: undefined,
      place: { file: 'cart.test.ts', line: 14, column: 3 },
    });
  });

  test('is none when no case failed', () => {
    expect(withReports(undefined, reportOf(aCase({ state: 'passed' })))).toBeUndefined();
    expect(withReports(fromOutput, reportOf(aCase({ state: 'skipped' })))).toBe(fromOutput);
  });

  test('stands back where the output names the case or a place', () => {
    const reports = reportOf(aCase({ message: 'other' }));
    const named = { ...fromOutput, testName: 'x' };
    expect(withReports(named, reports)).toBe(named);
    const placed = { ...fromOutput, place };
    expect(withReports(placed, reports)).toBe(placed);
    expect(withReports(fromOutput, reports)?.headline).toBe('other');
  });

  test('names the case of a cause with a place, where a report says the same', () => {
    const reports = reportOf(aCase({ message: 'other', name: 'b' }), aCase({ name: 'c' }));
    expect(withReports({ ...fromOutput, place }, reports)).toEqual({
      ...fromOutput,
      place,
      testName: 'cart > c',
    });
  });

  test.each<readonly [Partial<TestCase>, string]>([
    [{ message: '\u001b[31mexpected\u001b[39m 3\nmore' }, 'expected 3'],
    [{ message: '', details: '\n\n  Error: boom\n at x' }, 'Error: boom'],
    [{ message: 'Failed', details: 'a_test.go:7: want 4, got 3' }, 'a_test.go:7: want 4, got 3'],
    [{ message: 'test failure', details: 'thread panicked' }, 'thread panicked'],
    [{ message: '', details: '' }, 'AssertionError'],
    [{ message: '', details: '', type: '' }, 'failed'],
  ])('is headed by what says most: %o', (different, headline) => {
    expect(causeOf(different)?.headline).toBe(headline);
  });

  test.each<readonly [Partial<TestCase>, string | undefined]>([
    [{ group: 'cart', name: 'adds' }, 'cart > adds'],
    [{ group: '', name: 'adds' }, 'adds'],
    [{ group: 'cart', name: 'cart adds' }, 'cart adds'],
    [{ group: 'test', name: '' }, 'test'],
    [{ group: '', name: '' }, undefined],
    [{ group: 'a\nb', name: '\u001b[1mc' }, 'a > c'],
  ])('names the case: %o', (different, name) => {
    expect(causeOf(different)?.testName).toBe(name);
  });

  test.each<readonly [string, string, number, number | undefined]>([
    ['tests/test_a.py:4: AssertionError', 'tests/test_a.py', 4, undefined],
    ['  File "/w/tests/test_a.py", line 12, in test_x', '/w/tests/test_a.py', 12, undefined],
    [' ❯ test/a.test.ts:4:13', 'test/a.test.ts', 4, 13],
    ['    at TestContext.<anonymous> (file:///w/a.test.mjs:3:45)', '/w/a.test.mjs', 3, 45],
    ['    at Object.<anonymous> (C:\\w\\a.test.js:3:45)', 'C:\\w\\a.test.js', 3, 45],
    ['    a_test.go:7: want 4, got 3', 'a_test.go', 7, undefined],
    ["thread 't' panicked at src/lib.rs:7:9:", 'src/lib.rs', 7, 9],
    ['\tat com.example.CartTest.adds(CartTest.java:31)', 'CartTest.java', 31, undefined],
    ['Failed in /w/tests/CartTest.php on line 9', '/w/tests/CartTest.php', 9, undefined],
  ])('points to %j', (line, file, number, column) => {
    const foreign = ['at x (node:internal/a.js:1:2)', 'at y (/w/node_modules/v/a.js:3:4)', 'localhost:8080'];
    const details = [...foreign, line, 'at later.js:1:1'].join('\n');
    expect(causeOf({ details })?.place).toEqual({ file, line: number, column });
  });

  test('points to the case where nothing else names a place', () => {
    expect(causeOf({ file: 'a.rb', line: 3 })?.place).toEqual({ file: 'a.rb', line: 3, column: undefined });
    expect(causeOf({ file: 'a.rb' })?.place).toBeUndefined();
  });

  test('is short, and has no control characters', () => {
    const details = Array.from(
      { length: 40 },
      (_none, number) => `\u001b[2J${number}\u0007 ${'x'.repeat(900)}`,
    );
    const excerpt = causeOf({ details: details.join('\n') })?.excerpt ?? [];
    expect(excerpt).toHaveLength(12);
    expect(excerpt.every((line) => !/\p{Cc}/u.test(line) && line.endsWith('xx') && line.length <= 500)).toBe(
      true,
    );
  });
});

describe('a case that failed', () => {
  const details = 'AssertionError\n    at cart.test.ts:14:3';
  test('has the place that its details name, when its report gives none', () => {
    const found = aCase({ details, file: 'suite.ts' });
    expect(withOwnPlace(found)).toEqual({ ...found, file: 'cart.test.ts', line: 14 });
  });

  test.each([
    ['has a place', aCase({ details, file: 'a.ts', line: 1 })],
    ['names none', aCase({})],
    ['did not fail', aCase({ details, state: 'skipped' })],
  ])('is left as it is when it %s', (_, found) => {
    expect(withOwnPlace(found)).toBe(found);
  });
});
