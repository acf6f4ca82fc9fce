import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/plan/dispatch/claim.ts';
import { type Prospect, Dispatcher, type Candidate } from '../../src/plan/dispatch/dispatcher.ts';
import { NaiveDispatcher } from '../support/naive-dispatcher.ts';

const enoughMemory = (): number => Infinity;

/** Claims on CPUs (resource 0, thousandths) and one pool (resource 1); one object per distinct claim. */
function claimMaker(): (cpus: number, pool?: number, memoryBytes?: number) => Claim {
  const claims = new Map<string, Claim>();
  return (cpus, pool = 0, memoryBytes = 0) => {
    const key = `${cpus} ${pool} ${memoryBytes}`;
    const amounts = [
      { resource: 0, amount: cpus * 1000 },
      { resource: 1, amount: pool },
    ].filter(({ amount }) => amount > 0);
    const claim = claims.get(key) ?? { amounts, memoryBytes };
    claims.set(key, claim);
    return claim;
  };
}

/** @param awaited before the first of them has started */
function startAll(dispatcher: Dispatcher, awaited: Prospect = 'runs'): number[] {
  const started: number[] = [];
  for (;;) {
    const start = dispatcher.next(started.length === 0 ? awaited : 'runs');
    if (start === undefined) return started;
    started.push(start.place);
  }
}

describe('Dispatcher', () => {
  it('starts, of what fits, the first in order', () => {
    const claim = claimMaker();
    const claims = [claim(2), claim(1), claim(1, 1), claim(0), claim(1, 1), claim(1)];
    const candidates = claims.map((each) => ({ claim: each, expectedSeconds: 100 }));
    const dispatcher = new Dispatcher(candidates, [4000, 1], enoughMemory);
    for (const place of claims.keys()) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([0, 1, 2, 3]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([5]);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([4]);
  });

  it('lets a heavy task be overtaken for as long as it takes itself, then keeps CPUs free for it', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(2), expectedSeconds: 3 },
      ...Array.from({ length: 20 }, () => ({ claim: claim(1), expectedSeconds: 2 })),
    ];
    const dispatcher = new Dispatcher(candidates, [2000, 0], enoughMemory);
    dispatcher.add(1);
    expect(startAll(dispatcher)).toEqual([1]);
    for (const place of candidates.keys()) if (place !== 1) dispatcher.add(place);
    // Each start takes half of the machine for 2 s: it counts as 1 s.
    expect(startAll(dispatcher)).toEqual([2]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([3]);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([4]);
    dispatcher.release(3);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.release(4);
    expect(startAll(dispatcher)).toEqual([0]);
    dispatcher.release(0);
    expect(startAll(dispatcher)).toEqual([5, 6]);
  });

  it('keeps nothing free any more for a task that is not to start, nor when it is ready again', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(2), expectedSeconds: 1 },
      ...Array.from({ length: 6 }, () => ({ claim: claim(1), expectedSeconds: 2 })),
    ];
    const dispatcher = new Dispatcher(candidates, [2000, 0], enoughMemory);
    dispatcher.add(1);
    startAll(dispatcher);
    for (const place of candidates.keys()) if (place !== 1) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([2]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.remove(0);
    expect(startAll(dispatcher)).toEqual([3]);
    dispatcher.release(2);
    dispatcher.add(0);
    expect(startAll(dispatcher)).toEqual([4]);
    dispatcher.release(3);
    expect(startAll(dispatcher)).toEqual([]);
  });

  it('refuses a place that no task has', () => {
    expect(() => new Dispatcher([], [1000], enoughMemory).add(0)).toThrow(
      'internal error: no task has place 0',
    );
  });

  it('keeps units of a pool free as well, and nothing that the task does not lack', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(1, 2), expectedSeconds: 1 },
      ...Array.from({ length: 6 }, () => ({ claim: claim(0, 1), expectedSeconds: 2 })),
      { claim: claim(1), expectedSeconds: 1 },
      { claim: claim(1), expectedSeconds: 1 },
    ];
    const dispatcher = new Dispatcher(candidates, [2000, 2], enoughMemory);
    dispatcher.add(1);
    startAll(dispatcher);
    for (const place of [0, 2, 3, 4]) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([2]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.add(7);
    dispatcher.add(8);
    expect(startAll(dispatcher)).toEqual([7, 8]);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.release(7);
    expect(startAll(dispatcher)).toEqual([0]);
  });

  it('holds a task back for memory while something else runs', () => {
    const claim = claimMaker();
    const candidates = [claim(1), claim(1, 0, 8), claim(1)].map((each) => ({
      claim: each,
      expectedSeconds: 9,
    }));
    let free = 4;
    const dispatcher = new Dispatcher(candidates, [4000, 0], () => free);
    for (const place of [0, 1, 2]) dispatcher.add(place);
    expect(startAll(dispatcher, 'nothing')).toEqual([0, 2]);
    expect(dispatcher.waitsForMemory).toBe(true);
    free = 8;
    expect(startAll(dispatcher)).toEqual([1]);
    expect(dispatcher.waitsForMemory).toBe(false);
    dispatcher.release(1);
    dispatcher.add(1);
    free = 4;
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.release(0);
    dispatcher.release(2);
    expect(startAll(dispatcher, 'nothing')).toEqual([1]);
  });

  it('has the memory that a task was promised for the next one when it has ended', () => {
    const claim = claimMaker();
    const candidates = [claim(1), claim(1, 0, 8), claim(1, 0, 8)].map((each) => ({
      claim: each,
      expectedSeconds: 9,
    }));
    const dispatcher = new Dispatcher(candidates, [4000, 0], () => 8);
    for (const place of [0, 1, 2]) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([0, 1]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([2]);
  });

  it('starts a task that lacks memory, when nothing runs, before what comes after it', () => {
    const claim = claimMaker();
    const candidates = [claim(1, 0, 8), claim(1)].map((each) => ({ claim: each, expectedSeconds: 1 }));
    const dispatcher = new Dispatcher(candidates, [1000, 0], () => 4);
    dispatcher.add(0);
    dispatcher.add(1);
    expect(startAll(dispatcher, 'nothing')).toEqual([0]);
  });

  it('lets the machine drain for a task that was overtaken too long for lack of memory', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(1, 0, 8), expectedSeconds: 1 },
      ...Array.from({ length: 5 }, () => ({ claim: claim(1), expectedSeconds: 1 })),
    ];
    const dispatcher = new Dispatcher(candidates, [2000, 0], () => 4);
    dispatcher.add(1);
    startAll(dispatcher, 'nothing');
    for (const place of [0, 2, 3, 4, 5]) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([2]);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([3]);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.release(3);
    expect(startAll(dispatcher, 'nothing')).toEqual([0, 4]);
  });

  it('starts nothing beside a task that lacks memory and is overdue, though it lacks no CPU', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(1, 0, 8), expectedSeconds: 1 },
      ...Array.from({ length: 6 }, () => ({ claim: claim(1), expectedSeconds: 2 })),
    ];
    const dispatcher = new Dispatcher(candidates, [4000, 0], () => 4);
    dispatcher.add(1);
    startAll(dispatcher);
    for (const place of candidates.keys()) if (place !== 1) dispatcher.add(place);
    // Two starts that take a quarter of the machine for 2 s make it wait for as long as it takes itself.
    expect(startAll(dispatcher)).toEqual([2, 3]);
    dispatcher.release(1);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([]);
    dispatcher.release(3);
    expect(startAll(dispatcher, 'nothing')).toEqual([0, 4, 5, 6]);
  });

  it('starts the first task, whatever it claims, when nothing that runs will end by itself', () => {
    const claim = claimMaker();
    const candidates = [claim(2), claim(2), claim(1)].map((each) => ({ claim: each, expectedSeconds: 1 }));
    const dispatcher = new Dispatcher(candidates, [2000, 0], enoughMemory);
    dispatcher.add(0);
    expect(startAll(dispatcher)).toEqual([0]);
    dispatcher.add(1);
    dispatcher.add(2);
    expect(startAll(dispatcher)).toEqual([]);
    expect(startAll(dispatcher, 'nothing')).toEqual([1]);
    dispatcher.release(0);
    dispatcher.release(1);
    expect(startAll(dispatcher)).toEqual([2]);
  });

  it('takes what fits, though it was kept free for another, before anything exceeds what there is', () => {
    const claim = claimMaker();
    const candidates: Candidate[] = [
      { claim: claim(0, 2), expectedSeconds: 1 },
      ...Array.from({ length: 4 }, () => ({ claim: claim(0, 1), expectedSeconds: 1 })),
    ];
    const dispatcher = new Dispatcher(candidates, [1000, 2], enoughMemory);
    dispatcher.add(1);
    expect(startAll(dispatcher)).toEqual([1]);
    for (const place of [0, 2, 3, 4]) dispatcher.add(place);
    expect(startAll(dispatcher)).toEqual([2]);
    dispatcher.release(2);
    expect(startAll(dispatcher)).toEqual([3]);
    dispatcher.release(3);
    expect(startAll(dispatcher)).toEqual([]);
    expect(dispatcher.next('delayed')).toBeUndefined();
    expect(dispatcher.next('nothing')).toEqual({ place: 4, beyond: [] });
    expect(dispatcher.next('nothing')).toEqual({ place: 0, beyond: [1] });
  });

  it('starts exactly what the rules written down naively start', () => {
    const candidate = fc.record({
      cpus: fc.constantFrom(0, 1, 1, 1, 2, 3, 5, 6),
      pool: fc.constantFrom(0, 0, 0, 0, 1, 2, 4),
      expectedSeconds: fc.integer({ min: 0, max: 8 }),
    });
    const steps = fc.array(fc.record({ release: fc.boolean(), pick: fc.nat() }), {
      maxLength: 120,
      size: 'max',
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 1, maxLength: 40, size: 'max' }),
        steps,
        (drafts, choices) => {
          const claim = claimMaker();
          const candidates = drafts.map(({ cpus, pool, expectedSeconds }) => ({
            claim: claim(cpus, pool),
            expectedSeconds,
          }));
          const dispatcher = new Dispatcher(candidates, [6000, 4], enoughMemory);
          const naive = new NaiveDispatcher(candidates, [6000, 4]);
          const unseen = new Set(candidates.keys());
          const running = new Set<number>();
          for (const { release, pick } of choices) {
            const from = [...(release ? running : unseen)];
            const place = from[pick % from.length];
            if (place === undefined) continue;
            if (release) {
              running.delete(place);
              dispatcher.release(place);
              naive.release(place);
            } else {
              unseen.delete(place);
              dispatcher.add(place);
              naive.ready.add(place);
            }
            for (;;) {
              const next = dispatcher.next('runs')?.place;
              expect(next).toBe(naive.next());
              if (next === undefined) break;
              running.add(next);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
