import { exec } from '@actions/exec';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attemptToken } from '../../../src/process/end/process-tree.ts';
import { WindowsEnder } from '../../../src/process/end/windows-ender.ts';
import { Deadman } from '../../../src/process/held/deadman.ts';
import { FifoPool } from '../../../src/process/held/fifo.ts';
import { HeldCommand } from '../../../src/process/held/held-command.ts';
import { HeldProcesses } from '../../../src/process/held/held-processes.ts';
import type { CommandOwner, OwnerSurroundings } from '../../../src/process/owner/owned-command.ts';
import { HeldLauncher } from '../../../src/process/start/exec-handle.ts';
import { linuxProcesses } from '../../../src/process/system/process-table-linux.ts';
import { treeOf } from '../../support/process-rows.ts';
import { requestIn } from '../../support/owned-request.ts';

const options = { signal: 'SIGTERM', graceMilliseconds: 5000 } as const;
const nothing = { ended: [], survivors: [], leftRunning: [] };
const owner = { task: 'a', attempt: 2, leaveRunning: false };

/** No other process has it. */
let runToken: string;
let directory: string;
let launcher: HeldLauncher;
let owners: readonly CommandOwner[];
let warnings: (readonly [string, string | undefined])[];
const children: ChildProcess[] = [];
beforeEach(() => {
  runToken = randomBytes(16).toString('hex');
  directory = mkdtempSync(join(tmpdir(), 'rundag-held-'));
  launcher = new HeldLauncher(exec);
  [owners, warnings] = [[], []];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  launcher.close();
  rmSync(directory, { recursive: true });
});

async function open(platform: NodeJS.Platform = 'linux'): Promise<HeldProcesses> {
  const surroundings: OwnerSurroundings = {
    runToken,
    temporaryDirectory: directory,
    ownerOf: (serial) => owners[serial - 1],
    warn: (message, task) => warnings.push([message, task]),
    debug: undefined,
    jobserver: undefined,
  };
  if (platform !== 'linux') {
    // The proof is that of another system; what is asked for here is what follows from it.
    vi.spyOn(launcher, 'start').mockImplementation((_request, listener) =>
      listener.failed(Object.assign(new Error('none'), { code: 'ENOENT' })),
    );
    vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  }
  const held = await HeldProcesses.open(launcher, surroundings);
  if (typeof held === 'string') throw new Error(held);
  return held;
}

/** A process with the token of an attempt. */
async function stray(serial: number): Promise<ChildProcess> {
  const child = spawn('/bin/sh', ['-c', 'echo up; exec sleep 1000'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: '/usr/bin:/bin', RUNDAG_TOKEN: attemptToken(runToken, serial) },
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

describe.skipIf(process.platform !== 'linux')('an owner by the process table', () => {
  it('says why it cannot be one', async () => {
    vi.spyOn(launcher, 'start').mockImplementation((_request, listener) => listener.ended(0, null));
    await expect(open()).rejects.toThrow('its child process was not announced');
  });

  it('has FIFOs, a table, and a command for each request', async () => {
    const held = await open();
    expect(held.facts).toEqual({ kind: 'process-table', fifos: true, table: 'proc' });
    expect(held.command(requestIn(directory))).toBeInstanceOf(HeldCommand);
    expect(warnings).toEqual([]);
    expect(held.command(requestIn(directory, { strictCleanup: true }))).toBeInstanceOf(HeldCommand);
    expect(warnings).toEqual([
      [expect.stringMatching(/^strict-cleanup needs Linux on x64 or arm64/), 'task'],
    ]);
    vi.spyOn(linuxProcesses, 'now').mockReturnValue(77);
    expect(held.processTime()).toBe(77);
    const shorten = vi.spyOn(held.ender, 'shortenGrace');
    held.shortenGrace(700);
    expect(shorten.mock.calls).toEqual([[700]]);
    expect(await held.close(options)).toEqual(nothing);
  });

  it('tells the deadman of groups, and dismisses it when the run is over', async () => {
    const held = await open();
    const [watch, forget, dismiss] = [
      vi.spyOn(Deadman.prototype, 'watch'),
      vi.spyOn(Deadman.prototype, 'forget'),
      vi.spyOn(Deadman.prototype, 'dismiss'),
    ];
    held.watchGroup(1_000_000_007, 'orphaned');
    held.forgetGroup(1_000_000_007);
    expect([watch.mock.calls, forget.mock.calls]).toEqual([[[1_000_000_007, 'orphaned']], [[1_000_000_007]]]);
    const closeFifos = vi.spyOn(FifoPool.prototype, 'close');
    await held.close(options);
    expect([dismiss.mock.calls, closeFifos.mock.calls]).toEqual([[[]], [[]]]);
  });

  it('says that there is no deadman any more', async () => {
    const held = await open();
    const deadman = [...linuxProcesses.scan()].find(
      (row) => row.parent === process.pid && linuxProcesses.command(row).includes(`${runToken}. `),
    );
    process.kill(deadman?.pid ?? Number.NaN, 'SIGKILL');
    await vi.waitFor(() =>
      expect(warnings).toEqual([
        [
          'nothing will end the tasks if this process is killed: the process that would do so: it ended with SIGKILL',
          undefined,
        ],
      ]),
    );
    await held.close(options);
  });

  it('ends with the run what is looked at later, and what was kept', async () => {
    const held = await open();
    const [one, two] = [await stray(1), await stray(2)];
    held.lookLater(requestIn(directory, { task: 'later' }), treeOf(1, { since: 0 }));
    held.keep({ owner, tree: treeOf(2, { since: 0 }), remains: undefined });
    const { ended } = await held.close(options);
    expect(ended.toSorted((a, b) => a.attempt - b.attempt)).toMatchObject([
      { task: 'later', attempt: 1, pid: one.pid },
      { task: 'a', attempt: 2, pid: two.pid },
    ]);
  });

  it('ends what only its token tells of, but for what is to run on and what is nobody’s', async () => {
    const held = await open();
    owners = [owner, { ...owner, task: 'b', leaveRunning: true }];
    const [one, two, three] = [await stray(1), await stray(2), await stray(3)];
    expect(await held.close(options)).toMatchObject({
      ended: [{ task: 'a', attempt: 2, pid: one.pid }],
      survivors: [],
      leftRunning: [],
    });
    expect([two, three].map(({ signalCode }) => signalCode)).toEqual([null, null]);
  });

  it('tells once of what could not be ended', async () => {
    const held = await open();
    owners = [owner];
    const one = await stray(1);
    const survivor = { pid: one.pid ?? 0, command: 'sleep 1000', reason: 'why' };
    const end = vi.spyOn(held.ender, 'end').mockResolvedValue({ ended: [], survivors: [survivor] });
    held.keep({ owner, tree: treeOf(1, { since: 0 }), remains: undefined });
    expect(await held.close(options)).toEqual({
      ...nothing,
      survivors: [{ ...survivor, task: 'a', attempt: 2 }],
    });
    expect(end).toHaveBeenCalledTimes(1);
  });
});

describe.skipIf(process.platform !== 'linux')('on another system', () => {
  it('which is Windows, it has no table and no deadman', async () => {
    const watch = vi.spyOn(Deadman.prototype, 'watch');
    const held = await open('win32');
    expect(held.facts).toEqual({ kind: 'process-table', fifos: false, table: 'none' });
    expect(held.ender).toBeInstanceOf(WindowsEnder);
    expect(held.processTime()).toBe(0);
    vi.useFakeTimers();
    held.watchGroup(7, 'led');
    held.forgetGroup(7);
    held.lookLater(requestIn(directory), treeOf(1));
    expect(vi.getTimerCount()).toBe(0);
    expect(watch).not.toHaveBeenCalled();
    expect(await held.close(options)).toEqual(nothing);
  });

  it('which is macOS, it notes each second who descends from what runs', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const held = await open('darwin');
    expect(held.facts.kind === 'process-table' && held.facts.table).toBe('ps');
    const look = vi.spyOn(held.ender, 'look').mockResolvedValue([]);
    const commands = [1, 2].map(() => new HeldCommand(requestIn(directory), held));
    for (const command of commands) held.began(command);
    const [one] = commands;
    if (one === undefined) throw new Error('there are two');
    one.tree.root = 7;
    vi.advanceTimersByTime(999);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1001);
    expect(look.mock.calls).toEqual([[one.tree], [one.tree]]);
    held.over(one);
    vi.advanceTimersByTime(5000);
    expect(look).toHaveBeenCalledTimes(2);
    await held.close(options);
    expect(vi.getTimerCount()).toBe(0);
  });
});
