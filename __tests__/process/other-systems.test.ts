import { describe, expect, it } from 'vitest';
import { MacProcesses, parsePs } from '../../src/process/system/process-table-macos.ts';
import { attemptToken, membersOf, type Tree } from '../../src/process/end/process-tree.ts';
import { WindowsEnder } from '../../src/process/end/windows-ender.ts';

const ps = `    1     0     1 Ss   Sat Nov 22 08:00:00 2025     /sbin/launchd
  501   500   501 Ss   Sat Nov 22 16:33:00 2025     /bin/bash -e /tmp/script.sh PATH=/bin RUNDAG_TOKEN=run.3.
  502   501   501 Z    Sat Nov 22 16:33:01 2025     (sleep)
  503     1   503 U    Sat Nov  2 16:33:02 2025     node server.js
garbage
`;

function treeOf(more: Partial<Tree>): Tree {
  const start = Date.UTC(2025, 10, 22, 16) / 1000;
  return {
    serial: 3,
    root: undefined,
    groupIsOurs: true,
    since: start,
    pipe: undefined,
    rootRuns: false,
    known: new Map(),
    ...more,
  };
}

describe('processes of macOS', () => {
  it('are read from ps, without zombies', () => {
    expect(
      parsePs(ps).map(({ pid, parent, group, uninterruptible }) => [pid, parent, group, uninterruptible]),
    ).toEqual([
      [1, 0, 1, false],
      [501, 500, 501, false],
      [503, 1, 503, true],
    ]);
  });

  it('have started at a time in UTC, wherever this is', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Tokyo';
    try {
      expect(parsePs(ps)[2]?.start).toBe(Date.UTC(2025, 10, 2, 16, 33, 2) / 1000);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('belong to a tree by their token where ps shows the environment', () => {
    const calls: (readonly string[])[] = [];
    const table = new MacProcesses((args) => {
      calls.push(args);
      return ps;
    });
    const tree = treeOf({});
    expect(
      membersOf([tree], table, 'run')
        .get(tree)
        ?.map(({ pid }) => pid),
    ).toEqual([501]);
    expect(calls).toHaveLength(1);
    expect(attemptToken('run', 3)).toBe('run.3.');
  });
});

describe('the end of a tree on Windows', () => {
  const own = treeOf({ root: process.pid });

  it('is taskkill by force, for the whole tree', async () => {
    const calls: unknown[] = [];
    const ender = new WindowsEnder('C:\\Windows', (program, args) => {
      calls.push([program, ...args]);
      return Promise.resolve({ code: 0, output: '' });
    });
    expect(await ender.end(own)).toEqual({
      ended: [{ pid: process.pid, command: '(the task itself)' }],
      survivors: [],
    });
    expect(calls).toEqual([['C:\\Windows\\System32\\taskkill.exe', '/PID', String(process.pid), '/T', '/F']]);
  });

  it('names what could not be ended', async () => {
    const refused = new WindowsEnder('C:\\Windows', () =>
      Promise.resolve({ code: 1, output: 'Access is denied.\r\n' }),
    );
    expect((await refused.end(own)).survivors[0]?.reason).toBe(
      'taskkill ended with exit code 1: Access is denied.',
    );
    const missing = new WindowsEnder('C:\\Windows', () => Promise.resolve(undefined));
    expect((await missing.end(own)).survivors[0]?.reason).toContain('could not be started');
  });

  it('does nothing for a root that is gone', async () => {
    const ender = new WindowsEnder('C:\\Windows', () => Promise.reject(new Error('not to be called')));
    expect(await ender.end(treeOf({ root: 2 ** 22 + 1 }))).toEqual({ ended: [], survivors: [] });
  });
});
