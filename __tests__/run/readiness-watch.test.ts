import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadinessWatch } from '../../src/run/service/readiness-watch.ts';
import type { NotReady } from '../../src/model/probe.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A limit gives the event loop a turn; here a turn takes a millisecond. */
const turn = () => vi.advanceTimersByTimeAsync(1);

/** A service whose answers the test gives, and what was told of it. */
function watchService(timeoutSeconds = 60, intervalSeconds = 0.5) {
  const answers: ((answer: NotReady | Error) => void)[] = [];
  const told: string[] = [];
  const ask = () =>
    new Promise<NotReady>((resolve, reject) => {
      answers.push((answer) => {
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
    });
  const watch = new ReadinessWatch(
    { timeoutSeconds, intervalSeconds },
    { subject: 'port 5432', ask },
    {
      ready: (seconds) => told.push(`ready after ${seconds}`),
      giveUp: (seconds, problem) => told.push(`not ready after ${seconds}: ${problem}`),
    },
  );
  return {
    watch,
    told,
    asked: () => answers.length,
    answer: async (answer: NotReady | Error) => {
      answers.at(-1)?.(answer);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('asks at once, then after each pause, until the service is ready', async () => {
  const service = watchService();
  expect(service.asked()).toBe(1);
  await service.answer('refused');
  await vi.advanceTimersByTimeAsync(499);
  expect(service.asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(service.asked()).toBe(2);
  await service.answer(undefined);
  expect(service.told).toEqual(['ready after 0.5']);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect([service.asked(), service.told.length]).toEqual([2, 1]);
  expect(vi.getTimerCount()).toBe(0);
});

test('asks no second question before the first is answered', async () => {
  const service = watchService();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(service.asked()).toBe(1);
});

test('gives up in time with the last answer, whatever comes later', async () => {
  const service = watchService(2);
  await service.answer('refused');
  await vi.advanceTimersByTimeAsync(500);
  await service.answer('status 503');
  await vi.advanceTimersByTimeAsync(1499);
  expect(service.told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await turn();
  expect(service.told).toEqual(['not ready after 2: status 503']);
  await service.answer(undefined);
  expect(service.told).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('gives up a service that never answered its first question', async () => {
  const service = watchService(2);
  await vi.advanceTimersByTimeAsync(2000);
  await turn();
  expect(service.told).toEqual(['not ready after 2: port 5432 has not answered']);
});

test('a question that fails is an answer', async () => {
  const service = watchService(1);
  await service.answer(new Error('no more files'));
  await vi.advanceTimersByTimeAsync(1000);
  await turn();
  expect(service.told).toEqual(['not ready after 1: no more files']);
});

test('after stop nothing is asked or told', async () => {
  const paused = watchService(2);
  await paused.answer('refused');
  paused.watch.stop();
  const asking = watchService(2);
  asking.watch.stop();
  await asking.answer(undefined);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([paused.asked(), paused.told, asking.told]).toEqual([1, [], []]);
  expect(vi.getTimerCount()).toBe(0);
});

test('asks before the pause is over when there is reason to, and then keeps the rhythm', async () => {
  const service = watchService(60, 10);
  service.watch.askNow();
  expect(service.asked()).toBe(1);
  await service.answer('no line matches');
  service.watch.askNow();
  expect(service.asked()).toBe(2);
  await service.answer('no line matches');
  await vi.advanceTimersByTimeAsync(9999);
  expect(service.asked()).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(service.asked()).toBe(3);
});

/** Lets time pass without a turn of the event loop. */
async function standStill(milliseconds: number): Promise<void> {
  vi.setSystemTime(Date.now() + milliseconds);
  const real = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => real() + milliseconds);
  await vi.advanceTimersByTimeAsync(2000);
  for (let turns = 0; turns < 10; turns += 1) await turn();
}

describe('after a standstill, in which nobody asked', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('a service is asked once more before it is given up', async () => {
    const service = watchService(2, 100);
    await service.answer('refused');
    await standStill(5000);
    expect([service.asked(), service.told]).toEqual([2, []]);
    await service.answer(undefined);
    expect(service.told).toEqual([expect.stringContaining('ready after')]);
  });

  test('the question that was being asked is the last one', async () => {
    const service = watchService(2, 100);
    await standStill(5000);
    expect([service.asked(), service.told]).toEqual([1, []]);
    await service.answer('refused');
    expect([service.asked(), service.told]).toEqual([1, ['not ready after 2: refused']]);
  });
});
