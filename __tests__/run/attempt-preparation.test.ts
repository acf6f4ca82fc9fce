import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { prepareAttempt } from '../../src/run/task/attempt-preparation.ts';
import type { ContextValue } from '../../src/language/expressions/expression-types.ts';
import type { Task } from '../../src/model/task.ts';
import { graphOf } from '../support/graph-run.ts';
import { saidBy } from '../support/probes.ts';
import { makeJoin, makeTask } from '../support/make-task.ts';

const base = resolve('/checkout');

/** What the first task of a graph comes to, when its expressions see these contexts. */
function prepare(yaml: string, contexts: Readonly<Record<string, ContextValue>> = {}) {
  const [task] = graphOf(yaml).tasks;
  if (task === undefined) throw new Error('the graph has no task');
  return prepareTask(task, contexts);
}

function prepareTask(task: Task, contexts: Readonly<Record<string, ContextValue>>) {
  return prepareAttempt(
    task,
    base,
    ({ file, own }) =>
      new Map<string, () => ContextValue>([
        ...Object.entries(contexts).map(([name, value]) => [name, () => value] as const),
        ['env', () => new Map([['HOME', '/root'], ...file, ...own])],
      ]),
    new Map([['hashfiles', (...patterns) => `hash of ${patterns.join(' and ')}`]]),
  );
}

test('every key is evaluated, and the others see the env of the task', () => {
  const prepared = prepare(
    `
    env: {LEVEL: "\${{ github.ref }}"}
    tasks:
      unit:
        name: Unit \${{ env.LEVEL }}
        env:
          PLACE: packages/\${{ matrix.name }}
          HASH: "\${{ hashFiles('a', 'b') }}"
          SECOND: "\${{ env.PLACE }}/second"
        strategy: {matrix: {name: [app]}}
        working-directory: "\${{ env.PLACE }}"
        timeout-minutes: "\${{ fromJSON(env.MINUTES) }}"
        continue-on-error: "\${{ env.LEVEL == 'main' }}"
        run: echo \${{ matrix.name }} \${{ task.id }}
    `.replace('SECOND:', 'MINUTES: "1.5"\n          SECOND:'),
    { github: { ref: 'main' }, matrix: { name: 'app' }, task: { id: 'unit (app)' } },
  );
  expect(prepared).toEqual({
    kind: 'prepared',
    preparation: {
      name: 'Unit main',
      variables: {
        file: new Map([['LEVEL', 'main']]),
        own: new Map([
          ['PLACE', 'packages/app'],
          ['HASH', 'hash of a and b'],
          ['MINUTES', '1.5'],
          ['SECOND', 'packages/app/second'],
        ]),
      },
      workingDirectory: resolve(base, 'packages/app'),
      timeoutSeconds: 90,
      continueOnError: true,
      work: { kind: 'script', script: 'echo app unit (app)', shell: undefined },
    },
  });
});

test.each([
  ['mild', new Map([['LEVEL', 'mild']]), 'mild, high'],
  ["${{ fromJSON('{') }}", new Map(), ', high'],
])(
  '%s in the env of the file is there for the own one of that name, which does not fail for it',
  (level, file, own) => {
    const graph = `
    env: {LEVEL: "${level}"}
    tasks: {a: {run: x, env: {LEVEL: "\${{ env.LEVEL }}, high"}}}
  `;
    expect(prepare(graph)).toMatchObject({
      preparation: { variables: { file, own: new Map([['LEVEL', own]]) } },
    });
  },
);

test('each word of a command is evaluated by itself: a value with spaces stays one word', () => {
  expect(
    prepare('tasks: {a: {command: [echo, "${{ github.title }}", "", "x"]}}', {
      github: { title: 'two words; and $more' },
    }),
  ).toMatchObject({
    preparation: { work: { kind: 'command', words: ['echo', 'two words; and $more', '', 'x'] } },
  });
});

test('an absolute directory, a fixed timeout and none at all stay as they are', () => {
  const directory = resolve('/elsewhere');
  expect(
    prepare(`tasks: {a: {run: x, working-directory: ${JSON.stringify(directory)}, timeout-minutes: 0.5}}`),
  ).toMatchObject({ preparation: { workingDirectory: directory, timeoutSeconds: 30 } });
  expect(prepare('tasks: {a: {run: x}}')).toMatchObject({
    preparation: { workingDirectory: base, timeoutSeconds: undefined, continueOnError: false },
  });
});

test.each([
  ['env', `tasks:\n  a:\n    run: x\n    env:\n      A: "\${{ fromJSON('{') }}"`, 5],
  ['env of the file', `env:\n  A: "\${{ fromJSON('{') }}"\ntasks: {a: {run: x}}`, 2],
  ['name', `tasks:\n  a:\n    name: "\${{ fromJSON('{') }}"\n    run: x`, 3],
  ['working-directory', `tasks:\n  a:\n    run: x\n    working-directory: "\${{ fromJSON('{') }}"`, 4],
  ['command', `tasks:\n  a:\n    command: [x, "\${{ fromJSON('{') }}"]`, 3],
  ['run', `tasks:\n  a:\n    run: |\n      echo \${{ fromJSON(task.id) }}`, 4],
])('what cannot be evaluated is reported with the place of its key: %s', (_, yaml, line) => {
  const prepared = prepare(yaml, { task: { id: '{' } });
  expect(prepared).toMatchObject({
    kind: 'problem',
    problem: expect.stringContaining('JSON'),
    at: { file: 'dag.yml', line },
  });
});

test.each([
  ['timeout-minutes', '"${{ github.value }}"', 'soon'],
  ['timeout-minutes', '"${{ github.value }}"', 0],
  ['timeout-minutes', '"${{ github.value }}"', -1],
  ['continue-on-error', '"${{ github.value }}"', 'maybe'],
])('%s: %s with %j is refused with its place', (key, template, value) => {
  const prepared = prepare(`tasks:\n  a:\n    run: x\n    ${key}: ${template}`, { github: { value } });
  expect(prepared).toMatchObject({
    kind: 'problem',
    problem: expect.stringContaining(String(value)),
    at: { line: 4 },
  });
});

const readyOf = (ready: string, env = '') => {
  const prepared = prepare(
    `
    tasks:
      a: {run: x, env: {${env}}, service: {ready: {${ready}}}}
  `,
    { task: { attempt: 2 } },
  );
  return prepared.kind === 'prepared'
    ? saidBy(prepared.preparation.ready)
    : { problem: prepared.problem, at: prepared.at };
};

test('the ready of a service is evaluated, and sees the env of the task', () => {
  expect(readyOf("tcp: '${{ env.PORT }}'", 'PORT: 5432')).toEqual({ kind: 'tcp', port: 5432 });
  expect(readyOf("http: 'http://localhost:${{ env.PORT }}/', status: 401", 'PORT: 80')).toEqual({
    kind: 'http',
    url: 'http://localhost:80/',
    statuses: [{ from: 401, to: 401 }],
    insecure: false,
  });
  expect(readyOf("log: 'up ${{ task.attempt }}$'")).toEqual({ kind: 'log', pattern: 'up 2$' });
  expect(readyOf("command: [ask, '${{ env.PORT }}']", 'PORT: 80')).toEqual({
    kind: 'command',
    words: ['ask', '80'],
  });
});

test.each([
  ["tcp: '${{ env.NONE }}'", 'service.ready.tcp: expected a port from 1 to 65535, found ""'],
  ["tcp: '${{ 65536 }}'", 'service.ready.tcp: expected a port from 1 to 65535, found "65536"'],
  ["http: '${{ env.NONE }}/'", 'service.ready.http: expected a URL with http:// or https://, found "/"'],
  ['command: [x, "${{ fromJSON(env.NONE) }}"]', expect.stringMatching(/^service\.ready\.command: fromJSON/)],
  ["log: '${{ 1 }}('", 'service.ready.log: expected a regular expression, found "1("'],
])('what %s comes to is no such thing', (ready, problem) => {
  expect(readyOf(ready)).toEqual({ problem, at: { file: 'dag.yml', line: 3, column: expect.any(Number) } });
});

test('the failures that are tolerated may be named by their exit codes', () => {
  expect(prepare('tasks: {a: {run: x, continue-on-error: {exit-codes: [1, 2]}}}')).toMatchObject({
    preparation: { continueOnError: { exitCodes: [1, 2] } },
  });
});

const title = (text: string) =>
  prepare('tasks: {a: {run: x, name: "${{ github.title }}"}}', { github: { title: text } });

test('a name that comes to nothing but spaces is that of the task', () => {
  expect(title(' ')).toMatchObject({ preparation: { name: 'a' } });
  expect(title(' b ')).toMatchObject({ preparation: { name: ' b ' } });
});

test('a shell stays as it is written, and a port needs no expression', () => {
  expect(prepare('tasks: {a: {run: x, shell: sh, service: {ready: {tcp: 80}}}}')).toMatchObject({
    preparation: {
      work: { kind: 'script', script: 'x', shell: 'sh' },
      ready: { kind: 'tcp', fields: { port: 80 } },
    },
  });
});

test('an error that is no mistake of an expression is not taken for one', () => {
  const task: Task = {
    ...makeTask('a'),
    get workingDirectory(): string {
      throw new Error('out of order');
    },
  };
  expect(() => prepareTask(task, {})).toThrow('out of order');
});

test('what has no place of its own is reported with that of its task', () => {
  const task = makeTask('a', [], { name: "${{ fromJSON('{') }}" });
  expect(prepareTask(task, {})).toMatchObject({ kind: 'problem', at: task.at });
});

test('a join has nothing to evaluate', () => {
  expect(prepareTask(makeJoin('a', []), {})).toMatchObject({
    kind: 'prepared',
    preparation: { work: { kind: 'join' } },
  });
});
