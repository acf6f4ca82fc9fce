import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine } from '../../src/model/lines/line-blocks.ts';
import { commandMarks } from '../../src/github/workflow-command.ts';
import { neutraliseLine } from '../../src/github/neutralise.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { type LineRendering, OutputRenderer } from '../../src/report/log/output-renderer.ts';

function rendered(pieces: readonly Buffer[], rendering: LineRendering): string {
  const renderer = new OutputRenderer(rendering);
  return Buffer.concat([...pieces.flatMap((piece) => renderer.push(piece)), ...renderer.end()]).toString(
    'latin1',
  );
}

/** The bytes in pieces, cut at these places as far as there are so many bytes. */
function cut(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...cuts.filter((place) => place < bytes.length), bytes.length].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => Buffer.from(bytes.subarray(places[index], end)));
}

const leftOut = (bytes: number): string => `${bytes} left out`;

const bracketed: LineRendering = { render: (line) => `<${line}>`, marks: undefined, leftOut };
const plain: LineRendering = { render: (line) => line, marks: [], leftOut };
const harmless: LineRendering = { render: neutraliseLine, marks: commandMarks, leftOut };

const secrets = new Masker();
for (const value of ['a', 'word', '\u2028', '::error', 'word\n:', '\n:\na', '\na']) secrets.add(value);
const masked: LineRendering = {
  render: (line) => neutraliseLine(secrets.mask(line)),
  leftOut,
  marks: commandMarks,
  places: (text) => secrets.places(text),
};

const output = fc
  .array(
    fc.constantFrom(
      ...[
        '\n',
        '\r',
        '\r\n',
        'a',
        'long word',
        '::',
        ':',
        '##[',
        '::error::',
        '##[group]',
        'é',
        '😀',
        '\u2028',
      ].map((text) => Buffer.from(text)),
      // No character, half of one, and an overlong colon.
      Buffer.from([0xff]),
      Buffer.from([0xe2, 0x82]),
      Buffer.from([0xc0, 0xba]),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts));

describe.each([
  ['every line is looked at', bracketed],
  ['no line is', plain],
  ['those with a mark are', harmless],
  ['those with a mark or a secret are', masked],
])('an OutputRenderer, where %s', (_, rendering) => {
  it('renders each line of the runner, however the bytes are cut into pieces', () => {
    fc.assert(
      fc.property(output, fc.array(fc.nat(80)), (bytes, cuts) => {
        const lines = bytes.toString('utf8').split(/\r\n|\r|\n/u);
        if (lines.at(-1) === '') lines.pop();
        const expected = lines.map((line) => `${rendering.render(line)}\n`).join('');
        expect(rendered(cut(bytes, cuts), rendering)).toBe(Buffer.from(expected).toString('latin1'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an OutputRenderer', () => {
  it('shows a line of exactly the longest length and names a longer one', () => {
    const exact = Buffer.alloc(longestLine, 'x');
    const [a, y, b] = ['a\n', 'y', '\nb'].map((text) => Buffer.from(text));
    if (a === undefined || y === undefined || b === undefined) throw new Error('three pieces are three');
    expect(rendered([a, exact, b], plain)).toBe(`a\n${exact.toString()}\nb\n`);
    expect(rendered([a, exact, y, b], plain)).toBe('a\n1048577 left out\nb\n');
    expect(rendered([exact, exact], plain)).toBe('2097152 left out\n');
  });

  it.each([
    ['a place in it', 'x secret y\nplain\n', [[2, 8]], '<x secret y>\nplain\n'],
    ['a mark in it', 'plain\nx :: y\n', [], 'plain\n<x :: y>\n'],
    ['a place that begins with the line end before it', '\na\nb\n', [[0, 2]], '<>\n<a>\nb\n'],
    ['its line end in a place', 'secret\nnext\n', [[0, 7]], '<secret>\nnext\n'],
    [
      'several',
      'secret :: secret\nb\n',
      [
        [0, 6],
        [10, 16],
      ],
      '<secret :: secret>\nb\n',
    ],
  ])('renders the whole of a line with %s, and no other', (_what, text, places, expected) => {
    const spans = places.map(([start = 0, end = 0]) => ({ start, end }));
    expect(
      rendered([Buffer.from(text)], {
        ...bracketed,
        marks: [{ text: '::', atStart: false }],
        places: () => spans,
      }),
    ).toBe(expected);
  });

  it('hands on what it need not look at as it is, and joins small pieces', () => {
    const bytes = Buffer.from('x'.repeat(99).concat('\n').repeat(1000));
    const renderer = new OutputRenderer(plain);
    const [part, ...none] = renderer.push(Buffer.from('part'));
    expect([part, none]).toEqual([undefined, []]);
    const [first, rest, ...more] = renderer.push(bytes);
    expect(first?.toString()).toBe(`part${'x'.repeat(99)}\n`);
    expect(rest?.buffer).toBe(bytes.buffer);
    expect(rest?.toString()).toBe('x'.repeat(99).concat('\n').repeat(999));
    expect(more).toEqual([]);
    const few = new OutputRenderer(bracketed).push(Buffer.from('a\n'.repeat(1000)));
    expect(few.map(String)).toEqual(['<a>\n'.repeat(1000)]);
  });

  it('asks for no places while there are none', () => {
    let secret = false;
    const renderer = new OutputRenderer({
      ...bracketed,
      marks: [{ text: '::', atStart: false }],
      places: (text) => [{ start: 0, end: text.length }],
      hasPlaces: () => secret,
    });
    const shown = (text: string): string => Buffer.concat(renderer.push(Buffer.from(text))).toString();
    expect(shown('a\nb::\n\u00e9\n')).toBe('a\n<b::>\n\u00e9\n');
    secret = true;
    expect(shown('a\n')).toBe('<a>\n');
  });

  it('renders every line where nothing can be said of any, though places are known', () => {
    expect(rendered([Buffer.from('a\nb\n')], { ...bracketed, places: () => [] })).toBe('<a>\n<b>\n');
  });
});
