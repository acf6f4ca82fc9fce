import { describe, expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const hooks = firstContexts({
  ONE: '1',
  LIST: '[1, 2]',
  NOTHING: '[]',
  LISTS: '[[1, 2], 3]',
  MAP: '{"b": {"c": 2}}',
  ENTRIES: '[{"a": 1}, {"a": 2, "b": 3}]',
  NAME: 'os',
  GITHUB_HEAD_REF: 'x$(touch ran)',
});

const taskWith = (matrix: string, script: string): string =>
  `tasks:\n  t:\n    strategy: {matrix: ${matrix}}\n    run: ${script}\n`;

const graphOf = (matrix: string): string => taskWith(matrix, 'x');

/** The values of each instance. */
const combinationsOf = (matrix: string): readonly unknown[] =>
  graphIn(graphOf(matrix), hooks).tasks.map(({ matrix: group }) => Object.fromEntries(group?.values ?? []));

const mistakeIn = (matrix: string): string => mistakesIn(graphOf(matrix), hooks);

describe('an item of a list that is an expression', () => {
  test.each([
    [
      'that gives a list is as many values',
      '{a: [x, "${{ fromJSON(env.LIST) }}"]}',
      [{ a: 'x' }, { a: 1 }, { a: 2 }],
    ],
    [
      'may be between others',
      '{a: [x, "${{ fromJSON(env.LIST) }}", y]}',
      [{ a: 'x' }, { a: 1 }, { a: 2 }, { a: 'y' }],
    ],
    ['that gives no list is one value', '{a: [x, "${{ fromJSON(env.ONE) }}"]}', [{ a: 'x' }, { a: 1 }]],
    ['that gives an empty list is no value', '{a: [x, "${{ fromJSON(env.NOTHING) }}"]}', [{ a: 'x' }]],
    ['keeps the lists in its list', '{a: ["${{ fromJSON(env.LISTS) }}"]}', [{ a: [1, 2] }, { a: 3 }]],
    ['with text beside it is a text', '{a: ["${{ env.ONE }}${{ env.ONE }}"]}', [{ a: '11' }]],
    [
      'is so in the lists inside of values too',
      '{a: [[0, "${{ fromJSON(env.LIST) }}"], {b: ["${{ fromJSON(env.LIST) }}", 3]}]}',
      [{ a: [0, 1, 2] }, { a: { b: [1, 2, 3] } }],
    ],
    [
      'is so in include',
      '{include: [{a: 0}, "${{ fromJSON(env.ENTRIES) }}"]}',
      [{ a: 0 }, { a: 1 }, { a: 2, b: 3 }],
    ],
    [
      'is so in exclude',
      '{a: [0, 1, 2], b: [3], exclude: ["${{ fromJSON(env.ENTRIES) }}"]}',
      [{ a: 0, b: 3 }],
    ],
  ])('%s', (_, matrix, combinations) => {
    expect(combinationsOf(matrix)).toEqual(combinations);
  });

  test('whose lists leave nothing is reported', () => {
    expect(mistakeIn('{a: ["${{ fromJSON(env.NOTHING) }}"]}')).toBe(
      'g.yml:3:28: "strategy.matrix" in task "t": matrix key "a" has no values',
    );
  });

  test('that is not a map is reported where maps have to be', () => {
    expect(mistakeIn('{include: [{a: 1}, "${{ fromJSON(env.LISTS) }}"]}')).toMatchInlineSnapshot(`
      "g.yml:3:44: wrong value for "strategy.matrix.include" in task "t"
        expected: a map of values
        found: a list"
    `);
  });
});

describe('a key that is an expression', () => {
  test.each([
    ['names a list', '{"${{ env.NAME }}": [l, w]}', [{ os: 'l' }, { os: 'w' }]],
    ['may be a part of a key', '{"${{ env.NAME }}-${{ env.ONE }}": [l]}', [{ 'os-1': 'l' }]],
    [
      'is written as GitHub writes numbers',
      '{"${{ 12345678901234567890 }}": [l]}',
      [{ '1.23456789012346E+19': 'l' }],
    ],
    ['may be include', `{"\${{ 'include' }}": [{a: 1}]}`, [{ a: 1 }]],
    [
      'may be in include and exclude',
      '{os: [l, w], include: [{"${{ env.NAME }}": w, x: 1}], exclude: [{"${{ env.NAME }}": l}]}',
      [{ os: 'w', x: 1 }],
    ],
    [
      'may be inside of a value',
      '{a: [{"${{ env.NAME }}": [{"${{ env.NAME }}": 1}]}]}',
      [{ a: { os: [{ os: 1 }] } }],
    ],
  ])('%s', (_, matrix, combinations) => {
    expect(combinationsOf(matrix)).toEqual(combinations);
  });

  test('that cannot be one is reported with its place, with every other mistake', () => {
    expect(
      mistakeIn(
        '{"${{ fromJSON(env.LIST) }}": [1], "${{ null }}": [1], "${{ nmae }}": ["${{ nothing }}"], "${{ needs.a.outputs.x }}": [1]}',
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:3:26: the key "\${{ fromJSON(env.LIST) }}" is not a text
        expected: an expression that gives a text
        found: [1,2]
      g.yml:3:60: the key "\${{ null }}" is not a text
        expected: an expression that gives a text
        found: null
      g.yml:3:84: unknown context "nmae"
        expected: one of env, github, runner
      g.yml:3:100: unknown context "nothing"
        expected: one of env, github, runner
      g.yml:3:119: "needs" cannot be used in strategy
        expected: one of env, github, runner
        hint: strategy is evaluated before the run: use values that are known by then"
    `);
  });

  test('that is there already is reported, whatever its case', () => {
    expect(mistakeIn('{OS: [1], "${{ env.NAME }}": [2]}')).toMatchInlineSnapshot(`
      "g.yml:3:34: duplicate key "os"
        hint: "OS" already stands at g.yml:3:25: keep one"
    `);
    expect(mistakeIn('{a: [{k: 1, K: 2}]}')).toMatchInlineSnapshot(`
      "g.yml:3:36: duplicate key "K"
        hint: "k" already stands at g.yml:3:30: keep one"
    `);
  });
});

describe('the key ${{ insert }}', () => {
  test.each([
    [
      'puts the entries of a map in its place',
      '{a: [{k: 1, "${{ insert }}": {j: 2, l: 3}, m: 4}]}',
      [{ a: { k: 1, j: 2, l: 3, m: 4 } }],
    ],
    [
      'takes a map from an expression',
      '{a: [{k: 1, "${{ insert }}": "${{ fromJSON(env.MAP) }}"}]}',
      [{ a: { k: 1, b: { c: 2 } } }],
    ],
    [
      'may stand at the top',
      '{"${{ insert }}": {a: [1, "${{ fromJSON(env.LIST) }}"]}}',
      [{ a: 1 }, { a: 1 }, { a: 2 }],
    ],
    [
      'may stand in include',
      '{include: [{"${{insert}}": "${{ fromJSON(env.MAP) }}", d: 1}]}',
      [{ b: { c: 2 }, d: 1 }],
    ],
    ['may be in itself', '{a: [{"${{ insert }}": {"${{ insert }}": {j: 2}}}]}', [{ a: { j: 2 } }]],
    [
      'may be there twice',
      '{a: [{"${{ insert }}": {j: 2}, "${{ insert }}": {k: 3}}]}',
      [{ a: { j: 2, k: 3 } }],
    ],
    ['may add nothing', '{a: [{k: 1, "${{ insert }}": {}}]}', [{ a: { k: 1 } }]],
  ])('%s', (_, matrix, combinations) => {
    expect(combinationsOf(matrix)).toEqual(combinations);
    expect(Object.keys(combinationsOf(matrix)[0] ?? {})).toEqual(Object.keys(combinations[0] ?? {}));
  });

  test('keeps the order of the file', () => {
    const [first] = graphIn(graphOf('{include: [{k: 1, "${{ insert }}": {j: 2}, a: 3}]}'), hooks).tasks;
    expect([...(first?.matrix?.values.keys() ?? [])]).toEqual(['k', 'j', 'a']);
    expect(first?.id).toBe('t (1, 2, 3)');
  });

  test('takes nothing but a map', () => {
    expect(
      mistakeIn(
        '{a: [{"${{ insert }}": [1]}, {"${{ insert }}": "${{ fromJSON(env.LIST) }}"}, {"${{ insert }}": x}]}',
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:3:47: only a map can be inserted with \${{ insert }}
        expected: a map, or an expression that gives one
        found: a list
      g.yml:3:71: only a map can be inserted with \${{ insert }}
        expected: a map, or an expression that gives one
        found: a list
      g.yml:3:119: only a map can be inserted with \${{ insert }}
        expected: a map, or an expression that gives one
        found: "x""
    `);
  });

  test('does not override', () => {
    expect(mistakeIn('{a: [{j: 1, "${{ insert }}": {J: 2}}]}')).toMatchInlineSnapshot(`
      "g.yml:3:54: duplicate key "J"
        hint: "j" already stands at g.yml:3:30: keep one"
    `);
  });

  test('is nothing else but a whole key', () => {
    expect(mistakeIn('{a: ["${{ insert }}"], "${{ insert }}s": [1]}')).toMatchInlineSnapshot(`
      "g.yml:3:34: unknown context "insert"
        expected: one of env, github, runner
      g.yml:3:52: unknown context "insert"
        expected: one of env, github, runner"
    `);
  });
});

describe('what others can write does not come into a script', () => {
  const others = firstContexts({ GITHUB_HEAD_REF: '{"x": "$(touch ran)"}' });
  test.each([
    ['by a key', '{a: [{"${{ github.head_ref }}": 1}], b: [1]}', 'toJSON(matrix.a)', 'matrix.a'],
    ['by a key of the matrix', '{"${{ github.head_ref }}": [1]}', 'toJSON(matrix)', 'matrix'],
    [
      'by an insertion',
      '{a: [{"${{ insert }}": "${{ fromJSON(github.head_ref) }}"}]}',
      'matrix.a.x',
      'matrix.a.x',
    ],
    ['by a list', '{a: [1, "${{ fromJSON(github.head_ref) }}"]}', 'matrix.a', 'matrix.a'],
  ])('%s', (_, matrix, expression, use) => {
    expect(mistakesIn(taskWith(matrix, `echo \${{ ${expression} }}`), others)).toContain(
      `"${use}" cannot be used in run: its values come from github.head_ref`,
    );
  });

  test('while what stands beside it may', () => {
    const text = taskWith('{a: [{"${{ github.head_ref }}": 1}], b: [1]}', 'echo ${{ matrix.b }}');
    expect(graphIn(text, others).tasks).toHaveLength(1);
  });
});

describe('a map whose names are not evaluated', () => {
  test('refuses expressions as names, each with its place', () => {
    expect(
      mistakesIn(
        `
        env: {"\${{ 'K' }}": z, "\${{ insert }}": {A: b}}
        defaults:
          env:
            \${{ insert }}: \${{ fromJSON(env.MAP) }}
        pools: {"\${{ env.NAME }}": 1}
        tasks:
          "\${{ env.NAME }}": {run: x}
          t:
            run: x
            env: {"A\${{ env.NAME }}": 1}
            strategy: {"\${{ insert }}": {matrix: {a: [1]}}}
            \${{ insert }}: {run: x}
      `,
        hooks,
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:1:7: an expression cannot be the name of an environment variable
        expected: the name itself
        found: "\${{ 'K' }}"
        hint: only values are evaluated here
      g.yml:1:24: an expression cannot be the name of an environment variable
        expected: the name itself
        found: "\${{ insert }}"
        hint: merge another map with <<: *anchor
      g.yml:4:5: an expression cannot be the name of an environment variable
        expected: the name itself
        found: "\${{ insert }}"
        hint: merge another map with <<: *anchor
      g.yml:5:9: an expression cannot be the name of a pool
        expected: the name itself
        found: "\${{ env.NAME }}"
        hint: only values are evaluated here
      g.yml:7:3: an expression cannot be a task id
        expected: the name itself
        found: "\${{ env.NAME }}"
        hint: only values are evaluated here
      g.yml:10:11: an expression cannot be the name of an environment variable
        expected: the name itself
        found: "A\${{ env.NAME }}"
        hint: only values are evaluated here
      g.yml:11:16: unknown key "\${{ insert }}" in "strategy" in task "t"
        expected: one of matrix, max-parallel, fail-fast
        hint: this key is not evaluated: write the key itself
      g.yml:12:5: unknown key "\${{ insert }}" in task "t"
        expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
        hint: this key is not evaluated: write the key itself"
    `);
  });

  test('takes names that only look like it', () => {
    const [task] = graphIn(`
      tasks:
        t: {run: x, env: {"$A": 1, "{{ insert }}": 2}}
    `).tasks;
    expect([...(task?.env.keys() ?? [])]).toEqual(['$A', '{{ insert }}']);
  });
});
