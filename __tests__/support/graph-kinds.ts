import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Running } from './bundle.ts';
import { chain, diamonds, graphFile, layered, type Shape, wide } from './graphs.ts';
import { playHeldRun } from './held-run.ts';
import type { Machine } from './machine.ts';
import { openMachine } from './machine.ts';
import { heldScript, openRemote } from './remote.ts';
import { readResults, scheduleProblems } from './schedule.ts';
import { traceProblems, tracedScript } from './trace.ts';

/** A run of a graph file by one of the bundles. */
export interface GraphRun {
  readonly machine: Machine;
  readonly graph: string;
  readonly slots: number;
  readonly reportDirectory: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The longest time in seconds that a slot may stay free while a task is ready: some hundred times what the scheduler
 * needs to start a task, so that only a scheduler that waits for something passes it, on a busy machine too.
 */
const turnaround = 5;

/** For a busy machine, in milliseconds. */
const timeout = 120_000;

const held: readonly (readonly [name: string, shape: Shape, slots: number])[] = [
  ['wide', wide(30), 4],
  ['chain', chain(12), 3],
  ['diamonds', diamonds(3, 5), 3],
  ['layered random', layered(6, 6, 11), 4],
  ['layered random, one at a time', layered(4, 4, 12), 1],
  ['layered random, more slots than tasks', layered(3, 4, 13), 32],
];

const free: readonly (readonly [name: string, shape: Shape, slots: number])[] = [
  ['wide', wide(150), 4],
  ['chain', chain(60), 4],
  ['diamonds', diamonds(8, 10), 3],
  ['layered random', layered(10, 15, 21), 3],
];

/** Tests how a bundle runs graphs of each kind. */
export function testGraphKinds(start: (run: GraphRun) => Running): void {
  describe.each(held)('a graph whose tasks the test holds: %s', (_, shape, slots) => {
    it('starts exactly what can start, in order and in the lowest free slots', { timeout }, async () => {
      const remote = await openRemote();
      const machine = openMachine();
      const reportDirectory = join(machine.directory, 'report');
      const graph = graphFile(shape, heldScript, 'bash');
      const run = start({ machine, graph, slots, reportDirectory, env: remote.env });
      await playHeldRun(shape, slots, remote, run);
      const { status, stderr } = await run.finished;
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const results = readResults(reportDirectory);
      expect(results.run.result).toBe('success');
      expect(scheduleProblems(results.tasks, shape, slots, turnaround)).toEqual([]);
    });
  });

  describe.each(free)('a graph whose tasks run freely: %s', (_, shape, slots) => {
    it('runs each task once, after its needs, in every slot and no more', { timeout }, async () => {
      const machine = openMachine();
      const reportDirectory = join(machine.directory, 'report');
      const trace = join(machine.directory, 'trace');
      const graph = graphFile(shape, tracedScript, 'sh');
      const { finished } = start({ machine, graph, slots, reportDirectory, env: { TRACE: trace } });
      const { status, stderr } = await finished;
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(traceProblems(readFileSync(trace, 'utf8'), shape, slots)).toEqual([]);
      const { run, tasks } = readResults(reportDirectory);
      expect(run.counts).toEqual({ success: shape.size, failure: 0, cancelled: 0, skipped: 0 });
      expect(scheduleProblems(tasks, shape, slots, turnaround)).toEqual([]);
    });
  });
}
