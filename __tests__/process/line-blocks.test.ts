import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineBlocks, longestLine } from '../../src/model/lines/line-blocks.ts';
import { linesOf } from '../../src/model/lines/lines-of-block.ts';

interface Found {
  readonly lines: string[];
  readonly dropped: number[];
}

function collect(found: Found): LineBlocks {
  return new LineBlocks({
    lines: (block) => {
      for (const { start, end } of linesOf(block)) found.lines.push(block.toString('utf8', start, end));
    },
    dropped: (bytes) => found.dropped.push(bytes),
  });
}

function split(chunks: readonly Buffer[]): Found {
  const found: Found = { lines: [], dropped: [] };
  const blocks = collect(found);
  for (const chunk of chunks) {
    const lent = Buffer.from(chunk);
    blocks.write(lent);
    lent.fill(0x78);
  }
  blocks.end();
  return found;
}

/** How the runner splits, over the whole text at once. */
function expected(text: Buffer): string[] {
  const lines = text.toString('latin1').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'));
}

describe('LineBlocks', () => {
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
    const found: Found = { lines: [], dropped: [] };
    const blocks = collect(found);
    blocks.write(Buffer.from('10%\r'));
    expect(found.lines).toEqual(['10%']);
    blocks.write(Buffer.from('\n20%\r'));
    expect(found.lines).toEqual(['10%', '20%']);
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
