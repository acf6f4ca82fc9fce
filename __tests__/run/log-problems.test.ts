import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { logProblems, removedLogs } from '../../src/run/reports/log-problems.ts';
import { anOutcome, aTask, exited, Story } from '../support/story.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-logs-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
mkdirSync(join(directory, 'logs'));

/** The report of tasks whose last attempt wrote these logs. */
function reportOf(logs: Readonly<Record<string, string | undefined>>, logProblem?: string) {
  const ids = Object.keys(logs);
  const story = new Story(
    ids.map((id) => aTask(id)),
    { reportDirectory: directory },
  );
  for (const id of ids) {
    const name = logs[id];
    const logFile = name === undefined ? undefined : join(directory, 'logs', name);
    story.starts(0, id).ends(1, id, anOutcome(exited(0), { logFile, logProblem }));
  }
  return story.report();
}

test('a log that is not whole is named with why', () => {
  expect(logProblems(reportOf({ a: 'a.log' }, 'no space left on device'))).toEqual([
    'the log of task a is incomplete: no space left on device',
  ]);
  expect(logProblems(reportOf({ a: 'a.log' }))).toEqual([]);
});

test('a log that was removed is named; one that is there, or never was, is not', () => {
  writeFileSync(join(directory, 'logs', 'there.log'), 'x');
  const why = `something other than this run removed files from ${join(directory, 'logs')}`;
  expect(removedLogs(reportOf({ there: 'there.log', silent: undefined }))).toEqual([]);
  expect(removedLogs(reportOf({ there: 'there.log', gone: 'gone.log' }))).toEqual([
    `the log of gone is gone: ${why}`,
  ]);
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`t${index}`, `${index}.log`]));
  expect(removedLogs(reportOf(many))).toEqual([
    `the logs of t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 2 more are gone: ${why}`,
  ]);
});

test('of a task that still runs nothing is said, and of its earlier attempts all is', () => {
  const story = new Story([aTask('a')], { reportDirectory: directory });
  story.starts(0, 'a');
  expect([logProblems(story.report()), removedLogs(story.report())]).toEqual([[], []]);
  const lost = anOutcome(exited(1), { logFile: join(directory, 'logs', 'lost.log'), logProblem: 'EIO' });
  story.ends(1, 'a', lost, { retryInSeconds: 0 }).starts(2, 'a', { attempt: 2 });
  story.ends(3, 'a', anOutcome(exited(0), { logFile: join(directory, 'logs', 'there.log') }), { attempt: 2 });
  writeFileSync(join(directory, 'logs', 'there.log'), 'x');
  expect(logProblems(story.report())).toEqual(['the log of task a is incomplete: EIO']);
  expect(removedLogs(story.report())).toEqual([expect.stringMatching(/^the log of a is gone: /)]);
});

test('all logs are gone with their folder', () => {
  const story = new Story([aTask('a')], { reportDirectory: join(directory, 'missing') });
  const logFile = join(directory, 'missing', 'logs', 'a.log');
  story.starts(0, 'a').ends(1, 'a', anOutcome(exited(0), { logFile }));
  expect(removedLogs(story.report())).toHaveLength(1);
});
