import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linuxProcesses } from '../../../src/process/system/process-table-linux.ts';
import { MacProcesses, parsePs } from '../../../src/process/system/process-table-macos.ts';
import { systemProcesses } from '../../../src/process/system/process-table-of.ts';
import {
  longestCommand,
  type ProcessRow,
  sendSignal,
  shortCommand,
} from '../../../src/process/system/process-table.ts';

vi.mock('node:child_process', { spy: true });

const row = (more: Partial<ProcessRow>): ProcessRow => ({
  pid: process.pid,
  parent: 0,
  group: 0,
  session: 0,
  start: 0,
  uninterruptible: false,
  ...more,
});

describe('a command line', () => {
  it.each([
    ['  a \n\t b  ', 'a b'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), `${'x'.repeat(199)}…`],
  ])('is shown on one line, and cut', (words, shown) => {
    expect(shortCommand(words)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(longestCommand);
  });
});

describe('a signal', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  it.each([
    [Object.assign(new Error('x'), { code: 'EPERM' }), 'not-permitted'],
    [Object.assign(new Error('x'), { code: 'ESRCH' }), 'gone'],
    [new Error('EPERM'), 'gone'],
    ['EPERM', 'gone'],
  ])('that fails tells why: %s', (error, result) => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw error;
    });
    expect(sendSignal(7, 'SIGTERM')).toBe(result);
  });

  it('goes to a process, or to a group', () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    expect([sendSignal(7, 'SIGTERM'), sendSignal(-7, 0)]).toEqual(['sent', 'sent']);
    expect(kill.mock.calls).toEqual([
      [7, 'SIGTERM'],
      [-7, 0],
    ]);
  });
});

describe('the table of a system', () => {
  it.each([
    ['linux', linuxProcesses],
    ['android', linuxProcesses],
    ['darwin', expect.any(MacProcesses)],
    ['freebsd', expect.any(MacProcesses)],
    ['win32', undefined],
    ['cygwin', undefined],
  ] as const)('on %s is its own', (platform, table) => {
    expect(systemProcesses(platform)).toEqual(table);
  });
});

describe.skipIf(process.platform !== 'linux')('processes of Linux', () => {
  let child: ChildProcess;
  let since: number;
  /** Has parentheses and a blank in its name, a line and a variable of 20 KB. */
  beforeEach(async () => {
    since = linuxProcesses.now();
    const script = 'echo "a) Z (b" >/proc/$$/comm; echo up; read line';
    child = spawn('bash', ['-c', script, 'word 1'], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'], MARK: 'here', LONG: 'x'.repeat(20_000), LAST: 'end' },
    });
    if (child.stdout !== null) await once(child.stdout, 'data');
  });
  afterEach(async () => {
    const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await exited;
  });
  const find = (): ProcessRow | undefined => [...linuxProcesses.scan()].find(({ pid }) => pid === child.pid);

  it('are shown with all that tells of them', () => {
    expect(find()).toEqual({
      pid: child.pid,
      parent: process.pid,
      group: child.pid,
      session: child.pid,
      start: expect.any(Number),
      uninterruptible: false,
    });
  });

  it('started after the time that it was before', () => {
    const start = find()?.start ?? 0;
    expect(start).toBeGreaterThanOrEqual(since);
    expect(start).toBeLessThanOrEqual(linuxProcesses.now() + 2);
    expect(Number.isInteger(since)).toBe(true);
  });

  it('are shown the newest first, but not this one, and no thread', () => {
    const pids = [...linuxProcesses.scan()].map(({ pid }) => pid);
    expect(pids).not.toContain(process.pid);
    // Numbers begin again at the lowest when the highest was given; what starts during the scan comes behind.
    const older = pids.slice(0, pids.indexOf(1) + 1);
    expect(older).toContain(child.pid);
    expect(older).toEqual(older.toSorted((left, right) => right - left));
  });

  it('are shown in a fraction of the time when they are the newest', async () => {
    // Others may start so much at the same moment that it is none of the newest any more.
    await vi.waitFor(() => {
      const one = spawn('sleep', ['1000'], { stdio: 'ignore' });
      const newest = [...linuxProcesses.newest()].map(({ pid }) => pid);
      one.kill('SIGKILL');
      expect(newest).toContain(one.pid);
      expect(newest).not.toContain(process.pid);
      expect(newest.length).toBeLessThanOrEqual(64);
      expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    });
  });

  it('have an environment, whole however long it is, and open files', () => {
    const environment = linuxProcesses.environment(row({ pid: child.pid ?? 0 }));
    expect(environment).toContain('MARK=here\0');
    expect(environment).toContain(`LONG=${'x'.repeat(20_000)}\0`);
    expect(environment).toContain('LAST=end\0');
    const file = openSync(import.meta.filename, 'r');
    expect(linuxProcesses.openPaths(row({}))).toContain(import.meta.filename);
    closeSync(file);
  });

  it('have a command line, or a name', () => {
    const pid = child.pid ?? 0;
    expect(linuxProcesses.command(row({ pid }))).toBe(
      'bash -c echo "a) Z (b" >/proc/$$/comm; echo up; read line word 1',
    );
    // A thread of the kernel where one is shown, or a process that is gone.
    expect(linuxProcesses.command({ pid: 2 ** 22 + 1 })).toBe('[]');
    expect(linuxProcesses.waitsInKernel(pid)).toBe(false);
    expect(linuxProcesses.waitsInKernel(2 ** 22 + 1)).toBe(false);
  });

  it('are sent a signal as long as it is them', async () => {
    const found = find();
    if (found === undefined) throw new Error('it is not shown');
    expect(linuxProcesses.signal({ ...found, start: found.start + 1 }, 'SIGKILL')).toBe('gone');
    expect(linuxProcesses.signal(found, 0)).toBe('sent');
    const exited = once(child, 'exit');
    expect(linuxProcesses.signal(found, 'SIGUSR1')).toBe('sent');
    expect(await exited).toEqual([null, 'SIGUSR1']);
    expect(linuxProcesses.signal(found, 0)).toBe('gone');
  });

  it('that have ended and are not yet waited for are none', async () => {
    const parent = spawn('bash', ['-c', 'sleep 0.1 & echo $!; exec sleep 1000'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [text] = await once(parent.stdout, 'data');
    const zombie = Number(String(text));
    const stat = (): string => readFileSync(`/proc/${zombie}/stat`, 'latin1');
    await vi.waitFor(() => expect(stat()).toMatch(/\) Z /));
    expect([...linuxProcesses.scan()].map(({ pid }) => pid)).not.toContain(zombie);
    expect(linuxProcesses.command({ pid: zombie })).toMatch(/^\[\w+\]$/);
    const exited = once(parent, 'exit');
    parent.kill('SIGKILL');
    await exited;
  });
});

describe('processes of macOS', () => {
  const line = '  501   500   502 Ss   Sat Nov 22 16:33:00 2025     /bin/bash -e a b TOKEN=x';

  it('are read from lines of ps', () => {
    expect(parsePs(line)).toEqual([
      {
        pid: 501,
        parent: 500,
        group: 502,
        session: undefined,
        start: Date.UTC(2025, 10, 22, 16, 33) / 1000,
        uninterruptible: false,
        text: '    /bin/bash -e a b TOKEN=x',
      },
    ]);
    expect(parsePs(`x ${line}`)).toEqual([]);
    expect(parsePs('501 500 502 U Sat Nov 22 16:33:00 2025')).toMatchObject([
      { uninterruptible: true, text: '' },
    ]);
    expect(parsePs('501 500 502 Z Sat Nov 22 16:33:00 2025 (x)\n\n')).toEqual([]);
    expect(parsePs('501 500 502 Z+ Sat Nov 22 16:33:00 2025 (x)')).toEqual([]);
    expect(parsePs('501 500 502 U+ Sat Nov 22 16:33:00 2025 a')).toMatchObject([{ uninterruptible: true }]);
  });

  it('are read whatever the width of the columns, and whatever is in the command', () => {
    expect(parsePs(' 1   2   3   S   Sat   Nov   1   16:33:00   2025   a\rb')).toMatchObject([
      { pid: 1, parent: 2, group: 3, start: Date.UTC(2025, 10, 1, 16, 33) / 1000, text: '  a\rb' },
    ]);
  });

  it('are asked of ps once for a scan, the newest first and without this one', () => {
    const asked: (readonly string[])[] = [];
    const table = new MacProcesses((args) => {
      asked.push(args);
      const own = line.replace('501', String(process.pid));
      return args.includes('-p') ? ' node  a.js\n' : `${line}\n${own}\n${line.replace('501', '503')}\n`;
    });
    expect(table.scan().map(({ pid }) => pid)).toEqual([503, 501]);
    expect(table.newest().map(({ pid }) => pid)).toEqual([503, 501]);
    expect(asked[0]).toEqual(['-axEww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']);
    const [found] = table.scan();
    if (found === undefined) throw new Error('none was found');
    expect(table.environment(found)).toContain('TOKEN=x');
    expect(table.environment(row({}))).toBe('');
    expect(table.openPaths()).toEqual([]);
    expect(table.command(found)).toBe('node a.js');
    expect(asked.at(-1)).toEqual(['-ww', '-o', 'command=', '-p', '503']);
    expect(table.interval).toBe(100);
  });

  it('started in the second before or later', () => {
    const before = Math.floor(Date.now() / 1000);
    const now = new MacProcesses(() => '').now();
    expect(now).toBeGreaterThanOrEqual(before - 1);
    expect(now).toBeLessThanOrEqual(Math.floor(Date.now() / 1000) - 1);
  });

  it('are sent a signal as the system sends it', () => {
    const table = new MacProcesses(() => '');
    expect(table.signal(row({}), 0)).toBe('sent');
    expect(table.signal(row({ pid: 2 ** 22 + 1 }), 0)).toBe('gone');
  });

  it.skipIf(process.platform === 'win32')('are asked of the system’s own ps, in English and in UTC', () => {
    expect(new MacProcesses().command(row({}))).toContain('node');
    expect(spawnSync).toHaveBeenLastCalledWith(
      '/bin/ps',
      expect.anything(),
      expect.objectContaining({ env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' } }),
    );
  });

  it.skipIf(process.platform === 'win32')('are none where ps says nothing of use', () => {
    // On Linux its options are others.
    expect(Array.isArray(new MacProcesses().scan())).toBe(true);
  });
});
