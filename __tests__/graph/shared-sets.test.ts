import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostMembers, SharedSets } from '../../src/graph/shared-sets.ts';
import { numbers } from '../support/graphs.ts';

/** Steps to make a set of sets that were made before, and of members. */
const recipes = fc.array(
  fc.array(fc.record({ kind: fc.constantFrom('set', 'member'), which: fc.nat(10_000) }), { maxLength: 6 }),
  { minLength: 1, maxLength: 30 },
);

test('a set has the members of all that it was made of, and their weight', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), recipes, (members, steps) => {
      const weights = Float64Array.from(numbers(members), (member) => 1 + ((member * 7) % 5));
      const sets = new SharedSets(steps.length);
      // What was there before leaves nothing behind.
      sets.reset(new Float64Array(mostMembers).fill(1));
      sets.reset(weights);
      const made: { readonly set: number; readonly has: ReadonlySet<number> }[] = [];
      for (const recipe of steps) {
        sets.begin();
        let set: number = SharedSets.empty;
        const has = new Set<number>();
        for (const { kind, which } of recipe) {
          const other = made[which % Math.max(1, made.length)];
          if (kind === 'member') {
            set = sets.add(set, which % members);
            has.add(which % members);
          } else if (other !== undefined) {
            set = sets.union(set, other.set);
            for (const member of other.has) has.add(member);
          }
        }
        const weight = [...has].reduce((sum, member) => sum + (weights[member] ?? 0), 0);
        expect(sets.finish(set)).toBe(weight);
        made.push({ set, has });
      }
      for (const { set, has } of made)
        expect(numbers(members).filter((member) => sets.has(set, member))).toEqual(
          [...has].toSorted((one, other) => one - other),
        );
    }),
  );
});

test('a set of all is the full one, and a union that adds nothing is the set that was there', () => {
  const sets = new SharedSets(3);
  sets.reset(Float64Array.of(1, 2, 4));
  sets.begin();
  const one = sets.add(sets.add(SharedSets.empty, 0), 1);
  expect(sets.finish(one)).toBe(3);
  sets.begin();
  expect(sets.union(sets.add(SharedSets.empty, 1), one)).toBe(one);
  sets.begin();
  expect(sets.add(sets.union(SharedSets.empty, one), 2)).toBe(SharedSets.full);
  expect(sets.finish(SharedSets.full)).toBe(7);
});
