import { describe, expect, it } from 'vitest';
import { startCommand } from '../bundles/command-line.ts';
import { heldScript, openRemote, stubbornScript } from '../bundles/remote.ts';
import { readResults } from '../bundles/schedule.ts';

const graph = (held: string): string =>
  JSON.stringify({
    defaults: { shell: 'bash' },
    tasks: { one: { run: held }, two: { run: held }, after: { needs: 'one', run: 'echo never' } },
  });

// Windows knows no signals: there a process is ended at once.
describe.skipIf(process.platform === 'win32')('an interrupted run', () => {
  it('exits with 130 and writes its results', async () => {
    const remote = await openRemote();
    const running = startCommand({
      files: { 'graph.yml': graph(heldScript) },
      env: remote.env,
      args: ['graph.yml', '--max-parallel', '2', '--report-directory', 'report'],
    });
    await Promise.all([remote.next(), remote.next()]);
    running.child.kill('SIGINT');
    const { status, signal, stdout, stderr } = await running.finished;
    expect({ status, signal, stderr }).toEqual({ status: 130, signal: null, stderr: '' });
    expect(stdout).toContain('graph.yml was cancelled: 3 tasks · 3 cancelled');
    const { run } = readResults(`${running.machine.workspace}/report`);
    expect(run).toMatchObject({ result: 'cancelled', counts: { cancelled: 3 } });
  });

  it('uses force at the second signal, whatever the grace', async () => {
    const remote = await openRemote();
    const running = startCommand({
      files: { 'graph.yml': graph(stubbornScript) },
      env: remote.env,
      args: ['graph.yml', '--max-parallel=2', '--grace-seconds=600'],
    });
    await Promise.all([remote.next(), remote.next()]);
    running.child.kill('SIGINT');
    await running.printed('nothing more starts');
    running.child.kill('SIGINT');
    expect(await running.finished).toMatchObject({ status: 130, signal: null, stderr: '' });
  });
});
