import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const log = 'run: x, service: {ready: {log: up}}';

describe('a task that can only run beyond what a pool has is a mistake', () => {
  test('when the services that it needs take more', () => {
    expect(
      mistakesIn(`
        pools: {db: 1}
        tasks:
          s1: {pools: db, ${log}}
          s2: {pools: db, ${log}}
          u: {needs: [s1, s2], run: echo u}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:5:14: task "u" can only run while "s1" and "s2" are up, which takes more of the pool "db" than there is
        expected: at most 1
        found: 2
        hint: raise it, or let a service start only when another is no longer needed"
    `);
  });

  test('when it takes itself what its service holds', () => {
    expect(
      mistakesIn(`
        pools: {db: 2}
        tasks:
          s: {pools: db, ${log}}
          u: {needs: s, pools: {db: 2}, run: echo u}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:4:14: task "u" can only run while "s" is up, which takes more of the pool "db" than there is
        expected: at most 2
        found: 3, of which the task itself takes 2
        hint: raise it, or let a service start only when another is no longer needed"
    `);
  });

  test.each([
    ['through a join', 's: {pools: p, X}, j: {needs: s}, u: {needs: j, pools: p, run: x}', 'u'],
    ['through a service', 's: {pools: p, X}, t: {needs: s, X}, u: {needs: t, pools: p, run: x}', 'u'],
    ['as a service itself', 's: {pools: p, X}, t: {needs: s, pools: p, X}', 't'],
    ['as a join', 's: {pools: p, X}, t: {pools: p, X}, j: {needs: [s, t]}', 'j'],
    [
      'between two users of a service',
      's: {pools: p, X}, a: {needs: s, run: x}, b: {needs: a, pools: p, run: x}, c: {needs: [s, b], run: x}',
      'b',
    ],
  ])('%s', (_how, tasks, id) => {
    const text = `pools: {p: 1}\ntasks: {${tasks.replaceAll('X', log)}}\n`;
    expect(mistakesIn(text)).toMatch(new RegExp(`: task "${id}" can only run while "s".* up`));
    expect(graphIn(text.replace('p: 1', 'p: 2')).tasks.length).toBeGreaterThan(1);
  });

  test('as are services of which max-parallel does not let all run', () => {
    expect(
      mistakesIn(`
        tasks:
          s:
            strategy: {max-parallel: 2, matrix: {n: [1, 2, 3]}}
            ${log.replaceAll(', s', '\n            s')}
          u: {needs: s, run: x}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:6:14: task "u" can only run while "s (1)", "s (2)" and "s (3)" are up, which takes more of max-parallel of "s" than there is
        expected: at most 2
        found: 3
        hint: raise it, or let a service start only when another is no longer needed"
    `);
  });

  test('and is reported once, not for all that comes after it', () => {
    const text = `
      pools: {p: 1}
      tasks:
        s: {pools: p, ${log}}
        t: {pools: p, ${log}}
        a: {needs: [s, t], run: x}
        b: {needs: [s, a], run: x}
    `;
    expect(mistakesIn(text).match(/can only run/g)).toHaveLength(1);
  });
});

test.each([
  [
    'services one after another',
    's: {pools: p, X}, a: {needs: s, run: x}, t: {needs: a, pools: p, X}, b: {needs: t, run: x}',
  ],
  [
    'services that do not need each other',
    's: {pools: p, X}, a: {needs: s, run: x}, t: {pools: p, X}, b: {needs: t, run: x}',
  ],
  [
    'a task after all users of a service',
    's: {pools: p, X}, a: {needs: s, run: x}, b: {needs: a, pools: p, run: x}',
  ],
  [
    'services of which conditions let one run',
    "s: {if: env.DB == 'a', pools: p, X}, t: {if: env.DB == 'b', pools: p, X}, u: {if: always(), needs: [s, t], run: x}",
  ],
  [
    'tasks that are no services one after another, beside a service',
    's: {X}, a: {needs: s, pools: p, run: x}, b: {needs: [s, a], pools: p, run: x}, c: {needs: b, pools: p, run: x}',
  ],
  [
    'services behind a condition',
    's: {needs: m, pools: p, X}, m: {if: env.M, run: x}, t: {pools: p, X}, u: {if: always(), needs: [s, t], run: x}',
  ],
])('no mistake: %s', (_what, tasks) => {
  expect(graphIn(`pools: {p: 1}\ntasks: {${tasks.replaceAll('X', log)}}\n`).pools.get('p')).toBe(1);
});

test.each([
  ['s1: {pools: p, X}, s2: {needs: s1, pools: p, X}, u: {needs: s2, run: x}', ['s2']],
  ['u: {needs: s2, run: x}, s2: {needs: s1, pools: p, X}, s1: {pools: p, X}', ['s2']],
  [
    's1: {pools: p, X}, s2: {needs: s1, pools: p, X}, s3: {needs: s2, pools: p, X}, u: {needs: s3, run: x}',
    ['s2'],
  ],
  [
    's: {pools: p, X}, t: {pools: p, X}, v: {needs: [s, t], pools: p, run: x}, u: {needs: [s, t], run: x}',
    ['u'],
  ],
  [
    's: {pools: p, X}, t: {pools: p, X}, u: {needs: [s, t], run: x}, v: {pools: p, X}, w: {needs: [s, v], run: x}',
    ['u', 'w'],
  ],
])('of a chain of services only the first cause is reported: %s', (tasks, ids) => {
  const found = mistakesIn(`pools: {p: 1}\ntasks: {${tasks.replaceAll('X', log)}}\n`);
  expect([...found.matchAll(/task "(\w+)" can only run/g)].map(([, id]) => id)).toEqual(ids);
});

/** The services that a task is told to need, of this many that hold the pool and another one. */
const demand = (count: number): string => {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  const services = ids.map((id) => `${id}: {pools: p, ${log}}`).join(', ');
  return mistakesIn(
    `pools: {p: 1}\ntasks: {${services}, other: {${log}}, u: {needs: [${ids.join(', ')}, other], run: x}}\n`,
  ).replaceAll(/^.* while | up, .*$|\n.*/gms, '');
};

test('only the services that hold the pool are named, ten of them at most', () => {
  expect(demand(2)).toBe('"s0" and "s1" are');
  expect(demand(3)).toBe('"s0", "s1" and "s2" are');
  expect(demand(10)).toBe('"s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8" and "s9" are');
  expect(demand(11)).toBe('"s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9" and 1 more are');
});

test('of tasks that take as much while the same services are up the first is reported, and one that takes more as well', () => {
  const found = mistakesIn(
    `pools: {p: 2}\ntasks: {s: {pools: {p: 2}, X}, u: {needs: s, pools: p, run: x}, v: {needs: s, pools: p, run: x}, w: {needs: s, pools: {p: 2}, run: x}}\n`.replaceAll(
      'X',
      log,
    ),
  );
  expect(
    [...found.matchAll(/task "(\w+)" can only run|found: (.*)/g)].map(([, id, text]) => id ?? text),
  ).toEqual(['u', '3, of which the task itself takes 1', 'w', '4, of which the task itself takes 2']);
});
