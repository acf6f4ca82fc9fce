import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  actionFile,
  type FinishedStep,
  fileCommandPath,
  readStep,
  startStep,
} from '../support/run-action.ts';
import { plainEnvironment, startBundle } from '../support/bundle.ts';
import { type HeldTask, heldScript, openRemote, type Remote } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';
import { written } from '../support/written.ts';

/** Whether the reports are there for which a cancelled step may have no time. */
const furtherOf = ({ outputs }: FinishedStep): readonly boolean[] =>
  ['junit.xml', 'trace.json', 'report.html'].map((name) =>
    existsSync(join(outputs.get('report-directory') ?? '', name)),
  );

/** What no pipe and no buffer holds. */
const loud = 'seq 1000000';
const lastLine = '\n1000000\n';

const graph = (tasks: Readonly<Record<string, object>>): string =>
  JSON.stringify({ name: 'Slow', defaults: { shell: 'bash' }, tasks });

/** Starts a step whose first task is held, and stops reading its output. */
async function startUnread(remote: Remote, tasks: Readonly<Record<string, object>>) {
  const step = startStep({
    env: remote.env,
    inputs: { dag: graph({ first: { run: heldScript }, ...tasks }) },
  });
  const first: HeldTask = await remote.next();
  step.child.stdout?.pause();
  first.end(0);
  const finished = (): Promise<void> => written(fileCommandPath(step.machine, 'STATE'), 'finished');
  return { step, finished };
}

function resultsOf(step: Pick<FinishedStep, 'outputs'>): Readonly<Record<string, string>> {
  const { run, tasks } = readResults(step.outputs.get('report-directory') ?? '');
  const results = tasks.map(({ id, result }) => [id, result] as const);
  return { run: run.result ?? '', ...Object.fromEntries(results) };
}

describe.skipIf(process.platform === 'win32')('a cancelled step whose output nobody reads', () => {
  it('makes every report, and at SIGTERM drops the rest of the log and says so', async () => {
    const remote = await openRemote();
    const { step, finished } = await startUnread(remote, {
      exports: { needs: 'first', run: 'echo A=1 >> "$GITHUB_ENV"' },
      loud: { needs: 'exports', run: loud },
      one: { needs: 'loud', run: heldScript },
      after: { needs: 'one', run: 'echo never' },
    });
    await remote.next();
    step.child.kill('SIGINT');
    await finished();
    const reported = readStep(step.machine);
    expect(step.child.exitCode).toBeNull();
    expect(reported.outputs.get('result')).toBe('cancelled');
    expect(reported.env.get('A')).toBe('1');
    expect(reported.summary).toMatch(/^## ❌ Slow was cancelled: 2 of 5 tasks were cancelled, 3 succeeded\n/);
    const results = { first: 'success', exports: 'success', loud: 'success' };
    expect(resultsOf(reported)).toEqual({
      run: 'cancelled',
      ...results,
      one: 'cancelled',
      after: 'cancelled',
    });
    expect(Object.keys(JSON.parse(reported.outputs.get('tasks') ?? ''))).toHaveLength(5);

    const exit = once(step.child, 'exit');
    step.child.kill('SIGTERM');
    expect(await exit).toEqual([1, null]);
    step.child.stdout?.resume();
    const end = await step.done();
    expect(end.stdout).not.toContain(lastLine);
    const said = 'the rest of the log was not printed: its reader had not read it when SIGTERM came';
    expect(end.stderr).toBe(
      `rundag: ${said}; the logs of all tasks are in ${end.outputs.get('report-directory')}\n`,
    );
    expect(end.summary.startsWith(reported.summary)).toBe(true);
    expect(end.summary).toContain('### ❌ Not reported as promised');
    expect(resultsOf(end)).toEqual(resultsOf(reported));
    expect(furtherOf(end)).toEqual([false, false, false]);
    const post = await runPost(end);
    expect(post).toMatchObject({ status: 0, stderr: '' });
    expect(post.stdout).toContain(said);
  });

  it('writes the whole log when it is read on in time', async () => {
    const remote = await openRemote();
    const { step, finished } = await startUnread(remote, {
      loud: { needs: 'first', run: loud },
      one: { needs: 'loud', run: heldScript },
    });
    await remote.next();
    step.child.kill('SIGINT');
    await finished();
    step.child.stdout?.resume();
    const end = await step.done();
    expect(end).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(end.stdout).toContain(lastLine);
    expect(end.stdout).toContain('Slow was cancelled: 3 tasks');
    expect(end.summary).not.toContain('Not reported as promised');
    expect(furtherOf(end)).toEqual([true, true, true]);
  });
});

describe('a step whose output is read late', () => {
  it('has made its reports before, and prints the whole log', async () => {
    const remote = await openRemote();
    const { step, finished } = await startUnread(remote, { loud: { needs: 'first', run: loud } });
    await finished();
    const reported = readStep(step.machine);
    expect(reported.outputs.get('result')).toBe('success');
    expect(resultsOf(reported)).toEqual({ run: 'success', first: 'success', loud: 'success' });
    expect(reported.summary).toMatch(/^## ✅ Slow succeeded: 2 tasks succeeded\n/);
    step.child.stdout?.resume();
    const end = await step.done();
    expect(end).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(end.stdout).toContain(lastLine);
    expect(end.summary).toBe(reported.summary);
  });

  it('fails, and corrects its reports, when the reader goes away after they were made', async () => {
    const remote = await openRemote();
    const { step, finished } = await startUnread(remote, { loud: { needs: 'first', run: loud } });
    await finished();
    expect(readStep(step.machine).outputs.get('result')).toBe('success');
    step.child.stdout?.destroy();
    const end = await step.done();
    expect(end).toMatchObject({ status: 1, signal: null });
    expect(end.stderr).toMatch(/^rundag: .*standard output cannot be written: EPIPE\n$/);
    expect(end.outputs.get('result')).toBe('failure');
    expect(resultsOf(end)).toEqual({ run: 'failure', first: 'success', loud: 'success' });
    expect(end.summary).toMatch(
      /### ❌ Not reported as promised\n\n- standard output cannot be written.* EPIPE\n$/,
    );
  });
});

/** Runs the post entry with what the main entry left for it. */
async function runPost({ machine, state }: FinishedStep) {
  const variables = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
  const environment = {
    ...plainEnvironment(),
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(machine.directory, 'post-summary'),
    ...variables,
  };
  return await startBundle(actionFile.runs.post, [], { machine, environment }).finished;
}
