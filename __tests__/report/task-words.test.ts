import { describe, expect, test } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import { lastOutcome } from '../../src/report/run/run-report.ts';
import { processRemarks, remarkText } from '../../src/report/words/processes.ts';
import {
  attemptText,
  attemptVerdict,
  hintText,
  type TaskVerdict,
  verdictOf,
  verdictSigns,
  whyText,
} from '../../src/report/words/task-words.ts';
import { aTask, anOutcome, at, exited, retries, Story, taskOf } from '../support/story.ts';

const cause = { kind: 'fail-fast', task: 'lint' } as const;

/** A run of the one task `a`. */
const story = (): Story => new Story([aTask('a', { retry: retries(1) })]);

/** The report on the task `a` of the story. */
const taskIn = (told: Story) => taskOf(told.report(), 'a');

/** The task after one attempt that ended so. */
const ended = (termination: Termination, tolerated = false) =>
  taskIn(
    story()
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(termination))
      .has(1, 'a', tolerated ? 'success' : 'failure', { kind: 'ran' }, tolerated),
  );

test.each<[TaskVerdict, string, string, string]>([
  ['success', '✓', '✅', 'success'],
  ['flaky', '↻', '🔁', 'success, flaky'],
  ['failure', '✗', '❌', 'failure'],
  ['tolerated', '⚠', '⚠️', 'failure, tolerated'],
  ['cancelled', '⊘', '🚫', 'cancelled'],
  ['skipped', '↷', '⏭️', 'skipped'],
  ['unfinished', '…', '⏳', 'unfinished'],
])('%s is shown as %s, %s, %s', (verdict, symbol, emoji, word) => {
  expect(verdictSigns(verdict)).toEqual({ symbol, emoji, word });
});

describe('the verdict on a task', () => {
  test('is unfinished until it has a result', () => {
    expect(verdictOf(taskIn(story()))).toBe('unfinished');
    expect(verdictOf(taskIn(story().starts(0, 'a')))).toBe('unfinished');
  });

  test.each(['success', 'failure', 'cancelled', 'skipped'] as const)('is its result: %s', (result) => {
    expect(verdictOf(taskIn(story().has(1, 'a', result)))).toBe(result);
  });

  test.each([
    ['flaky when it passed at a later attempt', 0, false, 'flaky'],
    ['tolerated when that failed too and was forgiven', 1, true, 'tolerated'],
  ])('is %s', (_when, code, tolerated, verdict) => {
    const task = taskIn(
      story()
        .starts(0, 'a')
        .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
        .starts(1, 'a', { attempt: 2 })
        .ends(2, 'a', anOutcome(exited(code)), { attempt: 2 })
        .has(2, 'a', 'success', { kind: 'ran' }, tolerated),
    );
    expect(verdictOf(task)).toBe(verdict);
  });
});

describe('the verdict on an attempt', () => {
  test.each<[string, Termination, boolean, TaskVerdict]>([
    ['a success', exited(0), false, 'success'],
    ['a success of a task that failed later', exited(0), true, 'success'],
    ['a stopped service', { kind: 'stopped' }, false, 'success'],
    ['a failure', exited(1), false, 'failure'],
    ['a failure that was forgiven', exited(1), true, 'tolerated'],
    ['a timeout', { kind: 'timed-out', afterSeconds: 1 }, false, 'failure'],
    ['what was cancelled', { kind: 'cancelled', cause }, false, 'cancelled'],
    ['what was cancelled, though failures are forgiven', { kind: 'cancelled', cause }, true, 'cancelled'],
  ])('that was %s', (_what, termination, tolerated, verdict) => {
    const task = ended(termination, tolerated);
    expect(task.attempts.map((attempt) => attemptVerdict(task, attempt))).toEqual([verdict]);
  });

  test('that still runs is unfinished, one that is followed by another is a failure', () => {
    const task = taskIn(
      story()
        .starts(0, 'a')
        .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
        .starts(1, 'a', { attempt: 2 }),
    );
    expect(task.attempts.map((attempt) => attemptVerdict(task, attempt))).toEqual(['failure', 'unfinished']);
    expect(task.attempts.map((attempt) => attemptText(attempt))).toEqual(['exit code 1', 'still running']);
  });
});

describe('why a task has its result', () => {
  test('is not known while it has none, and says how far it has come', () => {
    expect(whyText(taskIn(story()))).toBe('not started');
    expect(whyText(taskIn(story().starts(0, 'a')))).toBe('still running');
  });

  test.each<[string, Termination, boolean, string]>([
    ['a success', exited(0), true, ''],
    ['a failure', exited(3), false, 'exit code 3'],
    ['a stopped service', { kind: 'stopped' }, true, 'stopped, no longer needed'],
    ['what was cancelled', { kind: 'cancelled', cause }, false, 'cancelled: lint failed (fail-fast)'],
  ])('is reported by its last attempt, here %s', (_what, termination, success, why) => {
    const told = story().starts(0, 'a').ends(1, 'a', anOutcome(termination));
    expect(whyText(taskIn(told.has(1, 'a', success ? 'success' : 'failure')))).toBe(why);
  });

  test('is nothing where it ran and there is no attempt to tell of', () => {
    expect(whyText(taskIn(story().has(1, 'a', 'success')))).toBe('');
  });

  test.each([
    [{ kind: 'join' }, ''],
    [{ kind: 'need', task: 'unit', result: 'failure' }, 'unit failed'],
    [{ kind: 'condition', source: 'false' }, 'if is false: false'],
    [
      { kind: 'bad-expression', problem: 'if: no', at: { file: 'f', line: 1, column: 2 } },
      'bad expression in if: no',
    ],
    [{ kind: 'closed', cause }, 'not started: lint failed (fail-fast)'],
  ] as const)('is what kept it from starting: %j', (because, why) => {
    expect(whyText(taskIn(story().has(1, 'a', 'skipped', because)))).toBe(why);
    expect(whyText(taskIn(story().has(1, 'a', 'success', because, true)))).toBe(
      `${why}, tolerated (continue-on-error)`,
    );
  });

  const interrupted = { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } } as const;

  test.each<[string, Termination, string]>([
    ['that was running', interrupted, 'cancelled: lint failed (fail-fast)'],
    ['that was to be tried again', exited(3), 'exit code 3, not tried again: lint failed (fail-fast)'],
  ])('is why the run closed for one %s then', (_what, termination, why) => {
    const told = story().starts(0, 'a').ends(1, 'a', anOutcome(termination));
    expect(whyText(taskIn(told.has(1, 'a', 'cancelled', { kind: 'closed', cause })))).toBe(why);
  });
});

describe('the hint on a task', () => {
  test('is that of its last attempt', () => {
    expect(hintText(ended(exited(127)))).toBe('by convention: a command was not found');
    expect(hintText(ended(exited(1)))).toBeUndefined();
  });

  test('is none for one that has not ended anything', () => {
    expect(hintText(taskIn(story()))).toBeUndefined();
    expect(hintText(taskIn(story().starts(0, 'a')))).toBeUndefined();
  });

  test('is the place of an expression that could not be evaluated', () => {
    const place = { file: 'dag.yml', line: 9, column: 11 };
    const because = { kind: 'bad-expression', problem: 'if: no', at: place } as const;
    expect(hintText(taskIn(story().has(1, 'a', 'failure', because)))).toMatch(
      /expression at dag\.yml:9:11$/u,
    );
  });
});

describe('the processes that outlived a task', () => {
  const node = { pid: 7, command: 'node' };
  const dd = { pid: 8, command: 'dd', reason: 'in D state' };

  test('are reported attempt by attempt, those that could not be ended after the others', () => {
    const told = story()
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { leftovers: [node], survivors: [dd] }), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(0), { leftovers: [{ ...node, pid: 9 }] }), { attempt: 2 });
    expect(processRemarks(taskIn(told)).map(remarkText)).toEqual([
      'left process 7 (node) running',
      'process 8 (dd) could not be ended: in D state',
      'left process 9 (node) running',
    ]);
  });

  test('are left alone where the task asks for that', () => {
    const told = new Story([aTask('a', { leaveRunning: true })]).runs(0, 1, 'a', 0, { leftovers: [node] });
    expect(processRemarks(taskIn(told)).map(remarkText)).toEqual([
      'leaves process 7 (node) running, as asked',
    ]);
  });

  test('are none while its attempt runs', () => {
    expect(processRemarks(taskIn(story().starts(0, 'a')))).toEqual([]);
  });
});

test('the last outcome of a task that runs again is that of the attempt before', () => {
  const told = story()
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(exited(5)), { retryInSeconds: 0 })
    .starts(1, 'a', { attempt: 2 });
  expect(lastOutcome(taskIn(told))?.termination).toEqual(exited(5));
  expect(taskIn(told.tell({ type: 'heartbeat', at: at(9) })).seconds).toBe(9);
});
