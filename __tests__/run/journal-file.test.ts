import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JournalReporter } from '../../src/run/reports/journal-file.ts';
import { findReportFile, journalName } from '../../src/run/reports/report-files.ts';
import type { Because } from '../../src/model/outcome.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { aTask, Story } from '../support/story.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-journal-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const [first] = new Story([aTask('a')]).events;
if (first === undefined) throw new Error('a story begins with an event');

test('is known as a journal from its first event', async () => {
  const journal = new JournalReporter(directory);
  journal.on(first);
  expect(findReportFile(directory, journalName)).toMatchObject({ kind: 'own' });
  await journal.close();
});

test("is not written in the place of somebody else's file, nor through a link", () => {
  const path = join(directory, journalName);
  writeFileSync(path, 'mine');
  expect(() => new JournalReporter(directory).on(first)).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  rmSync(path);
  symlinkSync('elsewhere', path);
  expect(() => new JournalReporter(directory).on(first)).toThrow(/EEXIST/);
  expect(readdirSync(directory)).toEqual([journalName]);
  closeSync(openSync(join(directory, 'elsewhere'), 'wx'));
});

const ended = (task: string, because: Because) =>
  ({ type: 'task-ended', at: 1, task, result: 'success', tolerated: false, because }) as const;
const started = (task: string) =>
  ({ type: 'attempt-started', at: 1, task, attempt: 1, slot: 0, name: task }) as const;

/** What the lines behind the first one say. */
function written(): readonly string[] {
  const [, ...lines] = readFileSync(join(directory, journalName), 'utf8').split('\n');
  // Each line has its end.
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const { event, task, result = '' }: Readonly<Record<string, string>> = JSON.parse(line);
    return `${event} ${task} ${result}`.trim();
  });
}

test('has at once that an attempt starts, and by the end of the turn what ends, in order', async () => {
  const journal = new JournalReporter(directory);
  journal.on(first);
  journal.on(started('a'));
  expect(written()).toEqual(['attempt-started a']);
  journal.on(ended('a', { kind: 'ran' }));
  expect(written()).toHaveLength(1);
  await setImmediate();
  expect(written()).toEqual(['attempt-started a', 'task-ended a success']);
  journal.on(ended('b', { kind: 'join' }));
  journal.on(started('c'));
  expect(written().slice(2)).toEqual(['task-ended b success', 'attempt-started c']);
  await journal.close();
});

test('is named in what goes wrong with it', () => {
  expect(new JournalReporter(directory).name).toBe('events.ndjson');
});

test('leaves out what nobody needs who comes later', async () => {
  const journal = new JournalReporter(directory);
  journal.on({ type: 'heartbeat', at: 1 });
  expect(readdirSync(directory)).toEqual([]);
  journal.on(first);
  journal.on({ type: 'heartbeat', at: 1 });
  await journal.close();
  expect(written()).toEqual([]);
});

test('is never made of a run that told of nothing', async () => {
  await new JournalReporter(directory).close();
  expect(readdirSync(directory)).toEqual([]);
});

test('holds the results of tasks that never started until the end of the turn', async () => {
  const journal = new JournalReporter(directory);
  journal.on(first);
  journal.on(ended('a', { kind: 'condition', source: 'false' }));
  expect(written()).toEqual([]);
  await setImmediate();
  expect(written()).toEqual(['task-ended a success']);
  await setImmediate();
  await journal.close();
  expect(written()).toEqual(['task-ended a success']);
});

/** How many files this process has open. */
const openFiles = (): number => readdirSync('/proc/self/fd').length;

describe.skipIf(!canFillDisk)('on a full disk', () => {
  test('is whole or not there at all', async () => {
    const journal = new JournalReporter(directory);
    await expect(onFullDisk(10, () => journal.on(first))).rejects.toThrow(/EFBIG/);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('says at the next event that the results of a turn could not be written', async () => {
    const journal = new JournalReporter(directory);
    journal.on(first);
    journal.on(ended('a', { kind: 'join' }));
    await onFullDisk(10, () => setImmediate());
    expect(() => journal.on(started('b'))).toThrow(Error);
    expect(() => journal.on(started('b'))).toThrow(/EFBIG/);
    await expect(journal.close()).rejects.toThrow(/EFBIG/);
    expect(written()).toEqual([]);
  });

  test('closes its file even when the last results cannot be written', async () => {
    const before = openFiles();
    const journal = new JournalReporter(directory);
    journal.on(first);
    journal.on(ended('a', { kind: 'join' }));
    await expect(onFullDisk(10, () => journal.close())).rejects.toThrow(/EFBIG/);
    expect(openFiles()).toBe(before);
  });
});

test('has the results of tasks that never started by the end of the turn, and when it is closed', async () => {
  const journal = new JournalReporter(directory);
  journal.on(first);
  for (const id of ['a', 'b']) journal.on(ended(id, { kind: 'join' }));
  await setImmediate();
  expect(written()).toEqual(['task-ended a success', 'task-ended b success']);
  journal.on(ended('c', { kind: 'join' }));
  await journal.close();
  expect(written()).toHaveLength(3);
  await setImmediate();
  expect(written()).toHaveLength(3);
});

test('has all results of more tasks than are held back', async () => {
  const journal = new JournalReporter(directory);
  journal.on(first);
  const ids = Array.from({ length: 5000 }, (_none, number) => `task-${number}`);
  for (const id of ids) journal.on(ended(id, { kind: 'join' }));
  expect(written().length).toBeGreaterThan(400);
  await journal.close();
  expect(written()).toEqual(ids.map((id) => `task-ended ${id} success`));
});
