import { expect, test } from 'vitest';
import { computeNextDynPoll } from '../../src/e3/poll-rounds.ts';
import facts from './fixtures/e3-runs.json' with { type: 'json' };

test.each(facts.pollIntervals)('as in e3: %d rounds at %d s', (counter, interval, next) => {
  expect(computeNextDynPoll(counter, interval)).toBe(next);
});
