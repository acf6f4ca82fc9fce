import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../src/model/task.ts';
import { CheckedRun, seededRandom, type TaskEnd } from '../support/checked-run.ts';
import { expectedEnds } from '../support/expected-ends.ts';
import { asIfRun, randomGiven, withGiven } from '../support/random-given.ts';
import { type RandomPlan, randomPlans } from '../support/random-plan.ts';
import { timedRun, type TimedTask } from '../support/timed-run.ts';

const everything = randomPlans({ services: true, limits: true });
const unlimited = randomPlans({ services: true, limits: false });
const open = randomPlans({ services: false, limits: false });
const seeds = fc.integer();
const circumstances = fc.record({ signal: fc.constantFrom(0, 0.05, 0.3), scarceMemory: fc.boolean() });

/** What a test compares: of tasks that are given not why they ended so, and not whether they started. */
const outward = (ended: ReadonlyMap<TaskId, TimedTask>, instant: ReadonlySet<TaskId>): unknown =>
  [...ended]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { starts, endedAt, end }]) => {
      const { result, tolerated } = end;
      return instant.has(id) ? [id, endedAt, result, tolerated] : [id, starts, endedAt, end];
    });

/** The plan without conditions that cannot be evaluated. */
const withoutNonsense = ({ tasks, ...plan }: RandomPlan): RandomPlan => ({
  ...plan,
  tasks: tasks.map((task) => (task.condition === 'nonsense(' ? { ...task, condition: undefined } : task)),
});

describe('a run in which results are given', () => {
  // What is given ends in no time: among failures of one moment, given or found when a task is decided, it would be left to
  // chance what they still close.
  it.each([
    ['unlimited', unlimited, 'any'],
    ['limited', everything.map(withoutNonsense), 'no failures'],
  ] as const)(
    'is for everything else as if these tasks had run with these results: %s',
    (_name, plans, results) => {
      fc.assert(
        fc.property(
          plans,
          randomGiven,
          fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 25, maxLength: 25 }),
          fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
          (plan, give, seconds, signalAt) => {
            const given = give(plan, results);
            const secondsOf = (id: TaskId): number => seconds[Number(id.slice(1))] ?? 0;
            const reference = asIfRun(plan, given);
            const nothing = new Map<TaskId, never>();
            const instead = timedRun({
              ...withGiven(plan, given),
              secondsOf,
              signalAt,
              instant: new Set(),
              found: given.found,
            });
            const asRun = timedRun({ ...reference, secondsOf, signalAt, found: nothing });
            expect(outward(instead, reference.instant)).toEqual(outward(asRun, reference.instant));
          },
        ),
        { numRuns: 250 },
      );
    },
  );

  it('gives each task the result that it is given, or that its needs, its condition and its attempts give it', () => {
    fc.assert(
      fc.property(open, randomGiven, seeds, (plan, give, seed) => {
        const given = give(plan);
        const { found } = given;
        const checked = new CheckedRun(
          withGiven(plan, given),
          { signal: 0, scarceMemory: false },
          seededRandom(seed),
          found,
        );
        checked.run();
        const { instant, ...reference } = asIfRun(plan, given);
        const results = ({ result, tolerated, because }: TaskEnd, id: TaskId): unknown =>
          instant.has(id) ? { result, tolerated } : { result, tolerated, because };
        const plain = (ends: ReadonlyMap<TaskId, TaskEnd>): unknown =>
          new Map(Array.from(ends, ([id, end]) => [id, results(end, id)]));
        expect(plain(checked.ends)).toEqual(plain(expectedEnds(reference)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the invariants, and ends, whenever what is looked up is found', () => {
    fc.assert(
      fc.property(everything, randomGiven, seeds, circumstances, (plan, give, seed, around) => {
        const given = give(plan);
        const checked = new CheckedRun(withGiven(plan, given), around, seededRandom(seed), given.found);
        checked.run();
        expect(checked.ends.size).toBe(plan.tasks.length);
      }),
      { numRuns: 500 },
    );
  });
});
