import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { once, runContexts, taskContexts, type TaskFacts } from '../../src/run/task/contexts.ts';
import { evaluateJson, evaluateTemplate } from '../../src/language/expressions/evaluate.ts';
import type { Contexts } from '../../src/language/expressions/expression-types.ts';

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

  // "Contexts reference" in GitHub's documentation.
  test.each(
    `action action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url
    head_ref job ref ref_name ref_type repository repository_id repository_owner repository_owner_id retention_days
    run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace`.split(
      /\s+/,
    ),
  )('have the variable of GitHub behind github.%s', (field) => {
    const contexts = runContexts(new Map([[`GITHUB_${field.toUpperCase()}`, 'its value']]), linux);
    expect(valueOf(`github.${field}`, contexts)).toBe('its value');
    expect(valueOf(`github.${field}`, runContexts(none, linux))).toBe('');
  });

  test.each(['name', 'temp', 'tool_cache', 'environment', 'debug', 'os', 'arch'])(
    'have the variable of the runner behind runner.%s',
    (field) => {
      const contexts = runContexts(new Map([[`RUNNER_${field.toUpperCase()}`, 'its value']]), linux);
      expect(valueOf(`runner.${field}`, contexts)).toBe('its value');
    },
  );

  test('have nothing else of the environment in github and runner', () => {
    const contexts = runContexts(
      new Map([
        ['GITHUB_OUTPUT', 'x'],
        ['RUNNER_X', 'x'],
      ]),
      linux,
    );
    expect([valueOf('github.output', contexts), valueOf('runner.x', contexts)]).toEqual([null, null]);
    expect(Object.keys(valueOf('runner', contexts) ?? {})).toEqual([
      'name',
      'temp',
      'tool_cache',
      'environment',
      'debug',
      'os',
      'arch',
    ]);
  });

  test.each([
    [{ platform: 'linux', arch: 'arm64' }, ['Linux', 'ARM64']],
    [{ platform: 'darwin', arch: 'arm' }, ['macOS', 'ARM']],
    [{ platform: 'win32', arch: 'ia32' }, ['Windows', 'X86']],
    [{ platform: 'freebsd', arch: 'riscv64' }, ['', '']],
  ])('name the machine as the runner does: %o', (machine, names) => {
    const contexts = runContexts(none, machine);
    expect([valueOf('runner.os', contexts), valueOf('runner.arch', contexts)]).toEqual(names);
  });

  test.each([
    ['https://github.example.com', 'git://github.example.com/o/r.git'],
    ['http://localhost:3000', 'git://localhost:3000/o/r.git'],
    ['ssh+https://x', 'git://ssh+https://x/o/r.git'],
  ])('have the address of the repository on %s', (server, url) => {
    const environment = new Map([
      ['GITHUB_REPOSITORY', 'o/r'],
      ['GITHUB_SERVER_URL', server],
    ]);
    expect(valueOf('github.repositoryUrl', runContexts(environment, linux))).toBe(url);
  });

  test('read an event up to 64 MiB, and no further', () => {
    const path = join(directory, 'large.json');
    const event = '{"action":"x"}';
    const behind = (spaces: number): unknown => {
      writeFileSync(path, Buffer.concat([Buffer.alloc(spaces, ' '), Buffer.from(event)]));
      return valueOf('github.event.action', runContexts(new Map([['GITHUB_EVENT_PATH', path]]), linux));
    };
    expect(behind(64 * 1024 ** 2 - event.length)).toBe('x');
    expect(behind(64 * 1024 ** 2)).toBeNull();
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
    const unstarted = taskContexts(run, { ...facts, attempt: undefined });
    expect(valueOf('task', unstarted)).toEqual({ id: 'unit (20)', cpus: 2 });
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

  test('have those of the run beside its own', () => {
    const contexts = taskContexts(runContexts(new Map([['GITHUB_REF', 'main']]), linux), facts);
    expect(valueOf('github.ref', contexts)).toBe('main');
    expect(contexts.get('secrets')).toBeUndefined();
  });

  test('have its variables also where the run has none', () => {
    const contexts = taskContexts(new Map(), { ...facts, variables: { file: none, own: each('A', 'task') } });
    expect(valueOf('env', contexts)).toEqual({ A: 'task' });
  });
});

describe('what is remembered', () => {
  test('is made once', () => {
    let made = 0;
    const get = once(() => {
      made += 1;
      return undefined;
    });
    expect(made).toBe(0);
    get();
    get();
    expect(made).toBe(1);
  });

  test('is tried again as long as it throws', () => {
    let tries = 0;
    const get = once(() => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return tries;
    });
    expect(get).toThrow('not yet');
    expect([get(), get()]).toEqual([2, 2]);
  });
});
