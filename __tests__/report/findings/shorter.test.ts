import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, IdleReason, Insight } from '../../../src/report/run/insight.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import { resultsJson } from '../../../src/report/results/results.ts';
import { renderShorter } from '../../../src/report/summary/summary-shorter.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { shorterLine } from '../../../src/report/findings/insight-words.ts';
import { anInsight } from '../../support/an-insight.ts';
import { at, aTask, Story } from '../../support/story.ts';

const plain = (text: string): string => text;

/** A run of a minute with this to say about it. */
function reportWith(different: Partial<Insight>, name = 'e2e'): RunReport {
  return new Story([aTask('build'), aTask('e2e', { name, needs: ['build'] })])
    .runs(0, 15, 'build', 0)
    .runs(15, 45, 'e2e', 0)
    .tell({ type: 'insight', at: at(60), insight: anInsight(different) })
    .finishes(60, 'success')
    .report();
}

/** The text as somebody reads it: references are characters. */
const read = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));

describe('what would make it shorter', () => {
  it('is a few lines and a small table', () => {
    expect(read(renderShorter(reportWith({}), plain)).split('\n')).toEqual([
      '### What would make it shorter',
      '',
      '1 min on 2 CPUs. No order takes less than 45.0 s: the critical path, build → e2e.',
      '',
      '1. e2e takes 30.0 s on the critical path: in half the time, or split in two, it would save 14.2 s.',
      '2. Does e2e really need build? Without that need the run takes 9.0 s less.',
      '3. Pool db (1 at a time) costs 7.0 s.',
      '',
      '| CPUs | 1 | **2** | 4 |',
      '| --- | ---: | ---: | ---: |',
      '| the run takes | 1 min 16 s | **1 min** | 48.2 s |',
      '',
      'CPUs were idle for 44.0 s of 2 min (37 %): 30.0 s waiting for needs, 14.0 s waiting for pool db.',
      '',
      'Slower than usual:',
      '',
      '- e2e took 30.0 s, usually 20.0 s (19.0 s to 21.5 s in half of its last 10 runs).',
      '',
      'Flaky:',
      '',
      '- build passed at attempt 3: 8.0 s lost.',
      '',
      "<sub>Simulated with this run's plan and times: CPUs as fast as these, tasks that use no more of them than they did, and the rest of their time spent waiting.</sub>",
      '',
    ]);
  });

  it('names the work as the floor where the CPUs have more to do than the longest chain takes', () => {
    const report = new Story([aTask('a'), aTask('b'), aTask('c')])
      .runs(0, 30, 'a', 0)
      .runs(0, 30, 'b', 0)
      .runs(30, 60, 'c', 0)
      .tell({ type: 'insight', at: at(60), insight: anInsight({}) })
      .finishes(60, 'success')
      .report();
    expect(read(renderShorter(report, plain))).toContain(
      'No order takes less than 45.0 s: all work, spread evenly (the critical path takes 30.0 s).',
    );
  });

  it('stands in the summary, and not in that of a run of which nothing is to say', () => {
    expect(renderSummary(reportWith({}))).toContain('### What would make it shorter');
    const silent = new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(1, 'success').report();
    expect(renderSummary(silent)).not.toContain('### What would make it shorter');
  });

  it.each<[Partial<Insight>, string]>([
    [
      { changes: [{ kind: 'max-parallel', key: 'unit', limit: 2, gain: 5 }] },
      'max-parallel: 2 of unit costs 5.0 s',
    ],
    [{ changes: [{ kind: 'cpu', cpus: 3, gain: 5 }] }, '1. One CPU more (3) would save 5.0 s.'],
    [{ whatIf: [{ machines: 3, cpus: 2, seconds: 50 }] }, '| CPUs | **2** | 3 × 2 |'],
    [
      { simulated: { kind: 'simulated', seconds: 80, untried: 0, cpuTimes: true } },
      'Rough figures: this run itself takes 1 min 20 s by simulation.',
    ],
    [
      { simulated: { kind: 'simulated', seconds: 60, untried: 2, cpuTimes: false } },
      'times as they were, since it is not known how busy tasks kept the CPUs. 2 more changes not tried in a graph of this size.',
    ],
    [
      { simulated: { kind: 'too-large', tasks: 60_000 }, whatIf: [], changes: [] },
      'Nothing was simulated: a graph of 60,000 tasks would take too long.',
    ],
  ])('says %j', (different, text) => {
    expect(read(renderShorter(reportWith(different), plain))).toContain(text);
  });

  it.each<[IdleReason, string]>([
    [{ kind: 'max-parallel', key: 'unit' }, 'waiting for max-parallel of unit'],
    [{ kind: 'memory' }, 'waiting for memory'],
    [{ kind: 'cpus' }, 'waiting for more CPUs than were free'],
    [{ kind: 'retry' }, 'in the delay before a retry'],
    [{ kind: 'starting' }, 'starting'],
    [{ kind: 'nothing-left' }, 'with nothing left to start'],
  ])('names the reason %j', (why, text) => {
    const idle = { seconds: 3, ofSeconds: 120, reasons: [{ why, seconds: 3 }] };
    expect(read(renderShorter(reportWith({ idle }), plain))).toContain(
      `CPUs were idle for 3.0 s of 2 min (3 %): 3.0 s ${text}.`,
    );
  });

  it('is a line of the log only where it is worth much', () => {
    expect(shorterLine(reportWith({}))).toMatch(
      /^what would make it shorter: e2e takes 30\.0 s on the critical path/u,
    );
    expect(shorterLine(reportWith({ changes: [{ kind: 'cpu', cpus: 3, gain: 5.9 }] }))).toBeUndefined();
    expect(shorterLine(reportWith({ changes: [] }))).toBeUndefined();
  });
});

/** What `results.json` has of it. */
const insightIn = (report: RunReport, mask = plain): unknown =>
  JSON.parse([...resultsJson(report, { masker: { mask } })].join('')).run.insight;

describe('what would make it shorter, in results.json', () => {
  it('has the same figures', () => {
    const machines = {
      setUp: { seconds: 30, isMeasured: false },
      now: { machines: 1, seconds: 90, billedMinutes: 2 },
      tried: [{ machines: 2, seconds: 80.0004, billedMinutes: 3 }],
      advised: undefined,
    };
    expect(insightIn(reportWith({ machines }))).toMatchObject({
      machines: {
        'set-up': { seconds: 30, measured: false },
        now: { machines: 1, seconds: 90, 'billed-minutes': 2 },
        tried: [{ machines: 2, seconds: 80, 'billed-minutes': 3 }],
        advised: null,
      },
    });
    expect(insightIn(reportWith({}))).toEqual({
      machines: null,
      idle: {
        seconds: 44,
        'of-seconds': 120,
        reasons: [
          { because: 'needs', seconds: 30 },
          { because: 'pool', name: 'db', seconds: 14 },
        ],
      },
      'what-if': [
        { machines: 1, cpus: 1, seconds: 76 },
        { machines: 1, cpus: 4, seconds: 48.2 },
      ],
      changes: [
        { kind: 'task', gain: 14.2, task: 'e2e', seconds: 30 },
        { kind: 'need', gain: 9, task: 'e2e', need: 'build' },
        { kind: 'pool', gain: 7, name: 'db', limit: 1 },
      ],
      simulated: { kind: 'simulated', seconds: 59.4, untried: 0, 'cpu-times': true },
      slower: [{ task: 'e2e', seconds: 30, usual: 20, low: 19, high: 21.5, runs: 10 }],
      flaky: [{ task: 'build', attempts: 3, 'lost-seconds': 8 }],
    });
  });

  it('is null for a run of which nothing is to say, and masked', () => {
    expect(insightIn(new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(1, 'success').report())).toBeNull();
    const masked = insightIn(reportWith({}), (text) => text.replaceAll('db', '***'));
    expect(JSON.stringify(masked)).not.toContain('db');
  });
});

/** How each line begins. */
const shape = (one: string): readonly string[] =>
  one.split('\n').map((line) => /^(?:###|\d\.|- |\||<sub>|)/u.exec(line)?.[0] ?? '');

describe('hostile names', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '|',
          '<',
          '`',
          '```\n',
          '\n',
          '&',
          '"',
          ';',
          '#',
          '::',
          '</sub>',
          '😀',
          '\\',
          '---',
          '- ',
          '@a',
          '\u202e',
          '\u001b[2J',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('x', '|', '😀'), fc.nat(5000)).map(([part, times]) => part.repeat(times)),
  );

  it('change nothing but their own text, and are bounded', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, pool) => {
        const changes: readonly Change[] = [
          { kind: 'task', task: 'e2e', seconds: 30, gain: 9 },
          { kind: 'need', task: 'build', need: 'e2e', gain: 8 },
          { kind: 'pool', name: pool, limit: 1, gain: 7 },
        ];
        const idle = {
          seconds: 9,
          ofSeconds: 120,
          reasons: [{ why: { kind: 'pool', name: pool }, seconds: 9 }],
        } as const;
        const text = renderShorter(reportWith({ changes, idle }, name), plain);
        const harmless = renderShorter(
          reportWith(
            { changes, idle: { ...idle, reasons: [{ why: { kind: 'pool', name: 'p' }, seconds: 9 }] } },
            'n',
          ),
          plain,
        );
        expect(shape(text)).toEqual(shape(harmless));
        expect(text.replace(/^<sub>.*<\/sub>$/mu, '')).not.toMatch(/[<>`@\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
        expect(Buffer.byteLength(text)).toBeLessThan(60_000);
      }),
    );
  });

  it('are masked before they are cut', () => {
    const secret = 'SECRET'.repeat(300);
    const text = renderShorter(reportWith({}, secret), (one) => one.replaceAll(secret, '***'));
    expect(text).not.toContain('SECRET');
  });
});
