import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Tail, tailBytes, tailLines } from '../../src/worker/tail.ts';

it('keeps as many of the last lines as fit both bounds', () => {
  const line = fc.string({ maxLength: 400, unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 400 }), (lines) => {
      const tail = new Tail();
      for (const each of lines) tail.push(each, each.length);
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
  tail.push('before', 6);
  tail.push('x'.repeat(20_480), 20_480);
  tail.push('after', 5);
  expect(tail.lines()).toEqual([
    'before',
    '[a line of 20,480 bytes is left out here; the log has it]',
    'after',
  ]);
});
