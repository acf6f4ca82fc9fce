import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventLines } from '../../src/report/results/event-line.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import type { MaskOptions } from '../../src/report/secrets/mask.ts';
import { anOutcome, aTask, at, exited, Story } from '../support/story.ts';

function linesOf(events: readonly RunEvent[], options: MaskOptions = {}): readonly string[] {
  const lines = new EventLines(options);
  return events.map((event) => lines.lineOf(event)).filter((line) => line !== undefined);
}

const read = (events: readonly RunEvent[]): readonly unknown[] =>
  linesOf(events).map((line): unknown => JSON.parse(line));

describe('events.ndjson', () => {
  test('has a line for each thing that became of the run and its tasks', () => {
    const story = new Story([aTask('a'), aTask('b', { needs: ['a'] })])
      .tell({ type: 'processes-owned', at: at(0), by: 'keepers' })
      .starts(0.5, 'a', { name: 'First' })
      .tell({ type: 'service-ready', at: at(1), task: 'a', seconds: 0.50049 })
      .ends(
        2,
        'a',
        anOutcome(exited(3), {
          logFile: '/report/logs/a.log',
          logBytes: 12,
          usage: { cpuSeconds: 1.23456, peakBytes: 4096 },
          tail: ['all that it printed'],
          cause: {
            tool: 'Vitest',
            headline: 'expected 3 to be 4',
            testName: 'adds',
            failures: 1,
            excerpt: ['expected 3 to be 4'],
            firstLine: 1,
            place: undefined,
          },
          tests: { cases: [], counts: { passed: 3, failed: 1, error: 1, skipped: 0 } },
        }),
        { retryInSeconds: 2 },
      )
      .has(2, 'a', 'failure')
      .has(2, 'b', 'skipped', { kind: 'need', task: 'a', result: 'failure' })
      .tell({ type: 'warning', at: at(2), message: 'look', task: undefined })
      .tell({ type: 'explanation', at: at(2), task: 'a', message: 'a file changed' })
      .tell({ type: 'run-closed', at: at(2), cause: { kind: 'fail-fast', task: 'a' } })
      .tell({
        type: 'leftover',
        at: at(3),
        task: 'a',
        attempt: 1,
        process: { pid: 7, command: 'node' },
        survives: 'why',
      })
      .finishes(3, 'failure');
    expect(read(story.events)).toEqual([
      {
        event: 'run-started',
        at: 0,
        format: 'rundag-events',
        version: 1,
        title: 'CI',
        'started-at': '2030-01-02T03:04:05.000Z',
        'graph-file': 'dag.yml',
        parallelism: 2,
        tasks: ['a', 'b'],
      },
      { event: 'processes-owned', at: 0, by: 'keepers' },
      { event: 'attempt-started', at: 0.5, task: 'a', attempt: 1, slot: 0, name: 'First' },
      { event: 'service-ready', at: 1, task: 'a', seconds: 0.5 },
      {
        event: 'attempt-ended',
        at: 2,
        task: 'a',
        attempt: 1,
        slot: 0,
        termination: 'exited',
        why: 'exit code 3',
        'exit-code': 3,
        signal: null,
        'cpu-seconds': 1.235,
        'peak-bytes': 4096,
        log: 'logs/a.log',
        'log-bytes': 12,
        cause: 'expected 3 to be 4',
        test: 'adds',
        'failed-tests': 2,
        'retry-in-seconds': 2,
      },
      {
        event: 'task-ended',
        at: 2,
        task: 'a',
        result: 'failure',
        tolerated: false,
        because: 'ran',
        why: null,
      },
      {
        event: 'task-ended',
        at: 2,
        task: 'b',
        result: 'skipped',
        tolerated: false,
        because: 'need',
        why: 'a failed',
      },
      { event: 'warning', at: 2, task: null, message: 'look' },
      { event: 'explanation', at: 2, task: 'a', message: 'a file changed' },
      { event: 'run-closed', at: 2, because: 'fail-fast', why: 'a failed (fail-fast)' },
      { event: 'leftover', at: 3, task: 'a', attempt: 1, pid: 7, command: 'node', survives: 'why' },
      { event: 'run-ended', at: 3, result: 'failure' },
    ]);
  });

  test('leaves out what tasks print and name, and what only tells that time passes', () => {
    const properties = new Map<string, string>();
    const silent: readonly RunEvent[] = [
      { type: 'secret', at: 0, task: 'a', value: 's3cret' },
      { type: 'task-annotation', at: 0, task: 'a', command: { level: 'error', message: 'm', properties } },
      { type: 'task-matcher', at: 0, task: 'a', command: { name: 'add-matcher', properties, data: 'd' } },
      { type: 'debug', at: 0, task: 'a', note: { kind: 'exports', env: [], directories: 0 } },
      { type: 'heartbeat', at: 0 },
    ];
    expect(linesOf(silent)).toEqual([]);
    const printed = new Story([aTask('a')]).runs(0, 1, 'a', 1, { tail: ['a whole output'] });
    expect(linesOf(printed.events).join('')).not.toContain('a whole output');
  });

  test('shows nothing that is known to be secret, and no text of a task is long', () => {
    const masker = { mask: (text: string): string => text.replaceAll('s3cret', '***') };
    const message = `s3cret ${'x'.repeat(10_000)}`;
    const story = new Story([aTask('a')], { title: 's3cret' })
      .starts(0, 'a', { name: 'with s3cret' })
      .ends(1, 'a', anOutcome({ kind: 'could-not-start', cause: 's3cret', fix: '' }))
      .tell({ type: 'warning', at: at(1), message, task: 'a' });
    const lines = linesOf(story.events, { masker });
    expect(lines.join('')).not.toContain('s3cret');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4200);
  });
});

test('whatever names are, each event is one line that gives them back', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, any, any, (id, name, title) => {
      const lines = linesOf(new Story([aTask(id)], { title }).starts(0, id, { name }).events);
      expect(lines.map((line) => line.indexOf('\n'))).toEqual(lines.map((line) => line.length - 1));
      expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
        { title, tasks: [id] },
        { task: id, name },
      ]);
    }),
  );
});
