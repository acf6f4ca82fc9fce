import { describe, expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { matches, matrixFilter } from '../../src/graph-file/matrix/matrix-filter.ts';
import { pathInCombination, pathsMeet } from '../../src/graph-file/scope/foreign-values.ts';
import type { Json } from '../../src/model/json.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const hooks = firstContexts({
  STEP: 'step',
  LIST: '[1, "1", true]',
});

/** The ids of the instances of a task with this matrix. */
const idsOf = (matrix: string): readonly string[] =>
  graphIn(`tasks: {a: {run: x, strategy: {matrix: ${matrix}}}}\n`, hooks).tasks.map(({ id }) => id);

/** The mistakes in a task with this matrix, without their details. */
const toldOf = (matrix: string): readonly string[] =>
  mistakesIn(`tasks: {a: {run: x, strategy: {matrix: ${matrix}}}}\n`, hooks).match(/^g\.yml.*/gm) ?? [];

describe('an entry of include or exclude fits a combination', () => {
  const combination = new Map<string, Json>([
    ['os', 'Linux'],
    ['node', 20],
    ['config', { name: 'A', flags: ['x', 'y'], more: null }],
    ['list', [1, [2, 3]]],
    ['nothing', null],
  ]);

  test.each<readonly [entry: { readonly [key: string]: Json }, fits: boolean]>([
    [{}, true],
    [{ os: 'linux' }, true],
    [{ OS: 'Linux' }, true],
    [{ os: 'mac' }, false],
    [{ node: '20' }, true],
    [{ node: 21 }, false],
    [{ os: 'linux', node: 20 }, true],
    [{ os: 'linux', node: 21 }, false],
    [{ config: { name: 'a' } }, true],
    [{ config: { NAME: 'a' } }, true],
    [{ config: { name: 'b' } }, false],
    [{ config: { flags: ['x'] } }, true],
    [{ config: { flags: ['x', 'y'] } }, true],
    [{ config: { flags: ['y'] } }, false],
    [{ config: { flags: ['x', 'y', 'z'] } }, false],
    [{ config: { flags: { x: 'x' } } }, false],
    [{ config: { none: null } }, true],
    [{ config: { name: { deeper: 'A' } } }, false],
    [{ config: {} }, true],
    [{ config: 'Object' }, false],
    [{ list: [1, [2]] }, true],
    [{ list: [1, [3]] }, false],
    [{ list: { 0: 1 } }, false],
    [{ list: [] }, true],
    [{ nothing: null }, true],
    [{ nothing: { a: 'b' } }, false],
    [{ nothing: [1] }, false],
    [{ os: [1] }, false],
    [{ missing: null }, true],
    [{ missing: 'x' }, false],
  ])('%j: %s', (entry, fits) => {
    const folded = new Map([...combination].map(([key, value]) => [key.toLowerCase(), value]));
    expect(matches(matrixFilter(Object.entries(entry)), folded)).toBe(fits);
  });
});

/** The context `github` with an event of lists in one another. */
function deepEvent(levels: number) {
  const event: Json = JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`);
  return new Map([['github', () => ({ event })]]);
}

describe('a matrix', () => {
  test.each([
    [
      'keeps the kind of a value that an expression gives',
      '{n: "${{ fromJSON(env.LIST) }}"}',
      ['a (1)', 'a (1) #2', 'a (true)'],
    ],
    ['takes keys that differ in case for the same', '{Os: [x, y], exclude: [{oS: Y}]}', ['a (x)']],
  ])('%s', (_what, matrix, ids) => {
    expect(idsOf(matrix)).toEqual(ids);
  });

  test.each([
    ['3', '1:40: wrong value for "strategy.matrix" in task "a"'],
    ['{n: [1], include: {n: 1}}', '1:58: wrong value for "strategy.matrix.include" in task "a"'],
    ['{n: [1], exclude: [n]}', '1:59: wrong value for "strategy.matrix.exclude" in task "a"'],
    [
      '{n: [1], exclude: [{n: 1}]}',
      '1:58: "strategy.matrix" in task "a": the matrix is empty: "exclude" leaves no combination',
    ],
    ['{n: [1], exclude: [{n: 1}, {}]}', '1:67: "strategy.matrix" in task "a": an "exclude" entry is empty'],
    [
      '{n: [1], exclude: [{n: 1, m: 2}]}',
      '1:69: "strategy.matrix" in task "a": "exclude" names "m", which is no key of the matrix',
    ],
    ['{n: []}', '1:44: "strategy.matrix" in task "a": matrix key "n" has no values'],
  ])('that is none is reported where it is none: %s', (matrix, mistake) => {
    expect(toldOf(matrix)).toEqual([`g.yml:${mistake}`]);
  });

  test('adds to the combinations what an entry of include has, whatever the case of its keys', () => {
    const graph = graphIn(
      'tasks: {a: {run: x, strategy: {matrix: {os: [x, y], include: [{OS: x, more: 1}, {MORE: 2}]}}}}\n',
    );
    expect(graph.tasks.map(({ matrix }) => Array.from(matrix?.values ?? []))).toEqual([
      [
        ['os', 'x'],
        ['more', 2],
      ],
      [
        ['os', 'y'],
        ['MORE', 2],
      ],
    ]);
  });

  test('has values of a hundred levels by an expression, and not of more', () => {
    const text = 'tasks: {a: {run: x, strategy: {matrix: {n: ["${{ github.event }}"]}}}}\n';
    expect(graphIn(text, deepEvent(100)).tasks).toHaveLength(1);
    expect(mistakesIn(text, deepEvent(101))).toBe(
      'g.yml:1:46: the value has more than 100 lists in one another',
    );
  });

  test('has no more text than a job’s name on GitHub in its ids, unless two tasks would have the same', () => {
    const long = 'x'.repeat(120);
    const [key, other] = [`${'k'.repeat(99)}a`, `${'k'.repeat(99)}b`];
    const ids = (names: readonly string[]): readonly string[] =>
      graphIn(
        `tasks:\n${names.map((name) => `  ${name}: {run: x, strategy: {matrix: {n: [${long}1, ${long}2]}}}\n`).join('')}`,
      ).tasks.map(({ id }) => id);
    const cut = `${'k'.repeat(97)}...`;
    expect(ids([key])).toEqual([cut, `${cut} #2`]);
    expect(ids([key, other])).toEqual([cut, `${cut} #2`, `${other} (${long}1) #1`, `${other} (${long}2) #2`]);
  });
});

/** The mistake in an expression of a matrix, beside these variables. */
const told = (env: string, expression: string): string =>
  mistakesIn(
    `tasks: {a: {run: x, env: ${env}, strategy: {matrix: {n: ["\${{ ${expression} }}"]}}}}\n`,
    hooks,
  ).split('\n')[0] ?? '';

describe('what an expression in strategy may read', () => {
  const late = '{A: "${{ task.slot }}", B: 1}';

  test.each([
    [late, 'env.A', 'env.A cannot be used in strategy: its value is not known before the run'],
    [late, 'env.a', 'env.A cannot be used in strategy: its value is not known before the run'],
    [late, 'toJSON(env)', 'env.A cannot be used in strategy: its value is not known before the run'],
    [late, 'toJSON(env.*)', 'env.A cannot be used in strategy: its value is not known before the run'],
    [
      '{A: "${{ fromJSON(\'x\') }}"}',
      'env.A',
      'env.A cannot be used in strategy: its value cannot be evaluated: fromJSON() expects JSON, found a text of length 1 that is not JSON',
    ],
    [
      '{A: "${{ task.slot }}", C: "${{ env.A }}"}',
      'env.C',
      'env.C cannot be used in strategy: its value is not known before the run',
    ],
    ['{}', "hashFiles('x')", 'hashFiles() cannot be used in strategy'],
  ])('is not %s by %s', (env, expression, message) => {
    expect(told(env, expression)).toContain(message);
  });

  test.each([
    [late, 'env.B', 'a (1)'],
    [late, 'env.STEP', 'a (step)'],
    [late, 'env.step', 'a (step)'],
    ['{A: "${{ task.slot }}", a: 2}', 'env.a', 'a (2)'],
    ['{a: 2, A: "${{ task.slot }}"}', 'env.a', 'a (2)'],
    ['{STEP: "${{ task.slot }}"}', 'github.step', 'a'],
    ['{A: 1, B: "x${{ env.A }}"}', 'env.B', 'a (x1)'],
    ['{STEP: own}', 'env.STEP', 'a (own)'],
    ['{}', 'env.NONE', 'a'],
  ])('is %s by %s', (env, expression, id) => {
    const graph = graphIn(
      `tasks: {a: {run: x, env: ${env}, strategy: {matrix: {n: ["\${{ ${expression} }}"]}}}}\n`,
      hooks,
    );
    expect(graph.tasks.map((task) => task.id)).toEqual([id]);
  });
});

test.each([
  ['max-parallel: "${{ -1 }}"', 'a whole number ≥ 0', '-1'],
  ['max-parallel: "${{ 1.5 }}"', 'a whole number ≥ 0', '1.5'],
  ['max-parallel: "${{ null }}"', 'a whole number ≥ 0', 'null'],
  ['max-parallel: "${{ \'2\' }}"', 'a whole number ≥ 0', '"2"'],
  ['fail-fast: "${{ 1 }}"', 'true or false', '1'],
  ['fail-fast: "${{ null }}"', 'true or false', 'null'],
])('strategy refuses what an expression gives: %s', (limit, expected, found) => {
  expect(mistakesIn(`tasks: {a: {run: x, strategy: {${limit}, matrix: {n: [1]}}}}\n`, hooks)).toContain(
    `\n  expected: ${expected}\n  found: ${found}`,
  );
});

/** The hints for an expression in a script whose matrix others can write. */
const hintsOf = (expression: string): readonly string[] =>
  mistakesIn(
    `tasks: {a: {strategy: {matrix: {n: ["\${{ env.STEP }}"]}}, run: "\${{ ${expression} }}"}}\n`,
    hooks,
  ).match(/hint: .*/g) ?? [];

test('what a matrix of a script reads of a foreign value is reported whole or in part', () => {
  expect(hintsOf('matrix.n')).toEqual(['hint: use "$MATRIX_N" in the script']);
  expect(hintsOf('MATRIX.N')).toEqual(['hint: use "$MATRIX_N" in the script']);
  expect(hintsOf('matrix.n.deeper')).toEqual([
    'hint: bind it in env: (DEEPER: ${{ matrix.n.deeper }}) and use "$DEEPER" in the script',
  ]);
  expect(hintsOf('matrix')).toEqual([
    'hint: bind it in env: (MATRIX: ${{ matrix }}) and use "$MATRIX" in the script',
  ]);
  expect(hintsOf('matrix.*')).toEqual([
    'hint: bind it in env: (MATRIX: ${{ matrix.* }}) and use "$MATRIX" in the script',
  ]);
  expect(hintsOf('task.id')).toEqual(['hint: use "$RUNDAG_TASK" in the script']);
});

test.each([
  [[], []],
  [['n'], ['n']],
  [
    ['n', '*', 'a'],
    ['n', 'a'],
  ],
  [['include', '*', 'n'], ['n']],
  [['include'], []],
  [['exclude', '*', 'n'], undefined],
])('what stands in a matrix at %j stands in a combination at %j', (inMatrix, inCombination) => {
  expect(pathInCombination(inMatrix)).toEqual(inCombination);
});

test.each([
  [['a'], ['a', 'b'], true],
  [['a', 'b'], ['A'], true],
  [['a', '*'], ['a', 'b', 'c'], true],
  [['a', 'b'], ['a', '*'], true],
  [['a', 'b'], ['a', 'c'], false],
  [['a'], ['b'], false],
  [[], ['b'], true],
])('the paths %j and %j meet: %s', (left, right, expected) => {
  expect(pathsMeet(left, right)).toBe(expected);
});

describe('the expressions of a task are looked at in each of its keys', () => {
  test.each([
    'name: X',
    'env: {A: X}',
    'working-directory: X',
    'timeout-minutes: X',
    'continue-on-error: X',
    'service: {ready: {tcp: X}}',
    'service: {ready: {http: X}}',
    'service: {ready: {log: X}}',
    'service: {ready: {command: [x, X]}}',
    'if: X',
  ])('%s', (keys) => {
    const text = `tasks: {a: {run: x, ${keys.replace('X', '"${{ secrets.T }}"')}}}\n`;
    expect(mistakesIn(text)).toMatch(/^g\.yml:1:\d+: a graph file has no "secrets"$/m);
  });

  test.each(['run: X', 'command: [x, X]'])('%s', (keys) => {
    const text = `tasks: {a: {${keys.replace('X', '"${{ secrets.T }}"')}}}\n`;
    expect(mistakesIn(text)).toMatch(/^g\.yml:1:\d+: a graph file has no "secrets"$/m);
  });
});

test('a variable of a task is over one of the file that is not known before the run', () => {
  const graph = graphIn(
    'env: {A: "${{ task.slot }}"}\ntasks: {a: {run: x, env: {A: 1}, strategy: {matrix: {n: ["${{ env.a }}"]}}}}\n',
    hooks,
  );
  expect(graph.tasks.map(({ id }) => id)).toEqual(['a (1)']);
});

test('what others can write does not count as stated because a variable has its name', () => {
  expect(
    mistakesIn(
      'tasks: {a: {env: {head_ref: own}, strategy: {matrix: {n: ["${{ env.head_ref }}${{ github.head_ref }}"]}}, run: "${{ matrix.n }}"}}\n',
      hooks,
    ).split('\n')[0],
  ).toBe('g.yml:1:117: "matrix.n" cannot be used in run: its values come from github.head_ref');
});

test('a key that is a number is written as expressions write it', () => {
  const graph = graphIn(
    'tasks: {a: {run: x, strategy: {matrix: {"${{ 1e21 }}": [1], "${{ true }}": [2]}}}}\n',
    hooks,
  );
  expect(graph.tasks.map(({ matrix }) => Array.from(matrix?.values.keys() ?? []))).toEqual([
    ['1E+21', 'true'],
  ]);
});
