import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Masker } from '../../src/report/secrets/masker.ts';
import { maskForms } from '../../src/github/mask-forms.ts';

/** What the runner does: every place of every form found by itself, those that touch or overlap made one. */
function naive(values: readonly string[], text: string): string {
  const units = text.split('');
  const hidden = units.map(() => false);
  for (const form of values.flatMap((value) => maskForms(value))) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      hidden.fill(true, at, at + form.length);
  }
  return units
    .map((unit, at) => (hidden[at] !== true ? unit : hidden[at - 1] === true ? '' : '***'))
    .join('');
}

describe('a Masker', () => {
  it('does the same as a search for each form by itself, whenever secrets are added', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '&', '"'), minLength: 1, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '&', '"', 'x'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(word, text), { minLength: 1, maxLength: 12 }), (steps) => {
        const tested = new Masker();
        const values: string[] = [];
        for (const [value, content] of steps) {
          tested.add(value);
          values.push(value);
          expect(tested.mask(content)).toBe(naive(values, content));
        }
      }),
    );
  });

  it('does the same for long secrets that begin in each other, and in texts that nearly have them', () => {
    const unit = fc.constantFrom('a', 'b');
    const word = fc.string({ unit, minLength: 6, maxLength: 14 });
    const text = fc
      .array(fc.oneof(word, fc.constantFrom('a', 'b', 'ab\n')), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(text), (values, texts) => {
        const tested = new Masker();
        for (const value of values) tested.add(value);
        for (const one of [
          ...texts,
          ...values,
          values.join(''),
          values.map((value) => value.slice(1)).join(''),
        ])
          expect(tested.mask(one)).toBe(naive(values, one));
      }),
      { numRuns: 1000 },
    );
  });

  it('needs no more time for many secrets, named one by one between texts', () => {
    const tested = new Masker();
    for (let secret = 0; secret < 3_000; secret++) {
      tested.add(`token-${secret}-${'x'.repeat(30)}`);
      expect(tested.mask(`is token-${secret}-${'x'.repeat(30)}`)).toBe('is ***');
    }
    const long = 'token-1-xxx '.repeat(100_000);
    expect(tested.mask(long)).toBe(long);
  });
});
