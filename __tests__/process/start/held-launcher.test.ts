import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess, fork, spawnSync } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { chmodSync, chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Exec,
  execOptions,
  execRefuses,
  HeldLauncher,
  type StartedProcess,
  type StartRequest,
} from '../../../src/process/start/exec-handle.ts';

let directory: string;
let launcher: HeldLauncher;
const launchers: HeldLauncher[] = [];
/** What the calls of exec have come to. */
const calls: Promise<unknown>[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-launcher-'));
  launcher = launcherOf(exec);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const each of launchers.splice(0)) each.close();
  rmSync(directory, { recursive: true });
});

const request = (more: Partial<StartRequest> = {}): StartRequest => ({
  program: '/bin/sh',
  args: ['-c', 'exit 3'],
  directory: '/',
  env: new Map([['PATH', '/usr/bin:/bin']]),
  verbatim: false,
  stdio: ['ignore', 'ignore', 'ignore'],
  detached: true,
  ...more,
});

/** Starts other children in the context of the call. */
const odd: Exec = async (line, args, options) => {
  const code = await exec(line, args, options);
  spawnSync('true');
  fork('/dev/null', { silent: true }).kill();
  return code;
};

function launcherOf(startPrograms: Exec): HeldLauncher {
  const made = new HeldLauncher((line, args, options) => {
    const call = startPrograms(line, args, options);
    calls.push(call);
    return call;
  });
  launchers.push(made);
  return made;
}

/** What is told of one start, until its end and that of exec. */
async function told(of: HeldLauncher, start: StartRequest): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  await new Promise<void>((resolve) => {
    of.start(start, {
      started: (process) => events.push(process),
      ended: (code, signal) => {
        events.push([code, signal]);
        resolve();
      },
      failed: (error) => {
        events.push(error);
        resolve();
      },
    });
  });
  await Promise.allSettled(calls.splice(0));
  await new Promise((resolve) => setImmediate(resolve));
  return events;
}

/** The first child that is announced. */
function nextChild(): Promise<ChildProcess> {
  const announcements = channel('child_process');
  return new Promise((resolve) => {
    const take = (message: unknown): void => {
      if (!(message instanceof Object) || !('process' in message)) return;
      if (!(message.process instanceof ChildProcess)) return;
      announcements.unsubscribe(take);
      resolve(message.process);
    };
    announcements.subscribe(take);
  });
}

/** Says that it is over as soon as its child is there. */
const eager: Exec = async (line, args, options) => {
  const child = nextChild();
  const run = exec(line, args, options);
  await child;
  calls.push(run);
  return 0;
};

/** Fails as soon as its child is there. */
const failing: Exec = async (line, args, options) => {
  const child = nextChild();
  calls.push(exec(line, args, options));
  await child;
  throw new Error('why');
};

describe.skipIf(process.platform === 'win32')('a start', () => {
  it('tells of the process, and then of its end', async () => {
    const [started, end] = await told(launcher, request());
    expect(started).toMatchObject({
      pid: expect.any(Number),
      leadsGroup: true,
      streams: [],
      control: undefined,
    });
    expect(end).toEqual([3, null]);
    expect((await told(launcher, request({ args: ['-c', 'kill -9 $$'] }))).at(-1)).toEqual([null, 'SIGKILL']);
  });

  it('gives the descriptors that were asked for, in its directory with its environment', async () => {
    const env = new Map([
      ['PATH', '/usr/bin:/bin'],
      ['A', '1'],
    ]);
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
    const args = ['-c', 'pwd; echo $A; echo err >&2; cat <&3'];
    const started = await new Promise<StartedProcess>((resolve, reject) => {
      launcher.start(request({ env, args, stdio, directory }), {
        started: resolve,
        ended: () => undefined,
        failed: reject,
      });
    });
    started.control?.end('order\n');
    expect(started.streams).toHaveLength(2);
    const texts = await Promise.all(started.streams.map((stream) => readText(stream)));
    expect(texts).toEqual([`${realpathSync(directory)}\n1\norder\n`, 'err\n']);
  });

  it.each([true, false])('leads a group of its own if it is to: %s', async (detached) => {
    const args = ['-c', 'read pid name state parent group rest </proc/$$/stat; [ $group = $$ ]'];
    const [started, end] = await told(launcher, request({ detached, args }));
    expect(started).toMatchObject({ leadsGroup: detached });
    expect(end).toEqual([detached ? 0 : 1, null]);
  });

  it('of a program that is not there has failed', async () => {
    expect(await told(launcher, request({ program: '/no/such' }))).toEqual([
      expect.objectContaining({ message: expect.stringContaining('/no/such') }),
    ]);
  });

  it('of a program whose interpreter is not there has failed by its error alone', async () => {
    const program = join(directory, 'program');
    writeFileSync(program, '#!/no/such\n', { mode: 0o755 });
    expect(await told(launcher, request({ program }))).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
  });

  it('of more than the system takes has failed by its error, and others go on', async () => {
    const args = ['-c', 'true', ...Array.from({ length: 60 }, () => 'x'.repeat(130_000))];
    expect(await told(launcher, request({ args }))).toEqual([expect.objectContaining({ code: 'E2BIG' })]);
    expect((await told(launcher, request())).at(-1)).toEqual([3, null]);
  });

  it('takes no other child of the same call for its own', async () => {
    expect(await told(launcherOf(odd), request())).toHaveLength(2);
  });

  it('is not misled by what else is announced', async () => {
    const spawnless = Object.create(
      Object.assign(Object.create(ChildProcess.prototype), { spawn: undefined }),
    );
    const noisy: Exec = (line, args, options) => {
      for (const message of [undefined, null, 'text', {}, { process: {} }, { process: spawnless }])
        channel('child_process').publish(message);
      return exec(line, args, options);
    };
    const thrown: unknown[] = [];
    const onThrown = (error: unknown): unknown => thrown.push(error);
    process.on('uncaughtExceptionMonitor', onThrown);
    expect((await told(launcherOf(noisy), request())).slice(1)).toEqual([[3, null]]);
    process.off('uncaughtExceptionMonitor', onThrown);
    expect(thrown).toEqual([]);
  });

  it('changes its child for its one call, and holds Node only until it is let go', async () => {
    const [started, child] = await Promise.all([
      new Promise<StartedProcess>((resolve, reject) => {
        launcher.start(request({ program: '/bin/sleep', args: ['1000'] }), {
          started: resolve,
          ended: () => undefined,
          failed: reject,
        });
      }),
      nextChild(),
    ]);
    expect(Object.hasOwn(child, 'spawn')).toBe(false);
    const unref = vi.spyOn(child, 'unref');
    started.letGo();
    expect(unref).toHaveBeenCalledTimes(1);
    child.kill('SIGKILL');
  });

  it('of several at once tells of each what is its own', async () => {
    const ends = [4, 5, 6].map(async (code) => {
      const events = await told(launcher, request({ args: ['-c', `exit ${code}`] }));
      return events.at(-1);
    });
    expect(await Promise.all(ends)).toEqual([
      [4, null],
      [5, null],
      [6, null],
    ]);
  });

  it('is followed until its child is there, and no longer', async () => {
    const disable = vi.spyOn(AsyncLocalStorage.prototype, 'disable');
    await Promise.all([told(launcher, request()), told(launcher, request())]);
    expect(disable).toHaveBeenCalledTimes(1);
    await told(
      launcherOf(() => Promise.reject(new Error('why'))),
      request(),
    );
    expect(disable).toHaveBeenCalledTimes(2);
    await told(launcher, request());
    expect(disable).toHaveBeenCalledTimes(3);
  });

  it('is not over when exec says so, but when its child has ended', async () => {
    const events = await told(launcherOf(eager), request({ args: ['-c', 'sleep 0.1; exit 3'] }));
    expect(events.slice(1)).toEqual([[3, null]]);
  });

  it('has failed once when exec says so, whatever its child does', async () => {
    const events = await told(launcherOf(failing), request());
    expect(events.slice(1)).toEqual([new Error('why')]);
  });

  it('of an exec that starts nothing has failed', async () => {
    const idle = launcherOf(() => Promise.resolve(0));
    expect(await told(idle, request())).toEqual([
      new Error('internal error: @actions/exec ended without starting a process'),
    ]);
    const broken = launcherOf(() => Promise.reject(new Error('why')));
    expect(await told(broken, request())).toEqual([new Error('why')]);
  });

  it('after the launcher was closed has failed: its child is not seen', async () => {
    launcher.close();
    const ended = await told(launcher, request({ args: ['-c', 'exit 0'] }));
    expect(ended).toEqual([expect.objectContaining({ message: expect.stringContaining('internal error') })]);
  });

  it('of a program that exec would refuse goes through another’s name', async () => {
    const program = join(directory, 'program');
    writeFileSync(program, '#!/bin/sh\n[ "$*" = "a b" ] && exit 5\n');
    chmodSync(program, 0o700);
    // Only root can give it away, and run it then.
    if (process.getuid?.() === 0) chownSync(program, 65_534, 65_534);
    expect(execRefuses(program)).toBe(process.getuid?.() === 0);
    expect((await told(launcher, request({ program, args: ['a b'] }))).at(-1)).toEqual([5, null]);
  });
});

describe('what exec is told', () => {
  it.runIf(process.getuid?.() === 0).each([
    [0o010, 65_534, 0, true],
    [0o010, 0, 65_534, false],
    [0o100, 0, 65_534, true],
    [0o100, 65_534, 0, false],
  ])(
    'is another name for a program with the mode %o of group %i and user %i: %s',
    (mode, gid, uid, refuses) => {
      const program = join(directory, 'program');
      writeFileSync(program, '');
      chmodSync(program, mode);
      chownSync(program, uid, gid);
      expect(execRefuses(program)).toBe(refuses);
    },
  );

  it('is to be silent, not to fail by an exit code, and nothing of lines', () => {
    expect(execOptions(request({ verbatim: true, directory: '/d' }))).toEqual({
      cwd: '/d',
      env: { PATH: '/usr/bin:/bin' },
      silent: true,
      ignoreReturnCode: true,
      windowsVerbatimArguments: true,
    });
  });

  it.skipIf(process.platform === 'win32').each([
    [0o755, false],
    [0o001, false],
    [0o010, false],
    [0o100, false],
    [0o644, true],
  ])('is another name for a program with the mode %o: %s', (mode, refuses) => {
    const program = join(directory, 'program');
    writeFileSync(program, '');
    chmodSync(program, mode);
    expect(execRefuses(program)).toBe(refuses);
    expect(execRefuses(program, 'win32')).toBe(false);
    expect(execRefuses('/no/such')).toBe(false);
  });
});
