import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Termination } from '../../../src/model/outcome.ts';
import { type Gantt, renderGantt } from '../../../src/report/summary/pictures/gantt.ts';
import { formatDuration } from '../../../src/report/words/duration.ts';
import { aTask, anOutcome, at, exited, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;

/** The chart of the story; fails the test when there is none. */
function chartOf(story: Story): Gantt & { readonly lines: readonly string[] } {
  const gantt = renderGantt(story.report(), asItIs);
  if (gantt === undefined) throw new Error('expected a chart');
  return { ...gantt, lines: gantt.mermaid.split('\n') };
}

/** The bars of the chart, without the sections. */
function barsOf(story: Story): readonly string[] {
  return chartOf(story).lines.filter((line) => line.startsWith('    '));
}

/** The task's bar alone, where it is the only one. */
function barOf(name: string): string | undefined {
  return barsOf(new Story([aTask('a', { name })]).starts(0, 'a', { name }).finishes(1, 'failure'))[0];
}

test('there is no chart of a run in which nothing ran', () => {
  expect(renderGantt(new Story([aTask('a')]).report(), asItIs)).toBeUndefined();
});

describe('the axis', () => {
  test.each([
    [9.9, '%S.%L'],
    [10, '%M:%S'],
    [3599, '%M:%S'],
    [3600, '%H:%M:%S'],
  ])('of a run of %d s is marked by %s', (seconds, format) => {
    const { lines } = chartOf(new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(seconds, 'success'));
    expect(lines.slice(0, 6)).toEqual([
      '%%{init: {"gantt": {"leftPadding": 65, "rightPadding": 20}}}%%',
      'gantt',
      `  accDescr: 1 attempt of tasks in their slots over ${formatDuration(seconds)}, the table of tasks has the same in words.`,
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      `  axisFormat ${format}`,
      '  todayMarker off',
    ]);
  });
});

describe('a bar', () => {
  test.each<[string, Termination, boolean, string]>([
    ['a success', exited(0), false, '✓ ◆ a :active'],
    ['a service that was stopped', { kind: 'stopped' }, false, '✓ ◆ a :active'],
    ['a failure', exited(1), false, '✗ ◆ a :crit'],
    ['a tolerated failure', exited(1), true, '⚠ ◆ a :crit'],
    [
      'what was cancelled',
      { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'b' } },
      false,
      '⊘ ◆ a :done',
    ],
  ])('shows %s by its symbol and its colour', (_name, termination, tolerated, shown) => {
    const story = new Story([aTask('a')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(termination))
      .has(1, 'a', 'success', { kind: 'ran' }, tolerated);
    expect(barsOf(story)).toEqual([`    ${shown}, 2001-01-01 00:00:00.000, 1000ms`]);
  });

  test('of an attempt that still runs is grey and reaches to the end of the run', () => {
    const story = new Story([aTask('a')]).starts(1.5, 'a').finishes(4, 'failure');
    expect(barsOf(story)).toEqual(['    … ◆ a :done, 2001-01-01 00:00:01.500, 2500ms']);
  });

  test('has a width, since Mermaid draws none that takes no time', () => {
    expect(barsOf(new Story([aTask('a')]).runs(2, 2, 'a', 0))).toEqual([
      '    ✓ ◆ a :active, 2001-01-01 00:00:02.000, 1ms',
    ]);
  });

  test('begins at a whole millisecond, and not before the run', () => {
    const story = new Story([aTask('a')]).starts(-3, 'a');
    story.tell({
      type: 'attempt-ended',
      at: at(0.0016),
      task: 'a',
      attempt: 1,
      slot: 0,
      outcome: anOutcome(exited(0)),
      retryInSeconds: undefined,
    });
    expect(barsOf(story)[0]).toContain(', 2001-01-01 00:00:00.000, ');
  });

  test('has a label of at most 40 characters, and the attempt where there are several', () => {
    const name = 'n'.repeat(50);
    const story = new Story([aTask('a', { name })])
      .starts(0, 'a', { name })
      .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2, name });
    const label = `${'n'.repeat(39)}…`;
    expect(barsOf(story)).toEqual([
      `    ✗ ◆ ${label} · attempt 1 :crit, 2001-01-01 00:00:00.000, 1000ms`,
      `    … ◆ ${label} · attempt 2 :done, 2001-01-01 00:00:01.000, 1ms`,
    ]);
  });

  test.each([
    ['a harmless mark as it is', 'a!$()*+,-./=?@[]^_|~', 'a!$()*+,-./=?@[]^_|~'],
    ['what could end the label as a number', 'a:b;c#d%e"f', 'a#58;b#59;c#35;d#37;e#34;f'],
  ])('has %s in its label', (_what, name, label) => {
    expect(barOf(name)).toBe(`    … ◆ ${label} :done, 2001-01-01 00:00:00.000, 1000ms`);
  });
});

test('bars stand in the section of their slot, the slots in order and the bars as they began', () => {
  const story = new Story(['a', 'b', 'c', 'd'].map((id) => aTask(id)))
    .starts(0, 'c', { slot: 10 })
    .ends(1, 'c', anOutcome(exited(0)), { slot: 10 })
    .starts(3, 'a', { slot: 10 })
    .starts(0, 'b', { slot: 2 })
    .starts(1, 'd', { slot: 0 })
    .finishes(9, 'failure');
  const { lines } = chartOf(story);
  expect(lines.slice(6).map((line) => line.replace(/ :.*/, ''))).toEqual([
    '  section slot 0',
    '    … d',
    '  section slot 2',
    '    … ◆ b',
    '  section slot 10',
    '    ✓ c',
    '    … a',
    '',
  ]);
});

/** Attempts one after another in this many slots, each as long as `secondsOf` says; those named by `fails` fail. */
function packed(
  count: number,
  slots: number,
  secondsOf: (index: number) => number,
  fails: (index: number) => boolean = () => false,
): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const story = new Story(ids.map((id) => aTask(id)));
  const free = Array.from({ length: slots }, () => 0);
  for (const [index, id] of ids.entries()) {
    const slot = index % slots;
    const from = free[slot] ?? 0;
    const to = from + secondsOf(index);
    free[slot] = to;
    story.starts(from, id, { slot }).ends(to, id, anOutcome(exited(fails(index) ? 1 : 0)), { slot });
  }
  return story.finishes(Math.max(...free), 'success');
}

/** Slot, start and end of each bar in whole milliseconds, as Mermaid reads them. */
function placesOf(chart: Gantt): readonly (readonly [slot: number, from: number, to: number])[] {
  let slot = -1;
  return chart.mermaid.split('\n').flatMap((line) => {
    slot = Number(/^ {2}section slot (\d+)$/u.exec(line)?.[1] ?? slot);
    const [, time, length] = /, 2001-01-01 ([\d:.]+), (\d+)ms$/u.exec(line) ?? [];
    const from = Date.parse(`2001-01-01T${time}Z`) - Date.UTC(2001, 0, 1);
    return time === undefined ? [] : [[slot, from, from + Number(length)] as const];
  });
}

describe('a chart of more than twenty bars', () => {
  test('has one row for each slot, and as much of each name as fits into its bar', () => {
    const chart = chartOf(packed(22, 2, (index) => (index < 2 ? 40 : index < 4 ? 5 : index < 6 ? 1 : 3)));
    expect(chart.lines[0]).toContain('"displayMode": "compact"');
    const labels = barsOf(packed(22, 2, (index) => (index < 2 ? 40 : index < 4 ? 5 : index < 6 ? 1 : 3))).map(
      (line) => line.trim().replace(/ :.*/, ''),
    );
    // A bar of 1 s has no room for a word, one of 3 s only for a sign.
    expect(labels.slice(0, 4)).toEqual(['✓ ◆ t0', '✓ t2', '#160;', '✓']);
    expect([chart.named, chart.total]).toEqual([22, 22]);
  });

  test('has a row each for twenty', () => {
    expect(chartOf(packed(20, 2, () => 1)).lines[0]).not.toContain('compact');
  });
});

describe('a chart of more than sixty attempts', () => {
  test('has those that failed and the long ones by name, and bars for all others between them', () => {
    const story = packed(
      200,
      1,
      (index) => (index === 50 ? 60 : 1),
      (index) => index === 120,
    );
    expect(barsOf(story).map((line) => line.replace(/, 2001.*, /, ', '))).toEqual([
      '    · 50 attempts :done, 50000ms',
      '    ✓ ◆ t50 :active, 60000ms',
      '    · 69 attempts :done, 69000ms',
      '    ✗ t120 :crit, 1000ms',
      '    · 79 attempts :done, 79000ms',
    ]);
    expect(chartOf(story)).toMatchObject({ named: 2, total: 200, lanesLeftOut: 0 });
  });

  test('says how many of those that share a bar failed, and is red only where all of them did', () => {
    const most = packed(
      400,
      1,
      () => 1,
      (index) => index >= 100,
    );
    const bars = barsOf(most);
    expect(bars[0]).toMatch(/^ {4}· 100 attempts :done/u);
    expect(bars.at(-1)).toMatch(/^ {4}· 240 attempts, 240 ✗ :crit/u);
    expect(bars).toHaveLength(62);
  });

  test('shows a pause in a slot', () => {
    const story = packed(100, 1, () => 1);
    story
      .starts(150, 't0', { attempt: 2 })
      .ends(151, 't0', anOutcome(exited(0)), { attempt: 2 })
      .finishes(200, 'success');
    expect(placesOf(chartOf(story))).toEqual([
      [0, 0, 100_000],
      [0, 150_000, 151_000],
    ]);
  });

  test('leaves out slots beyond the fortieth, and says how many', () => {
    const chart = chartOf(packed(300, 100, () => 1));
    expect(chart.lanesLeftOut).toBe(60);
    expect(chart.lines.filter((line) => line.startsWith('  section'))).toHaveLength(40);
  });
});

test('no two bars of a slot overlap, however many attempts there are, and the chart is within Mermaid’s limits', () => {
  const attempt = fc.record({
    slot: fc.nat(60),
    pause: fc.nat(3000),
    length: fc.nat(90_000),
    code: fc.nat(1),
  });
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 1, maxLength: 600, size: 'max' }), (attempts) => {
      const ids = attempts.map((_, index) => `t${index}`);
      const hostile = '{'.repeat(200);
      const story = new Story(ids.map((id) => aTask(id, { name: hostile })));
      const free = new Map<number, number>();
      for (const [index, { slot, pause, length, code }] of attempts.entries()) {
        const from = (free.get(slot) ?? 0) + pause / 1000;
        free.set(slot, from + length / 1000);
        story
          .starts(from, `t${index}`, { slot })
          .ends(from + length / 1000, `t${index}`, anOutcome(exited(code)), { slot });
      }
      const chart = chartOf(story.finishes(Math.max(...free.values()), 'failure'));
      const places = placesOf(chart);
      expect(places.length).toBe(chart.bars.length);
      for (const [index, [slot, from, to]] of places.entries()) {
        expect(to).toBeGreaterThan(from);
        const next = places[index + 1];
        expect(next?.[0] === slot ? next[1] : Infinity).toBeGreaterThanOrEqual(to);
      }
      expect(chart.mermaid.length).toBeLessThan(45_000);
      const drawn = chart.bars.reduce((sum, { attempts: of }) => sum + of.length, 0);
      const inDrawnSlots = attempts.filter(({ slot }) => places.some(([of]) => of === slot)).length;
      expect(drawn).toBe(inDrawnSlots);
    }),
    { numRuns: 60 },
  );
});
