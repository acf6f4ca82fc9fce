import { describe, expect, test } from 'vitest';
import { fileStrangers } from '../../src/graph-file/keys/file-strangers.ts';
import { strangersOf } from '../../src/language/forms/strangers.ts';
import { mistakesIn } from '../support/load-text.ts';

/** The hint for the one mistake in a line among the keys of a task. */
function hintFor(line: string): string | undefined {
  const found = mistakesIn(`tasks:\n  a:\n    run: x\n    ${line}\n`);
  expect(found.match(/^g\.yml.*/gm)).toEqual([expect.stringMatching(/^g\.yml:4:5: unknown key /)]);
  return /^ {2}hint: (.*)$/m.exec(found)?.[1];
}

const ofTheJob = 'all tasks run in the job that runs the graph: remove it here, or set it on that job';
const anAction = 'an action cannot be a task: keep it a step of the job, before or after the graph';
const aWorkflow = 'a workflow cannot be a task: make each of its jobs a task';
const aTaskEach =
  'a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each';
const actions = `${aTaskEach}; actions stay steps of the job, before or after the graph: `;
const minutes = 'did you mean "timeout-minutes"?';
const attempts = 'did you mean "retries"? It counts the attempts after the first';
const alone = 'tasks run in parallel unless one needs the other: remove it';
const parts = (count: number, list: string): string =>
  `for ${count} instances write strategy: {matrix: {part: [${list}]}}; of these ${count} run at once`;
const defaults = 'defaults of all tasks stand at the top of the file';
const ofAll = `${defaults}; here write the key itself, such as shell`;

describe('what to write in place of a key of another tool depends on its value', () => {
  test.each<readonly [line: string, hint: string]>([
    ['cmd: {a: b}', 'did you mean "run"? It is a text'],
    ['uses: ./.github/workflows/build', aWorkflow],
    ['uses: octo/repo/.github/workflows/ci.yml@v1', aWorkflow],
    ['uses: octo/ci.yaml', aWorkflow],
    ['uses: actions/checkout@v5', anAction],
    ['uses: octo/ci.yml-lint@v1', anAction],
    ['uses: [a.yml]', anAction],
    ['steps: x', aTaskEach],
    ['steps: [{run: x}, x]', aTaskEach],
    ['steps: [{uses: actions/checkout@v5}, {run: x}]', `${actions}actions/checkout@v5`],
    ['steps: [{uses: a}, {uses: b}, {uses: c}, {uses: d}, {uses: e}]', `${actions}a, b, c, d, e`],
    ['steps: [{uses: a}, {uses: b}, {uses: c}, {uses: d}, {uses: e}, {uses: f}]', `${actions}a, b, c, d, e`],
    ['steps: [{uses: "a b"}, {uses: [c]}, {uses: " d"}]', `${actions}"a b", a list, " d"`],
    [`steps: [{uses: ${'x'.repeat(60)}}]`, `${actions}${'x'.repeat(60)}`],
    [`steps: [{uses: ${'x'.repeat(61)}}]`, `${actions}"${'x'.repeat(59)}…"`],
    ['when: never', 'write if: false'],
    [
      'when: manual',
      'nothing waits for a person here: leave it out of the targets of the run, or give the job an environment with reviewers',
    ],
    ['when: [always]', 'did you mean "if"? It takes an expression of GitHub\'s language'],
    ['timeout: [5m]', minutes],
    ['timeout: "5"', `${minutes} It counts minutes, with fractions`],
    ['timeout-seconds: soon', `${minutes} It counts minutes`],
    ['timeout-seconds: [1]', `${minutes} It counts minutes`],
    ['attempts: 1', `${attempts}: write retries: 0`],
    ['attempts: 2.5', `${attempts}: write retries: 2`],
    ['attempts: 0', attempts],
    ['attempts: many', attempts],
    ['attempts: [3]', attempts],
    ['parallel: {matrix: [1]}', 'write strategy: {matrix: {…}}, a list of values for each key'],
    ['parallel: 1', alone],
    ['parallel: 3', parts(3, '1, 2, 3')],
    ['parallel: 256', parts(256, '1, 2, 3, …')],
    ['parallel: 257', alone],
    ['parallel: 0.5', alone],
    ['parallel: [2]', alone],
    ['environment: production', ofTheJob],
    ['environment: {name: production}', ofTheJob],
    ['environment: {url: "https://example.org"}', ofTheJob],
    ['environment: {A: 1}', 'variables stand under env: write env: {NAME: value}'],
    ['environment: [name]', 'variables stand under env: write env: {NAME: value}'],
    ['mutex: db', 'write pools: [db], and at the top of the file pools: {db: 1}'],
    ['mutex: a b', 'write pools: […], and at the top of the file pools: {NAME: 1}'],
    [
      'defaults: {run: {shell: sh, working-directory: a}}',
      `write shell: sh and working-directory: a in the task itself; ${defaults}`,
    ],
    ['defaults: {shell: sh}', `write shell: sh in the task itself; ${defaults}`],
    [
      'defaults: {a: 1, b: 2, c: 3, d: 4, e: 5, f: 6}',
      `write a: 1 and b: 2 and c: 3 and d: 4 and e: 5 in the task itself; ${defaults}`,
    ],
    ['defaults: {run: {}}', ofAll],
    ['defaults: {}', ofAll],
    ['defaults: x', ofAll],
  ])('%s', (line, hint) => {
    expect(hintFor(line)).toBe(hint);
  });
});

/** The hint for a line at the top of a file. */
const topHint = (line: string): string | undefined =>
  /hint: (.*)/.exec(mistakesIn(`${line}\ntasks: {a: {run: x}}\n`))?.[1];

describe('a key of a task at the top of the file', () => {
  test.each(['shell: sh', 'retries: 1', 'working-directory: a'])('stands under defaults: %s', (line) => {
    const [key] = line.split(':');
    expect(topHint(line)).toBe(
      `for all tasks write it under defaults: defaults: {${key}: …}; for one task, below its id`,
    );
  });

  test.each(['run: x', 'command: [x]', 'needs: a', 'strategy: {matrix: {a: [1]}}'])(
    'belongs to one: %s',
    (line) => {
      expect(topHint(line)).toBe('it belongs to a task: write tasks:, an id below it, and this below the id');
    },
  );
});

test('a map that has run as the defaults of a workflow have is no task in the wrong place', () => {
  const found = mistakesIn(
    'tasks: {a: {run: x, extra: {run: {shell: sh}}}, b: {run: x, more: {run: y, cwd: z}}}',
  );
  expect(found.match(/^g\.yml.*|hint: .*/gm)).toEqual([
    'g.yml:1:21: unknown key "extra" in task "a"',
    'g.yml:1:61: unknown key "more" in task "b"',
    'hint: if "more" is a task, it is indented too far: begin it in the column where task "b" begins',
  ]);
});

/** The hint for a service. */
const serviceHint = (service: string): string | undefined =>
  /hint: (.*)/.exec(mistakesIn(`tasks: {a: {run: x, service: ${service}}}\n`))?.[1];

describe('a service', () => {
  test.each([
    ['{port: 80}', 'to wait for a port, write ready: {tcp: 80}'],
    ['{ports: [80]}', 'to wait for a port, write ready: {tcp: …}'],
    ['{tcp: 80}', 'put it under ready: ready: {tcp: …}'],
    ['{url: "http://a"}', 'put it under ready: ready: {http: …}'],
    ['{log: a}', 'put it under ready: ready: {log: …}'],
    ['{ready: {tcp: 1}, interval: 1}', 'put it under ready: ready: {interval-seconds: …}'],
  ])('%s', (service, expected) => {
    expect(serviceHint(service)).toBe(expected);
  });
});

/** Whether a file is told to be a workflow. */
const isTold = (text: string): boolean => mistakesIn(text).includes('this is a workflow, not a graph');

describe('a whole workflow', () => {
  test.each([
    'on: push\njobs: {a: {runs-on: x, needs: b}}',
    'jobs: {a: {steps: []}}',
    'jobs: {a: x, b: {name: y, uses: z}}',
  ])('is reported by the keys of its jobs: %j', (text) => {
    expect(isTold(text)).toBe(true);
  });

  test.each([
    'jobs: {a: {run: x}}',
    'jobs: [{steps: []}]',
    'tasks: {a: {steps: []}}',
    'jobs: {a: steps}',
    '[jobs]',
  ])('is not: %j', (text) => {
    expect(isTold(text)).toBe(false);
  });
});

const advise = (): string => 'by value';

test('a table of keys of other tools has each key of its rows, a later row before an earlier one', () => {
  const table = strangersOf(
    [
      ['a b-C', 'write it'],
      ['d', advise],
    ],
    [
      [' e  f\n g ', { means: 'x' }],
      ['a', { means: 'y', advice: 'z' }],
    ],
  );
  expect([...table()]).toEqual([
    ['a', { means: 'y', advice: 'z' }],
    ['bc', { advice: 'write it' }],
    ['d', { advice: advise }],
    ['e', { means: 'x' }],
    ['f', { means: 'x' }],
    ['g', { means: 'x' }],
  ]);
});

test('a key of tasks at the top of a file is advised by whether defaults may have it', () => {
  const strangers = fileStrangers(['shell', 'retries'])();
  expect(strangers.get('retries')?.advice).toBe(
    'for all tasks write it under defaults: defaults: {retries: …}; for one task, below its id',
  );
  for (const key of ['run', 'command', 'needs', 'strategy'])
    expect(strangers.get(key)?.advice).toBe(
      'it belongs to a task: write tasks:, an id below it, and this below the id',
    );
});
