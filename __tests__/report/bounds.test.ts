import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorOf } from '../../src/report/run/bounds.ts';
import { aTask, anOutcome, at, exited, Story } from '../support/story.ts';

/** The bound of a run with four CPUs in which one task that claims so many runs for 8 s. */
const boundOf = (cpus: number | 'all'): number =>
  new Story([aTask('a', { cpus })], { parallelism: 4 }).runs(0, 8, 'a', 0).report().cpuBoundSeconds;

describe('the CPU bound', () => {
  test.each([
    [1, 2],
    [0.5, 1],
    [0, 0],
    [4, 8],
    ['all', 8],
    // More than there are is all of them, as for the scheduler.
    [16, 8],
  ] as const)('counts %s CPUs for 8 s as %s s of four', (cpus, seconds) => {
    expect(boundOf(cpus)).toBe(seconds);
  });

  test('counts every attempt, and a service until it is ready', () => {
    const report = new Story([aTask('db'), aTask('unit')])
      .starts(0, 'db')
      .tell({ type: 'service-ready', at: at(2), task: 'db', seconds: 2 })
      .starts(0, 'unit', { slot: 1 })
      .ends(3, 'unit', anOutcome(exited(1)), { slot: 1, retryInSeconds: 9 })
      .starts(12, 'unit', { attempt: 2, slot: 1 })
      .ends(15, 'unit', anOutcome(exited(0)), { attempt: 2, slot: 1 })
      .has(15, 'unit', 'success')
      .ends(20, 'db', anOutcome({ kind: 'stopped' }))
      .has(20, 'db', 'success')
      .report();
    expect(report.taskSeconds).toBe(8);
    expect(report.cpuBoundSeconds).toBe(4);
  });
});

describe('the floor of a run', () => {
  test('is the longer of critical path and CPU bound, and the path where both are as long', () => {
    expect(floorOf(3, 2)).toEqual({ kind: 'critical-path', seconds: 3 });
    expect(floorOf(2, 3)).toEqual({ kind: 'cpus', seconds: 3 });
    expect(floorOf(3, 3)).toEqual({ kind: 'critical-path', seconds: 3 });
    expect(floorOf(0.3, 0.1 + 0.2)).toEqual({ kind: 'critical-path', seconds: 0.3 });
  });

  test('is never longer than a run in which no CPU is held twice', () => {
    const lengths = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 4 }), (seconds, parallelism) => {
        const story = new Story(
          seconds.map((_length, index) => aTask(`t${index}`)),
          { parallelism },
        );
        const free = Array.from({ length: parallelism }, () => 0);
        for (const [index, length] of seconds.entries()) {
          const slot = free.indexOf(Math.min(...free));
          const from = free[slot] ?? 0;
          free[slot] = from + length;
          story
            .starts(from, `t${index}`, { slot })
            .ends(from + length, `t${index}`, anOutcome(exited(0)), { slot });
        }
        const report = story.finishes(Math.max(...free), 'success').report();
        expect(report.floor.seconds).toBeLessThanOrEqual(report.wallSeconds + 1e-6);
      }),
    );
  });
});
