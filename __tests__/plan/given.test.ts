import { describe, expect, it } from 'vitest';
import type { GivenResult, Result } from '../../src/model/outcome.ts';
import { failed, PlanDriver, sigint } from '../support/drive-plan.ts';
import { makeInstance, makeJoin, makeRetry, makeService, makeTask } from '../support/make-task.ts';

const earlier = (result: Result, tolerated = false): GivenResult => ({
  result,
  tolerated,
  from: { kind: 'earlier-attempt', attempt: 1 },
});
const unchanged: GivenResult = {
  result: 'success',
  tolerated: false,
  from: { kind: 'unchanged', since: 'run 7' },
};

describe('a result that is known before the run', () => {
  it('counts when the needs of its task have ended, and takes no slot', () => {
    //  a ──> b ──> c
    const tasks = [makeTask('a'), makeTask('b', ['a']), makeTask('c', ['b'])];
    const driver = new PlanDriver(tasks, { given: new Map([['b', earlier('success')]]) });
    expect(driver.go()).toEqual(['start a', 'busy until leave']);
    expect(driver.end('a')).toEqual([
      'success a: ran',
      'success b: given earlier-attempt',
      'start c',
      'busy until leave',
    ]);
  });

  it('is what dependents see, whatever it is', () => {
    const tasks = [
      makeTask('a'),
      makeTask('on-success', ['a']),
      makeTask('on-failure', ['a'], { condition: 'failure()' }),
    ];
    const ends = (result: GivenResult): string[] =>
      new PlanDriver(tasks, { given: new Map([['a', result]]) }).go();
    expect(ends(earlier('failure'))).toEqual([
      'failure a: given earlier-attempt',
      'skipped on-success: a failure',
      'start on-failure',
      'busy until leave',
    ]);
    expect(ends(earlier('success', true))).toEqual([
      'tolerated a: given earlier-attempt',
      'skipped on-failure: if failure()',
      'start on-success',
      'busy until leave',
    ]);
    expect(ends(earlier('skipped'))).toContain('skipped on-success: a skipped');
    expect(ends(earlier('cancelled'))).toContain('skipped on-success: a cancelled');
  });

  it('counts whatever the if of its task says, and in a closed run too: it was decided where the task ran', () => {
    const driver = new PlanDriver(
      [
        makeTask('a'),
        makeTask('b', ['a']),
        makeTask('c', ['a'], { condition: 'false' }),
        makeTask('d', ['a'], { condition: 'nonsense(' }),
      ],
      {
        given: new Map([
          ['b', earlier('success')],
          ['c', earlier('success')],
          ['d', earlier('failure')],
        ]),
      },
    );
    driver.go();
    driver.plan.close(sigint);
    expect(driver.end('a', { kind: 'cancelled', cause: sigint })).toEqual([
      'closed: SIGINT',
      'end a: SIGINT',
      'cancelled a: ran',
      'success b: given earlier-attempt',
      'success c: given earlier-attempt',
      'failure d: given earlier-attempt',
      'done',
    ]);
  });

  it('fails fast, and counts among the most failures', () => {
    const tasks = [makeTask('a'), makeTask('b'), makeTask('c', ['a'])];
    const given = new Map([['b', earlier('failure')]]);
    expect(new PlanDriver(tasks, { failFast: true, given }).go()).toEqual([
      'failure b: given earlier-attempt',
      'closed: fail-fast b',
      'cancelled a: fail-fast b',
      'cancelled c: fail-fast b',
      'done',
    ]);
    const limited = new PlanDriver(tasks, { maxFailures: 2, given });
    limited.go();
    expect(limited.end('a', failed)).toEqual([
      'failure a: ran',
      'closed: max-failures 2',
      'skipped c: a failure',
      'done',
    ]);
  });

  it('of an instance is part of what its matrix comes to, and closes it', () => {
    const instances = [0, 1, 2].map((index) =>
      makeTask(`m (${index})`, [], { matrix: makeInstance('m', index, 3) }),
    );
    const after = makeTask('after', ['m (0)', 'm (1)', 'm (2)']);
    const driver = new PlanDriver([...instances, after], {
      given: new Map([
        ['m (1)', earlier('failure')],
        ['m (2)', earlier('success')],
      ]),
    });
    expect(driver.go()).toEqual([
      'failure m (1): given earlier-attempt',
      'success m (2): given earlier-attempt',
      'cancelled m (0): matrix-fail-fast m (1)',
      'skipped after: m (1) failure',
      'done',
    ]);
  });

  it('takes no time: what remains after it does not put it before others', () => {
    const tasks = [
      makeTask('short'),
      makeTask('given', ['short']),
      makeTask('end', ['given']),
      makeTask('long'),
    ];
    const expected = new Map([
      ['short', 2],
      ['given', 100],
      ['end', 2],
      ['long', 5],
    ]);
    const expectedSeconds = (id: string): number | undefined => expected.get(id);
    const first = (given: ReadonlyMap<string, GivenResult>): string | undefined =>
      new PlanDriver(tasks, { cpus: 1, expectedSeconds, given }).go()[0];
    expect(first(new Map())).toBe('start short');
    expect(first(new Map([['given', earlier('success')]]))).toBe('start long');
  });

  it('of a service does not count', () => {
    const driver = new PlanDriver([makeService('db'), makeTask('a', ['db'])], {
      given: new Map([['db', earlier('success')]]),
    });
    expect(driver.go()).toEqual(['start db', 'busy until wake']);
  });
});

describe('a service', () => {
  const given = new Map([['test', earlier('success')]]);

  it('is not started when the results of all that need it are given, also behind joins', () => {
    const tasks = [
      makeService('db'),
      makeJoin('ready', ['db']),
      makeTask('test', ['ready']),
      makeTask('after', ['test']),
    ];
    expect(new PlanDriver(tasks, { given }).go()).toEqual([
      'success db: unused',
      'success ready: join',
      'success test: given earlier-attempt',
      'start after',
      'busy until leave',
    ]);
  });

  it('is started when one task that needs it runs, also behind a join whose result is given, and when nobody needs it', () => {
    const runs = [
      [makeService('db'), makeTask('test', ['db']), makeTask('other', ['db'])],
      [makeService('db'), makeJoin('test', ['db']), makeTask('other', ['test'])],
      [makeService('db'), makeTask('test', ['db']), makeJoin('end', ['db'])],
      [makeService('db'), makeTask('test')],
    ];
    for (const tasks of runs) expect(new PlanDriver(tasks, { given }).go()).toContain('start db');
  });

  it('is not asked about either when it is not started: its if does not count', () => {
    const tasks = [makeService('db', [], { condition: 'nonsense(' }), makeTask('test', ['db'])];
    expect(new PlanDriver(tasks, { given }).go()).toEqual([
      'success db: unused',
      'success test: given earlier-attempt',
      'done',
    ]);
  });
});

const mayBeGiven = (): boolean => true;

describe('a task that is looked up', () => {
  it('waits for the answer while others start, and ends without a slot when there is a result', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('b', ['a']), makeTask('x')], {
      cpus: 1,
      mayBeGiven: ({ id }) => id !== 'x',
    });
    expect(driver.go()).toEqual(['look up a', 'start x', 'busy until wake']);
    driver.plan.give('a', unchanged);
    expect(driver.go()).toEqual(['success a: given unchanged', 'look up b', 'busy until wake']);
    driver.plan.give('b', undefined);
    expect(driver.go()).toEqual(['busy until leave']);
    expect(driver.end('x')).toEqual(['success x: ran', 'start b', 'busy until leave']);
  });

  it('is asked about once, not before another attempt either', () => {
    const driver = new PlanDriver([makeTask('a', [], { retry: makeRetry(1) })], { mayBeGiven });
    expect(driver.go()).toEqual(['look up a', 'busy until wake']);
    driver.plan.give('a', undefined);
    expect(driver.go()).toEqual(['start a', 'busy until leave']);
    expect(driver.end('a', failed)).toEqual(['retry a in 0', 'start a', 'busy until leave']);
  });

  it('is not asked about when its needs or its if keep it from starting', () => {
    const driver = new PlanDriver(
      [makeTask('a'), makeTask('b', ['a']), makeTask('c', [], { condition: 'false' })],
      { mayBeGiven: ({ id }) => id !== 'a' },
    );
    expect(driver.go()).toEqual(['skipped c: if false', 'start a', 'busy until leave']);
    expect(driver.end('a', failed)).toEqual(['failure a: ran', 'skipped b: a failure', 'done']);
  });

  it('is never a service, and never a join', () => {
    const driver = new PlanDriver([makeService('db'), makeJoin('all', ['db'])], { mayBeGiven });
    expect(driver.go()).toEqual(['start db', 'busy until wake']);
    driver.plan.serviceReady('db');
    expect(driver.go()).toContain('success all: join');
  });

  it('is cancelled when the run closes meanwhile, and an answer that comes later changes nothing', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('clean-up', [], { condition: 'always()' })], {
      mayBeGiven,
    });
    expect(driver.go()).toEqual(['look up a', 'look up clean-up', 'busy until wake']);
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'cancelled a: SIGINT', 'busy until wake']);
    driver.plan.give('a', unchanged);
    driver.plan.give('clean-up', undefined);
    expect(driver.go()).toEqual(['start clean-up', 'busy until leave']);
    expect(driver.results.get('a')?.result).toBe('cancelled');
  });

  it('is not asked about when its result is known before the run', () => {
    const driver = new PlanDriver([makeTask('a')], {
      mayBeGiven,
      given: new Map([['a', earlier('success')]]),
    });
    expect(driver.go()).toEqual(['success a: given earlier-attempt', 'done']);
  });

  it('may release what others wait for: nothing is started beyond the budget before it is known', () => {
    const driver = new PlanDriver(
      [makeService('db', [], { cpus: 1 }), makeTask('test', ['db']), makeTask('other')],
      { cpus: 1, mayBeGiven: ({ id }) => id === 'test', expectedSeconds: (id) => (id === 'db' ? 9 : 1) },
    );
    expect(driver.go()).toEqual(['start db', 'busy until wake']);
    driver.plan.serviceReady('db');
    expect(driver.go()).toEqual(['look up test', 'busy until wake']);
    driver.plan.give('test', unchanged);
    expect(driver.go()).toEqual(['success test: given unchanged', 'stop db', 'busy until leave']);
    expect(driver.end('db', { kind: 'stopped' })).toEqual([
      'success db: ran',
      'start other',
      'busy until leave',
    ]);
  });
});
