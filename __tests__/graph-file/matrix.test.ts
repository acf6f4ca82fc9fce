import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandMatrix, type MatrixInstances, type MatrixSource } from '../../src/graph-file/matrix/matrix.ts';
import type { Json } from '../../src/model/json.ts';
import { badMatrices, matrixCases } from './github-matrix-cases.ts';

/** A matrix written as in a workflow. */
function sourceOf(matrix: { readonly [key: string]: Json }): MatrixSource {
  const lists = new Map(
    Object.entries(matrix).map(([key, value]) => [key, Array.isArray(value) ? value : []]),
  );
  const maps = (key: string) =>
    (lists.get(key) ?? []).map((entry) => new Map<string, Json>(Object.entries(entry ?? {})));
  const [include, exclude] = [maps('include'), maps('exclude')];
  lists.delete('include');
  lists.delete('exclude');
  return { dimensions: lists, include, exclude };
}

function expand(source: MatrixSource): MatrixInstances {
  const expanded = expandMatrix(source);
  if (expanded.kind === 'problems') throw new Error(JSON.stringify(expanded.problems));
  return expanded.instances;
}

describe('a matrix, as GitHub expands it', () => {
  test.each(matrixCases)('$title', ({ matrix, combinations, suffixes }) => {
    const expanded = expand(sourceOf(matrix));
    expect(expanded.combinations).toEqual(combinations.map((values) => new Map(Object.entries(values))));
    expect(expanded.combinations.map((values) => [...values.keys()])).toEqual(
      combinations.map((values) => Object.keys(values)),
    );
    expect(suffixes ?? expanded.suffixes).toEqual(expanded.suffixes);
  });
});

describe('a matrix that GitHub refuses', () => {
  test.each(badMatrices)('$title', ({ matrix, problems }) => {
    expect(expandMatrix(sourceOf(matrix))).toEqual({ kind: 'problems', problems });
  });

  test('has at most 256 combinations', () => {
    const a = Array.from({ length: 256 }, (_, index) => index);
    expect(expand(sourceOf({ a })).combinations).toHaveLength(256);
    expect(expandMatrix(sourceOf({ a, include: [{ a: -1 }] }))).toHaveProperty('problems');
    expect(expand(sourceOf({ a, include: [{ a: -1 }], exclude: [{ a: 3 }] })).combinations).toHaveLength(256);
  });
});

/** Values that are equal only when they are the same: no numbers that are also texts. */
const value = fc.constantFrom<Json>('a', 'b', 'c', { x: 'a' }, { x: 'b' });
const dimensions = fc
  .dictionary(
    fc.constantFrom('k', 'l', 'm'),
    fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
    { minKeys: 1 },
  )
  .map((lists) => new Map(Object.entries(lists)));
const entry = fc
  .dictionary(fc.constantFrom('k', 'l', 'm'), value, { minKeys: 1 })
  .map((values) => new Map(Object.entries(values)));

function productOf(lists: ReadonlyMap<string, readonly Json[]>): Map<string, Json>[] {
  return [...lists].reduce<Map<string, Json>[]>(
    (combinations, [key, values]) =>
      combinations.flatMap((combination) => values.map((each) => new Map([...combination, [key, each]]))),
    [new Map()],
  );
}

/** The values whose keys the lists have. */
function within(values: ReadonlyMap<string, Json>, lists: ReadonlyMap<string, unknown>): Map<string, Json> {
  return new Map([...values].filter(([key]) => lists.has(key)));
}

/** The values as one text, whatever their order. */
function written(values: ReadonlyMap<string, Json>): string {
  return ['k', 'l', 'm'].map((key) => JSON.stringify(values.get(key))).join();
}

describe('any matrix', () => {
  test('is the product of its lists, in order, without include and exclude', () => {
    fc.assert(
      fc.property(dimensions, (lists) => {
        expect(expand({ dimensions: lists, include: [], exclude: [] }).combinations).toEqual(
          productOf(lists),
        );
      }),
    );
  });

  test('loses to exclude exactly the combinations that have all of an entry', () => {
    fc.assert(
      fc.property(dimensions, fc.array(entry, { maxLength: 3 }), (lists, entries) => {
        const exclude = entries.map((each) => within(each, lists)).filter(({ size }) => size > 0);
        const left = productOf(lists).filter(
          (combination) =>
            !exclude.some((each) =>
              [...each].every(
                ([key, wanted]) => JSON.stringify(combination.get(key)) === JSON.stringify(wanted),
              ),
            ),
        );
        const expanded = expandMatrix({ dimensions: lists, include: [], exclude });
        expect(expanded.kind === 'problems' ? [] : expanded.instances.combinations).toEqual(left);
      }),
    );
  });

  test('never gets more from include than one combination for each entry, and keeps the values of its lists', () => {
    fc.assert(
      fc.property(dimensions, fc.array(entry, { maxLength: 4 }), (lists, include) => {
        const product = productOf(lists);
        const { combinations, suffixes } = expand({ dimensions: lists, include, exclude: [] });
        expect(suffixes).toHaveLength(combinations.length);
        expect(combinations.length).toBeLessThanOrEqual(product.length + include.length);
        const original = combinations.slice(0, product.length).map((each) => within(each, lists));
        expect(original).toEqual(product);
        for (const added of combinations.slice(product.length)) {
          expect(include.map(written)).toContain(written(added));
        }
      }),
    );
  });
});
