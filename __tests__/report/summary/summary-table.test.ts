import { describe, expect, test } from 'vitest';
import { renderTable } from '../../../src/report/summary/summary-table.ts';
import { rowsOf } from '../../support/markdown.ts';
import { aTask, anOutcome, exited, retries, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;

/** This many tasks t0 and so on. */
const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `t${index}`);

const tableOf = (story: Story, bytes = 200_000): string => renderTable(story.report(), asItIs, bytes);
const head =
  '| Task | Result | Start | Time | Attempts | Slot | Why |\n| --- | --- | ---: | ---: | ---: | ---: | --- |';

test('the table is whole and in the graph’s order for up to 25 tasks', () => {
  const ids = idsOf(25);
  const story = new Story(ids.map((id) => aTask(id)));
  for (const [index, id] of ids.entries()) story.runs(0, 1, id, index % 2);
  const text = tableOf(story);
  expect(text.startsWith(`### Tasks\n\n${head}\n| t0 | ✅ success | 0.0 s | 1.0 s | 1 | 0 |  |\n`)).toBe(
    true,
  );
  expect(rowsOf(text).map(([id]) => id)).toEqual(ids);
  expect(text.endsWith('|\n')).toBe(true);
});

test('the table has the slots of all attempts, each once, and the first five of many', () => {
  const story = new Story([aTask('a', { retry: retries(9) })]);
  for (const [index, slot] of [3, 1, 3, 4, 5, 6, 7].entries()) {
    story.starts(index, 'a', { attempt: index + 1, slot });
    story.ends(index + 1, 'a', anOutcome(exited(1)), { attempt: index + 1, slot, retryInSeconds: 0 });
  }
  expect(rowsOf(tableOf(story))).toEqual([
    ['a', '⏳ unfinished', '0.0 s', '7.0 s', '7', '3, 1, 4, 5, 6 and 1 more', 'still running'],
  ]);
});

test('the table cuts names and reasons, and escapes them', () => {
  const story = new Story([aTask('a', { name: `*${'n'.repeat(300)}` })]).has(0, 'a', 'skipped', {
    kind: 'condition',
    source: 's'.repeat(400),
  });
  const [[name = '', result, start, time, attempts, slot, why = ''] = []] = rowsOf(tableOf(story));
  // It never ran.
  expect([result, start, time, attempts, slot]).toEqual(['⏭️ skipped', '', '', '', '']);
  expect(name).toBe(`&#42;${'n'.repeat(198)}…`);
  expect(why).toBe(`if is false&#58; ${'s'.repeat(300 - 'if is false: '.length - 1)}…`);
});

/** This many tasks, each told of by its number. */
function many(count: number, tell: (story: Story, id: string, index: number) => void): Story {
  const ids = idsOf(count);
  const story = new Story(ids.map((id) => aTask(id)));
  for (const [index, id] of ids.entries()) tell(story, id, index);
  return story;
}

describe('the table of more tasks', () => {
  test('has first what failed, was forgiven, was flaky and is unfinished, then the others, folded', () => {
    const story = many(51, (told, id, index) => {
      if (index === 10) return;
      if (index === 11)
        told
          .starts(0, id)
          .ends(1, id, anOutcome(exited(1)), { retryInSeconds: 0 })
          .starts(1, id, { attempt: 2 })
          .ends(2, id, anOutcome(exited(0)), { attempt: 2 })
          .has(2, id, 'success');
      else if (index === 12) told.has(1, id, 'success', { kind: 'ran' }, true);
      else if (index === 14) told.has(1, id, 'skipped');
      else if (index === 15) told.has(1, id, 'cancelled');
      else told.runs(0, 1, id, index === 13 || index === 40 ? 1 : 0);
    });
    const text = tableOf(story);
    const notable = ['t13', 't40', 't12', 't11', 't10'];
    expect(rowsOf(text).map(([id]) => id)).toEqual([
      ...notable,
      ...idsOf(51).filter((id) => !notable.includes(id)),
    ]);
    expect(text).toContain(
      `|\n\n<details><summary>46 other tasks</summary>\n\n${head}\n| t0 | ✅ success | 0.0 s | 1.0 s | 1 | 0 |  |\n`,
    );
    expect(text.endsWith('|\n\n</details>\n')).toBe(true);
  });

  test('speaks of no others where nothing deserves a look', () => {
    expect(tableOf(many(51, (told, id) => told.runs(0, 1, id, 0)))).toContain(
      `### Tasks\n\n<details><summary>51 tasks</summary>\n\n${head}\n`,
    );
  });

  test('has the first fifteen of what deserves a look open, and the rest folded', () => {
    const text = tableOf(many(51, (told, id) => told.runs(0, 1, id, 1)));
    const [open = '', folded = ''] = text.split(
      '<details><summary>36 more tasks that failed, passed on a retry or did not end</summary>',
    );
    expect([rowsOf(open).length, rowsOf(folded).length]).toEqual([15, 36]);
    expect(text.match(/<details>/gu)).toHaveLength(1);
  });

  test('keeps two fifths of the room for the others, and counts what does not fit', () => {
    const text = tableOf(
      many(400, (told, id, index) => told.runs(0, 1, id, index < 200 ? 1 : 0)),
      11_000,
    );
    const [open = '', more = '', rest = ''] = text.split('<details>');
    expect(rowsOf(open)).toHaveLength(15);
    const room = 10_000 - Buffer.byteLength(open);
    expect(Buffer.byteLength(more)).toBeGreaterThan(room * 0.6 - 100);
    expect(Buffer.byteLength(more)).toBeLessThan(room * 0.6 + 400);
    expect(Buffer.byteLength(rest)).toBeGreaterThan(3000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(11_000);
    const leftOut = [
      ...text.matchAll(/^\n_(\d+) more tasks left out here: `results\.json` has them all\._$/gmu),
    ];
    expect(leftOut.map(([, count]) => Number(count))).toEqual([
      200 - 15 - rowsOf(more).length,
      200 - rowsOf(rest).length,
    ]);
  });

  test('gives all of the room to what deserves a look where there is nothing else', () => {
    const text = tableOf(
      many(400, (told, id) => told.runs(0, 1, id, 1)),
      11_000,
    );
    expect(Buffer.byteLength(text)).toBeGreaterThan(9900);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(11_000);
  });
});
