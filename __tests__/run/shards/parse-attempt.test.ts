import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptOutcome, Termination } from '../../../src/model/outcome.ts';
import { attemptForMerge } from '../../../src/report/results/shard-attempt-json.ts';
import { parseAttempt } from '../../../src/run/shards/parse-attempt.ts';
import { anOutcome, exited } from '../../support/story.ts';

const mask = (text: string): string => text.replaceAll('secret', '***');

/** The outcome of an attempt as a merge has it. */
function travelled(outcome: AttemptOutcome, room = { left: 1e6 }): AttemptOutcome | undefined {
  const attempt = { attempt: 1, slot: 0, startedAt: 1, ended: { at: 2, outcome } };
  const [json] = attemptForMerge(attempt, mask, room);
  return json && parseAttempt(JSON.parse(JSON.stringify(json))).outcome;
}

/** What comes of reading a value. */
function read(value: unknown): string {
  try {
    parseAttempt(value);
    return 'an attempt';
  } catch (error) {
    return error instanceof Error ? error.name : 'no error';
  }
}

const terminations: readonly Termination[] = [
  exited(1),
  { kind: 'exited', code: -1073741819 },
  { kind: 'signalled', signal: 'SIGKILL' },
  { kind: 'keeper-killed', how: 'SIGKILL' },
  { kind: 'timed-out', afterSeconds: 1.5 },
  { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'a' } },
  { kind: 'cancelled', cause: { kind: 'matrix-fail-fast', task: 'a' } },
  { kind: 'cancelled', cause: { kind: 'max-failures', failures: 3 } },
  { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGTERM' } },
  { kind: 'could-not-start', cause: 'there is no program', fix: 'install it' },
  { kind: 'bad-task-file', file: 'GITHUB_OUTPUT', line: 3, problem: 'no =' },
  { kind: 'too-many-masks', problem: 'many' },
  { kind: 'stopped' },
  { kind: 'not-ready', afterSeconds: 3, lastProblem: 'refused' },
  { kind: 'ended-early', code: 1, signal: undefined, beforeReady: true },
  { kind: 'ended-early', code: undefined, signal: 'SIGTERM' },
];
const cause = {
  tool: 'Vitest',
  headline: 'expected secret to be 4',
  testName: 'cart > adds',
  failures: 2,
  excerpt: ['a', '', 'b secret'],
  firstLine: 7,
  place: { file: 'a.ts', line: 3, column: undefined, workspacePath: 'src/a.ts' },
};

describe('an attempt that ran elsewhere', () => {
  it.each(terminations)('ended as it did there: %o', (termination) => {
    const there = travelled(anOutcome(termination))?.termination;
    expect(there).toEqual(termination.kind === 'stopped' ? exited(0) : termination);
  });

  it('has what it printed, masked, when it failed, and the first of its failed cases', () => {
    const failed = {
      name: 'n secret',
      group: 'g',
      state: 'error',
      seconds: 1,
      file: undefined,
      line: 4,
      message: 'm',
      type: '',
      details: 'd',
    } as const;
    const counts = { passed: 3, failed: 0, error: 1, skipped: 0 };
    const tests = { counts, cases: [{ ...failed, state: 'passed' } as const, failed] };
    const printed = { tail: ['x', 'secret'], head: ['h'], cause, tests, logBytes: 99 };
    expect(travelled(anOutcome(exited(1), printed))).toMatchObject({
      tail: ['x', '***'],
      head: ['h'],
      logBytes: 99,
      cause: { ...cause, headline: 'expected *** to be 4', excerpt: ['a', '', 'b ***'] },
      tests: { counts, cases: [{ ...failed, name: 'n ***' }] },
    });
    expect(travelled(anOutcome(exited(0), printed))).toEqual(anOutcome(exited(0)));
  });

  it('keeps the line that says why when there is no room for the others', () => {
    const room = { left: 10 };
    const outcome = travelled(anOutcome(exited(1), { tail: ['x'], cause, logBytes: 9 }), room);
    expect(outcome).toMatchObject({ tail: [], cause: { headline: 'expected *** to be 4', excerpt: [] } });
    expect(room.left).toBe(10);
  });

  it.each(['../a', '/etc/passwd', 'a/../../b', String.raw`..\a`, 'C:/a', '', 'a\nb'])(
    'points to no file outside of the workspace: %j',
    (workspacePath) => {
      const place = { ...cause.place, workspacePath };
      expect(travelled(anOutcome(exited(1), { cause: { ...cause, place } }))?.cause?.place).toEqual({
        file: 'a.ts',
        line: 3,
        column: undefined,
      });
    },
  );

  it('is refused for what it is, and nothing else is thrown, when it is no such thing', () => {
    const [json] = attemptForMerge(
      { attempt: 1, slot: 0, startedAt: 1, ended: { at: 2, outcome: anOutcome(exited(1), { cause }) } },
      mask,
      { left: 1e6 },
    );
    const text = JSON.stringify(json);
    const names = Object.keys(json ?? {}).concat('tests', 'head');
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        expect(['an attempt', 'Malformed']).toContain(read({ ...JSON.parse(text), [name]: value }));
      }),
    );
  });
});
