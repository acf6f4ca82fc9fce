import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFileCommands, parsePathLines } from '../../src/github/file-command-parser.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

function pairsOf(text: string, platform: NodeJS.Platform = 'linux'): Pairs {
  const parsed = parseFileCommands(text, platform);
  if (parsed.kind === 'broken') throw new Error(`line ${parsed.line}: ${parsed.problem}`);
  return parsed.entries.map(({ name, value }) => [name, value]);
}

/** What the runner's own tests say of GITHUB_ENV and GITHUB_OUTPUT (actions/runner, SetEnvFileCommandL0 and SetOutputFileCommandL0). */
const runnersCases: readonly (readonly [what: string, lines: readonly string[], pairs: Pairs])[] = [
  ['an empty file', [''], []],
  ['a value', ['MY_ENV=MY VALUE'], [['MY_ENV', 'MY VALUE']]],
  [
    'empty lines',
    ['', 'A=my value', '', 'B=my second value', ''],
    [
      ['A', 'my value'],
      ['B', 'my second value'],
    ],
  ],
  ['an empty value', ['A='], [['A', '']]],
  [
    'several values',
    ['A=1', 'B=', 'C=3'],
    [
      ['A', '1'],
      ['B', ''],
      ['C', '3'],
    ],
  ],
  [
    'equals signs',
    ['A==abc', 'B=def=ghi', 'C=jkl='],
    [
      ['A', '=abc'],
      ['B', 'def=ghi'],
      ['C', 'jkl='],
    ],
  ],
  ['a value of many lines', ['A<<EOF', 'one', 'two', 'three', 'EOF'], [['A', 'one\ntwo\nthree']]],
  ['no line between the delimiters', ['A<<EOF', 'EOF'], [['A', '']]],
  [
    'empty lines around such values',
    ['', 'A<<EOF', 'x', 'y', 'EOF', '', 'B<<EOF', 'X', 'EOF', ''],
    [
      ['A', 'x\ny'],
      ['B', 'X'],
    ],
  ],
  ['a delimiter with an equals sign', ['A<<=EOF', 'x', '=EOF'], [['A', 'x']]],
  ['a delimiter with an angle', ['A<<<EOF', 'x', '<EOF'], [['A', 'x']]],
  ['inner and last empty lines', ['A<<EOF', 'x', '', 'y', '', 'EOF'], [['A', 'x\n\ny\n']]],
  ['an equals sign inside', ['A<<EOF', 'x=y', 'EOF'], [['A', 'x=y']]],
  [
    'angles in a value',
    ['A=x<<EOF', 'B=<<'],
    [
      ['A', 'x<<EOF'],
      ['B', '<<'],
    ],
  ],
  ['a delimiter after a space', ['A<<EOF', ' EOF', 'EOF'], [['A', ' EOF']]],
];

describe('parseFileCommands', () => {
  it.each(runnersCases)('reads as the runner does: %s', (_, lines, pairs) => {
    expect(pairsOf(lines.join('\n'))).toEqual(pairs);
    expect(pairsOf(lines.join('\r\n'), 'win32')).toEqual(
      pairs.map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
    );
  });

  it('on Windows keeps the line ends of a value as they are', () => {
    expect(pairsOf('A<<EOF\nhello\nworld\nEOF', 'win32')).toEqual([['A', 'hello\nworld']]);
    expect(pairsOf('A<<EOF\r\na\nb\r\nEOF\r\n', 'win32')).toEqual([['A', 'a\nb']]);
  });

  it('elsewhere takes a carriage return for a part of the line', () => {
    expect(pairsOf('A=1\r\nB=2')).toEqual([
      ['A', '1\r'],
      ['B', '2'],
    ]);
    expect(pairsOf('A<<EOF\r\nx\r\nEOF\r\n')).toEqual([['A', 'x\r']]);
    expect(parseFileCommands('A=1\n\r\n', 'linux')).toMatchObject({ kind: 'broken', line: 2 });
  });

  it.each([
    ['A<<EOF line one EOF', 1, "Invalid value. Matching delimiter not found 'EOF line one EOF'"],
    ['x=1\nA<<EOF\none\n', 2, "Invalid value. Matching delimiter not found 'EOF'"],
    ['A<<EOF\none\n two EOF', 1, 'Invalid value. EOF marker missing new line.'],
    ['\n\nnothing', 3, "Invalid format 'nothing'"],
    [
      'A=1\n<<EOF\nx\nEOF',
      2,
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    ['A<<\nx\n', 1, "Invalid format 'A<<'. Name must not be empty and delimiter must not be empty"],
    ['<<E=F\nx\nE=F', 1, "Invalid format '<<E=F'. Name must not be empty and delimiter must not be empty"],
    ['=x', 1, "Invalid format '=x'. Name must not be empty"],
    ['A<<E\nx\nE\n\nB', 5, "Invalid format 'B'"],
  ])('names the line of a mistake, in the words of the runner: %j', (text, line, problem) => {
    expect(parseFileCommands(text, 'linux')).toEqual({ kind: 'broken', line, problem });
  });

  it('cuts a long line in its message', () => {
    const parsed = parseFileCommands('x'.repeat(100_000), 'linux');
    expect(parsed).toMatchObject({ problem: `Invalid format '${'x'.repeat(200)}…'` });
    expect(parseFileCommands('x'.repeat(200), 'linux')).toMatchObject({
      problem: `Invalid format '${'x'.repeat(200)}'`,
    });
  });

  it('says on which line each entry begins', () => {
    const parsed = parseFileCommands('\nA=1\nB<<E\nx\nE\nC=2', 'linux');
    expect(parsed.kind === 'entries' && parsed.entries.map(({ line }) => line)).toEqual([2, 3, 6]);
  });

  it('reads back whatever is written between delimiters that it does not have', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,8}$/);
    const value = fc.string({ unit: fc.constantFrom('a', '=', '<', '\n', '\r', ' ', 'EOF', '😀') });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const text = pairs
          .map(([key, content]) => `${key}<<ghadelimiter\n${content}\nghadelimiter\n`)
          .join('');
        expect(pairsOf(text)).toEqual(pairs);
      }),
    );
  });
});

describe('parsePathLines', () => {
  it('has a directory for every line that is not empty, whatever ends the lines', () => {
    expect(parsePathLines('/a\r\n\n/b\r/c d\n')).toEqual(['/a', '/b', '/c d']);
  });

  it('counts the last mention of a directory', () => {
    expect(parsePathLines('/a\n/b\n/a')).toEqual(['/b', '/a']);
  });
});
