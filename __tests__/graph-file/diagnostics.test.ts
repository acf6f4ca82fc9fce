import { describe, expect, test } from 'vitest';
import { comparePositions, Diagnostics } from '../../src/language/diagnostics/diagnostics.ts';
import { loadGraph } from '../../src/graph-file/load.ts';
import { readSourceText } from '../../src/language/diagnostics/source-text.ts';

/** A place in a file. */
const at = (line: number, column = 1) => ({ file: 'g.yml', line, column });

describe('the mistakes of a file', () => {
  test('are reported once, in the order of their places', () => {
    const mistakes = new Diagnostics();
    expect(mistakes.any).toBe(false);
    for (const [line, column, message] of [
      [2, 1, 'b'],
      [1, 9, 'a'],
      [1, 2, 'c'],
      [1, 9, 'a'],
      [1, 9, 'd'],
    ] as const)
      mistakes.add({ message, at: at(line, column) });
    expect(mistakes.any).toBe(true);
    expect(mistakes.sorted().map(({ message }) => message)).toEqual(['c', 'a', 'd', 'b']);
    expect([mistakes.hasAt(at(1, 2)), mistakes.hasAt(at(1, 3))]).toEqual([true, false]);
    expect(comparePositions(at(1, 2), at(1, 2))).toBe(0);
  });

  test.each([
    [1000, []],
    [1001, ['and 1 more mistake']],
    [1002, ['and 2 more mistakes']],
    [9999, ['and 8999 more mistakes']],
    [10_000, ['and at least 9000 more mistakes']],
    [10_500, ['and at least 9000 more mistakes']],
  ])('of %d the first thousand are reported', (count, rest) => {
    const mistakes = new Diagnostics();
    for (let line = 1; line <= count; line += 1) mistakes.add({ message: 'm', at: at(line) });
    const sorted = mistakes.sorted();
    expect(sorted.slice(1000).map(({ message }) => message)).toEqual(rest);
    expect(sorted.at(-1)?.at.line).toBe(Math.min(count, 1001));
  });

  test('come with what is nearest, for the first two hundred words', () => {
    const mistakes = new Diagnostics();
    for (let count = 0; count < 200; count += 1)
      expect(mistakes.suggestion('tesk', ['task'])).toBe('did you mean "task"?');
    expect(mistakes.suggestion('tesk', ['task'])).toBeUndefined();
    expect(mistakes.nearest('tesk', ['task'])).toBeUndefined();
  });
});

/** The text of a file, or what is wrong with it. */
const read = (input: Uint8Array | string) => readSourceText(input, 'g.yml');

describe('the text of a file', () => {
  test('may be as large as 16 MB', () => {
    expect(read('#'.repeat(16_000_000)).kind).toBe('text');
    expect(read('#'.repeat(16_000_001))).toMatchObject({
      kind: 'diagnostic',
      diagnostic: {
        message: 'the graph file is too large',
        expected: 'at most 16 MB',
        found: 'more',
        at: { file: 'g.yml', line: 1, column: 1 },
      },
    });
  });

  test.each([
    ['little', [0xff, 0xfe, 0x61, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x61]],
  ])('is told to be UTF-16 where it begins with its mark: %s-endian', (_what, bytes) => {
    expect(read(Uint8Array.from(bytes))).toMatchObject({
      diagnostic: { message: 'the graph file is not a text file', hint: 'it is UTF-16: save it as UTF-8' },
    });
  });

  test.each([
    ['a NUL', [0, 0x61], 1, 'U+0000'],
    ['a NUL later', [0xff, 0x61, 0x00], 3, 'U+0000'],
    ['the other half of a mark', [0xfe, 0x61, 0x00], 3, 'U+0000'],
    ['a mark in the wrong order', [0xff, 0xff, 0x00], 3, 'U+0000'],
    ['an escape', [0x61, 0x1b], 2, 'U+001B'],
    ['a backspace', [0x08], 1, 'U+0008'],
  ])('may have no control character: %s', (_what, bytes, column, code) => {
    const found = read(Uint8Array.from(bytes));
    expect(found).toMatchObject({
      kind: 'diagnostic',
      diagnostic: {
        found: `the control character ${code}`,
        expected: 'YAML text in UTF-8',
        at: { line: 1, column },
      },
    });
    expect(found.kind === 'diagnostic' && 'hint' in found.diagnostic).toBe(false);
  });

  test('may have tabs and both kinds of line ends', () => {
    expect(read('a\t\r\n\n')).toMatchObject({ kind: 'text' });
    expect(read('\u0000').kind).toBe('diagnostic');
  });

  test('is in UTF-8', () => {
    expect(read(Uint8Array.from([0x61, 0x0a, 0x62, 0xff]))).toMatchObject({
      diagnostic: {
        message: 'the graph file is not in UTF-8',
        hint: 'save it as UTF-8',
        at: { line: 2, column: 2 },
      },
    });
    // A replacement character may be written, where the bytes are those of one.
    expect(read(Buffer.from('a\uFFFD')).kind).toBe('text');
    expect(read('a\uFFFD').kind).toBe('text');
  });

  test('begins behind a byte order mark', () => {
    for (const input of ['\uFEFFab', Buffer.from('\uFEFFab')])
      expect(read(input)).toMatchObject({ kind: 'text', source: { text: 'ab' } });
  });

  test('is counted in lines', () => {
    const found = read('\nab\nc');
    if (found.kind !== 'text') throw new Error(found.diagnostic.message);
    const { positionAt, lineAt } = found.source;
    expect(
      [0, 1, 2, 3, 4, 5].map((offset) => positionAt(offset)).map(({ line, column }) => [line, column]),
    ).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, 1],
      [3, 2],
    ]);
    expect([0, 1, 2, 3, 4].map(lineAt)).toEqual(['', '', 'ab', 'c', '']);
  });
});

/** The first two lines of a text with mistakes. */
const linesOf = (bytes: string): readonly string[] => {
  const loaded = loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' });
  if (loaded.kind === 'graph') throw new Error('expected mistakes, found none');
  return [loaded.lineAt(1), loaded.lineAt(2)];
};

test('a file that is no text has its lines all the same, and one that is too large has none', () => {
  expect(linesOf('a\n\u0000b')).toEqual(['a', '\u0000b']);
  expect(linesOf('tasks: [\nx')).toEqual(['tasks: [', 'x']);
  expect(linesOf('#'.repeat(16_000_001))).toEqual(['', '']);
});
