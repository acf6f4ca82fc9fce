import { describe, expect, test } from 'vitest';
import { makePaint } from '../../src/report/log/paint.ts';
import { fit, lineOf, shownColumns } from '../../src/report/terminal/columns.ts';

describe('a text that has to fit', () => {
  test.each([
    ['that does', 'unit', 4, 'unit', 4],
    ['that does not', 'unit tests', 6, 'unit …', 6],
    ['by one column', 'unit', 3, 'un…', 3],
    ['into nothing', 'unit', 0, '', 0],
    ['into less than nothing', 'unit', -1, '', 0],
    ['into one column', '漢字', 1, '…', 1],
    ['of wide characters', '漢字漢字', 5, '漢字…', 5],
    ['whose wide character would be halved', '漢字漢字', 6, '漢字…', 5],
    ['of wide characters that does', '漢字', 4, '漢字', 4],
    ['with marks, which take no column', 'e\u0301e\u0301e\u0301', 2, 'e\u0301…', 2],
    ['with escape codes', 'a\u001b[2Jb', 10, 'a[2Jb', 5],
    ['with line ends and tabs', 'a\r\nb\tc', 10, 'a  b c', 6],
    ['with characters that are not seen', 'a\u200d\u202eb', 10, 'ab', 2],
    ['with a wide blank', 'a\u3000b', 10, 'a b', 3],
  ])('%s', (_what, text, columns, shown, width) => {
    expect(fit(text, columns)).toEqual({ text: shown, columns: width });
  });

  test('keeps only some of a heap of marks', () => {
    expect(fit(`a${'\u0301'.repeat(100_000)}`, 10).text.length).toBeLessThan(100);
  });
});

test('a line is its parts in their colours, as far as there is room', () => {
  const parts = [{ text: 'one ' }, { text: 'two', colour: 'red' as const }, { text: ' three' }];
  expect(lineOf(parts, 20, makePaint(true))).toBe('one \u001b[31mtwo\u001b[0m three');
  expect(lineOf(parts, 6, makePaint(true))).toBe('one \u001b[31mt…\u001b[0m');
  expect(lineOf(parts, 4, makePaint(false))).toBe('one ');
});

test('a line has so many columns, unless something in it moves the cursor', () => {
  expect(shownColumns('one \u001b[31mtwo\u001b[0m')).toBe(7);
  expect(shownColumns('漢 e\u0301')).toBe(4);
  expect(shownColumns('a\tb')).toBeUndefined();
  expect(shownColumns('a\u001b[2J')).toBeUndefined();
});
