import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/run/task/ledger.ts';
import { MissingOutputs } from '../../src/run/task/missing-outputs.ts';
import type { Because } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { graphOf } from '../support/graph-run.ts';

/** How a task ends that does not simply succeed. */
interface End {
  readonly because?: Because;
  readonly result?: 'success' | 'failure' | 'skipped';
  readonly tolerated?: boolean;
}

/** These tasks, with the names of the outputs that each wrote. */
function knownOf(tasks: readonly Task[], outputsOf: (id: TaskId) => readonly string[]) {
  const ledger = new Ledger(tasks, process.platform);
  return {
    taskOf: (id: TaskId) => ledger.taskOf(id),
    instancesOf: (key: string) => ledger.instancesOf(key),
    outputsOf,
  };
}

/** Plays the tasks of a graph in their order: what is warned of when they write these outputs and end like this. */
function warningsOf(
  yaml: string,
  outputs: Readonly<Record<TaskId, readonly string[]>>,
  ends: Readonly<Record<TaskId, End>> = {},
  attempts = 1,
): readonly string[] {
  const { tasks } = graphOf(yaml);
  const warnings: string[] = [];
  const missing = new MissingOutputs(
    tasks,
    knownOf(tasks, (id) => outputs[id] ?? []),
    (id, message) => warnings.push(`${id}: ${message}`),
  );
  const tell = (event: RunEvent): void => missing.on(event);
  for (const { id } of tasks) {
    const { because = { kind: 'ran' }, result = 'success', tolerated = false } = ends[id] ?? {};
    if (because.kind === 'ran')
      for (let attempt = 1; attempt <= attempts; attempt += 1)
        tell({ type: 'attempt-started', at: 0, task: id, attempt, slot: 0, name: id });
    tell({ type: 'task-ended', at: 0, task: id, result, tolerated, because });
  }
  return warnings;
}

/** A task `a` that writes `version`, and a task `b` that needs it, with these keys. */
const readBy = (keys: string): string => `
tasks:
  a: {run: x}
  b: {needs: a, ${keys}}
`;

/** Where a text stands first in a graph file. */
function placeOf(yaml: string, text: string): string {
  const before = yaml.slice(0, yaml.indexOf(text)).split('\n');
  return `dag.yml:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('an output that no need wrote', () => {
  test.each([
    ['name', 'run: x, name: "${{ needs.a.outputs.versoin }}"'],
    ['env.V', 'run: x, env: {V: "${{ needs.a.outputs.versoin }}"}'],
    ['command', 'command: [echo, "${{ needs.a.outputs.versoin }}"]'],
    ['working-directory', 'run: x, working-directory: "${{ needs.a.outputs.versoin }}"'],
    ['timeout-minutes', 'run: x, timeout-minutes: "${{ needs.a.outputs.versoin }}"'],
    ['continue-on-error', 'run: x, continue-on-error: "${{ needs.a.outputs.versoin }}"'],
    ['service.ready.log', 'run: x, service: {ready: {log: "${{ needs.a.outputs.versoin }}"}}'],
    ['service.ready.command', 'run: x, service: {ready: {command: ["${{ needs.a.outputs.versoin }}"]}}'],
    ['service.ready.tcp', 'run: x, service: {ready: {tcp: "${{ needs.a.outputs.versoin }}"}}'],
    ['service.ready.http', 'run: x, service: {ready: {http: "${{ needs.a.outputs.versoin }}"}}'],
  ])('is reported wherever a key may read needs: in %s', (key, keys) => {
    // Text has its place behind the quote, a list at its bracket.
    const place = placeOf(readBy(keys), keys.includes('[') ? '[' : '${{');
    expect(warningsOf(readBy(keys), { a: ['version'] })).toEqual([
      `b: ${key} at ${place}: a wrote no output "versoin"; it has "version"`,
    ]);
  });

  test('is reported once for each expression, however many instances and attempts evaluate it', () => {
    const matrix =
      'strategy: {matrix: {n: [1, 2]}}, run: x, env: {V: "${{ needs.A.Outputs.versoin }}", W: "${{ needs.a.outputs.versoin }}"}';
    expect(warningsOf(readBy(matrix), { a: ['version'] }, {}, 3)).toEqual([
      'b (1): env.V at dag.yml:4:68: a wrote no output "versoin"; it has "version"',
      'b (1): env.W at dag.yml:4:105: a wrote no output "versoin"; it has "version"',
    ]);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['versoin', ['version'], 'it has "version"'],
    ['versoin', ['digest', 'version'], 'it has "version", "digest"; did you mean "version"?'],
    ['digest', ['version'], `it has "version": where it may be missing, write needs.a.outputs.digest || ''`],
    [
      'digest',
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
      `it has "one", "two", "three", "four", "five" and 2 more: where it may be missing, write needs.a.outputs.digest || ''`,
    ],
    ['digest', [], `it has no outputs: where it may be missing, write needs.a.outputs.digest || ''`],
  ])('says what to do: %s of %j', (read, written, advice) => {
    expect(warningsOf(readBy(`run: x, name: "\${{ needs.a.outputs.${read} }}"`), { a: written })).toEqual([
      `b: name at dag.yml:4:32: a wrote no output "${read}"; ${advice}`,
    ]);
  });

  test('is told of a matrix with what all of its instances wrote', () => {
    const yaml = `
tasks:
  unit: {strategy: {matrix: {n: [1, 2]}}, run: x}
  b: {needs: unit, run: x, name: "\${{ needs.unit.outputs.thrid }}", env: {A: "\${{ needs.unit.outputs.first }}", B: "\${{ needs.unit.outputs.second }}"}}
`;
    const outputs = { 'unit (1)': ['first', 'third'], 'unit (2)': ['second', 'third'] };
    expect(warningsOf(yaml, outputs)).toEqual([
      'b: name at dag.yml:4:35: unit wrote no output "thrid"; it has "third", "first", "second"; did you mean "third"?',
    ]);
    expect(warningsOf(yaml, outputs, { 'unit (2)': { result: 'failure' } })).toEqual([]);
  });
});

/** Reads `versoin` of `a` in an `if`. */
const asked = readBy('run: x, if: needs.a.outputs.versoin');
const told = ['b: if at dag.yml:4:29: a wrote no output "versoin"; it has "version"'];

describe('an output that a condition reads and no need wrote', () => {
  test.each<readonly [string, End]>([
    ['started', {}],
    ['was skipped by it', { because: { kind: 'condition', source: '' }, result: 'skipped' }],
    ['is a join', { because: { kind: 'join' } }],
    [
      'could not evaluate it',
      {
        because: { kind: 'bad-expression', problem: '', at: { file: '', line: 1, column: 1 } },
        result: 'failure',
      },
    ],
  ])('is told of a task that %s', (_, end) => {
    expect(warningsOf(asked, { a: ['version'] }, { b: end })).toEqual(told);
  });

  test.each<readonly [string, End]>([
    [
      'was not decided by it but by a need',
      { because: { kind: 'need', task: 'a', result: 'failure' }, result: 'skipped' },
    ],
    [
      'was not asked, since the run was closed',
      { because: { kind: 'closed', cause: { kind: 'fail-fast', task: 'a' } }, result: 'skipped' },
    ],
  ])('is not told of a task that %s', (_, end) => {
    expect(warningsOf(asked, { a: ['version'] }, { b: end })).toEqual([]);
  });

  test('is not told of the other keys of a task that never started', () => {
    const yaml = readBy('run: x, if: "false", name: "${{ needs.a.outputs.versoin }}"');
    const end: End = { because: { kind: 'condition', source: 'false' }, result: 'skipped' };
    expect(warningsOf(yaml, { a: ['version'] }, { b: end })).toEqual([]);
  });
});

describe('an output may be missing', () => {
  test.each([
    ['that has a default', `name: "\${{ needs.a.outputs.z || 'none' }}"`],
    ['that stands in for another', 'name: "${{ env.X || needs.a.outputs.z }}"'],
    ['that only decides something', `name: "\${{ needs.a.outputs.z == '' }}"`],
    ['that something else decides about', `name: "\${{ github.ref == 'x' && needs.a.outputs.z }}"`],
    ['by a condition', 'if: needs.a.outputs.z'],
    ['that is not fixed', 'name: "${{ needs.a.outputs[env.X] }}"'],
    ['by all fields of a condition', 'if: join(needs.a.*.versoin)'],
    ['of all outputs', 'env: {V: "${{ needs.a.outputs.* }}"}'],
    ['of all needs', 'name: "${{ join(needs.*.outputs.z) }}"'],
    ['that is written in another case', 'name: "${{ needs.a.outputs.VERSION }}"'],
    ['where not an output is read', 'name: "${{ needs.a.result }}"'],
    ['of what is no need', `name: "\${{ toJSON(needs) }}"`],
  ])('%s', (_, keys) => {
    expect(warningsOf(readBy(`run: x, ${keys}`), { a: ['version'] })).toEqual([]);
  });

  test.each<readonly [string, End]>([
    ['failed', { result: 'failure' }],
    ['failed and is tolerated', { tolerated: true }],
    ['did not run', { because: { kind: 'join' } }],
  ])('of a need that %s', (_, end) => {
    expect(
      warningsOf(readBy('run: x, name: "${{ needs.a.outputs.versoin }}"'), { a: ['version'] }, { a: end }),
    ).toEqual([]);
  });
});

/** What else in the graph reads of the outputs of `a`, which writes `version`. */
const beside = (expression: string): readonly string[] =>
  warningsOf(`${asked}  c: {needs: a, run: x, name: "\${{ ${expression} }}"}\n`, { a: ['version'] });

describe('a name near the one that a condition reads', () => {
  test.each([
    ['by its name', "needs.a.outputs.version || ''"],
    ['in another case', "needs.A.OUTPUTS.VERSION || ''"],
    ['with all outputs', 'toJSON(needs.a.outputs)'],
    ['with all of the need', 'toJSON(needs.a)'],
    ['with all needs', 'toJSON(needs)'],
    ['of all needs', 'join(needs.*.outputs.version)'],
    ['by all fields', 'join(needs.a.*.version)'],
    ['by a name that is not fixed', 'needs.a.outputs[env.X]'],
  ])('is not taken for it when something reads it: %s', (_, expression) => {
    expect(beside(expression)).toEqual([]);
  });

  test.each([
    ['another field of the need', 'needs.a.result'],
    ['another output', "needs.a.outputs.other || ''"],
    ['a variable of that name', 'env.version'],
  ])('is taken for it when what is read is %s', (_, expression) => {
    expect(beside(expression)).toEqual(told);
  });

  test.each(['log: "${{ needs.a.outputs.version }}"', 'command: [test, "${{ needs.a.outputs.version }}"]'])(
    'is not taken for it when a service reads it: %s',
    (ready) => {
      const yaml = `${asked}  c: {needs: a, run: x, service: {ready: {${ready}}}}\n`;
      expect(warningsOf(yaml, { a: ['version'] })).toEqual([]);
    },
  );

  test('is not taken for it when a condition reads it', () => {
    const yaml = `${asked}  c: {needs: a, run: x, if: needs.a.outputs.version}\n`;
    expect(warningsOf(yaml, { a: ['version'] })).toEqual([]);
  });

  test('is taken for it when the same name of another need is read', () => {
    const yaml = `${asked}  c: {run: x}\n  d: {needs: c, run: x, name: "\${{ needs.c.outputs.version }}"}\n`;
    expect(warningsOf(yaml, { a: ['version'], c: ['version'] })).toEqual(told);
  });
});

/** Whether it is told that `at-times` is missing when the need's work says this. */
const isTold = (work: string): boolean =>
  warningsOf(
    `
tasks:
  a: {${work}}
  b: {needs: a, run: x, name: "\${{ needs.a.outputs.at-times }}"}
`,
    { a: ['version'] },
  ).length > 0;

describe('an output that the need writes at times', () => {
  test.each([
    ['name=value', `run: 'if false; then echo "at-times=1" >> "$GITHUB_OUTPUT"; fi'`],
    ['name=value at the beginning', 'run: at-times=1'],
    ['a delimiter', `run: 'printf "at-times<<END"'`],
    ['a name in single quotes', `run: "setOutput('at-times', 1)"`],
    ['a name in double quotes', `run: 'setOutput("at-times", 1)'`],
    ['a name in backquotes', 'run: "setOutput(`at-times`, 1)"'],
    ['a name that stood there before without being written', `run: 'echo at-times; echo at-times=1'`],
    ['a word of a command', 'command: [sh, -c, at-times=1]'],
  ])('may be missing, as far as its script tells: %s', (_, work) => {
    expect(isTold(work)).toBe(false);
  });

  test.each([
    ['nothing of it', 'run: x'],
    ['the name alone', 'run: echo at-times'],
    ['the name before other text', 'run: echo at-times-1 at-times <x'],
    ['the end of another name with a letter', 'run: echo xat-times=1'],
    ['the end of another name with a hyphen', 'run: echo not-at-times=1'],
    ['the end of another name with a dot', 'run: echo x.at-times=1'],
    ['two words of a command', 'command: [echo, at-times, "=1"]'],
    ['a name of a command without its value', 'command: [at-, times=1]'],
  ])('is told of a script with %s', (_, work) => {
    expect(isTold(work)).toBe(true);
  });

  test('may be missing when one instance of a matrix writes it', () => {
    expect(
      isTold(
        `strategy: {matrix: {n: [1, 2]}}, command: [sh, -c, "\${{ matrix.n == 2 && 'at-times=1' || '' }}"]`,
      ),
    ).toBe(false);
  });
});

test('nothing is said of tasks that are not in the graph, nor of other events', () => {
  const warnings: string[] = [];
  const { tasks } = graphOf(asked);
  const missing = new MissingOutputs(
    tasks,
    knownOf(tasks, () => ['version']),
    (_, message) => warnings.push(message),
  );
  missing.on({ type: 'attempt-started', at: 0, task: 'none', attempt: 1, slot: 0, name: '' });
  missing.on({
    type: 'task-ended',
    at: 0,
    task: 'a',
    result: 'success',
    tolerated: false,
    because: { kind: 'ran' },
  });
  missing.on({ type: 'service-ready', at: 0, task: 'b', seconds: 1 });
  missing.on({ type: 'warning', at: 0, task: 'b', message: '' });
  expect(warnings).toEqual([]);
});
