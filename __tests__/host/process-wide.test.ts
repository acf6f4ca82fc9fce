import { expect, test, vi } from 'vitest';
import { loopTurn, now } from '../../src/host/clock.ts';
import { keepInspectorShut } from '../../src/host/signals.ts';

test('the clock tells the time, and does not go back when the system’s is set back', () => {
  const before = now();
  expect(Math.abs(before - Date.now())).toBeLessThan(60_000);
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const after = now();
  vi.useRealTimers();
  expect(after).toBeGreaterThanOrEqual(before);
});

test('a turn of the loop is over when what is due has run', async () => {
  const told: string[] = [];
  setImmediate(() => told.push('due'));
  await loopTurn();
  expect(told).toEqual(['due']);
});

test('SIGUSR1 does nothing, where Node would open its inspector', () => {
  const before = process.listeners('SIGUSR1');
  keepInspectorShut();
  const [listener, ...more] = process.listeners('SIGUSR1').filter((one) => !before.includes(one));
  expect([typeof listener, more]).toEqual(['function', []]);
  expect(process.emit('SIGUSR1', 'SIGUSR1')).toBe(true);
  if (listener !== undefined) process.off('SIGUSR1', listener);
});
