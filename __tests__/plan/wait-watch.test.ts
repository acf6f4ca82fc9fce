import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import type { PlanPolicy } from '../../src/plan/roster.ts';
import { waitText } from '../../src/report/debug/wait-text.ts';
import { PlanDriver } from '../support/drive-plan.ts';
import { makeInstance, makeJoin, makeService, makeTask } from '../support/make-task.ts';

/** A plan whose waits are followed, after all has started that may. */
function begin(tasks: readonly Task[], policy: Partial<PlanPolicy> = {}): PlanDriver {
  const driver = new PlanDriver(tasks, { followWaits: true, ...policy });
  driver.go();
  return driver;
}

/** What there is to tell now, a line for each task. */
function told({ plan }: PlanDriver): readonly string[] {
  const { waits, more } = plan.waits() ?? { waits: [], more: 0 };
  const lines = waits.map(({ task, reasons }) => `${task} ${waitText(reasons)}`);
  return more > 0 ? [...lines, `${more} more`] : lines;
}

const pool = (name: string, amount = 1): Partial<Task> => ({ pools: new Map([[name, amount]]) });
const many = (count: number, other: Partial<Task> = {}, needs: readonly string[] = []): readonly Task[] =>
  Array.from({ length: count }, (_, index) => makeTask(`t${index}`, needs, other));

describe('why a task waits', () => {
  it.each<[why: string, tasks: readonly Task[], policy: Partial<PlanPolicy>, lines: readonly string[]]>([
    [
      'needs',
      [makeTask('a'), makeTask('b'), makeTask('c', ['a', 'b']), makeTask('d', ['c'])],
      {},
      ['c waits: a, b have not ended', 'd waits: c has not ended'],
    ],
    ['CPUs', many(3), {}, ['t2 waits: 2 of 2 CPUs taken by t0, t1']],
    [
      'more CPUs than are free',
      [makeTask('a', [], { priority: 1 }), makeTask('wide', [], { cpus: 3 })],
      { cpus: 3 },
      ['wide waits: wants 3, 1 of 3 CPUs taken by a'],
    ],
    [
      'half of a CPU',
      [makeTask('a', [], { cpus: 0.75, priority: 1 }), makeTask('b', [], { cpus: 0.5 })],
      { cpus: 1 },
      ['b waits: wants 0.5, 0.75 of 1 CPU taken by a'],
    ],
    [
      'a pool',
      [makeTask('e2e', [], pool('db')), makeTask('seed', [], pool('db'))],
      { pools: new Map([['db', 1]]) },
      ['seed waits: pool db 1/1 held by e2e'],
    ],
    [
      'two things at once',
      [
        makeTask('e2e', [], { ...pool('db'), priority: 1 }),
        makeTask('seed', [], { ...pool('db', 2), cpus: 0.5 }),
      ],
      { pools: new Map([['db', 2]]), cpus: 1 },
      ['seed waits: wants 0.5, 1 of 1 CPU taken by e2e; wants 2, pool db 1/2 held by e2e'],
    ],
    [
      'max-parallel',
      [0, 1].map((index) =>
        makeTask(`m (${index})`, [], { matrix: makeInstance('m', index, 2, { maxParallel: 1 }) }),
      ),
      {},
      ['m (1) waits: max-parallel of m 1/1 held by m (0)'],
    ],
    [
      'memory',
      [makeTask('a', [], { memoryBytes: 3 * 1024 ** 3 }), makeTask('b', [], { memoryBytes: 2 * 1024 ** 3 })],
      { freeMemoryBytes: () => 4 * 1024 ** 3 },
      ['b waits: wants 2,048 MiB of memory, 1,024 MiB free'],
    ],
    [
      'a service that is starting, and a need',
      [makeService('db'), makeTask('a'), makeTask('b', ['db', 'a'])],
      {},
      ['b waits: db is not ready; a has not ended'],
    ],
    ['needs, of a join too', [makeTask('a'), makeJoin('j', ['a'])], {}, ['j waits: a has not ended']],
  ])('is reported: %s', (_, tasks, policy, lines) => {
    expect(told(begin(tasks, policy))).toEqual(lines);
  });

  it('is told of those that leave free what one lacks that was overtaken too often', () => {
    const later = ['x', 'y', 'z'].map((id) => makeTask(id, [], { priority: -2 }));
    const driver = begin([...many(2), makeTask('wide', [], { cpus: 2, priority: -1 }), ...later]);
    expect(told(driver)).toEqual([
      'wide waits: wants 2, 2 of 2 CPUs taken by t0, t1',
      ...['x', 'y', 'z'].map((id) => `${id} waits: 2 of 2 CPUs taken by t0, t1`),
    ]);
    // Each takes half of the machine for a second, while wide wants it for one.
    driver.end('t0');
    driver.end('x');
    expect(told(driver)).toEqual([]);
    driver.end('y');
    expect(told(driver)).toEqual([
      'z waits: CPUs kept free for wide, which others have overtaken for too long',
    ]);
  });

  it('is reported again when it changes, and not each round', () => {
    const driver = begin(
      [
        makeTask('a', [], pool('db')),
        makeTask('b', [], pool('db')),
        makeTask('c', [], pool('db')),
        makeTask('d', ['a', 'b']),
      ],
      { pools: new Map([['db', 1]]), cpus: 4 },
    );
    expect(told(driver)).toEqual([
      'b waits: pool db 1/1 held by a',
      'c waits: pool db 1/1 held by a',
      'd waits: a, b have not ended',
    ]);
    driver.go();
    expect(told(driver)).toEqual([]);
    driver.end('a');
    expect(told(driver)).toEqual(['c waits: pool db 1/1 held by b', 'd waits: b has not ended']);
    driver.end('b');
    expect(told(driver)).toEqual([]);
  });

  it('is not reported again when others take the CPUs', () => {
    const driver = begin(many(4), { cpus: 1 });
    expect(told(driver)).toEqual([1, 2, 3].map((index) => `t${index} waits: 1 of 1 CPU taken by t0`));
    driver.end('t0');
    expect(told(driver)).toEqual([]);
  });

  it('is reported once a service starts, and no longer when it is up', () => {
    const driver = begin([makeTask('first'), makeService('db', ['first']), makeTask('user', ['db'])]);
    expect(told(driver)).toEqual(['db waits: first has not ended', 'user waits: db has not ended']);
    driver.end('first');
    expect(told(driver)).toEqual(['user waits: db is not ready']);
    driver.plan.serviceReady('db');
    driver.go();
    expect(told(driver)).toEqual([]);
  });

  it('is not followed unless that is asked for', () => {
    const driver = new PlanDriver(many(9));
    driver.go();
    expect(driver.plan.waits()).toBeUndefined();
  });
});

describe('a great graph', () => {
  it('of 100,000 tasks gets ten lines for what is ready, and the next task a line when one starts', () => {
    const driver = begin(many(100_000), { cpus: 1 });
    const lines = told(driver);
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('t1 waits: 1 of 1 CPU taken by t0');
    expect(lines[10]).toBe('99989 more');
    driver.end('t0');
    expect(told(driver)).toEqual(['t11 waits: 1 of 1 CPU taken by t1']);
  });

  it('gets one line for a task with 20,000 needs until ten are left', () => {
    const needs = many(20_000, { cpus: 0 });
    const driver = begin([
      ...needs,
      makeTask(
        'all',
        needs.map(({ id }) => id),
      ),
    ]);
    expect(told(driver)).toEqual([
      'all waits: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 19,990 more have not ended',
    ]);
    for (const { id } of needs.slice(10)) driver.leave(id, { kind: 'exited', code: 0 });
    driver.go();
    expect(told(driver)).toEqual(['all waits: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 have not ended']);
    driver.end('t4');
    expect(told(driver)).toEqual(['all waits: t0, t1, t2, t3, t5, t6, t7, t8, t9 have not ended']);
  });
});
