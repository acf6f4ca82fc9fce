import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskForms } from '../../src/github/mask-forms.ts';

describe('the forms of a masked value', () => {
  it.each([
    // One byte and two determine too few digits of a longer text's base64.
    ['a', ['a', 'YQ==']],
    ['ab', ['ab', 'YWI=', 'Yg==']],
    ['abc', ['abc', 'YWJj', 'YmM=', 'Yw==']],
    ['abcd', ['abcd', 'YWJjZA==', 'YmNk', 'Y2Q=', 'YWJjZ', 'FiY2', 'hYmNk']],
    ['hunter2', ['hunter2', 'aHVudGVyMg==', 'dW50ZXIy', 'bnRlcjI=', 'aHVudGVyM', 'h1bnRlcj', 'odW50ZXIy']],
    ['', []],
  ])('of %j are exactly %j', (value, forms) => {
    expect(maskForms(value)).toEqual(forms);
  });

  it.each([
    ['an argument in double quotes', 'a"b"c', String.raw`a\"b\"c`],
    ['text in the quotes of an expression', "a'b'c", "a''b''c"],
    ['JSON', 'a\n"\\', String.raw`a\n\"\\`],
    ['JSON as .NET writes it', 'a"\u0085\u2028\u2029', String.raw`a\"\u0085\u2028\u2029`],
    ['a URL', 'a b/ä', 'a%20b%2F%C3%A4'],
    ['a URL as .NET writes it', "a!b'(c)*", 'a%21b%27%28c%29%2A'],
    [
      'XML',
      `<a b="c">&'<a b="c">&'`,
      '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;a b=&quot;c&quot;&gt;&amp;&apos;',
    ],
    ['a quoted value of more than 8 characters, without its quotes', '"1234567"', '1234567'],
    ['PowerShell’s part up to the last &', 'ab&cd&ghijkl', 'ab&cd&'],
    ['PowerShell’s part after the last &', 'ab&cd&ghijkl', 'ghijkl'],
    ['PowerShell’s part up to &+', 'abcd&+xghij&klm', 'abcd&+'],
    ['PowerShell’s part after &+ and the one character that it colours', 'abcd&+xghij&klm', 'ghij&klm'],
    ['PowerShell’s part after &+ at the start', '&+xghijkl', 'ghijkl'],
  ])('have %s', (_, value, form) => {
    expect(maskForms(value)).toContain(form);
  });

  it.each([
    ['a quoted value of 8 characters without its quotes', '"123456"', '123456'],
    ['a value without the quote at its start alone', '"12345678', '1234567'],
    ['a value without the quote at its end alone', '12345678"', '2345678'],
    ['five characters before &', 'abcd&ghijkl', 'abcd&'],
    ['five characters after &', 'abcdef&ghijk', 'ghijk'],
    ['a part up to & where &+ tears the value', 'abcd&+xghij&klm', 'abcd&+xghij&'],
  ])('do not have %s', (_, value, form) => {
    expect(maskForms(value)).not.toContain(form);
  });

  it('encode half a surrogate pair as UTF-8 does, with a replacement character', () => {
    expect(maskForms('\ud83d')).toEqual(
      expect.arrayContaining(['\ud83d', String.raw`\ud83d`, '%EF%BF%BD', '77+9']),
    );
  });

  it('are all different, none is empty, and the value is the first', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', '"', "'", '&', '+', '<', '\n', '😀'),
      minLength: 1,
    });
    fc.assert(
      fc.property(value, (text) => {
        const forms = maskForms(text);
        expect(forms[0]).toBe(text);
        expect(forms).not.toContain('');
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });

  it('find a value of at least 4 bytes in the base64 of whatever it stands in', () => {
    const bytes = fc.uint8Array({ maxLength: 8 }).map((array) => Buffer.from(array));
    fc.assert(
      fc.property(bytes, fc.string({ unit: 'grapheme', minLength: 4 }), bytes, (before, value, after) => {
        const text = Buffer.concat([before, Buffer.from(value), after]).toString('base64');
        expect(maskForms(value).filter((form) => text.includes(form))).not.toEqual([]);
      }),
    );
  });
});
