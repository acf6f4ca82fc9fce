import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberHeap } from '../../src/graph/number-heap.ts';

test('whatever goes in comes out smallest first, also while more goes in', () => {
  const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant('pop' as const)));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), steps, (start, todo) => {
      const ascending = start.toSorted((one, other) => one - other);
      const heap = new NumberHeap(ascending);
      let expected = [...ascending];
      for (const step of todo) {
        const popped = step === 'pop' ? heap.pop() : heap.push(step);
        const expectedPopped = step === 'pop' ? expected.shift() : undefined;
        if (step !== 'pop') expected = [...expected, step].toSorted((one, other) => one - other);
        expect(popped).toBe(expectedPopped);
        expect(heap.peek()).toBe(expected[0]);
      }
    }),
  );
});
