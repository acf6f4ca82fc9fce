import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinuxProcesses } from '../../../src/process/system/process-table-linux.ts';

let proc: string;
let table: LinuxProcesses;
beforeEach(() => {
  proc = mkdtempSync(join(tmpdir(), 'rundag-proc-'));
  table = new LinuxProcesses(proc);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(proc, { recursive: true });
});

/** What differs from a process that sleeps. */
interface Given {
  readonly state?: string;
  /** The process that it is a thread of. */
  readonly threadOf?: number;
  /** How many fields its `stat` has. */
  readonly fields?: number;
}

/** Shows a process whose start is its number times ten. */
function show(pid: number, { state = 'S', threadOf = pid, fields = 52 }: Given = {}): void {
  const directory = join(proc, String(pid));
  mkdirSync(directory);
  const all = [state, 1, 2, 3, ...Array<number>(15).fill(0), pid * 10, ...Array<number>(32).fill(0)];
  writeFileSync(join(directory, 'stat'), `${pid} (a) name) ${all.slice(0, fields - 2).join(' ')}\n`);
  writeFileSync(join(directory, 'status'), `Name:\tx\nTgid:\t${threadOf}\nPid:\t${pid}\n`);
}

/** Says which number was given last. */
function given(pid: number): void {
  writeFileSync(join(proc, 'loadavg'), `0.50 0.40 0.30 2/345 ${pid}\n`);
}

const pidsOf = (rows: Iterable<{ readonly pid: number }>): readonly number[] =>
  [...rows].map(({ pid }) => pid);

/** The numbers that a scan shows, while `meanwhile` happens behind the first of them. */
function scanned(meanwhile: (pid: number) => void): readonly number[] {
  const pids: number[] = [];
  for (const { pid } of table.scan()) {
    meanwhile(pid);
    pids.push(pid);
  }
  return pids;
}

describe('a process', () => {
  const fate = (more: Given) => {
    given(7);
    show(7, more);
    return [...table.scan()];
  };

  it.each([
    ['S', false],
    ['D', true],
  ])('of the state %s waits in the kernel: %s', (state, uninterruptible) => {
    expect(fate({ state })).toEqual([
      { pid: 7, parent: 1, group: 2, session: 3, start: 70, uninterruptible },
    ]);
    expect(table.waitsInKernel(7)).toBe(uninterruptible);
  });

  it.each<[string, Given]>([
    ['has ended and is not yet waited for', { state: 'Z' }],
    ['is ending', { state: 'X' }],
    ['is shown in part', { fields: 21 }],
  ])('is none when it %s', (_what, more) => {
    expect(fate(more)).toEqual([]);
    expect(table.waitsInKernel(7)).toBe(false);
  });

  it('is shown by the fields up to its start', () => {
    expect(fate({ fields: 22 })).toHaveLength(1);
  });

  it('that has gone since is none, has nothing and gets no signal', () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    const [row] = fate({});
    if (row === undefined) throw new Error('it is not shown');
    rmSync(join(proc, '7'), { recursive: true });
    mkdirSync(join(proc, '7'));
    expect([...table.scan()]).toEqual([]);
    expect([table.environment(row), table.openPaths(row), table.command(row)]).toEqual(['', [], '[]']);
    expect(table.signal(row, 'SIGTERM')).toBe('gone');
    expect(kill).not.toHaveBeenCalled();
  });

  it('has the paths of what it has open, but for what cannot be read', () => {
    const [row] = fate({});
    if (row === undefined) throw new Error('it is not shown');
    mkdirSync(join(proc, '7', 'fd'));
    symlinkSync('/tmp/pipe-1 (deleted)', join(proc, '7', 'fd', '0'));
    writeFileSync(join(proc, '7', 'fd', '1'), '');
    expect(table.openPaths(row)).toEqual(['/tmp/pipe-1 (deleted)', '']);
  });

  it.each([4095, 4096, 16_384, 16_385, 100_000])('has its environment whole, of %i bytes', (length) => {
    const [row] = fate({});
    if (row === undefined) throw new Error('it is not shown');
    const text = 'abcdefg\0'.repeat(12_500).slice(0, length);
    writeFileSync(join(proc, '7', 'environ'), text);
    expect(table.environment(row) === text).toBe(true);
  });

  it('is looked at without a descriptor that stays open', () => {
    const [row] = fate({});
    if (row === undefined) throw new Error('it is not shown');
    const before = readdirSync('/proc/self/fd').length;
    for (let count = 0; count < 20; count += 1) table.command(row);
    expect(readdirSync('/proc/self/fd')).toHaveLength(before);
  });
});

describe('a scan', () => {
  it('shows the newest first, and nothing that is no process', () => {
    for (const pid of [9, 10, 100, 25, 1, 1000]) show(pid);
    for (const name of ['1000s', 'acpi', 'bus', 'self', 'sys', '11-not', 'tty']) mkdirSync(join(proc, name));
    given(1000);
    expect(pidsOf(table.scan())).toEqual([1000, 100, 25, 10, 9, 1]);
  });

  it('shows nothing where the system shows nothing', () => {
    rmSync(proc, { recursive: true });
    expect([pidsOf(table.scan()), pidsOf(table.newest())]).toEqual([[], []]);
    mkdirSync(proc);
  });

  it('shows what was started meanwhile, but no threads', () => {
    show(50);
    given(100);
    const pids = scanned((pid) => {
      if (pid !== 50) return;
      for (const started of [100, 101, 102]) show(started);
      show(103, { threadOf: 102 });
      given(103);
    });
    expect(pids).toEqual([50, 102, 101]);
  });

  it('shows what was started when the numbers began again at the lowest', () => {
    show(500);
    given(500);
    const pids = scanned((pid) => {
      if (pid !== 500) return;
      for (const started of [-1, 0, 1, 5, 6]) show(started);
      given(5);
    });
    expect(pids).toEqual([500, 5, 1]);
  });

  it('looks at the 200 newest of those alone', () => {
    show(500);
    given(500);
    const pids = scanned((pid) => {
      if (pid !== 500) return;
      for (const started of [800, 801, 1000]) show(started);
      given(1000);
    });
    expect(pids).toEqual([500, 1000, 801]);
  });

  it('looks again 20 times at most, however fast new ones come', () => {
    show(1);
    given(1);
    const pids = scanned((pid) => {
      show(pid + 1);
      given(pid + 1);
    });
    expect(pids).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  it('looks again only for what is new', () => {
    for (const pid of [3, 4]) show(pid);
    given(4);
    expect(pidsOf(table.scan())).toEqual([4, 3]);
  });
});

describe('the newest', () => {
  it('are those of the last 64 numbers, but no threads', () => {
    for (const pid of [36, 37, 99, 101]) show(pid);
    show(100, { threadOf: 99 });
    given(100);
    expect(pidsOf(table.newest())).toEqual([99, 37]);
  });

  it('have numbers from 1 on', () => {
    for (const pid of [-1, 0, 1]) show(pid);
    given(1);
    expect(pidsOf(table.newest())).toEqual([1]);
  });
});

describe('the time', () => {
  it('is in hundredths of a second since boot, a moment early, and asked of the system once', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(5000);
    writeFileSync(join(proc, 'uptime'), '1000.25 3999.00\n');
    expect(table.now()).toBe(100_024);
    clock.mockReturnValue(6009);
    writeFileSync(join(proc, 'uptime'), '5.00 5.00\n');
    expect(table.now()).toBe(100_124);
  });

  it('is before everything where the system does not tell', () => {
    expect(table.now()).toBe(-Infinity);
  });
});
