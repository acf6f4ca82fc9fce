import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const two = (first: string, second: string) =>
  `tasks:\n  a: {run: x, outputs: ${first}}\n  b: {run: x, outputs: ${second}}\n`;

/** Two tasks with the same outputs, of which one needs a task with this condition. */
const behind = (condition: string) => `
      tasks:
        a: {run: x, if: ${condition}}
        j: {needs: a}
        b: {needs: j, run: x, outputs: dist/**}
        c: {run: x, outputs: dist/**}
    `;

describe('outputs that lie in those of another task are a mistake', () => {
  test('with the place of the one, and the name of the other', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, outputs: [lib/**, dist/**]}
          b: {run: x, outputs: [dist/**]}
          c: {run: x, outputs: [c/**, dist/css/*.css]}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:3:25: "dist/**" is an output of both task "a" and task "b"
        expected: a place of its own for what each task makes, since outputs are removed before the task runs
        hint: write to another directory, or name only the files that the task makes
      g.yml:4:31: "dist/css/*.css", an output of task "c", lies in "dist/**", an output of task "a"
        expected: a place of its own for what each task makes, since outputs are removed before the task runs
        hint: write to another directory, or name only the files that the task makes"
    `);
  });

  test.each([
    ['dist/**', 'dist/**'],
    ['dist/*.js', 'dist/*.js'],
    ['dist/**', 'dist'],
    ['dist', 'dist/a/b'],
    ['dist/', 'dist/**'],
    ['dist/a/b.js', 'dist/**/*'],
    ['dist/a/*/c', 'dist/**'],
    ['a/**', 'a/**/x'],
    ['[x, "dist/b"]', '[y, dist/b]'],
  ])('%s and %s', (first, second) => {
    expect(mistakesIn(two(first, second)).match(/^g\.yml/gm)).toHaveLength(1);
  });

  test.each([
    ['dist/*.js', 'dist/*.css'],
    ['dist/**/*.js', 'dist/**/*.css'],
    ['dist/*.js', 'dist/a.js'],
    ['dist/**/*.js', 'dist/a/**'],
    ['dist', 'distribution/**'],
    ['dist/a', 'dist/b'],
    ['"dist/[ab]/**"', 'dist/a/**'],
    ['[dist/**, "!dist/types/**"]', 'dist/types/**'],
    ['dist/types/**', '[dist/**, "!dist/types/**"]'],
    ['[]', '[]'],
    ['"${{ github.ref }}/**"', '"${{ github.ref }}/**"'],
    ['dist/**, if: runner.os == 1', 'dist/**'],
    ['dist/**', 'dist/**, if: failure()'],
    ['[dist/**, dist/a, dist/**]', 'lib/**'],
  ])('but not what may be apart, or never made: %s and %s', (first, second) => {
    expect(graphIn(two(first, second)).tasks).toHaveLength(2);
  });

  test('nor of tasks that need what a condition may keep from running', () => {
    expect(graphIn(behind("runner.os == 'Linux'")).tasks).toHaveLength(4);
    expect(mistakesIn(behind('""'))).toContain('"dist/**" is an output of both');
  });

  test('among the instances of a matrix, as far as its values tell', () => {
    expect(
      mistakesIn(`
        tasks:
          a:
            run: x
            strategy: {matrix: {node: [20, 24]}}
            outputs: [dist/**, "out/\${{ matrix.node }}/**"]
          b:
            run: x
            strategy: {matrix: {n: [24, 26]}}
            outputs: "out/\${{ matrix.n }}/b"
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:5:15: "dist/**" is an output of both task "a (20)" and task "a (24)"
        expected: a place of its own for what each task makes, since outputs are removed before the task runs
        hint: put the value of the matrix into it, such as dist/\${{ matrix.node }}/**
      g.yml:9:14: "out/24/b", an output of task "b (24)", lies in "out/24/**", an output of task "a (24)"
        expected: a place of its own for what each task makes, since outputs are removed before the task runs
        hint: write to another directory, or name only the files that the task makes"
    `);
    expect(
      graphIn(`
        tasks:
          a: {run: x, strategy: {matrix: {n: [1, 2]}}, outputs: "out/\${{ matrix.n }}/**"}
          b: {run: x, strategy: {matrix: {n: [1, 2]}}, outputs: "\${{ runner.os }}/\${{ github.ref }}/**"}
          c: {run: x, strategy: {matrix: {n: [1]}}, outputs: c/**}
      `).tasks,
    ).toHaveLength(5);
  });

  test('once where the defaults have them', () => {
    expect(
      mistakesIn(
        'defaults: {outputs: dist/**}\ntasks: {a: {run: x}, b: {run: x}, c: {run: x}, d: {needs: c}}\n',
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:1:21: "dist/**" is an output of both task "a" and task "b"
        expected: a place of its own for what each task makes, since outputs are removed before the task runs
        hint: write to another directory, or name only the files that the task makes"
    `);
    expect(
      graphIn(
        'defaults: {outputs: dist/**}\ntasks: {a: {run: x}, d: {needs: a}, s: {run: x, service: {ready: {tcp: 1}}}}',
      ).tasks,
    ).toHaveLength(3);
  });
});
