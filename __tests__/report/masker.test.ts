import { describe, expect, it } from 'vitest';
import { Masker } from '../../src/report/secrets/masker.ts';
import { maskForms } from '../../src/github/mask-forms.ts';

function masker(...values: readonly string[]): Masker {
  const result = new Masker();
  for (const value of values) result.add(value);
  return result;
}

describe('Masker', () => {
  it('hides a value wherever it stands', () => {
    expect(masker('hunter2').mask('hunter2 and xhunter2x')).toBe('*** and x***x');
  });

  it('is empty until a value is to be hidden', () => {
    const empty = masker('', ' \n');
    expect(empty.isEmpty).toBe(true);
    empty.add('hunter2');
    expect(empty.isEmpty).toBe(false);
  });

  it('leaves text without secrets as it is', () => {
    expect(masker().mask('x')).toBe('x');
    expect(masker('hunter2').mask('hunter')).toBe('hunter');
    expect(masker('hunter2').mask('')).toBe('');
  });

  it('makes one mark of secrets that overlap or touch, as the runner does', () => {
    expect(masker('abc', 'cde').mask('-abcde-')).toBe('-***-');
    expect(masker('abc').mask('-abcabc-')).toBe('-***-');
    expect(masker('aa').mask('aaaaa')).toBe('***');
    expect(masker('b', 'abcd').mask('-abcd-b-')).toBe('-***-***-');
  });

  it('hides every line of a value, without the white space around it', () => {
    const text = masker('first line\r\n  second\n\n').mask('first line\nsecond\n');
    expect(text).toBe('***\n***\n');
  });

  it('takes nothing but white space for no secret', () => {
    expect(masker('', ' ', '\n\t').mask('a b\n\tc')).toBe('a b\n\tc');
  });

  it('hides a single character, as the runner does', () => {
    expect(masker('7').mask('a7b')).toBe('a***b');
  });

  it.each([
    ['base64', Buffer.from('p@ss "word"&\'x').toString('base64')],
    ['base64 of a longer text', Buffer.from('user:p@ss "word"&\'x!').toString('base64')],
    ['JSON', JSON.stringify('p@ss "word"&\'x').slice(1, -1)],
    ['a URL', encodeURIComponent('p@ss "word"&\'x')],
    ['a URL by RFC 3986', 'p%40ss%20%22word%22%26%27x'],
    ['XML', 'p@ss &quot;word&quot;&amp;&apos;x'],
    ['an argument', 'p@ss \\"word\\"&\'x'],
    ['an expression', 'p@ss "word"&\'\'x'],
    ['PowerShell’s first part', 'p@ss "word"&'],
  ])('hides a value in the form of %s', (_, form) => {
    const masked = masker('p@ss "word"&\'x').mask(`<<${form}>>`);
    expect(masked).toContain('***');
    // In base64 what surrounds the value shares a digit with it on either side.
    expect(masked.replace(/^<<|>>$/g, '').replace('***', '').length).toBeLessThan(12);
  });

  it('hides a quoted value without its quotes', () => {
    expect(masker('"long enough"').mask('long enough')).toBe('***');
    expect(masker('"short"').mask('short')).toBe('short');
  });

  it('knows half of a surrogate pair', () => {
    expect(masker('\ud83d').mask('a\ud83db')).toBe('a***b');
  });

  it('knows all values however many are named between two texts', () => {
    const tested = new Masker();
    const values: string[] = [];
    for (const more of [64, 16, 4, 1, 10, 1, 1, 30, 200]) {
      for (let count = 0; count < more; count++) {
        values.push(`value-${values.length}-end`);
        tested.add(`value-${values.length - 1}-end`);
      }
      expect(tested.mask(values.join(' '))).toBe(values.map(() => '***').join(' '));
    }
  });

  it('has room for so many values, and masks nothing of one that has none', () => {
    const tested = new Masker({ values: 3, characters: 1_000_000 });
    expect(tested.add('alpha')).toBeUndefined();
    // It is three: the whole and each line.
    expect(tested.add('beta\ngamma')).toMatch(
      /^all tasks of a run may have 3 values masked .* 1,000,000 characters .* goes past that: mask fewer/,
    );
    expect(tested.mask('alpha beta gamma')).toBe('*** beta gamma');
    expect([tested.add('delta'), tested.add('epsilon')]).toEqual([undefined, undefined]);
    expect(tested.add('zeta')).toBeDefined();
    // What is known takes no room.
    expect(tested.add('alpha')).toBeUndefined();
    expect(tested.mask('alpha delta epsilon zeta')).toBe('*** *** *** zeta');
  });

  it('has room for so many characters of all forms', () => {
    const size = maskForms('hunter2').reduce((sum, { length }) => sum + length, 0);
    expect(new Masker({ values: 9, characters: size }).add('hunter2')).toBeUndefined();
    const tested = new Masker({ values: 9, characters: size - 1 });
    expect(tested.add('hunter2')).toBeDefined();
    expect(tested.mask('hunter2')).toBe('hunter2');
    expect(tested.add('x')).toBeUndefined();
  });
});
