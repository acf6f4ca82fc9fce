import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeadStart } from '../../src/process/head-start.ts';
import { ownerVariable } from '../../src/process/keeper/keepers.ts';

let start: HeadStart;
beforeEach(() => {
  vi.stubEnv(ownerVariable, undefined);
  start = new HeadStart();
});
afterEach(() => {
  start.drop();
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform !== 'linux')('what is started before the graph is known', () => {
  it('is a keeper that can be used', async () => {
    expect(start.firstKeeper).toBeUndefined();
    await start.startKeeper();
    expect(await start.firstKeeper?.ready).toBeUndefined();
    expect(await start.firstKeeper?.look()).toEqual([]);
  });

  it('ends when nothing is run', async () => {
    await start.startKeeper();
    const keeper = start.firstKeeper;
    await keeper?.ready;
    const ended = new Promise<void>((resolve) => keeper?.onEnd(resolve));
    const close = vi.spyOn(start.launcher, 'close');
    start.drop();
    await ended;
    expect(keeper?.end).toEqual({ kind: 'ended', how: 'exit code 0' });
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is nothing where there are no keepers', async () => {
    vi.stubEnv(ownerVariable, 'process-table');
    await start.startKeeper();
    expect(start.firstKeeper).toBeUndefined();
  });
});

it('starts programs by `exec` unless it is told another way', async () => {
  const other = new HeadStart(() => Promise.reject(new Error('why')));
  const request = {
    program: process.execPath,
    args: ['-e', ''],
    directory: process.cwd(),
    env: new Map<string, string>(),
    verbatim: false,
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: false,
  } as const;
  const endOf = (of: HeadStart): Promise<unknown> =>
    new Promise((resolve) => {
      of.launcher.start(request, { started: () => undefined, ended: resolve, failed: resolve });
    });
  expect(await endOf(other)).toEqual(new Error('why'));
  expect(await endOf(new HeadStart(exec))).toBe(0);
  expect(await endOf(start)).toBe(0);
  other.drop();
});
