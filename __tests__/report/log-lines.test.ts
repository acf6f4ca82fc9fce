import { describe, expect, test } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import {
  attemptHeading,
  attemptStartedText,
  heartbeatText,
  leftoverText,
  leftOutText,
  matchersBeyondText,
  remarksOf,
  retryText,
  runClosedText,
  runStartedText,
  serviceReadyText,
  shownBytes,
  taskEndedText,
  unlistedText,
  warningText,
} from '../../src/report/log/log-lines.ts';
import type { CloseCause } from '../../src/model/outcome.ts';
import { aTask, anOutcome, at, exited, retries, Story, taskOf } from '../support/story.ts';

/** A run of the one task `a`, which people know as `A`. */
const story = (): Story => new Story([aTask('a', { name: 'A', retry: retries(2) })]);

/** The report on the task `a` of the story. */
const taskIn = (told: Story) => taskOf(told.report(), 'a');

/** One that failed, was tried again, and passed. */
const twice = (): Story =>
  story()
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(exited(3)), { retryInSeconds: 0 })
    .starts(1, 'a', { attempt: 2 })
    .ends(3, 'a', anOutcome(exited(0)), { attempt: 2 });

/** Its attempt of that number; fails the test when there is none. */
function attemptIn(told: Story, number: number) {
  const attempt = taskIn(told).attempts[number - 1];
  if (attempt === undefined) throw new Error(`there is no attempt ${number}`);
  return attempt;
}

/** The first line of a run of this many tasks. */
const started = (count: number, parallelism: number) => {
  const tasks = Array.from({ length: count }, (_, index) => aTask(`t${index}`));
  return runStartedText({
    type: 'run-started',
    at: at(0),
    title: 'CI',
    graphFile: undefined,
    tasks,
    graph: new TaskGraph(tasks),
    parallelism,
    parallelismBecause: 'max-parallel',
    reportDirectory: '/report',
  });
};

/** The line for a run that is closed while a task with this condition is left. */
const closed = (why: CloseCause, condition?: string) =>
  runClosedText(
    { type: 'run-closed', at: at(1), cause: why },
    new Story([aTask('a', { condition })]).report(),
  );

describe('a run', () => {
  test('begins with how many tasks there are and how many run at a time', () => {
    expect(started(1, 1)).toBe('CI: 1 task, 1 at a time (max-parallel)');
    expect(started(1200, 4)).toBe('CI: 1,200 tasks, 4 at a time (max-parallel)');
  });

  test('is closed with what may still start', () => {
    const cause: CloseCause = { kind: 'fail-fast', task: 'lint' };
    expect(closed(cause)).toBe('nothing more starts: lint failed (fail-fast)');
    expect(closed(cause, 'always()')).toBe(
      'nothing more starts but clean-ups (if: always(), failure()): lint failed (fail-fast)',
    );
    expect(closed({ kind: 'matrix-fail-fast', task: 'unit (20)' }, 'always()')).toBe(
      'nothing more of its matrix starts: unit (20) failed (fail-fast of its matrix)',
    );
  });

  test('says how many tasks did not start, and how many have their results', () => {
    expect([unlistedText('unstarted', 1), unlistedText('unstarted', 99_950)]).toEqual([
      '1 more task did not start: results.json names it',
      '99,950 more tasks did not start: results.json names them',
    ]);
    expect([unlistedText('given', 1), unlistedText('given', 245)]).toEqual([
      '1 more result is given: results.json names it',
      '245 more results are given: results.json names them',
    ]);
  });
});

describe('an attempt', () => {
  test('is reported by its task, the first without its number', () => {
    expect([1, 2, 3].map((attempt) => attemptStartedText(taskIn(story()), attempt))).toEqual([
      'A',
      'A · attempt 2 of 3',
      'A · attempt 3 of 3',
    ]);
  });

  test.each([
    [0, 'next at once'],
    [0.5, 'next in 0.5 s'],
    [90, 'next in 1 min 30 s'],
  ])('that is tried again in %d s says so', (seconds, next) => {
    expect(retryText(taskIn(twice()), attemptIn(twice(), 1), seconds)).toBe(
      `A · attempt 1 of 3 · exit code 3 · 1.0 s · ${next}`,
    );
  });

  test('has a heading with its number where there are several', () => {
    expect(attemptHeading(taskIn(twice()), attemptIn(twice(), 2))).toBe(
      'A · attempt 2 of 3 · exit code 0 · 2.0 s',
    );
    const once = story().runs(0, 1, 'a', 1);
    expect(attemptHeading(taskIn(once), attemptIn(once, 1))).toBe('A · exit code 1 · 1.0 s');
  });

  test('has a line for what is left out of its log', () => {
    expect(leftOutText(2_000_000, '/r/a.log')).toBe(
      '[a line of 2,000,000 bytes is left out here: it is in /r/a.log]',
    );
  });

  test('has a line for matchers that have no effect', () => {
    const task = taskIn(story());
    expect([matchersBeyondText(task, 1), matchersBeyondText(task, 1200)]).toEqual([
      'A: 1 problem matcher command of this attempt has no effect: only the first 1,000 are obeyed',
      'A: 1,200 problem matcher commands of this attempt have no effect: only the first 1,000 are obeyed',
    ]);
  });
});

describe('a task', () => {
  test('is reported with its time and why, and with its attempts where that does not say it', () => {
    expect(taskEndedText(taskIn(story().runs(0, 3.25, 'a', 0)))).toBe('A · 3.3 s');
    expect(taskEndedText(taskIn(story().runs(0, 1, 'a', 3)))).toBe('A · 1.0 s · exit code 3');
    expect(taskEndedText(taskIn(twice().has(3, 'a', 'success')))).toBe('A · 3.0 s · passed on attempt 2');
    const failed = story()
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(3)), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(3, 'a', anOutcome(exited(4)), { attempt: 2 })
      .has(3, 'a', 'failure');
    expect(taskEndedText(taskIn(failed))).toBe('A · 3.0 s · exit code 4 · 2 attempts');
  });

  test('that never started has no time', () => {
    const skipped = story().has(1, 'a', 'skipped', { kind: 'need', task: 'unit', result: 'failure' });
    expect(taskEndedText(taskIn(skipped))).toBe('A · skipped: unit failed');
    const cancelled = story().has(1, 'a', 'cancelled', {
      kind: 'closed',
      cause: { kind: 'signal', signal: 'SIGINT' },
    });
    expect(taskEndedText(taskIn(cancelled))).toBe('A · not started: interrupted by SIGINT');
  });

  test('that is a service is ready after a time', () => {
    expect(serviceReadyText(taskIn(story()), 1.25)).toBe('A is ready after 1.3 s');
  });

  test('has a remark for its hint, its logs and its processes, attempt by attempt', () => {
    const process = { pid: 7, command: 'node' };
    const told = story()
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { logProblem: 'disk full', leftovers: [process] }), {
        retryInSeconds: 0,
      })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(127), { logFile: '/r/a.2.log', withheldFrom: 3, logProblem: 'EIO' }), {
        attempt: 2,
      });
    expect(remarksOf(taskIn(told))).toEqual([
      'A: by convention: a command was not found',
      'A: its log is incomplete: disk full',
      'A: its log is incomplete: EIO',
      'A: what it printed from the ::add-mask:: on whose value could not be masked is not shown, and is in /r/a.2.log alone; what it wrote to its GITHUB_* files is dropped',
      'A: left process 7 (node) running',
    ]);
  });

  test('has no remark where there is nothing to say, nor while it runs', () => {
    expect(remarksOf(taskIn(story().runs(0, 1, 'a', 0)))).toEqual([]);
    expect(remarksOf(taskIn(story().starts(0, 'a')))).toEqual([]);
  });

  test('whose log is withheld and lost has a remark without a place', () => {
    const told = story().runs(0, 1, 'a', 0, { withheldFrom: 0 });
    expect(remarksOf(taskIn(told))).toEqual([
      'A: what it printed from the ::add-mask:: on whose value could not be masked is not shown; what it wrote to its GITHUB_* files is dropped',
    ]);
  });
});

test.each([
  [10, undefined, 10],
  [10, 4, 4],
  [10, 0, 0],
  [10, 12, 10],
])('of a log of %d bytes that is withheld from %s on %d are shown', (logBytes, withheldFrom, shown) => {
  expect(shownBytes(anOutcome(exited(0), { logBytes, withheldFrom }))).toBe(shown);
});

test('what became of a process that a task left running is reported', () => {
  const event = {
    type: 'leftover',
    at: at(1),
    task: 'a',
    attempt: 1,
    process: { pid: 7, command: 'node' },
    survives: undefined,
  } as const;
  const ended = taskIn(story());
  const leaving = taskIn(new Story([aTask('a', { name: 'A', leaveRunning: true })]));
  expect([
    leftoverText(event, ended),
    leftoverText(event, leaving),
    leftoverText({ ...event, survives: 'in D state' }, ended),
    leftoverText({ ...event, survives: 'in D state' }, leaving),
  ]).toEqual([
    'A: process 7 (node) ran on and was ended with the run',
    'A: process 7 (node) runs on, as asked',
    'A: process 7 (node) could not be ended: in D state',
    'A: process 7 (node) could not be ended: in D state',
  ]);
});

test('a warning begins with its task, where it is about one', () => {
  const view = { labelOf: (id: string) => (id === 'lint' ? 'Lint' : id) };
  const warning = { type: 'warning', at: at(1), message: 'runs longer than 5 min' } as const;
  expect(warningText({ ...warning, task: 'lint' }, view)).toBe('Lint: runs longer than 5 min');
  expect(warningText({ ...warning, task: undefined }, view)).toBe('runs longer than 5 min');
});

/** This many tasks of which those from `from` on are running, each a second longer than the one before. */
function running(count: number, from: number): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const told = new Story(ids.map((id) => aTask(id)));
  for (const [index, id] of ids.entries()) {
    if (index < from) told.runs(0, 1, id, 0);
    else told.starts(count - index, id);
  }
  return told;
}

describe('a heartbeat', () => {
  test('names what runs, the longest first, and counts what is done', () => {
    expect(heartbeatText(running(4, 1).report(), at(70))).toBe(
      'still running: t3 (1 min 9 s), t2 (1 min 8 s), t1 (1 min 7 s) · 1 of 4 tasks done',
    );
  });

  test('says how long each takes as a rule, where earlier runs tell', () => {
    const expected = new Map([
      ['a', { seconds: 120, isKnown: true }],
      ['b', { seconds: 90, isKnown: false }],
    ]);
    const told = new Story([aTask('a'), aTask('b')], { expected }).starts(0, 'a').starts(1, 'b');
    expect(heartbeatText(told.report(), at(65))).toBe(
      'still running: a (1 min 5 s, expected 2 min), b (1 min 4 s) · 0 of 2 tasks done',
    );
  });

  test('says that a task takes clearly longer, and that some have failed', () => {
    const expected = new Map([
      ['a', { seconds: 60, isKnown: true }],
      ['b', { seconds: 60, isKnown: true }],
    ]);
    const told = new Story([aTask('a'), aTask('b'), aTask('c')], { expected })
      .runs(0, 1, 'c', 1)
      .starts(0, 'a')
      .starts(110, 'b');
    expect(heartbeatText(told.report(), at(180))).toBe(
      'still running: a (3 min, 2 min longer than expected), b (1 min 10 s, expected 1 min) · 1 of 3 tasks done, 1 failed',
    );
  });

  test('names no more than ten', () => {
    expect(heartbeatText(running(13, 1).report(), at(20))).toMatch(
      /^still running: t12 \(19\.0 s\), (?:t\d+ \([\d.]+ s\), ){8}t3 \(10\.0 s\) and 2 more · 1 of 13 tasks done$/u,
    );
  });

  test('names no task that has not started', () => {
    const told = new Story([aTask('a'), aTask('b')]).starts(0, 'b');
    expect(heartbeatText(told.report(), at(5))).toBe('still running: b (5.0 s) · 0 of 2 tasks done');
  });

  test('says that nothing runs, between two attempts too', () => {
    expect(heartbeatText(running(2000, 2000).report(), at(1))).toBe(
      'nothing is running · 2,000 of 2,000 tasks done',
    );
    const waits = story()
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 60 });
    expect(heartbeatText(waits.report(), at(30))).toBe('nothing is running · 0 of 1 task done');
  });
});
