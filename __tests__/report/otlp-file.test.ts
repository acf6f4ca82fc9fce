import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOtlpOfRun } from '../../src/report/results/file-marks.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { mostTraced } from '../../src/report/trace/traced-tasks.ts';
import { otlpFile } from '../../src/report/traces/otlp-file.ts';
import { aTraceSource, readOtlp } from '../support/otlp-file.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';

const source = await aTraceSource();

const fileOf = (report: RunReport, masker?: Masker): string =>
  [...otlpFile(report, source, masker === undefined ? {} : { masker })].join('');

const aStory = (): Story =>
  new Story([
    aTask('build'),
    aTask('unit', { needs: ['build'], retry: retries(1) }),
    aTask('never', { needs: ['unit'] }),
  ])
    .runs(0, 1.5, 'build', 0, { usage: { cpuSeconds: 0.25, peakBytes: 4096 } })
    .starts(1.5, 'unit', {})
    .ends(2, 'unit', anOutcome(exited(3)), { retryInSeconds: 1 })
    .starts(3, 'unit', { attempt: 2, slot: 1 })
    .ends(5, 'unit', anOutcome({ kind: 'timed-out', afterSeconds: 2 }), { attempt: 2, slot: 1 })
    .has(5, 'unit', 'failure')
    .finishes(5, 'failure');

describe('trace.otlp.json', () => {
  it('is one line of OTLP with a span for the run and for each attempt, and is known by how it begins', () => {
    const file = fileOf(aStory().report());
    expect(isOtlpOfRun(file)).toBe(true);
    const spans = readOtlp(file);
    expect(spans.map(({ name }) => name)).toEqual(['CI', 'build', 'unit', 'unit']);
    expect(spans.slice(1).every(({ parentSpanId }) => parentSpanId === spans[0]?.spanId)).toBe(true);
  });

  it('links a task that waited for very many to the first of them, and counts the others', () => {
    const ids = Array.from({ length: 300 }, (_none, number) => `t${number}`);
    const story = new Story([...ids.map((id) => aTask(id)), aTask('last', { needs: ids })]);
    for (const id of [...ids, 'last']) story.runs(0, 1, id, 0);
    const file = fileOf(story.finishes(1, 'success').report());
    readOtlp(file);
    const last = JSON.parse(file).resourceSpans[0].scopeSpans[0].spans.at(-1);
    expect([last.links.length, last.droppedLinksCount]).toEqual([128, 172]);
  });

  it('has of very many tasks those of trace.json, and says how many it leaves out', () => {
    const ids = Array.from({ length: mostTraced + 3 }, (_none, number) => `t${number}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const [place, id] of ids.entries()) story.runs(0, place < 3 ? 1 : 2, id, 0);
    const spans = readOtlp(fileOf(story.finishes(2, 'success').report()));
    expect(spans.length).toBe(mostTraced + 1);
    expect(spans[1]?.name).toBe('t3');
    expect(spans[0]?.attributes).toContainEqual({
      key: 'rundag.tasks.left_out',
      value: { stringValue: '3' },
    });
  });

  it('masks, and is valid whatever users named and tasks printed', () => {
    const masker = new Masker();
    masker.add('s3cret-value');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const hostile = `${text} s3cret-value`;
        const cause = {
          tool: 'tsc',
          headline: hostile,
          testName: hostile,
          failures: 1,
          excerpt: [hostile],
          firstLine: 1,
          place: undefined,
        };
        const report = new Story([aTask('a', { name: hostile })], { title: hostile })
          .starts(0, 'a', { name: hostile })
          .ends(1, 'a', anOutcome(exited(1), { cause }))
          .has(1, 'a', 'failure')
          .finishes(1, 'failure')
          .report();
        const file = fileOf(report, masker);
        expect(file).not.toContain('s3cret-value');
        expect(readOtlp(file)).toHaveLength(2);
      }),
    );
  });
});
