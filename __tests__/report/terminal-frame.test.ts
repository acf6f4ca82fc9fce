import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/report/annotations/display-width.ts';
import { makePaint } from '../../src/report/log/paint.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { type Frame, makeFrame, type TerminalSize } from '../../src/report/terminal/frame.ts';
import { LiveRunFold } from '../../src/report/terminal/live-run.ts';
import type { ExpectedTime, TaskId } from '../../src/model/task.ts';
import { makeService } from '../support/make-task.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const usual: TerminalSize = { columns: 80, rows: 24 };
const look = { paint: makePaint(false), mask: (text: string) => text };
const bar = (done: number, all = 60): string => '━'.repeat(done) + '─'.repeat(all - done);

/** What the story amounts to, folded for a foot. */
function liveOf(story: Story): LiveRunFold {
  const timeline = new Timeline();
  const live = new LiveRunFold();
  for (const event of story.events) {
    timeline.on(event);
    live.on(event, timeline);
  }
  return live;
}

function frameOf(story: Story, seconds: number, size = usual, before: readonly TaskId[] = []): Frame {
  return makeFrame(liveOf(story), before, at(seconds), size, look);
}

const known = (times: Readonly<Record<TaskId, number>>): ReadonlyMap<TaskId, ExpectedTime> =>
  new Map(Object.entries(times).map(([id, seconds]) => [id, { seconds, isKnown: true }]));

const tasks = (count: number, prefix = 't'): ReturnType<typeof aTask>[] =>
  Array.from({ length: count }, (_, index) => aTask(`${prefix}${index}`));

describe('the foot shows', () => {
  test('what runs, for how long, and what has come of the others', () => {
    const story = new Story([
      ...tasks(6),
      aTask('unit', { retry: retries(2) }),
      aTask('last', { needs: ['unit'] }),
    ])
      .runs(0, 1, 't0', 0)
      .runs(0, 1, 't1', 1)
      .starts(1, 't2')
      .starts(70.5, 'unit')
      .ends(72, 'unit', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(72, 'unit', { attempt: 2 })
      .has(72, 't3', 'skipped', { kind: 'need', task: 't1', result: 'failure' })
      .has(72, 't4', 'failure', { kind: 'ran' }, true);
    expect(frameOf(story, 75.9).lines).toEqual([
      bar(30),
      '1 min 14 s  t2',
      '       3 s  unit · attempt 2 of 3',
      '4 of 8 done · 1 min 15 s · 1 failed · 1 tolerated · 1 passed · 1 skipped',
    ]);
  });

  test('how long it takes as a rule, and when it is late', () => {
    const expected = known({ t0: 20, t1: 4, t2: 100 });
    const story = new Story(tasks(4), { expected, parallelism: 3 })
      .starts(0, 't0')
      .starts(0, 't1')
      .starts(2, 't3');
    expect(frameOf(story, 10).lines).toEqual([
      bar(0),
      '  10 s  ━━━━────  t0 · of about 20 s',
      '  10 s  ━━━━━━━━  t1 · expected 4 s',
      '   8 s            t3',
      '0 of 4 done · 10 s, about 1 min 40 s left',
    ]);
    expect(frameOf(story, 10, { columns: 60, rows: 24 }).lines[1]).toBe('  10 s  t0 · of about 20 s');
  });

  test('which task waits for its next attempt', () => {
    const story = new Story([aTask('unit', { retry: retries(1) }), aTask('next', { retry: retries(3) })])
      .starts(0, 'unit')
      .ends(1, 'unit', anOutcome(exited(1)), { retryInSeconds: 30 })
      .starts(0, 'next')
      .ends(1, 'next', anOutcome(exited(1)), { retryInSeconds: 0 });
    expect(frameOf(story, 2.5).lines.slice(1, -1)).toEqual([
      '     ↻  unit · attempt 2 of 2 in 29 s',
      '     ↻  next · attempt 2 of 4',
    ]);
  });

  test('services: those that start as tasks, those that are up in one line', () => {
    const story = new Story([makeService('db'), makeService('web'), makeService('cache')])
      .starts(0, 'db')
      .starts(0, 'web')
      .starts(0, 'cache')
      .tell({ type: 'service-ready', at: at(1), task: 'db', seconds: 1 })
      .tell({ type: 'service-ready', at: at(1), task: 'cache', seconds: 1 });
    expect(frameOf(story, 2).lines.slice(1)).toEqual([
      '   2 s  web · starting',
      '        ● up: db, cache',
      '0 of 3 done · 2 s',
    ]);
  });

  test('which results were given', () => {
    const given = { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 } } as const;
    const story = new Story(tasks(2)).has(0, 't0', 'success', { ...given, seconds: 1 });
    expect(frameOf(story, 0).lines.at(-1)).toBe('1 of 2 done · 0 s · 1 passed · 1 given');
  });

  test('nothing when the run has ended', () => {
    expect(frameOf(new Story(tasks(2)).finishes(1, 'success'), 2).lines).toEqual([]);
  });

  test('names as reports may show them', () => {
    const story = new Story([aTask('a', { name: 'use s3cret' })]).starts(0, 'a');
    const masked = { ...look, mask: (text: string) => text.replaceAll('s3cret', '***') };
    expect(makeFrame(liveOf(story), [], at(1), usual, masked).lines[1]).toContain('use ***');
  });
});

const twoTasks = (): Story =>
  new Story([aTask('a'), aTask('b'), aTask('clean')]).starts(0, 'a').starts(0, 'b');
const closed = (cause: object): Story =>
  twoTasks().tell({ type: 'run-closed', at: at(1), cause: { kind: 'signal', signal: 'SIGINT', ...cause } });
const closingLine = (told: Story): string | undefined => frameOf(told, 3).lines.at(-2);

test('counts for which there is no room are left out, the least interesting first', () => {
  const story = new Story(tasks(9))
    .runs(0, 1, 't0', 0)
    .runs(0, 1, 't1', 1)
    .has(1, 't2', 'skipped', { kind: 'need', task: 't1', result: 'failure' });
  const statusAt = (columns: number): string | undefined =>
    frameOf(story, 1, { columns, rows: 24 }).lines.at(-1);
  expect([50, 49, 36, 30, 27, 10].map(statusAt)).toEqual([
    '3 of 9 done · 1 s · 1 failed · 1 passed',
    '3 of 9 done · 1 s · 1 failed · 1 passed',
    '3 of 9 done · 1 s · 1 failed',
    '3 of 9 done · 1 s · 1 failed',
    '3 of 9 done · 1 s',
    '3 of 9 d…',
  ]);
  expect(statusAt(52)).toBe('3 of 9 done · 1 s · 1 failed · 1 passed · 1 skipped');
});

describe('the foot of a run that is closed', () => {
  test('says what it waits for, and what the next Ctrl-C does', () => {
    expect(closingLine(closed({}))).toBe('interrupted: waiting for 2 tasks · Ctrl-C again: end by force');
    const cleaning = closed({})
      .ends(2, 'a', anOutcome(exited(1)))
      .starts(2, 'clean');
    expect(closingLine(cleaning)).toBe(
      'interrupted: waiting for 1 task and 1 clean-up · Ctrl-C again: end by force',
    );
    expect(closingLine(closed({ signal: 'SIGTERM' }))).toBe(
      'interrupted by SIGTERM: waiting for 2 tasks · Ctrl-C: end by force',
    );
  });

  test('says that it ends by force', () => {
    expect(closingLine(closed({ noCleanUps: 'second-signal' }))).toBe(
      'interrupted by SIGINT again: ending 2 tasks by force',
    );
  });

  test('says what closed it when that was no signal, and what does not concern it all is left out', () => {
    const failed = twoTasks().tell({
      type: 'run-closed',
      at: at(1),
      cause: { kind: 'fail-fast', task: 'a' },
    });
    expect(closingLine(failed)).toBe('nothing more starts: a failed (fail-fast)');
    const matrix = twoTasks().tell({
      type: 'run-closed',
      at: at(1),
      cause: { kind: 'matrix-fail-fast', task: 'a' },
    });
    expect(closingLine(matrix)).toBe('   3 s  b');
  });
});

describe('rows', () => {
  test('stay where they are, and a task that starts takes the row of one that has ended', () => {
    const first = new Story(tasks(6)).starts(0, 't0').starts(0, 't1').starts(0, 't2');
    const before = frameOf(first, 1).ids;
    expect(before).toEqual(['t0', 't1', 't2']);
    const next = first
      .ends(2, 't1', anOutcome(exited(0)))
      .has(2, 't1', 'success')
      .starts(2, 't3');
    expect(frameOf(next, 2, usual, before).ids).toEqual(['t0', 't3', 't2']);
    next.ends(3, 't0', anOutcome(exited(0))).has(3, 't0', 'success');
    expect(frameOf(next, 3, usual, ['t0', 't3', 't2']).ids).toEqual(['t3', 't2']);
  });

  test('are no more than fit; the others are counted', () => {
    const many = new Story(tasks(30));
    for (let index = 0; index < 30; index += 1) many.starts(0, `t${index}`);
    const { lines, ids } = frameOf(many, 1);
    expect([lines.length, ids.length, lines.at(-2)]).toEqual([11, 8, '        and 22 more']);
    expect(frameOf(many, 1, { columns: 80, rows: 8 }).lines.slice(1)).toEqual([
      '   1 s  t0',
      '        and 29 more',
      '0 of 30 done · 1 s',
    ]);
    expect(frameOf(many, 1, { columns: 80, rows: 4 }).lines).toEqual([
      '        30 running',
      '0 of 30 done · 1 s',
    ]);
    expect(frameOf(many, 1, { columns: 80, rows: 2 }).lines).toEqual(['0 of 30 done · 1 s']);
    expect(frameOf(many, 1, { columns: 80, rows: 1 }).lines).toEqual([]);
  });

  test('cut the name before what follows it', () => {
    const name = 'A name that goes on and on and on';
    const story = new Story([aTask('a', { name, retry: retries(1) })]).starts(0, 'a', { attempt: 2 });
    expect(frameOf(story, 1, { columns: 46, rows: 24 }).lines[1]).toBe(
      '   1 s  A name that goes on… · attempt 2 of 2',
    );
  });
});

/** Names as somebody hostile would choose them. */
const hostileName = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    ' ',
    '漢',
    '🚀',
    'e\u0301',
    '\u0301'.repeat(200),
    '\u001b[2J',
    '\u001b[31m',
    '\u001b]0;title\u0007',
    '\u009b2J',
    '\r',
    '\n',
    '\t',
    '\u0008',
    '\u202e',
    '\u200d',
    '\u2028',
    '\u3000',
    '\ud83d',
  ),
  maxLength: 60,
});

const colours = fc.boolean();
const sizes = fc.record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 60 }) });

/** How wide the line is; fails the test when anything in it could act. */
function widthOf(line: string): number {
  let width = 0;
  // oxlint-disable-next-line no-control-regex
  for (const character of line.replaceAll(/\u001b\[[0-9]+m/g, '')) {
    const cell = cellOf(character);
    expect(cell.shown).toBe(character);
    width += cell.width;
  }
  return width;
}

test('no frame is wider than the terminal or higher than half of it, whatever the names', () => {
  fc.assert(
    fc.property(
      fc.array(hostileName, { minLength: 1, maxLength: 14 }),
      sizes,
      colours,
      fc.boolean(),
      fc.constantFrom<'fail-fast' | 'signal' | undefined>('fail-fast', 'signal', undefined),
      (names, size, colour, hasTimes, closing) => {
        const some = names.map((name, index) =>
          index % 4 === 3 ? makeService(`t${index}`, [], { name }) : aTask(`t${index}`, { name }),
        );
        const expected = hasTimes ? known({ t0: 5, t1: 100 }) : undefined;
        const story = new Story(some, { expected });
        for (const [index, name] of names.entries()) story.starts(index, `t${index}`, { name });
        if (names.length > 3) story.tell({ type: 'service-ready', at: at(20), task: 't3', seconds: 1 });
        if (closing === 'fail-fast')
          story.tell({ type: 'run-closed', at: at(21), cause: { kind: closing, task: names[0] ?? '' } });
        if (closing === 'signal')
          story.tell({ type: 'run-closed', at: at(21), cause: { kind: closing, signal: 'SIGINT' } });
        const { lines } = makeFrame(liveOf(story), [], at(30), size, { ...look, paint: makePaint(colour) });
        expect(lines.length).toBeLessThanOrEqual(Math.min(11, Math.floor(size.rows / 2)));
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThan(Math.min(101, size.columns));
          expect(line.length).toBeLessThan(2000);
        }
      },
    ),
  );
});
