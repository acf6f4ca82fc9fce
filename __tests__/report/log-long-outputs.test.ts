import { describe, expect, test } from 'vitest';
import { LogReporter } from '../../src/report/log/log.ts';
import { githubStyle, type LogStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';

const directory = new LogDirectory();

const numbered = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `line ${index + 1}\n`).join('');

/** A run of one task that fails after this many lines. */
const failing = (lines: number): Story =>
  new Story([aTask('a')])
    .runs(0, 1, 'a', 1, directory.logged('a.log', numbered(lines)))
    .finishes(1, 'failure');

/** The lines from the heading of a failure to the blank line before the closing ones, which is left out. */
async function shown(story: Story, style: LogStyle): Promise<readonly string[]> {
  const lines = await logOf(story, style);
  return lines.slice(lines.findIndex((line) => line.startsWith('━━ ✗')) + 1, lines.lastIndexOf(''));
}

describe('the output of a failed task', () => {
  test('stands open on GitHub up to two hundred lines', async () => {
    expect(await shown(failing(200), githubStyle(false))).toEqual(numbered(200).trimEnd().split('\n'));
  });

  test('folds between its head and its tail on GitHub where it is longer, and is whole', async () => {
    const lines = await shown(failing(3000), githubStyle(false));
    expect([lines[49], lines[50], lines[51]]).toEqual(['line 50', '::group::… 2,800 more lines', 'line 51']);
    expect([lines[2850], lines[2851], lines[2852]]).toEqual(['line 2850', '::endgroup::', 'line 2851']);
    expect(lines.filter((line) => line.startsWith('line'))).toEqual(numbered(3000).trimEnd().split('\n'));
  });

  test('is left out between them in a terminal, with the count and the path of the whole', async () => {
    const lines = await shown(failing(3000), terminalStyle(false));
    expect(lines).toHaveLength(201);
    expect(lines[50]).toBe(`… 2,800 lines are left out here: they are in ${directory.path('a.log')}`);
    expect([lines[49], lines[51]]).toEqual(['line 50', 'line 2851']);
  });

  test('shows the lines of its cause, wherever they stand', async () => {
    const cause = {
      tool: 'tool',
      headline: 'line 1000',
      testName: undefined,
      failures: 1,
      excerpt: ['line 1000', 'line 1001'],
      firstLine: 1000,
      place: undefined,
    };
    const outcome = { ...directory.logged('a.log', numbered(3000)), cause };
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 1, outcome).finishes(1, 'failure');
    const lines = await shown(story, terminalStyle(false));
    expect(lines.slice(50, 54)).toEqual([
      expect.stringMatching(/^… 949 lines/),
      'line 1000',
      'line 1001',
      expect.stringMatching(/^… 1,849 lines/),
    ]);
  });

  test('keeps a report that has what the log leaves out', async () => {
    const log = new LogReporter({ write: () => undefined }, terminalStyle(false));
    const timeline = new Timeline();
    for (const event of failing(3000).events) {
      timeline.on(event);
      await log.on(event, timeline)?.();
    }
    expect(log.leftOutLines).toBe(2800);
  });

  test('is short of an attempt that another followed', async () => {
    const story = new Story([aTask('a', { retry: retries(1) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), directory.logged('1.log', numbered(100))), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(1), directory.logged('2.log', 'again\n')), { attempt: 2 })
      .has(2, 'a', 'failure')
      .finishes(2, 'failure');
    const lines = await shown(story, terminalStyle(false));
    expect(lines.slice(0, 2)).toEqual([expect.stringMatching(/^… 80 lines/), 'line 81']);
    expect(lines.slice(20)).toEqual([
      'line 100',
      '',
      '━━ ✗ a · exit code 1 after 1.0 s, attempt 2 of 2 · dag.yml:1 ━━',
      'again',
    ]);
  });

  test('is short once two thousand lines of others stand open', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `t${index}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.runs(0, 1, id, 1, directory.logged(`${id}.log`, numbered(1000)));
    const lines = await logOf(story.finishes(1, 'failure'), terminalStyle(false));
    const counts = lines.flatMap((line) => /^… (\d+) lines/.exec(line)?.[1] ?? []);
    expect(counts).toEqual([...Array.from({ length: 10 }, () => '800'), '980', '980']);
  });

  test('is whole in the folded part of a task that succeeded', async () => {
    const story = new Story([aTask('a')])
      .runs(0, 1, 'a', 0, directory.logged('a.log', numbered(3000)))
      .finishes(1, 'success');
    const lines = await logOf(story, githubStyle(false));
    expect(lines.filter((line) => line.startsWith('line'))).toHaveLength(3000);
  });
});
