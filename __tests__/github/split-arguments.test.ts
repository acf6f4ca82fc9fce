import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitArguments } from '../../src/github/split-arguments.ts';

it.each([
  ['bash -l {0}', ['bash', '-l', '{0}']],
  ['  a   b\t c ', ['a', 'b', 'c']],
  ['"a b" c', ['a b', 'c']],
  ['a"b c"d', ['ab cd']],
  ['""', ['']],
  ['"a""b"', ['a"b']],
  [String.raw`a\b c:\d\ e`, [String.raw`a\b`, 'c:\\d\\', 'e']],
  [String.raw`\"a\" b`, ['"a"', 'b']],
  [String.raw`\\"a b"`, [String.raw`\a b`]],
  [String.raw`\\\"a`, [String.raw`\"a`]],
  ['', []],
])('splits %j', (line, words) => {
  expect(splitArguments(line)).toEqual(words);
});

const quote = (word: string): string =>
  `"${word.replaceAll(/(\\*)("|$)/g, (_all, slashes: string, end: string) => slashes + slashes + (end === '"' ? String.raw`\"` : ''))}"`;

it('gives back words that were quoted by the rules', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '\t') });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(splitArguments(words.map(quote).join(' '))).toEqual(words);
    }),
  );
});
