import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PatternSearch } from '../../src/probes/log/pattern-search.ts';
import { holdingPorts, startedThreads } from '../support/started-threads.ts';

vi.mock(import('node:worker_threads'), async (original) =>
  (await import('../support/started-threads.ts')).noted(await original()),
);
afterEach(async () => {
  await startedThreads.end();
  vi.useRealTimers();
});

/** A search, and what it tells, one by one. */
function search(pattern: string): { readonly of: PatternSearch; readonly next: () => Promise<string> } {
  const told: string[] = [];
  let wake: (() => void) | undefined;
  const tell = (what: string): void => {
    told.push(what);
    wake?.();
  };
  const of = new PatternSearch(pattern, { found: () => tell('found'), problem: tell });
  onTestFinished(() => of.close());
  const next = async (): Promise<string> => {
    while (told.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return told.shift() ?? '';
  };
  return { of, next };
}

test.each([
  ['a line as it is', 'ready in \\d+ ms', 'VITE ready in 312 ms'],
  [
    'between colours',
    'ready in \\d+ ms',
    '\u001b[32mVITE\u001b[39m \u001b[2mready in \u001b[0m\u001b[1m312\u001b[22m ms',
  ],
  [
    'behind a colour, from the beginning of the line',
    '^ready on http',
    '\u001b[32mready on http://x\u001b[39m',
  ],
  ['up to the end of the line, before a colour', 'ready$', 'ready\u001b[0m'],
  [
    'behind the title of a window, and a link',
    '^open here$',
    '\u001b]0;title\u0007open \u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\',
  ],
  ['behind a character set', '^up$', '\u001b(Bup'],
  ['an escape sequence that the pattern asks for', '\\u001b\\[32mup', '\u001b[32mup'],
])('finds %s', async (_what, pattern, line) => {
  const { of, next } = search(pattern);
  of.read('not this one');
  of.read(line);
  expect(await next()).toBe('found');
});

test('reads lines in their order, and tells of the first match alone', async () => {
  const { of, next } = search('^line 30000$');
  for (let line = 1; line <= 60_000; line += 1) of.read(`line ${line}`);
  expect(await next()).toBe('found');
  of.read('line 30000');
  of.close();
});

test('a line of a mebibyte is searched', async () => {
  const { of, next } = search('b$');
  of.read(`${'a'.repeat(1024 * 1024 - 1)}b`);
  expect(await next()).toBe('found');
});

test('a line that has not ended is tried as it is, also when it has grown', async () => {
  const { of, next } = search('^up|ready$');
  for (const line of ['g', 'get', 'get re', 'get ready']) of.readUnended(line);
  expect(await next()).toBe('found');
});

/** Fulfilled when the thread that was started last has begun that many lines. */
async function whenBegun(lines: number): Promise<void> {
  const progress: unknown = startedThreads.all.at(-1)?.options.workerData?.progress;
  if (!(progress instanceof SharedArrayBuffer)) throw new Error('expected shared memory');
  const begun = new Int32Array(progress);
  while (Atomics.load(begun, 0) < lines) await new Promise((turn) => setImmediate(turn));
}

/** For as long as the test says the thread is looked at: time passes in these looks alone. */
const holdTime = (): void => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
const hanging = (length: number): string => `${'a'.repeat(length - 1)}b`;

test.each([
  [41, '41'],
  [1201, '1,201'],
])(
  'a line of %d characters on which the pattern takes for ever is given up and told; the lines after it, ended or not, are searched',
  async (length, characters) => {
    holdTime();
    const { of, next } = search('^(a+)+$|^up$');
    // All but the first wait for the thread.
    for (const each of ['first', 'second', hanging(length), 'third']) of.read(each);
    // Only what the line has become is of interest then.
    for (const each of ['u', hanging(length), 'up']) of.readUnended(each);
    await whenBegun(3);
    vi.advanceTimersByTime(250);
    expect(of.milliseconds).toBe(0);
    vi.advanceTimersByTime(4750);
    expect([of.busy, of.milliseconds, startedThreads.all.length]).toEqual([true, 4750, 1]);
    vi.advanceTimersByTime(250);
    expect(await next()).toBe(
      `the pattern ^(a+)+$|^up$ took longer than 5 s on a line of ${characters} characters: that line was given up`,
    );
    expect(await next()).toBe('found');
    expect(vi.getTimerCount()).toBe(0);
  },
);

test('a thread that has not begun is only slow to start, and one that keeps up takes no time', async () => {
  holdTime();
  const { of, next } = search('^last$');
  of.read('first');
  vi.advanceTimersByTime(60_000);
  await whenBegun(1);
  for (let line = 2; line <= 50; line += 1) {
    while (of.busy) await new Promise((turn) => setImmediate(turn));
    of.read('another');
    await whenBegun(line);
    vi.advanceTimersByTime(250);
    expect(of.milliseconds).toBe(0);
  }
  of.read('last');
  expect(await next()).toBe('found');
});

test('close ends a search that would never end', async () => {
  holdTime();
  const { of } = search('^(a+)+$');
  of.read(hanging(41));
  await whenBegun(1);
  vi.advanceTimersByTime(500);
  expect(of.milliseconds).toBe(250);
  of.close();
  expect([of.milliseconds, vi.getTimerCount()]).toEqual([0, 0]);
});

test('its thread knows nothing of this process, and does not keep it alive', async () => {
  const before = holdingPorts();
  const { of, next } = search('^b$');
  of.read('a');
  await whenBegun(1);
  expect(holdingPorts()).toBe(before);
  of.read('b');
  expect(await next()).toBe('found');
  expect(startedThreads.all.map(({ options }) => options)).toMatchObject([
    { eval: true, execArgv: [], env: {}, workerData: { pattern: '^b$' } },
  ]);
});

test('what its thread dies of is told once, and nothing is searched any more', async () => {
  startedThreads.instead =
    'require("node:worker_threads").parentPort.on("message", () => { throw new Error("out of paper"); })';
  holdTime();
  const { of, next } = search('a');
  for (const line of ['a', 'a']) of.read(line);
  expect(await next()).toBe('the pattern a cannot be tried any more: out of paper');
  of.read('a');
  expect([of.busy, vi.getTimerCount()]).toEqual([false, 0]);
});

describe('lines that wait for the pattern', () => {
  const all = 64 * 1024 * 1024;

  test('take so much memory and no more: what was left out is reported once', async () => {
    const { of, next } = search('^last$');
    of.read('x'.repeat(all));
    expect(of.busy).toBe(true);
    of.read('x'.repeat(all - 'last'.length));
    of.read('last');
    of.read('y');
    of.read('z');
    expect(await next()).toBe('the output comes faster than the pattern can be tried: some lines were not');
    expect(await next()).toBe('found');
  });
});

test('is busy until each line was looked at', async () => {
  const { of, next } = search('^b$');
  expect([of.busy, of.milliseconds]).toEqual([false, 0]);
  of.read('a');
  expect(of.busy).toBe(true);
  while (of.busy) await new Promise((turn) => setImmediate(turn));
  of.read('b');
  expect(await next()).toBe('found');
  expect(of.busy).toBe(false);
});

test('after its end nothing is searched or told', async () => {
  const told: string[] = [];
  const of = new PatternSearch('a', {
    found: () => told.push('found'),
    problem: (problem) => told.push(problem),
  });
  // The second line waits for the thread.
  for (const line of ['a', 'b']) of.read(line);
  of.close();
  expect(of.busy).toBe(false);
  of.read('a');
  of.readUnended('a');
  of.read('x'.repeat(64 * 1024 * 1024 + 1));
  expect([of.busy, of.milliseconds]).toEqual([false, 0]);
  const other = search('a');
  other.of.read('a');
  expect(await other.next()).toBe('found');
  expect(told).toEqual([]);
});

test('a pattern that the thread cannot read is reported', async () => {
  const { next } = search('(');
  expect(await next()).toMatch(/^the pattern \( cannot be tried any more: .*Unterminated group/);
});
