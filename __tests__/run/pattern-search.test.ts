import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PatternSearch } from '../../src/run/service/probes/pattern-search.ts';

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

test('a line on which the pattern takes for ever is given up and reported; the lines after it, ended or not, are searched', async () => {
  const { of, next } = search('^(a+)+$|^up$');
  const line = `${'a'.repeat(40)}b`;
  for (const each of ['first', line, 'second']) of.read(each);
  // They wait for the thread, and only what the line has become is of interest then.
  for (const each of ['u', line, 'up']) of.readUnended(each);
  expect(await next()).toBe(
    'the pattern ^(a+)+$|^up$ took longer than 5 s on a line of 41 characters: that line was given up',
  );
  expect(await next()).toBe('found');
}, 60_000);

test('close ends a search that would never end', async () => {
  const { of } = search('^(a+)+$');
  of.read(`${'a'.repeat(40)}b`);
  await vi.waitFor(() => expect(of.milliseconds).toBeGreaterThan(0), { timeout: 20_000 });
  of.close();
  expect(of.milliseconds).toBe(0);
}, 60_000);

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
  of.read('a');
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
