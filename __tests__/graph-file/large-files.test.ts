import { expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { evaluateTemplate } from '../../src/language/expressions/evaluate.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

// What takes seconds because it is large: `npm run mutants` is quicker without it.

const given = (value: unknown): string => JSON.stringify(`\${{ fromJSON('${JSON.stringify(value)}') }}`);

test('a very long cycle is reported with its first hundred tasks', () => {
  const tasks = Array.from({ length: 5000 }, (_, index) => `  t${index}: {needs: t${(index + 1) % 5000}}\n`);
  const text = mistakesIn(`tasks:\n${tasks.join('')}`);
  expect(text).toContain('g.yml:5001:18: the needs form a cycle: t0 → t1 → t2 → ');
  expect(text).toContain(' → t99 → … (4900 more) → t0\n');
});

test('of 11,000 cycles the first thousand are reported', () => {
  const tasks = Array.from({ length: 22_000 }, (_, index) => `  t${index}: {needs: t${index ^ 1}}\n`);
  const lines = mistakesIn(`tasks:\n${tasks.join('')}`).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'g.yml:3:15: the needs form a cycle: t0 → t1 → t0',
    '  hint: remove one of these needs',
    'g.yml:5:15: the needs form a cycle: t2 → t3 → t2',
  ]);
  expect(lines.at(-1)).toBe('g.yml:2003:18: and at least 9000 more mistakes');
});

test('a file whose conditions ask for more than can be looked at is refused', () => {
  const tasks = Array.from({ length: 2000 }, (_, index) => {
    const needs = index === 0 ? '' : `, needs: t${index - 1}, if: failure('t0')`;
    return `  t${index}: {run: x${needs}}\n`;
  });
  expect(mistakesIn(`tasks:\n${tasks.join('')}`)).toMatch(
    /^g.yml:\d+:3: the conditions ask for too many tasks$/m,
  );
});

test('a graph with very many services and what needs them is looked at in bounded time', () => {
  const count = 5000;
  const services = Array.from(
    { length: count },
    (_, index) => `  s${index}: {pools: p, run: x, service: {ready: {log: up}}}`,
  );
  const chain = Array.from({ length: 1000 }, (_, index) =>
    index === 0 ? '  c0: {needs: j, run: x}' : `  c${index}: {needs: [c${index - 1}, s${index}], run: x}`,
  );
  const join = `  j: {needs: [${Array.from({ length: count }, (_, index) => `s${index}`).join(', ')}]}`;
  const text = ['pools: {p: 5000}', 'tasks:', ...services, join, ...chain, ''].join('\n');
  expect(graphIn(text).tasks).toHaveLength(count + 1001);
}, 20_000);

/** The lines of a thousand tasks with this matrix. */
function thousandTasks(matrix: string): string {
  return Array.from(
    { length: 1000 },
    (_, index) => `  t${index}: {run: x, strategy: {matrix: ${matrix}}}\n`,
  ).join('');
}

test('matrices that each task has for itself make no more instances than a graph may have', () => {
  const values = Array.from({ length: 16 }, (_, index) => index);
  const matrix = JSON.stringify({ a: values, b: values });
  // 782 of them have more than 200,000 instances; the other 218 are counted as one task each.
  const found = /the matrices make too many tasks\n {2}expected: at most 200000\n {2}found: 200410$/;
  expect(mistakesIn(`tasks:\n${thousandTasks(matrix)}`)).toMatch(found);
  expect(mistakesIn(`x-m: &m ${given({ a: values, b: values })}\ntasks:\n${thousandTasks('*m')}`)).toMatch(
    found,
  );
});

test('a list of env of which very many tasks make a matrix each makes no more of them than a graph may have', () => {
  const values = JSON.stringify(Array.from({ length: 256 }, (_, index) => index));
  const tasks = Array.from({ length: 1000 }, (_, index) => `  t${index}: {<<: *t, env: {A: 1}}\n`).join('');
  expect(
    mistakesIn(
      `env: {SHARDS: "${values}"}\nx-t: &t {run: x, strategy: {matrix: {n: "\${{ fromJSON(env.SHARDS) }}"}}}\ntasks:\n${tasks}`,
      firstContexts({}),
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:3:1: the matrices make too many tasks
      expected: at most 200000
      found: 200410"
  `);
});

test('many texts in quotes that go on at the edge are looked at in bounded time', () => {
  expect(mistakesIn('tasks:\n' + '  a: "x\\"\n'.repeat(100_000))).toContain('g.yml');
}, 20_000);

test('expressions may read a hundred thousand needs', () => {
  const needs = new Map(
    Array.from({ length: 100_000 }, (_, index) => [`task${index}`, { result: 'success' }]),
  );
  needs.set('last', { result: 'failure' });
  const text = "${{ contains(needs.*.result, 'failure') }} ${{ contains(needs.*.result, 'cancelled') }}";
  expect(evaluateTemplate(text, new Map([['needs', () => needs]]), new Map())).toEqual({
    kind: 'value',
    value: 'true false',
  });
});

test('a file whose tasks have more variables than that is refused', () => {
  const variables = Array.from({ length: 3000 }, (_, index) => `V${index}: 1`).join(', ');
  const tasks = Array.from({ length: 3000 }, (_, index) => `  t${index}: {run: x, env: {X: 1}}\n`).join('');
  expect(mistakesIn(`env: {${variables}}\ntasks:\n${tasks}`)).toMatchInlineSnapshot(`
    "g.yml:1669:3: the tasks have too many environment variables
      expected: at most 5000000, those of the file counted for each task"
  `);
});
