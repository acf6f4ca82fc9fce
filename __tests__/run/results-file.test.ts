import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { furtherDeliveries, resultsDelivery } from '../../src/run/reports/results-file.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { aTraceSource } from '../support/otlp-file.ts';
import { anOutcome, aTask, exited, Story } from '../support/story.ts';

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
  await deliver(report);
  await deliver(report);
  expect(readdirSync(directory)).toEqual(['results.json']);
  const text = readFileSync(join(directory, 'results.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'rundag-results',
    version: 1,
    run: { result: 'success' },
    tasks: [{ id: 'a', name: 'with *** inside', result: 'success' }],
  });
});

test('a directory that a task has removed is made anew', async () => {
  const removed = join(directory, 'removed', 'deep');
  await resultsDelivery({}).deliver(reportIn(removed));
  expect(existsSync(join(removed, 'results.json'))).toBe(true);
});

test.each<readonly [string, (path: string) => void]>([
  ['JSON of another program', (path) => writeFileSync(path, '{"version":1,"run":{},"tasks":[]}')],
  ['half a document', (path) => writeFileSync(path, '{"format":"rundag-results","version":1,')],
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a link', (path) => symlinkSync('elsewhere', path)],
  ['a directory', (path) => mkdirSync(path)],
])('what somebody else has put in its place meanwhile stays, and is an error: %s', (_, put) => {
  const shared = mkdtempSync(join(directory, 'shared-'));
  const path = join(shared, 'results.json');
  put(path);
  const { ino, mode, size } = lstatSync(path);
  expect(() => resultsDelivery({}).deliver(reportIn(shared))).toThrow(/expected nothing else that writes/);
  expect(lstatSync(path)).toMatchObject({ ino, mode, size });
  expect(readdirSync(shared)).toEqual(['results.json']);
});

test('what cannot be written is an error, and an unfinished file of somebody else stays', () => {
  const blocked = mkdtempSync(join(directory, 'blocked-'));
  writeFileSync(join(blocked, 'results.json.part'), 'mine');
  expect(() => resultsDelivery({}).deliver(reportIn(blocked))).toThrow(/EEXIST/);
  expect(readFileSync(join(blocked, 'results.json.part'), 'utf8')).toBe('mine');
});

test('of a great graph is whole', async () => {
  const great = mkdtempSync(join(directory, 'great-'));
  const ids = Array.from({ length: 3000 }, (_none, index) => `task-${index}`);
  const report = new Story(
    ids.map((id) => aTask(id)),
    { reportDirectory: great },
  ).report();
  await resultsDelivery({}).deliver(report);
  const text = readFileSync(join(great, 'results.json'), 'utf8');
  expect(text.length).toBeGreaterThan(512 * 1024);
  const { tasks } = JSON.parse(text);
  expect(tasks.map(({ id }: { readonly id: string }) => id)).toEqual(ids);
});

const openFiles = (): number => readdirSync('/proc/self/fd').length;

test.skipIf(!canFillDisk)('on a full disk nothing of it is left, nor held open', async () => {
  const full = mkdtempSync(join(directory, 'full-'));
  const before = openFiles();
  await expect(onFullDisk(10, () => resultsDelivery({}).deliver(reportIn(full)))).rejects.toThrow(/EFBIG/);
  expect(readdirSync(full)).toEqual([]);
  expect(openFiles()).toBe(before);
});

test('somebody else is named, and what to do', () => {
  const shared = mkdtempSync(join(directory, 'shared-'));
  writeFileSync(join(shared, 'results.json'), '{}');
  expect(() => resultsDelivery({}).deliver(reportIn(shared))).toThrow(
    `expected nothing else that writes a file of this name to ${shared}; found one that Rundag did not write: let the tasks write elsewhere, or name another report directory`,
  );
});

/** All that is written beside results.json. */
const further = async (reportDirectory: string, ids: readonly string[] = ['a']): Promise<void> => {
  const story = new Story(
    ids.map((id) => aTask(id)),
    { reportDirectory },
  );
  for (const id of ids) story.has(1, id, 'success', { kind: 'join' });
  for (const { deliver } of furtherDeliveries({}, aTraceSource)) await deliver(story.report());
};

test('the files for other programs lie beside it, and replace those of an earlier run', async () => {
  const place = mkdtempSync(join(directory, 'further-'));
  await further(place);
  await further(place);
  expect(readdirSync(place)).toEqual(['junit.xml', 'report.html', 'trace.json', 'trace.otlp.json']);
  expect(readFileSync(join(place, 'junit.xml'), 'utf8')).toMatch(/<testcase name="a"/);
});

test('a file of somebody else in the place of one of several is an error', async () => {
  const place = mkdtempSync(join(directory, 'further-'));
  writeFileSync(join(place, 'junit-2.xml'), '<testsuite/>');
  const ids = Array.from({ length: 5001 }, (_none, number) => `t${number}`);
  await expect(further(place, ids)).rejects.toThrow(/found one that Rundag did not write/);
  expect(readFileSync(join(place, 'junit-2.xml'), 'utf8')).toBe('<testsuite/>');
  expect(readdirSync(place).toSorted()).toEqual(['junit-2.xml', 'junit.xml']);
});
