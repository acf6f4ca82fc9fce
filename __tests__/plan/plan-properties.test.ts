import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CheckedRun, seededRandom, type Circumstances } from '../support/checked-run.ts';
import { expectedEnds } from '../support/expected-ends.ts';
import { randomPlans, type RandomPlan } from '../support/random-plan.ts';

const everything = randomPlans({ services: true, limits: true });
const open = randomPlans({ services: false, limits: false });
const seeds = fc.integer();

const circumstances = fc.record({ signal: fc.constantFrom(0, 0.05, 0.3), scarceMemory: fc.boolean() });

function run(given: RandomPlan, seed: number, around: Circumstances): CheckedRun {
  const checked = new CheckedRun(given, around, seededRandom(seed));
  checked.run();
  return checked;
}

describe('every run, whatever happens in it', () => {
  it('keeps the invariants, and ends', () => {
    fc.assert(
      fc.property(everything, seeds, circumstances, (given, seed, around) => {
        expect(run(given, seed, around).ends.size).toBe(given.tasks.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('decides the same when the same happens', () => {
    fc.assert(
      fc.property(everything, seeds, circumstances, (given, seed, around) => {
        expect(run(given, seed, around).log).toEqual(run(given, seed, around).log);
      }),
    );
  });

  it('gives each task the result that its needs, its condition and its attempts give it', () => {
    fc.assert(
      fc.property(open, seeds, (given, seed) => {
        const { ends } = run(given, seed, { signal: 0, scarceMemory: false });
        expect(ends).toEqual(expectedEnds(given));
      }),
      { numRuns: 1000 },
    );
  });
});
