import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../../src/graph/task-graph.ts';
import { Partitioner } from '../../../src/plan/shards/partition.ts';
import { chooseShardCount, usualSetUpSeconds, wantedSeconds } from '../../../src/plan/shards/shard-count.ts';
import { taskCosts } from '../../../src/plan/shards/task-costs.ts';
import { makeTask } from '../../support/make-task.ts';

const machines = { cpus: 2, most: 256, setUpSeconds: usualSetUpSeconds };

/** So many tests of so many seconds, each of which needs a build. */
function partitionerOf(count: number, seconds: number, buildSeconds = 1): Partitioner {
  const tests = Array.from({ length: count }, (_, place) => makeTask(`t${place}`, ['build']));
  const tasks = [makeTask('build'), ...tests];
  const expected = new Map(
    tasks.map(({ id }) => [id, { seconds: id === 'build' ? buildSeconds : seconds, isKnown: true }]),
  );
  return new Partitioner(new TaskGraph(tasks), taskCosts(tasks, expected));
}

const longest = (partitioner: Partitioner, shards: number): number =>
  Math.max(...partitioner.into(shards).loads) / machines.cpus / 1000;

describe('how many machines to take', () => {
  it.each([600, 900, 2000, 4800])(
    'is as many as make each run as long as is wanted, not fewer: %i tests of a second',
    (count) => {
      const partitioner = partitionerOf(count, 1);
      const shards = chooseShardCount(partitioner, machines);
      // Not to the second: each of them builds again.
      expect(longest(partitioner, shards)).toBeLessThanOrEqual(wantedSeconds + 1);
      expect(longest(partitioner, shards - 1)).toBeGreaterThan(wantedSeconds);
    },
  );

  it('leaves a job with its set-up time to spare within five billed minutes', () => {
    expect(usualSetUpSeconds + wantedSeconds).toBeLessThanOrEqual(300 - 30);
  });

  it('is no more than pay: where each builds for long, another one saves less than it costs', () => {
    expect(chooseShardCount(partitionerOf(4800, 1, 1200), machines)).toBeLessThan(
      chooseShardCount(partitionerOf(4800, 1), machines),
    );
    expect(chooseShardCount(partitionerOf(4800, 1), { ...machines, setUpSeconds: 10_000 })).toBe(1);
  });

  it('is one for what one machine does in the time, and no more than there may be', () => {
    expect(chooseShardCount(partitionerOf(400, 1), machines)).toBe(1);
    expect(chooseShardCount(partitionerOf(4800, 1), { ...machines, most: 4 })).toBe(4);
  });
});
