import { describe, expect, test } from 'vitest';
import type { AttemptOutcome, Termination } from '../../src/model/outcome.ts';
import { junitFiles } from '../../src/report/junit/junit.ts';
import { failureText } from '../../src/report/log/closing-lines.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { aTask, anOutcome, exited, retries, Story, taskOf } from '../support/story.ts';

const mask = (text: string): string => text.replaceAll('s3cret', '***');
const masker = { mask };

const cause: NonNullable<AttemptOutcome['cause']> = {
  tool: 'Vitest',
  headline: 'expected s3cret to be 4',
  testName: 'cart',
  failures: 2,
  excerpt: ['AssertionError: expected s3cret to be 4'],
  firstLine: 1,
  place: { file: 'a.test.ts', line: 14, column: undefined },
};

/** The task `a` after one attempt that ended so. */
function failedBy(termination: Termination, outcome: Partial<AttemptOutcome>): RunReport {
  return new Story([aTask('a')])
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(termination, outcome))
    .has(1, 'a', 'failure')
    .report();
}

function saidInResults(report: RunReport): readonly unknown[] {
  const {
    tasks,
  }: { readonly tasks: readonly { readonly attempts: readonly { readonly said: unknown }[] }[] } = JSON.parse(
    [...resultsJson(report, { masker })].join(''),
  );
  return tasks.flatMap(({ attempts }) => attempts.map(({ said }) => said));
}

function messagesOf(report: RunReport): readonly string[] {
  const xml = [...junitFiles(report, { masker })].map(({ text }) => [...text].join('')).join('');
  return Array.from(
    xml.matchAll(/<(?:failure|error|rerunFailure)\b[^>]*message="([^"]*)"/g),
    ([, message = '']) => message,
  );
}

describe('what the log says of a failed task is in results.json and junit.xml too', () => {
  test.each<[string, Termination, Partial<AttemptOutcome>, string]>([
    [
      'the cause that a tool marks',
      exited(1),
      { cause },
      'cart: expected *** to be 4 (and 1 more) · a.test.ts:14',
    ],
    ['a line that complains', exited(1), { tail: ['go', 'cannot open s3cret', 'bye'] }, 'cannot open ***'],
    [
      'such a line at a place',
      exited(2),
      { tail: ['src/a.c:3:5: no such thing'] },
      'no such thing · src/a.c:3',
    ],
    ['the last line', exited(3), { tail: ['one', 'two s3cret'] }, 'last line: two ***'],
    ['what its end means', exited(127), { tail: [] }, 'by convention: a command was not found'],
    [
      'the last line before a timeout',
      { kind: 'timed-out', afterSeconds: 2 },
      { tail: ['waiting'] },
      'last line: waiting',
    ],
  ])('%s', (_, termination, outcome, said) => {
    const report = failedBy(termination, outcome);
    expect(failureText(report, taskOf(report, 'a'), mask)).toContain(` · ${said}`);
    expect(saidInResults(report)).toEqual([said]);
    // The cause that was found has always stood there alone.
    const [first = ''] = said.split(' (and');
    expect(messagesOf(report)).toEqual([expect.stringContaining(first)]);
  });

  test('also of an attempt that another followed', () => {
    const report = new Story([aTask('a', { retry: retries(1) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { tail: ['first'] }), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(1), { tail: ['second'] }), { attempt: 2 })
      .has(2, 'a', 'failure')
      .report();
    expect(saidInResults(report)).toEqual(['last line: first', 'last line: second']);
    expect(messagesOf(report)).toEqual(['exit code 1 · last line: second', 'exit code 1 · last line: first']);
  });

  test.each<[string, Termination]>([
    ['passed', exited(0)],
    ['was cancelled', { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } }],
  ])('and nothing of one that %s', (_, termination) => {
    expect(saidInResults(failedBy(termination, { tail: ['error: no'] }))).toEqual([null]);
  });
});
