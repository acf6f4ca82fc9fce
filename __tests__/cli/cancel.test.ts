import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startCommand } from '../support/run-command.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote, stubbornScript } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';
import { written } from '../support/written.ts';

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

  it('ends at once while the graph file is read', async () => {
    const machine = openMachine();
    const file = join(machine.workspace, 'graph.yml');
    execFileSync('mkfifo', [file]);
    const running = startCommand({ machine, args: ['graph.yml'] });
    const writer = await open(file, 'w');
    running.child.kill('SIGINT');
    // The file has no end yet: nothing but the signal ends this.
    expect(await running.finished).toMatchObject({ status: null, signal: 'SIGINT', stdout: '', stderr: '' });
    await writer.close();
  });

  it('gives up the rest of the log at the next Ctrl-C, when every report is made', async () => {
    const remote = await openRemote();
    const tasks = { first: { run: heldScript }, loud: { needs: 'first', run: 'seq 1000000' } };
    const running = startCommand({
      files: { 'graph.yml': JSON.stringify({ defaults: { shell: 'bash' }, tasks }) },
      env: remote.env,
      args: ['graph.yml', '--report-directory', 'report'],
    });
    const first = await remote.next();
    running.child.stdout?.pause();
    first.end(0);
    const directory = `${running.machine.workspace}/report`;
    await written(`${directory}/results.json`, ']}');
    const exit = once(running.child, 'exit');
    running.child.kill('SIGINT');
    expect(await exit).toEqual([130, null]);
    running.child.stdout?.resume();
    const { stdout, stderr } = await running.finished;
    expect(stdout).not.toContain('\n1000000\n');
    expect(stderr).toMatch(/^rundag: the rest of the log was not printed: .* SIGINT came; .*\/report\n$/);
    const { run } = readResults(directory);
    expect(run).toMatchObject({ result: 'failure', counts: { success: 2 } });
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
