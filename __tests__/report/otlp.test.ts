import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { otlpDocument, spansOf, type TraceSource } from '../../src/report/traces/otlp.ts';
import { attemptSpan, runSpan, traceContextOf } from '../../src/report/traces/trace-context.ts';
import { aTask, anOutcome, exited, retries, startOfStory, Story } from '../support/story.ts';

const context = traceContextOf(undefined, '0123456789abcdef0123456789abcdef');
const source: TraceSource = {
  context,
  resource: new Map([['service.name', 'shop']]),
  run: new Map([['cicd.pipeline.run.id', '7']]),
};

interface Span {
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly links?: readonly { readonly spanId: string }[];
  readonly status: { readonly code: number; readonly message?: string };
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

const spans = (report: RunReport, masker?: Masker): readonly Span[] =>
  Array.from(spansOf(report, source, masker === undefined ? {} : { masker }), (text): Span =>
    JSON.parse(text),
  );

const valueIn = ({ attributes }: Span, key: string): unknown =>
  Object.values(attributes.find((attribute) => attribute.key === key)?.value ?? {})[0];

const story = (): Story =>
  new Story([
    aTask('build'),
    aTask('unit', { needs: ['build'], retry: retries(1) }),
    aTask('never', { needs: ['unit'] }),
  ])
    .runs(0, 1.5, 'build', 0)
    .starts(1.5, 'unit', {})
    .ends(2, 'unit', anOutcome(exited(3)), { retryInSeconds: 1 })
    .starts(3, 'unit', { attempt: 2, slot: 1 })
    .ends(5, 'unit', anOutcome({ kind: 'timed-out', afterSeconds: 2 }), { attempt: 2, slot: 1 })
    .has(5, 'unit', 'failure')
    .finishes(5, 'failure');

describe('spansOf', () => {
  it('has one for the run and one for each attempt, linked to what it waited for', () => {
    const [run, build, first, second, ...more] = spans(story().report());
    expect(more).toEqual([]);
    expect(run).toMatchObject({ spanId: runSpan(context), name: 'CI', status: { code: 2 } });
    expect(run && valueIn(run, 'cicd.pipeline.run.id')).toBe('7');
    expect(run?.parentSpanId).toBeUndefined();
    expect(build).toMatchObject({
      spanId: attemptSpan(context, 0, 1),
      parentSpanId: runSpan(context),
      startTimeUnixNano: `${startOfStory}000000`,
      endTimeUnixNano: `${startOfStory + 1500}000000`,
      status: { code: 1 },
      links: [],
    });
    expect(first).toMatchObject({
      spanId: attemptSpan(context, 1, 1),
      links: [{ spanId: attemptSpan(context, 0, 1) }],
      status: { code: 2, message: 'exit code 3' },
    });
    expect(first && valueIn(first, 'process.exit.code')).toBe('3');
    expect(second).toMatchObject({ spanId: attemptSpan(context, 1, 2) });
    expect(second && valueIn(second, 'cicd.pipeline.task.run.result')).toBe('timeout');
  });

  it('belongs to the span that started the run', () => {
    const parent = '00f067aa0ba902b7';
    const within = traceContextOf(`00-${'a'.repeat(32)}-${parent}-01`, '1'.repeat(32));
    const [run] = Array.from(spansOf(story().report(), { ...source, context: within }), (text): Span =>
      JSON.parse(text),
    );
    expect(run).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: parent });
  });

  it('masks and bounds what users named, and is valid whatever it is', () => {
    const masker = new Masker();
    masker.add('s3cret-value');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const named = `${name} s3cret-value`;
        const report = new Story([aTask('a', { name: named })])
          .starts(0, 'a', { name: named })
          .ends(1, 'a', anOutcome(exited(0)))
          .has(1, 'a', 'success')
          .finishes(1, 'success')
          .report();
        const [, span] = spans(report, masker);
        expect(span?.name).not.toContain('s3cret-value');
        expect(span?.name.length).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('otlpDocument', () => {
  it('is one JSON document in the form that collectors read', () => {
    const text = [...otlpDocument(spansOf(story().report(), source), source)].join('');
    expect(JSON.parse(text)).toMatchObject({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] },
          scopeSpans: [{ scope: { name: 'rundag' }, spans: [{}, {}, {}, {}] }],
        },
      ],
    });
  });
});
