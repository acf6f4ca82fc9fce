import { describe, expect, it } from 'vitest';
import { StreamLines } from '../../../src/process/output/stream-lines.ts';

/** A stream that withholds from the line `secret` on. */
function stream() {
  const blocks: string[] = [];
  const dropped: number[] = [];
  const lines = new StreamLines({
    lines: (block) => {
      blocks.push(block.toString());
      const at = `\n${block.toString()}`.indexOf('\nsecret\n');
      return at < 0 ? undefined : at;
    },
    dropped: (bytes) => dropped.push(bytes),
  });
  return { lines, blocks, dropped };
}

const longLine = 'x'.repeat(2 * 1024 * 1024);

describe('the line that has not ended', () => {
  it('is known with its place in the log', () => {
    const { lines } = stream();
    expect(lines.unended).toBeUndefined();
    expect(lines.unendedFrom).toBe(Infinity);
    lines.write(Buffer.from('one\ntw'), 100);
    expect(lines.unended?.toString()).toBe('tw');
    expect(lines.unendedFrom).toBe(104);
    // Another stream has written between.
    lines.write(Buffer.from('o'), 150);
    expect(lines.unendedFrom).toBe(104);
    expect(lines.unended?.toString()).toBe('two');
    lines.write(Buffer.from('\nthree'), 160);
    expect(lines.unendedFrom).toBe(161);
    lines.write(Buffer.from('\n'), 170);
    expect(lines.unendedFrom).toBe(Infinity);
  });

  it('is handed on at the end', () => {
    const { lines, blocks } = stream();
    lines.write(Buffer.from('one\ntwo'), 0);
    expect(lines.end()).toBeUndefined();
    expect(blocks.join('')).toBe('one\ntwo\n');
  });
});

describe('a line from which on nothing may be shown', () => {
  it('is told by its place, in one piece with others', () => {
    const { lines } = stream();
    expect(lines.write(Buffer.from('one\n'), 0)).toBeUndefined();
    expect(lines.write(Buffer.from('two\nsecret\nthree\n'), 50)).toBe(54);
  });

  it('is told by where it began, when it came in pieces with others between', () => {
    const { lines } = stream();
    expect(lines.write(Buffer.from('one\nsec'), 10)).toBeUndefined();
    expect(lines.write(Buffer.from('ret\n'), 50)).toBe(14);
  });

  it('is told exactly when it follows one that began earlier', () => {
    const { lines } = stream();
    lines.write(Buffer.from('on'), 10);
    expect(lines.write(Buffer.from('e\nsecret\n'), 50)).toBe(52);
  });

  it('is told when it has no end', () => {
    const { lines } = stream();
    lines.write(Buffer.from('one\nsecret'), 10);
    expect(lines.end()).toBe(14);
  });

  it('may stand behind one of two characters that end a line, and then its piece counts', () => {
    const { lines } = stream();
    expect(lines.write(Buffer.from('one\r\nsecret\r\n'), 10)).toBe(10);
    const other = stream();
    other.lines.write(Buffer.from('on'), 10);
    expect(other.lines.write(Buffer.from('e\r\nsecret\r\n'), 50)).toBe(10);
  });

  it('stands behind what is too long to keep', () => {
    const { lines, dropped, blocks } = stream();
    expect(lines.write(Buffer.from(`${longLine}\nsecret\n`), 10)).toBe(10 + longLine.length + 1);
    expect(dropped).toEqual([longLine.length]);
    lines.write(Buffer.from(`${longLine}\nafter\n`), 99);
    expect(dropped).toHaveLength(1);
    expect(blocks.join('')).not.toContain('after');
  });
});
