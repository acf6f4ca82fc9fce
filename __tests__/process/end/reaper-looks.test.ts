import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attemptToken } from '../../../src/process/end/process-tree.ts';
import { Reaper } from '../../../src/process/end/reaper.ts';
import { sweep } from '../../../src/process/end/sweep.ts';
import type { ProcessRow } from '../../../src/process/system/process-table.ts';
import { GivenTable, treeOf } from '../../support/process-rows.ts';

const run = 'a1b2c3';
const tokenOf = (serial: number): string => `RUNDAG_TOKEN=${attemptToken(run, serial)}`;

/** Its processes end by the signals that they obey. */
class ObedientTable extends GivenTable {
  scans = 0;
  obeys: ReadonlySet<string> = new Set(['SIGKILL']);

  override scan(): readonly ProcessRow[] {
    this.scans += 1;
    return super.scan();
  }

  override signal(row: ProcessRow, signal: NodeJS.Signals | 0): ReturnType<GivenTable['signal']> {
    const answer = super.signal(row, signal);
    if (answer === 'sent' && this.obeys.has(String(signal)))
      this.processes = this.processes.filter(({ pid }) => pid !== row.pid);
    return answer;
  }
}

let table: ObedientTable;
let reaper: Reaper;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'],
  });
  table = new ObedientTable();
  reaper = new Reaper(table, run);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a look', () => {
  it('serves all who asked since the last, with the names of what runs', async () => {
    table.processes = [
      { pid: 10, env: tokenOf(1) },
      { pid: 11, env: tokenOf(2) },
    ];
    const looks = [reaper.look(treeOf(1)), reaper.look(treeOf(2)), reaper.look(treeOf(3))];
    await vi.runAllTimersAsync();
    expect(await Promise.all(looks)).toEqual([
      [{ pid: 10, command: 'process 10' }],
      [{ pid: 11, command: 'process 11' }],
      [],
    ]);
    expect(table.scans).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes members known, whatever they do to hide afterwards', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const tree = treeOf(1);
    void reaper.look(tree);
    await vi.runAllTimersAsync();
    expect(tree.known).toEqual(new Map([[10, 100]]));
    table.processes = [{ pid: 10 }];
    const again = reaper.look(tree);
    await vi.runAllTimersAsync();
    expect(await again).toHaveLength(1);
  });
});

const ending = (grace: number) => reaper.end(treeOf(1), { signal: 'SIGTERM', graceMilliseconds: grace });

describe('an end', () => {
  it('of one that obeys is over after three looks at nothing', async () => {
    table.obeys = new Set(['SIGTERM']);
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const end = ending(1e6);
    await vi.runAllTimersAsync();
    expect(await end).toEqual({ ended: [{ pid: 10, command: 'process 10' }], survivors: [] });
    expect(performance.now()).toBeLessThan(100);
    expect(table.scans).toBe(4);
  });

  it('uses force when the grace is over, not before', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const end = ending(1000);
    await vi.advanceTimersByTimeAsync(999);
    expect(table.signals.map(([, signal]) => signal)).toEqual(['SIGTERM', 'SIGCONT']);
    await vi.advanceTimersByTimeAsync(1);
    expect(table.signals.at(-1)).toEqual([10, 'SIGKILL']);
    await vi.runAllTimersAsync();
    expect((await end).survivors).toEqual([]);
  });

  it('uses force sooner when the grace is shortened, also for one that begins later', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const end = ending(60_000);
    await vi.advanceTimersByTimeAsync(100);
    reaper.shortenGrace(400);
    reaper.shortenGrace(900);
    await vi.advanceTimersByTimeAsync(399);
    expect(table.processes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(table.processes).toHaveLength(0);
    await vi.runAllTimersAsync();
    await end;
    table.processes = [{ pid: 11, env: tokenOf(1) }];
    const later = ending(60_000);
    await vi.advanceTimersByTimeAsync(0);
    expect(table.signals.at(-1)).toEqual([11, 'SIGKILL']);
    await vi.runAllTimersAsync();
    await later;
  });

  it('uses force at once when no grace is left, whatever pause there is', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const end = ending(60_000);
    await vi.advanceTimersByTimeAsync(110);
    reaper.shortenGrace(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(table.processes).toEqual([]);
    await vi.runAllTimersAsync();
    expect((await end).survivors).toEqual([]);
  });

  it('is over as soon as its own tree has ended, whatever other trees there are', async () => {
    table.obeys = new Set(['SIGTERM', 'SIGKILL']);
    table.processes = [
      { pid: 10, env: tokenOf(1) },
      { pid: 11, env: tokenOf(2) },
    ];
    table.answers = new Map([[11, 'not-permitted']]);
    const ended: number[] = [];
    const ends = [1, 2].map(async (serial) => {
      await reaper.end(treeOf(serial), { signal: 'SIGTERM', graceMilliseconds: 300 });
      ended.push(performance.now());
    });
    await vi.runAllTimersAsync();
    await Promise.all(ends);
    // Asked at 0, nothing found at 20, 25 and 40.
    expect(ended[0]).toBe(40);
  });

  it('that nobody asked for needs no look when the grace is shortened', async () => {
    reaper.shortenGrace(0);
    await vi.runAllTimersAsync();
    expect(table.scans).toBe(0);
  });

  it('looks again after a pause that is 8 times as long as the look, 20 to 200 ms', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    const pauses: number[] = [];
    for (const lookTime of [1, 10, 100]) {
      const slow = new ObedientTable(table.processes);
      let [time, last] = [0, 0];
      const found: number[] = [];
      const scan = slow.scan.bind(slow);
      slow.scan = () => {
        found.push(performance.now() - last);
        last = performance.now();
        time += lookTime;
        return scan();
      };
      const one = new Reaper(slow, run, () => time);
      void one.end(treeOf(1), { signal: 'SIGTERM', graceMilliseconds: 1e9 });
      await vi.advanceTimersByTimeAsync(1000);
      pauses.push(found.at(-1) ?? 0);
      slow.processes = [];
      await vi.runAllTimersAsync();
    }
    expect(pauses).toEqual([20, 80, 200]);
  });
});

describe('strays', () => {
  it('are all of each attempt, by its number', () => {
    table.processes = [
      { pid: 10, env: tokenOf(1) },
      { pid: 11, env: tokenOf(2) },
      { pid: 12, env: tokenOf(1) },
      { pid: 13, env: tokenOf(1), start: 49 },
    ];
    const strays = [...reaper.strays(50)].map(([serial, rows]) => [serial, rows.map(({ pid }) => pid)]);
    expect(strays).toEqual([
      [1, [10, 12]],
      [2, [11]],
    ]);
  });
});

describe('a sweep', () => {
  it('ends what has a token of the run or one of its pipes, and what comes meanwhile', async () => {
    table.processes = [
      { pid: 10, env: tokenOf(1) },
      { pid: 11, opens: [`/tmp/rundag-${run}/pipe-3 (deleted)`] },
      { pid: 12, env: 'RUNDAG_TOKEN=other.1.', opens: ['/tmp/rundag-other/pipe-3 (deleted)'] },
    ];
    const sweeping = sweep(run, 0.1, table);
    await vi.advanceTimersByTimeAsync(0);
    expect(table.signals).toContainEqual([10, 'SIGTERM']);
    await vi.advanceTimersByTimeAsync(99);
    expect(table.processes).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    table.processes = [...table.processes, { pid: 13, env: tokenOf(2) }];
    await vi.runAllTimersAsync();
    const { ended, survivors } = await sweeping;
    expect(ended.map(({ pid }) => pid)).toEqual([10, 11, 13]);
    expect(survivors).toEqual([]);
    expect(table.processes).toEqual([expect.objectContaining({ pid: 12 })]);
  });

  it('tells of what it could not end, once', async () => {
    table.processes = [{ pid: 10, env: tokenOf(1) }];
    table.answers = new Map([[10, 'not-permitted']]);
    const sweeping = sweep(run, 0, table);
    await vi.runAllTimersAsync();
    expect(await sweeping).toMatchObject({ ended: [], survivors: [{ pid: 10 }] });
    expect(performance.now()).toBeLessThan(1000);
  });

  it('gives up on what comes again and again after five rounds', async () => {
    // It is of another attempt each time, so that it is found by the next round.
    const signal = table.signal.bind(table);
    table.signal = (row, name) => {
      const answer = signal(row, name);
      const next = row.pid + 1;
      if (name === 'SIGKILL') table.processes = [...table.processes, { pid: next, env: tokenOf(next) }];
      return answer;
    };
    table.processes = [{ pid: 10, env: tokenOf(10) }];
    const sweeping = sweep(run, 0, table);
    await vi.runAllTimersAsync();
    expect((await sweeping).ended.map(({ pid }) => pid)).toEqual([10, 11, 12, 13, 14]);
  });

  it('finds nothing where there is no table', async () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    const sweeping = sweep(run, 0);
    vi.restoreAllMocks();
    expect(await sweeping).toEqual({ ended: [], survivors: [] });
  });

  it('finds nothing where nothing is left', async () => {
    const sweeping = sweep(run, 0, table);
    await vi.runAllTimersAsync();
    expect(await sweeping).toEqual({ ended: [], survivors: [] });
    expect(table.scans).toBe(1);
  });
});
