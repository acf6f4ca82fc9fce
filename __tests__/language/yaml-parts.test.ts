import { describe, expect, test } from 'vitest';
import { bareExpressionProblem, findBareExpressions } from '../../src/language/yaml/bare-expressions.ts';
import { ComposedEarly } from '../../src/language/yaml/composed-early.ts';
import { bracketsBeyond } from '../../src/language/yaml/count-brackets.ts';
import { textStart } from '../../src/language/yaml/document.ts';
import { explainCharacters } from '../../src/language/yaml/strange-characters.ts';
import { explainYaml } from '../../src/language/yaml/yaml-problem.ts';

/** A lexer that is not to be asked. */
const never = (): never => {
  throw new Error('the text was lexed');
};

describe('the brackets of a text', () => {
  test.each(['', '[]]', '{}[', '[[', '}{{]'])(
    'are counted as words of YAML only where there are too many at all: %j',
    (text) => {
      expect(bracketsBeyond(2, text, never)).toBeUndefined();
      expect(() => bracketsBeyond(2, `${text}[{[`, never)).toThrow('the text was lexed');
    },
  );

  test('are its lexemes that are brackets, at the offset of which the marks are no part', () => {
    const text = 'ab\n\t\r {[{]';
    const lexemes = ['\u0002', 'ab', '\n', '\t', '\r', '\u001F', ' ', '{', '[', '\u0018', '{', ']'];
    expect(bracketsBeyond(0, text, () => lexemes)).toBe(6);
    expect(bracketsBeyond(1, text, () => lexemes)).toBe(7);
    expect(bracketsBeyond(2, text, () => lexemes)).toBe(8);
    expect(bracketsBeyond(2, text, () => ['\u0002', text])).toBeUndefined();
    expect(bracketsBeyond(2, text, () => lexemes.slice(0, 9))).toBeUndefined();
  });
});

/** Items whose tokens stand at one offset after the other. */
const itemsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ start: [{ offset: first + index }] }));

/** What composes the parts of a map, and the place and size of each part that it was given. */
function composer() {
  const calls: (readonly number[])[] = [];
  const early = new ComposedEarly<{ readonly start: readonly { readonly offset: number }[] }, number>(
    ({ offset, items }) => {
      const offsets = items.flatMap(({ start }) => start.map((token) => token.offset));
      calls.push([offset, offsets.length]);
      return offsets;
    },
  );
  return { calls, early };
}

describe('a long map', () => {
  test('is composed in part as soon as it has 503 items, but for the last three', () => {
    const { calls, early } = composer();
    const map = { offset: 1000, indent: 2, items: itemsFrom(1000, 502) };
    early.advance(map);
    expect([calls, map.offset, map.items.length]).toEqual([[], 1000, 502]);
    map.items.push(...itemsFrom(1502, 1));
    early.advance(map);
    expect([calls, map.offset, map.items.length]).toEqual([[[1000, 500]], 1500, 3]);
    expect(early.beginningOf(1500)).toEqual({
      offset: 1000,
      parts: [itemsFrom(1000, 500).map(({ start: [token] }) => token?.offset)],
    });
    expect(early.beginningOf(1000)).toBeUndefined();
  });

  test('keeps all its parts under the place where what is left of it begins', () => {
    const { calls, early } = composer();
    const map = { offset: 0, indent: 0, items: itemsFrom(0, 503) };
    early.advance(map);
    map.items.push(...itemsFrom(503, 600));
    early.advance(map);
    expect(calls).toEqual([
      [0, 500],
      [500, 600],
    ]);
    expect(early.beginningOf(1100)?.parts.flat()).toHaveLength(1100);
    expect(early.beginningOf(1100)?.offset).toBe(0);
    expect(early.beginningOf(500)).toBeUndefined();
  });

  test('is left alone while the place of the item that would be its first is not known', () => {
    const { calls, early } = composer();
    early.advance({
      offset: 0,
      indent: 0,
      items: [...itemsFrom(0, 500), { start: [] }, ...itemsFrom(501, 2)],
    });
    expect(calls).toEqual([]);
  });

  test.each([
    [{ start: [], key: { offset: 7 } }],
    [{ start: [], key: null, sep: [{ offset: 7 }] }],
    [{ start: [{ offset: 7 }], key: { offset: 9 }, sep: [{ offset: 10 }] }],
  ])('goes on at the first token of an item: %j', (item) => {
    const early = new ComposedEarly<
      {
        readonly start: readonly { readonly offset: number }[];
        readonly key?: { readonly offset: number } | null;
        readonly sep?: readonly { readonly offset: number }[];
      },
      number
    >(() => []);
    const map = { offset: 0, indent: 0, items: [...itemsFrom(0, 500), item, ...itemsFrom(20, 2)] };
    early.advance(map);
    expect(map.offset).toBe(7);
  });
});

test.each([
  ['a: "x"', 3, 4],
  ['a: |\n   x', 3, 8],
  ['a: >\n  x', 3, 7],
  ['a: |-\n  x\n    y', 3, 8],
  ['a: |', 3, 3],
  ['a: |\nx', 3, 5],
])('the text of a scalar in %j begins behind its sign', (text, start, expected) => {
  expect(textStart(text, start)).toBe(expected);
});

describe('a message of the YAML parser', () => {
  test.each([
    ['Something new', { message: 'this is not YAML: Something new' }],
    ['Two\n  lines \t of it', { message: 'this is not YAML: Two lines of it' }],
    ['x'.repeat(60), { message: `this is not YAML: ${'x'.repeat(60)}` }],
    ['x'.repeat(61), { message: `this is not YAML: ${'x'.repeat(59)}…` }],
    ['Unexpected scalar token in YAML stream', { message: 'this is not YAML: unexpected scalar' }],
    [
      'Missing closing "quote',
      expect.objectContaining({ message: 'a text that begins with " has no closing "' }),
    ],
    [
      'Unresolved tag: !a$1',
      expect.objectContaining({ message: '"!a$1" is read as a YAML tag, and there are no tags here' }),
    ],
  ])('%j is reported in our words', (message, expected) => {
    expect(explainYaml(message)).toEqual(expected);
  });
});

/** A sign of YAML. */
const sign = (text: string, offset: number) => ({ kind: 'sign', text, offset }) as const;

/** A text without quotes. */
const plain = (text: string, offset: number) => ({ kind: 'plain text', text, offset }) as const;

describe('a value without quotes in brackets', () => {
  test('is one in whose brackets a { follows at once on a text that ends with $', () => {
    const text = '[$ {a},b{c},$]{d},{x${e}}';
    const lexemes = [
      sign('[', 0),
      plain('$', 1),
      sign(' ', 2),
      sign('{', 3),
      plain('a', 4),
      sign('}', 5),
      sign(',', 6),
      plain('b', 7),
      sign('{', 8),
      plain('c', 9),
      sign('}', 10),
      sign(',', 11),
      plain('$', 12),
      sign(']', 13),
      sign('{', 14),
      plain('d', 15),
      sign('}', 16),
      sign(',', 17),
      sign('{', 18),
      plain('x$', 19),
      sign('{', 21),
      plain('e', 22),
      sign('}', 23),
      sign('}', 24),
    ];
    expect(findBareExpressions(text, lexemes)).toEqual([{ start: 19, end: 24 }]);
  });

  test('is none outside of brackets, however many are closed before', () => {
    for (const [open, close] of ['[]', '{}'])
      expect(
        findBareExpressions('[a]b${c}', [
          sign(open ?? '', 0),
          plain('a', 1),
          sign(close ?? '', 2),
          plain('b$', 3),
          sign('{', 5),
        ]),
      ).toEqual([]);
    expect(findBareExpressions('}a${b}', [sign('}', 0), plain('a$', 1), sign('{', 3)])).toEqual([]);
    expect(
      findBareExpressions('}[a${b}', [sign('}', 0), sign('[', 1), plain('a$', 2), sign('{', 4)]),
    ).toEqual([{ start: 2, end: 7 }]);
  });

  test.each([
    ['a${b}', '"a${b}"', 'a text with ${ }'],
    ['a ${{ b }}', '"a ${{ b }}"', 'an expression'],
    ['a "${b}"', '\'a "${b}"\'', 'a text with ${ }'],
    ["it's \\${b}", "'it''s \\${b}'", 'a text with ${ }'],
    ["it's ${b}", '"it\'s ${b}"', 'a text with ${ }'],
  ])('is repeated in the quotes that it needs: %s', (text, quoted, what) => {
    expect(bareExpressionProblem(`[${text}]`, { start: 1, end: text.length + 1 })).toEqual({
      message: `${what} inside { } or [ ] has no quotes around it`,
      hint: `write it in quotes: ${quoted}`,
    });
  });
});

/** A place in a file. */
const at = (line: number, column: number) => ({ file: 'g.yml', line, column });

/** The place and the beginning of what a mistake is told as. */
const explained = (lines: readonly string[], line: number, column: number, isSyntax = true, found = '') =>
  explainCharacters(
    [{ message: 'm', found, at: at(line, column) }],
    (number) => lines[number - 1] ?? '',
    isSyntax,
  ).map(({ message, at: { line: of, column: in_ } }) => `${of}:${in_} ${message.replace(/ [(s].*/, '')}`);

describe('a character that is the reason of a mistake', () => {
  test.each<readonly [what: string, lines: readonly string[], column: number, told: string]>([
    ['in a word', ['ab\u200Bc'], 1, '1:3 an invisible character'],
    ['at most 200 characters into it', [`${'x'.repeat(199)}\u200B`], 1, '1:200 an invisible character'],
    ['not further', [`${'x'.repeat(200)}\u200B`], 1, '1:1 m'],
    ['not in the next word', ['x \u2013a'], 1, '1:1 m'],
    ['not beyond a bracket', ['x[\u2013'], 1, '1:1 m'],
    ['in the indent', ['  \u00A0a: b'], 5, '1:3 U+00A0'],
    ['in an indent of tabs', ['\t\t\u3000a: b'], 6, '1:3 U+3000'],
    ['not a dash there, in a line whose word is in order', ['  \u2013 a: b'], 6, '1:3 U+2013'],
    ['in the key before it', ['  ke\u2010y: b'], 9, '1:5 U+2010'],
    ['in the key of an item', ['  -  ke\u2010y: b'], 12, '1:8 U+2010'],
    ['behind the colon of the key', ['  key:\u00A0b c'], 10, '1:7 U+00A0'],
    ['a quotation mark that begins a word', ['\u201Ca\u201D'], 1, '1:1 U+201C'],
    ['no quotation mark within one', ['a\u201Cb\u2019c'], 1, '1:1 m'],
    ['none behind a word that is no key', ['key\u201Ca b'], 7, '1:7 m'],
  ])('is looked for %s', (_what, lines, column, expected) => {
    expect(explained(lines, 1, column)).toEqual([expected]);
  });

  test('is looked for in the key of the line above, where it is a mistake of YAML itself', () => {
    const lines = ['a\uFF1A', '  b: c'];
    expect(explained(lines, 2, 3)).toEqual(['1:2 U+FF1A']);
    expect(explained(lines, 2, 3, false)).toEqual(['2:3 m']);
  });

  test('is looked for in the indent of the line below, where nothing was found', () => {
    const lines = ['a:', '\u00A0\u00A0b: c'];
    expect(explained(lines, 1, 1, false, 'nothing')).toEqual(['2:1 U+00A0']);
    expect(explained(lines, 1, 1, false, '"x"')).toEqual(['1:1 m']);
  });

  test.each<readonly [what: string, line: string, column: number, told: string]>([
    ['a space behind other spaces', '  \u00A0a: b', 5, '1:3 U+00A0'],
    ['a space behind tabs', '\t\t\u3000a: b', 5, '1:3 U+3000'],
    ['an invisible character', '  \u200B a: b', 6, '1:3 an invisible character'],
    ['not one that looks like a sign', '  \u2013 a: b', 6, '1:6 m'],
    ['not one behind the first word', 'a \u00A0b c', 5, '1:5 m'],
  ])(
    'is looked for in the indent of the line alone, where YAML is in order: %s',
    (_what, line, column, expected) => {
      expect(explained([line], 1, column, false)).toEqual([expected]);
    },
  );

  test('comes after what stands before it, wherever its mistake was', () => {
    const lines = ['a: x', '\u00A0b: c'];
    expect(
      explainCharacters(
        [
          { message: 'm', found: 'nothing', at: at(1, 1) },
          { message: 'n', at: at(1, 4) },
        ],
        (number) => lines[number - 1] ?? '',
        false,
      ).map(({ at: { line, column } }) => [line, column]),
    ).toEqual([
      [1, 4],
      [2, 1],
    ]);
  });

  test('is reported once for all its mistakes, which stay in the order of their places', () => {
    const mistakes = [1, 3, 9].map((column) => ({ message: 'm', at: at(1, column) }));
    expect(
      explainCharacters([...mistakes, { message: 'n', at: at(1, 2) }], () => 'ab\u200Bcd efg', false).map(
        ({ message, at: { column }, length }) => [column, message.slice(0, 11), length],
      ),
    ).toEqual([
      [3, 'an invisibl', 1],
      [9, 'm', undefined],
    ]);
  });

  test('may be outside of the first 65,536', () => {
    expect(explained(['a\u{1F600}\u200B'], 1, 1)).toEqual(['1:4 an invisible character']);
  });
});
