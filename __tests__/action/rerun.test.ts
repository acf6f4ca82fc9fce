import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CacheServer } from '../support/cache-server.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { type FinishedStep, startStep } from '../support/run-action.ts';
import { runPost } from '../support/run-post.ts';

interface Attempt {
  readonly attempt: number;
  readonly inputs: Readonly<Record<string, string>>;
  readonly server: CacheServer;
  /** Each attempt has a new machine, as on GitHub, unless one is named. */
  readonly machine?: Machine;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function runAttempt({ attempt, inputs, server, machine, files, env }: Attempt): Promise<FinishedStep> {
  const step = await startStep({
    ...(machine === undefined ? {} : { machine }),
    ...(files === undefined ? {} : { files }),
    inputs,
    env: {
      ...server.env,
      GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/ci.yml@refs/heads/main',
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__rundag',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: 'c0ffee',
      ...env,
    },
  }).done();
  return { ...step, stdout: stripVTControlCharacters(step.stdout) };
}

const firstLine = (step: FinishedStep): string => step.stdout.split('\n')[0] ?? '';

/** 295 tests that pass and 5 that want a file, all of which need the same build; what is said at the end needs them all. */
const half = (first: number): string => `
    needs: build
    outputs: []
    strategy: {fail-fast: false, matrix: {number: [${Array.from({ length: 150 }, (_, place) => first + place).join(', ')}]}}
    env: {PROGRAM: '\${{ needs.build.outputs.path }}'}
    run: 'test -e "$PROGRAM"; echo "$MATRIX_NUMBER" >> ran; [ $((MATRIX_NUMBER % 60)) != 7 ] || test -e ok'`;
const suite = `
name: Suite
tasks:
  build: {run: 'echo built > program; echo "path=program" >> "$GITHUB_OUTPUT"'}
  low: ${half(0)}
  high: ${half(150)}
  all: {needs: [low, high]}
  report: {needs: all, if: always(), run: 'echo report >> ran'}
`;

describe('rerun: failed', () => {
  it('runs again what failed and what needs it, on a new machine also what these need', async () => {
    const server = await CacheServer.open();
    const inputs = { dag: suite, rerun: 'failed' };
    const first = await runAttempt({ attempt: 1, inputs, server });
    expect(first.status).toBe(1);
    expect(first.outputs.get('failed')).toBe(
      JSON.stringify(['low (7)', 'low (67)', 'low (127)', 'high (187)', 'high (247)']),
    );
    const second = await runAttempt({ attempt: 2, inputs, server, files: { ok: '' } });
    expect(second.status).toBe(0);
    expect(second.outputs.get('result')).toBe('success');
    expect(second.stdout.split('\n')[1]).toContain(
      'rerun: failed: build runs again for the files that others need',
    );
    expect(firstLine(second)).toContain('295 of 303 results are given: 295 from attempt 1');
    expect(second.summary.split('\n').slice(0, 6).join('\n')).toContain('295 of 303 results are given');
    expect(second.stdout).toMatch(/succeeded: 303 tasks · 303 succeeded · 295 of 303 results are given/);
    const ran = readFileSync(join(second.machine.workspace, 'ran'), 'utf8').trim().split('\n');
    expect(ran.toSorted()).toEqual(['127', '187', '247', '67', '7', 'report']);
    // A third attempt has results of both.
    const third = await runAttempt({ attempt: 3, inputs, server, files: { ok: '' } });
    expect(firstLine(third)).toContain('301 of 303 results are given: 6 from attempt 2, 295 from attempt 1');
  }, 60_000);

  const graph = `
tasks:
  a: {run: 'echo a', outputs: []}
  b: {needs: a, run: 'test -e ok'}
`;

  it.each<[string, Partial<Attempt>, RegExp]>([
    [
      'for another commit',
      { env: { GITHUB_SHA: 'decade' } },
      /· rerun: failed: everything is run, since the commit/,
    ],
    [
      'with other targets',
      { inputs: { dag: graph, rerun: 'failed', targets: 'a' } },
      /everything is run, since the commit/,
    ],
    [
      'of another graph',
      { inputs: { dag: graph.replace('echo a', 'echo b'), rerun: 'failed' } },
      /everything is run, since the commit, the graph/,
    ],
    [
      'of another run',
      { env: { GITHUB_RUN_ID: '78' } },
      /since the history has no results of an earlier attempt/,
    ],
    [
      'without a history',
      { inputs: { dag: graph, rerun: 'failed', history: 'off' } },
      /since there is no history/,
    ],
    [
      'when the cache is down',
      { env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } },
      /· history in GitHub's cache service: .*\n.*since the history has no results/,
    ],
  ])('runs everything, and says why, %s', async (_, facts, note) => {
    const server = await CacheServer.open();
    const inputs = { dag: graph, rerun: 'failed' };
    await runAttempt({ attempt: 1, inputs, server });
    const second = await runAttempt({ attempt: 2, inputs, server, ...facts });
    expect(firstLine(second)).not.toContain('given');
    expect(second.stdout).toMatch(note);
    expect(second.stdout).toContain('▶ a\n');
  });

  it('gives nothing when it is not asked for, or in a first attempt', async () => {
    const server = await CacheServer.open();
    await runAttempt({ attempt: 1, inputs: { dag: graph }, server });
    const all = await runAttempt({ attempt: 2, inputs: { dag: graph }, server });
    expect(firstLine(all)).not.toContain('given');
    const first = await runAttempt({ attempt: 1, inputs: { dag: graph, rerun: 'failed' }, server });
    expect(first.stdout).not.toContain('rerun');
    expect(firstLine(first)).not.toContain('given');
  });
});

describe('the history of a step', () => {
  it('is saved by the post entry when the step was cancelled', async () => {
    const server = await CacheServer.open();
    const machine = openMachine();
    const dag = 'tasks: {a: {run: "echo a"}, b: {needs: a, run: "touch up; sleep 1000"}}';
    const running = startStep({
      machine,
      inputs: { dag },
      env: { ...server.env, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: 'c' },
    });
    await running.printed(' b\n');
    running.child.kill('SIGINT');
    const step = await running.done();
    expect(step.status).toBe(1);
    expect(server.entries).toHaveLength(0);
    expect(step.state.get('finished')).toBe('true');
    const post = await runPost(step.state, machine, server.env);
    expect(post).toMatchObject({ status: 0, stderr: '' });
    expect(server.entries).toMatchObject([{ isFinished: true }]);
    expect(readdirSync(machine.temp).filter((name) => name.startsWith('rundag-left-'))).toEqual([]);
  });

  it('is not kept when somebody has changed what the cancelled step left', async () => {
    const server = await CacheServer.open();
    const machine = openMachine();
    const running = startStep({
      machine,
      inputs: { dag: 'tasks: {a: {run: "echo up; sleep 1000"}}' },
      env: { ...server.env, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: 'c' },
    });
    await running.printed(' a\n');
    running.child.kill('SIGINT');
    const step = await running.done();
    appendFileSync(JSON.parse(step.state.get('history') ?? '{}').file.path, '\n');
    const post = await runPost(step.state, machine, server.env);
    expect(post).toMatchObject({ status: 0, stderr: '' });
    expect(post.stdout).toContain(
      'the history is not kept: what the main entry left is gone, or was changed',
    );
    expect(server.entries).toHaveLength(0);
  });
});
