import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attemptToken } from '../../../src/process/end/process-tree.ts';
import { Reaper } from '../../../src/process/end/reaper.ts';
import type { ProcessRow } from '../../../src/process/system/process-table.ts';
import { GivenTable, treeOf } from '../../support/process-rows.ts';

const run = 'a1b2c3';
/** What a look at the processes takes on the clock of the test, in milliseconds. */
const lookTime = 6;

/** Has a new process at each scan, however many are ended; quick looks find one as often as the test says. The clock goes on with each look alone. */
class ForkingTable extends GivenTable {
  time = 0;
  #next = 10;
  #quickLooks = 0;
  readonly #quickEvery: number;
  /** The looks of each chase: S for a scan, q for a quick look that found nothing, Q for one that found something. */
  readonly chases: string[] = [];
  #latest = -Infinity;

  constructor(quickEvery: number) {
    super();
    this.#quickEvery = quickEvery;
  }

  override scan(): readonly ProcessRow[] {
    return this.#look('S', true);
  }

  override newest(): readonly ProcessRow[] {
    this.#quickLooks += 1;
    const finds = this.#quickLooks % this.#quickEvery === 0;
    return this.#look(finds ? 'Q' : 'q', finds);
  }

  override environment(): string {
    return attemptToken(run, 1);
  }

  #look(name: string, finds: boolean): readonly ProcessRow[] {
    this.time += lookTime;
    const now = performance.now();
    // A turn of the event loop takes no time to speak of; a pause between chases does.
    const before = now - this.#latest < 10 ? this.chases.pop() : undefined;
    this.chases.push((before ?? '') + name);
    this.#latest = now;
    if (!finds) return [];
    this.#next += 1;
    this.processes = [{ pid: this.#next }];
    return super.scan();
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'performance'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The looks of each chase of a tree that keeps forking, until it is given up. */
async function chasesOf(quickEvery: number): Promise<readonly string[]> {
  const table = new ForkingTable(quickEvery);
  const reaper = new Reaper(table, run, () => table.time);
  const end = reaper.end(treeOf(1), { signal: 'SIGTERM', graceMilliseconds: 0 });
  await vi.runAllTimersAsync();
  expect((await end).survivors).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
  return table.chases;
}

describe('the chase of a tree that keeps forking', () => {
  it('scans after ten quick looks in a row that found nothing, and when its time is over', async () => {
    const chases = await chasesOf(Infinity);
    // 40, 80 and 160 ms from the end of the first scan on; what a look needs may be more.
    expect(chases.slice(0, 3)).toEqual([
      `S${'q'.repeat(7)}S`,
      `S${'q'.repeat(10)}S${'q'.repeat(3)}S`,
      `S${'q'.repeat(10)}S${'q'.repeat(10)}S${'q'.repeat(5)}S`,
    ]);
  });

  it('does not scan while quick looks find something', async () => {
    const chases = await chasesOf(4);
    expect(chases.slice(0, 3)).toEqual([
      'SqqqQqqqS',
      'SQqqqQqqqQqqqQqS',
      expect.stringMatching(/^S[qQ]{27}S$/),
    ]);
  });

  it('takes twice as long as the one in vain before it, up to a second', async () => {
    const chases = await chasesOf(4);
    expect(chases.slice(0, 7).map((looks) => (looks.length - 2) * lookTime)).toEqual(
      [40, 80, 160, 320, 640, 1000, 1000].map((time) => Math.ceil(time / lookTime) * lookTime),
    );
  });
});
