import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTraceOfRun } from '../../src/report/results/file-marks.ts';
import { traceJson } from '../../src/report/trace/trace.ts';
import { mostTraced } from '../../src/report/trace/traced-tasks.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import type { MaskOptions } from '../../src/report/secrets/mask.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';
import { type FileEvent, readTrace } from '../support/trace-file.ts';

const textOf = (report: RunReport, options?: MaskOptions): string => [...traceJson(report, options)].join('');

const eventsOf = (report: RunReport): readonly FileEvent[] => readTrace(textOf(report));

const spans = (events: readonly FileEvent[], pid: number): readonly unknown[] =>
  events
    .filter((event) => event.ph === 'X' && event.pid === pid)
    .map(({ tid, name, ts, dur }) => [tid, name, ts, dur]);

/** `a` and `b` side by side, `c` after `a` in a place that is free late, `d` after both at its second attempt. */
const aStory = (): Story =>
  new Story([
    aTask('a'),
    aTask('b'),
    aTask('c', { name: 'Third', needs: ['a'] }),
    aTask('d', { needs: ['b', 'c'], retry: retries(1) }),
  ])
    .starts(0, 'a')
    .starts(0, 'b', { slot: 1 })
    .ends(1, 'a', anOutcome(exited(0), { usage: { cpuSeconds: 0.75, peakBytes: 4096 } }))
    .has(1, 'a', 'success')
    .ends(1.5, 'b', anOutcome(exited(0)), { slot: 1 })
    .has(1.5, 'b', 'success')
    .starts(1.5, 'c', { slot: 1, name: 'Third' })
    .ends(3, 'c', anOutcome(exited(0)), { slot: 1 })
    .has(3, 'c', 'success')
    .starts(3, 'd')
    .ends(4, 'd', anOutcome(exited(3)), { retryInSeconds: 2 })
    .starts(6, 'd', { attempt: 2 })
    .ends(6.5, 'd', anOutcome(exited(0)), { attempt: 2 })
    .has(6.5, 'd', 'success')
    .finishes(6.5, 'success');

describe('trace.json', () => {
  test('has slots as rows and attempts as spans', () => {
    const events = eventsOf(aStory().report());
    expect(spans(events, 1)).toEqual([
      [1, '✓ a', 0, 1_000_000],
      [2, '✓ b', 0, 1_500_000],
      [2, '✓ Third', 1_500_000, 1_500_000],
      [1, '✗ d', 3_000_000, 1_000_000],
      [1, '✓ d (attempt 2)', 6_000_000, 500_000],
    ]);
    const names = events.filter(({ ph, name }) => ph === 'M' && name.endsWith('_name'));
    expect(names.map(({ pid, args }) => [pid, args['name']])).toEqual([
      [1, 'slots'],
      [1, 'slot 0'],
      [1, 'slot 1'],
      [2, 'waiting to start'],
      [3, 'critical path'],
      [3, 'critical path'],
    ]);
    expect(events.find(({ name }) => name === '✓ a')?.args).toEqual({
      task: 'a',
      attempt: 1,
      result: 'success',
      why: 'exit code 0',
      'exit-code': 0,
      signal: null,
      'cpu-seconds': 0.75,
      'peak-bytes': 4096,
      'on-critical-path': true,
      needs: [],
    });
    expect(events.find(({ name }) => name === '✗ d')?.args).toMatchObject({
      'exit-code': 3,
      result: 'flaky',
    });
  });

  test('shows what waited for a place, and what for its next attempt', () => {
    const waits = eventsOf(aStory().report()).filter(({ ph }) => ph === 'b' || ph === 'e');
    expect(waits.map(({ ph, id, name, ts }) => [ph, id, name, ts])).toEqual([
      ['b', 1, 'Third: waits for a place', 1_000_000],
      ['e', 1, 'Third: waits for a place', 1_500_000],
      ['b', 2, 'd: waits for its next attempt', 4_000_000],
      ['e', 2, 'd: waits for its next attempt', 6_000_000],
    ]);
  });

  test('marks the critical path in a row of its own, and by arrows', () => {
    const events = eventsOf(aStory().report());
    expect(spans(events, 3)).toEqual([
      [1, 'a', 0, 1_000_000],
      [1, 'Third', 1_500_000, 1_500_000],
      [1, 'd', 3_000_000, 3_500_000],
    ]);
    const arrows = events.filter(({ ph }) => ph === 's' || ph === 'f');
    expect(arrows.map(({ ph, tid, ts }) => [ph, tid, ts])).toEqual([
      ['s', 1, 1_000_000],
      ['f', 2, 1_500_000],
      ['s', 2, 3_000_000],
      ['f', 1, 3_000_000],
    ]);
  });

  test('shows a service until its end, when it was ready, and its dependents from then on', () => {
    const report = new Story([aTask('db'), aTask('e2e', { needs: ['db'] })])
      .starts(0, 'db')
      .tell({ type: 'service-ready', at: at(1), task: 'db', seconds: 1 })
      .starts(1, 'e2e', { slot: 1 })
      .ends(4, 'e2e', anOutcome(exited(0)), { slot: 1 })
      .has(4, 'e2e', 'success')
      .ends(5, 'db', anOutcome({ kind: 'stopped' }))
      .has(5, 'db', 'success')
      .finishes(5, 'success')
      .report();
    const events = eventsOf(report);
    expect(spans(events, 1)).toEqual([
      [1, '✓ db', 0, 5_000_000],
      [2, '✓ e2e', 1_000_000, 3_000_000],
    ]);
    expect(events.find(({ ph }) => ph === 'i')).toMatchObject({
      name: 'db is ready',
      ts: 1_000_000,
      pid: 1,
      tid: 1,
    });
    expect(spans(events, 3)).toEqual([
      [1, 'db', 0, 1_000_000],
      [1, 'e2e', 1_000_000, 3_000_000],
    ]);
    expect(events.filter(({ ph }) => ph === 'b')).toEqual([]);
  });

  test('ends what still runs with the run, and has no span of what never ran', () => {
    const report = new Story([aTask('a'), aTask('b', { needs: ['a'] })])
      .starts(1, 'a')
      .tell({ type: 'heartbeat', at: at(3) })
      .report();
    expect(spans(eventsOf(report), 1)).toEqual([[1, '… a', 1_000_000, 2_000_000]]);
  });

  test('is bounded: of very many tasks it has the critical path, the failed and the longest', () => {
    const ids = Array.from({ length: mostTraced + 3 }, (_none, number) => `t${number}`);
    const story = new Story([...ids.map((id) => aTask(id)), aTask('last', { needs: ['t2'] })]);
    for (const [number, id] of ids.entries())
      story
        .starts(number, id)
        .ends(number + (id === 't0' || id === 't1' ? 0.1 : 0.5), id, anOutcome(exited(id === 't1' ? 1 : 0)))
        .has(number + 0.5, id, id === 't1' ? 'failure' : 'success');
    const report = story.runs(30_000, 30_001, 'last', 0).report();
    const events = eventsOf(report);
    const kept = new Set(
      events.filter(({ pid, ph }) => pid === 1 && ph === 'X').map(({ args }) => args['task']),
    );
    expect(kept.size).toBe(mostTraced);
    expect(['t0', 't1', 't2', 'last'].map((id) => kept.has(id))).toEqual([false, true, true, true]);
    expect(events.filter(({ ph }) => ph === 'b').length).toBe(500);
    expect(textOf(report)).toContain('"left-out-tasks":"4"');
  });

  test('shows no secret', () => {
    const masker = { mask: (text: string): string => text.replaceAll('s3cret', '***') };
    const report = new Story([aTask('a', { name: 'with s3cret' })], { title: 's3cret' })
      .starts(0, 'a', { name: 'with s3cret' })
      .ends(1, 'a', anOutcome({ kind: 'could-not-start', cause: 'no s3cret', fix: '' }))
      .has(1, 'a', 'failure')
      .report();
    expect(textOf(report, { masker })).not.toContain('s3cret');
  });

  test('is known by how it begins', () => {
    expect(isTraceOfRun(textOf(aStory().report()).slice(0, 256))).toBe(true);
    for (const other of [
      '',
      '{}',
      '{"traceEvents":[]}',
      ' {"otherData":{"format":"rundag-trace","version":"1"',
    ])
      expect(isTraceOfRun(other)).toBe(false);
  });
});

test('names of any form change nothing but their own text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
      const told = new Story([aTask('a', { name: `n${name}` }), aTask('b', { needs: ['a'] })], { title })
        .runs(0, 1, 'a', 0)
        .runs(2, 3, 'b', 1);
      const events = eventsOf(told.report());
      expect(events).toHaveLength(
        eventsOf(
          new Story([aTask('a', { name: 'n' }), aTask('b', { needs: ['a'] })])
            .runs(0, 1, 'a', 0)
            .runs(2, 3, 'b', 1)
            .report(),
        ).length,
      );
      const shown = `n${name}`.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
      expect(events.find(({ ph }) => ph === 'X')?.name).toBe(`✓ ${shown}`);
    }),
  );
});
