import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineNeeds } from '../../src/github/combine-needs.ts';
import type { Result } from '../../src/model/outcome.ts';
import { allWell, ancestryOf, type Ancestry, type Forebear } from '../../src/plan/ancestry.ts';

const need = (id: string, result: Result | undefined, ancestry: Ancestry = allWell): Forebear => ({
  task: { id, matrix: undefined },
  result,
  ancestry,
});

/** The instances of one matrix, `m (1)` first. */
const matrix = (key: string, results: readonly Result[], ancestry: Ancestry = allWell): Forebear[] =>
  results.map((result, index) => ({
    task: { id: `${key} (${index + 1})`, matrix: { key } },
    result,
    ancestry,
  }));

describe('ancestryOf', () => {
  it('is well when nothing is needed or all succeeded', () => {
    expect(ancestryOf([])).toEqual(allWell);
    expect(ancestryOf([need('a', 'success'), need('b', 'success')])).toEqual(allWell);
  });

  it('names the first need that failed, before any that was skipped or cancelled', () => {
    expect(ancestryOf([need('a', 'skipped'), need('b', 'failure'), need('c', 'failure')])).toEqual({
      well: false,
      failed: true,
      culprit: { task: 'b', result: 'failure' },
    });
    expect(ancestryOf([need('a', 'success'), need('b', 'cancelled'), need('c', 'skipped')])).toEqual({
      well: false,
      failed: false,
      culprit: { task: 'b', result: 'cancelled' },
    });
  });

  it('sees through a need that succeeded after a failure', () => {
    const afterFailure = ancestryOf([need('a', 'failure')]);
    expect(ancestryOf([need('always', 'success', afterFailure)])).toEqual({
      well: false,
      failed: true,
      culprit: { task: 'a', result: 'failure' },
    });
  });

  it('names the culprit of the first of several needs that succeeded all the same', () => {
    const after = (id: string) => ancestryOf([need(id, 'skipped')]);
    expect(
      ancestryOf([need('x', 'success'), need('y', 'success', after('a')), need('z', 'success', after('b'))]),
    ).toEqual({ well: false, failed: false, culprit: { task: 'a', result: 'skipped' } });
  });

  it('knows of a failure behind a need that was skipped', () => {
    expect(ancestryOf([need('b', 'skipped', ancestryOf([need('a', 'failure')]))])).toEqual({
      well: false,
      failed: true,
      culprit: { task: 'b', result: 'skipped' },
    });
  });

  describe('takes a matrix as a whole:', () => {
    it('instances that were skipped while others succeeded change nothing, for it and for what comes after', () => {
      const after = ancestryOf([need('a', 'success'), ...matrix('m', ['skipped', 'success', 'skipped'])]);
      expect(after).toEqual(allWell);
      expect(ancestryOf([need('b', 'success', after)])).toEqual(allWell);
    });

    it('a matrix all of whose instances were skipped was skipped, whatever another one did', () => {
      expect(ancestryOf([...matrix('m', ['success']), ...matrix('n', ['skipped', 'skipped'])])).toEqual({
        well: false,
        failed: false,
        culprit: { task: 'n (1)', result: 'skipped' },
      });
    });

    it('names the instance that failed or was cancelled, not one that was skipped before it', () => {
      expect(ancestryOf(matrix('m', ['skipped', 'cancelled', 'success'])).culprit).toEqual({
        task: 'm (2)',
        result: 'cancelled',
      });
      expect(ancestryOf(matrix('m', ['skipped', 'cancelled'])).culprit).toEqual({
        task: 'm (2)',
        result: 'cancelled',
      });
      expect(ancestryOf(matrix('m', ['skipped', 'cancelled', 'failure'])).culprit).toEqual({
        task: 'm (3)',
        result: 'failure',
      });
    });

    it('still sees what was not well before it', () => {
      const afterFailure = ancestryOf([need('a', 'failure')]);
      expect(ancestryOf(matrix('m', ['skipped', 'success'], afterFailure))).toEqual({
        well: false,
        failed: true,
        culprit: { task: 'a', result: 'failure' },
      });
    });

    it('is well exactly when needs.<id>.result is success, and failed exactly when it is failure', () => {
      const results = fc.array(fc.constantFrom<Result>('success', 'failure', 'cancelled', 'skipped'), {
        minLength: 1,
      });
      fc.assert(
        fc.property(results, (all) => {
          const { result } = combineNeeds(all.map((each) => ({ result: each, outputs: new Map() })));
          const { well, failed } = ancestryOf(matrix('m', all));
          expect({ well, failed }).toEqual({ well: result === 'success', failed: result === 'failure' });
        }),
      );
    });
  });

  it('refuses a need that has not ended', () => {
    expect(() => ancestryOf([need('a', undefined)])).toThrow('internal error: need a has no result yet');
  });
});
