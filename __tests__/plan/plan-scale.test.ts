import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { simulate } from '../../src/plan/simulate.ts';
import { makeJoin, makeRetry, makeTask } from '../support/make-task.ts';
import { failed, PlanDriver } from '../support/drive-plan.ts';

const count = 100_000;
const numbers = Array.from({ length: count }, (_, index) => index);
const before = (index: number): string[] => (index === 0 ? [] : [`t${index - 1}`]);

function makespan(tasks: readonly Task[], cpus: number, pools = new Map<string, number>()): number {
  return simulate(tasks, { cpus, pools }, () => 1).makespan;
}

describe('a plan of 100,000 tasks', () => {
  it('runs a chain', () => {
    expect(
      makespan(
        numbers.map((index) => makeTask(`t${index}`, before(index))),
        8,
      ),
    ).toBe(count);
  });

  it('runs independent tasks', () => {
    expect(
      makespan(
        numbers.map((index) => makeTask(`t${index}`)),
        8,
      ),
    ).toBe(count / 8);
  });

  it('runs tasks that share many pools, most of them full at any time', () => {
    const pools = new Map(numbers.slice(0, 100).map((index) => [`p${index}`, 1]));
    const tasks = numbers.map((index) =>
      makeTask(`t${index}`, [], { pools: new Map([[`p${index % 100}`, 1]]) }),
    );
    expect(makespan(tasks, 200, pools)).toBe(count / 100);
  });

  it('runs tasks that all but one wait for a mutex', () => {
    const mutex = new Map([['m', 1]]);
    const tasks = numbers.map((index) => makeTask(`t${index}`, [], { pools: mutex }));
    expect(makespan(tasks, 8, mutex)).toBe(count);
  });

  it('runs many small matrices', () => {
    const tasks = numbers.slice(0, 20_000).map((index) =>
      makeTask(`t${index}`, [], {
        matrix: {
          key: `m${index >> 1}`,
          index: index & 1,
          total: 2,
          failFast: true,
          maxParallel: undefined,
          values: new Map(),
        },
      }),
    );
    const driver = new PlanDriver(tasks, { cpus: tasks.length });
    driver.go();
    for (const [index, { id }] of tasks.entries()) if (index % 2 === 0) driver.leave(id, failed);
    const log = driver.go();
    expect(log.filter((line) => line.startsWith('end '))).toHaveLength(tasks.length / 2);
  });

  it('ends a chain of joins, and skips a chain behind a failure, in one go', () => {
    const joins = new PlanDriver(numbers.map((index) => makeJoin(`t${index}`, before(index))));
    expect(joins.go().at(-2)).toBe(`success t${count - 1}: join`);
    const skips = new PlanDriver(numbers.map((index) => makeTask(`t${index}`, before(index))));
    skips.go();
    expect(skips.end('t0', failed).slice(-2)).toEqual([
      `skipped t${count - 1}: t${count - 2} skipped`,
      'done',
    ]);
  });

  it('frees 100,000 dependents of one task, and cancels them', () => {
    const tasks = [makeTask('root'), ...numbers.map((index) => makeTask(`t${index}`, ['root']))];
    const driver = new PlanDriver(tasks);
    driver.go();
    expect(driver.end('root')).toContain('start t1');
    driver.plan.close({ kind: 'signal', signal: 'SIGTERM' });
    expect(driver.go()).toHaveLength(1 + 2 + (count - 2) + 1);
  });

  it('retries one task 100,000 times', () => {
    const driver = new PlanDriver([makeTask('a', [], { retry: makeRetry(count) })]);
    driver.go();
    for (const attempt of numbers) {
      expect(driver.plan.attemptOf('a')).toBe(attempt + 1);
      driver.leave('a', failed);
      driver.plan.next();
    }
    expect(driver.plan.attemptOf('a')).toBe(count + 1);
  });
});
