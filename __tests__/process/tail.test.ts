import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
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

const numbered = (count: number, line: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => line(index));

it.each<[string, readonly string[], number]>([
  ['100 lines', numbered(100, String), 100],
  ['101 lines, which is one too many', numbered(101, String), 100],
  ['100 empty lines', numbered(100, () => ''), 100],
  ['150 empty lines', numbered(150, () => ''), 100],
  ['lines of 16 KiB together', numbered(64, (index) => `${index % 10}`.repeat(256)), 64],
  ['lines of one byte more', ['', 'x', ...numbered(64, () => 'y'.repeat(256))], 64],
  ['a line of 16 KiB', ['before', 'x'.repeat(tailBytes)], 1],
  ['more of it before the bound than it has room for', numbered(300, () => 'z'.repeat(200)), 81],
  ['two short lines after one that fills it', ['x'.repeat(tailBytes - 2), 'a', 'b'], 3],
])('of %s keeps what fits, in one block and line by line', (_what, lines, kept) => {
  const [whole, single] = [new Tail(), new Tail()];
  whole.push(blockOf(lines));
  for (const line of lines) single.push(blockOf([line]));
  expect(whole.lines()).toEqual(lines.slice(lines.length - kept));
  expect(single.lines()).toEqual(lines.slice(lines.length - kept));
  // What came before it is pushed out, as far as there is no room.
  const after = new Tail();
  after.push(blockOf(['first']));
  after.push(blockOf(lines));
  expect(after.lines().slice(-kept)).toEqual(lines.slice(lines.length - kept));
});

it('takes memory for what it keeps, however much comes', () => {
  const allocate = vi.spyOn(Buffer, 'allocUnsafeSlow');
  const tail = new Tail();
  for (let index = 0; index < 2000; index += 1)
    tail.push(blockOf(numbered(1 + (index % 7), () => 'x'.repeat(90))));
  const sizes = allocate.mock.calls.map(([size]) => size);
  allocate.mockRestore();
  expect(sizes.length).toBeLessThan(12);
  expect(Math.max(...sizes)).toBeLessThan(4 * tailBytes);
});
