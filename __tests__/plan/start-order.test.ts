import { expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { startOrder } from '../../src/plan/order/start-order.ts';
import { makeTask } from '../support/make-task.ts';

it('goes by priority, then by the longest remaining path, then as in the file', () => {
  const tasks = [
    makeTask('short'),
    makeTask('long'),
    makeTask('head'),
    makeTask('tail', ['head']),
    makeTask('urgent', [], { priority: 1 }),
    makeTask('other-short'),
    makeTask('late', [], { priority: -1 }),
  ];
  const seconds = new Map([
    ['long', 5],
    ['head', 1],
    ['tail', 6],
    ['late', 99],
  ]);
  const order = startOrder(new TaskGraph(tasks), (number) => seconds.get(tasks[number]?.id ?? '') ?? 1);
  expect(Array.from(order.numbers, (number) => tasks[number]?.id)).toEqual([
    'urgent',
    'head',
    'tail',
    'long',
    'short',
    'other-short',
    'late',
  ]);
});
