import { describe, expect, test } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import { renderGantt } from '../../src/report/summary/gantt.ts';
import { aTask, anOutcome, at, exited, Story } from '../support/story.ts';

const asItIs = (text: string): string => text;

/** The chart of the story; fails the test when there is none. */
function chartOf(story: Story): { readonly lines: readonly string[]; shown: number; total: number } {
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
    [4.9, '%S.%L'],
    [5, '%M:%S'],
    [3599, '%M:%S'],
    [3600, '%H:%M:%S'],
  ])('of a run of %d s is marked by %s', (seconds, format) => {
    const { lines } = chartOf(new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(seconds, 'success'));
    expect(lines.slice(0, 4)).toEqual([
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      `  axisFormat ${format}`,
      '  todayMarker off',
    ]);
  });
});

describe('a bar', () => {
  test.each<[string, Termination, boolean, string]>([
    ['a success', exited(0), false, '✓ a :active'],
    ['a service that was stopped', { kind: 'stopped' }, false, '✓ a :active'],
    ['a failure', exited(1), false, '✗ a :crit'],
    ['a tolerated failure', exited(1), true, '⚠ a :crit'],
    [
      'what was cancelled',
      { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'b' } },
      false,
      '⊘ a :done',
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
    expect(barsOf(story)).toEqual(['    … a :done, 2001-01-01 00:00:01.500, 2500ms']);
  });

  test('has a width, since Mermaid draws none that takes no time', () => {
    expect(barsOf(new Story([aTask('a')]).runs(2, 2, 'a', 0))).toEqual([
      '    ✓ a :active, 2001-01-01 00:00:02.000, 1ms',
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
      `    ✗ ${label} · attempt 1 :crit, 2001-01-01 00:00:00.000, 1000ms`,
      `    … ${label} · attempt 2 :done, 2001-01-01 00:00:01.000, 1ms`,
    ]);
  });

  test.each([
    ['a harmless mark as it is', 'a!$()*+,-./=?@[]^_|~', 'a!$()*+,-./=?@[]^_|~'],
    ['what could end the label as a number', 'a:b;c#d%e"f', 'a#58;b#59;c#35;d#37;e#34;f'],
  ])('has %s in its label', (_what, name, label) => {
    expect(barOf(name)).toBe(`    … ${label} :done, 2001-01-01 00:00:00.000, 1000ms`);
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
  expect(lines.slice(4).map((line) => line.replace(/ :.*/, ''))).toEqual([
    '  section slot 0',
    '    … d',
    '  section slot 2',
    '    … b',
    '  section slot 10',
    '    ✓ c',
    '    … a',
    '',
  ]);
});

/** Attempts in slots of their own, the first the shortest. */
function many(count: number, name: (index: number) => string, slotFrom: number): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const story = new Story(ids.map((id) => aTask(id)));
  for (const [index, id] of ids.entries()) {
    const slot = slotFrom + index;
    story.starts(0, id, { slot, name: name(index) }).ends(index + 1, id, anOutcome(exited(0)), { slot });
  }
  return story;
}

describe('a chart of many attempts', () => {
  test('shows the hundred longest, and says how many there are', () => {
    const { lines, shown, total } = chartOf(many(130, (index) => `n${index}`, 0));
    expect([shown, total]).toEqual([100, 130]);
    const names = lines.flatMap((line) => /✓ n(\d+) /.exec(line)?.[1] ?? []).map(Number);
    expect(names).toEqual(Array.from({ length: 100 }, (_, index) => index + 30));
  });

  test('is never longer than Mermaid draws, also when every label is escaped and every bar has a slot of its own', () => {
    const story = many(120, () => '{'.repeat(200), 100_000);
    for (let index = 0; index < 120; index += 1) {
      const id = `t${index}`;
      story.starts(200_000, id, { attempt: 1000 + index, slot: 200_000 + index, name: '{'.repeat(200) });
    }
    const gantt = renderGantt(story.report(), asItIs);
    expect([gantt?.shown, gantt?.total]).toEqual([100, 240]);
    expect(gantt?.mermaid.length).toBeLessThan(32_000);
    expect(gantt?.mermaid.match(/#123;/gu)?.length).toBe(3900);
  });
});
