import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FootPainter } from '../../src/report/terminal/painter.ts';
import { TinyTerminal } from '../support/tiny-terminal.ts';

const size = { columns: 20, rows: 8 };

/** Writes what the painter says, and returns it. */
function paint(
  painter: FootPainter,
  terminal: TinyTerminal,
  above: readonly (string | Uint8Array)[],
  lines: readonly string[],
): string {
  const data = painter.paint(above, lines, size, 0);
  if (data !== undefined) terminal.write(data);
  return data === undefined ? '' : Buffer.from(data).toString();
}

describe('the foot', () => {
  test('stands below what is written, and goes without a trace', () => {
    const terminal = new TinyTerminal(size.columns, size.rows);
    const painter = new FootPainter('wraps');
    paint(painter, terminal, ['one\n'], ['foot 1', 'foot 2']);
    expect(terminal.lines).toEqual(['one', 'foot 1', 'foot 2']);
    paint(painter, terminal, ['two\nthree\n'], ['foot 3']);
    expect(terminal.lines).toEqual(['one', 'two', 'three', 'foot 3']);
    paint(painter, terminal, [], []);
    expect(terminal.lines).toEqual(['one', 'two', 'three']);
    terminal.write('$ ');
    expect(terminal.lines.at(-1)).toBe('$');
  });

  test('is written in one piece that is shown at once, and in which the lines of the terminal wrap again', () => {
    const painter = new FootPainter('wraps');
    const terminal = new TinyTerminal(size.columns, size.rows);
    const first = paint(painter, terminal, ['one\n'], ['foot']);
    expect(first.startsWith('\u001b[?2026h')).toBe(true);
    expect(first.endsWith('\u001b[?2026l')).toBe(true);
    expect(terminal.isUsual).toBe(true);
  });

  test('writes only the lines that differ', () => {
    const painter = new FootPainter('wraps');
    const terminal = new TinyTerminal(size.columns, size.rows);
    paint(painter, terminal, [], ['first', 'second', 'third']);
    const change = paint(painter, terminal, [], ['first', 'other', 'third']);
    expect(change).toContain('other');
    expect(change).not.toMatch(/first|third/);
    expect(terminal.lines).toEqual(['first', 'other', 'third']);
    expect(paint(painter, terminal, [], ['first', 'other', 'third'])).toBe('');
  });

  test('erases what was typed into its empty line', () => {
    const painter = new FootPainter('wraps');
    const terminal = new TinyTerminal(size.columns, size.rows);
    paint(painter, terminal, [], ['1 s']);
    terminal.write('^C');
    paint(painter, terminal, [], ['2 s']);
    expect(terminal.lines).toEqual(['2 s']);
    terminal.write('abc');
    paint(painter, terminal, ['log\n'], ['2 s']);
    expect(terminal.lines).toEqual(['log', '2 s']);
  });

  test('waits for the end of a line', () => {
    const painter = new FootPainter('wraps');
    const terminal = new TinyTerminal(size.columns, size.rows);
    paint(painter, terminal, [], ['foot']);
    paint(painter, terminal, [Buffer.from('half')], ['foot']);
    expect(terminal.lines).toEqual(['half']);
    expect(paint(painter, terminal, [], ['foot'])).toBe('');
    paint(painter, terminal, [' and half\n'], ['foot']);
    expect(terminal.lines).toEqual(['half and half', 'foot']);
  });

  test('takes back the colours of what a task printed', () => {
    const painter = new FootPainter('wraps');
    const text = Buffer.from(
      painter.paint([Buffer.from('\u001b[31mred\n')], ['foot'], size, 0) ?? '',
    ).toString();
    expect(text).toContain('red\n\u001b[m');
  });

  test('goes up over its own lines, as the terminal wraps them when it is narrower', () => {
    const wide = { columns: 40, rows: 8 };
    const lines = ['123456789 123456789 12345', '\u001b[31mred\u001b[0m'];
    const up = (resizing: 'wraps' | 'cuts', resizedAt = 1000): string => {
      const painter = new FootPainter(resizing);
      painter.paint([], lines, wide, 0);
      painter.resized(resizedAt);
      return String(painter.paint([], ['new'], size, 2000));
    };
    expect(up('wraps')).toContain('\u001b[3A\u001b[J');
    expect(up('cuts')).toContain('\u001b[2A\u001b[J');
    // It may have been cut already: what stands above is not risked.
    expect(up('wraps', 100)).toContain('\u001b[2A\u001b[J');
  });

  test('is written whole after a resize, even to the same size', () => {
    const painter = new FootPainter('cuts');
    painter.paint([], ['first', 'second'], size, 0);
    painter.resized(1000);
    expect(painter.paint([], ['first', 'second'], size, 0)).toMatch(/first[^]*second/);
    expect(painter.paint([], ['first', 'second'], size, 0)).toBeUndefined();
  });

  test('is written once more below, when others have written meanwhile', () => {
    const painter = new FootPainter('wraps');
    const terminal = new TinyTerminal(size.columns, size.rows);
    paint(painter, terminal, ['log\n'], ['foot']);
    paint(painter, terminal, [], []);
    terminal.write('$ fg\r\n');
    painter.forget();
    paint(painter, terminal, [], ['foot']);
    expect(terminal.lines).toEqual(['log', '$ fg', 'foot']);
  });
});

const shortLine = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢', 'e\u0301'), maxLength: 9 });
/** Of text above the foot, which may be wider than the terminal. */
const anyLine = fc.string({ unit: fc.constantFrom('a', 'x', '漢', '-'), minLength: 1, maxLength: 50 });
const frames = fc.array(
  fc.record({
    above: fc.array(anyLine, { maxLength: 12 }),
    asBytes: fc.boolean(),
    lines: fc.array(
      shortLine.map((line) => `:${line}:`),
      { maxLength: 5 },
    ),
  }),
  { maxLength: 20 },
);

/** The lines of a text in a terminal of this width. */
function wrapped(lines: readonly string[]): readonly string[] {
  const terminal = new TinyTerminal(size.columns, 1);
  for (const line of lines) terminal.write(`${line}\r\n`);
  return terminal.lines;
}

test('whatever is written, nothing is lost or doubled above the foot', () => {
  fc.assert(
    fc.property(frames, (all) => {
      const terminal = new TinyTerminal(size.columns, size.rows);
      const painter = new FootPainter('wraps');
      const written: string[] = [];
      for (const { above, asBytes, lines } of all) {
        const text = above.map((line) => `${line}\n`).join('');
        const carried =
          above.length === 0 ? [] : [asBytes ? Buffer.from(text.replaceAll('\n', '\r\n')) : text];
        paint(painter, terminal, carried, lines);
        written.push(...above);
        expect(terminal.isUsual).toBe(true);
        expect(terminal.lines).toEqual(wrapped([...written, ...lines.map((line) => line.trimEnd())]));
      }
    }),
    { numRuns: 300 },
  );
});
