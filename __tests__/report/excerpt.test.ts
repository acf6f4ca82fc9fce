import { describe, expect, it, test } from 'vitest';
import { excerptLines } from '../../src/report/annotations/excerpt.ts';
import { githubStyle } from '../../src/report/log/log-style.ts';
import { makePaint } from '../../src/report/log/paint.ts';

const plain = makePaint(false);
const asItIs = (line: string): string => line;

/** The excerpt of line 7 with a place before the sign `¦`, which is not part of it. */
function excerpt(marked: string): string {
  const column = marked.indexOf('¦') + 1;
  return excerptLines(marked.replace('¦', ''), { line: 7, column }, asItIs, plain).join('\n');
}

/** The mark under a value, when it is known how long it is. */
const markOf = (length: number) => excerptLines('a: b c d', { line: 7, column: 4, length }, asItIs, plain)[1];

describe('the mark is as long as what stands at the place', () => {
  test.each([
    ['    ¦need: build', '    ^^^^'],
    ['    cpus: ¦lots of them # more', '          ^^^^^^^^^^^^'],
    ['    cpus: ¦a#b:c # more', '          ^^^^^'],
    ['  a: {cpus: ¦lots of them, run: x}', '            ^^^^^^^^^^^^'],
    ['  a: {cpus: ¦lots}', '            ^^^^'],
    ['  a: {needs: [b, ¦c d]}', '                 ^^^'],
    ['    run: ¦"it is \\" here" # more', '         ^^^^^^^^^^^^^^^'],
    ["    run: ¦'it''s' x", '         ^^^^^^^'],
    ['    run: ¦"never closed', '         ^^^^^^^^^^^^^'],
    ['    needs: ¦{a: [b, c]} x', '           ^^^^^^^^^^^'],
    ['    needs: ¦[a, b', '           ^^^^^'],
    ['    if: ¦${{ a : b }} and more', '        ^^^^^^^^^^^^^^^^^^^^^'],
    ['    if: ${{ a && ¦needs.x.result == 1 }}', '                 ^^^^^^^^^^^^^^'],
    ['    if: a ¦== b', '          ^^'],
    ['    - ¦a b', '      ^^^'],
    ['    if: ${{ contains(a, ¦needs.b) || c }}', '                        ^^^^^^^'],
    ['    ¦b, c]', '    ^'],
    ['    x: 1 ¦', '         ^'],
    ['    x:¦   1', '      ^^^'],
    ['¦', ''],
    ['¦a: b', '^'],
    ['¦a b', '^^^'],
    ['? ¦a b', '  ^^^'],
    ['a: !tag ¦b c', '        ^^^'],
    ['a: &anchor ¦b c', '           ^^^'],
    ['a: b!c ¦d e', '       ^'],
    ['a: ¦b: c', '   ^'],
    ['a: ¦b:c', '   ^^^'],
    ['a: ¦:x y', '   ^^^^'],
    ['a: {b: ¦c:d, e: f}', '       ^^^'],
    ['a: {b: ¦c: d}', '       ^'],
    ['a: [¦b c, d]', '    ^^^'],
    ['a: [[b], ¦c d]', '         ^^^'],
    ['a: [b] ¦c d', '       ^'],
    ['¦a b, c]', '^^^'],
    ['¦a [b] c', '^^^^^^^'],
    ["a: ¦'it''s", '   ^^^^^^'],
    ['a: ¦"b\\" c"', '   ^^^^^^^'],
    ['a: ¦"b\\\\" c', '   ^^^^^'],
    ['a: ¦"', '   ^'],
    ['a: ¦"b   ', '   ^^'],
    ['a: ¦[b   ', '   ^^'],
    ['a: ¦{b: [c}, d] e', '   ^^^^^^^^^^^'],
    ['a: ¦]', '   ^'],
    ['if: ${{ a }} ¦b c', '             ^'],
    ['if: ${{ a }} ${{ ¦b.c && d', '                 ^^^'],
    ['if: ${{ a ¦&& b }}', '          ^^'],
    ['if: ${{ a(¦) }}', '          ^'],
    ['if: ${{ ¦a-b.c_d(e) }}', '        ^^^^^^^'],
    ['if: ¦${{ a }', '    ^^^^^^^'],
    ['a: ¦b ${{ c: d }} e # f', '   ^^^^^^^^^^^^^^^'],
    ['a: {b: ¦c ${{ d, e }} f, g}', '       ^^^^^^^^^^^^^^^'],
    ['a: ¦b c   ', '   ^^^'],
    ['a: ¦[b, [c], d] e', '   ^^^^^^^^^^^'],
    ['a: ¦[b: c] d', '   ^^^^^^'],
    ['a: ¦" b" "c"', '   ^^^^'],
    ['a: ¦"" "c"', '   ^^'],
  ])('%s', (marked, mark) => {
    expect(excerpt(marked)).toBe(mark === '' ? '' : `  7 | ${marked.replace('¦', '')}\n    | ${mark}`);
  });

  test('unless it is known how long that is', () => {
    expect([0, 1, 3, 5, 99].map(markOf)).toEqual([
      '    |    ^',
      '    |    ^',
      '    |    ^^^',
      '    |    ^^^^^',
      '    |    ^^^^^',
    ]);
  });
});

describe('the mark stands under the place', () => {
  test.each([
    ['after tabs', '\ta\t¦b', '    a    b', '         ^'],
    ['after wide characters', 'name: 日本語 ¦b:', 'name: 日本語 b:', '             ^'],
    ['under wide characters', 'n: ¦日本', 'n: 日本', '   ^^^^'],
    ['after emoji', '😀🚀: ¦b', '😀🚀: b', '      ^'],
    ['after half-width and full-width forms', 'ｶＡ ¦b', 'ｶＡ b', '    ^'],
    ['after combining characters', 'e\u0301é: ¦b', 'e\u0301é: b', '    ^'],
    ['after characters that nobody sees', 'a\u200b: ¦b', 'a<U+200B>: b', '           ^'],
    ['under a no-break space', 'a:¦\u00a0b', 'a:<U+00A0>b', '  ^^^^^^^^'],
    ['after what turns the direction', 'a\u202e: ¦b', 'a<U+202E>: b', '           ^'],
    ['after controls', 'a\u009b31m: ¦b', 'a<U+009B>31m: b', '              ^'],
    ['after half a surrogate pair', '\ud800: ¦b', '\ufffd: b', '   ^'],
  ])('%s', (_name, marked, shown, mark) => {
    expect(excerpt(marked)).toBe(`  7 | ${shown}\n    | ${mark}`);
  });
});

it('is as wide as the number of the line wants', () => {
  expect(excerptLines('a: b\r', { line: 1234, column: 4 }, asItIs, plain)).toEqual([
    '  1234 | a: b',
    '       |    ^',
  ]);
});

it('is nothing where there is nothing to show', () => {
  expect(excerpt('¦')).toBe('');
  expect(excerpt('  ¦  ')).toBe('');
  expect(excerptLines('a', { line: 1, column: 5 }, asItIs, plain)).toEqual([]);
  // The end of the line is a place, the end of a carriage return is none.
  expect(excerptLines('ab', { line: 1, column: 3 }, asItIs, plain)).toEqual(['  1 | ab', '    |   ^']);
  expect(excerptLines('a\rb: c\r', { line: 1, column: 3 }, asItIs, plain)[0]).toBe('  1 | a<U+000D>b: c');
});

/** The excerpt of a word of this many columns. */
const wide = (columns: number) => excerptLines('s'.repeat(columns), { line: 7, column: 1 }, asItIs, plain);

describe('of a long line', () => {
  const words = Array.from({ length: 1000 }, (_, index) => `w${index}`);
  const line = `a: [${words.join(', ')}]`;

  it('shows a window with the place in it', () => {
    for (const word of ['w0', 'w500', 'w999']) {
      const column = line.indexOf(word) + 1;
      const [shown = '', mark = ''] = excerptLines(line, { line: 7, column }, asItIs, plain);
      expect(shown.length).toBeLessThanOrEqual('  7 | ……'.length + 100);
      expect(shown.length).toBeGreaterThan(90);
      const place = mark.indexOf('^');
      expect(shown.slice(place, mark.length)).toBe(word);
    }
  });

  it('cuts no word, since half of a secret is not masked any more', () => {
    const secret = 's3cr3t'.repeat(5);
    for (let padding = 0; padding < 120; padding += 1) {
      const text = `${'x '.repeat(padding)}${secret} ${'y '.repeat(padding)}place ${secret} ${'z '.repeat(99)}`;
      const [shown = ''] = excerptLines(text, { line: 1, column: text.indexOf('place') + 1 }, asItIs, plain);
      expect(shown).toContain('place');
      expect(shown.replaceAll(secret, '')).not.toMatch(/s3|3t/);
    }
  });

  it('shows nothing of a word that is too long', () => {
    expect(excerpt(`a: ¦${'s'.repeat(101)}`)).toBe('');
    expect(excerpt(`${'s'.repeat(5000)}¦${'s'.repeat(100)} b c`)).toBe('');
    // What is left out stands at the place here.
    expect(excerpt(`a ${'s'.repeat(100)}¦${'s'.repeat(5000)} b c`)).toBe('  7 | a …\n    |   ^');
    expect(excerpt(`${'s'.repeat(5000)} ¦b ${'t'.repeat(5000)}`)).toBe('  7 | … b …\n    |   ^');
  });

  it.each([
    // Fifty columns before the place, then what is behind it, then more before it.
    ['a long line on both sides', 60, 60, '…', 49, 50, '…'],
    ['few words before the place', 10, 99, '', 20, 79, '…'],
    ['few words behind it', 99, 10, '…', 79, 20, ''],
    ['a line that fits', 20, 20, '', 40, 40, ''],
  ])('of %s shows a hundred columns', (_what, before, behind, lead, left, right, end) => {
    const text = `${'x '.repeat(before)}P${' y'.repeat(behind)}`;
    const [shown = '', mark = ''] = excerptLines(text, { line: 7, column: 2 * before + 1 }, asItIs, plain);
    const [was = '', is = ''] = shown.slice('  7 | '.length).split('P');
    expect([was.startsWith('…') ? '…' : '', is.endsWith('…') ? '…' : '']).toEqual([lead, end]);
    expect([was.replace('…', '').length, is.replace('…', '').length]).toEqual([left, right]);
    expect(mark.indexOf('^')).toBe(shown.indexOf('P'));
  });

  it('shows a word that is just as wide as there is room, and none of one that is wider', () => {
    expect(wide(100)).toEqual([`  7 | ${'s'.repeat(100)}`, `    | ${'^'.repeat(100)}`]);
    expect(wide(101)).toEqual([]);
  });

  it('shows nothing of a word at the edge of what is looked at', () => {
    // The word in the middle is whole, those that reach out of 600 characters to each side are not.
    const text = `${'s'.repeat(700)} a ¦b c ${'t'.repeat(700)}`;
    expect(excerpt(text)).toBe('  7 | … a b c …\n    |     ^');
  });

  it('shows no part of a word of which it cannot see both ends', () => {
    for (const far of [560, 580, 599, 600, 601, 640]) {
      const word = 's3cr3t'.repeat(8);
      // Nothing between, so that what is before or behind the place has room.
      const before = `${word}${'\u0301'.repeat(far - word.length)} P`;
      const behind = `P ${'\u0301'.repeat(far - word.length)}${word}`;
      for (const text of [`q ${before}`, `${behind} q`]) {
        const shown = excerptLines(text, { line: 7, column: text.indexOf('P') + 1 }, asItIs, plain).join('');
        expect(shown.replaceAll(word, '')).not.toMatch(/s3|3t/u);
        expect(shown).toContain('P');
      }
    }
  });

  it('is quick, however long it is', () => {
    const long = 'word '.repeat(3_000_000);
    for (let place = 0; place < 100; place += 1) {
      expect(excerptLines(long, { line: 1, column: place * 150_000 + 1 }, asItIs, plain)).toHaveLength(2);
    }
  });
});

it('cannot command the runner', () => {
  const { ownLine } = githubStyle(false);
  const lines = [
    '::error::x',
    '  ::stop-commands::y',
    '##[add-path]/evil',
    'a\u2028::error::x',
    'a\u0085::error::x',
  ];
  for (const line of lines) {
    const shown = excerptLines(line, { line: 1, column: 1 }, ownLine, plain);
    expect(shown).toHaveLength(2);
    expect(shown.join('\n')).not.toMatch(/^\s*::|##\[(?!\\)|\u2028|\u0085/m);
  }
});

it('paints the gutter and the mark where colours are wanted', () => {
  expect(excerptLines('a: b', { line: 1, column: 4 }, asItIs, makePaint(true))).toEqual([
    '\u001b[2m  1 |\u001b[0m a: b',
    '\u001b[2m    |\u001b[0m    \u001b[31m^\u001b[0m',
  ]);
});
