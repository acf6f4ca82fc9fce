import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTemplate, type Segment, splitTemplate } from '../../src/language/expressions/template.ts';

function literal(text: string): Segment {
  return { kind: 'literal', text };
}

function expression(source: string, offset: number): Segment {
  return { kind: 'expression', source, offset };
}

describe('a text', () => {
  test.each<[string, readonly Segment[]]>([
    ['', []],
    ['plain $ {{ }}', [literal('plain $ {{ }}')]],
    ['${{ a }}', [expression('a', 4)]],
    ['${{a}}b${{\n c\t}}', [expression('a', 3), literal('b'), expression('c', 12)]],
    ["${{ 'it''s }}' }} }}", [expression("'it''s }}'", 4), literal(' }}')]],
    ['${{}}', [expression('', 3)]],
    ['$${{ a }}}', [literal('$'), expression('a', 5), literal('}')]],
    ['${{ ${{ a }} }}', [expression('${{ a', 4), literal(' }}')]],
  ])('%j is cut at its expressions', (text, segments) => {
    expect(splitTemplate(text)).toEqual({ kind: 'segments', segments });
  });

  test.each([
    ['${{', 0],
    ['ab ${{ c }', 3],
    ["${{ a }} ${{ 'b }}", 9],
  ])('%j never closes what it opens', (text, offset) => {
    expect(splitTemplate(text)).toEqual({ kind: 'unclosed', offset });
  });

  test('is cut without loss, and each expression stands at its offset', () => {
    const piece = fc.constantFrom('${{', '}}', "'", ' ', 'a', '$', '{', '}', '\n');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const split = splitTemplate(text);
        expect(isTemplate(text)).toBe(
          split.kind === 'unclosed' || split.segments.some(({ kind }) => kind === 'expression'),
        );
        const segments = split.kind === 'unclosed' ? [] : split.segments;
        const inText = segments.map((segment) =>
          segment.kind === 'literal'
            ? text.includes(segment.text)
            : text.startsWith(segment.source, segment.offset),
        );
        expect(inText).not.toContain(false);
      }),
    );
  });
});
