import { describe, expect, it, test } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

/** The one mistake in a text: its place and message, and its hint. */
function told(text: string): readonly string[] {
  const lines = mistakesIn(text).split('\n');
  expect(lines.filter((line) => line.startsWith('g.yml:'))).toHaveLength(1);
  return [
    lines[0] ?? '',
    ...lines.filter((line) => line.startsWith('  hint: ')).map((line) => line.slice(8)),
  ];
}

describe('a value of the wrong kind is reported with what to write', () => {
  test.each([
    ['needs: {b: true, c: {}}', 'write needs: [b, c]'],
    ['env: [A=1, B=x y]', 'write {A: 1, B: x y}'],
    ['env: [A: 1, B: 2]', 'write {A: 1, B: 2}'],
    ['env: A=1', 'write {A: 1}'],
    ['env: [{name: A, value: 1}]', 'write {NAME: value, …}'],
    [
      'env: [NODE_ENV, CI]',
      'write {NAME: value, …}; for variables whose values count as inputs, at the top of the file cache: {env: [NODE_ENV, CI]}',
    ],
    ['env: []', 'write {NAME: value, …}'],
    ['run: [x, y]', 'write run: | and a line for each command below it'],
    ['command: npm test', 'write command: [npm, test], or run: npm test for a shell'],
    ['command: npm test && x', 'a command for a shell stands under run'],
    ['strategy: [1, 2]', 'write {matrix: {NAME: [1, 2]}}'],
    ['strategy: {matrix: [20, 22]}', 'give the list a name: {NAME: [20, 22]}'],
    ['strategy: {matrix: {node: 20}}', 'write [20]'],
    ['continue-on-error: yes', 'write true'],
    ['leave-running: off', 'write false'],
    ['timeout-minutes: 5m', 'it counts minutes: write 5'],
    ['slow-after-minutes: 90s', 'it counts minutes: write 1.5'],
    ['memory: 2G', 'write it with its unit: 2GB'],
    ['memory: 1.5gi', 'write it with its unit: 1.5GiB'],
    ['memory: 512', 'write it with its unit: 512MB'],
    ['cpus: 50%', 'it counts CPUs, with fractions: write a number, or all'],
    ['shell: zsh', 'write "zsh {0}": {0} is the file of the script'],
    ['shell: /bin/bash', 'write bash'],
    ['retries: {max: 1, delay-seconds: 2m}', 'it counts seconds: write 120'],
    ['service: true', 'write {ready: {tcp: PORT}}, or http, log or command in place of tcp'],
    ['service: {ready: 8080}', 'write {tcp: 8080}'],
    ['service: {ready: "http://x:1"}', "write {http: 'http://x:1'}"],
    ['service: {ready: [pg_isready]}', 'write {command: […]}'],
    ['service: {ready: {tcp: "localhost:80"}}', 'write 80: it is a port of this machine'],
    ['service: {ready: {http: "localhost:80/ready"}}', 'write http://localhost:80/ready'],
    ['service: {ready: {tcp: 80, timeout-seconds: 1m}}', 'it counts seconds: write 60'],
    ['service: {ready: {tcp: 80}, stop-signal: TERM}', 'write SIGTERM'],
  ])('%s', (line, hint) => {
    const run = /^(?:run|command):/.test(line) ? '' : '    run: x\n';
    const [message = '', ...hints] = told(`tasks:\n  a:\n    ${line}\n${run}  b: {run: x}\n  c: {run: x}\n`);
    expect(message).toMatch(/^g\.yml:3:\d+: wrong value for /);
    expect(hints).toEqual([hint]);
  });

  test.each([
    ['tasks: {a: npm test}', 'to run it as a script, write {run: npm test}'],
    ['tasks:\n  a:\n    run npm test\n', 'a colon is missing after "run"'],
    ['tasks:\n  a:\n    run:npm test\n', 'a space is missing after "run:"'],
    ["tasks: {a: echo 'x'}", "to run it as a script, write {run: 'echo ''x'''}"],
    ['tasks: {a: [x, y]}', 'a task is a map: write run: | and a line for each command below it'],
    [
      'tasks: [{id: a, run: x}, {id: b, run: y}]',
      'tasks is a map: write "a:" in place of "- id: a", and the other keys of that task below it',
    ],
    [
      'tasks: [{run: x}]',
      'tasks is a map: write an id with a colon in place of each "-", and the keys of that task below it',
    ],
    ['env: [A=1]\ntasks: {a: {run: x}}', 'write {A: 1}'],
    ['pools: [db, gpu]\ntasks: {a: {run: x}}', 'write each with its count: {db: 1, gpu: 1}'],
    [
      '- run: x\n',
      'write tasks: above it, an id with a colon in place of each "-", and the keys of that task below its id',
    ],
  ])('%j', (text, hint) => {
    expect(told(text).slice(1)).toEqual([hint]);
  });

  it('repeats nothing that is too long', () => {
    const long = 'x'.repeat(100);
    expect(told(`tasks: {a: ${long}}`)[1]).toBe('to run it as a script, write {run: …}');
    expect(told(`tasks: {a: {run: x, env: [A=${long}]}}`)[1]).toBe('write {A: …}');
    expect(told(`tasks: {a: {run: x, needs: {${'abcdefgh'.split('').join(': 1, ')}: 1}}}`)[1]).toBe(
      'write needs: [a, b, c, d, e, …]',
    );
  });
});

test('keys of a task that stand beside it are reported as that, and the task not as empty', () => {
  expect(
    mistakesIn(`
      tasks:
        a:
        run: x
        needs: b
        b:
          run: y
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:3: "run" is not a task id here
      hint: if "run" is a key of the task above it, indent it further than the id of that task
    g.yml:4:3: "needs" is not a task id here
      hint: if "needs" is a key of the task above it, indent it further than the id of that task"
  `);
});

test('tasks that stand where the file has its keys are reported, and that tasks is missing is not', () => {
  expect(
    mistakesIn(`
      lint: {run: x}
      test: {needs: lint, run: y}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:1: unknown key "lint" in the graph file
      expected: one of name, env, defaults, pools, cache, tasks
      hint: if "lint" is a task, it stands under tasks: indent it there
    g.yml:2:1: unknown key "test" in the graph file
      hint: if "test" is a task, it stands under tasks: indent it there"
  `);
});

test.each([
  ['needs: a', true],
  ['command: [x]', true],
  ['service: {ready: {log: up}}', true],
  ['steps: [{run: x}]', true],
  // As in the defaults of a workflow.
  ['run: {shell: bash}', false],
  ['env: {A: 1}', false],
])('a map beside tasks with %s is taken for a task: %s', (keys, isTask) => {
  const mistakes = mistakesIn(`db: {${keys}}\ntasks: {a: {run: x}}\n`);
  expect(mistakes).toContain('unknown key "db"');
  expect(mistakes.includes('if "db" is a task, it stands under tasks: indent it there')).toBe(isTask);
});

test('a task above a key in the wrong place is read when it is one', () => {
  const mistakes = mistakesIn('tasks:\n  a: {rum: x}\n  run: y\n');
  expect(mistakes).toContain('2:7: unknown key "rum" in task "a"');
  expect(mistakes).toContain('3:3: "run" is not a task id here');
});

test.each(['~', 'null', ''])('%j is no text', (written) => {
  expect(mistakesIn(`tasks:\n  a:\n    run: ${written}\n`)).toContain('found: nothing');
});
