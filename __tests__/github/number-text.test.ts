import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from '../../src/github/number-text.ts';

describe('numbers as .NET writes them with G15', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [20, '20'],
    [3.1, '3.1'],
    [-9.25, '-9.25'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [0.0001, '0.0001'],
    [0.00001, '1E-05'],
    [-1.5e-7, '-1.5E-07'],
    [123456789012345, '123456789012345'],
    [999999999999999.9, '1E+15'],
    [1234567890123456, '1.23456789012346E+15'],
    [1e20, '1E+20'],
    [1.5e300, '1.5E+300'],
    [Number.NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
  ])('%d', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('mean the same number, to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(numberText(value))).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  test('are whole when they are whole', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(numberText(value)).toBe(String(value + 0));
      }),
    );
  });
});
