import { describe, expect, it } from 'vitest';
import type { ProcessRow, ProcessTable, SignalResult } from '../../src/process/system/process-table.ts';
import type { Tree } from '../../src/process/end/process-tree.ts';
import { longestStand, Reaper } from '../../src/process/end/reaper.ts';

/** A look at the processes takes this long on the clock of the test, in milliseconds. */
const lookTime = 4;

/** A tree of which there is a new process at every look, until it has forked this often; the clock goes on with each look alone. */
class ForkingTable implements ProcessTable {
  readonly interval = 20;
  time = 0;
  looks = 0;
  readonly #forks: number;

  constructor(forks: number) {
    this.#forks = forks;
  }

  now(): number {
    return 0;
  }

  scan(): readonly ProcessRow[] {
    this.time += lookTime;
    this.looks += 1;
    if (this.looks > this.#forks) return [];
    const pid = 1_000_000_000 + this.looks;
    return [{ pid, parent: 1, group: 999, session: 999, start: 100, uninterruptible: false }];
  }

  newest(): readonly ProcessRow[] {
    return this.scan();
  }

  environment(): string {
    return 'RUNDAG_TOKEN=run.1.';
  }

  openPaths(): readonly string[] {
    return [];
  }

  command(row: ProcessRow): string {
    return `process ${row.pid}`;
  }

  signal(): SignalResult {
    return 'sent';
  }
}

function tree(): Tree {
  // No group of its own that exists: a test must not signal anything.
  return {
    serial: 1,
    root: undefined,
    groupIsOurs: false,
    rootRuns: false,
    since: 50,
    pipe: undefined,
    known: new Map(),
  };
}

/** Ends a tree that forks; gives the longest time on its clock in which the event loop did not turn. */
async function chase(forks: number): Promise<{ readonly stood: number; readonly survivors: number }> {
  const table = new ForkingTable(forks);
  const reaper = new Reaper(table, 'run', () => table.time);
  let [stood, turnedAt, over] = [0, 0, false];
  const watch = (): void => {
    stood = Math.max(stood, table.time - turnedAt);
    turnedAt = table.time;
    if (!over) setImmediate(watch);
  };
  setImmediate(watch);
  const report = await reaper.end(tree(), { signal: 'SIGTERM', graceMilliseconds: 0 });
  over = true;
  return { stood, survivors: report.survivors.length };
}

describe('the chase of a tree that keeps forking', () => {
  it.each([
    ['ends', 500, 0],
    ['never ends', Infinity, 1],
  ])('lets the event loop turn all the while when the tree %s', async (_how, forks, left) => {
    const { stood, survivors } = await chase(forks);
    // The whole scan before, a part of the chase, and the look that it ends with.
    expect(stood).toBeLessThanOrEqual(longestStand + 3 * lookTime);
    expect(survivors).toBe(left);
  });
});
