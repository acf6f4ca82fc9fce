import { expect, test } from 'vitest';
import { beyondBudgetText } from '../../src/run/run-warnings.ts';
import type { Scarce } from '../../src/model/wait-reason.ts';

test.each<readonly [Scarce, string, string]>([
  [{ kind: 'cpus' }, 'not enough CPUs are free', 'lower cpus of the services'],
  [
    { kind: 'pool', name: 'db' },
    'the pool "db" is used up',
    'make the pool larger, or let the services start later by what they need',
  ],
  [{ kind: 'max-parallel', key: 'unit' }, 'max-parallel of "unit" is reached', 'raise max-parallel'],
])(
  'a task that starts beyond the budget names what is scarce and what to do: %o',
  (scarce, usedUp, advice) => {
    expect(beyondBudgetText(scarce, ['web'])).toBe(
      `starts although ${usedUp}: 1 service that is up (web) can only be stopped after it, or after what waits for it; ${advice}`,
    );
  },
);

test('it names ten of the services that hold it', () => {
  const services = Array.from({ length: 12 }, (_, index) => `s${index}`);
  expect(beyondBudgetText({ kind: 'cpus' }, services)).toContain(
    ': 12 services that are up (s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 2 more) can only',
  );
});
