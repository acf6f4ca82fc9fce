import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startCommand } from '../support/run-command.ts';
import { heldScript, openRemote } from '../support/remote.ts';

/** In seconds; long enough for a busy machine to start two tasks. */
const limit = 6;

/** Is told when to get ready. */
const heldService = heldScript.replace('exit "$code"', 'echo up; exec sleep 1000');

const graph = JSON.stringify({
  defaults: { shell: 'bash' },
  tasks: {
    quick: { run: heldScript, 'timeout-minutes': limit / 60, 'slow-after-minutes': limit / 60 },
    endless: { run: heldScript, 'timeout-minutes': limit / 60, 'continue-on-error': true },
    svc: { run: heldService, service: { ready: { log: 'up', 'timeout-seconds': limit } } },
    user: { needs: 'svc', run: 'echo used' },
  },
});

/** How the system calls what a process does: `T` for one that is stopped. */
function stateOf(pid: number | undefined): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).charAt(0);
}

test.runIf(process.platform === 'linux')(
  'what ended, or got ready, in time while Rundag was stopped was in time; what did not has timed out',
  async () => {
    const remote = await openRemote();
    const running = startCommand({
      files: { 'graph.yml': graph },
      env: remote.env,
      args: ['graph.yml', '--max-parallel', '4'],
    });
    const held = [await remote.next(), await remote.next(), await remote.next()];
    const { child } = running;
    child.kill('SIGSTOP');
    await vi.waitUntil(() => stateOf(child.pid) === 'T');
    for (const task of held) if (task.id !== 'endless') task.end(0);
    // Until every limit is over.
    await pause(limit * 1000 + 500);
    child.kill('SIGCONT');
    const { status, stdout } = await running.finished;
    expect(stdout).toMatch(/✓ quick /);
    expect(stdout).toMatch(/● svc is ready /);
    expect(stdout).toMatch(/✓ user /);
    expect(stdout).toMatch(/endless .*timed out after 6 s/);
    expect(stdout).not.toContain('runs longer');
    expect(status).toBe(0);
  },
);
