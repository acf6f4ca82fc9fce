import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/outcome.ts';
import { allWell, ancestryOf, type Ancestry, type Forebear } from '../../src/scheduler/ancestry.ts';

const need = (id: string, result: Result | undefined, ancestry: Ancestry = allWell): Forebear => ({
  task: { id },
  result,
  ancestry,
});

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

  it('knows of a failure behind a need that was skipped', () => {
    expect(ancestryOf([need('b', 'skipped', ancestryOf([need('a', 'failure')]))])).toEqual({
      well: false,
      failed: true,
      culprit: { task: 'b', result: 'skipped' },
    });
  });

  it('refuses a need that has not ended', () => {
    expect(() => ancestryOf([need('a', undefined)])).toThrow('internal error: need a has no result yet');
  });
});
