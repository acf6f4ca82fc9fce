import { expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const hooks = firstContexts({});

test('the ids in success() and failure() are those of tasks that are needed, directly or not', () => {
  expect(
    mistakesIn(
      `
      tasks:
        a: {run: x}
        b: {run: x, needs: a}
        c: {run: x, needs: b, if: "success('a', 'B') && !failure('c')"}
        d: {run: x, needs: b, if: "\${{ success('bb') }}"}
        e: {run: x, needs: b, if: "always() || failure(github.ref)"}
        f: {run: x, if: "failure( 'a' )"}
        g:
          needs: b
          if: |
            success('a') &&
              success('d')
          run: x
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:4:60: failure() asks for "c", which task "c" does not need
      expected: the id of a task that task "c" needs, directly or not
    g.yml:5:42: success() asks for "bb", which is not a task of the file
      expected: the id of a task that task "d" needs, directly or not
      hint: did you mean "b"?
    g.yml:6:42: failure() is given something other than the id of a task
      expected: ids in single quotes, failure('build'), or nothing for all that the task needs
    g.yml:7:29: failure() asks for "a", which task "f" does not need
      expected: the id of a task that task "f" needs, directly or not
      hint: add a to its needs
    g.yml:12:17: success() asks for "d", which task "g" does not need
      expected: the id of a task that task "g" needs, directly or not
      hint: add d to its needs"
  `);
});

test.each(["success('a')", "failure('b', 'a')", "success('A') || failure('C')"])(
  'an id may be that of a need of a need: %s',
  (condition) => {
    const tasks = `a: {run: x}, b: {run: x, needs: a}, c: {run: x, needs: b}, d: {run: x, needs: c, if: "${condition}"}`;
    expect(graphIn(`tasks: {${tasks}}`, hooks).tasks.at(-1)?.condition).toBe(condition);
  },
);

test('those of a default are checked with each task', () => {
  expect(
    mistakesIn(
      `{"defaults": {"if": "failure('a')"}, "tasks": {"a": {"run": "x"}, "b": {"run": "x", "needs": "a"}}}`,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:1:30: failure() asks for "a", which task "a" does not need
      expected: the id of a task that task "a" needs, directly or not"
  `);
});

test('always() and cancelled() take no ids', () => {
  expect(mistakesIn(`tasks: {a: {run: x, if: "always('a') || cancelled('a')"}}`, hooks))
    .toMatchInlineSnapshot(`
    "g.yml:1:26: bad expression: too many arguments for always()
      found: always('a') || cancelled('a')"
  `);
});

test.each(['', "''", 'null', '~', "'  '"])(
  'an if of %s is none, also over that of the defaults',
  (written) => {
    const graph = graphIn(
      `defaults: {if: failure()}\ntasks:\n  a: {run: x, if: ${written}}\n  b: {run: x}\n`,
      hooks,
    );
    expect(graph.tasks.map(({ condition }) => condition)).toEqual([undefined, 'failure()']);
  },
);

test.each([
  ['"  failure(\'b\')"', 'g.yml:3:20'],
  ['"${{ failure(\'b\') }}"', 'g.yml:3:22'],
  ["failure('b')", 'g.yml:3:17'],
  ["|\n      failure('b')\n", 'g.yml:4:15'],
])('an id has its place also behind what stands before the condition: %j', (written, place) => {
  expect(mistakesIn(`tasks:\n  a:\n    if: ${written}\n    run: x\n`)).toBe(
    `${place}: failure() asks for "b", which is not a task of the file\n  expected: the id of a task that task "a" needs, directly or not`,
  );
});

test.each([
  ['"  needs.b.result"', 'g.yml:3:12'],
  ["'  ${{ needs.b.result }} '", 'g.yml:3:16'],
  ['|\n      needs.b.result\n', 'g.yml:4:7'],
])('a name has its place also behind what stands before the condition: %j', (written, place) => {
  expect(mistakesIn(`tasks:\n  a:\n    if: ${written}\n    run: x\n`)).toBe(
    `${place}: needs.b is read, but the task does not need "b"\n  hint: add b to its needs`,
  );
});
