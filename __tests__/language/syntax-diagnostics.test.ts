import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../src/language/diagnostics/diagnostics.ts';
import { readSourceText } from '../../src/language/diagnostics/source-text.ts';
import { SyntaxDiagnostics, Unreadable } from '../../src/language/yaml/syntax-diagnostics.ts';

/** The mistakes of syntax that are found in a text, and the lines of those that are reported. */
function syntaxOf(text: string) {
  const read = readSourceText(text, 'g.yml');
  if (read.kind !== 'text') throw new Error('the text cannot be read');
  const diagnostics = new Diagnostics();
  const found = new SyntaxDiagnostics(read.source, diagnostics);
  const told = () => diagnostics.sorted().map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  return { found, diagnostics, told };
}

/** A message of the parser that a text in quotes which ends too late may cause. */
const atNodeEnd = 'Unexpected scalar at node end';

describe('mistakes of syntax', () => {
  test('are reported once a line, but those that are sure each', () => {
    const { found, told } = syntaxOf('abc\ndef\n');
    expect(found.any).toBe(false);
    found.add(0, 'first');
    found.add(1, 'second');
    found.addTag(2, 'sure');
    found.add(4, 'below');
    expect(found.any).toBe(true);
    expect(told()).toEqual(['1:1 first', '1:3 sure', '2:1 below']);
  });

  test('have a hint only where there is one', () => {
    const { found, diagnostics } = syntaxOf('a\nb\n');
    found.add(0, 'without');
    found.add(2, 'with', 'do that');
    expect(diagnostics.sorted()).toStrictEqual([
      { message: 'without', at: { file: 'g.yml', line: 1, column: 1 } },
      { message: 'with', hint: 'do that', at: { file: 'g.yml', line: 2, column: 1 } },
    ]);
  });

  test('are not reported in lines that are left, from the first to the last', () => {
    const { found, told } = syntaxOf('a\nb\nc\nd\n');
    found.leaveLines(2, 3);
    for (const offset of [0, 2, 4, 6]) found.add(offset, 'm');
    expect(told()).toEqual(['1:1 m', '4:1 m']);
    expect(found.any).toBe(true);
  });

  test('end the reading of a file when a hundred lines have some', () => {
    const { found, told } = syntaxOf('a\n'.repeat(200));
    for (let line = 0; line < 99; line += 1) found.add(2 * line, 'm');
    expect(told()).toHaveLength(99);
    expect(() => found.add(2 * 99, 'm')).toThrow(Unreadable);
    expect(told().slice(-2)).toEqual([
      '100:1 m',
      '100:1 there are too many mistakes: the rest of the file was not read',
    ]);
  });

  test('end the reading of a file when there are more than a thousand in fewer lines', () => {
    const { found } = syntaxOf('a\n');
    for (let count = 0; count < 1000; count += 1) found.add(0, 'm');
    expect(() => found.add(0, 'm')).toThrow(Unreadable);
  });
});

describe('what the parser says about a text in quotes', () => {
  test.each<readonly [where: string, offset: number, told: string]>([
    ['at its last character', 5, '1:1 a text that begins with " ends only in line 2'],
    ['right behind its end', 6, '1:1 a text that begins with " ends only in line 2'],
    ['in the line of its end', 7, '1:1 a text that begins with " ends only in line 2'],
    ['in the line below', 9, '1:1 a text that begins with " ends only in line 2'],
    ['in a later line', 11, '4:1 text follows the end of a value'],
    ['before it', 0, '1:1 text follows the end of a value'],
  ])('is the consequence of its late end where the mistake stands %s', (where, offset, expected) => {
    const { found, told } = syntaxOf('"x\n y" z\na\nb\n');
    found.noteQuoted(where === 'before it' ? 1 : 0, '"x\n y"', () => false);
    found.addParserMessage(offset, atNodeEnd);
    expect(told()).toEqual([expected]);
  });

  test('names the line of its end also where that is the end of the line', () => {
    const { found, told } = syntaxOf('"x\n y"\nz\n');
    found.noteQuoted(0, '"x\n y"', () => false);
    found.addParserMessage(7, atNodeEnd);
    expect(told()).toEqual(['1:1 a text that begins with " ends only in line 2']);
  });

  test('is nothing more where an expression ends the text before it', () => {
    const { found, told } = syntaxOf('["a ${{ "d" }}", !x]\n');
    found.noteQuoted(1, '"a ${{ "', () => true);
    found.addParserMessage(17, 'Unresolved tag: !x');
    expect(told()).toEqual(['1:9 this " ends the text in the middle of an expression']);
  });

  test('is not that for a text of one line with an end', () => {
    const { found, told } = syntaxOf('"x" z\n');
    found.noteQuoted(0, '"x"', () => false);
    found.addParserMessage(4, atNodeEnd);
    expect(told()).toEqual(['1:5 text follows the end of a value']);
  });

  test('is reported at its beginning where it has no end, and then nothing that follows', () => {
    const { found, told } = syntaxOf('a: "x\nb: y\n');
    expect(found.unclosed).toBe(Infinity);
    found.noteQuoted(3, '"x\nb: y\n', () => false);
    found.addParserMessage(11, 'Missing closing "quote');
    expect(found.unclosed).toBe(3);
    found.addTag(6, 'beyond it');
    found.addTag(0, 'before it');
    expect(told()).toEqual(['1:1 before it', '1:4 a text that begins with " has no closing "']);
  });

  test('is as the parser says it before a text in brackets that swallows the next', () => {
    const { found, told } = syntaxOf('[b\n, "x, "y"]\n');
    found.noteQuoted(5, '"x, "', () => true);
    found.addParserMessage(1, 'Missing , between items');
    expect(told()).toEqual(['1:2 a comma is missing here']);
    found.addParserMessage(5, 'Unresolved tag: !y');
    expect(told().slice(1)).toEqual(['2:3 a text that begins with " has no closing "']);
    expect(found.unclosed).toBe(5);
  });

  test('is not that outside of brackets', () => {
    const { found, told } = syntaxOf('- "x, "y"\n');
    found.noteQuoted(2, '"x, "', () => false);
    found.addParserMessage(7, 'Missing , between items');
    expect(told()).toEqual(['1:8 a comma is missing here']);
  });
});

/** The place where a key of this length and its value, with a line below that is indented further, are reported. */
function placeFor(length: number): string | undefined {
  const { found, told } = syntaxOf(`${'k'.repeat(length - 2)}: x\n  y: z\n`);
  found.addParserMessage(length, 'Nested mappings are not allowed in compact mappings');
  return told()[0]?.replace(/ .*/, '');
}

describe('a value that holds a second ": "', () => {
  test('is a line that is indented too far, but in a line of more than a thousand characters', () => {
    expect(placeFor(1000)).toBe('2:3');
    expect(placeFor(1001)).toBe('1:1002');
  });
});

/** What is reported of a line below the sign of a block, of which the parser says this. */
function toldBelowBlock(message: string): readonly string[] {
  const { found, told } = syntaxOf('a: |\nb\n');
  found.addParserMessage(5, message);
  return told();
}

test('only of a line that the parser takes for no key it is said that the text of a block is not indented', () => {
  expect(toldBelowBlock('Implicit keys need to be on a single line')).toEqual([
    '2:1 the text of a block is not indented',
  ]);
  expect(toldBelowBlock('All mapping items must start at the same column')).toEqual([
    '2:1 this key is not indented like its neighbours',
  ]);
});
