import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/report/annotations/display-width.ts';

describe('a character as a quoted line shows it', () => {
  test.each([
    ['a letter', 'a', 'a', 1],
    ['a blank', ' ', ' ', 1],
    ['a tab', '\t', '    ', 4],
    ['a control', '\u001b', '<U+001B>', 8],
    ['a no-break space', '\u00a0', '<U+00A0>', 8],
    ['one that turns the direction', '\u202e', '<U+202E>', 8],
    ['a combining accent', '\u0301', '\u0301', 0],
    ['an enclosing circle', '\u20dd', '\u20dd', 0],
    ['the first half of a pair', '\ud83d', '\ufffd', 1],
    ['the second half of a pair', '\udc00', '\ufffd', 1],
    ['an emoji', '🚀', '🚀', 2],
    ['a sign that is no emoji by itself', '\u2714', '\u2714', 1],
    ['a digit, which an emoji can begin with', '1', '1', 1],
    ['Han', '漢', '漢', 2],
    ['Hiragana', 'ひ', 'ひ', 2],
    ['Katakana', 'カ', 'カ', 2],
    ['Hangul', '한', '한', 2],
    ['Bopomofo', 'ㄅ', 'ㄅ', 2],
    ['an ideographic comma', '、', '、', 2],
    ['an ideographic sign', '\u303e', '\u303e', 2],
    ['a full-width letter', 'Ａ', 'Ａ', 2],
    ['the first and the last full-width form', '\uff01', '\uff01', 2],
    ['a full-width bracket', '\uff60', '\uff60', 2],
    ['a full-width sign', '￠', '￠', 2],
    ['a full-width won', '\uffe6', '\uffe6', 2],
    ['half-width Katakana', 'ｶ', 'ｶ', 1],
    ['half-width Hangul', 'ﾡ', 'ﾡ', 1],
    ['a half-width full stop', '\uff61', '\uff61', 1],
    ['Greek', 'Ω', 'Ω', 1],
    ['Hebrew', 'א', 'א', 1],
  ])('%s', (_name, character, shown, width) => {
    expect(cellOf(character)).toEqual({ shown, width });
  });
});
