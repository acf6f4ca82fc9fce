import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PipeReader } from '../../src/process/output/pipe-reader.ts';

const large = 1024 * 1024;

/** Gives the event loop far more turns than a read takes. */
async function someTurns(): Promise<void> {
  for (let count = 0; count < 100; count += 1) await turn();
}

describe.runIf(process.platform !== 'win32')('a PipeReader', () => {
  let directory: string;
  let writer: number;
  let reader: PipeReader;
  let reads: string[];
  const open = (capacity?: number): void => {
    const path = join(directory, 'pipe');
    execFileSync('mkfifo', [path]);
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    writer = openSync(path, constants.O_WRONLY);
    reader = new PipeReader(descriptor, (bytes) => reads.push(bytes.toString()), capacity);
    reader.listen();
  };
  /** Turns the event loop until this many reads have come. */
  const readsCome = async (count: number): Promise<void> => {
    while (reads.length < count) await turn();
  };
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'rundag-pipe-'));
    reads = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    reader.close();
    rmSync(directory, { recursive: true });
  });

  it('reads at once, and lets a large pipe fill for a moment before it reads again', async () => {
    open(large);
    for (const round of [1, 2, 3]) {
      writeSync(writer, 'first,');
      await readsCome(2 * round - 1);
      writeSync(writer, 'second,');
      await someTurns();
      writeSync(writer, 'third,');
      await someTurns();
      expect(reads).toHaveLength(2 * round - 1);
      vi.advanceTimersByTime(1);
      await readsCome(2 * round);
      vi.advanceTimersByTime(1);
    }
    closeSync(writer);
    expect(reads).toEqual(Array.from({ length: 3 }, () => ['first,', 'second,third,']).flat());
  });

  it('reads a pipe of the usual size whenever there is something: a program may wait for room in it', async () => {
    open();
    for (const [index, text] of ['first', 'second', 'third'].entries()) {
      writeSync(writer, text);
      await readsCome(index + 1);
    }
    closeSync(writer);
    expect(reads).toEqual(['first', 'second', 'third']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is drained without that moment', async () => {
    open(large);
    writeSync(writer, 'first');
    await readsCome(1);
    writeSync(writer, 'second');
    expect(reader.drain()).toBe('held');
    closeSync(writer);
    expect(reader.drain()).toBe('ended');
    expect(reads).toEqual(['first', 'second']);
    // Nothing is read on.
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hears of the end after that moment', async () => {
    open(large);
    const ended = vi.fn<() => void>();
    reader.onEnd(ended);
    writeSync(writer, 'all');
    await readsCome(1);
    closeSync(writer);
    await someTurns();
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    while (reader.state === 'held') await turn();
    expect(ended).toHaveBeenCalledOnce();
    expect(reads).toEqual(['all']);
  });
});
