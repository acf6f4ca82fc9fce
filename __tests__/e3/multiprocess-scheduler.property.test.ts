import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { InterruptedError } from '../../src/e3/errors.ts';
import { MultiprocessScheduler } from '../../src/e3/multiprocess-scheduler.ts';
import { acyclicGraph, chain, graphOf, type RandomGraph } from '../support/random-graph.ts';
import { ControlledWorker, settled } from '../support/controlled-worker.ts';

function dagOf({ ids, needsOf }: RandomGraph): DAG<undefined> {
  const dag = new DAG<undefined>();
  for (const id of ids)
    dag.updateVertex(id, { data: undefined, predecessors: needsOf(id), enableChecks: false });
  return dag;
}

/* oxlint-disable vitest/no-standalone-expect -- the watched run is a part of its tests */

/** A run with a model beside it that knows what has to hold whenever something starts or nothing moves. */
class WatchedRun {
  readonly graph: RandomGraph;
  readonly jobs: number;
  readonly scheduler: MultiprocessScheduler<undefined, ControlledWorker<undefined>>;
  readonly running: ControlledWorker<undefined>[] = [];
  readonly started: string[] = [];
  readonly collected: string[] = [];

  constructor(graph: RandomGraph, jobs: number, signal?: AbortSignal) {
    this.graph = graph;
    this.jobs = jobs;
    this.scheduler = new MultiprocessScheduler(
      dagOf(graph),
      (uid, data, slot) => this.start(uid, data, slot),
      (worker) => {
        this.collected.push(worker.uid);
      },
      { jobs, signal },
    );
  }

  get firstReady(): string | undefined {
    return this.graph.ids.find(
      (id) =>
        !this.started.includes(id) && this.graph.needsOf(id).every((need) => this.collected.includes(need)),
    );
  }

  start(uid: string, data: undefined, slot: number): ControlledWorker<undefined> {
    expect(uid).toBe(this.firstReady);
    expect(this.running.length).toBeLessThan(this.jobs);
    const taken = new Set(this.running.map((worker) => worker.slot));
    expect(slot).toBe([...Array(this.jobs).keys()].find((free) => !taken.has(free)));
    const worker = new ControlledWorker(uid, data, slot);
    this.started.push(uid);
    this.running.push(worker);
    return worker;
  }

  /** Ends some of what runs, at the same moment, as the draws say. */
  end(draws: readonly number[]): void {
    for (const draw of draws) {
      if (this.running.length === 0) return;
      const [worker] = this.running.splice(draw % this.running.length, 1);
      worker?.end();
    }
  }

  expectNothingIdle(): void {
    expect(this.scheduler.activeWorkers).toBe(this.running.length);
    for (const worker of this.running) expect(this.scheduler.workers[worker.slot]).toBe(worker);
    if (this.running.length < this.jobs) expect(this.firstReady).toBeUndefined();
  }
}

const draws = fc.array(fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 3 }), {
  minLength: 12,
  maxLength: 12,
});

test('needs first, never more than jobs, lowest slots, nothing idle, each unit once', async () => {
  await fc.assert(
    fc.asyncProperty(acyclicGraph(12), fc.integer({ min: 1, max: 4 }), draws, async (graph, jobs, rounds) => {
      const watched = new WatchedRun(graph, jobs);
      const run = watched.scheduler.run();
      for (const round of rounds) {
        watched.expectNothingIdle();
        watched.end(round);
        await settled();
      }
      await run;
      expect(watched.collected.toSorted()).toEqual(graph.ids.toSorted());
      expect(watched.started.toSorted()).toEqual(graph.ids.toSorted());

      const again = new WatchedRun(graph, jobs);
      const secondRun = again.scheduler.run();
      for (const round of rounds) {
        again.end(round);
        await settled();
      }
      await secondRun;
      expect(again.started).toEqual(watched.started);
      expect(again.collected).toEqual(watched.collected);
    }),
  );
});

test('an interruption at any moment loses no unit', async () => {
  await fc.assert(
    fc.asyncProperty(acyclicGraph(10), draws, fc.nat(11), async (graph, rounds, moment) => {
      const controller = new AbortController();
      const watched = new WatchedRun(graph, 2, controller.signal);
      let error: unknown;
      let over = false;
      const run = watched.scheduler
        .run()
        .catch((thrown: unknown) => {
          error = thrown;
        })
        .finally(() => {
          over = true;
        });
      let startedBefore: readonly string[] = [];
      let ran = false;
      for (const [number, round] of rounds.entries()) {
        if (number === moment) {
          startedBefore = [...watched.started];
          ran = !over;
          controller.abort();
        }
        watched.end(round);
        await settled();
      }
      await run;
      expect(error instanceof InterruptedError).toBe(ran);
      const unstarted = error instanceof InterruptedError ? error.unstarted : [];
      expect([...watched.collected, ...unstarted].toSorted()).toEqual(graph.ids.toSorted());
      expect(watched.started).toEqual(startedBefore);
    }),
  );
});

test.each([
  ['independent', graphOf(Array.from({ length: 20_000 }, () => []))],
  ['in a chain', chain(20_000)],
])('20,000 units %s that end by themselves', async (_, graph) => {
  let collected = 0;
  let running = 0;
  const scheduler = new MultiprocessScheduler(
    dagOf(graph),
    (uid, data, slot) => {
      running += 1;
      expect(running).toBeLessThanOrEqual(8);
      const worker = new ControlledWorker(uid, data, slot);
      queueMicrotask(() => worker.end());
      return worker;
    },
    () => {
      running -= 1;
      collected += 1;
    },
    { jobs: 8 },
  );
  await scheduler.run();
  expect(collected).toBe(20_000);
});
