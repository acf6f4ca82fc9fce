import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { criticalPath } from '../../src/graph/critical-path.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { simulate } from '../../src/plan/simulate.ts';
import { judge } from '../support/known-conditions.ts';
import { makeJoin, makeService, makeTask } from '../support/make-task.ts';

const noPools = new Map<string, number>();
const seconds =
  (times: Readonly<Record<string, number>>) =>
  (id: TaskId): number =>
    times[id] ?? 1;

describe('simulate', () => {
  it('tells when and in which slot each task runs', () => {
    //  a ──> b ──> all
    //   └──> c ────^
    const tasks = [
      makeTask('a'),
      makeTask('c', ['a']),
      makeTask('b', ['a']),
      makeJoin('all', ['b', 'c']),
      makeTask('d'),
    ];
    const { tasks: ran, makespan } = simulate(
      tasks,
      { cpus: 2, pools: noPools },
      seconds({ a: 2, b: 5, c: 3, d: 4 }),
    );
    expect(ran).toEqual([
      { id: 'a', start: 0, end: 2, slot: 0 },
      { id: 'd', start: 0, end: 4, slot: 1 },
      { id: 'b', start: 2, end: 7, slot: 0 },
      { id: 'c', start: 4, end: 7, slot: 1 },
    ]);
    expect(makespan).toBe(7);
  });

  it('orders by what is expected, and counts what is true', () => {
    const tasks = [makeTask('a'), makeTask('b')];
    const machine = { cpus: 1, pools: noPools, expectedSeconds: seconds({ a: 1, b: 9 }) };
    const { tasks: ran } = simulate(tasks, machine, seconds({ a: 4, b: 2 }));
    expect(ran.map(({ id, end }) => [id, end])).toEqual([
      ['b', 2],
      ['a', 6],
    ]);
  });

  it('keeps a service up until its last dependent ends', () => {
    const tasks = [makeService('db'), makeTask('a', ['db']), makeTask('b', ['a'])];
    const { tasks: ran, makespan } = simulate(
      tasks,
      { cpus: 1, pools: noPools },
      seconds({ db: 3, a: 2, b: 4 }),
    );
    expect(ran).toEqual([
      { id: 'db', start: 0, end: 5, slot: 0 },
      { id: 'a', start: 3, end: 5, slot: 1 },
      { id: 'b', start: 5, end: 9, slot: 0 },
    ]);
    expect(makespan).toBe(9);
  });

  it('is empty for an empty graph', () => {
    expect(simulate([], { cpus: 1, pools: noPools }, () => 1)).toEqual({ tasks: [], makespan: 0 });
  });

  it('leaves out what a condition keeps from running', () => {
    const tasks = [makeTask('a'), makeTask('b', ['a'], { condition: 'failure()' })];
    const { tasks: ran } = simulate(tasks, { cpus: 1, pools: noPools, judge }, () => 1);
    expect(ran.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what a simulation does not know', () => {
  it('is a condition: without a judge it asks for success, which all tasks have', () => {
    const tasks = [makeTask('a', [], { condition: 'failure()' }), makeTask('b', ['a'], { condition: 'x' })];
    const { tasks: ran } = simulate(tasks, { cpus: 1, pools: noPools }, () => 1);
    expect(ran.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a simulated run', () => {
  const graphs = fc
    .array(
      fc.record({ needs: fc.array(fc.nat(), { maxLength: 3 }), time: fc.integer({ min: 0, max: 20 }) }),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    .map((drafts) => {
      const tasks = drafts.map(({ needs }, index) =>
        makeTask(`t${index}`, index === 0 ? [] : [...new Set(needs.map((need) => `t${need % index}`))]),
      );
      const timeOf = new Map(tasks.map(({ id }, index) => [id, drafts[index]?.time ?? 0]));
      return { tasks, secondsOf: (id: TaskId): number => timeOf.get(id) ?? 0 };
    });

  it('lies between the floor and the bound of any list schedule (Graham 1966)', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5 }), ({ tasks, secondsOf }, cpus) => {
        const { makespan } = simulate(tasks, { cpus, pools: noPools }, secondsOf);
        const work = tasks.reduce((sum, { id }) => sum + secondsOf(id), 0);
        const chain = criticalPath(new TaskGraph(tasks), (number) =>
          secondsOf(tasks[number]?.id ?? ''),
        ).seconds;
        expect(makespan).toBeGreaterThanOrEqual(Math.max(chain, work / cpus));
        expect(makespan).toBeLessThanOrEqual(work / cpus + (1 - 1 / cpus) * chain + 1e-9);
      }),
    );
  });

  it('runs every task once, after its needs, in a slot of its own below the number of CPUs', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 5 }), ({ tasks, secondsOf }, cpus) => {
        const { tasks: ran } = simulate(tasks, { cpus, pools: noPools }, secondsOf);
        const byId = new Map(ran.map((task) => [task.id, task]));
        expect(ran.length).toBe(tasks.length);
        expect(byId.size).toBe(tasks.length);
        for (const { id, start, end, slot } of ran) {
          expect(end - start).toBe(secondsOf(id));
          for (const need of needsIn(tasks, id)) expect(byId.get(need)?.end).toBeLessThanOrEqual(start);
          expect(slot).toBeLessThan(cpus);
          const beside = ran.filter((other) => other.id !== id && other.start < end && start < other.end);
          expect(beside.map((other) => other.slot)).not.toContain(slot);
        }
      }),
    );
  });
});

function needsIn(tasks: readonly Task[], id: TaskId): readonly TaskId[] {
  return tasks.find((task) => task.id === id)?.needs ?? [];
}
