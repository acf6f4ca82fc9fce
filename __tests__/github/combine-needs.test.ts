import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineNeeds, type EndedNeed } from '../../src/github/combine-needs.ts';
import type { Result } from '../../src/model/outcome.ts';

function ended(result: Result, outputs: { readonly [name: string]: string } = {}): EndedNeed {
  return { result, outputs: new Map(Object.entries(outputs)) };
}

/** GitHub Docs, "Contexts", needs.<job_id>.result, and "Handling failures" of a matrix. */
const combinations: readonly (readonly [readonly Result[], Result])[] = [
  [['success'], 'success'],
  [['failure'], 'failure'],
  [['cancelled'], 'cancelled'],
  [['skipped'], 'skipped'],
  [['success', 'success'], 'success'],
  [['success', 'failure'], 'failure'],
  [['failure', 'cancelled', 'cancelled'], 'failure'],
  [['cancelled', 'failure'], 'failure'],
  [['success', 'cancelled'], 'cancelled'],
  [['skipped', 'cancelled'], 'cancelled'],
  [['skipped', 'success'], 'success'],
  [['skipped', 'skipped'], 'skipped'],
  [['skipped', 'success', 'failure', 'cancelled'], 'failure'],
  [[], 'skipped'],
];

describe('a matrix as one need', () => {
  test.each(combinations)('%j is %s', (results, expected) => {
    expect(combineNeeds(results.map((result) => ended(result))).result).toBe(expected);
  });

  test('has the same result in whatever order the instances end', () => {
    const results = fc.array(fc.constantFrom<Result>('success', 'failure', 'cancelled', 'skipped'));
    const shuffled = results.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const combined = combineNeeds(all.map((result) => ended(result)));
        expect(combineNeeds(others.map((result) => ended(result)))).toEqual(combined);
      }),
    );
  });

  test('has the outputs of all instances, the last to end first', () => {
    const { outputs } = combineNeeds([
      ended('success', { a: '1', b: '1', c: '1' }),
      ended('failure', { b: '2', c: '' }),
      ended('success', { d: '' }),
    ]);
    expect(outputs).toEqual(
      new Map([
        ['a', '1'],
        ['b', '2'],
        ['c', '1'],
      ]),
    );
  });
});
