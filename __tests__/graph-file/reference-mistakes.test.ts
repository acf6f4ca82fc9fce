import { expect, test } from 'vitest';
import { mistakesIn } from './helpers.ts';

test('a need on no task is told with the nearest id', () => {
  expect(
    mistakesIn(`
      tasks:
        install: {run: x}
        lint: {needs: instal, run: x}
        test: {needs: [install, nothing-like-it], run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:17: task "lint" needs "instal", which is no task of the file
      expected: the id of a task
      found: "instal"
      hint: did you mean "install"?
    g.yml:4:27: task "test" needs "nothing-like-it", which is no task of the file
      expected: the id of a task
      found: "nothing-like-it""
  `);
});

test('a need on itself, and the same need twice, are mistakes', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {needs: a, run: x}
        b: {needs: [a, a], run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:14: task "a" needs itself
      hint: remove this need
    g.yml:3:18: task "b" needs "a" twice
      hint: remove one"
  `);
});

test('a need on a task that has a mistake of its own is no second mistake', () => {
  expect(mistakesIn('tasks:\n  a:\n  b: {needs: a, run: x}\n')).toMatchInlineSnapshot(`
    "g.yml:2:5: task "a" has the wrong form
      expected: a map of keys such as run and needs
      found: nothing"
  `);
});

test('a cycle is told with its whole path at the need that closes it', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {needs: b, run: x}
        b: {needs: [d, c], run: x}
        c:
          needs:
            - d
            - a
        d: {run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:7:9: the needs form a cycle: a → b → c → a
      hint: remove one of these needs"
  `);
});

test('of several cycles the shortest is told', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {needs: b}
        b: {needs: c}
        c: {needs: [a, d]}
        d: {needs: c}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:5:14: the needs form a cycle: c → d → c
      hint: remove one of these needs"
  `);
});

test('a very long cycle is told with its first hundred tasks', () => {
  const tasks = Array.from({ length: 5000 }, (_, index) => `  t${index}: {needs: t${(index + 1) % 5000}}\n`);
  const text = mistakesIn(`tasks:\n${tasks.join('')}`);
  expect(text).toContain('g.yml:5001:18: the needs form a cycle: t0 → t1 → t2 → ');
  expect(text).toContain(' → t99 → … (4900 more) → t0\n');
});

test('unknown pools, too large claims and repeated pools are mistakes, in defaults too', () => {
  expect(
    mistakesIn(`
      pools: {database: 1, docker: 2}
      defaults: {pools: dokcer}
      tasks:
        a: {run: x, pools: databse}
        b: {run: x, pools: [docker, docker]}
        c: {run: x, pools: {docker: 3, database: 1}}
        d: {run: x, pools: {gpu: 1}}
        e: {run: x, pools: {docker: 0}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:19: defaults wants the pool "dokcer", which the file does not have
      expected: one of database, docker
      found: "dokcer"
      hint: did you mean "docker"?
    g.yml:4:22: task "a" wants the pool "databse", which the file does not have
      expected: one of database, docker
      found: "databse"
      hint: did you mean "database"?
    g.yml:5:31: task "b" names the pool "docker" twice
      hint: write {docker: 2} to hold two of it
    g.yml:6:23: task "c" wants 3 of the pool "docker", which has 2
      expected: at most 2
      found: 3
    g.yml:7:23: task "d" wants the pool "gpu", which the file does not have
      expected: one of database, docker
      found: "gpu"
      hint: add it to the key "pools" of the file, with its count
    g.yml:8:31: "pools.docker" in task "e" is out of range
      expected: a whole number ≥ 1
      found: 0"
  `);
});

test('a pool in a file without pools is a mistake', () => {
  expect(mistakesIn('tasks: {a: {run: x, pools: db}}')).toMatchInlineSnapshot(`
    "g.yml:1:28: task "a" wants the pool "db", which the file does not have
      expected: a pool that the key "pools" of the file names
      found: "db"
      hint: add it to the key "pools" of the file, with its count"
  `);
});

test('after a thousand mistakes the rest is counted', () => {
  const keys = Array.from({ length: 1003 }, (_, index) => `  k${index}: 1\n`).join('');
  const lines = mistakesIn(`defaults:\n${keys}tasks: {a: {run: x}}\n`)
    .split('\n')
    .filter((line) => line.startsWith('g.yml'));
  expect(lines).toHaveLength(1001);
  expect(lines.at(-1)).toBe('g.yml:1002:3: and 3 more mistakes');
});
