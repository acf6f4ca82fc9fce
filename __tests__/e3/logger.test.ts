import { afterEach, expect, test, vi } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { MultiprocessScheduler } from '../../src/e3/multiprocess-scheduler.ts';
import type { MultiprocessSchedulerOptions } from '../../src/e3/scheduler-options.ts';
import { CountedWorker } from '../support/controlled-worker.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** `a`, which is long, and `b` after it, which is short; both are asked without a pause. */
function twoUnits(options: MultiprocessSchedulerOptions<number, CountedWorker<number>>) {
  const dag = new DAG<number>();
  dag.addVertex('a', { data: 9 });
  dag.addVertex('b', { data: 1, predecessors: ['a'] });
  const collected: string[] = [];
  const scheduler = new MultiprocessScheduler(
    dag,
    (uid, asks, slot) => new CountedWorker(uid, asks, slot, asks),
    (worker) => {
      collected.push(worker.uid);
    },
    { jobs: 2, pollInterval: 0.001, ...options },
  );
  return { scheduler, collected };
}

test('a logger hears each step', async () => {
  const lines: string[] = [];
  const { scheduler } = twoUnits({ logger: { debug: (line) => lines.push(line) } });
  await scheduler.run();
  expect(lines).toEqual([
    'start a in slot 0',
    'wait for one of 1 running',
    'poll interval: increased to 0.00125 s',
    'collect a from slot 0',
    'start b in slot 0',
    'wait for one of 1 running',
    'poll interval: decreased to 0.0009375 s',
    'collect b from slot 0',
  ]);
});

test('a logger hears nothing of a pause that stays as it is', async () => {
  const lines: string[] = [];
  const { scheduler } = twoUnits({ logger: { debug: (line) => lines.push(line) }, dynPollInterval: false });
  await scheduler.run();
  expect(lines).toContain('collect b from slot 0');
  expect(lines.filter((line) => line.startsWith('poll interval'))).toEqual([]);
});

test('a logger hears once that nothing more starts', async () => {
  const lines: string[] = [];
  const controller = new AbortController();
  const { scheduler } = twoUnits({
    logger: { debug: (line) => lines.push(line) },
    signal: controller.signal,
  });
  const run = scheduler.run();
  controller.abort();
  scheduler.close();
  await expect(run).rejects.toMatchObject({ unstarted: ['b'] });
  expect(lines.filter((line) => line.startsWith('close'))).toEqual([
    'close: nothing more starts, 1 still running',
  ]);
});

test('a console is a logger', async () => {
  const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
  await twoUnits({ logger: console }).scheduler.run();
  expect(debug).toHaveBeenCalledWith('start a in slot 0');
});

test('what a logger throws changes nothing', async () => {
  const debug = vi.fn<(line: string) => void>(() => {
    throw new Error('no room on disk');
  });
  const { scheduler, collected } = twoUnits({ logger: { debug } });
  await scheduler.run();
  expect(debug).toHaveBeenCalledTimes(8);
  expect(collected).toEqual(['a', 'b']);
});

test('nothing is printed unless there is a logger', async () => {
  const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const spies = methods.map((method) => vi.spyOn(console, method));
  const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
  await twoUnits({}).scheduler.run();
  for (const spy of [...spies, ...streams]) expect(spy).not.toHaveBeenCalled();
});
