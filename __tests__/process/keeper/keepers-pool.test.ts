import { exec } from '@actions/exec';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeper } from '../../../src/process/keeper/keeper.ts';
import { Keepers, keeperStart, ownerVariable } from '../../../src/process/keeper/keepers.ts';
import { KeptCommand } from '../../../src/process/keeper/kept-command.ts';
import { attemptToken } from '../../../src/process/end/process-tree.ts';
import { KeptEnd } from '../../../src/process/keeper/kept-end.ts';
import type { OwnerSurroundings } from '../../../src/process/owner/owned-command.ts';
import { findProgram, ownEnvironment } from '../../../src/process/start/find-program.ts';
import { HeldLauncher } from '../../../src/process/start/exec-handle.ts';
import { requestIn } from '../../support/owned-request.ts';
import { ScriptedKeeper } from '../../support/scripted-keeper.ts';

const options = { signal: 'SIGTERM', graceMilliseconds: 5000 } as const;
const note = { pid: 7, command: 'left' };
const survivor = { pid: 8, command: 'stays', reason: 'why' };

/** No other process has it. */
const runToken = randomBytes(16).toString('hex');

let directory: string;
let launcher: HeldLauncher;
let surroundings: OwnerSurroundings;
let first: ScriptedKeeper;
const others: Keeper[] = [];
beforeEach(async () => {
  vi.stubEnv(ownerVariable, undefined);
  directory = mkdtempSync(join(tmpdir(), 'rundag-pool-'));
  launcher = new HeldLauncher(exec);
  surroundings = {
    runToken,
    temporaryDirectory: directory,
    ownerOf: () => undefined,
    warn: () => undefined,
    debug: () => undefined,
    jobserver: undefined,
  };
  first = await ScriptedKeeper.ready();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await first.close();
  for (const keeper of others.splice(0)) keeper.close();
  launcher.close();
  rmSync(directory, { recursive: true });
});

async function open(): Promise<Keepers> {
  const keepers = await Keepers.open(launcher, first.keeper, surroundings, 1);
  if (typeof keepers === 'string') throw new Error(keepers);
  return keepers;
}

/** Another keeper than the first, to be closed when the test is over. */
function acquired(keepers: Keepers): Keeper {
  const keeper = keepers.acquire();
  if (keeper !== first.keeper) others.push(keeper);
  return keeper;
}

describe.skipIf(process.platform !== 'linux')('how a keeper is started', () => {
  it('is by perl, with a large pipe', () => {
    const perl = findProgram('perl', ownEnvironment(), '/');
    expect(keeperStart(launcher, undefined)).toEqual({
      launcher,
      perl: perl.path,
      args: expect.arrayContaining(['-e']),
      jobserver: undefined,
      pipeBytes: 1_048_576,
    });
  });

  it.each<[string, () => void]>([
    ['RUNDAG_PROCESSES chooses the process table', () => vi.stubEnv(ownerVariable, 'process-table')],
    ['there is no perl', () => vi.stubEnv('PATH', '/nowhere')],
    [
      `there are no keepers on freebsd ${process.arch}`,
      () => vi.spyOn(process, 'platform', 'get').mockReturnValue('freebsd'),
    ],
  ])('is not known: %s', async (reason, prepare) => {
    prepare();
    expect(keeperStart(launcher, undefined)).toBe(reason);
    expect(await Keepers.open(launcher, first.keeper, surroundings, 1)).toBe(reason);
  });

  it('is of no use when the first cannot be used', async () => {
    const broken = new ScriptedKeeper({ script: 'exit 11' });
    expect(await Keepers.open(launcher, broken.keeper, surroundings, 1)).toBe(
      'no keeper could be started: resource temporarily unavailable (EAGAIN)',
    );
    await broken.close();
  });

  it('has a large pipe when it is one of the first sixteen', async () => {
    const keepers = await open();
    vi.useFakeTimers();
    const start = vi.spyOn(launcher, 'start').mockImplementation(() => undefined);
    for (let count = 0; count < 18; count += 1) acquired(keepers);
    const sizes = start.mock.calls.map(([request]) => Number(request.args.at(-1)));
    // The first was started before.
    expect(sizes).toEqual([...Array<number>(15).fill(1_048_576), 65_536, 65_536]);
  });

  it('is by itself where none was started before', async () => {
    const keepers = await Keepers.open(launcher, undefined, surroundings, 1);
    if (typeof keepers === 'string') throw new Error(keepers);
    expect(keepers.facts).toEqual({ kind: 'keepers' });
    expect(await keepers.acquire().look()).toEqual([]);
    expect(await keepers.close(options)).toEqual({ ended: [], survivors: [], leftRunning: [] });
  });
});

describe.skipIf(process.platform !== 'linux')('a keeper', () => {
  it('is for a command, of which those who debug are told', async () => {
    const keepers = await open();
    expect(keepers.command(requestIn(directory))).toBeInstanceOf(KeptCommand);
    expect(keepers.debug).toBe(surroundings.debug);
  });

  it('is one that is idle, or else a new one', async () => {
    const keepers = await open();
    expect(acquired(keepers)).toBe(first.keeper);
    const second = acquired(keepers);
    expect(second).not.toBe(first.keeper);
    const rest = vi.spyOn(first.keeper, 'rest');
    keepers.giveBack(first.keeper);
    expect(rest).toHaveBeenCalledTimes(1);
    expect(acquired(keepers)).toBe(first.keeper);
    expect(await second.ready).toBeUndefined();
  });

  it('that has ended meanwhile is none', async () => {
    const keepers = await open();
    const ended = new Promise<void>((resolve) => first.keeper.onEnd(resolve));
    await first.close();
    await ended;
    expect(acquired(keepers)).not.toBe(first.keeper);
  });

  it('ends with all that runs in it, or lets go of that', async () => {
    const keepers = await open();
    const both = [acquired(keepers), acquired(keepers)];
    const calls: string[] = [];
    for (const [index, keeper] of both.entries()) {
      vi.spyOn(keeper, 'close').mockImplementation(() => calls.push(`close ${index}`));
      vi.spyOn(keeper, 'letGo').mockImplementation(() => calls.push(`let go ${index}`));
      keepers.dismiss(keeper, index === 1);
    }
    expect(calls).toEqual(['close 0', 'let go 1']);
    vi.restoreAllMocks();
  });

  it('that works is told to go on each second, for a task may have stopped it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const keepers = await open();
    const goOn = vi.spyOn(first.keeper, 'goOn');
    vi.advanceTimersByTime(5000);
    expect(goOn).not.toHaveBeenCalled();
    acquired(keepers);
    vi.advanceTimersByTime(999);
    expect(goOn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1001);
    expect(goOn).toHaveBeenCalledTimes(2);
    keepers.giveBack(first.keeper);
    vi.advanceTimersByTime(5000);
    expect(goOn).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
    await first.close();
    await keepers.close(options);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that was dismissed is not told to go on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const keepers = await open();
    keepers.dismiss(acquired(keepers), false);
    const goOn = vi.spyOn(first.keeper, 'goOn');
    vi.advanceTimersByTime(5000);
    expect(goOn).not.toHaveBeenCalled();
  });
});

describe.skipIf(process.platform !== 'linux')('the grace', () => {
  it('is what was granted, until it is shortened', async () => {
    const keepers = await open();
    expect(keepers.graceOf(5000)).toBe(5000);
    vi.spyOn(performance, 'now').mockReturnValue(10_000);
    keepers.shortenGrace(700);
    expect([keepers.graceOf(5000), keepers.graceOf(100)]).toEqual([700, 100]);
    keepers.shortenGrace(900);
    expect(keepers.graceOf(5000)).toBe(700);
    vi.spyOn(performance, 'now').mockReturnValue(12_000);
    expect(keepers.graceOf(5000)).toBe(0);
  });

  it('is shortened for what is being ended', async () => {
    const keepers = await open();
    const ends = [1, 2].map(() => new KeptEnd(first.keeper, options));
    const hurries = ends.map((end) => vi.spyOn(end, 'hurry'));
    for (const end of ends) keepers.began(end);
    for (const end of ends.slice(1)) keepers.over(end);
    keepers.shortenGrace(700);
    expect(hurries.map((hurry) => hurry.mock.calls)).toEqual([[[700]], []]);
    for (const end of ends) end.stop();
  });
});

describe.skipIf(process.platform !== 'linux')('what tasks have left running', () => {
  it('is ended with the run or left, and told with its task', async () => {
    const keepers = await open();
    const commands = [false, true].map((leaveRunning) => {
      const more = { leaveRunning, task: leaveRunning ? 'stays' : 'ends', attempt: 2 };
      return new KeptCommand(requestIn(directory, more), keepers);
    });
    const [ends, stays] = commands;
    if (ends === undefined || stays === undefined) throw new Error('there are two');
    const [endKept, leave] = [
      vi.spyOn(ends, 'endKept').mockResolvedValue({ ended: [note], survivors: [survivor] }),
      vi.spyOn(stays, 'leave').mockResolvedValue([note]),
    ];
    const wrong = [vi.spyOn(ends, 'leave'), vi.spyOn(stays, 'endKept')];
    for (const command of commands) keepers.retire(command);
    const closing = keepers.close(options);
    await first.close();
    expect(await closing).toEqual({
      ended: [{ ...note, task: 'ends', attempt: 2 }],
      survivors: [{ ...survivor, task: 'ends', attempt: 2 }],
      leftRunning: [{ ...note, task: 'stays', attempt: 2 }],
    });
    expect([endKept.mock.calls, leave.mock.calls]).toEqual([[[options]], [[]]]);
    expect(wrong.map((call) => call.mock.calls)).toEqual([[], []]);
  });

  it('of a keeper that was killed is found by its token, with the grace that is left', async () => {
    const keepers = await open();
    expect(await keepers.endLost(requestIn(directory), options)).toEqual({ ended: [], survivors: [] });
    const one = spawn('/bin/sh', ['-c', 'trap "" TERM; echo up; while :; do read line; done'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { RUNDAG_TOKEN: attemptToken(runToken, 1) },
    });
    const exited = once(one, 'exit');
    await once(one.stdout, 'data');
    const ending = keepers.endLost(requestIn(directory), { ...options, graceMilliseconds: 1e6 });
    keepers.shortenGrace(0);
    expect(await ending).toMatchObject({ ended: [{ pid: one.pid }], survivors: [] });
    expect(await exited).toEqual([null, 'SIGKILL']);
  });
});

describe.skipIf(process.platform !== 'linux')('the end of a run', () => {
  it('waits for the end of its keepers', async () => {
    const keepers = await open();
    const second = acquired(keepers);
    await second.ready;
    keepers.giveBack(second);
    const firstEnd = vi.spyOn(first.keeper, 'close');
    const closing = keepers.close(options);
    await first.close();
    await closing;
    expect([first.keeper.end, second.end]).toEqual([expect.anything(), expect.anything()]);
    expect(firstEnd).toHaveBeenCalled();
  });

  it('waits a second at most for a keeper that does not end', async () => {
    const keepers = await open();
    vi.spyOn(first.keeper, 'onEnd').mockImplementation(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let closed = false;
    const closing = keepers.close(options).then(() => (closed = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(closed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await closing;
  });
});
