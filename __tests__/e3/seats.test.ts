import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Seats } from '../../src/e3/seats.ts';

describe('Seats', () => {
  test('hands out the lowest free seat, whatever is taken and released', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom('take', 'take any', 'release'), seat: fc.nat(9) }),
    );
    fc.assert(
      fc.property(steps, (todo) => {
        const seats = new Seats<string>(10);
        const taken = new Set<number>();
        for (const { kind, seat: any } of todo) {
          const lowest = [...Array(11).keys()].find((number) => !taken.has(number));
          expect(seats.lowestFree()).toBe(lowest);
          const seat = kind === 'take' ? seats.lowestFree() : any;
          const wrong = kind === 'release' ? !taken.has(seat) : taken.has(seat) || seat === 10;
          let refused = false;
          try {
            if (kind === 'release') seats.release(seat);
            else seats.take(seat, `on ${seat}`);
          } catch {
            refused = true;
          }
          expect(refused).toBe(wrong);
          if (!wrong && kind === 'release') taken.delete(seat);
          else if (!wrong) taken.add(seat);
          expect(seats.taken).toBe(taken.size);
          expect(seats.hasFree).toBe(taken.size < 10);
          for (const [number, occupant] of seats.occupants.entries()) {
            expect(occupant).toBe(taken.has(number) ? `on ${number}` : undefined);
          }
        }
      }),
    );
  });

  test.each([0, -1, 1.5, Number.NaN])('%d seats are refused', (limit) => {
    expect(() => new Seats(limit)).toThrow(
      new RangeError(`seats: expected a positive whole number or Infinity, found ${limit}`),
    );
  });

  test('a seat that is not there cannot be taken', () => {
    const seats = new Seats<string>(2);
    for (const seat of [-1, 2, 0.5]) {
      expect(() => seats.take(seat, 'x')).toThrow(
        new RangeError(`slot: expected a whole number from 0 below 2, found ${seat}`),
      );
    }
  });
});
