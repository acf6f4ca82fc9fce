import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EndingTree } from '../../src/process/end/ending-tree.ts';
import type { ProcessRow, ProcessTable, SignalResult } from '../../src/process/system/process-table.ts';
import { attemptToken, membersOf, serialIn, type Tree } from '../../src/process/end/process-tree.ts';

const run = 'a1b2c3';

interface Fake extends Partial<ProcessRow> {
  readonly pid: number;
  readonly env?: string;
  readonly opens?: readonly string[];
}

class FakeTable implements ProcessTable {
  readonly interval = 20;
  readonly signals: [number, string][] = [];
  processes: readonly Fake[];
  /** Those that belong to another user. */
  refused: ReadonlySet<number> = new Set();

  constructor(processes: readonly Fake[]) {
    this.processes = processes;
  }

  now(): number {
    return 0;
  }

  scan(): readonly ProcessRow[] {
    return this.processes.map(({ env: _env, opens: _opens, ...row }) => ({
      parent: 1,
      group: row.pid,
      session: row.pid,
      start: 100,
      uninterruptible: false,
      ...row,
    }));
  }

  newest(): readonly ProcessRow[] {
    return this.scan();
  }

  environment(row: ProcessRow): string {
    return this.processes.find(({ pid }) => pid === row.pid)?.env ?? '';
  }

  openPaths(row: ProcessRow): readonly string[] {
    return this.processes.find(({ pid }) => pid === row.pid)?.opens ?? [];
  }

  command(row: ProcessRow): string {
    return `process ${row.pid}`;
  }

  signal(row: ProcessRow, signal: NodeJS.Signals | 0): SignalResult {
    const answer = this.refused.has(row.pid) ? 'not-permitted' : 'sent';
    if (signal !== 0 && answer === 'sent') this.signals.push([row.pid, signal]);
    return answer;
  }
}

function tree(serial: number, more: Partial<Tree> = {}): Tree {
  return {
    serial,
    root: undefined,
    groupIsOurs: true,
    since: 50,
    pipe: undefined,
    rootRuns: false,
    known: new Map(),
    ...more,
  };
}

function pidsOf(trees: readonly Tree[], processes: readonly Fake[]): readonly (readonly number[])[] {
  const members = membersOf(trees, new FakeTable(processes), run);
  return trees.map((each) => (members.get(each) ?? []).map(({ pid }) => pid).toSorted((a, b) => a - b));
}

/** Pid and attempt of each stray. */
function straysOf(processes: readonly Fake[], since: number, pipes?: string): readonly [number, number][] {
  const strays: [number, number][] = [];
  membersOf([], new FakeTable(processes), run, {
    since,
    pipes,
    take: (row, serial) => strays.push([row.pid, serial]),
  });
  return strays;
}

describe('membersOf', () => {
  it('tells once of each member that is new, and by what it is known', () => {
    const processes: Fake[] = [
      { pid: 10, group: 9, session: 9 },
      { pid: 11, group: 10, session: 9 },
      { pid: 12, group: 11, session: 10 },
      { pid: 13, env: `RUNDAG_TOKEN=${attemptToken(run, 1)}` },
      { pid: 14, opens: ['/tmp/pipe-1'] },
      { pid: 15, parent: 14 },
      { pid: 16, start: 99 },
      { pid: 17 },
    ];
    const found: string[] = [];
    const one = tree(1, {
      root: 10,
      pipe: '/tmp/pipe-1',
      known: new Map([[16, 99]]),
      onFound: ({ pid, command }, trace) => found.push(`${pid} (${command}): ${trace}`),
    });
    membersOf([one], new FakeTable(processes), run);
    expect(found).toEqual([
      '10 (process 10): root',
      '11 (process 11): group',
      '12 (process 12): session',
      '13 (process 13): token',
      '14 (process 14): pipe',
      '15 (process 15): descendant',
    ]);
  });

  it('finds a tree by its group, session, token, pipe and descent', () => {
    const processes: Fake[] = [
      { pid: 10, group: 10, session: 10 },
      { pid: 11, group: 11, session: 10 },
      { pid: 12, env: `A=1\0RUNDAG_TOKEN=${attemptToken(run, 1)}\0` },
      { pid: 13, opens: ['/dev/null', '/tmp/pipe-1 (deleted)'] },
      { pid: 14, parent: 12 },
      { pid: 15, parent: 14 },
      { pid: 16 },
      { pid: 17, parent: 16 },
    ];
    expect(pidsOf([tree(1, { root: 10, pipe: '/tmp/pipe-1' })], processes)).toEqual([
      [10, 11, 12, 13, 14, 15],
    ]);
  });

  it('tells attempts apart whose numbers begin alike, and runs inside runs', () => {
    const processes: Fake[] = [
      { pid: 10, env: `RUNDAG_TOKEN=${attemptToken(run, 1)}` },
      { pid: 11, env: `RUNDAG_TOKEN=${attemptToken(run, 12)}` },
      { pid: 12, env: `RUNDAG_TOKEN=${attemptToken(run, 12)} ${attemptToken('inner', 1)}` },
      { pid: 13, env: `RUNDAG_TOKEN=${attemptToken('other', 1)}` },
    ];
    expect(pidsOf([tree(1), tree(12)], processes)).toEqual([[10], [11, 12]]);
  });

  it('never takes what started before the tree, not even as a descendant', () => {
    const processes: Fake[] = [
      { pid: 10, group: 10, start: 49 },
      { pid: 11, env: attemptToken(run, 1), start: 50 },
      { pid: 12, parent: 11, start: 49 },
    ];
    expect(pidsOf([tree(1, { root: 10 })], processes)).toEqual([[11]]);
  });

  it('takes a number of a group only while a known member uses it, once the root is gone', () => {
    const ended = tree(1, { root: 10, groupIsOurs: false, known: new Map([[11, 100]]) });
    expect(
      pidsOf(
        [ended],
        [
          { pid: 11, group: 10 },
          { pid: 12, group: 10 },
        ],
      ),
    ).toEqual([[11, 12]]);
    expect(
      pidsOf(
        [ended],
        [
          { pid: 11, group: 10, start: 101 },
          { pid: 12, group: 10 },
        ],
      ),
    ).toEqual([[]]);
  });

  it('gives a process to one tree', () => {
    const trees = [tree(1, { root: 10 }), tree(2)];
    expect(pidsOf(trees, [{ pid: 10 }, { pid: 11, parent: 10, env: attemptToken(run, 2) }])).toEqual([
      [10],
      [11],
    ]);
  });

  it('hands over what has a token of the run and no tree', () => {
    const processes = [{ pid: 10, env: attemptToken(run, 7), start: 5 }];
    expect(straysOf(processes, 5)).toEqual([[10, 7]]);
    expect(straysOf(processes, 6)).toEqual([]);
  });

  it('hands over what holds a pipe of the run and no tree, when pipes are looked at', () => {
    const processes = [
      { pid: 10, opens: ['/dev/null', '/tmp/rundag-a1b2c3/pipe-4 (deleted)'] },
      { pid: 11, opens: ['/tmp/rundag-a1b2c3/groups (deleted)'] },
      { pid: 12, opens: ['/tmp/rundag-a1b2c3/pipe-5 (deleted)'], env: attemptToken(run, 7) },
    ];
    expect(straysOf(processes, 0, '/rundag-a1b2c3/pipe-')).toEqual([
      [10, 0],
      [12, 7],
    ]);
    expect(straysOf(processes, 0)).toEqual([[12, 7]]);
  });

  it('takes time in proportion to the number of processes and trees', () => {
    const size = 50_000;
    const processes = Array.from({ length: size }, (_, index) => ({
      pid: index + 1,
      parent: index,
      env: index % 2 === 0 ? attemptToken(run, index) : '',
    }));
    const table = new FakeTable(processes);
    const environments = new Map(processes.map(({ pid, env }) => [pid, env]));
    table.environment = (row) => environments.get(row.pid) ?? '';
    const members = membersOf(
      Array.from({ length: size }, (_, index) => tree(index)),
      table,
      run,
    );
    expect([...members.values()].reduce((sum, rows) => sum + rows.length, 0)).toBe(size);
  });
});

describe('serialIn', () => {
  it.each([
    ['', undefined],
    [`X=${run}`, undefined],
    [`X=${run}.`, undefined],
    [`X=${run}.x.`, undefined],
    [`X=${run}.12`, undefined],
    [`X=${run}.12.`, 12],
  ])('reads %j as %j', (text, serial) => {
    expect(serialIn(text, run)).toBe(serial);
  });
});

const step = (job: EndingTree, table: FakeTable, now: number): boolean => job.step([...table.scan()], now);

describe('EndingTree', () => {
  const options = { signal: 'SIGTERM', graceMilliseconds: 100 } as const;

  it('asks once, waits for the grace, then uses force until three scans find nothing', () => {
    const table = new FakeTable([{ pid: 10, group: 4_000_000 }]);
    const job = new EndingTree(tree(1), table, options, 100);
    step(job, table, 0);
    step(job, table, 20);
    expect(table.signals).toEqual([
      [10, 'SIGTERM'],
      [10, 'SIGCONT'],
    ]);
    expect(job.nextStep(90, 20)).toBe(10);
    expect(step(job, table, 100)).toBe(true);
    expect(step(job, table, 120)).toBe(false);
    expect(table.signals.slice(2)).toEqual([
      [10, 'SIGKILL'],
      [10, 'SIGKILL'],
    ]);
    table.processes = [];
    step(job, table, 121);
    step(job, table, 122);
    expect(job.over).toBe(false);
    step(job, table, 123);
    expect(job.over).toBe(true);
    expect(job.report()).toEqual({ ended: [{ pid: 10, command: 'process 10' }], survivors: [] });
  });

  it('counts empty scans anew when somebody appears', () => {
    const table = new FakeTable([{ pid: 10 }]);
    const job = new EndingTree(tree(1), table, options, 0);
    step(job, table, 0);
    table.processes = [];
    step(job, table, 1);
    step(job, table, 2);
    table.processes = [{ pid: 11 }];
    expect(step(job, table, 3)).toBe(true);
    table.processes = [];
    step(job, table, 4);
    step(job, table, 5);
    expect(job.over).toBe(false);
    step(job, table, 6);
    expect(job.over).toBe(true);
  });

  it.each<[boolean, RegExp]>([
    [true, /inside the kernel/],
    [false, /5 s after the first SIGKILL/],
  ])('gives up after 5 s and says why (uninterruptible: %s)', (uninterruptible, reason) => {
    const table = new FakeTable([{ pid: 10, uninterruptible }]);
    const job = new EndingTree(tree(1), table, options, 0);
    for (let now = 0; now <= 5000; now += 100) step(job, table, now);
    expect(job.over).toBe(false);
    step(job, table, 5001);
    expect(job.over).toBe(true);
    const report = job.report();
    expect(report.ended).toEqual([]);
    expect(report.survivors).toMatchObject([{ pid: 10, command: 'process 10' }]);
    expect(report.survivors[0]?.reason).toMatch(reason);
  });

  it.each([
    ['asked', 600_000],
    ['forced', 0],
  ])('waits for nobody whom no signal reaches (%s)', (_how, killAt) => {
    const table = new FakeTable([{ pid: 10 }]);
    table.refused = new Set([10]);
    const job = new EndingTree(tree(1), table, options, killAt);
    for (let now = 0; now < 500; now += 20) step(job, table, now);
    expect(job.over).toBe(false);
    step(job, table, 500);
    expect(job.over).toBe(true);
    const reason = 'it belongs to another user, and this user may not end it';
    expect(job.report()).toEqual({ ended: [], survivors: [{ pid: 10, command: 'process 10', reason }] });
  });

  it('gives those whom a signal reaches their time, also beside one whom none does', () => {
    const table = new FakeTable([{ pid: 10 }, { pid: 11 }]);
    table.refused = new Set([10]);
    const job = new EndingTree(tree(1), table, options, 2000);
    for (let now = 0; now < 2000; now += 20) step(job, table, now);
    expect(job.over).toBe(false);
    expect(table.signals).toEqual([
      [11, 'SIGTERM'],
      [11, 'SIGCONT'],
    ]);
    expect(step(job, table, 2000)).toBe(true);
    expect(table.signals.at(-1)).toEqual([11, 'SIGKILL']);
    table.processes = [{ pid: 10 }];
    step(job, table, 2020);
    step(job, table, 2519);
    expect(job.over).toBe(false);
    step(job, table, 2520);
    expect(job.over).toBe(true);
    expect(job.report()).toMatchObject({ ended: [{ pid: 11 }], survivors: [{ pid: 10 }] });
  });

  it('asks one that has come back to this user, and not what has come since', () => {
    const table = new FakeTable([{ pid: 10 }]);
    table.refused = new Set([10]);
    const job = new EndingTree(tree(1), table, options, 2000);
    step(job, table, 0);
    table.processes = [{ pid: 10 }, { pid: 12 }];
    table.refused = new Set([12]);
    step(job, table, 400);
    table.refused = new Set();
    for (let now = 420; now < 2000; now += 20) step(job, table, now);
    expect(job.over).toBe(false);
    expect(table.signals).toEqual([[10, 'SIGTERM']]);
    step(job, table, 2000);
    expect(table.signals.slice(1)).toEqual([
      [10, 'SIGKILL'],
      [12, 'SIGKILL'],
    ]);
  });

  it('ends a root whose end was not told also where the system shows no processes', async () => {
    const child = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
    const ended = once(child, 'exit');
    const table = new FakeTable([]);
    const hidden = tree(1, { root: child.pid, groupIsOurs: true, rootRuns: true });
    const job = new EndingTree(hidden, table, options, 100);
    job.step([], 0);
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(job.over).toBe(false);
    hidden.rootRuns = false;
    for (let now = 1; now <= 3; now += 1) job.step([], now);
    expect(job.over).toBe(true);
  });

  it('needs one look when there never was anything', () => {
    const job = new EndingTree(tree(1), new FakeTable([]), options, 100);
    job.step([], 0);
    expect(job.over).toBe(true);
  });
});
