import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LogFile } from '../../src/process/output/log-file.ts';
import { Output } from '../../src/process/output/output.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-output-'));
afterAll(() => rmSync(directory, { recursive: true }));
let logs = 0;

/** What becomes of pieces of output, each on one of two streams, when lines with `SECRET` in them are withheld. */
function written(pieces: readonly (readonly [stream: number, text: string])[]) {
  const heard: string[] = [];
  const path = join(directory, `${logs++}.log`);
  const output = new Output(new LogFile(path), {
    onLine: (line, withhold) => {
      heard.push(line);
      if (line.includes('SECRET')) withhold();
    },
    lineMarks: undefined,
    onUnendedLine: undefined,
    onProblem: (error) => {
      throw error;
    },
  });
  const streams = [output.stream(), output.stream()];
  for (const [stream, text] of pieces) streams[stream]?.(Buffer.from(text));
  output.end();
  output.log.close();
  const all = output.log.path === undefined ? '' : readFileSync(output.log.path, 'utf8');
  const { withheldFrom } = output;
  return { heard, all, withheldFrom, shown: all.slice(0, withheldFrom), tail: output.tail.lines() };
}

describe('a line that is withheld', () => {
  it('is the last that anybody is told of, and the first that is not shown', () => {
    expect(
      written([
        [0, 'one\ntwo\nSECRET\nthree\n'],
        [0, 'four\n'],
      ]),
    ).toEqual({
      heard: ['one', 'two', 'SECRET'],
      all: 'one\ntwo\nSECRET\nthree\nfour\n',
      withheldFrom: 8,
      shown: 'one\ntwo\n',
      tail: ['one', 'two'],
    });
  });

  it('may come in pieces, and without an end', () => {
    expect(
      written([
        [0, 'one\nSEC'],
        [0, 'RE'],
        [0, 'T\nrest'],
      ]),
    ).toMatchObject({ shown: 'one\n', tail: ['one'] });
    expect(
      written([
        [0, 'one\nSEC'],
        [0, 'RET'],
      ]),
    ).toMatchObject({ shown: 'one\n', tail: ['one'] });
    expect(written([[0, 'SECRET']])).toMatchObject({ shown: '', withheldFrom: 0, tail: [] });
  });

  it('is none where no line is', () => {
    expect(written([[0, 'one\ntwo']])).toMatchObject({ withheldFrom: undefined, tail: ['one', 'two'] });
  });

  it('takes with it what has not ended on another stream', () => {
    expect(
      written([
        [0, 'a\n'],
        [1, 'half of a lin'],
        [0, 'SECRET\n'],
        [1, 'e\n'],
      ]),
    ).toMatchObject({ shown: 'a\n' });
  });

  it('and nothing before it is lost, however it comes; with a carriage return, not more than its piece', () => {
    const end = fc.constantFrom('\n', '\n', '\r\n', '\r');
    const line = fc
      .tuple(fc.constantFrom('', 'a', 'bc', 'SECRET', 'x SECRET y'), end)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
        (lines, cuts) => {
          const text = lines.join('');
          const places = [
            0,
            ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b),
            text.length,
          ];
          const pieces = places.slice(1).map((to, at) => [0, text.slice(places[at], to)] as const);
          const { shown, heard, all, tail } = written(pieces);
          expect(all).toBe(text);
          const before = text.split(/\r\n|\r|\n/);
          const first = before.findIndex((one) => one.includes('SECRET'));
          fc.pre(first >= 0);
          expect(shown).not.toContain('SECRET');
          expect(heard).toEqual(before.slice(0, first + 1));
          expect(tail).toEqual(before.slice(0, first));
          // No line is shown in part.
          expect(before.slice(0, first)).toEqual(
            expect.arrayContaining(shown.split(/\r\n|\r|\n/).filter(Boolean)),
          );
          const exact = before
            .slice(0, first)
            .map((one) => `${one}\n`)
            .join('');
          expect(text.includes('\r') || shown === exact).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
