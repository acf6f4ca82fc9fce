import { expect, test } from 'vitest';
import { terminalStyle } from '../../src/report/log/log-style.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';

const directory = new LogDirectory();
const logged = directory.logged.bind(directory);

test('a log of failures has a line for what passed, and the output of what failed, forgiven or not', async () => {
  const story = new Story([
    aTask('green'),
    aTask('flaky', { retry: retries(1) }),
    aTask('forgiven'),
    aTask('red'),
    aTask('stopped'),
  ])
    .runs(0, 1, 'green', 0, logged('green.log', 'all is well\n'))
    .starts(1, 'flaky')
    .ends(2, 'flaky', anOutcome(exited(1), logged('flaky.1.log', 'not yet\n')), { retryInSeconds: 0 })
    .starts(2, 'flaky', { attempt: 2 })
    .ends(3, 'flaky', anOutcome(exited(0), logged('flaky.2.log', 'now\n')), { attempt: 2 })
    .has(3, 'flaky', 'success')
    .starts(3, 'forgiven')
    .ends(4, 'forgiven', anOutcome(exited(1), logged('forgiven.log', 'bad\n')))
    .has(4, 'forgiven', 'success', { kind: 'ran' }, true)
    .runs(4, 5, 'red', 1, logged('red.log', 'worse\n'))
    .starts(5, 'stopped')
    .ends(6, 'stopped', anOutcome({ kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } }))
    .has(6, 'stopped', 'cancelled')
    .finishes(6, 'failure');
  const lines = await logOf(story, terminalStyle(false), { mode: 'failures' });
  const printed = (text: string): number => lines.filter((line) => line.includes(text)).length;
  expect(['all is well', 'not yet', 'now'].map(printed)).toEqual([0, 0, 0]);
  expect(['bad', 'worse'].map(printed)).toEqual([1, 1]);
  // What failed has another line at the end.
  const named = lines.flatMap((line) => /^[✓↻⚠✗⊘] (green|flaky|forgiven|red|stopped)/.exec(line)?.[1] ?? []);
  expect(named).toEqual(['green', 'flaky', 'flaky', 'forgiven', 'red', 'stopped', 'red']);
  const grouped = await logOf(story, terminalStyle(false), { mode: 'grouped' });
  expect(grouped).toEqual(expect.arrayContaining(['all is well', 'not yet', 'now', 'bad', 'worse']));
});
