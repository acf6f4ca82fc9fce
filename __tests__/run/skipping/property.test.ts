import { describe, expect, test } from 'vitest';
import { play } from '../../support/skipping/play.ts';

// The first seed, and those that have found a mistake: `bench/reliability/skipping.mjs` plays any number of others.
const seeds = [1, 1056, 1115, 1149];

describe.skipIf(process.platform !== 'linux')('random graphs, edits and damaged stores', () => {
  test.each(seeds)(
    'leave with a history what they leave in a clean run: seed %i',
    async (seed) => {
      const { differences, story, runs } = await play(seed);
      // The story shows what was done, when there are differences.
      expect(differences.length === 0 ? [] : [...differences, ...story]).toEqual([]);
      expect(runs).toBeGreaterThan(2);
    },
    60_000,
  );
});
