import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cancelOnSignals } from '../../src/run/cancellation.ts';
import { EndSignals } from '../../src/host/signals.ts';

let signals: EndSignals;
beforeEach(() => {
  vi.useFakeTimers();
  signals = new EndSignals();
});
afterEach(() => {
  signals.close();
  vi.useRealTimers();
});

/** What a run is told when the signals come. */
function listen(graceSeconds: number, cleanUpSeconds?: number): readonly string[] {
  const told: string[] = [];
  let closed = '';
  cancelOnSignals(
    signals,
    {
      driver: {
        close: ({ signal, noCleanUps }) => {
          closed = noCleanUps === undefined ? `cancel ${signal}` : `force ${signal} ${noCleanUps}`;
        },
      },
      supervisor: { shortenGrace: (seconds) => void told.push(`${closed} ${seconds}`) },
    },
    { graceSeconds, cleanUpSeconds },
  );
  return told;
}

const raise = (signal: NodeJS.Signals): void => void process.emit(signal, signal);

test('the first signal cancels with the grace of the run, the second forces', () => {
  const told = listen(2.5);
  raise('SIGINT');
  raise('SIGTERM');
  expect(told).toEqual(['cancel SIGINT 2.5', 'force SIGTERM second-signal 0']);
});

test('the grace is cut to what the runner leaves', () => {
  const told = listen(600);
  raise('SIGTERM');
  expect(told).toEqual(['cancel SIGTERM 4']);
});

test('nothing is reported any more when the run is over', () => {
  const told: string[] = [];
  const driver = { close: (): void => void told.push('close') };
  const supervisor = { shortenGrace: (): void => undefined };
  const times = { graceSeconds: 1, cleanUpSeconds: 5 };
  const end = cancelOnSignals(signals, { driver, supervisor }, times);
  raise('SIGINT');
  end();
  vi.advanceTimersByTime(5000);
  raise('SIGTERM');
  expect(told).toEqual(['close']);
});

test('clean-ups are forced when their time is over, and never where they have no limit', () => {
  const told = listen(1, 5);
  raise('SIGINT');
  vi.advanceTimersByTime(4999);
  expect(told).toEqual(['cancel SIGINT 1']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['cancel SIGINT 1']);
  // Time is over one turn of the event loop later: here a turn takes a millisecond.
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['cancel SIGINT 1', 'force SIGINT time-over 0']);
  signals.close();
  signals = new EndSignals();
  const unlimited = listen(1);
  raise('SIGINT');
  vi.advanceTimersByTime(3_600_000);
  expect(unlimited).toEqual(['cancel SIGINT 1']);
});

test('the time for clean-ups never keeps the process alive', () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  listen(1, 5);
  raise('SIGINT');
  expect(set.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
});
