import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startStep } from '../support/run-action.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote, stubbornScript } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';

const graph = (held: string): string =>
  JSON.stringify({
    name: 'Cancelled',
    defaults: { shell: 'bash' },
    tasks: {
      before: { run: 'echo done' },
      one: { needs: 'before', run: held },
      two: { needs: 'before', run: held },
      three: { needs: 'before', run: 'echo never' },
      after: { needs: 'one', run: 'echo never' },
      clean: { needs: 'one', if: 'always()', run: 'echo cleaned up' },
    },
  });

// Windows knows no signals: there a process is ended at once.
describe.skipIf(process.platform === 'win32')('a cancelled step', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends its tasks at %s and reports all the same', async (signal) => {
    const remote = await openRemote();
    const running = startStep({ env: remote.env, inputs: { dag: graph(heldScript), 'max-parallel': '2' } });
    await Promise.all([remote.next(), remote.next()]);
    running.child.kill(signal);
    const step = await running.done();
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(step.outputs.get('result')).toBe('cancelled');
    expect(step.outputs.get('failed')).toBe('[]');
    const results = {
      before: 'success',
      one: 'cancelled',
      two: 'cancelled',
      three: 'cancelled',
      after: 'cancelled',
      clean: 'success',
    };
    const { run, tasks } = readResults(step.outputs.get('report-directory') ?? '');
    expect(run.result).toBe('cancelled');
    expect(Object.fromEntries(tasks.map(({ id, result }) => [id, result]))).toEqual(results);
    expect(JSON.parse(step.outputs.get('tasks') ?? '')).toMatchObject({ one: { result: 'cancelled' } });
    expect(step.summary).toMatch(/^## ❌ Cancelled was cancelled\n/);
    expect(step.summary).toContain(`Stopped early: interrupted by ${signal}`);
    expect(remote.waiting).toEqual([]);
  });

  it('starts nothing but clean-ups when it was cancelled while the graph file was read, and reports all the same', async () => {
    const remote = await openRemote();
    const machine = openMachine();
    const file = join(machine.workspace, 'graph.yml');
    execFileSync('mkfifo', [file]);
    const running = startStep({ machine, env: remote.env, inputs: { 'dag-file': 'graph.yml' } });
    // Opening it waits until the step has opened it, too; then the step stands still until all is written.
    const writer = await open(file, 'w');
    running.child.kill('SIGINT');
    await writer.writeFile(graph(heldScript));
    await writer.close();
    const step = await running.done();
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(step.outputs.get('result')).toBe('cancelled');
    const { run, tasks } = readResults(step.outputs.get('report-directory') ?? '');
    expect(run).toMatchObject({ result: 'cancelled', counts: { cancelled: 5, success: 1 } });
    expect(tasks.filter(({ attempts }) => attempts.length > 0).map(({ id }) => id)).toEqual(['clean']);
    expect(step.summary).toContain('Stopped early: interrupted by SIGINT');
  });

  it('uses force at the second signal, whatever the grace', async () => {
    const remote = await openRemote();
    const running = startStep({
      env: remote.env,
      inputs: { dag: graph(stubbornScript), 'max-parallel': '2', 'grace-seconds': '600' },
    });
    await Promise.all([remote.next(), remote.next()]);
    running.child.kill('SIGINT');
    await running.printed('nothing more starts');
    running.child.kill('SIGINT');
    const step = await running.done();
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(step.outputs.get('result')).toBe('cancelled');
    expect(step.summary).toMatch(/^## ❌ Cancelled was cancelled\n/);
    const { tasks } = readResults(step.outputs.get('report-directory') ?? '');
    expect(tasks.map(({ result }) => result)).toEqual([
      'success',
      'cancelled',
      'cancelled',
      'cancelled',
      'cancelled',
      expect.any(String),
    ]);
  });
});
