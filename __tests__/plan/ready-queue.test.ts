import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/plan/dispatch/claim.ts';
import { ReadyQueue } from '../../src/plan/dispatch/ready-queue.ts';

const claims: readonly Claim[] = [0, 1, 2].map((memoryBytes) => ({ amounts: [], memoryBytes }));

describe('ReadyQueue', () => {
  it('knows the first of each claim, as a sorted list does', () => {
    const step = fc.record({ place: fc.nat(30), claim: fc.constantFrom(...claims) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const queue = new ReadyQueue();
        const model = new Map<number, Claim>();
        for (const { place, claim } of steps) {
          if (model.delete(place)) queue.remove(place);
          else {
            queue.add(place, claim);
            model.set(place, claim);
          }
          const firsts = claims.map(
            (lane) =>
              [...model.keys()].filter((other) => model.get(other) === lane).toSorted((a, b) => a - b)[0],
          );
          const lanes = new Map([...queue.lanes].map((lane) => [lane.claim, lane.first]));
          expect(claims.map((lane) => lanes.get(lane))).toEqual(firsts);
        }
      }),
    );
  });

  it('refuses to hold a task twice, and to remove one that it does not hold', () => {
    const queue = new ReadyQueue();
    const [claim] = claims;
    if (claim === undefined) throw new Error('no claim');
    queue.add(1, claim);
    expect(() => queue.add(1, claim)).toThrow('internal error: place 1 is in the queue already');
    expect(() => queue.remove(2)).toThrow('internal error: place 2 is not in the queue');
  });
});
