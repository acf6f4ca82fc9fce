import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { rehearse, type Stage } from '../../src/plan/order/rehearsal.ts';
import { rehearsedOrder } from '../../src/plan/order/rehearsed-order.ts';
import { startOrder } from '../../src/plan/order/start-order.ts';
import { simulate } from '../../src/plan/simulate.ts';
import type { Task } from '../../src/model/task.ts';
import { makeService, makeTask } from '../support/make-task.ts';

const claim = { amounts: [{ resource: 0, amount: 1000 }], memoryBytes: 0 };

/** Tasks that take one CPU each, on so many. */
function stageOf(tasks: readonly Task[], seconds: readonly number[], cpus: number): Stage {
  return {
    graph: new TaskGraph(tasks),
    candidates: seconds.map((expectedSeconds) => ({ claim, expectedSeconds })),
    totals: [cpus * 1000],
  };
}

const orderOf = (stage: Stage): ReturnType<typeof startOrder> =>
  startOrder(stage.graph, (number) => stage.candidates[number]?.expectedSeconds ?? 0);

/** Longest first leaves a second CPU idle: 3 + 2 + 2 and 3 + 2, where 3 + 3 and 2 + 2 + 2 are possible. */
const uneven = stageOf(
  ['a', 'b', 'c', 'd', 'e'].map((id) => makeTask(id)),
  [3, 3, 2, 2, 2],
  2,
);

const graphs = fc
  .record({
    drafts: fc.array(
      fc.record({ seconds: fc.integer({ min: 0, max: 9 }), needs: fc.array(fc.nat(30), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 30 },
    ),
    cpus: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ drafts, cpus }) => {
    const tasks = drafts.map(({ needs }, number) => {
      const before = needs.filter((need) => need < number).map((need) => `t${need}`);
      return makeTask(`t${number}`, [...new Set(before)]);
    });
    return { tasks, seconds: drafts.map(({ seconds }) => seconds), cpus };
  });

describe('a rehearsal', () => {
  it('takes as long as the whole plan, when no task is overtaken', () => {
    fc.assert(
      fc.property(graphs, ({ tasks, seconds, cpus }) => {
        const stage = stageOf(tasks, seconds, cpus);
        const secondsOf = (id: string): number => seconds[stage.graph.numberOf.get(id) ?? -1] ?? 0;
        const { makespan } = simulate(stage.graph, { cpus, pools: new Map() }, secondsOf);
        expect(rehearse(orderOf(stage).numbers, stage)).toBe(makespan);
      }),
    );
  });

  it('starts what fits when what comes first does not', () => {
    const wide = { amounts: [{ resource: 0, amount: 2000 }], memoryBytes: 0 };
    const stage: Stage = {
      graph: new TaskGraph(['one', 'wide', 'other'].map((id) => makeTask(id))),
      candidates: [
        { claim, expectedSeconds: 4 },
        { claim: wide, expectedSeconds: 3 },
        { claim, expectedSeconds: 2 },
      ],
      totals: [2000],
    };
    expect(rehearse(Int32Array.of(0, 1, 2), stage)).toBe(7);
    expect(rehearse(Int32Array.of(1, 0, 2), stage)).toBe(7);
  });
});

describe('the rehearsed order', () => {
  it('is better where the longest remaining path is not the best', () => {
    const order = orderOf(uneven);
    expect(rehearse(order.numbers, uneven)).toBe(7);
    expect(rehearse(rehearsedOrder(order, uneven), uneven)).toBe(6);
  });

  it('holds every task once, is never worse, and is the same each time', () => {
    fc.assert(
      fc.property(graphs, ({ tasks, seconds, cpus }) => {
        const stage = stageOf(tasks, seconds, cpus);
        const order = orderOf(stage);
        const found = rehearsedOrder(order, stage);
        expect([...found].toSorted((a, b) => a - b)).toEqual([...order.numbers.keys()]);
        expect(rehearse(found, stage)).toBeLessThanOrEqual(rehearse(order.numbers, stage));
        expect(rehearsedOrder(order, stage)).toEqual(found);
      }),
    );
  });

  it('keeps to the priorities of the file', () => {
    fc.assert(
      fc.property(graphs, ({ tasks, seconds, cpus }) => {
        const ranked = tasks.map((task, number) => ({ ...task, priority: number % 3 }));
        const stage = stageOf(ranked, seconds, cpus);
        const priorities = Array.from(rehearsedOrder(orderOf(stage), stage), (number) => number % 3);
        expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is the order as it is, and nothing is rehearsed, where one rehearsal starts more tasks than all may', () => {
    const tasks = Array.from({ length: 3001 }, (_, number) => makeTask(`t${number}`));
    const stage = stageOf(
      tasks,
      Array.from({ length: 3001 }, (_, number) => number % 7),
      2,
    );
    const order = orderOf(stage);
    let looked = false;
    const watched = {
      ...stage,
      get totals(): readonly number[] {
        looked = true;
        return stage.totals;
      },
    };
    expect(rehearsedOrder(order, watched)).toBe(order.numbers);
    expect(looked).toBe(false);
  });

  it('is the order as it is, for a graph with a service', () => {
    const stage = stageOf(
      [...uneven.graph.tasks, makeService('database')],
      [...uneven.candidates.map(({ expectedSeconds }) => expectedSeconds), 1],
      2,
    );
    const order = orderOf(stage);
    expect(rehearsedOrder(order, stage)).toBe(order.numbers);
  });
});
