import { expect, test } from 'vitest';
import { planText } from '../../src/front/plan-text.ts';
import { graphOf } from '../support/graph-run.ts';

const textOf = (yaml: string, cpus = 2) => planText(graphOf(yaml), { cpus, because: `${cpus} usable CPUs` });

test('tasks stand in the order in which they would start, with all that decides when; joins come last', () => {
  const text = textOf(`
    name: CI
    pools: {database: 2, printer: 1}
    tasks:
      all-green: {needs: [unit, e2e]}
      lint: {run: x}
      install: {run: x}
      build: {needs: install, name: Build it, run: x}
      unit:
        needs: install
        strategy: {matrix: {node: [20, 22]}, max-parallel: 1}
        cpus: 0.5
        pools: {database: 2, printer: 1}
        memory: 2GB
        run: x
      db: {run: x, service: {ready: {tcp: 5432}}}
      e2e: {needs: [build, db], if: "github.ref == 'main' && success()", priority: -3, cpus: all, run: x}
      last: {priority: 7, name: "\${{ github.ref }}", run: x}
    `);
  expect(text).toBe(
    [
      'CI: 9 tasks, 2 at a time (2 usable CPUs). Nothing is run.',
      '   1. last: priority 7',
      '   2. install',
      '   3. db: service',
      '   4. build (Build it): needs install',
      '   5. lint',
      '   6. unit (20): needs install; max-parallel 1; cpus 0.5; memory 2,000,000,000 bytes; pools database 2, printer 1',
      '   7. unit (22): needs install; max-parallel 1; cpus 0.5; memory 2,000,000,000 bytes; pools database 2, printer 1',
      "   8. e2e: needs build, db; if github.ref == 'main' && success(); cpus all; priority -3",
      '    = all-green: join; needs unit (20), unit (22), e2e',
      '',
    ].join('\n'),
  );
});

test('the longest way goes first, on one CPU and on many', () => {
  const yaml = `
    tasks:
      short: {run: x}
      a: {run: x}
      b: {needs: a, run: x}
      c: {needs: b, run: x}
    `;
  const order = (cpus: number) =>
    [...textOf(yaml, cpus).matchAll(/^ +[0-9]+\. ([a-z]+)/gm)].map(([, id]) => id);
  expect(order(1)).toEqual(['a', 'b', 'short', 'c']);
  expect(order(8)).toEqual(['a', 'short', 'b', 'c']);
});

test('joins have no place in the order of start, nor what waits for joins alone', () => {
  expect(textOf('tasks: {c: {needs: b}, b: {needs: a}, a: {run: x}}', 1)).toBe(
    'dag: 3 tasks, 1 at a time (1 usable CPUs). Nothing is run.\n   1. a\n    = c: join; needs b\n    = b: join; needs a\n',
  );
});

test('where earlier runs tell how long tasks take, the times are named, and how long the whole would take', () => {
  const graph = graphOf(`
    name: CI
    tasks:
      lint: {run: x}
      build: {run: x}
      e2e: {needs: build, priority: -1, run: x}
      all: {needs: [lint, e2e]}
    `);
  const expected = new Map([
    ['lint', { seconds: 70, isKnown: true }],
    ['build', { seconds: 60, isKnown: true }],
    ['e2e', { seconds: 60, isKnown: false }],
  ]);
  const machine = { cpus: 2, because: '2 usable CPUs' };
  expect(planText(graph, machine, expected)).toBe(
    [
      'CI: 4 tasks, 2 at a time (2 usable CPUs). Nothing is run.',
      'By the times of earlier runs it would take 2 min; sum of task times 3 min 10 s.',
      '   1. build: 1 min',
      '   2. lint: 1 min 10 s',
      '   3. e2e: needs build; priority -1; 1 min (a guess)',
      '    = all: join; needs lint, e2e',
      '',
    ].join('\n'),
  );
  const guesses = new Map([['lint', { seconds: 1, isKnown: false }]]);
  expect(planText(graph, machine, guesses)).toBe(planText(graph, machine));
});

test('a service counts among the times until nothing needs it any more only where it is waited for', () => {
  const graph = graphOf(`
    tasks:
      db: {run: x, service: {ready: {tcp: 5432}}}
      test: {needs: db, run: x}
    `);
  const expected = new Map([
    ['db', { seconds: 5, isKnown: true }],
    ['test', { seconds: 60, isKnown: true }],
  ]);
  const lines = planText(graph, { cpus: 2, because: '2 usable CPUs' }, expected).split('\n');
  expect(lines[1]).toBe('By the times of earlier runs it would take 1 min 5 s; sum of task times 1 min 5 s.');
});

test('what has its result from elsewhere does not start, and nothing waits for it', () => {
  const graph = graphOf('tasks: {a: {run: x}, b: {needs: a, run: x}, c: {needs: [a, b], run: x}}');
  const given = new Map([
    ['a', { from: { kind: 'earlier-attempt', attempt: 1 }, seconds: 4 } as const],
    ['b', { from: { kind: 'elsewhere', where: 'shard 1/2', how: undefined }, seconds: 2 } as const],
  ]);
  expect(planText(graph, { cpus: 2, because: '2 usable CPUs' }, undefined, given)).toBe(
    [
      'dag: 3 tasks, 2 at a time (2 usable CPUs). Nothing is run.',
      '2 of 3 results are given: 1 from attempt 1, 1 from shard 1/2; sum of task times 6.0 s.',
      '   1. c: needs a, b',
      '',
    ].join('\n'),
  );
});
