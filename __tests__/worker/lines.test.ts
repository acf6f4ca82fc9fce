import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines, longestLine } from '../../src/worker/lines.ts';

function split(chunks: readonly Buffer[]): { lines: string[]; dropped: number[] } {
  const lines: string[] = [];
  const dropped: number[] = [];
  const splitter = new Lines({ line: (text) => lines.push(text), dropped: (bytes) => dropped.push(bytes) });
  for (const chunk of chunks) {
    const lent = Buffer.from(chunk);
    splitter.write(lent);
    lent.fill(0x78);
  }
  splitter.end();
  return { lines, dropped };
}

/** How the runner splits, over the whole text at once. */
function expected(text: Buffer): string[] {
  const lines = text.toString('latin1').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'));
}

describe('Lines', () => {
  it('splits any bytes, however they are cut into chunks, at \\n, \\r\\n and a lone \\r', () => {
    const byte = fc.oneof(fc.constantFrom(10, 13), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(fc.array(byte, { maxLength: 8 }), { maxLength: 12 }), (chunks) => {
        const buffers = chunks.map((chunk) => Buffer.from(chunk));
        expect(split(buffers)).toEqual({ lines: expected(Buffer.concat(buffers)), dropped: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('ends a line with its \\r at once', () => {
    const lines: string[] = [];
    const splitter = new Lines({ line: (text) => lines.push(text), dropped: () => undefined });
    splitter.write(Buffer.from('10%\r'));
    expect(lines).toEqual(['10%']);
    splitter.write(Buffer.from('\n20%\r'));
    expect(lines).toEqual(['10%', '20%']);
  });

  it('keeps a character that is cut between chunks whole', () => {
    const bytes = Buffer.from('€uro\n');
    expect(split([bytes.subarray(0, 1), bytes.subarray(1, 2), bytes.subarray(2)]).lines).toEqual(['€uro']);
  });

  it.each([
    ['in one chunk', (bytes: Buffer) => [bytes]],
    ['in two', (bytes: Buffer) => [bytes.subarray(0, 700_000), bytes.subarray(700_000)]],
  ])('drops and counts a line over 1 MiB that comes %s, and keeps one of exactly 1 MiB', (_how, cut) => {
    const long = Buffer.concat([Buffer.alloc(longestLine + 1, 'a'), Buffer.from('\nnext\n')]);
    expect(split(cut(long))).toEqual({ lines: ['next'], dropped: [longestLine + 1] });
    const longest = split(cut(Buffer.alloc(longestLine, 'a')));
    expect(longest.dropped).toEqual([]);
    expect(longest.lines.map((line) => line.length)).toEqual([longestLine]);
  });
});
