import { expect, test } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

test('a need on no task is reported with the nearest id', () => {
  expect(
    mistakesIn(`
      tasks:
        install: {run: x}
        lint: {needs: instal, run: x}
        test: {needs: [install, nothing-like-it], run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:17: task "lint" needs "instal", which is not a task of the file
      expected: the id of a task
      found: "instal"
      hint: did you mean "install"?
    g.yml:4:27: task "test" needs "nothing-like-it", which is not a task of the file
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

test('a cycle is reported with its whole path at the need that closes it', () => {
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

test('of several cycles the shortest is reported', () => {
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

test('what is left alone is neither a task nor a pool, and no suggestion', () => {
  expect(
    mistakesIn(`
      pools: {x-db: &one 1, db: *one}
      defaults: {pools: x-db}
      tasks:
        x-base: &base {shell: sh}
        a: {<<: *base, needs: x-base, run: x}
        b: {needs: [a, x-bas], run: x, pools: x-d}
        c: {needs: x-base, run: x, pools: [db, x-db]}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:19: defaults wants the pool "x-db", which is ignored like all keys that start with x-
      expected: the name of a pool
      found: "x-db"
      hint: rename it to make it a pool
    g.yml:5:25: task "a" needs "x-base", which is ignored like all keys that start with x-
      expected: the id of a task
      found: "x-base"
      hint: rename it to make it a task
    g.yml:6:18: task "b" needs "x-bas", which is not a task of the file
      expected: the id of a task
      found: "x-bas"
    g.yml:6:41: task "b" wants the pool "x-d", which the file does not have
      expected: one of db
      found: "x-d"
      hint: add it to the key "pools" of the file, with its count
    g.yml:7:14: task "c" needs "x-base", which is ignored like all keys that start with x-
      expected: the id of a task
      found: "x-base"
      hint: rename it to make it a task
    g.yml:7:42: task "c" wants the pool "x-db", which is ignored like all keys that start with x-
      expected: the name of a pool
      found: "x-db"
      hint: rename it to make it a pool"
  `);
});

test('a need on an instance of a matrix is told to name the matrix', () => {
  expect(
    mistakesIn(`
      tasks:
        q: {run: x, strategy: {matrix: {n: [1, 1]}}}
        r: {run: x}
        a: {needs: 'q (1)', run: x}
        b: {needs: ['q (1) #2', r (1)], run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:4:14: task "a" needs "q (1)", which is not a task of the file
      expected: the id of a task
      found: "q (1)"
      hint: a task with a matrix is needed as a whole: needs: q
    g.yml:5:15: task "b" needs "q (1) #2", which is not a task of the file
      expected: the id of a task
      found: "q (1) #2"
      hint: a task with a matrix is needed as a whole: needs: q
    g.yml:5:27: task "b" needs "r (1)", which is not a task of the file
      expected: the id of a task
      found: "r (1)""
  `);
});

test('each independent cycle is reported', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {needs: b}
        b: {needs: a}
        c: {needs: [a, d]}
        d: {needs: e}
        e: {needs: [f, c]}
        f: {needs: e}
        g: {needs: [g, h]}
        h: {needs: [c, i, g]}
        i: {needs: h}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:14: the needs form a cycle: a → b → a
      hint: remove one of these needs
    g.yml:7:14: the needs form a cycle: e → f → e
      hint: remove one of these needs
    g.yml:8:15: task "g" needs itself
      hint: remove this need
    g.yml:9:21: the needs form a cycle: g → h → g
      hint: remove one of these needs"
  `);
});

test('a mistake in an aliased text stands where the alias does', () => {
  expect(
    mistakesIn(`
      x-script: &s echo hi
      x-list: &l [echo ho]
      tasks:
        a:
          needs: *s
          run: x
        b: {needs: [c, *s], run: *s, cpus: *s}
        c: {needs: *l, run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:13: task "c" needs "echo ho", which is not a task of the file
      expected: the id of a task
      found: "echo ho"
    g.yml:5:12: task "a" needs "echo hi", which is not a task of the file
      expected: the id of a task
      found: "echo hi"
    g.yml:7:18: task "b" needs "echo hi", which is not a task of the file
      expected: the id of a task
      found: "echo hi"
    g.yml:7:38: wrong value for "cpus" in task "b"
      expected: a number ≥ 0, or all
      found: "echo hi""
  `);
});

test('several names in one text, and instances of a matrix, are reported as what is meant', () => {
  const found = mistakesIn(`
    pools: {db: 1, gpu: 1}
    tasks:
      a: {run: x, strategy: {matrix: {n: [1, 2]}}}
      b: {run: x}
      c: {run: x, needs: "a, b", pools: db gpu}
      d: {run: x, needs: [a b, "a (1)", "a[0]", "a:1"]}
  `);
  expect(found.match(/^ {2}hint: .*/gm)).toEqual([
    '  hint: write a list: [a, b]',
    '  hint: write a list: [db, gpu]',
    '  hint: write a list: [a, b]',
    ...Array.from({ length: 3 }, () => '  hint: a task with a matrix is needed as a whole: needs: a'),
  ]);
});
