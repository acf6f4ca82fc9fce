import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Heartbeat } from '../../src/run/run.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tells of each half minute in which nothing has happened', () => {
  const onSilence = vi.fn<() => void>();
  const heartbeat = new Heartbeat(onSilence);
  vi.advanceTimersByTime(29_999);
  heartbeat.touch();
  vi.advanceTimersByTime(29_999);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilence).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(onSilence).toHaveBeenCalledTimes(3);
  heartbeat.stop();
  vi.advanceTimersByTime(600_000);
  expect(onSilence).toHaveBeenCalledTimes(3);
});

test('never keeps the process alive', () => {
  const set = vi.spyOn(globalThis, 'setInterval');
  const heartbeat = new Heartbeat(() => undefined);
  expect(set.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
  heartbeat.stop();
});
