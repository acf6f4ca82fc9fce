import { exec } from '@actions/exec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { proveLauncher } from '../../../src/process/held/canary.ts';
import {
  type Exec,
  HeldLauncher,
  type StartListener,
  type StartRequest,
} from '../../../src/process/start/exec-handle.ts';

const launchers: HeldLauncher[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const launcher of launchers.splice(0)) launcher.close();
});

function launcherOf(startPrograms: Exec): HeldLauncher {
  const launcher = new HeldLauncher(startPrograms);
  launchers.push(launcher);
  return launcher;
}

/** Starts programs otherwise than it is asked to, as a Node would that has changed. */
class ChangedLauncher extends HeldLauncher {
  readonly #change: Partial<StartRequest>;

  constructor(change: Partial<StartRequest>) {
    super(exec);
    this.#change = change;
    launchers.push(this);
  }

  override start(request: StartRequest, listener: StartListener): void {
    super.start({ ...request, ...this.#change }, listener);
  }
}

/** Has lost sight of a process at once. */
class BlindLauncher extends HeldLauncher {
  override start(request: StartRequest, listener: StartListener): void {
    super.start(request, {
      started: (process) => listener.started({ ...process, pid: undefined }),
      ended: (code, signal) => listener.ended(code, signal),
      failed: (error) => listener.failed(error),
    });
  }
}

const proof = {
  program: '/bin/sh',
  args: ['-c', 'exit 3'],
  directory: '/',
  env: new Map([['PATH', '/usr/bin:/bin']]),
  verbatim: false,
  detached: true,
};

describe.skipIf(process.platform === 'win32')('the proof that children are held', () => {
  it('is one child with its own group, whatever its exit code', async () => {
    expect(await proveLauncher(launcherOf(exec), proof)).toEqual({ kind: 'held', exitCode: 3 });
    expect(await proveLauncher(launcherOf(exec), { ...proof, detached: false })).toEqual({
      kind: 'held',
      exitCode: 3,
    });
    expect(await proveLauncher(launcherOf(exec), { ...proof, args: ['-c', 'kill -9 $$'] })).toEqual({
      kind: 'held',
      exitCode: undefined,
    });
  });

  it('is the system’s own refusal too: it came through the child', async () => {
    const args = Array.from({ length: 60 }, () => 'x'.repeat(130_000));
    expect(await proveLauncher(launcherOf(exec), { ...proof, args })).toEqual({
      kind: 'held',
      exitCode: undefined,
    });
  });

  it('fails where no child is announced', async () => {
    expect(
      await proveLauncher(
        launcherOf(() => Promise.resolve(0)),
        proof,
      ),
    ).toEqual({
      kind: 'not-held',
      problem: 'its child process was not announced',
    });
  });

  it('fails where its descriptors are not those that were asked for', async () => {
    const launcher = new ChangedLauncher({ stdio: ['ignore', 'pipe', 'pipe'] });
    expect(await proveLauncher(launcher, proof)).toEqual({
      kind: 'not-held',
      problem: 'its descriptors could not be set',
    });
  });

  it('fails where it leads no group, or cannot be known to', async () => {
    const ungrouped = { kind: 'not-held', problem: 'it got no process group of its own' };
    expect(await proveLauncher(new ChangedLauncher({ detached: false }), proof)).toEqual(ungrouped);
    const blind = new BlindLauncher(exec);
    launchers.push(blind);
    expect(await proveLauncher(blind, proof)).toEqual(ungrouped);
  });

  it('fails where nothing happens for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const proving = proveLauncher(
      launcherOf(() => new Promise(() => undefined)),
      proof,
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await proving).toEqual({ kind: 'not-held', problem: 'nothing happened for 10 s' });
  });
});
