import { expect, it } from 'vitest';
import { cleanUpSeconds } from '../../src/front/action/perform-action.ts';

it.each([
  [1, 5],
  [1000, 4.97],
  [100_000, 2],
  [200_000, 1],
])('leaves the reports of %d tasks their time: clean-ups have %d s', (tasks, seconds) => {
  expect(cleanUpSeconds(tasks)).toBeCloseTo(seconds);
});
