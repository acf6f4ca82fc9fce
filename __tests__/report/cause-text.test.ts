import { describe, expect, test } from 'vitest';
import type { FailureCause } from '../../src/model/failure-cause.ts';
import type { AttemptOutcome, Termination } from '../../src/model/outcome.ts';
import type { TaskReport } from '../../src/report/run/run-report.ts';
import { causeParts } from '../../src/report/words/cause-text.ts';
import type { Mask } from '../../src/report/secrets/mask.ts';
import { aTask, anOutcome, exited, Story, taskOf } from '../support/story.ts';

/** The parts in the line of a log. */
function causeText(task: TaskReport, mask: Mask): string {
  const { why, said, place } = causeParts(task, mask);
  return [why, said, place].filter((part) => part !== undefined).join(' · ');
}

const asItIs = (text: string): string => text;
const secret = 's3cret'.repeat(60);
const mask = (text: string): string => text.replaceAll(secret, '***');

/** The task `unit` after one attempt that ended so and failed. */
function failedBy(termination: Termination, outcome: Partial<AttemptOutcome> = {}): TaskReport {
  const story = new Story([aTask('unit')])
    .starts(0, 'unit')
    .ends(1, 'unit', anOutcome(termination, outcome))
    .has(1, 'unit', 'failure');
  return taskOf(story.report(), 'unit');
}

/** What is said of a task that exited with 1 after it had printed these lines. */
function saidOf(...tail: readonly string[]): string | undefined {
  return causeParts(failedBy(exited(1), { tail }), asItIs).said;
}

const cause: FailureCause = {
  tool: 'Vitest',
  headline: 'expected 119 to be 120',
  testName: 'cart > adds the tax',
  failures: 1,
  excerpt: ['AssertionError: expected 119 to be 120'],
  firstLine: 14,
  place: { file: 'test/vat.test.js', line: 14, column: 3 },
};

/** What is said of a task with this cause. */
function textOf(different: Partial<FailureCause>, masked = asItIs): string {
  return causeText(failedBy(exited(1), { cause: { ...cause, ...different } }), masked);
}

describe('a cause that was found', () => {
  test('has its place from the workspace when the file is in it', () => {
    const place = { file: '/home/runner/work/shop/src/a.ts', line: 3, column: 1, workspacePath: 'src/a.ts' };
    expect(textOf({ headline: 'wrong', place, testName: undefined })).toBe(
      'exit code 1 · wrong · src/a.ts:3',
    );
  });

  test('is told with how the task ended, the case, and the place', () => {
    expect(textOf({})).toBe(
      'exit code 1 · cart > adds the tax: expected 119 to be 120 · test/vat.test.js:14',
    );
    expect(textOf({ testName: undefined, place: undefined })).toBe('exit code 1 · expected 119 to be 120');
  });

  test('names the case once', () => {
    expect(textOf({ headline: 'FAILED a.py::test_tax - assert 1 == 2', testName: 'a.py::test_tax' })).toBe(
      'exit code 1 · FAILED a.py::test_tax - assert 1 == 2 · test/vat.test.js:14',
    );
  });

  test('says how many failures there are besides', () => {
    expect(textOf({ failures: 1201 })).toBe(
      'exit code 1 · cart > adds the tax: expected 119 to be 120 (and 1,200 more) · test/vat.test.js:14',
    );
  });

  test.each([
    ['src/a.ts(3,1): error TS2322: wrong', 'error TS2322: wrong'],
    ['src/a.ts:3:1: error: expected a semicolon', 'error: expected a semicolon'],
    ['src/a.ts:3: undefined: x', 'undefined: x'],
    ['src/a.ts:3:1 - error TS1: wrong', 'error TS1: wrong'],
    ['src/a.ts is not formatted', 'src/a.ts is not formatted'],
    ['src/a.ts:3', 'src/a.ts:3'],
  ])('has its place at the end, so that no matcher takes it for a line of the tool: %s', (headline, said) => {
    const place = { file: 'src/a.ts', line: 3, column: 1 };
    expect(textOf({ headline, place, testName: undefined })).toBe(`exit code 1 · ${said} · src/a.ts:3`);
  });

  test('is one line, whatever the tool printed', () => {
    const text = textOf({
      headline: 'a\u001b[31mred\u202e\nb',
      testName: 'x\r\ny',
      place: { file: 'f\n::error::', line: 1, column: undefined },
    });
    expect(text).toBe('exit code 1 · x y: a [31mred b · f ::error:::1');
  });

  test('is masked before it is cut', () => {
    expect(textOf({ headline: secret, place: undefined, testName: undefined }, mask)).toBe(
      'exit code 1 · ***',
    );
    const long = textOf({ headline: 'x'.repeat(1000), testName: undefined, failures: 2 }, mask);
    expect(long).toBe(`exit code 1 · ${'x'.repeat(299)}… (and 1 more) · test/vat.test.js:14`);
  });

  test('that is a workflow command is told as the log shows it', () => {
    expect(textOf({ headline: '::error file=a.js,line=3::broken', testName: undefined })).toBe(
      'exit code 1 · Error: broken · test/vat.test.js:14',
    );
  });
});

describe('without a mark of a tool', () => {
  test('the last line that complains is told', () => {
    expect(saidOf('Error: first', 'npm install', 'cat: no-such-file: No such file or directory', 'bye')).toBe(
      'cat: no-such-file: No such file or directory',
    );
  });

  test.each([
    ['npm error Lifecycle script `test` failed with error:', 'npm error code 1'],
    ['error Command failed with exit code 1.', 'info Visit https://yarnpkg.com/en/docs/cli/run'],
    ['make: *** [Makefile:2: test] Error 1'],
    ['Found 0 errors.', 'no failures in 3 files'],
    ['    at Object.<anonymous> (/src/error.js:3:1)', 'Node.js v24.1.0'],
    ['File      | % Stmts | Uncovered expected', '----------|---------|', 'All files | 100 | error |'],
  ])('it is not one that only repeats that something ended: %s', (...after) => {
    expect(saidOf('cannot reach the database', ...after)).toBe('cannot reach the database');
  });

  test.each([
    ['src/a.ts(3,1): error TS2322: wrong type', 'error TS2322: wrong type · src/a.ts:3'],
    ['src/a.c:12:5: error: expected a brace', 'error: expected a brace · src/a.c:12'],
    ['a.go:3: undefined: x', 'undefined: x · a.go:3'],
    ['http://localhost:3000: connection refused', 'http://localhost:3000: connection refused'],
    ['12:30:01 error', '12:30:01 error'],
  ])('a place at its start is told at the end: %s', (line, said) => {
    expect(causeText(failedBy(exited(1), { tail: [line, 'bye'] }), asItIs)).toBe(`exit code 1 · ${said}`);
  });

  test('the line may be the first of those that are kept', () => {
    const after = Array.from({ length: 99 }, (_, index) => `trailing ${index}`);
    expect(saidOf('error: broken', ...after)).toBe('error: broken');
  });

  test('a hint is told before a line that does not complain', () => {
    expect(causeText(failedBy(exited(137), { tail: ['loading all of it'] }), asItIs)).toBe(
      'exit code 137 · by convention: a process was killed with SIGKILL; the machine probably ran out of memory',
    );
    expect(saidOf('about to stop', '-----', '}')).toBe('last line: about to stop');
  });

  test('what says little is better than nothing, and nothing is said of nothing', () => {
    expect(saidOf('make: *** [Makefile:2: test] Error 1')).toBe(
      'last line: make: *** [Makefile:2: test] Error 1',
    );
    expect(saidOf()).toBeUndefined();
    expect(saidOf('---', '12 %', '')).toBeUndefined();
  });

  test('colours, commands and secrets are told as the log shows them', () => {
    const task = failedBy(exited(1), { tail: ['\u001b[31m::error::no\u001b[0m', `::error::bad ${secret}`] });
    expect(causeParts(task, mask).said).toBe('Error: bad ***');
  });
});

describe('an end that says all itself', () => {
  test.each<[Termination, string]>([
    [
      { kind: 'could-not-start', cause: 'there is no program "x"', fix: 'install it' },
      'could not start: there is no program "x"',
    ],
    [
      { kind: 'bad-task-file', file: 'GITHUB_OUTPUT', line: 1, problem: 'Invalid' },
      'GITHUB_OUTPUT line 1: Invalid',
    ],
    [{ kind: 'cancelled', cause: { kind: 'fail-fast', task: 'lint' } }, 'cancelled: lint failed (fail-fast)'],
  ])('is told alone: %j', (termination, text) => {
    expect(causeText(failedBy(termination, { tail: ['error: not that'] }), asItIs)).toBe(text);
  });

  test('is told with what was printed where time was over', () => {
    const task = failedBy({ kind: 'timed-out', afterSeconds: 30 }, { tail: ['waiting for the database'] });
    expect(causeText(task, asItIs)).toBe('timed out after 30 s · last line: waiting for the database');
  });

  test('is a bad expression at its place', () => {
    const at = { file: 'dag.yml', line: 7, column: 9 };
    const story = new Story([aTask('unit')]).has(1, 'unit', 'failure', {
      kind: 'bad-expression',
      problem: 'if: no function "succes"',
      at,
    });
    expect(causeText(taskOf(story.report(), 'unit'), asItIs)).toBe(
      'bad expression in if: no function "succes" · dag.yml:7:9',
    );
  });
});
