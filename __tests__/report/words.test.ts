import { describe, expect, it, test } from 'vitest';
import type { Because, Termination } from '../../src/model/outcome.ts';
import { formatDuration, formatLimit } from '../../src/report/words/duration.ts';
import { whyText } from '../../src/report/words/task-words.ts';
import {
  becauseText,
  closeCauseText,
  counted,
  listed,
  runResultVerb,
  terminationHint,
  terminationText,
} from '../../src/report/words/words.ts';
import { aTask, anOutcome, exited, retries, Story, taskOf } from '../support/story.ts';

describe('durations', () => {
  it.each([
    [-1, '0.0 s'],
    [0, '0.0 s'],
    [0.04, '0.0 s'],
    [3.25, '3.3 s'],
    [59.94, '59.9 s'],
    [59.96, '1 min'],
    [65.4, '1 min 5 s'],
    [119.6, '2 min'],
    [3599.6, '1 h'],
    [7380, '2 h 3 min'],
  ])('says the measured %d as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it.each([
    [30, '30 s'],
    [0.5, '0.5 s'],
    [90, '1 min 30 s'],
    [3600, '1 h'],
  ])('says the chosen %d as %s', (seconds, text) => {
    expect(formatLimit(seconds)).toBe(text);
  });
});

describe('terminations', () => {
  it.each<[Termination, string]>([
    [exited(1), 'exit code 1'],
    [{ kind: 'signalled', signal: 'SIGSEGV' }, 'killed by SIGSEGV'],
    [{ kind: 'timed-out', afterSeconds: 30 }, 'timed out after 30 s'],
    [{ kind: 'cancelled', cause: { kind: 'fail-fast', task: 'lint' } }, 'cancelled: lint failed (fail-fast)'],
    [
      { kind: 'could-not-start', cause: 'no program "nope" in PATH', fix: 'install it' },
      'could not start: no program "nope" in PATH',
    ],
    [
      { kind: 'bad-task-file', file: 'GITHUB_OUTPUT', line: 3, problem: 'no delimiter' },
      'GITHUB_OUTPUT line 3: no delimiter',
    ],
    [
      { kind: 'bad-task-file', file: 'GITHUB_ENV', line: undefined, problem: 'too large' },
      'GITHUB_ENV: too large',
    ],
    [{ kind: 'too-many-masks', problem: 'no room' }, 'too many masks: no room'],
    [{ kind: 'stopped' }, 'stopped, no longer needed'],
    [
      { kind: 'not-ready', afterSeconds: 60, lastProblem: 'connection refused' },
      'not ready after 1 min: connection refused',
    ],
    [{ kind: 'ended-early', code: 2, signal: undefined }, 'ended while still needed: exit code 2'],
    [
      { kind: 'ended-early', code: 2, signal: undefined, beforeReady: true },
      'ended before it was ready: exit code 2',
    ],
    [
      { kind: 'ended-early', code: undefined, signal: 'SIGABRT' },
      'ended while still needed: killed by SIGABRT',
    ],
  ])('says %j', (termination, text) => {
    expect(terminationText(termination)).toBe(text);
  });

  it('says of a service that left neither a code nor a signal that there is none', () => {
    expect(terminationText({ kind: 'ended-early', code: undefined, signal: undefined })).toBe(
      'ended while still needed: no exit code',
    );
  });

  const memory = 'the machine probably ran out of memory';
  const daemon =
    'a service has to go on running until it is stopped: start the server in the foreground, not as a daemon';

  it.each<[Termination, string | undefined]>([
    [exited(0), undefined],
    [exited(1), undefined],
    [exited(126), 'by convention: a command was found but could not be run'],
    [exited(127), 'by convention: a command was not found'],
    [exited(137), `by convention: a process was killed with SIGKILL; ${memory}`],
    [exited(139), 'by convention: a process crashed with a segmentation fault'],
    [{ kind: 'signalled', signal: 'SIGKILL' }, `not ended by this run; ${memory}`],
    [{ kind: 'signalled', signal: 'SIGTERM' }, undefined],
    [{ kind: 'could-not-start', cause: 'c', fix: 'install it' }, 'install it'],
    [
      { kind: 'not-ready', afterSeconds: 1, lastProblem: 'p' },
      "look at what the service printed; if it only takes longer, raise timeout-seconds under its service's ready",
    ],
    [{ kind: 'ended-early', code: 0, signal: undefined }, daemon],
    [{ kind: 'ended-early', code: 127, signal: undefined }, 'by convention: a command was not found'],
    [{ kind: 'ended-early', code: 1, signal: undefined }, undefined],
    [{ kind: 'ended-early', code: undefined, signal: 'SIGKILL' }, `not ended by this run; ${memory}`],
    [{ kind: 'ended-early', code: undefined, signal: 'SIGTERM' }, undefined],
    [{ kind: 'ended-early', code: undefined, signal: undefined }, undefined],
    [{ kind: 'timed-out', afterSeconds: 1 }, undefined],
    [{ kind: 'cancelled', cause: { kind: 'fail-fast', task: 'lint' } }, undefined],
    [{ kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'p' }, undefined],
    [{ kind: 'too-many-masks', problem: 'p' }, undefined],
    [{ kind: 'stopped' }, undefined],
  ])('hints, and claims no more, where %j has a usual meaning', (termination, hint) => {
    expect(terminationHint(termination)).toBe(hint);
  });
});

describe('causes', () => {
  it('says why nothing more was started', () => {
    expect(closeCauseText({ kind: 'max-failures', failures: 1 })).toBe('1 task failed (max-failures)');
    expect(closeCauseText({ kind: 'max-failures', failures: 3 })).toBe('3 tasks failed (max-failures)');
    const interrupted = { kind: 'signal', signal: 'SIGINT' } as const;
    expect(closeCauseText(interrupted)).toBe('interrupted by SIGINT');
    expect(closeCauseText({ ...interrupted, noCleanUps: 'second-signal' })).toBe(
      'interrupted by SIGINT again',
    );
    expect(closeCauseText({ ...interrupted, noCleanUps: 'time-over' })).toBe(
      'interrupted by SIGINT, and the time for clean-ups is over',
    );
    expect(closeCauseText({ kind: 'matrix-fail-fast', task: 'unit (20)' })).toBe(
      'unit (20) failed (fail-fast of its matrix)',
    );
  });

  it.each<[Because, string]>([
    [{ kind: 'ran' }, ''],
    [{ kind: 'join' }, ''],
    [{ kind: 'need', task: 'unit', result: 'failure' }, 'unit failed'],
    [{ kind: 'need', task: 'unit', result: 'cancelled' }, 'unit was cancelled'],
    [{ kind: 'need', task: 'unit', result: 'skipped' }, 'unit was skipped'],
    [{ kind: 'need', task: 'unit', result: 'success' }, 'unit succeeded'],
    [{ kind: 'closed', cause: { kind: 'fail-fast', task: 'lint' } }, 'lint failed (fail-fast)'],
    [{ kind: 'condition', source: "github.ref == 'main'" }, "if is false: github.ref == 'main'"],
    [
      { kind: 'bad-expression', problem: 'env.A: unknown name', at: { file: 'f', line: 1, column: 1 } },
      'bad expression in env.A: unknown name',
    ],
  ])('says %j', (because, text) => {
    expect(becauseText(because)).toBe(text);
  });

  it('tells a task that never started from one that was stopped and one that was not tried again', () => {
    const cause = { kind: 'fail-fast', task: 'lint' } as const;
    const report = new Story([aTask('never'), aTask('stopped'), aTask('again', { retry: retries(2) })])
      .has(1, 'never', 'cancelled', { kind: 'closed', cause })
      .starts(0, 'stopped')
      .ends(1, 'stopped', anOutcome({ kind: 'cancelled', cause }))
      .has(1, 'stopped', 'cancelled')
      .starts(0, 'again', { slot: 1 })
      .ends(1, 'again', anOutcome(exited(3)), { slot: 1, retryInSeconds: 9 })
      .has(2, 'again', 'cancelled', { kind: 'closed', cause })
      .report();
    expect(whyText(taskOf(report, 'never'))).toBe('not started: lint failed (fail-fast)');
    expect(whyText(taskOf(report, 'stopped'))).toBe('cancelled: lint failed (fail-fast)');
    expect(whyText(taskOf(report, 'again'))).toBe('exit code 3, not tried again: lint failed (fail-fast)');
  });

  it('says that a failure was tolerated and that a pass was flaky', () => {
    const report = new Story([aTask('forgiven'), aTask('flaky', { retry: retries(1) })])
      .starts(0, 'forgiven')
      .ends(1, 'forgiven', anOutcome(exited(1)))
      .has(1, 'forgiven', 'success', { kind: 'ran' }, true)
      .starts(1, 'flaky')
      .ends(2, 'flaky', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(2, 'flaky', { attempt: 2 })
      .ends(3, 'flaky', anOutcome(exited(0)), { attempt: 2 })
      .has(3, 'flaky', 'success')
      .report();
    expect(whyText(taskOf(report, 'forgiven'))).toBe('exit code 1, tolerated (continue-on-error)');
    expect(whyText(taskOf(report, 'flaky'))).toBe('passed on attempt 2');
  });
});

test.each([
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['cancelled', 'was cancelled'],
  [undefined, 'did not finish'],
] as const)('a run with the result %s %s', (result, verb) => {
  expect(runResultVerb(result)).toBe(verb);
});

describe('counts and lists', () => {
  it('agree in number', () => {
    expect([counted(0, 'task'), counted(1, 'task'), counted(3000, 'task')]).toEqual([
      '0 tasks',
      '1 task',
      '3,000 tasks',
    ]);
    expect(counted(2, 'summary', 'summaries')).toBe('2 summaries');
    expect(listed(['a', 'b'], 2)).toBe('a, b');
    expect(listed(['a', 'b', 'c'], 1)).toBe('a and 2 more');
  });
});
