import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, linesWith } from '../../src/model/lines-of-block.ts';

const line = fc.array(fc.constantFrom('', 'a', ':', '::', '#', '##[', 'ä')).map((parts) => parts.join(''));

it('finds the lines of a block, and those with a mark, in order and once each', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const block = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      const texts = (places: Iterable<{ readonly start: number; readonly end: number }>): string[] =>
        Array.from(places, ({ start, end }) => block.toString('utf8', start, end));
      expect(texts(linesOf(block))).toEqual(lines);
      expect(texts(linesWith(['::', '##['], block))).toEqual(
        lines.filter((each) => each.includes('::') || each.includes('##[')),
      );
      expect(texts(linesWith([], block))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
