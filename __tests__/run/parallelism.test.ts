import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parallelismOf } from '../../src/run/parallelism.ts';

const machine = { cpus: 4, because: '4 usable CPUs' };

test('auto is the machine', () => expect(parallelismOf({ kind: 'auto' }, machine)).toEqual(machine));

test('a number is that number, more than the machine has or not', () =>
  expect(parallelismOf({ kind: 'count', count: 64 }, machine)).toEqual({
    cpus: 64,
    because: 'max-parallel: 64',
  }));

test.each([
  [50, 2],
  [60, 2],
  [75, 3],
  [150, 6],
  [1, 1],
])('%d %% of 4 CPUs is %d', (percent, cpus) =>
  expect(parallelismOf({ kind: 'percent', percent }, machine)).toEqual({
    cpus,
    because: `max-parallel: ${percent}% of 4 usable CPUs`,
  }),
);

test('it is a whole number from 1, whatever is asked of whatever machine', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1024 }),
      fc.double({ min: Number.MIN_VALUE, max: 1e6, noNaN: true }),
      (cpus, percent) => {
        const found = parallelismOf({ kind: 'percent', percent }, { cpus, because: '' }).cpus;
        expect(Number.isInteger(found)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});
