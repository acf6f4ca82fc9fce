import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenResult } from '../../src/model/outcome.ts';
import { simulate, type SimulatedAttempt } from '../../src/plan/simulate.ts';
import { SharedCpus } from '../../src/plan/simulation/shared-cpus.ts';
import { makeInstance, makeRetry, makeService, makeTask } from '../support/make-task.ts';

const machine = { cpus: 1, pools: new Map<string, number>() };
const failure: SimulatedAttempt = { seconds: 2, termination: { kind: 'exited', code: 1 } };

describe('a simulated course', () => {
  it('fails, waits and is tried again, and leaves its CPU to others meanwhile', () => {
    const tasks = [
      makeTask('flaky', [], { retry: makeRetry(2, { delaySeconds: 3, backoff: 'exponential' }) }),
      makeTask('other'),
    ];
    const { tasks: ran, makespan } = simulate(tasks, machine, (id, attempt) =>
      id === 'flaky' && attempt < 3 ? failure : 2,
    );
    expect(ran.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['flaky', 0, 2],
      ['other', 2, 4],
      ['flaky', 5, 7],
      ['flaky', 13, 15],
    ]);
    expect(makespan).toBe(15);
  });

  it('fails for good, and what needs it is skipped unless the failure is tolerated', () => {
    const tasks = [makeTask('a'), makeTask('b', ['a'])];
    const ran = (how: SimulatedAttempt): readonly string[] =>
      simulate(tasks, machine, (id) => (id === 'a' ? how : 1)).tasks.map(({ id }) => id);
    expect(ran(failure)).toEqual(['a']);
    expect(ran({ ...failure, continueOnError: true })).toEqual(['a', 'b']);
  });

  it('ends the instances of a matrix that a failure closes', () => {
    const tasks = [0, 1].map((index) =>
      makeTask(`t${index}`, [], { matrix: makeInstance('t', index, 2), key: 't' }),
    );
    const { tasks: ran } = simulate(tasks, { ...machine, cpus: 2 }, (id) => (id === 't0' ? failure : 9));
    expect(ran.map(({ id, end }) => [id, end])).toEqual([
      ['t1', 2],
      ['t0', 2],
    ]);
  });

  it('knows that a service takes a while to stop, and holds its pool until then', () => {
    const tasks = [
      makeService('db', [], { pools: new Map([['port', 1]]) }),
      makeTask('a', ['db']),
      makeTask('b', [], { pools: new Map([['port', 1]]), priority: -1 }),
    ];
    const { makespan } = simulate(tasks, { cpus: 2, pools: new Map([['port', 1]]) }, (id) =>
      id === 'db' ? { seconds: Infinity, readySeconds: 1, stopSeconds: 2 } : 4,
    );
    expect(makespan).toBe(1 + 4 + 2 + 4);
  });

  it('lets what a stopped service has held start at once', () => {
    const port = { pools: new Map([['port', 1]]) };
    const tasks = [
      makeService('db', [], port),
      makeTask('a', ['db']),
      makeTask('b', [], { ...port, priority: -1 }),
      makeTask('c'),
    ];
    const { tasks: ran } = simulate(tasks, { cpus: 3, pools: new Map([['port', 1]]) }, (id) =>
      id === 'c' ? 9 : 2,
    );
    expect(ran.find(({ id }) => id === 'b')?.start).toBe(4);
  });

  it('takes some time for each start, one after another', () => {
    const { tasks: ran } = simulate(
      [makeTask('a'), makeTask('b')],
      { ...machine, cpus: 2, startSeconds: 0.5 },
      () => 4,
    );
    expect(ran.map(({ start, end }) => [start, end])).toEqual([
      [0.5, 4.5],
      [1, 5],
    ]);
  });

  it('takes no time for a result that is given', () => {
    const result: GivenResult = {
      result: 'success',
      tolerated: false,
      from: { kind: 'unchanged', since: 'run 1' },
    };
    const given = new Map([['a', result]]);
    const { tasks: ran, makespan } = simulate(
      [makeTask('a'), makeTask('b', ['a'])],
      { ...machine, given },
      () => 4,
    );
    expect(ran.map(({ id }) => id)).toEqual(['b']);
    expect(makespan).toBe(4);
  });

  it('starts no more than there is memory for', () => {
    const tasks = ['a', 'b', 'c'].map((id) => makeTask(id, [], { memoryBytes: 100 }));
    const { makespan } = simulate(tasks, { ...machine, cpus: 3, freeMemoryBytes: 250 }, () => 4);
    expect(makespan).toBe(8);
  });

  it('goes slower where more CPUs are wanted than there are', () => {
    const tasks = [makeTask('wide'), makeTask('one'), makeTask('sleeps')];
    const { tasks: ran } = simulate(tasks, { ...machine, cpus: 3, sharedCpus: 2 }, (id) => {
      if (id === 'sleeps') return 4;
      return { seconds: 4, cpus: id === 'wide' ? 2 : 1 };
    });
    // Three threads share two CPUs for as long as all of them run, each two thirds of one.
    expect(ran.map(({ id, end }) => [id, Number(end.toFixed(6))])).toEqual([
      ['wide', 6],
      ['one', 6],
      ['sleeps', 4],
    ]);
  });
});

describe('CPUs that are shared', () => {
  it('do all the work that is wanted of them, and no more than they can, whatever begins when', () => {
    const demands = fc.array(
      fc.record({
        begins: fc.integer({ min: 0, max: 10 }),
        cpus: fc.double({ min: 0.05, max: 5, noNaN: true }),
        seconds: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(demands, fc.integer({ min: 1, max: 4 }), (all, total) => {
        const cpus = new SharedCpus<number>(total);
        const ends = new Map<number, number>();
        const until = (time: number): void => {
          while (cpus.nextTime < Infinity && cpus.nextTime <= time) {
            const now = cpus.nextTime;
            for (const id of cpus.advance(now)) ends.set(id, now);
          }
          if (time !== Infinity) for (const id of cpus.advance(time)) ends.set(id, time);
        };
        for (const [id, { begins, ...demand }] of [...all.entries()].toSorted(
          ([, a], [, b]) => a.begins - b.begins,
        )) {
          until(begins);
          cpus.add(id, demand);
        }
        until(Infinity);
        const first = Math.min(...all.map(({ begins }) => begins));
        const work = all.reduce((sum, demand) => sum + demand.cpus * demand.seconds, 0);
        expect(Math.max(...ends.values()) - first).toBeGreaterThanOrEqual(work / total - 1e-6);
        for (const [id, { begins, seconds }] of all.entries())
          expect(ends.get(id)).toBeGreaterThanOrEqual(begins + seconds - 1e-6);
      }),
    );
  });
});
