import { expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/html.ts';
import { renderGantt } from '../../src/report/summary/pictures/gantt.ts';
import { renderTable } from '../../src/report/summary/summary-table.ts';
import { slotLabel, slotsCell } from '../../src/report/words/slot-words.ts';
import { mergingStory } from '../support/merged-story.ts';
import { readPage } from '../support/html-page.ts';
import { rowsOf } from '../support/markdown.ts';
import { aTask, Story } from '../support/story.ts';

const mask = (text: string): string => text;
const alone = { machines: [] };
const merged = {
  machines: [
    {
      name: 'shard 1/1',
      directory: '',
      cpus: 2,
      startedAt: 0,
      endedAt: 1,
      setUpSeconds: undefined,
      attempts: new Map(),
    },
  ],
};

test('a slot is named with its machine where there are several, that of the merge among them', () => {
  expect([slotLabel(3, undefined), slotLabel(3, 'shard 2/4')]).toEqual(['slot 3', 'shard 2/4 slot 3']);
  expect(slotsCell([], merged)).toBe('');
  expect(slotsCell([{ slot: 3 }, { slot: 0 }, { slot: 3 }], alone)).toBe('3, 0');
  expect(slotsCell([{ slot: 3 }], merged)).toBe('merge: 3');
  const there = [3, 0].map((slot) => ({ slot, machine: 'shard 2/4' }));
  expect(slotsCell([...there, { slot: 1 }], merged)).toBe('shard 2/4: 3, 0, merge: 1');
});

test('of a task that was tried without end the first slots are named', () => {
  const slots = Array.from({ length: 9 }, (_, slot) => ({ slot, machine: 'shard 1/2' }));
  expect(slotsCell(slots, merged)).toBe('shard 1/2: 0, 1, 2, 3, 4 and 4 more');
});

test('all reports say it in these words', () => {
  const tasks = ['there', 'here'].map((id) => aTask(id));
  const part = new Story(tasks.slice(0, 1)).runs(0, 2, 'there', 0).finishes(2, 'success');
  const report = mergingStory(tasks, [part], 5).runs(6, 7, 'here', 0).finishes(8, 'success').report();
  expect(renderGantt(report, mask)?.mermaid.match(/(?<=section ).*/g)).toEqual([
    'shard 1/1 slot 0',
    'merge slot 0',
  ]);
  expect(rowsOf(renderTable(report, mask, 100_000)).map((row) => row[5])).toEqual([
    'shard 1&#47;1&#58; 0',
    'merge&#58; 0',
  ]);
  const { data } = readPage([...htmlReport(report)].join(''));
  expect(data.lanes.map(({ name }) => name)).toEqual(['shard 1/1 slot 0', 'merge slot 0']);
  expect(data.tasks.map(({ slots }) => slots)).toEqual(['shard 1/1: 0', 'merge: 0']);
});
