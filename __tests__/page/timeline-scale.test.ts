import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../page/run-model.ts';
import { barAt, moved, showing, type Span, ticks, tickText, zoomed } from '../../page/timeline-scale.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import { readPage } from '../support/html-page.ts';
import { sizedRun } from '../support/sized-run.ts';

const wholes = fc.double({ min: 0.1, max: 100_000, noNaN: true });
const steps = fc.array(
  fc.record({
    factor: fc.double({ min: 0.1, max: 20, noNaN: true }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 20 },
);

describe('the part of the time that a timeline shows', () => {
  test('stays within the run, however it is zoomed and moved', () => {
    fc.assert(
      fc.property(wholes, steps, (whole, all) => {
        let span: Span = { from: 0, to: whole };
        for (const { factor, part } of all) {
          span = zoomed(span, factor, span.from + part * (span.to - span.from), whole);
          span = moved(span, (part - 0.5) * whole, whole);
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(whole * (1 + 1e-9));
          expect(span.to).toBeGreaterThan(span.from);
        }
      }),
    );
  });

  test('keeps what it is zoomed around in its place', () => {
    const span = zoomed({ from: 0, to: 100 }, 4, 60, 100);
    expect(span).toEqual({ from: 45, to: 70 });
    expect((60 - span.from) / (span.to - span.from)).toBe(0.6);
  });

  test('moves to a bar that is not seen, and no further', () => {
    expect(showing({ from: 0, to: 10 }, { from: 2, to: 3 }, 100)).toEqual({ from: 0, to: 10 });
    expect(showing({ from: 0, to: 10 }, { from: 19, to: 20 }, 100)).toEqual({ from: 11, to: 21 });
    expect(showing({ from: 50, to: 60 }, { from: 19, to: 20 }, 100)).toEqual({ from: 18, to: 28 });
    expect(showing({ from: 50, to: 60 }, { from: 19, to: 90 }, 100)).toEqual({ from: 19, to: 29 });
  });

  test('has an axis of round moments', () => {
    expect(ticks({ from: 0, to: 100 }, 10)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(ticks({ from: 7, to: 8 }, 4)).toEqual([7, 7.5, 8]);
    fc.assert(
      fc.property(wholes, fc.integer({ min: 2, max: 20 }), (whole, most) => {
        const moments = ticks({ from: 0, to: whole }, most);
        expect(moments.length).toBeGreaterThan(0);
        expect(moments.length).toBeLessThanOrEqual(most + 1);
      }),
    );
    expect([0, 61, 3725].map((moment) => tickText(moment, false))).toEqual(['0:00', '1:01', '1:02:05']);
    expect(tickText(7.5, true)).toBe('7.5 s');
  });

  test('has each bar where its attempt was', () => {
    const model = readModel(
      readPage([...htmlReport(sizedRun({ tasks: 200, slots: 4, failures: 5 }))].join('')).data,
    );
    for (const bars of model.bars) {
      for (const [index, bar] of bars.entries()) {
        expect(barAt(bars, (bar.from + bar.to) / 2, 0)).toBe(bar);
        expect(bar.from).toBeGreaterThanOrEqual(bars[index - 1]?.to ?? 0);
      }
      expect(barAt(bars, -1, 0.5)).toBeUndefined();
    }
  });
});
