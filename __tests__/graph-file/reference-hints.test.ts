import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

/** The mistake in a need of the last of these tasks on what is no task, from its hint on. */
const hintFor = (need: string, tasks = 'a: {run: x}, b: {run: x}'): string | undefined => {
  const found = mistakesIn(`tasks: {${tasks}, c: {needs: ${JSON.stringify(need)}, run: x}}\n`);
  expect(found).toContain('which is not a task of the file');
  return /hint: (.*)/.exec(found)?.[1];
};

describe('a need that is several ids in one text', () => {
  test.each(['a b', 'a, b', 'a,b', 'a;b', ' a ,; b ', 'a\nb'])('is told to be a list: %j', (need) => {
    expect(hintFor(need)).toBe('write a list: [a, b]');
  });

  test.each([
    ['with one that is unknown', 'a, x', undefined],
    ['that is one', 'a,', 'did you mean "a"?'],
    ['that is longer than any list a person writes', `a${' b'.repeat(500)}`, undefined],
  ])('is not: %s', (_what, need, hint) => {
    expect(hintFor(need)).toBe(hint);
  });
});

describe('a need on one instance of a matrix', () => {
  const matrix = 'unit-1: {run: x, strategy: {matrix: {n: [1]}}}, a: {run: x}';

  test.each(['unit-1 (1)', 'unit-1(1)', 'unit-1[1]', 'unit-1:1', 'unit-1.1'])(
    'is told to be one on the task: %s',
    (need) => {
      expect(hintFor(need, matrix)).toBe('a task with a matrix is needed as a whole: needs: unit-1');
    },
  );

  test.each(['a (1)', 'x.unit-1 (1)', 'the unit-1 (1)'])('is not one: %s', (need) => {
    expect(hintFor(need, matrix)).toBeUndefined();
  });
});

describe('the ids that a need may be', () => {
  test('are not keys of the file, nor of a task, nor what is left alone', () => {
    expect(
      mistakesIn(`
        x-a: {run: x}
        defaults: {service: {ready: {tcp: 1}}, retries: 1}
        env: {run: x}
        tasks:
          b: {run: x, service: {run: x, ready: {tcp: 1}}}
          c: {needs: [x-a, env, service], run: x}
      `)
        .match(/^g\.yml.*/gm)
        ?.filter((line) => line.includes('task "c"')),
    ).toEqual([
      'g.yml:6:15: task "c" needs "x-a", which is not a task of the file',
      'g.yml:6:20: task "c" needs "env", which is not a task of the file',
      'g.yml:6:25: task "c" needs "service", which is not a task of the file',
    ]);
  });

  test('are those of tasks in the wrong place too, which are reported there', () => {
    expect(
      mistakesIn(`
        tasks:
          a:
            run: x
            b:
              run: x
              c: {run: x}
          d: {needs: [a, b, c, e], run: x}
        e: {run: x}
      `).match(/^g\.yml.*/gm),
    ).toEqual(['g.yml:4:5: unknown key "b" in task "a"', 'g.yml:8:1: unknown key "e" in the graph file']);
  });

  test('are those of tasks that differ in case only, which are reported once each', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x}
          A: {run: x}
          x-B: {run: x}
          X-b: {run: x}
          x-b: {run: x}
          d: {needs: [a, A], run: x}
      `),
    ).toBe(
      'g.yml:3:3: the ids "A" and "a" differ in case only\n  expected: ids that differ in more\n  hint: the other stands at g.yml:2:3: rename one of them',
    );
  });
});

test.each([
  [20, 'one of p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19'],
  [21, 'one of p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19'],
])('of %d pools twenty at most are named', (count, expected) => {
  const pools = Array.from({ length: count }, (_, index) => `p${index}: 1`).join(', ');
  expect(mistakesIn(`pools: {${pools}}\ntasks: {a: {run: x, pools: docker}}\n`)).toBe(
    `g.yml:2:28: task "a" wants the pool "docker", which the file does not have\n  expected: ${expected}\n  found: "docker"\n  hint: add it to the key "pools" of the file, with its count`,
  );
});

test('several pools in one text are told to be a list, and one that is as large as the pool is not too large', () => {
  expect(mistakesIn('pools: {a: 1, b: 1}\ntasks: {t: {run: x, pools: "a, b"}}\n')).toContain(
    'hint: write a list: [a, b]',
  );
  expect(graphIn('pools: {a: 2}\ntasks: {t: {run: x, pools: {a: 2}}}\n').tasks[0]?.pools.get('a')).toBe(2);
});

test.each([
  [100, (ids: readonly string[]) => [...ids, 't0'].join(' → ')],
  [101, (ids: readonly string[]) => `${ids.slice(0, 100).join(' → ')} → … (1 more) → t0`],
])('a cycle of %d tasks is reported with a hundred of them', (count, path) => {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const tasks = ids.map((id, index) => `  ${id}: {needs: ${ids[index + 1] ?? 't0'}}\n`).join('');
  const column = `  t${count - 1}: {needs: `.length + 1;
  expect(mistakesIn(`tasks:\n${tasks}`)).toBe(
    `g.yml:${count + 1}:${column}: the needs form a cycle: ${path(ids)}\n  hint: remove one of these needs`,
  );
});
