import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runContexts, taskContexts, type TaskFacts } from '../../src/run/task/contexts.ts';
import { evaluateJson, evaluateTemplate } from '../../src/graph-file/expressions/evaluate.ts';
import type { Contexts } from '../../src/graph-file/expressions/expression-types.ts';

const linux = { platform: 'linux', arch: 'x64' };
const directory = mkdtempSync(join(tmpdir(), 'contexts-'));
const none = new Map<never, never>();

afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The value of an expression; fails with the problem when there is none. */
function valueOf(expression: string, contexts: Contexts): unknown {
  const evaluated = evaluateJson(`\${{ ${expression} }}`, contexts, none);
  if (evaluated.kind === 'problem') throw new Error(evaluated.problem);
  return evaluated.value;
}

/** Variables with names of one letter, all of one value. */
const each = (names: string, value: string) => new Map(names.split('').map((name) => [name, value]));

const facts: TaskFacts = {
  id: 'unit (20)',
  cpus: 2,
  attempt: { slot: 3, number: 1 },
  exported: () => none,
  variables: { file: none, own: none },
  matrix: undefined,
  needs: () => none,
};

describe('the contexts of a run', () => {
  const eventPath = join(directory, 'event.json');
  writeFileSync(eventPath, JSON.stringify({ pull_request: { title: 'Hello', number: 7 } }));
  const onGitHub = runContexts(
    new Map([
      ['GITHUB_REF', 'refs/heads/main'],
      ['GITHUB_RUN_ID', '1658821493'],
      ['GITHUB_REPOSITORY', 'octocat/hello-world'],
      ['GITHUB_SERVER_URL', 'https://github.com'],
      ['GITHUB_REF_PROTECTED', 'true'],
      ['GITHUB_EVENT_PATH', eventPath],
      ['GITHUB_TOKEN', 'ghs_secret'],
      ['GITHUB_ENV', '/tmp/env'],
      ['RUNNER_OS', 'Windows'],
      ['RUNNER_TEMP', 'D:\\temp'],
      ['HOME', '/root'],
    ]),
    linux,
  );

  test.each([
    ['github.ref', 'refs/heads/main'],
    ['github.run_id', '1658821493'],
    ['github.repositoryUrl', 'git://github.com/octocat/hello-world.git'],
    ['github.ref_protected', true],
    ['github.base_ref', ''],
    ['github.event.pull_request.title', 'Hello'],
    ['github.event.pull_request.number', 7],
    ['github.token', null],
    ['github.env', null],
    ['runner.os', 'Windows'],
    ['runner.temp', 'D:\\temp'],
    ['runner.arch', 'X64'],
    ['runner.debug', ''],
    ['env.HOME', '/root'],
  ])('on GitHub: %s', (expression, value) => {
    expect(valueOf(expression, onGitHub)).toBe(value);
  });

  test.each([
    ['github.ref', ''],
    ['github.ref_protected', false],
    ['github.repositoryUrl', ''],
    ['github.event.pull_request.title', null],
    ['runner.os', 'Linux'],
  ])('in a terminal: %s', (expression, value) => {
    expect(valueOf(expression, runContexts(none, linux))).toBe(value);
  });

  test('read the event when it is first asked for, and once', () => {
    const path = join(directory, 'late.json');
    const contexts = runContexts(new Map([['GITHUB_EVENT_PATH', path]]), linux);
    writeFileSync(path, '{"action": "opened"}');
    expect(valueOf('github.event.action', contexts)).toBe('opened');
    rmSync(path);
    expect(valueOf('github.event.action', contexts)).toBe('opened');
  });

  test.runIf(process.platform === 'linux')(
    'know no event where there is no file: nobody waits for a FIFO or a device',
    () => {
      const fifo = join(directory, 'fifo');
      execFileSync('mkfifo', [fifo]);
      for (const path of [fifo, '/dev/zero', directory, '']) {
        const contexts = runContexts(new Map([['GITHUB_EVENT_PATH', path]]), linux);
        expect(valueOf('toJSON(github.event)', contexts)).toBe('{}');
      }
    },
  );
});

describe('the contexts of a task', () => {
  const run = runContexts(none, linux);

  test('have the task', () => {
    const contexts = taskContexts(run, facts);
    expect(
      evaluateTemplate(
        '${{ task.id }}/${{ task.slot }}/${{ task.attempt }}/${{ task.cpus }}',
        contexts,
        none,
      ),
    ).toEqual({
      kind: 'value',
      value: 'unit (20)/3/1/2',
    });
    expect(valueOf('task.slot', taskContexts(run, { ...facts, attempt: undefined }))).toBeNull();
  });

  test('have its own variables over those that its needs exported, these over the file’s, and these over the process’s', () => {
    const contexts = taskContexts(runContexts(each('ABCD', 'process'), linux), {
      ...facts,
      exported: () => each('CD', 'exported'),
      variables: { file: each('BCD', 'file'), own: each('D', 'task') },
    });
    expect(evaluateTemplate('${{ env.A }} ${{ env.B }} ${{ env.C }} ${{ env.D }}', contexts, none)).toEqual({
      kind: 'value',
      value: 'process file exported task',
    });
  });

  test('have its matrix, or null', () => {
    const matrix = new Map([['node', { version: 20 }]]);
    expect(valueOf('matrix.node.version', taskContexts(run, { ...facts, matrix }))).toBe(20);
    expect(valueOf('matrix', taskContexts(run, facts))).toBeNull();
  });

  test('have its needs, each matrix as one', () => {
    const needs: ReturnType<TaskFacts['needs']> = new Map([
      ['constructor', [{ result: 'success', outputs: new Map([['version', '1.2']]) }]],
      [
        'unit',
        [
          { result: 'success', outputs: new Map([['x', 'first']]) },
          { result: 'failure', outputs: new Map([['x', 'second']]) },
        ],
      ],
    ]);
    const contexts = taskContexts(run, { ...facts, needs: () => needs });
    expect(valueOf('needs', contexts)).toEqual({
      constructor: { result: 'success', outputs: { version: '1.2' } },
      unit: { result: 'failure', outputs: { x: 'second' } },
    });
  });
});
