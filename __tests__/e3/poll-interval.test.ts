import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { MultiprocessScheduler } from '../../src/e3/multiprocess-scheduler.ts';
import { computeNextDynPoll } from '../../src/e3/poll-rounds.ts';
import type { MultiprocessSchedulerOptions } from '../../src/e3/scheduler-options.ts';
import { CountedWorker } from '../support/controlled-worker.ts';
import facts from './fixtures/e3-runs.json' with { type: 'json' };

test.each(facts.pollIntervals)('as in e3: %d rounds at %d s', (counter, interval, next) => {
  expect(computeNextDynPoll(counter, interval)).toBe(next);
});

/** `count` units, one after the other, each of which ends when it is asked for the `asks`th time. */
function chain(
  count: number,
  asks: number,
  options: MultiprocessSchedulerOptions<undefined, CountedWorker<undefined>>,
): MultiprocessScheduler<undefined, CountedWorker<undefined>> {
  const dag = new DAG<undefined>();
  for (let number = 0; number < count; number += 1) {
    dag.addVertex(`${number}`, { data: undefined, predecessors: number === 0 ? [] : [`${number - 1}`] });
  }
  return new MultiprocessScheduler(
    dag,
    (uid, data, slot) => new CountedWorker(uid, data, slot, asks),
    () => {},
    { jobs: 1, ...options },
  );
}

/** Runs it, and returns how long that took, in seconds of the fake clock. */
async function duration(scheduler: MultiprocessScheduler<undefined, CountedWorker<undefined>>) {
  const start = Date.now();
  const run = scheduler.run();
  await vi.runAllTimersAsync();
  await run;
  return (Date.now() - start) / 1000;
}

describe('the poll interval', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is 0.1 s unless told otherwise', () => {
    expect(chain(1, 1, {}).pollInterval).toBe(0.1);
  });

  test('can be told at the start', async () => {
    const scheduler = chain(2, 3, { pollInterval: 2, dynPollInterval: false });
    expect(scheduler.pollInterval).toBe(2);
    expect(await duration(scheduler)).toBe(2 * 3 * 2);
    expect(scheduler.pollInterval).toBe(2);
  });

  test('can be set before the run, and is adapted from there', async () => {
    const scheduler = chain(2, 2, {});
    scheduler.pollInterval = 8;
    expect(await duration(scheduler)).toBe(2 * 8 + 2 * 6);
    expect(scheduler.pollInterval).toBe(8 * 0.75 * 0.75);
  });

  test('can be set while a pause goes on, which stays as long as it was', async () => {
    const scheduler = chain(1, 2, { pollInterval: 5, dynPollInterval: false });
    const run = scheduler.run();
    scheduler.pollInterval = 1;
    await vi.advanceTimersByTimeAsync(4999);
    expect(scheduler.workers[0]?.asks).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(scheduler.workers[0]?.asks).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    await run;
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([0, 2147483.647])('may be %d s', (seconds) => {
    const scheduler = chain(1, 1, { pollInterval: seconds });
    expect(scheduler.pollInterval).toBe(seconds);
  });

  test.each([-0.1, Number.NaN, Infinity, 2147483.648])(
    'may not be %d s, and then stays as it was',
    (seconds) => {
      const error = new RangeError(`pollInterval: expected seconds from 0 to 2147483.647, found ${seconds}`);
      expect(() => chain(1, 1, { pollInterval: seconds })).toThrow(error);
      const scheduler = chain(1, 1, { pollInterval: 3 });
      expect(() => {
        scheduler.pollInterval = seconds;
      }).toThrow(error);
      expect(scheduler.pollInterval).toBe(3);
    },
  );
});
