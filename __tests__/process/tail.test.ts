import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tail, tailBytes, tailLines } from '../../src/process/output/tail.ts';

/** The lines as one block, as they come out of a pipe. */
function blockOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

it('keeps as many of the last lines as fit both bounds, in whatever blocks they come', () => {
  const short = fc.string({ maxLength: 400, unit: 'grapheme-ascii' });
  const line = fc.oneof(
    { weight: 20, arbitrary: short },
    fc.constantFrom(tailBytes, 9000).map((count) => 'y'.repeat(count)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 150 }), { maxLength: 8 }), (blocks) => {
      const tail = new Tail();
      for (const lines of blocks) {
        const block = blockOf(lines);
        tail.push(block);
        block.fill('x');
      }
      const lines = blocks.flat();
      let bytes = 0;
      let first = lines.length;
      while (
        first > 0 &&
        lines.length - first < tailLines &&
        bytes + (lines[first - 1]?.length ?? 0) <= tailBytes
      ) {
        first -= 1;
        bytes += lines[first]?.length ?? 0;
      }
      expect(tail.lines()).toEqual(lines.slice(first));
    }),
  );
});

it('notes a line that is too long in its place', () => {
  const tail = new Tail();
  tail.push(blockOf(['before', 'x'.repeat(20_480), 'after']));
  tail.pushDropped(2_000_000);
  tail.push(blockOf(['last']));
  expect(tail.lines()).toEqual([
    'before',
    "[a line of 20,480 bytes is left out here: the task's log file has it]",
    'after',
    "[a line of 2,000,000 bytes is left out here: the task's log file has it]",
    'last',
  ]);
});

it('has no lines before any came, and knows empty ones', () => {
  const tail = new Tail();
  expect(tail.lines()).toEqual([]);
  tail.push(blockOf(['']));
  expect(tail.lines()).toEqual(['']);
});
