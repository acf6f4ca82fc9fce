import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSlowness } from '../../src/run/task/slow-watch.ts';

/** How many timers keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

const onSlow = vi.fn<() => void>();
beforeEach(() => {
  onSlow.mockClear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('what takes longer than so many seconds is told once, without a word', () => {
  watchSlowness(10, onSlow);
  vi.advanceTimersByTime(9_999);
  expect(onSlow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(onSlow.mock.calls).toEqual([[]]);
});

test('what ends before is not told', () => {
  const end = watchSlowness(10, onSlow);
  vi.advanceTimersByTime(9_999);
  end();
  vi.advanceTimersByTime(60_000);
  expect(onSlow).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('the process does not live on to tell', () => {
  vi.useRealTimers();
  const before = timers();
  const end = watchSlowness(10, onSlow);
  expect(timers()).toBe(before);
  end();
});
