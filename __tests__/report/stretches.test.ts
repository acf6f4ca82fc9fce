import { readFileSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineRoom, stretchesOf } from '../../src/report/log/stretches.ts';
import { LogDirectory } from '../support/logs.ts';

const directory = new LogDirectory();

/** The path of a log with this content. */
function aLog(content: string): string {
  const path = directory.path('a.log');
  writeFileSync(path, content);
  return path;
}

const numbered = (lines: number): string =>
  Array.from({ length: lines }, (_, index) => `line ${index + 1}\n`).join('');

/** The stretches of a log of numbered lines: the first and the last line of each, and whether it is shown. */
async function partsOf(lines: number, room: LineRoom, cause?: { first: number; last: number }) {
  const path = aLog(numbered(lines));
  const text = readFileSync(path, 'utf8');
  const stretches = await stretchesOf(path, text.length, room, cause);
  return stretches.map(({ from, to, lines: count, isShown }) => {
    const part = text.slice(from, to).trimEnd().split('\n');
    expect(part).toHaveLength(count);
    return [part[0]?.slice(5), part.at(-1)?.slice(5), isShown ? 'shown' : 'hidden'].join(' ');
  });
}

const room = { head: 50, tail: 150 };

describe('a long output', () => {
  test.each([
    [1, ['1 1 shown']],
    [200, ['1 200 shown']],
    // Twenty lines are not worth a line that counts them.
    [220, ['1 220 shown']],
    [221, ['1 50 shown', '51 71 hidden', '72 221 shown']],
    [10_000, ['1 50 shown', '51 9850 hidden', '9851 10000 shown']],
  ])('of %d lines shows its head and its tail', async (lines, parts) => {
    expect(await partsOf(lines, room)).toEqual(parts);
  });

  test.each([
    [
      { first: 500, last: 511 },
      ['1 50 shown', '51 499 hidden', '500 511 shown', '512 850 hidden', '851 1000 shown'],
    ],
    [{ first: 60, last: 71 }, ['1 71 shown', '72 850 hidden', '851 1000 shown']],
    [{ first: 40, last: 51 }, ['1 51 shown', '52 850 hidden', '851 1000 shown']],
    [{ first: 840, last: 851 }, ['1 50 shown', '51 839 hidden', '840 1000 shown']],
    [{ first: 995, last: 1006 }, ['1 50 shown', '51 850 hidden', '851 1000 shown']],
    // A cause that the log does not have, since it was found in what is not shown.
    [{ first: 2000, last: 2011 }, ['1 50 shown', '51 850 hidden', '851 1000 shown']],
  ])('shows the lines of its cause, %j', async (cause, parts) => {
    expect(await partsOf(1000, room, cause)).toEqual(parts);
  });

  test('shows nothing of its head where there is room for the tail alone', async () => {
    expect(await partsOf(1000, { head: 0, tail: 20 })).toEqual(['1 980 hidden', '981 1000 shown']);
    expect(await partsOf(1000, { head: 0, tail: 0 })).toEqual(['1 1000 hidden']);
  });

  test('that is empty has no parts', async () => {
    expect(await stretchesOf(aLog(''), 0, room, undefined)).toEqual([]);
  });

  test('is divided at the ends of lines, however they end and wherever reading stops', async () => {
    const line = fc.tuple(fc.stringMatching(/^[a-c]{0,3}$/), fc.constantFrom('\n', '\r\n', '\r'));
    const log = fc.tuple(fc.array(line, { maxLength: 120 }), fc.constantFrom('', 'end'));
    const size = fc.nat(8);
    await fc.assert(
      fc.asyncProperty(log, size, size, fc.nat(130), async ([lines, end], head, tail, first) => {
        const content = `${lines.map((parts) => parts.join('')).join('')}${end}`;
        const whole = content.split(/\r\n|\n|\r/);
        const count = content === '' || /[\r\n]$/.test(content) ? whole.length - 1 : whole.length;
        const stretches = await stretchesOf(
          aLog(content),
          content.length,
          { head, tail },
          { first: first + 1, last: first + 2 },
        );
        expect(stretches.map(({ from, to }) => content.slice(from, to)).join('')).toBe(content);
        expect(stretches.reduce((sum, stretch) => sum + stretch.lines, 0)).toBe(count);
        for (const { from, to, lines: inside } of stretches) {
          const part = content.slice(from, to);
          const ends = part.match(/\r\n|\n|\r/g)?.length ?? 0;
          expect(inside).toBe(/[\r\n]$/.test(part) ? ends : ends + 1);
          expect(inside).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('of more than one reading is divided as well', async () => {
    const path = aLog('x'.repeat(300_000) + '\n' + numbered(1000));
    const stretches = await stretchesOf(path, 309_000, { head: 1, tail: 10 }, undefined);
    expect(stretches.map(({ lines, isShown }) => [lines, isShown])).toEqual([
      [1, true],
      [expect.any(Number), false],
      [10, true],
    ]);
    expect(stretches[0]).toMatchObject({ from: 0, to: 300_001 });
  });
});
