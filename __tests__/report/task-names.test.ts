import { describe, expect, test } from 'vitest';
import { closedByLabel, labelOf, type RunReport, taskLabel } from '../../src/report/run/run-report.ts';
import { blamedTask } from '../../src/report/run/task-names.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { whyText } from '../../src/report/words/task-words.ts';
import { aTask, anOutcome, exited, Story, taskOf } from '../support/story.ts';

/** What reports call the tasks, in order. */
const labels = (report: RunReport): readonly string[] => Array.from(report.tasks.values(), taskLabel);

/** A run of tasks with these names, whose ids are t0, t1 and so on. */
const named = (...names: readonly string[]): Story =>
  new Story(names.map((name, index) => aTask(`t${index}`, { name })));

describe('a task is called', () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      ['t0', 'Unit'],
      ['t0', 'Unit'],
    ],
    [
      ['Unit', 'Unit', 'Lint'],
      ['Unit (t0)', 'Unit (t1)', 'Lint'],
    ],
    [
      ['t1', 't1'],
      ['t1 (t0)', 't1'],
    ],
  ])('by its name, and by its id where the name is not its own: %j', (names, expected) => {
    expect(labels(named(...names).report())).toEqual(expected);
  });

  test('by what its name has come to when it starts', () => {
    const story = named('on ${{ matrix.os }}', 'on ${{ matrix.os }}', 'on linux');
    expect(labels(story.report())).toEqual(['t0', 't1', 'on linux']);
    story.starts(0, 't0', { name: 'on linux' }).starts(0, 't1', { name: 'on macos' });
    expect(labels(story.report())).toEqual(['on linux (t0)', 'on macos', 'on linux (t2)']);
    // A second attempt may have another name, and frees the first.
    story
      .ends(1, 't0', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(1, 't0', { attempt: 2, name: 'on arm' });
    expect(labels(story.report())).toEqual(['on arm', 'on macos', 'on linux']);
  });

  test('the same by a view, a report and the task itself', () => {
    const story = named('Unit', 'Unit');
    const timeline = new Timeline();
    for (const event of story.events) timeline.on(event);
    expect(timeline.labelOf('t1')).toBe('Unit (t1)');
    expect(timeline.task('t1').label).toBe('Unit (t1)');
    expect(labelOf(story.report(), 't1')).toBe('Unit (t1)');
    expect([timeline.labelOf('gone'), labelOf(story.report(), 'gone')]).toEqual(['gone', 'gone']);
  });
});

describe('the task that is the reason for another result', () => {
  const closed = { kind: 'fail-fast', task: 't0' } as const;

  test('is called as everywhere else', () => {
    const report = named('Unit', 'package', 'late')
      .has(1, 't1', 'skipped', { kind: 'need', task: 't0', result: 'failure' })
      .has(1, 't2', 'cancelled', { kind: 'closed', cause: closed })
      .report();
    expect(whyText(taskOf(report, 't1'))).toBe('Unit failed');
    expect(whyText(taskOf(report, 't2'))).toBe('not started: Unit failed (fail-fast)');
    expect(closedByLabel(report, closed)).toBe('Unit');
  });

  test('is named as well where a running attempt was ended for it', () => {
    const report = named('Unit', 'late')
      .starts(0, 't1')
      .ends(1, 't1', anOutcome({ kind: 'cancelled', cause: closed }))
      .has(1, 't1', 'cancelled', { kind: 'closed', cause: closed })
      .report();
    expect(whyText(taskOf(report, 't1'))).toBe('cancelled: Unit failed (fail-fast)');
  });

  test('is none where it was no task', () => {
    expect(blamedTask({ kind: 'closed', cause: { kind: 'signal', signal: 'SIGINT' } })).toBeUndefined();
    expect(blamedTask({ kind: 'closed', cause: { kind: 'max-failures', failures: 2 } })).toBeUndefined();
    expect(blamedTask({ kind: 'closed', cause: { ...closed, kind: 'matrix-fail-fast' } })).toBe('t0');
    expect(blamedTask({ kind: 'ran' })).toBeUndefined();
    const report = named('Unit').report();
    expect(closedByLabel(report, { kind: 'max-failures', failures: 2 })).toBeUndefined();
  });
});
