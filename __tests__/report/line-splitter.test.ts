import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, longestLine } from '../../src/report/line-splitter.ts';

function linesOf(pieces: readonly string[]): readonly string[] {
  const splitter = new LineSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}

describe('LineSplitter', () => {
  it('finds the same lines however the text is cut into pieces', () => {
    const text = fc
      .array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'long word', '::', 'é', '😀', '\u2028'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const places = [0, ...cuts.filter((cut) => cut < whole.length), whole.length].toSorted(
          (a, b) => a - b,
        );
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        const expected = whole.split(/\r\n|\r|\n/u);
        if (expected.at(-1) === '') expected.pop();
        expect(linesOf(pieces)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a line of exactly the longest length and names a longer one', () => {
    const exact = 'x'.repeat(longestLine);
    expect(linesOf([`a\n${exact}\nb`])).toEqual(['a', exact, 'b']);
    expect(linesOf(['a\n', exact, 'y', '\nb'])).toEqual([
      'a',
      '[a line of 1,048,577 characters is left out]',
      'b',
    ]);
    expect(linesOf([exact, exact])).toEqual(['[a line of 2,097,152 characters is left out]']);
  });
});
