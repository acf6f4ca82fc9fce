import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { TimeLimit } from '../../src/host/time-limit.ts';

/** Holds the event loop. */
function hold(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Holds the event loop for a standstill at least, and until the condition holds. */
function holdUntil(condition: () => boolean): void {
  hold(200);
  while (!condition()) hold(5);
}

/** Whether the process has ended, and nobody has asked how. */
function hasEnded(pid: number | undefined): boolean {
  if (process.platform === 'win32') {
    hold(3000);
    return true;
  }
  return execFileSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' }).startsWith('Z');
}

/** Whether a limit ran out, and after a standstill. */
function outcomeOf(milliseconds: number): { readonly limit: TimeLimit; readonly over: Promise<boolean> } {
  let limit: TimeLimit | undefined;
  const over = new Promise<boolean>((resolve) => {
    limit = new TimeLimit(milliseconds, resolve);
  });
  if (limit === undefined) throw new Error('a promise runs its executor at once');
  return { limit, over };
}

test('is over once its time has passed, and knows whether the event loop stood still', async () => {
  expect(await outcomeOf(5).over).toBe(false);
  const { over } = outcomeOf(5);
  hold(200);
  expect(await over).toBe(true);
});

test('what has ended while the event loop stood still has ended in time', async () => {
  const onOver = vi.fn<(stoodStill: boolean) => void>();
  const child = spawn(process.execPath, ['-e', '']);
  const limit = new TimeLimit(50, onOver);
  const ended = once(child, 'exit').then(() => limit.cancel());
  holdUntil(() => hasEnded(child.pid));
  await ended;
  // A limit that began later is over.
  await outcomeOf(20).over;
  expect(onOver).not.toHaveBeenCalled();
});

test('what was written while the event loop stood still has been written in time', async () => {
  const onOver = vi.fn<(stoodStill: boolean) => void>();
  const directory = mkdtempSync(join(tmpdir(), 'rundag-limit-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const written = join(directory, 'written');
  const program = `process.stdout.write("x".repeat(60_000) + "ready", () =>
    require("node:fs").writeFileSync(${JSON.stringify(written)}, ""));
    setInterval(() => undefined, 1000);`;
  const writer = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void writer.kill());
  const limit = new TimeLimit(50, onOver);
  let read = '';
  const ready = new Promise<void>((resolve) => {
    writer.stdout.on('data', (data) => {
      read += String(data);
      if (!read.endsWith('ready')) return;
      limit.cancel();
      resolve();
    });
  });
  holdUntil(() => existsSync(written));
  await ready;
  expect(onOver).not.toHaveBeenCalled();
});

/** Whether a limit runs out that is cancelled by the last of some steps: each comes a turn of the event loop after the one before. */
async function isOverBefore(steps: number, standstill: number): Promise<boolean> {
  const onOver = vi.fn<(stoodStill: boolean) => void>();
  const stepped = new Promise<void>((resolve) => {
    const step = (left: number): void => {
      if (left > 0) setImmediate(() => step(left - 1));
      else resolve();
    };
    // Of two timers that are both due, the shorter comes first.
    setTimeout(() => step(steps), 1);
  }).then(() => limit.cancel());
  const limit = new TimeLimit(5, onOver);
  hold(standstill);
  await stepped;
  return onOver.mock.calls.length > 0;
}

test('after a standstill it is not over before eight turns, since what one has read may open what the next reads', async () => {
  expect(await isOverBefore(8, 200)).toBe(false);
  expect(await isOverBefore(9, 200)).toBe(true);
});

test('without a standstill it is over after one turn', async () => {
  expect(await isOverBefore(1, 10)).toBe(false);
  expect(await isOverBefore(2, 10)).toBe(true);
});

test('a limit that was cancelled never ends, not even between its time and its end', async () => {
  const onOver = vi.fn<(stoodStill: boolean) => void>();
  const early = new TimeLimit(1000, onOver);
  early.cancel();
  const late = new TimeLimit(1, onOver);
  // Behind the timer, before the turn is over.
  setTimeout(() => late.cancel(), 1);
  hold(20);
  // A limit that began later is over.
  await outcomeOf(50).over;
  expect(onOver).not.toHaveBeenCalled();
});

test('more time than timers know never ends', () => {
  vi.useFakeTimers();
  const endless = new TimeLimit(2 ** 31, () => undefined);
  expect(vi.getTimerCount()).toBe(0);
  endless.cancel();
  vi.useRealTimers();
});

/** How many timers keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test.each([
  [undefined, 1],
  [{}, 1],
  [{ holds: true }, 1],
  [{ holds: false }, 0],
])(
  'the process lives on for a limit, unless that does not hold it, until it is cancelled: %j',
  (options, held) => {
    const before = timers();
    const limit = new TimeLimit(60_000, () => undefined, options);
    expect(timers() - before).toBe(held);
    limit.cancel();
    expect(timers()).toBe(before);
  },
);

test('however long a limit is, the loop did not stand still when its timer comes in time', () => {
  vi.useFakeTimers();
  const onOver = vi.fn<(stoodStill: boolean) => void>();
  void new TimeLimit(60_000, onOver);
  vi.advanceTimersByTime(59_999);
  expect(onOver).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(onOver.mock.calls).toEqual([[false]]);
  vi.useRealTimers();
});

test('the longest time that timers know is one that ends', () => {
  vi.useFakeTimers();
  const longest = new TimeLimit(2 ** 31 - 1, () => undefined);
  expect(vi.getTimerCount()).toBe(1);
  longest.cancel();
  vi.useRealTimers();
});

test.each([0, 300])(
  'the loop turns once before a limit is over, eight times after a standstill: %d ms',
  async (standstill) => {
    let turns = 0;
    let stoodStill: boolean | undefined;
    const over = new Promise<void>((resolve) => {
      void new TimeLimit(2, (still) => {
        stoodStill = still;
        resolve();
      });
    });
    const count = (): void => {
      if (stoodStill !== undefined) return;
      turns += 1;
      setImmediate(count);
    };
    // Its timer comes in the turn of the limit's, and after it.
    setTimeout(count, 2);
    hold(Math.max(10, standstill));
    await over;
    // A busy machine may hold up the loop by itself.
    expect([turns, standstill === 0 || stoodStill]).toEqual([stoodStill === true ? 8 : 1, true]);
  },
);
