import {
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
import { afterAll, describe, expect, test } from 'vitest';
import { JournalReporter } from '../../src/run/reports/journal-file.ts';
import { furtherDeliveries, resultsDelivery } from '../../src/run/reports/results-file.ts';
import { clearEarlierReport } from '../../src/run/reports/clear-earlier-report.ts';
import { aTraceSource } from '../support/otlp-file.ts';
import { anOutcome, aTask, exited, Story } from '../support/story.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-clear-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A directory of its own with an empty `logs` in it. */
function place(): string {
  const path = mkdtempSync(join(directory, 'report-'));
  mkdirSync(join(path, 'logs'));
  return path;
}

/** Writes what a run of the task `a` writes into its report directory; a killed one has no results. */
async function report(path: string, end: 'finished' | 'killed'): Promise<void> {
  const log = join(path, 'logs', 'a.log');
  const story = new Story([aTask('a')], { reportDirectory: path })
    .starts(0, 'a')
    .ends(1, 'a', { ...anOutcome(exited(1)), logFile: log, logBytes: 4 })
    .has(1, 'a', 'failure')
    .finishes(1, 'failure');
  const journal = new JournalReporter(path);
  for (const event of story.events) journal.on(event);
  await journal.close();
  writeFileSync(log, 'ours');
  if (end === 'killed') return;
  for (const { deliver } of [resultsDelivery({}), ...furtherDeliveries({}, aTraceSource)])
    await deliver(story.report());
}

/** Everything in a directory: of files the text, of links where they lead. */
function treeOf(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const stats = lstatSync(join(path, name));
      const kind = stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'directory' : 'file';
      return [name, kind === 'file' ? readFileSync(join(path, name), 'utf8') : kind];
    }),
  );
}

describe('a directory that is taken over', () => {
  test('of a finished run loses exactly what its results name', async () => {
    const path = place();
    await report(path, 'finished');
    for (const name of ['mine.txt', 'logs/mine.log', 'logs/mine.txt', 'logs/a.log.gz'])
      writeFileSync(join(path, name), 'mine');
    expect(clearEarlierReport(path, ['a'])).toBeUndefined();
    expect(treeOf(path)).toEqual({
      logs: 'directory',
      'logs/a.log.gz': 'mine',
      'logs/mine.log': 'mine',
      'logs/mine.txt': 'mine',
      'mine.txt': 'mine',
    });
  });

  test('of a finished run keeps a log that only its journal would take for its own', async () => {
    const path = place();
    await report(path, 'finished');
    writeFileSync(join(path, 'logs', 'a.attempt-2.log'), 'mine');
    expect(clearEarlierReport(path, ['b'])).toBeUndefined();
    expect(treeOf(path)).toEqual({ logs: 'directory', 'logs/a.attempt-2.log': 'mine' });
  });

  test('of a killed run loses the logs that its tasks can have', async () => {
    const path = place();
    await report(path, 'killed');
    const parts = [
      'results.json.part',
      'junit.xml.part',
      'junit-2.xml.part',
      'trace.json.part',
      'report.html.part',
    ];
    for (const name of ['logs/a.attempt-2.log', 'logs/a.ready.log', ...parts, 'logs/b.log'])
      writeFileSync(join(path, name), 'ours or not');
    expect(clearEarlierReport(path, ['a'])).toBeUndefined();
    expect(treeOf(path)).toEqual({ logs: 'directory', 'logs/b.log': 'ours or not' });
  });

  test('of a finished run keeps what others call as if it were of the report', async () => {
    const path = place();
    await report(path, 'finished');
    for (const name of ['junit-2.xml', 'junit-x.xml', 'ajunit.xml']) writeFileSync(join(path, name), '<a/>');
    const ours = readFileSync(join(path, 'junit.xml'), 'utf8');
    writeFileSync(join(path, 'junit-3.xml'), ours);
    expect(clearEarlierReport(path, ['a'])).toBeUndefined();
    expect(treeOf(path)).toEqual({
      'ajunit.xml': '<a/>',
      'junit-2.xml': '<a/>',
      'junit-x.xml': '<a/>',
      logs: 'directory',
    });
  });

  test('without a report is left as it is', () => {
    const path = place();
    for (const name of ['logs/mine.log', 'results.txt', 'junit-1.xml'])
      writeFileSync(join(path, name), 'mine');
    const before = treeOf(path);
    expect(clearEarlierReport(path, ['a'])).toBeUndefined();
    expect(treeOf(path)).toEqual(before);
    expect(clearEarlierReport(join(path, 'missing', 'deep'), ['a'])).toBeUndefined();
  });
});

/** What somebody else may have where a run of the task `a` would write, and what the problem says of it. */
const foreign: readonly (readonly [string, (path: string) => void, string])[] = [
  [
    'results.json of another program',
    (path) => writeFileSync(join(path, 'results.json'), '{"version":1,"tasks":[]}'),
    'expected no results.json but a file of an earlier run; found one that Rundag did not write: name another directory, or move it away',
  ],
  ['an empty results.json', (path) => writeFileSync(join(path, 'results.json'), ''), 'results.json'],
  [
    'results.json that was cut off',
    (path) => writeFileSync(join(path, 'results.json'), '{"format":"rundag-results","version":1,'),
    'results.json',
  ],
  [
    'results.json that is a link to one of ours',
    (path) => symlinkSync('../ours/results.json', join(path, 'results.json')),
    'a symbolic link',
  ],
  [
    'junit.xml of another program',
    (path) => writeFileSync(join(path, 'junit.xml'), '<?xml version="1.0"?>\n<testsuites/>\n'),
    'expected no junit.xml but a file of an earlier run; found one that Rundag did not write: name another directory, or move it away',
  ],
  [
    'trace.json of another program',
    (path) => writeFileSync(join(path, 'trace.json'), '{"traceEvents":[]}'),
    'expected no trace.json but',
  ],
  [
    'report.html of another program',
    (path) => writeFileSync(join(path, 'report.html'), '<!doctype html>\n<title>Mine</title>'),
    'expected no report.html but',
  ],
  ['an empty junit.xml', (path) => writeFileSync(join(path, 'junit.xml'), ''), 'found one that is empty'],
  [
    'junit.xml that is a link to one of ours',
    (path) => symlinkSync('../ours/junit.xml', join(path, 'junit.xml')),
    'junit.xml',
  ],
  [
    'an unfinished junit.xml without a journal',
    (path) => writeFileSync(join(path, 'junit.xml.part'), 'mine'),
    'expected no junit.xml.part but',
  ],
  [
    'a journal of another program',
    (path) => writeFileSync(join(path, 'events.ndjson'), '{}\n'),
    'events.ndjson',
  ],
  [
    'logs that are a link',
    (path) => {
      rmSync(join(path, 'logs'), { recursive: true });
      symlinkSync('../ours/logs', join(path, 'logs'));
    },
    'expected no logs but a folder of an earlier run; found a symbolic link: name another directory, or move it away',
  ],
  [
    'a file logs',
    (path) => {
      rmSync(join(path, 'logs'), { recursive: true });
      writeFileSync(join(path, 'logs'), 'mine');
    },
    'found a file',
  ],
  [
    'a log that no report names',
    (path) => writeFileSync(join(path, 'logs', 'a.log'), 'mine'),
    'expected no logs/a.log but a file of an earlier run; found one that no report names: name another directory, or move it away',
  ],
  [
    'a link in the place of a log',
    (path) => symlinkSync('../b', join(path, 'logs', 'a.log')),
    'expected no logs/a.log but a file of an earlier run; found no regular file: name another directory, or move it away',
  ],
  [
    'an unfinished file',
    (path) => writeFileSync(join(path, 'results.json.part'), 'mine'),
    'results.json.part',
  ],
];

describe('somebody else in the way is a problem, and nothing is removed', () => {
  test.each(foreign)('%s', async (_, put, problem) => {
    const ours = join(directory, 'ours');
    mkdirSync(join(ours, 'logs'), { recursive: true });
    if (!readdirSync(ours).includes('results.json')) await report(ours, 'finished');
    const path = place();
    put(path);
    writeFileSync(join(path, 'mine.txt'), 'mine');
    const [before, oursBefore] = [treeOf(path), treeOf(ours)];
    expect(clearEarlierReport(path, ['a'])).toContain(problem);
    expect([treeOf(path), treeOf(ours)]).toEqual([before, oursBefore]);
  });

  test('also beside a report of ours', async () => {
    const path = place();
    await report(path, 'finished');
    writeFileSync(join(path, 'logs', 'b.log'), 'mine');
    const before = treeOf(path);
    expect(clearEarlierReport(path, ['a', 'b'])).toContain('logs/b.log');
    expect(treeOf(path)).toEqual(before);
    // Of tasks that do not write there it is nobody's business.
    expect(clearEarlierReport(path, ['a'])).toBeUndefined();
    expect(treeOf(path)).toEqual({ logs: 'directory', 'logs/b.log': 'mine' });
  });
});
