import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastLines, lastLinesTitle } from '../../src/report/words/last-lines.ts';

const plain = (text: string): string => text;
const mask = (text: string): string => text.replaceAll('secret-value', '***');
const maskMarks = (text: string): string => text.replaceAll(/a%b|##\[group]x/g, '***');
const room = { lines: 3, lineLength: 10, size: 1000, sizeOf: (line: string): number => line.length };

describe('lastLines', () => {
  it('keeps the last lines, oldest first, without empty ones at the ends', () => {
    expect(lastLines(['', '1', '2', '', '4', ' ', ''], plain, room)).toEqual(['2', '', '4']);
    expect(lastLines(['', ' ', '1', '2', ''], plain, room)).toEqual(['1', '2']);
    expect(lastLines(['', ' '], plain, room)).toEqual([]);
    expect(lastLines([], plain, room)).toEqual([]);
  });

  it('counts every line with its line end, and takes one that just fits', () => {
    expect(lastLines(['12', '345'], plain, { ...room, size: 7 })).toEqual(['12', '345']);
    expect(lastLines(['12', '345'], plain, { ...room, size: 6 })).toEqual(['345']);
    expect(lastLines(['12', '345'], plain, { ...room, size: 3 })).toEqual([]);
  });

  it('shows neither colours nor control characters and ends lines where a terminal starts over', () => {
    expect(
      lastLines(['\u001b[31mred\u001b[0m', 'a\u0007b\tc', '10%\r20%'], plain, { ...room, lines: 9 }),
    ).toEqual(['red', 'ab\tc', '10%', '20%']);
  });

  it.each([
    ['\u001b[31mthere\u0007', 'there'],
    ['\u001b[31mthere\u0007 and\u0007', 'there and'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;https://x.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001bPq#0\u001b\\text', 'text'],
    ['\u001b]0;no end', '0;no end'],
    ['cut \u001b[38;5', 'cut'],
  ])('takes escape sequences out of %j, and no text beside them', (line, shown) => {
    expect(lastLines([line, 'after\u0007'], plain, { ...room, lineLength: 99 })).toEqual([shown, 'after']);
  });

  it('shows commands as the log does', () => {
    const tail = [
      '::error file=a.c,line=0::boom%0A::warning::w',
      '::debug::d',
      '::add-matcher::m.json',
      '  ::group::g',
      '::remove-matcher owner=m::',
      'before ##[warning]beware 100%25',
    ];
    const wide = { ...room, lines: 9, lineLength: 99 };
    expect(lastLines(tail, plain, wide)).toEqual([
      'Error: boom',
      '\\::warning::w',
      '  \\::group::g',
      'Warning: beware 100%',
    ]);
  });

  it('masks what a command says and what its line is', () => {
    const wide = { ...room, lines: 9, lineLength: 99 };
    expect(lastLines(['::error::a%25b', '##[group]x'], maskMarks, wide)).toEqual(['Error: ***', '***']);
  });

  it('have a title in their number', () => {
    expect([lastLinesTitle(['a']), lastLinesTitle(['a', 'b'])]).toEqual([
      'The last line',
      'The last 2 lines',
    ]);
  });

  it('masks before it cuts, also what colours take apart', () => {
    expect(lastLines(['token=secret-\u001b[1mvalue'], mask, room)).toEqual(['token=***']);
    expect(lastLines(['token=secret-\u0001value'], mask, room)).toEqual(['token=***']);
    expect(lastLines(['123456secret-value'], mask, room)).toEqual(['123456***']);
  });

  it('has room for what it gives, and leaves out only older lines', () => {
    const lines = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(lines, fc.nat(100), (tail, size) => {
        const kept = lastLines(tail, plain, { ...room, size });
        expect(kept.length).toBeLessThanOrEqual(3);
        expect(kept.reduce((sum, line) => sum + line.length + 1, 0)).toBeLessThanOrEqual(size);
        const all = lastLines(tail, plain, { ...room, lines: Infinity, size: Infinity });
        expect(kept).toEqual(all.slice(all.length - kept.length));
      }),
    );
  });
});
