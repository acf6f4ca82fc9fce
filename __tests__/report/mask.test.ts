import { expect, test } from 'vitest';
import { maskOf } from '../../src/report/secrets/mask.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { PatternAutomaton, automataFor, type Span } from '../../src/report/secrets/pattern-automaton.ts';

/** The texts at the places that the patterns are found at. */
function found(patterns: readonly string[], text: string): readonly string[] {
  return automataFor(patterns)
    .flatMap((automaton) => automaton.find(text))
    .map(({ start, end }: Span) => `${start} ${text.slice(start, end)}`);
}

test('without a masker text stays as it is, with one it does the work', () => {
  expect(maskOf({})('hunter2')).toBe('hunter2');
  const masker = new Masker();
  masker.add('hunter2');
  expect(maskOf({ masker })('is hunter2')).toBe('is ***');
});

test('a masker knows the places of secrets, joined where they touch, in their order', () => {
  const masker = new Masker();
  expect(masker.places('abcdef')).toEqual([]);
  for (const value of ['bc', 'de', 'xyz']) masker.add(value);
  expect(masker.places('abcdef-xyz-bc')).toEqual([
    { start: 1, end: 5 },
    { start: 7, end: 10 },
    { start: 11, end: 13 },
  ]);
});

test('a secret within a longer one, or that begins where another has not ended, makes one place', () => {
  const masker = new Masker();
  for (const value of ['secret-number-1', 'number', 'ber-1-and-two']) masker.add(value);
  expect(masker.places('secret-number-1-and-two')).toEqual([{ start: 0, end: 23 }]);
  expect(masker.places('secret-number-2')).toEqual([{ start: 7, end: 13 }]);
});

test.each<[string, readonly string[], string, readonly string[]]>([
  ['none where there is none', ['needle-one'], 'hay', []],
  ['none in nothing', ['needle-one'], '', []],
  ['one at the start', ['needle-one'], 'needle-one hay', ['0 needle-one']],
  ['one at the end', ['needle-one'], 'hay needle-one', ['4 needle-one']],
  ['one that is all', ['needle-one'], 'needle-one', ['0 needle-one']],
  ['one of exactly eight units', ['12345678'], 'x12345678x', ['1 12345678']],
  ['one of eight units that is all', ['12345678'], '12345678', ['0 12345678']],
  ['one of eight units at the end', ['12345678'], '1234567812345678', ['0 12345678', '8 12345678']],
  [
    'the first units beyond Latin',
    ['ÿĀ', 'Ā', 'āĀÿ-long'],
    'Āÿ-ÿĀ-āĀÿ-long',
    ['0 Ā', '3 ÿĀ', '7 Ā', '6 āĀÿ-long'],
  ],
  ['none that is cut by the end', ['123456789'], 'x12345678', []],
  ['one after what nearly was one', ['needle-one'], 'needle-needle-one', ['7 needle-one']],
  [
    'one after another',
    ['needle-one', 'needle-two'],
    'needle-twoneedle-one',
    ['0 needle-two', '10 needle-one'],
  ],
  ['those that overlap', ['abcdefgh', 'efghijkl'], 'abcdefghijkl', ['0 abcdefgh', '4 efghijkl']],
  [
    'the longest of those that end at one place',
    ['cdefghijk', 'abcdefghijk'],
    'abcdefghijk',
    ['0 abcdefghijk'],
  ],
  [
    'a shorter one in the middle of a longer one that fails',
    ['abcdefghij', 'cdefghxx', 'bcdefghy'],
    'abcdefghy',
    ['1 bcdefghy'],
  ],
  ['one that begins another', ['abcdefgh', 'abcdefghij'], 'abcdefghij', ['0 abcdefgh', '0 abcdefghij']],
  ['short ones', ['a', 'bc'], 'abca', ['0 a', '1 bc', '3 a']],
  ['short and long ones', ['a', 'needle-one'], 'a needle-one', ['0 a', '2 needle-one']],
  ['units beyond Latin', ['ŝekreto-日本語', '日本'], '=ŝekreto-日本語=', ['9 日本', '1 ŝekreto-日本語']],
  ['half of a pair', ['\ud83d'], 'a\ud83d\ude00', ['1 \ud83d']],
])('finds %s', (_what, patterns, text, places) => {
  expect(found(patterns, text)).toEqual(places);
});

test('finds one within two that begin alike and are not there, whichever was named first', () => {
  // What is known of the middle one is known only by the last.
  const patterns = ['xabcdefghiQ', 'abcdefghiR', 'bcdefghi'];
  for (const order of [patterns, patterns.toReversed()])
    expect(found(order, 'xabcdefghi!')).toEqual(['2 bcdefghi']);
});

test('finds each of very many patterns, and nothing else', () => {
  const patterns = Array.from({ length: 3000 }, (_, index) => `token-${index * 7919}-end`);
  const [automaton, ...more] = automataFor(patterns);
  expect(more).toEqual([]);
  const text = patterns.map((pattern) => `<${pattern}>`).join('');
  expect(automaton?.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(patterns);
  expect(automaton?.find(text.replaceAll('-end', '-END'))).toEqual([]);
});

test('finds each of very many patterns that begin differently', () => {
  const patterns = Array.from(
    { length: 3000 },
    (_, index) => `${(index * 7919).toString(36).padStart(8, '-')}!`,
  );
  const text = patterns.map((pattern) => `<${pattern}>`).join('');
  const [automaton] = automataFor(patterns);
  expect(automaton?.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(patterns);
});

/** A thousand patterns of two units, the second every other one from the first given. */
const unitsFrom = (first: number): readonly string[] =>
  Array.from({ length: 1000 }, (_, index) => `a${String.fromCharCode(first + 2 * index)}`);

test('finds each of very many patterns that go on differently, and no other that begins so', () => {
  const [patterns, others] = [unitsFrom(300), unitsFrom(301)];
  expect(found(patterns, [...patterns, ...others].join('-'))).toEqual(
    patterns.map((pattern, index) => `${index * 3} ${pattern}`),
  );
});

test('patterns that are too short for a prefix are found apart, and none makes no automaton', () => {
  expect(automataFor([])).toEqual([]);
  expect(automataFor(['1234567', '12345678', '1'])).toHaveLength(2);
  expect(automataFor(['1234567'])).toHaveLength(1);
  expect(new PatternAutomaton(['12', '12345678']).find('1-12345678-12').map(({ start }) => start)).toEqual([
    2, 2, 11,
  ]);
});
