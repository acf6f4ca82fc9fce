import { describe, expect, it, test } from 'vitest';
import { fileStrangers } from '../../src/graph-file/keys/file-strangers.ts';
import {
  readyStrangers,
  retriesStrangers,
  serviceStrangers,
  strategyStrangers,
} from '../../src/graph-file/keys/other-strangers.ts';
import { graphFileSchema } from '../../src/graph-file/schema.ts';
import { task } from '../../src/graph-file/keys/task-keys.ts';
import { taskStrangers } from '../../src/graph-file/keys/task-strangers.ts';
import { mistakesIn } from '../support/load-text.ts';

/** The hint for a line among the keys of a task. */
function hintFor(line: string): string {
  const found = mistakesIn(`tasks:\n  a:\n    run: x\n    ${line}\n  b: {run: x}\n`);
  expect(found).toMatch(/^g\.yml:4:5: unknown key [^\n]*\n/);
  expect(found.match(/^g\.yml/gm)).toHaveLength(1);
  return /^ {2}hint: (.*)$/m.exec(found)?.[1] ?? '';
}

describe('a key of another tool is reported with what to write', () => {
  test.each([
    ['depends_on: [b]', 'did you mean "needs"?'],
    ['dependsOn: [b]', 'did you mean "needs"?'],
    ['depends-on: b', 'did you mean "needs"?'],
    ['deps: [b]', 'did you mean "needs"?'],
    ['requires: [b]', 'did you mean "needs"?'],
    ['cmd: y', 'did you mean "run"?'],
    ['script: y', 'did you mean "run"?'],
    [
      'cmds: [y, z]',
      'did you mean "run"? It is one script: write run: | and a line for each command below it',
    ],
    ['cwd: sub', 'did you mean "working-directory"?'],
    ['dir: sub', 'did you mean "working-directory"?'],
    ['workingDirectory: sub', 'did you mean "working-directory"?'],
    ['working_directory: sub', 'did you mean "working-directory"?'],
    ['timeoutMinutes: 5', 'did you mean "timeout-minutes"?'],
    ['timeout: 5', 'did you mean "timeout-minutes"? It counts minutes, with fractions'],
    ['timeout: 90s', 'did you mean "timeout-minutes"? It counts minutes: write timeout-minutes: 1.5'],
    ['timeout: 1h 30m', 'did you mean "timeout-minutes"? It counts minutes: write timeout-minutes: 90'],
    ['timeout: 1 hour', 'did you mean "timeout-minutes"? It counts minutes: write timeout-minutes: 60'],
    ['timeout: soon', 'did you mean "timeout-minutes"? It counts minutes, with fractions'],
    ['timeout-seconds: 30', 'did you mean "timeout-minutes"? It counts minutes: write timeout-minutes: 0.5'],
    ['timeoutMs: 1500', 'did you mean "timeout-minutes"? It counts minutes: write timeout-minutes: 0.025'],
    ['retry: 2', 'did you mean "retries"?'],
    ['retry: {max: 2}', 'did you mean "retries"? It is a number, or {max: …, delay-seconds: …}'],
    ['max_attempts: 3', 'did you mean "retries"? It counts the attempts after the first: write retries: 2'],
    ['allow_failure: true', 'did you mean "continue-on-error"?'],
    ['ignoreErrors: true', 'did you mean "continue-on-error"?'],
    ['soft_fail: true', 'did you mean "continue-on-error"?'],
    ['when: on_failure', 'write if: failure()'],
    ['when: always', 'write if: always()'],
    ['when: on_success', 'a task runs when all it needs have succeeded: remove it'],
    ['when: a == b', 'did you mean "if"? It takes an expression of GitHub\'s language'],
    ['condition: always()', 'did you mean "if"?'],
    ['parallel: 4', 'for 4 instances write strategy: {matrix: {part: [1, 2, 3, …]}}; of these 4 run at once'],
    ['parallel: true', 'tasks run in parallel unless one needs the other: remove it'],
    ['resource_group: db', 'write pools: [db], and at the top of the file pools: {db: 1}'],
    ['cores: 2', 'did you mean "cpus"?'],
    ['mem: 2GB', 'did you mean "memory"?'],
    [
      'uses: actions/checkout@v4',
      'an action cannot be a task: keep it a step of the job, before or after the graph',
    ],
    ['uses: ./.github/workflows/x.yml', 'a workflow cannot be a task: make each of its jobs a task'],
    ['id: x', 'the id of a task is the key above it: remove this, or rename that key'],
    ['label: Unit tests', 'did you mean "name"?'],
    ['environment: {A: 1}', 'variables stand under env: write env: {NAME: value}'],
    [
      'environment: production',
      'all tasks run in the job that runs the graph: remove it here, or set it on that job',
    ],
  ])('%s', (line, hint) => {
    expect(hintFor(line)).toBe(hint);
  });

  describe.each([
    ['sh commands', 'did you mean "run"?'],
    ['before_script', 'write it at the start of run, or make it a task that this one needs'],
    ['after_script finally', 'make it a task of its own with needs: [this one] and if: always()'],
    ['args', 'write them behind the program: in run, or as words of command'],
    ['vars variables', 'did you mean "env"?'],
    ['dotenv env_file', 'read the file in run: set -a; . ./.env; set +a'],
    ['set', 'write it at the start of run, as in set -euo pipefail'],
    ['preconditions', 'check it at the start of run: exit 1 there fails the task'],
    ['desc', 'write a comment with #, or name for what the reports call the task'],
    ['aliases', 'a task has one id: remove it'],
    ['with', 'only actions have inputs: write arguments in run, or values in env'],
    ['plugins', 'an action cannot be a task: keep it a step of the job, before or after the graph'],
    [
      'steps',
      'a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each',
    ],
    ['stage', 'there are no stages: name in needs the tasks that have to end before this one starts'],
    [
      'only except rules branches',
      "write if with an expression, such as if: github.ref == 'refs/heads/main'; or if: false",
    ],
    ['platforms', "write if with an expression: if: runner.os == 'Linux'"],
    ['no_output_timeout', 'write timeout-minutes for the whole task, or slow-after-minutes for a warning'],
    ['retry_delay', 'write retries: {max: …, delay-seconds: …}'],
    ['attempts', 'did you mean "retries"? It counts the attempts after the first'],
    ['sequential', 'tasks run one after another where one needs the other: write needs'],
    ['matrix', 'put it under strategy: strategy: {matrix: …}'],
    ['max-parallel', 'put it under strategy: strategy: {max-parallel: …}'],
    ['fail-fast', 'put it under strategy: strategy: {fail-fast: …}'],
    ['include', 'put it under strategy.matrix: strategy: {matrix: {…}}'],
    ['for', 'write strategy: {matrix: {item: […]}} and ${{ matrix.item }} in run'],
    ['extends', 'name a map with an anchor, x-base: &base {…}, and merge it with <<: *base'],
    ['trigger', 'the workflow that runs the graph says when: remove it'],
    [
      'runs-on permissions container tags',
      'all tasks run in the job that runs the graph: remove it here, or set it on that job',
    ],
    ['image', 'a task runs on the machine of the job: set container on that job, or write docker run in run'],
    [
      'concurrency',
      'all tasks run in the job that runs the graph: remove it here, or set it on that job; for a lock between tasks use pools',
    ],
    ['services', 'make each service a task with the key service'],
    [
      'secrets',
      'give them in env of the step that runs the graph: every task has the variables of that step',
    ],
    [
      'defaults',
      'defaults of all tasks stand at the top of the file; here write the key itself, such as shell',
    ],
    ['status', 'check it at the start of run: exit 0 there ends the task well'],
    [
      'sources files srcs',
      'did you mean "inputs"? With them the task is not run again until one of these files changes',
    ],
    [
      'generates output outs produces outputFiles',
      'did you mean "outputs"? They are the files that the task makes',
    ],
    ['cacheable cached', 'a task with inputs is remembered: state inputs, and remove this'],
    [
      'caches',
      'what the task makes stands under outputs; to keep other files, use actions/cache as a step before the graph',
    ],
    ['method fingerprint', 'inputs are compared by their content, whatever their times: remove it'],
    ['globalEnv', 'variables whose values count stand at the top of the file: cache: {env: […]}'],
    ['packageLocks', 'name the lockfile in inputs, such as package-lock.json'],
    ['clean', 'declared outputs are removed before the task runs: remove it'],
    ['force', 'to run the task every time write cache: false'],
    [
      'namedInputs',
      'write the patterns in inputs; for a list that tasks share, an anchor: inputs: &sources […], then inputs: *sources',
    ],
    [
      'artifacts persist_to_workspace',
      'all tasks share one directory: what one writes is there for those that need it; to keep it, use actions/upload-artifact as a step after the graph',
    ],
    [
      'reports store_test_results test-reports',
      'did you mean "junit"? Its patterns are the JUnit XML files that the test runner writes',
    ],
    [
      'coverage',
      'of what a task writes, only its output and its test reports are read: remove it, and use a step after the graph',
    ],
    ['resource_class', 'write cpus and memory: how much of the machine the task takes'],
    [
      'ports',
      'a task has the ports of the machine: remove it; of a service, ready: {tcp: PORT} waits for one',
    ],
    ['healthcheck readyWhen', 'write service: {ready: {…}} with one of tcp, http, log, command'],
    [
      'background daemon persistent',
      'a task that stays up while others run is a service: write service: {ready: {…}}',
    ],
    ['stop_signal', 'put it under service: service: {ready: {…}, stop-signal: …}'],
    ['stop_grace_period', 'put it under service: service: {ready: {…}, stop-seconds: …}'],
    ['restart', 'nothing is started again once it is up: remove it; retries is for attempts that failed'],
    ['volumes privileged', 'a task is a process on the machine of the job, in no container: remove it'],
    ['build', 'write docker build in run'],
    ['interactive tty', 'the input of a task is empty: remove it'],
    ['prompt', 'nothing is asked while a graph runs: remove it'],
    ['watch', 'a graph runs once: remove it'],
    ['internal', 'a task cannot be hidden: remove it'],
    ['silent', 'the log shows all that a task prints: remove it, or redirect output in run'],
  ])('%s', (keys, hint) => {
    test.each(keys.split(' '))('%s', (key) => {
      expect(hintFor(`${key}: x`)).toBe(hint);
    });
  });
});

/** The keys of a map within the schema. */
function keysBelow(...path: readonly string[]): readonly string[] {
  let schema: unknown = graphFileSchema();
  for (const step of path) {
    if (typeof schema !== 'object' || schema === null) break;
    schema = Reflect.get(schema, step);
  }
  return typeof schema === 'object' && schema !== null ? Object.keys(schema) : [];
}

const taskProperties = ['properties', 'tasks', 'additionalProperties', 'properties'];

test('what a key means is a key that there is, and no known key is a stranger', () => {
  const service = [...taskProperties, 'service', 'properties'];
  const retries = keysBelow(...taskProperties, 'retries', 'anyOf', '1', 'properties');
  for (const [strangers, known] of [
    [taskStrangers, task.keys],
    [fileStrangers(['shell']), keysBelow('properties')],
    [retriesStrangers, retries],
    [strategyStrangers, keysBelow(...taskProperties, 'strategy', 'properties')],
    [serviceStrangers, keysBelow(...service)],
    [readyStrangers, keysBelow(...service, 'ready', 'properties')],
  ] as const) {
    expect(known.length).toBeGreaterThan(1);
    const meant = [...strangers().values()].flatMap(({ means }) => means ?? []);
    expect(meant.filter((key) => !known.includes(key))).toEqual([]);
    expect(known.filter((key) => strangers().has(key.replaceAll('-', '')))).toEqual([]);
  }
  expect(taskStrangers().size).toBeGreaterThan(60);
});

describe('a key that stands for a known one', () => {
  it('is read as that, so that the mistakes in its value are reported at once', () => {
    expect(
      mistakesIn(`
        task:
          a: {depends_on: [c], cmd: 'echo'}
          b: {retry: -1, run: x}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:1:1: unknown key "task" in the graph file
        expected: one of name, env, defaults, pools, cache, tasks
        hint: did you mean "tasks"?
      g.yml:2:7: unknown key "depends_on" in task "a"
        expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
        hint: did you mean "needs"?
      g.yml:2:20: task "a" needs "c", which is not a task of the file
        expected: the id of a task
        found: "c"
      g.yml:2:24: unknown key "cmd" in task "a"
        hint: did you mean "run"?
      g.yml:3:7: unknown key "retry" in task "b"
        hint: did you mean "retries"?
      g.yml:3:14: "retry" in task "b" is out of range
        expected: a whole number ≥ 0
        found: -1"
    `);
  });

  it('is there: that it is not is not reported as well', () => {
    expect(
      mistakesIn(`
        jobs:
          a: {run: x, retries: {limit: 2}, service: {healthcheck: {port: 80}}}
          b: {cmd: x, service: {ready: {tpc: 80}}}
          c: {cmd: x, service: {port: 80}}
      `).match(/^g\.yml.*/gm),
    ).toMatchInlineSnapshot(`
      [
        "g.yml:1:1: unknown key "jobs" in the graph file",
        "g.yml:2:25: unknown key "limit" in "retries" in task "a"",
        "g.yml:2:46: unknown key "healthcheck" in "service" in task "a"",
        "g.yml:2:60: unknown key "port" in "service.healthcheck" in task "a"",
        "g.yml:3:7: unknown key "cmd" in task "b"",
        "g.yml:3:33: unknown key "tpc" in "service.ready" in task "b"",
        "g.yml:4:7: unknown key "cmd" in task "c"",
        "g.yml:4:25: unknown key "port" in "service" in task "c"",
      ]
    `);
  });

  it('is not read where the known key stands too, or where its value is none for that key', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, cmd: [], needs: b, depends_on: [c]}
          b: {run: x, depends_on: {c: {condition: ok}}}
      `).match(/^g\.yml.*/gm),
    ).toMatchInlineSnapshot(`
      [
        "g.yml:2:15: unknown key "cmd" in task "a"",
        "g.yml:2:34: unknown key "depends_on" in task "a"",
        "g.yml:3:15: unknown key "depends_on" in task "b"",
      ]
    `);
  });
});

test('what is expected is reported once for each kind of map, at the first place', () => {
  const found = mistakesIn(`
    tasks:
      a: {rum: x, neds: b, run: x}
      b: {comand: [x], retries: {maxx: 1}}
      c: {run: x, retries: {maxi: 1, x: 2}}
    defaults: {shel: sh}
  `);
  expect(found.match(/^(?:g|.*expected: one of \w+).*?(?=:|,)/gm)).toMatchInlineSnapshot(`
    [
      "g.yml",
      "  expected: one of name",
      "g.yml",
      "g.yml",
      "g.yml",
      "  expected: one of max",
      "g.yml",
      "g.yml",
      "g.yml",
      "  expected: one of if",
    ]
  `);
});

describe('a task in the wrong place', () => {
  it('is reported with the place where it belongs, and its id is known', () => {
    expect(
      mistakesIn(`
        lint:
          run: x
        tasks:
          a:
            run: x
            b:
              run: y
              d: {run: z}
          c: {needs: [b, lint, d], run: x}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:1:1: unknown key "lint" in the graph file
        expected: one of name, env, defaults, pools, cache, tasks
        hint: if "lint" is a task, it stands under tasks: indent it there
      g.yml:6:5: unknown key "b" in task "a"
        expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
        hint: if "b" is a task, it is indented too far: begin it in the column where task "a" begins"
    `);
  });
});

test('a whole workflow is reported as one, with what becomes of its parts', () => {
  expect(
    mistakesIn(`
      name: CI
      on: [push]
      env: {A: 1}
      jobs:
        build:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - run: make
        test:
          needs: biuld
          runs-on: ubuntu-latest
          steps: [{run: make test}]
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:1: this is a workflow, not a graph
      expected: a map with the key tasks; the workflow that runs the graph is another file
      hint: rundag import makes a graph file of it: jobs become tasks, the steps of a job that have run one task each or lines of one run; steps that have uses stay in the workflow, before or after the step that runs the graph
    g.yml:4:1: unknown key "jobs" in the graph file
      expected: one of name, env, defaults, pools, cache, tasks
      hint: did you mean "tasks"?
    g.yml:6:5: unknown key "runs-on" in task "build"
      expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: all tasks run in the job that runs the graph: remove it here, or set it on that job
    g.yml:7:5: unknown key "steps" in task "build"
      hint: a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each; actions stay steps of the job, before or after the graph: actions/checkout@v4
    g.yml:11:12: task "test" needs "biuld", which is not a task of the file
      expected: the id of a task
      found: "biuld"
      hint: did you mean "build"?
    g.yml:12:5: unknown key "runs-on" in task "test"
      hint: all tasks run in the job that runs the graph: remove it here, or set it on that job
    g.yml:13:5: unknown key "steps" in task "test"
      hint: a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each"
  `);
});

test('how other tools say that a task is remembered is read as inputs, outputs and cache', () => {
  expect(hintFor('method: none')).toBe('to run the task every time write cache: false');
  expect(hintFor('cacheable: false')).toBe(
    'did you mean "cache"? With cache: false the task runs every time',
  );
  const found = mistakesIn('tasks: {a: {run: x, sources: [/src], generates: [/dist]}}');
  expect(found).toContain('"/src" is an absolute path');
  expect(found).toContain('"/dist" is an absolute path');
});

test.each([
  ['globalEnv: [A]', 'variables whose values count stand under cache: cache: {env: […]}'],
  [
    'globalDependencies: [a]',
    'name these files in the inputs of each task that reads them, or in defaults: {inputs: […]} for tasks without their own',
  ],
  [
    'namedInputs: {s: [a]}',
    'a list that tasks share stands under a key with x-: x-sources: &sources [src/**], and in a task inputs: *sources',
  ],
  ['method: checksum', 'inputs are compared by their content, whatever their times: remove it'],
  [
    'cacheDir: .cache',
    'where results are kept is said by the inputs history-directory and history-url of the action, and the options --history-directory and --history-url: remove it here',
  ],
  [
    'inputs: [src/**]',
    'for all tasks write it under defaults: defaults: {inputs: …}; for one task, below its id',
  ],
  ['cacheableOperations: [a]', 'tasks with inputs are remembered: state inputs in each of these tasks'],
  ['cache: true', 'each task states its inputs and outputs; here write cache: {env: […], tools: […]}'],
  [
    'cache: false',
    'to run every task each time write defaults: {cache: false}, or give the step history: off',
  ],
])('at the top of the file: %s', (line, hint) => {
  const found = mistakesIn(`${line}\ntasks: {a: {run: x}}\n`);
  expect(found.match(/^g\.yml/gm)).toHaveLength(1);
  expect(/^ {2}hint: (.*)$/m.exec(found)?.[1]).toBe(hint);
});

test('keys of the file', () => {
  const found = mistakesIn(`
    version: 3
    variables: {A: 1}
    stages: [a]
    timeout-minutes: 5
    run: x
    fail-fast: true
    max_parallel: 3
    tasks: {a: {run: x}}
  `);
  expect(found.match(/^ {2}hint: .*/gm)).toMatchInlineSnapshot(`
    [
      "  hint: a graph file has no version: remove it",
      "  hint: did you mean "env"?",
      "  hint: there are no stages: each task names in needs what has to end before it starts",
      "  hint: for all tasks write it under defaults: defaults: {timeout-minutes: …}; for one task, below its id",
      "  hint: it belongs to a task: write tasks:, an id below it, and this below the id",
      "  hint: it is an input of the action (with: fail-fast: …) and an option (--fail-fast): remove it here",
      "  hint: it is an input of the action (with: max-parallel: …) and an option (--max-parallel): remove it here",
    ]
  `);
});

describe('defaults of a job are reported as what the task has instead', () => {
  test.each([
    [
      '{run: {shell: bash, working-directory: a/b}}',
      'write shell: bash and working-directory: a/b in the task itself',
    ],
    ['{run: {shell: bash}}', 'write shell: bash in the task itself'],
    ['{shell: "a {0}"}', 'write shell: … in the task itself'],
    ['bash', 'defaults of all tasks stand at the top of the file'],
  ])('defaults: %s', (value, hint) => {
    expect(hintFor(`defaults: ${value}`).startsWith(hint)).toBe(true);
  });
});

test('what other tools mean by a key is reported before the guess that it is a task', () => {
  expect(hintFor('build: {run: make}')).toBe(
    'write docker build in run; if "build" is a task, it is indented too far: begin it in the column where task "a" begins',
  );
  expect(hintFor('b: {run: make}')).toMatch(/^if "b" is a task/);
  expect(mistakesIn('targets: {run: x}')).toContain(
    'did you mean "tasks"? if "targets" is a task, it stands',
  );
  expect(mistakesIn('secrets: {run: x}\ntasks: {a: {run: x}}')).toMatch(
    /hint: give them in env of the step.*; if "secrets" is a task/,
  );
});

test.each([
  ['timeout_in_minutes: 5', 'did you mean "timeout-minutes"?'],
  ['snapshot: x', 'all tasks run in the job that runs the graph: remove it here, or set it on that job'],
])('%s of a task', (line, hint) => {
  expect(hintFor(line)).toBe(hint);
});
