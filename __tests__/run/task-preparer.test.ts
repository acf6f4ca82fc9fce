import { describe, expect, test } from 'vitest';
import { commandMarks } from '../../src/github/workflow-command.ts';
import { noTaskFiles, type Result } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { Standing } from '../../src/plan/verdict.ts';
import { runContexts } from '../../src/run/task/contexts.ts';
import { Inquiry } from '../../src/run/task/inquiry.ts';
import { Ledger } from '../../src/run/task/ledger.ts';
import { TaskPreparer } from '../../src/run/task/task-preparer.ts';
import { TaskFileSets } from '../../src/task-files/task-files.ts';
import { graphOf } from '../support/graph-run.ts';
import { openMachine } from '../support/machine.ts';

const step = new Map([
  ['PATH', '/bin'],
  ['STEP', 'step'],
]);

/** A preparer of the tasks of a graph, with what has happened before. */
function open(yaml: string, results: Readonly<Record<TaskId, Result>> = {}) {
  const { tasks } = graphOf(yaml);
  const ledger = new Ledger(tasks, 'linux');
  const preparer = new TaskPreparer(
    {
      stepEnvironment: step,
      runContexts: runContexts(step, { platform: 'linux', arch: 'x64' }),
      workingDirectory: '/checkout',
      parallelism: 4,
      shareCpus: 'declared',
      makeFlags: undefined,
      platform: 'linux',
      logNames: new Map(tasks.map(({ id }) => [id, `log of ${id}`])),
      resultOf: (id) => results[id],
      debug: undefined,
    },
    ledger,
  );
  const task = (id: TaskId): Task => {
    const found = tasks.find((each) => each.id === id);
    if (found === undefined) throw new Error(`the graph has no task ${id}`);
    return found;
  };
  return { preparer, ledger, task };
}

const allWell: Standing = { success: true, failure: false, cancelled: false, closed: false };

describe('an if', () => {
  const judged = (condition: string, standing = allWell, keys = '') => {
    const { preparer, ledger, task } = open(
      `
env: {FILE: file}
tasks:
  a: {run: x}
  b: {needs: a, run: x, if: ${JSON.stringify(condition)}${keys}}
`,
      { a: 'success' },
    );
    ledger.record(task('a'), {
      ...noTaskFiles,
      env: new Map([['MADE', 'yes']]),
      outputs: new Map([['v', '1']]),
    });
    return preparer.judge(task('b'), standing);
  };
  const failed: Standing = { ...allWell, success: false, failure: true };

  test.each([
    ["env.STEP == 'step' && env.FILE == 'file' && env.MADE == 'yes'", 'run'],
    ["env.STEP == 'other'", 'skip'],
    ["needs.a.outputs.v == '1' && needs.a.result == 'success'", 'run'],
    ["task.id == 'b' && task.cpus == 1", 'run'],
    ["runner.os == 'Linux'", 'run'],
    ["success('A')", 'run'],
    ["failure('a')", 'skip'],
  ])('sees the step, the file, its needs and itself: %s', (condition, kind) => {
    expect(judged(condition)).toEqual({ kind });
  });

  test('sees its own env, which sees what stands before it', () => {
    expect(
      judged("env.B == 'file and b'", allWell, ', env: {A: "${{ env.FILE }} and", B: "${{ env.A }} b"}'),
    ).toEqual({
      kind: 'run',
    });
  });

  test.each([
    ['true', allWell, 'run'],
    ['true', failed, 'skip'],
    ['failure()', failed, 'run'],
    ['failure()', allWell, 'skip'],
    ['cancelled()', { ...failed, cancelled: true }, 'run'],
    ["success('a')", { ...failed, closed: true }, 'skip'],
  ])('%s is asked in the standing of its task: %o', (condition, standing, kind) => {
    expect(judged(condition, standing)).toEqual({ kind });
  });

  test('that cannot be evaluated is reported with its place', () => {
    expect(judged("fromJSON('{')")).toEqual({
      kind: 'bad',
      problem: expect.stringMatching(/^if: .*JSON/),
      at: { file: 'dag.yml', line: 5, column: 30 },
    });
  });

  test('that reads a variable which cannot be evaluated is reported with the place of that', () => {
    const keys = ', env: {BAD: "${{ fromJSON(\'{\') }}"}';
    expect(judged("env.STEP == 'step'", allWell, keys)).toEqual({
      kind: 'bad',
      problem: expect.stringMatching(/^env\.BAD: .*JSON/),
      at: { file: 'dag.yml', line: 5, column: expect.any(Number) },
    });
    // Nobody asks for it.
    expect(judged("github.ref == ''", allWell, keys)).toEqual({ kind: 'run' });
  });
});

const hash = (text: string) => ({ kind: 'hash', hash: text }) as const;

describe('an if that asks for a hash', () => {
  const asking = `tasks: {a: {run: x, if: "hashFiles('x') == 'h' && hashFiles('y', 'z') == ''"}, b: {run: x, if: "hashFiles('x') == 'h'"}}`;
  test('waits for each answer, and keeps it for as long as it is asked again', () => {
    const { preparer, task } = open(asking);
    const judge = () => preparer.judge(task('a'), allWell);
    expect(judge()).toEqual({ kind: 'waits', question: ['x'] });
    preparer.receiveAnswer('a', ['x'], hash('h'));
    expect(judge()).toEqual({ kind: 'waits', question: ['y', 'z'] });
    preparer.receiveAnswer('a', ['y', 'z'], hash(''));
    expect(judge()).toEqual({ kind: 'run' });
    expect(preparer.judge(task('a'), { ...allWell, success: false })).toEqual({ kind: 'skip' });
    expect(judge()).toEqual({ kind: 'run' });
  });

  test('has answers of its own: what another task was told may be older', () => {
    const { preparer, task } = open(asking);
    preparer.judge(task('a'), allWell);
    preparer.receiveAnswer('a', ['x'], hash('h'));
    expect(preparer.judge(task('b'), allWell)).toEqual({ kind: 'waits', question: ['x'] });
  });

  test('takes no answer before it has asked', () => {
    const { preparer, task } = open(asking);
    preparer.receiveAnswer('b', ['x'], hash('h'));
    expect(preparer.judge(task('b'), allWell)).toEqual({ kind: 'waits', question: ['x'] });
  });

  test('is bad when the answer is a problem', () => {
    const { preparer, task } = open(asking);
    preparer.judge(task('b'), allWell);
    preparer.receiveAnswer('b', ['x'], { kind: 'problem', problem: 'the disk is gone' });
    expect(preparer.judge(task('b'), allWell)).toMatchObject({
      kind: 'bad',
      problem: expect.stringContaining('the disk is gone'),
    });
  });
});

/** What an attempt of a task with these keys is prepared to. */
function preparedWith(keys: string) {
  const { preparer, task } = open(`tasks: {a: {run: x, strategy: {matrix: {p: [web]}}, ${keys}}}`);
  const inquired = preparer.prepare(task('a (web)'), 1, 0, new Inquiry());
  if (inquired.kind !== 'known') throw new Error('it waits');
  return inquired.value;
}

describe('an attempt', () => {
  test('is prepared with its number, its slot, its share of the CPUs, its matrix and its needs', () => {
    const { preparer, task } = open(
      `
tasks:
  a: {run: x}
  b:
    needs: a
    strategy: {matrix: {n: [7]}}
    cpus: 99
    command: ["\${{ task.attempt }}", "\${{ task.slot }}", "\${{ task.cpus }}", "\${{ matrix.n }}", "\${{ needs.a.result }}"]
`,
      { a: 'failure' },
    );
    expect(preparer.prepare(task('b (7)'), 2, 3, new Inquiry())).toMatchObject({
      kind: 'known',
      value: {
        kind: 'prepared',
        preparation: { work: { words: ['2', '3', '4', '7', 'failure'] }, workingDirectory: '/checkout' },
      },
    });
  });

  describe('has the patterns of its inputs and outputs', () => {
    test.each([
      ['env: {}', undefined, undefined],
      ['inputs: [], outputs: []', [], []],
      ["inputs: ['${{ matrix.p }}/**', '!**/*.md'], outputs: dist", ['web/**', '!**/*.md'], ['dist']],
      ['inputs: "a\\n  b\\r\\n\\n", outputs: "c/\\n"', ['a', 'b'], ['c/']],
      ['outputs: ["${{ fromJSON(\'[1]\')[1] }}", "${{ matrix.p }}"]', undefined, ['web']],
      // What is left empty is not stated: a task without any file to read is only one that says so.
      ['inputs: "${{ env.NONE }}", outputs: "${{ env.NONE2 }}"', undefined, []],
    ])('%s', (keys, inputs, outputs) => {
      expect(preparedWith(keys)).toMatchObject({ kind: 'prepared', preparation: { inputs, outputs } });
    });

    test.each([
      [
        `inputs: ["\${{ env.STEP }}/\${{ format('..{0}', env.NONE) }}/x"]`,
        'inputs: "step/../x" has ".." in it: inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}',
      ],
      [
        `outputs: ["\${{ format('/{0}', env.STEP) }}"]`,
        'outputs: "/step" is an absolute path: patterns begin at the workspace: write "step" for what lies in it',
      ],
      [
        `outputs: ["\${{ format('**{0}', env.NONE) }}"]`,
        'outputs: "**" is all of the workspace: outputs are removed before the task runs: name a directory that holds nothing else, such as dist/**',
      ],
      [
        `inputs: ["\${{ format('!{0}', env.STEP) }}"]`,
        'inputs: every pattern begins with "!", so that nothing is matched: write "**" first for all files of the workspace',
      ],
      [
        `inputs: [dist/**], outputs: ["\${{ format('dist/**{0}', env.NONE) }}"]`,
        'outputs: "dist/**" is both an input and an output',
      ],
    ])('unless an expression gives one that is not valid: %s', (keys, problem) => {
      expect(preparedWith(keys)).toMatchObject({ kind: 'problem', problem, at: { line: 1 } });
    });
  });

  test('waits for what its expressions ask, and is then prepared with the answer', () => {
    const { preparer, task } = open(`tasks: {a: {run: x, name: "\${{ hashFiles('x') }}"}}`);
    const inquiry = new Inquiry();
    expect(preparer.prepare(task('a'), 1, 0, inquiry)).toEqual({ kind: 'waits', question: ['x'] });
    inquiry.receive(['x'], { kind: 'hash', hash: '0f' });
    expect(preparer.prepare(task('a'), 1, 0, inquiry)).toMatchObject({
      kind: 'known',
      value: { kind: 'prepared', preparation: { name: '0f' } },
    });
  });
});

const onLine = (): void => undefined;
const onUnendedLine = (): void => undefined;

/** The order for an attempt of a task, once it is prepared. */
function orderOf(yaml: string, id: TaskId, attempt = 1) {
  const { preparer, ledger, task } = open(yaml);
  for (const each of graphOf(yaml).tasks.filter(({ id: name }) => name !== id))
    ledger.record(each, { ...noTaskFiles, env: new Map([['MADE', each.id]]), path: [`/${each.id}`] });
  const inquired = preparer.prepare(task(id), attempt, 3, new Inquiry());
  if (inquired.kind !== 'known' || inquired.value.kind !== 'prepared') throw new Error('it was not prepared');
  const files = new TaskFileSets(openMachine().directory).create(id);
  const order = preparer.orderFor(
    task(id),
    attempt,
    3,
    inquired.value.preparation,
    files,
    onLine,
    onUnendedLine,
  );
  return { order, files };
}

describe('the order for an attempt', () => {
  test('says all that is to be run, with the whole environment', () => {
    const { order, files } = orderOf(
      `
env: {FILE: file}
tasks:
  a: {run: x}
  b:
    needs: a
    run: "echo \${{ task.id }}"
    shell: sh
    env: {OWN: own}
    working-directory: sub
    timeout-minutes: 1
    leave-running: true
`,
      'b',
      2,
    );
    expect(order).toEqual({
      task: 'b',
      attempt: 2,
      cpus: 1,
      slot: 3,
      work: { kind: 'script', script: 'echo b', shell: 'sh' },
      workingDirectory: '/checkout/sub',
      timeoutSeconds: 60,
      strictCleanup: false,
      leaveRunning: true,
      onLine,
      lineMarks: commandMarks,
      logName: 'log of b.attempt-2.log',
      shellEnv: new Map([
        ['PATH', '/a:/bin'],
        ['STEP', 'step'],
      ]),
      env: new Map([
        ['PATH', '/a:/bin'],
        ['STEP', 'step'],
        ['FILE', 'file'],
        ['MADE', 'a'],
        ['OWN', 'own'],
        ['RUNDAG_TASK', 'b'],
        ['RUNDAG_SLOT', '3'],
        ['RUNDAG_ATTEMPT', '2'],
        ['RUNDAG_PARALLELISM', '4'],
        ...files.entries,
      ]),
    });
  });

  test.each([
    ['nothing', '', undefined],
    ['a share', 'cpus: 1.5, ', '1.5'],
    ['all of them', 'cpus: all, ', '4'],
    ['more than there are', 'cpus: 99, ', '4'],
  ])('tells the task its share of the CPUs when the file states it: %s', (_, cpus, told) => {
    expect(orderOf(`tasks: {a: {${cpus}run: x}}`, 'a').order.env.get('RUNDAG_CPUS')).toBe(told);
  });

  test('tells it in the variables of tools too, but not what it sets itself', () => {
    const { env } = orderOf('tasks: {a: {cpus: 2, env: {GOMAXPROCS: 9}, run: x}}', 'a').order;
    expect([env.get('CARGO_BUILD_JOBS'), env.get('GOMAXPROCS')]).toEqual(['2', '9']);
    expect(orderOf('tasks: {a: {run: x}}', 'a').order.env.has('CARGO_BUILD_JOBS')).toBe(false);
  });

  test.each([
    ['', 1],
    ['cpus: 1.5, ', 1.5],
    ['cpus: 99, ', 4],
  ])('says what of the CPUs it holds: %j', (cpus, held) => {
    expect(orderOf(`tasks: {a: {${cpus}run: x}}`, 'a').order.cpus).toBe(held);
  });

  test('of an instance has the values of its matrix', () => {
    const { order } = orderOf('tasks: {a: {strategy: {matrix: {os: [linux]}}, run: x}}', 'a (linux)');
    expect(order.env.get('MATRIX_OS')).toBe('linux');
  });

  test('with strict clean-up says so', () => {
    expect(orderOf('tasks: {a: {run: x, strict-cleanup: true}}', 'a').order.strictCleanup).toBe(true);
  });

  test('of a service says how it is stopped', () => {
    const { order } = orderOf(
      'tasks: {a: {run: x, service: {ready: {tcp: 80}, stop-signal: SIGINT, stop-seconds: 7}}}',
      'a',
    );
    expect(order.service).toEqual({ stopSignal: 'SIGINT', stopSeconds: 7 });
    expect([order.lineMarks, order.onUnendedLine]).toEqual([commandMarks, undefined]);
    expect('service' in orderOf('tasks: {a: {run: x}}', 'a').order).toBe(false);
  });

  test('of a service that is ready by its output asks for every line, ended or not', () => {
    const { order } = orderOf('tasks: {a: {run: x, service: {ready: {log: up}}}}', 'a');
    expect([order.lineMarks, order.onUnendedLine]).toEqual([undefined, onUnendedLine]);
  });

  test('is never one for a join', () => {
    const yaml = 'tasks: {a: {run: x}, b: {needs: a}}';
    expect(() => orderOf(yaml, 'b')).toThrow('internal error: the join b was started');
  });
});
