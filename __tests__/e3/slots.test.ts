import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Slots } from '../../src/e3/slots.ts';

describe('Slots', () => {
  test('hands out the lowest free slot, whatever is taken and released', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('take', 'take any', 'release'), slot: fc.nat(9) }),
    );
    fc.assert(
      fc.property(steps, (todo) => {
        const slots = new Slots<string>(10);
        const taken = new Set<number>();
        for (const { kind, slot: any } of todo) {
          const lowest = [...Array(11).keys()].find((number) => !taken.has(number));
          expect(slots.lowestFree()).toBe(lowest);
          const slot = kind === 'take' ? slots.lowestFree() : any;
          const wrong = kind === 'release' ? !taken.has(slot) : taken.has(slot) || slot === 10;
          let refused = false;
          try {
            if (kind === 'release') slots.release(slot);
            else slots.acquire(slot, `on ${slot}`);
          } catch {
            refused = true;
          }
          expect(refused).toBe(wrong);
          if (!wrong && kind === 'release') taken.delete(slot);
          else if (!wrong) taken.add(slot);
          expect(slots.occupied).toBe(taken.size);
          expect(slots.hasFree).toBe(taken.size < 10);
          for (const [number, occupant] of slots.occupants.entries()) {
            expect(occupant).toBe(taken.has(number) ? `on ${number}` : undefined);
          }
        }
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('%d slots are refused', (limit) => {
    expect(() => new Slots(limit)).toThrow(
      new RangeError(`slots: expected a positive whole number or Infinity, found ${limit}`),
    );
  });

  test('a slot that is not there cannot be taken', () => {
    const slots = new Slots<string>(2);
    for (const slot of [-1, 2, 0.5]) {
      expect(() => slots.acquire(slot, 'x')).toThrow(
        new RangeError(`slot: expected a whole number from 0 below 2, found ${slot}`),
      );
    }
  });
});
