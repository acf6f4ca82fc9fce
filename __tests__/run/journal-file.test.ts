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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalReporter } from '../../src/run/reports/journal-file.ts';
import { findReportFile, journalName } from '../../src/run/reports/report-files.ts';
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
