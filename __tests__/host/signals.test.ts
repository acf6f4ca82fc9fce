import { expect, onTestFinished, test } from 'vitest';
import { EndSignals } from '../../src/host/signals.ts';

/** Signals to this process reach all that listens; the numbers of listeners are those of this test alone. */
function open(): EndSignals {
  const signals = new EndSignals();
  onTestFinished(() => signals.close());
  return signals;
}

const heard: string[] = [];
const attend = (signals: EndSignals): void => {
  heard.length = 0;
  signals.attend(
    (signal) => heard.push(`first ${signal}`),
    (signal) => heard.push(`again ${signal}`),
  );
};

/** As Node does when the signal comes. */
const raise = (signal: NodeJS.Signals): void => void process.emit(signal, signal);

test('the first signal asks, each further one insists, whichever they are', () => {
  const signals = open();
  attend(signals);
  raise('SIGINT');
  raise('SIGTERM');
  raise('SIGINT');
  expect(heard).toEqual(['first SIGINT', 'again SIGTERM', 'again SIGINT']);
});

test('a closed terminal counts as SIGTERM', () => {
  const signals = open();
  attend(signals);
  raise('SIGHUP');
  expect(heard).toEqual(['first SIGTERM']);
});

test('signals that came before anybody attended are not lost', () => {
  const signals = open();
  raise('SIGINT');
  raise('SIGTERM');
  attend(signals);
  expect(heard).toEqual(['first SIGINT', 'again SIGTERM']);
});

test('signals that come after a release are kept for who attends next, and all are counted', () => {
  const signals = open();
  attend(signals);
  raise('SIGINT');
  signals.release();
  raise('SIGTERM');
  expect(heard).toEqual(['first SIGINT']);
  attend(signals);
  raise('SIGINT');
  expect(heard).toEqual(['first SIGTERM', 'again SIGINT']);
  expect(signals.heard).toBe(3);
});

const count = () => (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => process.listenerCount(name));

test('nothing listens any more once it is closed, and nothing is told', () => {
  const before = count();
  const signals = open();
  attend(signals);
  expect(count()).toEqual(before.map((number) => number + 1));
  signals.close();
  expect(count()).toEqual(before);
  expect(heard).toEqual([]);
});
