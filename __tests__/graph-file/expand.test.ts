import { expect, test } from 'vitest';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

test('a matrix becomes its instances, which share everything but id, name and values', () => {
  const graph = graphIn(`
    tasks:
      unit:
        strategy:
          matrix: {node: [20, 22], include: [{node: 22, coverage: true}]}
          max-parallel: 2
        run: npm test
        env: {NODE: "\${{ matrix.node }}"}
  `);
  expect(graph.tasks.map(({ id, key, name, matrix }) => ({ id, key, name, matrix }))).toEqual([
    {
      id: 'unit (20)',
      key: 'unit',
      name: 'unit (20)',
      matrix: {
        key: 'unit',
        maxParallel: 2,
        failFast: true,
        values: new Map([['node', 20]]),
        index: 0,
        total: 2,
      },
    },
    {
      id: 'unit (22)',
      key: 'unit',
      name: 'unit (22)',
      matrix: {
        key: 'unit',
        maxParallel: 2,
        failFast: true,
        values: new Map<string, unknown>([
          ['node', 22],
          ['coverage', true],
        ]),
        index: 1,
        total: 2,
      },
    },
  ]);
  expect(graph.tasks.map((task) => task.env.get('NODE'))).toEqual([
    '${{ matrix.node }}',
    '${{ matrix.node }}',
  ]);
});

test('a name without expressions gets the values behind it, one with expressions stays', () => {
  const graph = graphIn(`
    tasks:
      a: {name: Unit tests, run: x, strategy: {matrix: {n: [1, 2]}, fail-fast: false}}
      b: {name: "Unit \${{ matrix.n }}", run: x, strategy: {matrix: {n: [1]}}}
  `);
  expect(graph.tasks.map((task) => task.name)).toEqual([
    'Unit tests (1)',
    'Unit tests (2)',
    'Unit ${{ matrix.n }}',
  ]);
  expect(graph.tasks.map((task) => task.matrix?.failFast)).toEqual([false, false, true]);
});

test('a need on a matrix is a need on all its instances', () => {
  const graph = graphIn(`
    tasks:
      a: {run: x, strategy: {matrix: {n: [1, 2]}}}
      b: {needs: [c, a], run: x, strategy: {matrix: {m: [3, 4]}}}
      c: {run: x}
  `);
  for (const id of ['b (3)', 'b (4)']) {
    expect(taskOf(graph, id).needs).toEqual(['c', 'a (1)', 'a (2)']);
    expect(taskOf(graph, id).needKeys).toEqual(['c', 'a']);
  }
});

test('a need on a matrix is a need on its instances also where there is one alone, or the first has the name of the task', () => {
  const graph = graphIn(`
    tasks:
      one: {run: x, strategy: {matrix: {n: [1]}}}
      blank: {run: x, strategy: {matrix: {n: [null, ""]}}}
      a: {needs: one, run: x}
      b: {needs: [a, blank], run: x}
  `);
  expect(taskOf(graph, 'a').needs).toEqual(['one (1)']);
  expect(taskOf(graph, 'b').needs).toEqual(['a', 'blank', 'blank #2']);
});

test('needs without a matrix are kept once, however many tasks have them', () => {
  const graph = graphIn('tasks: {a: {run: x}, b: {run: x}, c: {needs: [a, b], run: x}}');
  expect(taskOf(graph, 'c').needs).toBe(taskOf(graph, 'c').needKeys);
});

test('where the cut name of one instance is taken, none of its matrix is cut', () => {
  const long = 'a'.repeat(98);
  const graph = graphIn(`
    tasks:
      ${long}x: {run: x, strategy: {matrix: {n: [1]}}}
      ${long}y: {run: x, strategy: {matrix: {n: [null, 1]}}}
  `);
  expect(graph.tasks.map(({ id }) => id)).toEqual([`${'a'.repeat(97)}...`, `${long}y #1`, `${long}y (1) #2`]);
});

test('only keys that a task has have a place', () => {
  const graph = graphIn(`
    env: {A: 1}
    defaults: {shell: sh}
    tasks:
      s: {run: x, service: {ready: {log: up}}}
      t: {needs: s, run: x}
  `);
  expect([...taskOf(graph, 's').places.keys()]).toEqual([
    'shell',
    'run',
    'service',
    'service.ready.log',
    'env.A',
  ]);
  expect([...taskOf(graph, 't').places.keys()]).toEqual(['shell', 'needs', 'run', 'env.A']);
});

test('ids of instances are unique, whatever their values look like', () => {
  const long = 'a'.repeat(98);
  const graph = graphIn(`
    tasks:
      same: {run: x, strategy: {matrix: {n: [1, "1", 1]}}}
      nothing: {run: x, strategy: {matrix: {n: [null, ""]}}}
      mixed: {run: x, strategy: {matrix: {n: [null, 1]}}}
      ${long}x: {run: x, strategy: {matrix: {n: [1]}}}
      ${long}y: {run: x, strategy: {matrix: {n: [1]}}}
  `);
  const ids = graph.tasks.map((task) => task.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 7)).toEqual([
    'same (1)',
    'same (1) #2',
    'same (1) #3',
    'nothing',
    'nothing #2',
    'mixed',
    'mixed (1)',
  ]);
});

test('mistakes in a matrix are reported where they stand', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {run: x, strategy: {matrix: {}}}
        b: {run: x, strategy: {matrix: {n: []}}}
        c: {run: x, strategy: {matrix: {n: [1], exclude: [{n: 1}]}}}
        d: {run: x, strategy: {matrix: {n: 3, include: {n: 1}, exclude: [4]}}}
        e: {run: x, strategy: {matrix: {node: [1], exclude: [{nod: 1}]}}}
        f: {run: x, strategy: {matrix: [1]}}
        g: {run: x, strategy: {matrix: {a: &n [0, 1, 2, 3, 4, 5, 6], b: *n, c: *n}}}
        h: {run: x, strategy: {matrix: {n: "\${{ fromJSON('[1]') }}"}}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:34: wrong value for "strategy.matrix" in task "a"
      expected: a map of lists
      found: an empty map
    g.yml:3:38: "strategy.matrix" in task "b": matrix key "n" has no values
    g.yml:4:52: "strategy.matrix" in task "c": the matrix is empty: "exclude" leaves no combination
    g.yml:5:38: wrong value for "strategy.matrix.n" in task "d"
      expected: a list of values
      found: 3
      hint: write [3]
    g.yml:5:50: wrong value for "strategy.matrix.include" in task "d"
      expected: a list of maps
      found: a map
    g.yml:5:68: wrong value for "strategy.matrix.exclude" in task "d"
      expected: a map of values
      found: 4
    g.yml:6:62: "strategy.matrix" in task "e": "exclude" names "nod", which is no key of the matrix; did you mean "node"?
    g.yml:7:34: wrong value for "strategy.matrix" in task "f"
      expected: a map of lists
      found: a list
      hint: give the list a name: {NAME: [1]}
    g.yml:8:34: "strategy.matrix" in task "g": the matrix has 343 combinations, expected at most 256"
  `);
});

test('256 instances are allowed', () => {
  const values = JSON.stringify(Array.from({ length: 16 }, (_, index) => index));
  const graph = graphIn(`tasks: {a: {run: x, strategy: {matrix: {a: ${values}, b: ${values}}}}}`);
  expect(graph.tasks).toHaveLength(256);
});

/** A text in quotes whose expression gives a value before anything runs. */
const given = (value: unknown): string => JSON.stringify(`\${{ fromJSON('${JSON.stringify(value)}') }}`);
const bad = JSON.stringify("${{ fromJSON('bad') }}");

test('expressions in a matrix are evaluated: whole matrix, list, entry or value', () => {
  const graph = graphIn(`
    tasks:
      a: {run: x, strategy: {matrix: ${given({ n: [1, 2], include: [{ m: 3 }] })}}}
      b: {run: x, strategy: {matrix: {n: ${given([1, 2])}, exclude: [${given({ n: 1 })}]}}}
      c: {run: x, strategy: {matrix: {n: [${given(1)}, 2]}}}
  `);
  expect(graph.tasks.map((task) => task.id)).toEqual(['a (1)', 'a (2)', 'b (2)', 'c (1)', 'c (2)']);
});

test('mistakes of expressions in a matrix are reported at the expression', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a: {run: x, strategy: {matrix: ${bad}}}
        b: {run: x, strategy: {matrix: {n: [${bad}, 1]}}}
        c: {run: x, strategy: {matrix: ${given(3)}}}
        d: {run: x, strategy: {matrix: {n: ${given(3)}}}}
        e: {run: x, strategy: {matrix: {n: ["\${{ fromJSON('${'['.repeat(200)}${']'.repeat(200)}') }}"]}}}
    `,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:2:35: this cannot be evaluated: fromJSON() expects JSON, found a text of length 3 that is not JSON
      found: \${{ fromJSON('bad') }}
    g.yml:3:40: this cannot be evaluated: fromJSON() expects JSON, found a text of length 3 that is not JSON
      found: \${{ fromJSON('bad') }}
    g.yml:4:35: wrong value for "strategy.matrix" in task "c"
      expected: a map of lists
      found: 3
    g.yml:5:39: wrong value for "strategy.matrix.n" in task "d"
      expected: a list of values
      found: 3
      hint: write [3]
    g.yml:6:40: this cannot be evaluated: fromJSON() expects at most 100 levels of lists and objects
      found: \${{ fromJSON('[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]') }}"
  `);
});

test('max-parallel and fail-fast take expressions, and a max-parallel of 0 is no limit', () => {
  const graph = graphIn(
    `
    tasks:
      a: {run: x, strategy: {matrix: {n: [1]}, max-parallel: ${given(3)}, fail-fast: ${given(false)}}}
      b: {run: x, strategy: {matrix: {n: [1]}, max-parallel: ${given(0)}, fail-fast: ${given(true)}}}
      c: {run: x, strategy: {matrix: {n: [1]}, max-parallel: 0}}
  `,
  );
  expect(graph.tasks.map(({ matrix }) => [matrix?.maxParallel, matrix?.failFast])).toEqual([
    [3, false],
    [undefined, true],
    [undefined, true],
  ]);
});

test('mistakes of expressions in max-parallel and fail-fast are reported at the expression', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a: {run: x, strategy: {max-parallel: ${bad}, fail-fast: ${bad}}}
        b: {run: x, strategy: {max-parallel: ${given(-1)}, fail-fast: ${given(1)}}}
        c: {run: x, strategy: {max-parallel: ${given(1.5)}, fail-fast: ${given([])}}}
    `,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:2:41: this cannot be evaluated: fromJSON() expects JSON, found a text of length 3 that is not JSON
      found: \${{ fromJSON('bad') }}
    g.yml:2:78: this cannot be evaluated: fromJSON() expects JSON, found a text of length 3 that is not JSON
      found: \${{ fromJSON('bad') }}
    g.yml:3:41: wrong value for "strategy.max-parallel" in task "b"
      expected: a whole number ≥ 0
      found: -1
    g.yml:3:77: wrong value for "strategy.fail-fast" in task "b"
      expected: true or false
      found: 1
    g.yml:4:41: wrong value for "strategy.max-parallel" in task "c"
      expected: a whole number ≥ 0
      found: 1.5
    g.yml:4:78: wrong value for "strategy.fail-fast" in task "c"
      expected: true or false
      found: []"
  `);
});

test('every text with an expression is checked, with what it may refer to', () => {
  expect(
    mistakesIn(`
    env: {TOP: "\${{ a1 }}", PLAIN: x}
    tasks:
      p: {run: no expression}
      a:
        needs: p
        name: \${{ needs.a2.result }}
        if: " needs.a3.result "
        run: |
          line
          \${{ matrix.a4 }}
        strategy: {matrix: {n: [1, 2], include: [{n: 1, m: 2}]}}
        env:
          X: '\${{ matrix.a5 }}'
        working-directory: \${{ a6 }}
        timeout-minutes: \${{ a7 }}
        continue-on-error: \${{ a8 }}
      b:
        command: [echo, "\${{ needs.p.result }}"]
        if: matrix.n
  `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:17: unknown context "a1"
      expected: one of needs, matrix, env, github, runner, task
    g.yml:6:15: needs.a2 is read, but the task does not need "a2"
      expected: p
      hint: add a2 to its needs
    g.yml:7:11: needs.a3 is read, but the task does not need "a3"
      expected: p
      hint: add a3 to its needs
    g.yml:10:11: matrix has no "a4"
      expected: one of n, m
    g.yml:13:15: matrix has no "a5"
      expected: one of n, m
    g.yml:14:28: unknown context "a6"
      expected: one of needs, matrix, env, github, runner, task
    g.yml:15:26: unknown context "a7"
      expected: one of needs, matrix, env, github, runner, task
    g.yml:16:28: unknown context "a8"
      expected: one of needs, matrix, env, github, runner, task
    g.yml:18:26: needs.p is read, but the task does not need "p"
      hint: add p to its needs
    g.yml:19:9: "matrix" is read, but the task has no matrix
      hint: give it strategy: {matrix: {…}}"
  `);
});

test('a mistake in a text that tasks share is reported once', () => {
  expect(
    mistakesIn('env: {A: "${{ x }}"}\ntasks: {a: {run: x}, b: {run: x, if: y}}\n').replaceAll(/\n  .*/g, ''),
  ).toMatchInlineSnapshot(`
    "g.yml:1:15: unknown context "x"
    g.yml:2:38: unknown context "y""
  `);
});
