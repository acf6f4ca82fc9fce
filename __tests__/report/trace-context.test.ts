import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attemptSpan,
  runSpan,
  traceContextOf,
  traceparentOf,
} from '../../src/report/traces/trace-context.ts';

const random = '0123456789abcdef0123456789abcdef';
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';

describe('traceContextOf', () => {
  it('begins a trace where none is given', () => {
    expect(traceContextOf(undefined, random)).toMatchObject({
      traceId: random,
      parent: undefined,
      isSampled: true,
    });
  });

  it('takes part in the trace that is given', () => {
    expect(traceContextOf(`00-${trace}-${parent}-01`, random)).toMatchObject({
      traceId: trace,
      parent,
      isSampled: true,
    });
    expect(traceContextOf(` 00-${trace}-${parent}-00\n`, random)).toMatchObject({
      traceId: trace,
      isSampled: false,
    });
  });

  it('reads what a later version adds', () => {
    expect(traceContextOf(`42-${trace}-${parent}-03-more`, random)).toMatchObject({
      traceId: trace,
      isSampled: true,
    });
  });

  it.each([
    '',
    'nonsense',
    `ff-${trace}-${parent}-01`,
    `00-${'0'.repeat(32)}-${parent}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${parent}-01`,
    `00-${trace}-${parent}-01-more`,
    `00-${trace}-${parent}`,
  ])('begins a trace of its own where %j is given', (given) => {
    expect(traceContextOf(given, random)).toMatchObject({ traceId: random, parent: undefined });
  });
});

describe('the ids of spans', () => {
  it('differ, and are valid, whatever the seed', () => {
    const digits = fc
      .bigInt({ min: 0n, max: 2n ** 128n - 1n })
      .map((number) => number.toString(16).padStart(32, '0'));
    const tasks = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        fc.oneof(digits, fc.constant('f'.repeat(32)), fc.constant('0'.repeat(32))),
        tasks,
        (token, count) => {
          const context = traceContextOf(undefined, token);
          const ids = [runSpan(context)];
          for (let place = 0; place < count; place += 1)
            for (const attempt of [1, 2, 11]) ids.push(attemptSpan(context, place, attempt));
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^(?!0{16})[0-9a-f]{16}$/);
        },
      ),
    );
  });

  it('name their trace to a process', () => {
    const context = traceContextOf(`00-${trace}-${parent}-00`, random);
    expect(traceparentOf(context, '00f067aa0ba902b8')).toBe(`00-${trace}-00f067aa0ba902b8-00`);
  });
});
