import { describe, expect, it } from 'vitest';
import { cutText, shownText } from '../../src/report/words/plain-text.ts';

const mask = (text: string): string => text.replaceAll('a\nsecret', '***');

describe('shownText', () => {
  it('masks while the secret is whole, then makes one line of it, then cuts', () => {
    expect(shownText('is a\nsecret\r\n\u001b[1mno\u202emore', mask, 14)).toBe('is *** [1mno …');
  });
});

describe('cutText', () => {
  it('cuts between characters', () => {
    expect(cutText('abc', 3)).toBe('abc');
    expect(cutText('abcd', 3)).toBe('ab…');
    expect(cutText('a😀bc', 3)).toBe('a…');
    expect(cutText('a😀bc', 4)).toBe('a😀…');
    expect(cutText('abc😀d', 5)).toBe('abc…');
    expect([cutText('ab', 1), cutText('ab', 0)]).toEqual(['…', '…']);
  });
});
