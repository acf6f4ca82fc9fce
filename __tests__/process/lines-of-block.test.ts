import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf, linesWith } from '../../src/model/lines/lines-of-block.ts';

const line = fc
  .array(fc.constantFrom('', 'a', ':', '::', '#', '##[', 'ä', ' ', '\t', '\u00a0'))
  .map((parts) => parts.join(''));

const [colons, brackets] = ['::', '##['];

/** Whether the first colons have nothing before them, as far as it is ASCII, but white space back to something that is not ASCII. */
function mayStart(text: string): boolean {
  const at = text.indexOf(colons);
  return at >= 0 && /(?:^|[^\0-\x7f])[\t\v\f\r ]*$/.test(text.slice(0, at));
}

it('finds the lines of a block, and those with a mark, in order and once each', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const block = Buffer.from(lines.map((each) => `${each}\n`).join(''));
      const texts = (places: Iterable<{ readonly start: number; readonly end: number }>): string[] =>
        Array.from(places, ({ start, end }) => block.toString('utf8', start, end));
      expect(texts(linesOf(block))).toEqual(lines);
      const anywhere = [colons, brackets].map((text) => ({ text, atStart: false }));
      expect(texts(linesWith(anywhere, block))).toEqual(
        lines.filter((each) => each.includes(colons) || each.includes(brackets)),
      );
      const commands = [
        { text: colons, atStart: true },
        { text: brackets, atStart: false },
      ];
      expect(texts(linesWith(commands, block))).toEqual(
        lines.filter((each) => mayStart(each) || each.includes(brackets)),
      );
      expect(texts(linesWith([], block))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
