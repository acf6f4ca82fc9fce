import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coloursOf } from '../../../src/report/html/colours.ts';
import { Masker } from '../../../src/report/secrets/masker.ts';
import { lastLines } from '../../../src/report/words/last-lines.ts';

const plain = (text: string): string => text;
const room = { lines: 100, lineLength: 100, size: 10_000, sizeOf: (line: string) => line.length };

/** The parts of an output that have colours, as a report shows them. */
function coloured(tail: readonly string[], mask = plain): readonly (readonly [string, string])[] {
  const shown = lastLines(tail, mask, room);
  const text = shown.join('\n');
  return coloursOf(tail, shown, mask).map(([from, to, look]) => [text.slice(from, to), look]);
}

describe('the colours of an output', () => {
  test.each([
    ['\u001b[31mred\u001b[0m plain', [['red', 'red']]],
    [
      '\u001b[1;32mboth\u001b[22m green\u001b[39m',
      [
        ['both', 'green bold'],
        [' green', 'green'],
      ],
    ],
    ['\u001b[90mgray\u001b[m \u001b[97mwhite', [['gray', 'gray']]],
    [
      '\u001b[2mdim\u001b[0;3mslanted\u001b[4mlined',
      [
        ['dim', 'dim'],
        ['slanted', 'italic'],
        ['lined', 'italic underline'],
      ],
    ],
    ['\u001b[38;5;9mbright\u001b[38;5;200mother\u001b[38;2;1;2;3mthird', [['bright', 'red']]],
    ['\u001b[48;5;1mground\u001b[48;2;3;3;3;33mfore', [['fore', 'yellow']]],
    ['\u001b[31mred to the end   ', [['red to the end', 'red']]],
    ['\u001b[2K\u001b[31mred\u202e too', [['red too', 'red']]],
    ['::error::\u001b[31mred', [['red', 'red']]],
  ] as const)('%j', (line, expected) => {
    expect(coloured(['before', line, 'after', ''])).toEqual(expected);
  });

  test('end with their line', () => {
    expect(coloured(['\u001b[31mred', 'plain'])).toEqual([['red', 'red']]);
  });

  test('are found in lines that returns to the beginning end', () => {
    expect(coloured(['\u001b[31mone\r\u001b[32mtwo\r', '\u001b[34mthree'])).toEqual([
      ['one', 'red'],
      ['two', 'green'],
      ['three', 'blue'],
    ]);
  });

  test('are left out where a secret lies across them, and the text stays masked', () => {
    const masker = new Masker();
    masker.add('s3cret');
    const mask = (text: string): string => masker.mask(text);
    const tail = ['\u001b[31ms3\u001b[32mcret and more', '\u001b[31ms3cret!'];
    const shown = lastLines(tail, mask, room);
    expect(shown).toEqual(['*** and more', '***!']);
    expect(coloured(tail, mask)).toEqual([['***!', 'red']]);
  });

  test('lie within the text, in order, whatever was printed', () => {
    const parts = fc.constantFrom(
      '\u001b[31m',
      '\u001b[0m',
      '\u001b[',
      'm',
      '1;',
      'text',
      '\r',
      '\n',
      '\t',
      '\u001b]0;',
      '\u0007',
      '\u202e',
      '😀',
      ' ',
      '::error::',
      '\u009b31m',
      '\ud800',
    );
    const line = fc.array(parts, { maxLength: 15 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (tail) => {
        const shown = lastLines(tail, plain, { ...room, lineLength: 12, lines: 5 });
        let last = 0;
        for (const [from, to, look] of coloursOf(tail, shown, plain)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(look).toMatch(/^(?:red|bold|red bold)$/);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(shown.join('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});
