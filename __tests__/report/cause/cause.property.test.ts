import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCause } from '../../support/find-cause.ts';
import { cleanLine } from '../../../src/report/cause/clean-line.ts';
import { withoutPrefix } from '../../../src/report/cause/line-prefix.ts';
import { toolMarks } from '../../../src/report/cause/marks/tool-marks.ts';
import { byteLength } from '../../../src/report/words/bounded.ts';

/** Pieces of which marks are made, in any order. */
const piece = fc.constantFrom(
  'error: ',
  'Error: x',
  ' FAIL  a.test.ts > b',
  '  ● a › b',
  '✖ a (1ms)',
  'not ok 1 - a',
  '  1) a',
  '--- FAIL: TestA (0.00s)',

  'a.c:1:2: error: x',
  'a.ts(1,2): error TS1: x',
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in f',
  'E   x',

  '    at f (a.js:1:2)',
  "thread 'a' panicked at a.rs:1:2:",
  '__ a __',
  'make: *** [a:1: b] Error 1',
  '  ---',
  '',
  '    ^',
  'panic: x',

  'FAIL\ta\t0.1s',
  'goroutine 1 [running]:',
  '[ERROR] ',
  '\u001b[31m',
  '\r',
  '\t',
  ' ',
  '> ',
  'web:test: ',
  '2030-01-02T03:04:05Z ',
);
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\n', '')),
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
);

describe('any output', () => {
  test('has a cause that is made of its own lines, in order, or none', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const cause = findCause(lines);
        if (cause === undefined) return;
        expect(cause.failures).toBeGreaterThanOrEqual(1);
        expect(cause.headline).not.toMatch(/[\n\r]|^\s/u);
        expect(cause.excerpt.length).toBeGreaterThan(0);
        expect(cause.excerpt.length).toBeLessThanOrEqual(12);
        expect(byteLength(cause.excerpt.join('\n'))).toBeLessThanOrEqual(16 * 1024);
        const clean = lines.map((text) => cleanLine(text));
        let at = (cause.firstLine ?? 0) - 1;
        expect(clean[at]).toBe(cause.excerpt[0]);
        for (const shown of cause.excerpt) {
          at = clean.indexOf(shown, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        expect(cause.place?.line ?? 1).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  test('is cleaned once and for all, and never gets longer', () => {
    fc.assert(
      fc.property(line, (text) => {
        const clean = cleanLine(text);
        expect(cleanLine(clean)).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(text.length);
        expect(withoutPrefix(clean)?.text ?? '').not.toHaveLength(clean.length + 1);
      }),
    );
  });
});

/** Texts that make patterns that go back and forth take for ever. */
const hostile = [
  'a',
  ' ',
  ':',
  '1:',
  'a:1:',
  'a > ',
  '.a',
  '_ ',
  '─ ',
  ' at ',
  '(',
  '/',
  "'",
  '"',
  '\r',
  '\u001b[',
  '\u001b]',
  '\u001b[0;',
  'error: ',
  'a.js:1:',
  ' FAILED',
  '# TODO',
  '[a] ',
  '@a/b:c: ',
  '│ ',
];

describe('a megabyte', () => {
  test.each(hostile)('of %j in one line, and in lines of every length, ends', (text) => {
    const megabyte = text.repeat(Math.ceil(2 ** 20 / text.length));
    expect(findCause([megabyte])).toBeUndefined();
    const lines = [16_000, 4000, 900].flatMap((length) =>
      Array.from(
        { length: Math.ceil(2 ** 18 / length) },
        (_, index) => `${megabyte.slice(index, index + length)}x`,
      ),
    );
    findCause(lines);
    const start = [
      '  ● a',
      'Traceback (most recent call last):',
      '__ a __',
      '  1) a',
      ' FAIL  a.ts > b',
      'error: x',
    ];
    for (const opening of start) findCause([opening, ...lines]);
  });

  test('of the text of one failure takes no mark for ever', () => {
    const text = hostile
      .flatMap((one) => [one.repeat(2000), `x${one.repeat(500)}x`])
      .join('\n')
      .slice(0, 64 * 1024);
    for (const mark of toolMarks) {
      const { needs, details, test: name, directory, headline = [], place = [] } = mark;
      for (const pattern of [needs, details, name, directory, ...headline, ...place])
        if (pattern !== undefined) text.match(pattern);
    }
    expect(text.length).toBe(64 * 1024);
  });
});
