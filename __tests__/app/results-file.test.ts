import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resultsDelivery } from '../../src/app/results-file.ts';
import { Masker } from '../../src/report/masker.ts';
import { anOutcome, aTask, exited, Story } from '../report/story.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-results-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function reportIn(reportDirectory: string) {
  return new Story([aTask('a', { name: 'with s3cret inside' })], { reportDirectory })
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(exited(0)))
    .has(1, 'a', 'success')
    .finishes(1, 'success')
    .report();
}

test('is JSON in the report directory, without secrets, and replaces one of an earlier run', async () => {
  const masker = new Masker();
  masker.add('s3cret');
  const report = reportIn(directory);
  const { name, deliver } = resultsDelivery({ masker });
  expect(name).toBe('results.json');
  const elsewhere = join(directory, 'elsewhere');
  symlinkSync(elsewhere, join(directory, 'results.json'));
  await deliver(report);
  await deliver(report);
  expect(existsSync(elsewhere)).toBe(false);
  expect(readdirSync(directory)).toEqual(['results.json']);
  const text = readFileSync(join(directory, 'results.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    run: { result: 'success' },
    tasks: [{ id: 'a', name: 'with *** inside', result: 'success' }],
  });
});

test('a directory that a task has removed is made anew', async () => {
  const removed = join(directory, 'removed', 'deep');
  await resultsDelivery({}).deliver(reportIn(removed));
  expect(existsSync(join(removed, 'results.json'))).toBe(true);
});

test('what cannot be written is an error', () => {
  const blocked = join(directory, 'blocked');
  mkdirSync(join(blocked, 'results.json'), { recursive: true });
  expect(() => resultsDelivery({}).deliver(reportIn(blocked))).toThrow(/EISDIR/);
});
