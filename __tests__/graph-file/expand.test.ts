import { expect, test } from 'vitest';
import type { LoadHooks } from '../../src/graph-file/hooks.ts';
import { graphIn, mistakesIn, taskOf } from './helpers.ts';

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

test('mistakes in a matrix are told where they stand', () => {
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
    g.yml:8:34: "strategy.matrix" in task "g": the matrix has 343 combinations, expected at most 256
    g.yml:9:39: expressions in a matrix cannot be evaluated here"
  `);
});

test('256 instances are allowed', () => {
  const values = JSON.stringify(Array.from({ length: 16 }, (_, index) => index));
  const graph = graphIn(`tasks: {a: {run: x, strategy: {matrix: {a: ${values}, b: ${values}}}}}`);
  expect(graph.tasks).toHaveLength(256);
});

const hooks: LoadHooks = {
  evaluateStrategy: (template, at) =>
    template.includes('bad')
      ? { kind: 'mistake', diagnostic: { message: `cannot evaluate ${template}`, at } }
      : { kind: 'value', value: JSON.parse(template.replace('${{', '').replace('}}', '')), foreign: [] },
};

test('expressions in a matrix are evaluated by the hook: whole matrix, list, entry or value', () => {
  const graph = graphIn(
    `
    tasks:
      a: {run: x, strategy: {matrix: '\${{ {"n": [1, 2], "include": [{"m": 3}]} }}'}}
      b: {run: x, strategy: {matrix: {n: '\${{ [1, 2] }}', exclude: ['\${{ {"n": 1} }}']}}}
      c: {run: x, strategy: {matrix: {n: ['\${{ 1 }}', 2]}}}
  `,
    hooks,
  );
  expect(graph.tasks.map((task) => task.id)).toEqual(['a (1)', 'a (2)', 'b (2)', 'c (1)', 'c (2)']);
});

test('mistakes of expressions in a matrix are told at the expression', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a: {run: x, strategy: {matrix: "\${{ bad }}"}}
        b: {run: x, strategy: {matrix: {n: ["\${{ bad }}", 1]}}}
        c: {run: x, strategy: {matrix: "\${{ 3 }}"}}
        d: {run: x, strategy: {matrix: {n: "\${{ 3 }}"}}}
        e: {run: x, strategy: {matrix: {n: ['\${{ ${'['.repeat(200)}${']'.repeat(200)} }}']}}}
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:2:35: cannot evaluate \${{ bad }}
    g.yml:3:40: cannot evaluate \${{ bad }}
    g.yml:4:35: wrong value for "strategy.matrix" in task "c"
      expected: a map of lists
      found: 3
    g.yml:5:39: wrong value for "strategy.matrix.n" in task "d"
      expected: a list of values
      found: 3
      hint: write [3]
    g.yml:6:40: the value has more than 100 lists in one another"
  `);
});

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
  expect(mistakesIn(`x-m: &m '\${{ ${matrix} }}'\ntasks:\n${thousandTasks('*m')}`, hooks)).toMatch(found);
});

test('max-parallel and fail-fast take expressions, and a max-parallel of 0 is no limit', () => {
  const graph = graphIn(
    `
    tasks:
      a: {run: x, strategy: {matrix: {n: [1]}, max-parallel: '\${{ 3 }}', fail-fast: '\${{ false }}'}}
      b: {run: x, strategy: {matrix: {n: [1]}, max-parallel: '\${{ 0 }}', fail-fast: '\${{ true }}'}}
      c: {run: x, strategy: {matrix: {n: [1]}, max-parallel: 0}}
  `,
    hooks,
  );
  expect(graph.tasks.map(({ matrix }) => [matrix?.maxParallel, matrix?.failFast])).toEqual([
    [3, false],
    [undefined, true],
    [undefined, true],
  ]);
});

test('mistakes of expressions in max-parallel and fail-fast are told at the expression', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a: {run: x, strategy: {max-parallel: "\${{ bad }}", fail-fast: "\${{ bad }}"}}
        b: {run: x, strategy: {max-parallel: "\${{ -1 }}", fail-fast: "\${{ 1 }}"}}
        c: {run: x, strategy: {max-parallel: "\${{ 1.5 }}", fail-fast: "\${{ [] }}"}}
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:2:41: cannot evaluate \${{ bad }}
    g.yml:2:66: cannot evaluate \${{ bad }}
    g.yml:3:41: wrong value for "strategy.max-parallel" in task "b"
      expected: a whole number ≥ 0
      found: -1
    g.yml:3:65: wrong value for "strategy.fail-fast" in task "b"
      expected: true or false
      found: 1
    g.yml:4:41: wrong value for "strategy.max-parallel" in task "c"
      expected: a whole number ≥ 0
      found: 1.5
    g.yml:4:66: wrong value for "strategy.fail-fast" in task "c"
      expected: true or false
      found: []"
  `);
});

test('the hooks see every text with an expression, once, with what it may refer to', () => {
  const seen: string[] = [];
  const note =
    (kind: string) =>
    (check: {
      text: string;
      at: { line: number; column: number };
      needs: readonly string[];
      matrixKeys: readonly string[];
    }) => {
      seen.push(
        `${kind} ${check.at.line}:${check.at.column} ${check.text} [${check.needs.join()}] [${check.matrixKeys.join()}]`,
      );
      return [];
    };
  graphIn(
    `
    env: {TOP: "\${{ 1 }}", PLAIN: x}
    tasks:
      p: {run: no expression}
      a:
        needs: p
        name: \${{ 2 }}
        if: " \${{ 3 }} "
        run: |
          line
          \${{ 4 }}
        strategy: {matrix: {n: [1, 2], include: [{n: 1, m: 2}]}}
        env:
          X: '\${{ 5 }}'
        working-directory: \${{ 6 }}
        timeout-minutes: \${{ 7 }}
        continue-on-error: \${{ 8 }}
      b:
        command: [echo, "\${{ 9 }}"]
        if: success()
  `,
    {
      checkTemplate: (check) => note(check.place)(check),
      checkCondition: note('if'),
    },
  );
  expect(seen).toMatchInlineSnapshot(`
    [
      "env 1:13 \${{ 1 }} [] []",
      "name 6:11 \${{ 2 }} [p] [n,m]",
      "run 9:7 line
    \${{ 4 }}
     [p] [n,m]",
      "env 1:13 \${{ 1 }} [p] [n,m]",
      "env 13:11 \${{ 5 }} [p] [n,m]",
      "working-directory 14:24 \${{ 6 }} [p] [n,m]",
      "timeout-minutes 15:22 \${{ 7 }} [p] [n,m]",
      "continue-on-error 16:24 \${{ 8 }} [p] [n,m]",
      "if 7:10 \${{ 3 }} [p] [n,m]",
      "command 18:22 \${{ 9 }} [] []",
      "env 1:13 \${{ 1 }} [] []",
      "if 19:9 success() [] []",
    ]
  `);
});

test('mistakes that the hooks find are told, those of a shared text once', () => {
  expect(
    mistakesIn('env: {A: "${{ x }}"}\ntasks: {a: {run: x}, b: {run: x, if: y}}\n', {
      checkTemplate: ({ at, text }) => [{ message: `bad ${text}`, at }],
      checkCondition: ({ at, text }) => [{ message: `bad ${text}`, at }],
    }),
  ).toMatchInlineSnapshot(`
    "g.yml:1:11: bad \${{ x }}
    g.yml:2:38: bad y"
  `);
});

function copies(count: number, more: string): string {
  return Array.from({ length: count }, (_, index) => `  t${index}: {<<: *m${more}}\n`).join('');
}

test('instances and edges that no memory holds are refused', () => {
  const values = JSON.stringify(Array.from({ length: 256 }, (_, index) => index));
  const matrix = `x-m: &m {run: x, strategy: {matrix: {n: ${values}}}}\n`;
  expect(mistakesIn(`${matrix}tasks:\n${copies(800, '')}`)).toMatchInlineSnapshot(`
    "g.yml:2:1: the matrices make too many tasks
      expected: at most 200000
      found: 204800"
  `);
  expect(mistakesIn(`${matrix}tasks:\n  first: *m\n${copies(100, ', needs: first')}`)).toMatchInlineSnapshot(`
    "g.yml:80:3: the matrices make too many needs
      expected: at most 5000000"
  `);
  const variables = Array.from({ length: 3000 }, (_, index) => `V${index}: 1`).join(', ');
  const tasks = Array.from({ length: 3000 }, (_, index) => `  t${index}: {run: x, env: {X: 1}}\n`).join('');
  expect(mistakesIn(`env: {${variables}}\ntasks:\n${tasks}`)).toMatchInlineSnapshot(`
    "g.yml:1669:3: the tasks have too many environment variables
      expected: at most 5000000, those of the file counted for each task"
  `);
});
