import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';

describe('nearest', () => {
  test.each([
    ['needz', 'needs'],
    ['nedes', 'needs'],
    ['NEEDS', 'needs'],
    ['retires', 'retries'],
    ['timeout-minute', 'timeout-minutes'],
    ['x', undefined],
    ['quite-another', undefined],
    ['', undefined],
  ])('%j is taken for %j', (word, expected) => {
    expect(nearest(word, ['name', 'needs', 'run', 'retries', 'timeout-minutes'])).toBe(expected);
  });

  test('of equally near candidates the first is taken, and the nearest before all', () => {
    expect(nearest('cart', ['card', 'care', 'carts'])).toBe('card');
    expect(nearest('abcdef', ['abcdxy', 'abcdex'])).toBe('abcdex');
  });

  test('a word is not its own suggestion', () => {
    expect(nearest('needs', ['needs'])).toBeUndefined();
  });
});

/** The definition, without any of the shortcuts. */
function plainDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.slice(1), right.slice(1)];
  const same = left[0] === right[0] ? 0 : 1;
  const swapped = left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0];
  return Math.min(
    plainDistance(a, right) + 1,
    plainDistance(left, b) + 1,
    plainDistance(a, b) + same,
    swapped ? plainDistance(left.slice(2), right.slice(2)) + 1 : Infinity,
  );
}

test('the distance is what the definition says, or undefined beyond the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (left, right, limit) => {
      const distance = plainDistance(left, right);
      expect(editDistance(left, right, limit)).toBe(distance <= limit ? distance : undefined);
    }),
    { numRuns: 2000 },
  );
});
