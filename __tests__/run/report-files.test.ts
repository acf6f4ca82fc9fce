import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findReportFile } from '../../src/run/reports/report-files.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-report-files-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const results = {
  format: 'rundag-results',
  version: 1,
  tasks: [
    {
      attempts: [{ log: 'logs/a.log' }, { log: null }],
      processes: [
        { kind: 'left-running', pid: 12 },
        { kind: 'ended', pid: 13 },
      ],
    },
  ],
};

test('where nothing lies, nothing is found', () => {
  for (const name of ['results.json', 'events.ndjson'] as const)
    expect(findReportFile(directory, name)).toEqual({ kind: 'nothing' });
});

test('the results of a run name exactly its logs, and what it left running', () => {
  writeFileSync(join(directory, 'results.json'), JSON.stringify(results));
  const found = findReportFile(directory, 'results.json');
  if (found.kind !== 'own') throw new Error('they are of a run');
  expect(['a.log', 'a.attempt-2.log', 'logs/a.log'].map(found.namesLog)).toEqual([true, false, false]);
  expect(found.leftRunning).toEqual([12]);
});

test('the journal of a run names all logs that its tasks may have', () => {
  const line = { event: 'run-started', format: 'rundag-events', title: 'CI', tasks: ['a'] };
  writeFileSync(join(directory, 'events.ndjson'), `${JSON.stringify(line)}\n`);
  const found = findReportFile(directory, 'events.ndjson');
  if (found.kind !== 'own') throw new Error('it is of a run');
  expect(['a.log', 'a.attempt-2.log', 'b.log'].map(found.namesLog)).toEqual([true, true, false]);
  expect(found.leftRunning).toEqual([]);
});

test.each<readonly [string, (path: string) => void, string]>([
  ['an empty file', (path) => writeFileSync(path, ''), 'one that is empty'],
  ['a file of another program', (path) => writeFileSync(path, '{}'), 'one that Rundag did not write'],
  [
    'a file that no text can hold',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 500_000_001);
    },
    'one of 500000001 bytes, which is too long to be looked into',
  ],
  ['a folder', (path) => mkdirSync(path), 'something else (expected a regular file, found a directory)'],
  [
    'a link',
    (path) => symlinkSync('elsewhere', path),
    'something else (expected a regular file, found a symbolic link)',
  ],
])('what somebody else has put there is named: %s', (_, put, found) => {
  for (const name of ['results.json', 'events.ndjson'] as const) {
    put(join(directory, name));
    expect(findReportFile(directory, name)).toEqual({ kind: 'foreign', found });
  }
});
