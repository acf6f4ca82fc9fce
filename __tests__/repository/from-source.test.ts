import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/bundle.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { npmEnvironment, runTool } from '../support/npm.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';

/** A checkout in which nothing was ever built: it has the sources, and the packages of this one. */
function openCheckout(): Machine {
  const machine = openMachine();
  for (const path of ['package.json', 'src'])
    cpSync(join(root, path), join(machine.workspace, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(machine.workspace, 'node_modules'), 'junction');
  return machine;
}

describe('npm run dev', { timeout: 120_000 }, () => {
  it('runs from the sources, without a build, with the arguments it is given', () => {
    const machine = openCheckout();
    writeFiles(machine.workspace, {
      'graph.yml': 'tasks: {a: {command: [node, -p, 6 * 7]}, b: {command: [node, -p, 7 * 8]}}',
    });
    const log = runTool('npm', ['run', 'dev', '--', 'graph.yml', 'a'], machine, machine.workspace);
    expect(log).toMatch(/^42$/m);
    expect(log).toContain('1 task · 1 succeeded');
  });

  // Windows has no signals that a terminal sends.
  it.skipIf(process.platform === 'win32')('takes a Ctrl-C, which a terminal sends to all in it', async () => {
    const remote = await openRemote();
    const machine = openCheckout();
    writeFiles(machine.workspace, {
      'graph.yml': JSON.stringify({ tasks: { one: { run: heldScript, shell: 'bash' } } }),
    });
    const npm = spawn('npm', ['run', 'dev', '--', 'graph.yml', '--report-directory', 'report'], {
      cwd: machine.workspace,
      env: { ...npmEnvironment(machine), ...remote.env },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let log = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    const closed = once(npm, 'close');
    const group = npm.pid;
    if (group === undefined) throw new Error('npm was not started');
    machine.atEnd(() => {
      if (npm.exitCode === null && npm.signalCode === null) process.kill(-group, 'SIGKILL');
    });
    await remote.next();
    process.kill(-group, 'SIGINT');
    await closed;
    expect(log).toContain('interrupted by SIGINT');
    expect(readResults(join(machine.workspace, 'report')).run).toMatchObject({
      result: 'cancelled',
      counts: { cancelled: 1 },
    });
  });
});
