import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startStep } from '../support/run-action.ts';
import { heldScript, openRemote, stubbornScript } from '../support/remote.ts';
import { openMachine } from '../support/machine.ts';
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

/** Waits until a step takes signals for itself. The kernel tells of SIGHUP, the last one that it asks for; of SIGINT Node itself asks. */
async function takesSignals(pid: number | undefined): Promise<void> {
  for (;;) {
    const isNew = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('index.js');
    const taken = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (isNew && taken !== undefined && (Number.parseInt(taken.slice(-1), 16) & 1) === 1) return;
    await setTimeout(1);
  }
}

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
    expect(step.summary).toMatch(
      /^## ❌ Cancelled was cancelled: 4 of 6 tasks were cancelled, 2 succeeded\n/,
    );
    expect(step.summary).toContain(`**stopped early:** interrupted by ${signal}`);
    expect(remote.waiting).toEqual([]);
  });

  it('reports of a great graph without being asked again, once the time of its clean-ups is over', async () => {
    const count = 20_000;
    const machine = openMachine();
    const tasks = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `t${index}`,
        // Far more clean-ups than there is time for.
        { needs: 'held', run: 'sleep 1', ...(index % 2 === 1 ? { if: 'always()' } : {}) },
      ]),
    );
    const dag = JSON.stringify({
      name: 'Great',
      defaults: { shell: 'sh' },
      tasks: { held: { run: 'exec sleep 1000' }, ...tasks },
    });
    const running = startStep({ machine, files: { 'great.yml': dag }, inputs: { 'dag-file': 'great.yml' } });
    await running.printed('held');
    running.child.kill('SIGINT');
    const step = await running.done();
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(step.stdout).toContain('the time for clean-ups is over');
    expect(step.outputs.get('result')).toBe('cancelled');
    expect(step.summary).toMatch(/^## ❌ Great was cancelled: [\d,]+ of 20,001 tasks were cancelled\b/);
    const { run, tasks: told } = readResults(step.outputs.get('report-directory') ?? '');
    expect(run.result).toBe('cancelled');
    expect(told).toHaveLength(count + 1);
  });

  it.runIf(process.platform === 'linux')(
    'starts nothing but clean-ups when it was cancelled while the graph file was read, and reports all the same',
    async () => {
      const remote = await openRemote();
      // Read for so long that the signal comes before its end: a list that nothing uses.
      const long = JSON.stringify({
        'x-long': Array.from({ length: 400_000 }, () => 1),
        ...JSON.parse(graph(heldScript)),
      });
      const running = startStep({
        env: remote.env,
        files: { 'graph.yml': long },
        inputs: { 'dag-file': 'graph.yml' },
      });
      await takesSignals(running.child.pid);
      running.child.kill('SIGINT');
      const step = await running.done();
      expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
      expect(step.outputs.get('result')).toBe('cancelled');
      const { run, tasks } = readResults(step.outputs.get('report-directory') ?? '');
      expect(run).toMatchObject({ result: 'cancelled', counts: { cancelled: 5, success: 1 } });
      expect(tasks.filter(({ attempts }) => attempts.length > 0).map(({ id }) => id)).toEqual(['clean']);
      expect(step.summary).toContain('**stopped early:** interrupted by SIGINT');
    },
  );

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
    expect(step.summary).toMatch(
      /^## ❌ Cancelled was cancelled: [45] of 6 tasks were cancelled, [12] succeeded\n/,
    );
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
