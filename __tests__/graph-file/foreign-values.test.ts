import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { matrixVariable } from '../../src/model/task.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-foreign-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const event = join(directory, 'event.json');
writeFileSync(event, JSON.stringify({ pull_request: { title: '"; touch ran; "' } }));
const hooks = firstContexts({
  GITHUB_EVENT_PATH: event,
  GITHUB_HEAD_REF: 'x$(touch ran)',
  GITHUB_EVENT_NAME: 'push',
  NODES: '["20", "22"]',
  MATRIX: '{"node": ["20"]}',
  ENTRY: '{"os": "a"}',
  ENTRIES: '[{"os": "a"}]',
});

/** A task with this matrix and this script. */
const taskWith = (matrix: string, run: string): string =>
  `tasks:\n  a:\n    strategy: {matrix: ${matrix}}\n    run: ${JSON.stringify(run)}\n`;

const read = (matrix: string, run: string): string => mistakesIn(taskWith(matrix, run), hooks);

test('the title of a pull request does not come into a script through a matrix', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a:
          strategy:
            matrix:
              title: ["\${{ github.event.pull_request.title }}"]
              node: [20]
          run: |
            echo \${{ matrix.node }}
            echo "\${{ matrix.title }}" "\${{ task.id }}" \${{ task.slot }}
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:9:17: "matrix.title" cannot be used in run: its values come from github.event.pull_request.title
      expected: values that the graph file itself states
      found: github.event.pull_request.title at g.yml:5:18
      hint: use "$MATRIX_TITLE" in the script
    g.yml:9:39: "task.id" cannot be used in run: the id has matrix values in it that come from github.event.pull_request.title
      expected: values that the graph file itself states
      found: github.event.pull_request.title at g.yml:5:18
      hint: use "$RUNDAG_TASK" in the script"
  `);
});

test('whoever binds it gets it as a text', () => {
  const graph = graphIn(
    `
    tasks:
      a:
        name: \${{ matrix.title }}
        if: matrix.title != ''
        strategy: {matrix: {title: ["\${{ github.event.pull_request.title }}"]}}
        env: {TITLE: "\${{ matrix.title }}", ID: "\${{ task.id }}"}
        run: echo "$TITLE" "$MATRIX_TITLE" "$RUNDAG_TASK"
      b:
        strategy: {matrix: {title: ["\${{ github.event.pull_request.title }}"]}}
        command: [echo, "\${{ matrix.title }}"]
  `,
    hooks,
  );
  expect(graph.tasks.map(({ id }) => id)).toEqual(['a ("; touch ran; ")', 'b ("; touch ran; ")']);
});

describe('what is refused in a script', () => {
  test.each([
    ['a list', '{n: "${{ fromJSON(env.NODES) }}"}', '${{ matrix.n }}', 'matrix.n', 'env.NODES at g.yml:3:29'],
    [
      'case',
      '{Node: ["${{ github.head_ref }}"]}',
      '${{ MATRIX.nODE }}',
      'MATRIX.nODE',
      'github.head_ref at g.yml:3:33',
    ],
    [
      'text around it',
      '{n: ["v${{ env.A }}-${{ env.B }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.A, env.B at g.yml:3:30',
    ],
    [
      'the whole matrix',
      '"${{ fromJSON(env.MATRIX) }}"',
      '${{ matrix.node }}',
      'matrix.node',
      'env.MATRIX at g.yml:3:25',
    ],
    [
      'all of include',
      '{n: [1], include: "${{ fromJSON(env.ENTRIES) }}"}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.ENTRIES at g.yml:3:43',
    ],
    [
      'an entry',
      '{n: [1], include: ["${{ fromJSON(env.ENTRY) }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.ENTRY at g.yml:3:44',
    ],
    [
      'a value of an entry',
      '{n: [1], include: [{m: "${{ env.A }}"}]}',
      '${{ matrix.m }}',
      'matrix.m',
      'env.A at g.yml:3:48',
    ],
    ['an index', '{n: ["${{ env.A }}"]}', "${{ matrix['n'] }}", 'matrix.n', 'env.A at g.yml:3:30'],
    [
      'an index that is computed',
      '{n: ["${{ env.A }}"]}',
      '${{ matrix[runner.os] }}',
      'matrix',
      'env.A at g.yml:3:30',
    ],
    ['everything', '{n: ["${{ env.A }}"], m: [1]}', '${{ toJSON(matrix) }}', 'matrix', 'env.A at g.yml:3:30'],
    [
      'everything by a star',
      '{n: ["${{ env.A }}"], m: [1]}',
      '${{ join(matrix.*) }}',
      'matrix.*',
      'env.A at g.yml:3:30',
    ],
    ['a field', '{n: [{a: 1, b: "${{ env.A }}"}]}', '${{ matrix.n.b }}', 'matrix.n.b', 'env.A at g.yml:3:40'],
    [
      'what the field is in',
      '{n: [{a: 1, b: "${{ env.A }}"}]}',
      '${{ toJSON(matrix.n) }}',
      'matrix.n',
      'env.A at g.yml:3:40',
    ],
    [
      'an item',
      '{n: [[1, "${{ env.A }}"]]}',
      '${{ matrix.n[1.5] }}',
      "matrix.n['1.5']",
      'env.A at g.yml:3:34',
    ],
    [
      'a field of what is',
      '{n: ["${{ fromJSON(env.ENTRY) }}"]}',
      '${{ matrix.n.os }}',
      'matrix.n.os',
      'env.ENTRY at g.yml:3:30',
    ],
    [
      'all of github',
      '{n: ["${{ toJSON(github) }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'github at g.yml:3:30',
    ],
    [
      'either of two',
      '{n: ["${{ github.head_ref || \'main\' }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'github.head_ref at g.yml:3:30',
    ],
    [
      'on a condition',
      '{n: ["${{ env.A == \'x\' && env.B }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.B at g.yml:3:30',
    ],
    [
      'by cases',
      "{n: [\"${{ case(env.A == 'x', env.B, 'c') }}\"]}",
      '${{ matrix.n }}',
      'matrix.n',
      'env.B at g.yml:3:30',
    ],
    [
      'in brackets',
      '{n: ["${{ (format(\'{0}\', (env.A))) }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.A at g.yml:3:30',
    ],
    [
      'an item of it',
      '{n: ["${{ fromJSON(env.NODES)[0] }}"]}',
      '${{ matrix.n }}',
      'matrix.n',
      'env.NODES at g.yml:3:30',
    ],
  ])('%s', (_, matrix, run, use, source) => {
    const message = read(matrix, run);
    expect(message.split('\n')).toEqual([
      `g.yml:4:${11 + run.toLowerCase().indexOf('matrix')}: "${use}" cannot be used in run: its values come from ${source.replace(/ at .*/, '')}`,
      '  expected: values that the graph file itself states',
      `  found: ${source}`,
      expect.stringMatching(/^ {2}hint: (?:bind it in env: \(|use "\$MATRIX_)/),
    ]);
  });
});

describe('what stays allowed in a script', () => {
  test.each([
    ['other keys', '{n: ["${{ env.A }}"], m: [1]}', '${{ matrix.m }}'],
    ['other fields', '{n: [{a: 1, b: "${{ env.A }}"}]}', '${{ matrix.n.a }}'],
    [
      'literals',
      '{n: "${{ fromJSON(\'[1, 2]\') }}"}',
      '${{ matrix.n }} ${{ toJSON(matrix) }} ${{ task.id }}',
    ],
    ['the runner', '{n: ["${{ runner.os }}"]}', '${{ matrix.n }}'],
    ['a comparison', '{n: ["${{ github.event_name == \'x\' }}"]}', '${{ matrix.n }}'],
    [
      'a choice',
      "{n: [\"${{ github.event_name == 'x' && 'a' || 'b' }}\"]}",
      '${{ matrix.n }} ${{ task.id }}',
    ],
    ['what is not so', '{n: ["${{ !env.A }}"]}', '${{ matrix.n }}'],
    [
      'a question',
      "{n: [\"${{ contains(env.A, 'x') || startsWith(env.A, env.B) || endsWith('a', env.B) }}\"]}",
      '${{ matrix.n }}',
    ],
    ['a choice of lists', "{n: \"${{ fromJSON(env.A && '[1]' || '[1, 2]') }}\"}", '${{ matrix.n }}'],
    [
      'a choice by cases',
      "{n: [\"${{ case(env.A == 'x', 'a', env.B == 'y', 'b', 'c') }}\"]}",
      '${{ matrix.n }}',
    ],
    [
      'a choice by an index',
      '{n: ["${{ fromJSON(\'{\\"x\\": 1}\')[github.event_name] || 2 }}"]}',
      '${{ matrix.n }}',
    ],
    ['what is excluded', '{n: [1, 2], exclude: [{n: "${{ env.A }}"}]}', '${{ matrix.n }} ${{ task.id }}'],
    ['what has no text', '{n: ["${{ env.A }}"]}', '${{ task.slot }} ${{ task.attempt }} ${{ task.cpus }}'],
    ['limits', '{n: [1]}, max-parallel: "${{ fromJSON(env.ONE) }}"', '${{ matrix.n }}'],
  ])('%s', (_, matrix, run) => {
    expect(() => graphIn(taskWith(matrix, run), firstContexts({ ONE: '1' }))).not.toThrow();
  });
});

describe('advice', () => {
  const matrix = '{a-b: ["${{ env.A }}"], n: [{c: "${{ env.A }}"}]}';
  test.each([
    ['${{ matrix.a-b }}', 'use "$MATRIX_A_B" in the script'],
    [
      "${{ format('{0}', matrix.a-b) }}",
      'bind it in env: (A_B: ${{ format(\'{0}\', matrix.a-b) }}) and use "$A_B" in the script',
    ],
    ['${{ matrix.n.c }}', 'bind it in env: (C: ${{ matrix.n.c }}) and use "$C" in the script'],
    [
      '${{ toJSON(matrix) }}',
      'bind it in env: (MATRIX: ${{ toJSON(matrix) }}) and use "$MATRIX" in the script',
    ],
    ['${{ task.id }}', 'use "$RUNDAG_TASK" in the script'],
    ['${{ toJSON(task) }}', 'bind it in env: (TASK: ${{ toJSON(task) }}) and use "$TASK" in the script'],
  ])('for %s', (run, advice) => {
    expect(read(matrix, run).split('\n').at(-1)).toBe(`  hint: ${advice}`);
  });

  test('names the variable that the task has', () => {
    expect(matrixVariable('a-b')).toBe('MATRIX_A_B');
  });

  test.each(['python', 'pwsh'])('says nothing of bash to %s', (shell) => {
    const file = (run: string) => `defaults: {shell: ${shell}}\n${taskWith(matrix, run)}`;
    expect(mistakesIn(file('${{ matrix.a-b }}'), hooks)).toMatch(
      /\n {2}hint: read it from the variable MATRIX_A_B$/,
    );
    expect(mistakesIn(file('${{ matrix.n.c }}'), hooks)).toMatch(
      /\n {2}hint: bind it in env: \(C: \$\{\{ matrix\.n\.c \}\}\) and read it from the variable C$/,
    );
  });
});

test('tasks that share a matrix are each reported', () => {
  expect(
    mistakesIn(
      `
      x-m: &m {n: ["\${{ runner.os }}-\${{ github.head_ref }}"]}
      tasks:
        a: {strategy: {matrix: *m}, run: "\${{ matrix.n }}"}
        b: {strategy: {matrix: *m}, run: "\${{ task.id }}"}
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:3:41: "matrix.n" cannot be used in run: its values come from github.head_ref
      expected: values that the graph file itself states
      found: github.head_ref at g.yml:1:15
      hint: use "$MATRIX_N" in the script
    g.yml:4:41: "task.id" cannot be used in run: the id has matrix values in it that come from github.head_ref
      expected: values that the graph file itself states
      found: github.head_ref at g.yml:1:15
      hint: use "$RUNDAG_TASK" in the script"
  `);
});

/** The same task with variables of the file and of its own, and one matrix value in the script. */
const withEnv = (file: string, own: string, value: string): string =>
  `env: ${file}\n${taskWith(`{n: ["${value}"]}`, 'echo ${{ matrix.n }} ${{ task.id }}')}    env: ${own}\n`;

describe('variables of the graph file', () => {
  const step = firstContexts({ FROM: 'step', LIT: 'step', lower: 'step' });

  test.each([
    ['a text', '{LIT: hello}', '{}', '${{ env.LIT }}'],
    ['a text by another case', '{WORD: hello}', '{}', '${{ env.word }}'],
    ["the task's over the file's", '{W: "${{ env.FROM }}"}', '{W: hello}', '${{ env.W }}'],
    ['made of texts', '{W: hello, V: "${{ env.W }}!"}', '{}', '${{ env.V }}'],
    ['a choice between texts', "{W: \"${{ env.FROM == 'x' && 'a' || 'b' }}\"}", '{}', '${{ env.W }}'],
  ])('may come into a script: %s', (_, file, own, value) => {
    expect(() => graphIn(withEnv(file, own, value), step)).not.toThrow();
  });

  test.each([
    ["the step's", '{W: hello}', '{}', '${{ env.FROM }}', 'env.FROM'],
    [
      "the step's, by a name that the file has in another case",
      '{LOWER: x}',
      '{}',
      '${{ env.Lower }}',
      'env.Lower',
    ],
    ['made of others', '{W: "${{ env.FROM }}"}', '{}', '${{ env.W }}', 'env.W'],
    ['of itself', '{LIT: "${{ env.LIT }}"}', '{}', '${{ env.LIT }}', 'env.LIT'],
    ["the task's over the file's", '{W: hello}', '{W: "${{ github.head_ref }}"}', '${{ env.W }}', 'env.W'],
    ['all', '{W: hello}', '{}', '${{ toJSON(env) }}', 'env'],
    ['all by a star, which a variable is called too', '{"*": hello}', '{}', '${{ join(env.*) }}', 'env.*'],
    ['one that is computed', '{W: hello}', '{}', "${{ env[format('FROM')] }}", 'env'],
    ['beside a text', '{W: hello}', '{}', '${{ env.W }}-${{ env.FROM }}', 'env.FROM'],
  ])('may not come into a script: %s', (_, file, own, value, source) => {
    expect(mistakesIn(withEnv(file, own, value), step)).toContain(
      `"matrix.n" cannot be used in run: its values come from ${source}\n`,
    );
  });
});
