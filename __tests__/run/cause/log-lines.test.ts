import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLogLines } from '../../../src/run/cause/log-lines.ts';
import { makeFifo } from '../../support/workbench.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-log-lines-'));
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;

/** What is read of a log with this content: lines with their numbers, `…` where something is passed over. */
async function linesOf(
  content: string | Buffer,
  { length = Buffer.byteLength(content), part = 1 << 24, time = 60_000 } = {},
) {
  const path = join(directory, `${(files += 1)}.log`);
  writeFileSync(path, content);
  const read: unknown[] = [];
  await readLogLines(
    path,
    length,
    { line: (text, number) => read.push([text, number]), passedOver: () => read.push('…') },
    { part, time },
  );
  return read;
}

describe('the lines of a log', () => {
  test('come with their numbers, also the last one without an end', async () => {
    expect(await linesOf('a\n\nb\r\nc')).toEqual([
      ['a', 1],
      ['', 2],
      ['b\r', 3],
      ['c', 4],
    ]);
    expect(await linesOf('a\n')).toEqual([['a', 1]]);
    expect(await linesOf('')).toEqual([]);
  });

  test('end where nothing may be shown any more', async () => {
    expect(await linesOf('a\nb\nsecret\n', { length: 4 })).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('are whole where a piece ends in the middle of a line or of a character', async () => {
    const line = `${'ä'.repeat(20_000)}ß`;
    const read = await linesOf(`x${line}\n`.repeat(10));
    expect(read).toHaveLength(10);
    for (const [index, one] of read.entries()) expect(one).toEqual([`x${line}`, index + 1]);
  });

  test('of a long log are the first and the last, without the line that is cut and without numbers that nobody counted', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${100 + index}\n`).join('');
    expect(await linesOf(lines, { part: 25 })).toEqual([
      ['line 100', 1],
      ['line 101', 2],
      '…',
      ['line 198', undefined],
      ['line 199', undefined],
    ]);
  });

  test('are empty when they are too long, and of a progress bar only its last steps count', async () => {
    expect(await linesOf(`a\n${'x'.repeat(200_000)}\nb\n`)).toEqual([
      ['a', 1],
      ['', 2],
      ['b', 3],
    ]);
    const bar = `${'50 %\r'.repeat(40_000)}done\nb\n`;
    const read = await linesOf(bar);
    expect(read).toHaveLength(2);
    expect(read[0]).toEqual([expect.stringMatching(/^.{0,70000}\rdone$/s), 1]);
    expect(read[1]).toEqual(['b', 2]);
  });

  test('are no more than there is time for', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `line ${index}\n`).join('');
    const read = await linesOf(lines, { time: -1 });
    expect(read.length).toBeGreaterThan(1000);
    expect(read.length).toBeLessThan(10_000);
    expect(
      read.every((one, index) => JSON.stringify(one) === JSON.stringify([`line ${index}`, index + 1])),
    ).toBe(true);
    const parts = await linesOf(lines, { time: -1, part: 300_000 });
    expect(parts.filter((one) => one === '…')).toHaveLength(1);
    expect(parts.length).toBeLessThan(20_000);
  });

  test('are not read through a link, and not from a FIFO that nobody writes to', async () => {
    const receiver = { line: () => undefined, passedOver: () => undefined };
    writeFileSync(join(directory, 'real.log'), 'x\n');
    symlinkSync(join(directory, 'real.log'), join(directory, 'link.log'));
    await expect(readLogLines(join(directory, 'link.log'), 2, receiver)).rejects.toThrow('ELOOP');
    await expect(readLogLines(join(directory, 'none.log'), 2, receiver)).rejects.toThrow('ENOENT');
    const fifo = makeFifo(join(directory, 'fifo.log'));
    await expect(readLogLines(fifo, 2, receiver)).rejects.toThrow('ESPIPE');
  });
});
