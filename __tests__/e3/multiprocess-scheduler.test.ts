import { availableParallelism } from 'node:os';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { InterruptedError } from '../../src/e3/errors.ts';
import { MultiprocessScheduler } from '../../src/e3/multiprocess-scheduler.ts';
import type { MultiprocessSchedulerOptions } from '../../src/e3/scheduler-options.ts';
import type { NextWork, WorkIterator } from '../../src/e3/dag-iterator.ts';
import { ControlledWorker, CountedWorker, settled } from '../support/controlled-worker.ts';
import facts from './fixtures/e3-runs.json' with { type: 'json' };

type Graph = Readonly<Record<string, readonly string[]>>;

function dagOf(graph: Graph): DAG<string> {
  const dag = new DAG<string>();
  for (const [id, predecessors] of Object.entries(graph)) {
    dag.updateVertex(id, { data: `data of ${id}`, predecessors, enableChecks: false });
  }
  return dag;
}

/** A run under the test's control: `log` has what started in which slot and what was collected. */
function controlled(
  graph: Graph,
  options: MultiprocessSchedulerOptions<string, ControlledWorker<string>> = {},
) {
  const workers = new Map<string, ControlledWorker<string>>();
  const log: string[] = [];
  const scheduler = new MultiprocessScheduler(
    dagOf(graph),
    (uid, data: string, slot) => {
      const worker = new ControlledWorker(uid, data, slot);
      workers.set(uid, worker);
      log.push(`${uid} in ${slot}`);
      return worker;
    },
    (worker) => {
      log.push(`${worker.uid} collected`);
    },
    options,
  );
  const end = (uid: string): void => workers.get(uid)?.end();
  return { scheduler, log, workers, end };
}

function stateOf({
  activeWorkers,
  hasFreeSlots,
  noFreeItem,
  noWorkLeft,
}: MultiprocessScheduler<string, ControlledWorker<string>>) {
  return { activeWorkers, hasFreeSlots, noFreeItem, noWorkLeft };
}

/** Answers from a list, then `done`. */
class ListIterator implements WorkIterator<string, ControlledWorker<string>> {
  readonly answers: NextWork<string>[];
  asked = 0;
  readonly left: string[] = [];

  constructor(answers: readonly NextWork<string>[]) {
    this.answers = [...answers];
  }

  next(): NextWork<string> {
    this.asked += 1;
    return this.answers.shift() ?? { kind: 'done' };
  }

  leave(uid: string, worker: ControlledWorker<string>): void {
    this.left.push(`${uid}: ${worker.uid}`);
  }
}

const ready = (uid: string): NextWork<string> => ({ kind: 'ready', uid, data: uid });

describe('construction', () => {
  test('jobs: 0 stands for the CPUs', () => {
    expect(controlled({}).scheduler.parallelism).toBe(availableParallelism());
    expect(controlled({}, { jobs: 0 }).scheduler.parallelism).toBe(availableParallelism());
    expect(controlled({}, { jobs: 3 }).scheduler.parallelism).toBe(3);
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('jobs: %d is refused', (jobs) => {
    expect(() => controlled({}, { jobs })).toThrow(
      new RangeError(`jobs: expected 0 or a positive whole number, found ${jobs}`),
    );
  });

  test('a cycle is refused with the shortest one named', () => {
    expect(() => controlled({ a: ['c'], b: ['a'], c: ['b'], d: ['e', 'a'], e: ['d'] })).toThrow(
      'expected a graph without cycles, found one in which each vertex needs the next: d → e → d',
    );
  });
});

describe('run', () => {
  test('starts what is ready in the lowest free slot, and collects what ends', async () => {
    const { scheduler, log, end } = controlled(
      { a: [], b: [], c: ['a'], d: ['a'], e: ['b', 'c'] },
      { jobs: 3 },
    );
    const run = scheduler.run();
    expect(log).toEqual(['a in 0', 'b in 1']);
    expect(scheduler).toMatchObject({
      activeWorkers: 2,
      hasFreeSlots: true,
      noFreeItem: true,
      noWorkLeft: false,
    });
    end('a');
    await settled();
    expect(log.splice(0)).toEqual(['a in 0', 'b in 1', 'a collected', 'c in 0', 'd in 2']);
    expect(scheduler.workers.map((worker) => worker?.uid)).toEqual(['c', 'b', 'd']);
    expect(stateOf(scheduler)).toEqual({
      activeWorkers: 3,
      hasFreeSlots: false,
      noFreeItem: false,
      noWorkLeft: false,
    });
    end('b');
    end('c');
    await settled();
    expect(log.splice(0)).toEqual(['b collected', 'c collected', 'e in 0']);
    expect(stateOf(scheduler)).toEqual({
      activeWorkers: 2,
      hasFreeSlots: true,
      noFreeItem: false,
      noWorkLeft: true,
    });
    end('d');
    await settled();
    expect(log.splice(0)).toEqual(['d collected']);
    expect(scheduler.workers.map((worker) => worker?.uid)).toEqual(['e', undefined, undefined]);
    end('e');
    await run;
    expect(log).toEqual(['e collected']);
    expect(scheduler.activeWorkers).toBe(0);
  });

  test('ends at once when there is nothing to do', async () => {
    const { scheduler, log } = controlled({});
    await scheduler.run();
    expect(log).toEqual([]);
    expect(scheduler.noWorkLeft).toBe(true);
  });

  test('starts nothing before what has ended is collected', async () => {
    const collecting: (() => void)[] = [];
    const workers: ControlledWorker[] = [];
    const scheduler = new MultiprocessScheduler(
      dagOf({ a: [], b: ['a'] }),
      (uid, data: string, slot) => {
        const worker = new ControlledWorker(uid, data, slot);
        workers.push(worker);
        return worker;
      },
      () =>
        new Promise<void>((resolve) => {
          collecting.push(resolve);
        }),
      { jobs: 2 },
    );
    const run = scheduler.run();
    workers[0]?.end();
    await settled();
    expect(workers).toHaveLength(1);
    collecting[0]?.();
    await settled();
    expect(workers.map(({ uid }) => uid)).toEqual(['a', 'b']);
    workers[1]?.end();
    await settled();
    collecting[1]?.();
    await run;
  });

  test('no timer runs for workers that notify', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const { scheduler, end } = controlled({ a: [] });
      const run = scheduler.run();
      expect(vi.getTimerCount()).toBe(0);
      end('a');
      await run;
    } finally {
      vi.useRealTimers();
    }
  });

  test('slots can be more than jobs, and grow as they are needed', async () => {
    const { scheduler, log, end } = controlled({ a: [], b: [], c: [] }, { jobs: 1, slots: Infinity });
    expect(scheduler.workers).toEqual([]);
    const run = scheduler.run();
    expect(log).toEqual(['a in 0', 'b in 1', 'c in 2']);
    expect(scheduler.parallelism).toBe(1);
    for (const uid of ['a', 'b', 'c']) end(uid);
    await run;
  });

  test('close starts nothing more and ends well', async () => {
    const { scheduler, log, end } = controlled({ a: [], b: [] }, { jobs: 1 });
    const run = scheduler.run();
    scheduler.close();
    end('a');
    await run;
    expect(log).toEqual(['a in 0', 'a collected']);
  });
});

describe('spawnWorker and releaseWorker', () => {
  test('check that the slot is there, free or taken', () => {
    const { scheduler } = controlled({}, { jobs: 2 });
    scheduler.spawnWorker('x', 'data', 1);
    expect(scheduler.workers.map((worker) => worker?.uid)).toEqual([undefined, 'x']);
    expect(() => scheduler.spawnWorker('y', 'data', 1)).toThrow('slot 1: expected it free, found it taken');
    expect(() => scheduler.spawnWorker('y', 'data', 2)).toThrow(
      'slot: expected a whole number from 0 below 2, found 2',
    );
    expect(() => scheduler.releaseWorker(0)).toThrow('slot 0: expected it taken, found it free');
    scheduler.releaseWorker(1);
    expect(scheduler.activeWorkers).toBe(0);
  });

  test('a worker that was released by hand is not collected when it ends', async () => {
    const { scheduler, log, end } = controlled({ b: [] }, { jobs: 2 });
    scheduler.spawnWorker('a', 'data', 0);
    const run = scheduler.run();
    end('a');
    scheduler.releaseWorker(0);
    end('b');
    await run;
    expect(log).toEqual(['a in 0', 'b in 1', 'b collected']);
  });

  test('a slot that was released by hand is filled at once', async () => {
    const { scheduler, log, end } = controlled({ a: [] }, { jobs: 1 });
    scheduler.spawnWorker('x', 'data', 0);
    const run = scheduler.run();
    expect(log).toEqual(['x in 0']);
    scheduler.releaseWorker(0);
    await settled();
    expect(log).toEqual(['x in 0', 'a in 0']);
    end('a');
    await run;
  });

  test('a worker for another slot is refused', () => {
    const scheduler = new MultiprocessScheduler(
      dagOf({}),
      (uid, data: string) => new ControlledWorker(uid, data, 7),
      () => {},
    );
    expect(() => scheduler.spawnWorker('x', 'data', 0)).toThrow(
      'job factory: expected a worker for slot 0, found one for slot 7',
    );
  });
});

describe('an iterator of one’s own', () => {
  test('is asked again after a wake, and nothing spins meanwhile', async () => {
    const iterator = new ListIterator([
      { kind: 'busy', until: 'wake' },
      ready('a'),
      { kind: 'busy', until: 'wake' },
    ]);
    const { scheduler, log, end } = controlled({}, { jobs: 2, iterator });
    const run = scheduler.run();
    await settled();
    expect(iterator.asked).toBe(1);
    expect(scheduler.noFreeItem).toBe(true);
    scheduler.wake();
    expect(scheduler.noFreeItem).toBe(false);
    await settled();
    expect(log).toEqual(['a in 0']);
    expect(iterator.asked).toBe(3);
    scheduler.wake();
    await settled();
    expect(scheduler.noWorkLeft).toBe(true);
    end('a');
    await run;
    expect(iterator.asked).toBe(4);
    expect(iterator.left).toEqual(['a: a']);
  });

  test('a wake between two rounds is not lost', async () => {
    const iterator = new ListIterator([{ kind: 'busy', until: 'wake' }]);
    const next = iterator.next.bind(iterator);
    const { scheduler } = controlled({}, { iterator });
    iterator.next = () => {
      const answer = next();
      if (answer.kind === 'busy') scheduler.wake();
      return answer;
    };
    await scheduler.run();
    expect(iterator.asked).toBe(2);
  });

  test('a unit may be handed out again', async () => {
    const iterator = new ListIterator([ready('a'), { kind: 'busy', until: 'leave' }, ready('a')]);
    const { scheduler, log, end } = controlled({ a: [] }, { iterator });
    const run = scheduler.run();
    end('a');
    await settled();
    end('a');
    await run;
    expect(log).toEqual(['a in 0', 'a collected', 'a in 0', 'a collected']);
  });

  test('waiting for work that does not run is an internal error', async () => {
    const iterator = new ListIterator([{ kind: 'busy', until: 'leave' }]);
    await expect(controlled({}, { iterator }).scheduler.run()).rejects.toThrow(
      'internal error: work is left',
    );
  });
});

describe('an interrupted run', () => {
  test('starts nothing, waits for what runs, collects it, and names what never started', async () => {
    const controller = new AbortController();
    const { scheduler, log, end } = controlled(
      { a: [], b: [], c: [], d: ['a'] },
      { jobs: 2, signal: controller.signal },
    );
    const run = scheduler.run();
    end('a');
    await settled();
    expect(log).toEqual(['a in 0', 'b in 1', 'a collected', 'c in 0']);
    const reason = new Error('Ctrl-C');
    controller.abort(reason);
    end('c');
    await settled();
    expect(log.splice(0)).toEqual(['a in 0', 'b in 1', 'a collected', 'c in 0', 'c collected']);
    end('b');
    const error: unknown = await run.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InterruptedError);
    expect(error).toMatchObject({ name: 'InterruptedError', unstarted: ['d'], cause: reason });
    expect(String(error)).toBe('InterruptedError: the run was interrupted; units that never started: 1');
    expect(log).toEqual(['b collected']);
  });

  test('starts nothing at all when it was interrupted before', async () => {
    const { scheduler, log } = controlled({ a: [], b: [] }, { signal: AbortSignal.abort() });
    await expect(scheduler.run()).rejects.toMatchObject({ unstarted: ['a', 'b'] });
    expect(log).toEqual([]);
  });

  test('stops waiting for a wake', async () => {
    const controller = new AbortController();
    const iterator = new ListIterator([{ kind: 'busy', until: 'wake' }]);
    const { scheduler } = controlled({ a: [] }, { iterator, signal: controller.signal });
    const run = scheduler.run();
    await settled();
    controller.abort();
    await expect(run).rejects.toBeInstanceOf(InterruptedError);
  });

  test('an interruption after the end is none', async () => {
    const controller = new AbortController();
    const { scheduler, end } = controlled({ a: [] }, { signal: controller.signal });
    const run = scheduler.run();
    end('a');
    await run;
    controller.abort();
    await expect(scheduler.run()).rejects.toMatchObject({ unstarted: [] });
  });
});

/** `c` cannot be made, started or collected, as `where` says; `a` and `b` run meanwhile. */
function faulty(where: 'factory' | 'start' | 'collect' | 'collect later') {
  const workers = new Map<string, ControlledWorker<string>>();
  const collected: string[] = [];
  const error = new Error(`no ${where}`);
  const scheduler = new MultiprocessScheduler(
    dagOf({ a: [], b: [], c: ['a'], d: ['a'] }),
    (uid, data: string, slot) => {
      const worker = new ControlledWorker(uid, data, slot);
      if (uid === 'c' && where === 'factory') throw error;
      if (uid === 'c' && where === 'start') {
        worker.start = () => {
          throw error;
        };
      }
      workers.set(uid, worker);
      return worker;
    },
    (worker): void | Promise<void> => {
      collected.push(worker.uid);
      if (worker.uid === 'a' && where === 'collect') throw error;
      if (worker.uid === 'a' && where === 'collect later') return Promise.reject(error);
    },
    { jobs: 3 },
  );
  return { scheduler, workers, collected, error };
}

describe('what goes wrong ends the run after everything that runs has ended and was collected', () => {
  test.each(['factory', 'start', 'collect', 'collect later'] as const)('%s', async (where) => {
    const { scheduler, workers, collected, error } = faulty(where);
    const run = scheduler.run();
    const outcome = vi.fn<() => void>();
    run.then(outcome, outcome);
    workers.get('a')?.end();
    await settled();
    expect(collected).toEqual(['a']);
    expect(scheduler.activeWorkers).toBe(1);
    expect(outcome).not.toHaveBeenCalled();
    workers.get('b')?.end();
    await expect(run).rejects.toBe(error);
    expect(collected).toEqual(['a', 'b']);
    expect(scheduler.workers.every((worker) => worker === undefined)).toBe(true);
    expect(workers.has('d')).toBe(false);
  });

  test('a broken notification counts as an end', async () => {
    const { scheduler, workers, log, end } = controlled({ a: [], b: [], c: ['a'] });
    const run = scheduler.run();
    const error = new Error('lost');
    workers.get('a')?.fail(error);
    await settled();
    end('b');
    await expect(run).rejects.toBe(error);
    expect(log.toSorted()).toEqual(['a collected', 'a in 0', 'b collected', 'b in 1']);
  });

  test('an iterator that throws on leaving does not keep the result from being collected', async () => {
    const iterator = new ListIterator([ready('a'), ready('b')]);
    const error = new Error('leave');
    iterator.leave = (uid) => {
      if (uid === 'a') throw error;
    };
    const { scheduler, log, end } = controlled({}, { jobs: 2, iterator });
    const run = scheduler.run();
    end('a');
    end('b');
    await expect(run).rejects.toBe(error);
    expect(log).toEqual(['a in 0', 'b in 1', 'a collected', 'b collected']);
  });

  test('several errors come together', async () => {
    const { scheduler, workers } = controlled({ a: [], b: [] }, { jobs: 2 });
    const run = scheduler.run();
    const errors = [new Error('one'), new Error('two')];
    workers.get('a')?.fail(errors[0]);
    workers.get('b')?.fail(errors[1]);
    await expect(run).rejects.toThrow(new AggregateError(errors, 'Error: one; Error: two'));
  });

  test('with poll alone, each call tells of its own error and the next goes on', async () => {
    const { scheduler, workers, log } = controlled({ a: [], b: [], c: [] }, { jobs: 2 });
    const round = scheduler.poll();
    workers.get('a')?.fail(new Error('one'));
    workers.get('b')?.end();
    await expect(round).rejects.toThrow('one');
    await scheduler.poll();
    expect(log).toEqual(['a in 0', 'b in 1', 'a collected', 'c in 0', 'b collected']);
  });
});

describe('workers that can only be asked', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(facts.runs.map((fact, number) => ({ number, fact })))(
    'as in e3: run $number',
    async ({ fact }) => {
      const dag = new DAG<number>();
      for (const [vertex, needs] of fact.predecessors.entries()) {
        dag.updateVertex(`${vertex}`, { data: vertex, predecessors: needs.map(String), enableChecks: false });
      }
      const events: string[] = [];
      const scheduler = new MultiprocessScheduler(
        dag,
        (uid, data, slot) => {
          events.push(`start ${uid} in ${slot}`);
          return new CountedWorker(uid, data, slot, fact.asks[data] ?? 0);
        },
        (worker) => {
          events.push(`collect ${worker.uid} from ${worker.slot}`);
        },
        { jobs: fact.jobs },
      );
      const intervals: number[] = [];
      while (scheduler.activeWorkers > 0 || !scheduler.noWorkLeft) {
        const round = scheduler.poll();
        const running = scheduler.activeWorkers;
        if (running > 0) {
          do await vi.advanceTimersToNextTimerAsync();
          while (scheduler.activeWorkers === running);
        }
        await round;
        if (!scheduler.noWorkLeft) intervals.push(scheduler.pollInterval);
      }
      expect(events).toEqual(fact.events);
      expect(intervals).toEqual(fact.intervals);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test('a worker that throws when it is asked counts as ended, and the others are waited for', async () => {
    const error = new Error('lost');
    const collected: string[] = [];
    const scheduler = new MultiprocessScheduler(
      dagOf({ a: [], b: [], c: ['a'] }),
      (uid, data: string, slot) => {
        const worker = new CountedWorker(uid, data, slot, 3);
        if (uid === 'a') {
          worker.poll = () => {
            throw error;
          };
        }
        return worker;
      },
      (worker) => {
        collected.push(worker.uid);
      },
      { jobs: 2 },
    );
    const run = scheduler.run().catch((thrown: unknown) => thrown);
    await vi.runAllTimersAsync();
    expect(await run).toBe(error);
    expect(collected).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('the pause stays as it is when it is not dynamic', async () => {
    const scheduler = new MultiprocessScheduler(
      dagOf({ a: [], b: ['a'] }),
      (uid, data: string, slot) => new CountedWorker(uid, data, slot, 20),
      () => {},
      { jobs: 1, dynPollInterval: false },
    );
    const run = scheduler.run();
    const start = Date.now();
    await vi.runAllTimersAsync();
    await run;
    expect(Date.now() - start).toBe(40 * 100);
    expect(scheduler.pollInterval).toBe(0.1);
  });

  test('workers that notify beside them neither wait for the timer nor keep it from running out', async () => {
    const notifying: ControlledWorker[] = [];
    const asked = new CountedWorker('asked', 'data', 0, 3);
    const dag = dagOf({ asked: [], n1: [], n2: ['n1'], n3: ['n2'] });
    const collected: string[] = [];
    const scheduler = new MultiprocessScheduler<string, ControlledWorker | CountedWorker>(
      dag,
      (uid, data, slot) => {
        if (uid === 'asked') return asked;
        const worker = new ControlledWorker(uid, data, slot);
        notifying.push(worker);
        return worker;
      },
      (worker) => {
        collected.push(worker.uid);
      },
      { jobs: 2 },
    );
    const run = scheduler.run();
    notifying[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(collected).toEqual(['n1']);
    expect(asked.asks).toBe(3);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.asks).toBe(2);
    notifying[1]?.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(collected).toEqual(['n1', 'n2', 'asked']);
    expect(vi.getTimerCount()).toBe(0);
    notifying[2]?.end();
    await run;
  });

  test('no timer is left when the last of them is released by hand', () => {
    const scheduler = new MultiprocessScheduler(
      dagOf({}),
      (uid, data: string, slot) => new CountedWorker(uid, data, slot, 1),
      () => {},
    );
    scheduler.spawnWorker('x', 'data', 0);
    expect(vi.getTimerCount()).toBe(1);
    scheduler.releaseWorker(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
