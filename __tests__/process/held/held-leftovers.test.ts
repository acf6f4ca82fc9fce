import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProcessNote } from '../../../src/model/outcome.ts';
import type { Tree } from '../../../src/process/end/process-tree.ts';
import type { EndOptions, EndReport, TreeEnder } from '../../../src/process/end/tree-ender.ts';
import { HeldLeftovers, lookInterval, type Remains } from '../../../src/process/held/held-leftovers.ts';
import type { OutputSource } from '../../../src/process/held/output-source.ts';
import { LogFile } from '../../../src/process/output/log-file.ts';
import { PipeReader } from '../../../src/process/output/pipe-reader.ts';
import { treeOf } from '../../support/process-rows.ts';

/** Finds in the tree with the number n what the test says, and remembers what it is asked for. */
class GivenEnder implements TreeEnder {
  readonly asked: string[] = [];
  readonly found = new Map<number, readonly ProcessNote[]>();
  readonly reports = new Map<number, EndReport>();

  look(tree: Tree): Promise<readonly ProcessNote[]> {
    this.asked.push(`look ${tree.serial}`);
    return Promise.resolve(this.found.get(tree.serial) ?? []);
  }

  end(tree: Tree, options: EndOptions): Promise<EndReport> {
    this.asked.push(`end ${tree.serial} ${options.signal}`);
    return Promise.resolve(this.reports.get(tree.serial) ?? { ended: [], survivors: [] });
  }

  shortenGrace(): void {
    this.asked.push('shorten');
  }
}

const options: EndOptions = { signal: 'SIGTERM', graceMilliseconds: 100 };
const owner = { task: 'a', attempt: 2, leaveRunning: false };
const note = { pid: 7, command: 'server' };
const nothing = { ended: [], survivors: [], leftRunning: [] };

let directory: string;
let ender: GivenEnder;
let leftovers: HeldLeftovers;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-left-'));
  ender = new GivenEnder();
  leftovers = new HeldLeftovers(ender);
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

/** What is held for a leftover, and what becomes of it. */
function remains(): { readonly remains: Remains; readonly fate: string[] } {
  const fate: string[] = [];
  const source: OutputSource = {
    state: 'held',
    onEnd: () => undefined,
    drain: () => {
      fate.push('drain');
      return 'held';
    },
    redirect: () => undefined,
    letGo: () => undefined,
    close: () => fate.push('close'),
  };
  const log = new LogFile(join(directory, 'a.log'));
  vi.spyOn(log, 'close').mockImplementation(() => {
    fate.push('close the log');
  });
  return { remains: { source, reader: undefined, log }, fate };
}

describe('what seems to have left nothing', () => {
  it('is looked at a little later, many with one look', async () => {
    vi.useFakeTimers();
    const trees = [treeOf(1, { groupIsOurs: true }), treeOf(2, { groupIsOurs: true })];
    for (const tree of trees) leftovers.lookLater(owner, tree);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(lookInterval - 1);
    expect(ender.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ender.asked).toEqual(['look 1', 'look 2']);
    expect(trees.map(({ groupIsOurs }) => groupIsOurs)).toEqual([false, false]);
    leftovers.lookLater(owner, treeOf(3));
    await vi.advanceTimersByTimeAsync(lookInterval);
    expect(ender.asked).toEqual(['look 1', 'look 2', 'look 3']);
  });

  it('is looked at by the end of the run at the latest, and once', async () => {
    vi.useFakeTimers();
    leftovers.lookLater(owner, treeOf(1));
    await leftovers.examine();
    expect(vi.getTimerCount()).toBe(0);
    await leftovers.examine();
    expect(ender.asked).toEqual(['look 1']);
    expect(await leftovers.end(options)).toEqual(nothing);
    expect(ender.asked).toEqual(['look 1']);
  });

  it('is ended with the run when something is found', async () => {
    ender.found.set(1, [note]);
    ender.reports.set(1, { ended: [note], survivors: [] });
    leftovers.lookLater(owner, treeOf(1));
    await leftovers.examine();
    expect(await leftovers.end(options)).toEqual({
      ...nothing,
      ended: [{ ...note, task: 'a', attempt: 2 }],
    });
    expect(ender.asked).toEqual(['look 1', 'end 1 SIGTERM']);
  });

  it('keeps no process alive', () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    leftovers.lookLater(owner, treeOf(1));
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before);
    void leftovers.examine();
  });
});

describe('what was kept', () => {
  it('is ended once, told with its task, and its output is taken before it is closed', async () => {
    const { remains: held, fate } = remains();
    const survivor = { pid: 8, command: 'other', reason: 'why' };
    ender.reports.set(1, { ended: [note], survivors: [survivor] });
    leftovers.keep({ owner, tree: treeOf(1), remains: held });
    expect(await leftovers.end(options)).toEqual({
      ended: [{ ...note, task: 'a', attempt: 2 }],
      survivors: [{ ...survivor, task: 'a', attempt: 2 }],
      leftRunning: [],
    });
    expect(fate).toEqual(['drain', 'close', 'close the log']);
    expect(await leftovers.end(options)).toEqual(nothing);
  });

  it('runs on when its task says so', async () => {
    const { remains: held, fate } = remains();
    const other = { pid: 9, command: 'holds nothing of ours' };
    ender.found.set(1, [note]);
    ender.found.set(2, [other]);
    for (const [serial, left] of [held, undefined, undefined].entries())
      leftovers.keep({ owner: { ...owner, leaveRunning: true }, tree: treeOf(serial + 1), remains: left });
    expect(await leftovers.end(options)).toEqual({
      ...nothing,
      leftRunning: [
        { ...note, task: 'a', attempt: 2 },
        { ...other, task: 'a', attempt: 2 },
      ],
    });
    expect(ender.asked).toEqual(['look 1', 'look 2', 'look 3']);
    expect(fate).toEqual(['drain', 'close', 'close the log']);
  });

  it.skipIf(process.platform === 'win32')(
    'can write on to its log when it runs on; what is not found has no reader any more',
    async () => {
      const logs = ['found', 'gone'].map((name) => new LogFile(join(directory, name)));
      ender.found.set(1, [note]);
      const writers = logs.map((log, index) => {
        const path = join(directory, `pipe-${index}`);
        execFileSync('mkfifo', [path]);
        const { O_RDONLY, O_NONBLOCK } = constants;
        const reader = new PipeReader(openSync(path, O_RDONLY | O_NONBLOCK), (bytes) => log.write(bytes));
        const writer = openSync(path, 'w');
        writeSync(writer, 'before\n');
        leftovers.keep({
          owner: { ...owner, leaveRunning: true },
          tree: treeOf(index + 1),
          remains: { source: reader, reader, log },
        });
        return writer;
      });
      await leftovers.end(options);
      const [found = -1, gone = -1] = writers;
      writeSync(found, 'after\n');
      expect(() => writeSync(gone, 'after\n')).toThrow('EPIPE');
      for (const writer of writers) closeSync(writer);
      await vi.waitFor(() => expect(readFileSync(join(directory, 'found'), 'utf8')).toBe('before\nafter\n'));
      expect(readFileSync(join(directory, 'gone'), 'utf8')).toBe('before\n');
    },
  );
});
