import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmfulMarks, harmless, harmlessWhole } from '../../src/report/log/harmless.ts';

const coloursAndTabs = new RegExp(String.raw`${'\u001b'}\[[0-9;:]*m|\t`, 'g');

describe('a line of output in a terminal', () => {
  test.each([
    ['plain', 'plain'],
    ['a\ttab', 'a\ttab'],
    ['\u001b[1;31mred\u001b[0m', '\u001b[1;31mred\u001b[0m'],
    ['\u001b[38:5:196mred\u001b[m', '\u001b[38:5:196mred\u001b[m'],
    ['\u001b[2Jcleared', 'cleared'],
    ['\u001b[?25lhidden', 'hidden'],
    ['up\u001b[3A\u001b[10;20H', 'up'],
    // Not a colour: xterm reads this as a change of its keyboard.
    ['\u001b[>4;1mkeys', 'keys'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b]52;c;aGk=', ''],
    ['\u001bP1$r\u001b\\x', 'x'],
    ['\u001bcreset', 'reset'],
    ['\u001b(0lqk', 'lqk'],
    ['bell\u0007 back\b \u000e \u0000 \u007f \u009b2J', 'bell back    2J'],
    ['ends in \u001b', 'ends in '],
    ['ends in \u001b[12', 'ends in '],
    ['日本語 ✓', '日本語 ✓'],
  ])('%j is %j', (line, shown) => {
    expect(harmless(line)).toBe(shown);
  });

  test('has no control character but tabs and colours, whatever it was', () => {
    const part = fc.oneof(
      fc.constantFrom('\u001b', '\u001b[', ']', '[', 'm', '0', ';', '\u0007', '\\', 'P', '\t', '\u009b', 'x'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const shown = harmless(parts.join(''));
        expect(shown.replaceAll(coloursAndTabs, '')).not.toMatch(/\p{Cc}/u);
        expect(harmless(shown)).toBe(shown);
      }),
    );
  });

  test('is searched for marks that all that terminals obey has', () => {
    const marks = harmfulMarks.map(({ text }) => text);
    for (const control of ['\u001b[2J', '\u0007', '\b', '\u009b2J', '\u009d0;x'])
      expect(marks.some((mark) => control.includes(mark))).toBe(true);
  });

  test('takes a time that is linear in its length', () => {
    expect(harmless('\u001b]'.repeat(200_000))).toBe('');
    expect(harmless('\u001b['.repeat(200_000))).toBe('');
    expect(harmless(`\u001b[${'1'.repeat(400_000)}`)).toBe('');
  });
});

test('a line that stands beside those of others ends its colours', () => {
  expect(harmlessWhole('\u001b[31mred')).toBe('\u001b[31mred\u001b[0m');
  expect(harmlessWhole('\u001b[31mred\u001b[0m')).toBe('\u001b[31mred\u001b[0m');
  expect(harmlessWhole('plain')).toBe('plain');
});
