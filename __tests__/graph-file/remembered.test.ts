import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

type Remembered = Pick<Task, 'inputs' | 'outputs' | 'mayBeRemembered'>;

function rememberedOf(yaml: string, id = 'a'): Remembered {
  const { inputs, outputs, mayBeRemembered } = taskOf(graphIn(yaml), id);
  return { inputs, outputs, mayBeRemembered };
}

const service = 'service: {ready: {tcp: 1}}';

describe('inputs and outputs of a task', () => {
  test.each([
    ['src/**', ['src/**']],
    ['[src/**, package-lock.json, "!**/*.md"]', ['src/**', 'package-lock.json', '!**/*.md']],
    ['[]', []],
    ['[Makefile, 7]', ['Makefile', '7']],
    ["'${{ github.event_name }}/**'", ['${{ github.event_name }}/**']],
    ['"src/**\\ntest/**\\n"', ['src/**\ntest/**\n']],
  ])('are patterns as they are written: %s', (written, patterns) => {
    expect(rememberedOf(`tasks: {a: {run: x, inputs: ${written}}}`)).toEqual({
      inputs: patterns,
      outputs: undefined,
      mayBeRemembered: true,
    });
    expect(rememberedOf(`tasks: {a: {run: x, outputs: ${written}}}`)).toEqual({
      inputs: undefined,
      outputs: patterns,
      mayBeRemembered: true,
    });
  });

  test('of each instance have the expressions of the file', () => {
    const graph = graphIn(`
      tasks:
        a:
          run: x
          strategy: {matrix: {package: [web, api]}}
          inputs: packages/\${{ matrix.package }}/**
          outputs: ["packages/\${{ matrix.package }}/dist/**"]
    `);
    expect(graph.tasks.map(({ id, inputs, outputs }) => ({ id, inputs, outputs }))).toEqual(
      ['a (web)', 'a (api)'].map((id) => ({
        id,
        inputs: ['packages/${{ matrix.package }}/**'],
        outputs: ['packages/${{ matrix.package }}/dist/**'],
      })),
    );
  });

  test('stand where the file has them, for what is found out only in a run', () => {
    const { places } = taskOf(graphIn('tasks: {a: {run: x, inputs: [b], outputs: []}}'), 'a');
    expect(places.get('inputs')).toEqual({ file: 'g.yml', line: 1, column: 29 });
    expect(places.get('outputs')).toEqual({ file: 'g.yml', line: 1, column: 43 });
  });

  test('are those of the defaults where a task has none of its own', () => {
    const yaml = 'defaults: {inputs: src/**, outputs: []}\ntasks: {a: {run: x}, b: {run: x, inputs: [b]}}\n';
    expect(rememberedOf(yaml, 'a')).toEqual({ inputs: ['src/**'], outputs: [], mayBeRemembered: true });
    expect(rememberedOf(yaml, 'b')).toEqual({ inputs: ['b'], outputs: [], mayBeRemembered: true });
  });

  test.each(['a: {needs: b}, b: {run: x}', `a: {run: x, ${service}}`])(
    'of the defaults are nothing to a join and to a service: %s',
    (tasks) => {
      expect(rememberedOf(`defaults: {inputs: src/**, outputs: []}\ntasks: {${tasks}}\n`)).toEqual({
        inputs: undefined,
        outputs: undefined,
        mayBeRemembered: false,
      });
    },
  );
});

describe('a task may be remembered', () => {
  test.each([
    ['run: x', true],
    ['run: x, cache: true', true],
    ['run: x, cache: false', false],
    ['run: x, inputs: [b], cache: false', false],
    ['run: x, leave-running: true', false],
    [`run: x, ${service}`, false],
    ['needs: b', false],
  ])('{%s}: %s', (keys, may) => {
    expect(rememberedOf(`tasks: {a: {${keys}}, b: {run: x}}`).mayBeRemembered).toBe(may);
  });

  test('unless the defaults say that none may', () => {
    const yaml = 'defaults: {cache: false}\ntasks: {a: {run: x}, b: {run: x, cache: true}}\n';
    expect(rememberedOf(yaml, 'a').mayBeRemembered).toBe(false);
    expect(rememberedOf(yaml, 'b').mayBeRemembered).toBe(true);
  });
});

describe('cache of the file', () => {
  test.each([
    ['{}', [], []],
    ['{env: NODE_ENV}', ['NODE_ENV'], []],
    ['{env: [NODE_ENV, "ProgramFiles(x86)"]}', ['NODE_ENV', 'ProgramFiles(x86)'], []],
    ['{tools: node --version}', [], ['node --version']],
    [
      '{env: [A], tools: [node --version, "cc --version | head -n 1"]}',
      ['A'],
      ['node --version', 'cc --version | head -n 1'],
    ],
    ['{env: [], tools: []}', [], []],
  ])('names variables and command lines: %s', (written, env, tools) => {
    expect(graphIn(`cache: ${written}\ntasks: {a: {run: x}}\n`).cache).toEqual({ env, tools });
  });

  test('is empty when the file has none', () => {
    expect(graphIn('tasks: {a: {run: x}}').cache).toEqual({ env: [], tools: [] });
  });
});

describe('expressions in inputs and outputs', () => {
  test('may name what those of other keys may, but neither slot nor attempt: what a task makes lies in one place', () => {
    expect(
      graphIn(`
        env: {D: dist}
        tasks:
          a: {run: x}
          b:
            needs: a
            run: x
            inputs: ["\${{ needs.a.outputs.files }}", "\${{ hashFiles('x') }}", "\${{ env.D }}/\${{ task.id }}"]
            outputs: "\${{ env.D }}/\${{ runner.os }}/**"
      `).tasks.length,
    ).toBe(2);
    expect(
      mistakesIn(`
        tasks:
          a:
            run: x
            inputs: a/\${{ task.slot }}
            outputs: [b, "c/\${{ task.attempt }}", "\${{ secrets.X }}", "\${{ needs.b.outputs.v }}", "\${{ always() }}"]
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:4:19: task has no "slot"
        expected: one of id, cpus
        hint: a task has them only once it has started
      g.yml:5:25: task has no "attempt"
        expected: one of id, cpus
        hint: a task has them only once it has started
      g.yml:5:48: a graph file has no "secrets"
        hint: in the workflow, give the step env: X: \${{ secrets.X }}; tasks find it as $X and in env.X
      g.yml:5:68: needs.b is read, but the task does not need "b"
        hint: add b to its needs
      g.yml:5:96: always() can be used in "if" only
        hint: read the result of a need: needs.<id>.result"
    `);
  });
});
