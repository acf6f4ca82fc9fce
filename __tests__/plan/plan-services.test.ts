import { describe, expect, it } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import { makeJoin, makeRetry, makeService, makeTask } from '../support/make-task.ts';
import { failed, PlanDriver, sigint } from '../support/drive-plan.ts';

const stopped: Termination = { kind: 'stopped' };
const notReady: Termination = { kind: 'not-ready', afterSeconds: 60, lastProblem: 'refused' };
const endedEarly: Termination = { kind: 'ended-early', code: 1, signal: undefined };
const cancelled: Termination = { kind: 'cancelled', cause: sigint };

function ready(driver: PlanDriver, id: string): string[] {
  driver.plan.serviceReady(id);
  return driver.go();
}

describe('Plan: services', () => {
  it('starts dependents when the service is ready, and stops it when the last of them has ended', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeTask('a', ['db']),
      makeTask('b', ['db']),
      makeTask('c', ['a']),
    ]);
    expect(driver.go()).toEqual(['start db', 'busy until wake']);
    expect(driver.plan.resultOf('db')).toBeUndefined();
    expect(ready(driver, 'db')).toEqual(['start a', 'start b', 'busy until leave']);
    expect(driver.plan.resultOf('db')).toBe('success');
    expect(driver.end('a')).toEqual(['success a: ran', 'start c', 'busy until leave']);
    expect(driver.end('b', failed)).toEqual(['failure b: ran', 'stop db', 'busy until leave']);
    expect(driver.end('db', stopped)).toEqual(['success db: ran', 'busy until leave']);
    expect(driver.end('c')).toEqual(['success c: ran', 'done']);
  });

  it('stops services in reverse order of start', () => {
    const driver = new PlanDriver([
      makeService('s1'),
      makeService('s2'),
      makeService('s3'),
      makeTask('a', ['s2', 's1', 's3']),
    ]);
    expect(driver.go()).toEqual(['start s1', 'start s2', 'start s3', 'busy until wake']);
    for (const id of ['s3', 's1', 's2']) driver.plan.serviceReady(id);
    driver.go();
    expect(driver.end('a')).toEqual(['success a: ran', 'stop s3', 'stop s2', 'stop s1', 'busy until leave']);
  });

  it('counts a service that was retried as started when its last attempt was', () => {
    const driver = new PlanDriver([
      makeService('s1', [], { retry: makeRetry(1) }),
      makeService('s2'),
      makeTask('a', ['s1', 's2']),
    ]);
    driver.go();
    driver.end('s1', notReady);
    driver.plan.serviceReady('s1');
    ready(driver, 's2');
    expect(driver.end('a')).toEqual(['success a: ran', 'stop s1', 'stop s2', 'busy until leave']);
  });

  it('keeps a service that another service needs until that one has ended', () => {
    const driver = new PlanDriver([makeService('db'), makeService('api', ['db']), makeTask('a', ['api'])]);
    driver.go();
    expect(ready(driver, 'db')).toEqual(['start api', 'busy until wake']);
    ready(driver, 'api');
    expect(driver.end('a')).toEqual(['success a: ran', 'stop api', 'busy until leave']);
    expect(driver.end('api', stopped)).toEqual(['success api: ran', 'stop db', 'busy until leave']);
  });

  it('keeps a service for what needs it through joins', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeJoin('j', ['db']),
      makeJoin('k', ['j']),
      makeTask('a', ['k']),
    ]);
    driver.go();
    expect(ready(driver, 'db')).toEqual([
      'success j: join',
      'success k: join',
      'start a',
      'busy until leave',
    ]);
    expect(driver.end('a')).toEqual(['success a: ran', 'stop db', 'busy until leave']);
  });

  it('keeps a service for all that need it through one join', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeJoin('j', ['db']),
      makeTask('a', ['j']),
      makeTask('b', ['j']),
    ]);
    driver.go();
    ready(driver, 'db');
    expect(driver.end('a')).toEqual(['success a: ran', 'busy until leave']);
    expect(driver.end('b')).toEqual(['success b: ran', 'stop db', 'busy until leave']);
  });

  it('stops a service that only a join needs which nobody needs', () => {
    const driver = new PlanDriver([makeService('db'), makeJoin('j', ['db'])]);
    driver.go();
    expect(ready(driver, 'db')).toEqual(['success j: join', 'stop db', 'busy until leave']);
  });

  it('takes no notice of a service that is said to be ready when it waits for its retry, or has ended', () => {
    const retry = makeRetry(1, { delaySeconds: 5 });
    const driver = new PlanDriver([makeService('db', [], { retry }), makeTask('a', ['db'])]);
    driver.go();
    driver.end('db', notReady);
    expect(ready(driver, 'db')).toEqual(['busy until wake']);
    expect(driver.plan.resultOf('db')).toBeUndefined();
    driver.plan.resume('db');
    driver.go();
    driver.end('db', notReady);
    expect(ready(driver, 'db')).toEqual(['done']);
    expect(driver.plan.resultOf('db')).toBe('failure');
  });

  it('leaves what was skipped as it is when a service that it needed dies later', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeTask('a', ['db']),
      makeTask('build'),
      makeTask('x', ['db', 'build']),
    ]);
    driver.go();
    ready(driver, 'db');
    expect(driver.end('build', failed)).toContain('skipped x: build failure');
    expect(driver.end('db', endedEarly)).toEqual(['failure db: ran', 'busy until leave']);
  });

  it('stops a service at once when none of its dependents will run', () => {
    const driver = new PlanDriver([makeService('db'), makeTask('build'), makeTask('a', ['db', 'build'])]);
    driver.go();
    ready(driver, 'db');
    expect(driver.end('build', failed)).toEqual([
      'failure build: ran',
      'skipped a: build failure',
      'stop db',
      'busy until leave',
    ]);
  });

  it('stops a service that nobody needs once it is ready', () => {
    const driver = new PlanDriver([makeService('db')]);
    driver.go();
    expect(ready(driver, 'db')).toEqual(['stop db', 'busy until leave']);
    expect(driver.end('db', stopped)).toEqual(['success db: ran', 'done']);
  });

  it('leaves a service that nobody needs the time to get ready, whatever else is stopped', () => {
    const driver = new PlanDriver([makeService('lonely'), makeService('db'), makeTask('a', ['db'])]);
    driver.go();
    ready(driver, 'db');
    expect(driver.end('a')).toEqual(['success a: ran', 'stop db', 'busy until wake']);
    expect(driver.end('db', stopped)).toEqual(['success db: ran', 'busy until wake']);
    expect(ready(driver, 'lonely')).toEqual(['stop lonely', 'busy until leave']);
  });

  it('retries a service that does not get ready, and fails it in the end', () => {
    const driver = new PlanDriver([makeService('db', [], { retry: makeRetry(1) }), makeTask('a', ['db'])]);
    driver.go();
    expect(driver.end('db', notReady)).toEqual(['retry db in 0', 'start db', 'busy until wake']);
    expect(driver.end('db', notReady)).toEqual(['failure db: ran', 'skipped a: db failure', 'done']);
  });

  it('lets dependents go on when a service dies, and skips those that have not started', () => {
    const driver = new PlanDriver(
      [
        makeService('db', [], { retry: makeRetry(9) }),
        makeTask('a', ['db']),
        makeTask('b', ['db']),
        makeTask('clean', ['db'], { condition: 'always()' }),
      ],
      { cpus: 1 },
    );
    driver.go();
    ready(driver, 'db');
    expect(driver.end('db', endedEarly)).toEqual([
      'failure db: ran',
      'skipped b: db failure',
      'busy until leave',
    ]);
    expect(driver.end('a')).toEqual(['success a: ran', 'start clean', 'busy until leave']);
    expect(driver.end('clean')).toEqual(['success clean: ran', 'done']);
  });

  it('decides about what waits for other needs too once these have ended, though a service has died', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeTask('a', ['db']),
      makeTask('slow', [], { cpus: 0 }),
      makeTask('b', ['db', 'slow']),
    ]);
    driver.go();
    ready(driver, 'db');
    expect(driver.end('db', endedEarly)).toEqual(['failure db: ran', 'busy until leave']);
    expect(driver.end('slow')).toEqual(['success slow: ran', 'skipped b: db failure', 'busy until leave']);
    expect(driver.end('a')).toEqual(['success a: ran', 'done']);
  });

  it('takes a service that ends by itself while it is being stopped for stopped', () => {
    const driver = new PlanDriver([makeService('db'), makeTask('a', ['db'])]);
    driver.go();
    ready(driver, 'db');
    driver.end('a');
    expect(driver.end('db', endedEarly)).toEqual(['success db: ran', 'done']);
  });

  it('after a signal keeps a service that is up for the clean-ups that need it, and ends one that is not', () => {
    const driver = new PlanDriver([
      makeService('db'),
      makeService('slow'),
      makeTask('a', ['db']),
      makeTask('dump', ['db', 'a'], { condition: 'always()' }),
      makeTask('b', ['slow']),
    ]);
    driver.go();
    ready(driver, 'db');
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end slow: SIGINT', 'end a: SIGINT', 'busy until wake']);
    expect(ready(driver, 'slow')).toEqual(['busy until wake']);
    expect(driver.end('slow', cancelled)).toEqual([
      'cancelled slow: ran',
      'cancelled b: SIGINT',
      'busy until leave',
    ]);
    expect(driver.end('a', cancelled)).toEqual(['cancelled a: ran', 'start dump', 'busy until leave']);
    expect(driver.end('dump')).toEqual(['success dump: ran', 'stop db', 'busy until leave']);
    expect(driver.end('db', stopped)).toEqual(['success db: ran', 'done']);
  });

  it('starts dependents one by one when services hold what they need', () => {
    const mutex = new Map([['m', 1]]);
    const driver = new PlanDriver(
      [
        makeService('db', [], { cpus: 'all', pools: mutex }),
        makeTask('a', ['db'], { pools: mutex }),
        makeTask('b', ['db']),
      ],
      { pools: mutex },
    );
    driver.go();
    expect(ready(driver, 'db')).toEqual([
      'a exceeds cpus, held by db',
      'a exceeds pool, held by db',
      'start a',
      'busy until leave',
    ]);
    expect(driver.end('a')).toEqual(['success a: ran', 'start b', 'busy until leave']);
    expect(driver.end('b')).toEqual(['success b: ran', 'stop db', 'busy until leave']);
  });

  it('names of the services only those that hold what is exceeded', () => {
    const pools = new Map([['m', 1]]);
    const driver = new PlanDriver(
      [
        makeService('held', [], { pools }),
        makeService('other', [], { cpus: 1 }),
        makeTask('a', ['held', 'other'], { pools }),
      ],
      { pools },
    );
    driver.go();
    ready(driver, 'held');
    expect(ready(driver, 'other')).toEqual(['a exceeds pool, held by held', 'start a', 'busy until leave']);
  });

  it('holds a pool that a service has against others while what uses the service waits for its retry', () => {
    const driver = new PlanDriver(
      [
        makeService('s1', [], { pools: new Map([['db', 1]]) }),
        makeTask('u1', ['s1'], { retry: makeRetry(1, { delaySeconds: 1.5 }) }),
        makeTask('t', [], { pools: new Map([['db', 1]]) }),
      ],
      { pools: new Map([['db', 1]]) },
    );
    driver.go();
    ready(driver, 's1');
    expect(driver.end('u1', failed)).toEqual(['retry u1 in 1.5', 'busy until wake']);
    driver.plan.resume('u1');
    expect(driver.go()).toEqual(['start u1', 'busy until leave']);
    expect(driver.end('u1')).toEqual(['success u1: ran', 'stop s1', 'busy until leave']);
    expect(driver.end('s1', stopped)).toEqual(['success s1: ran', 'start t', 'busy until leave']);
  });

  it('does not wait for memory while all that is left waits for a retry', () => {
    const driver = new PlanDriver(
      [
        makeTask('a', [], { retry: makeRetry(1, { delaySeconds: 5 }) }),
        makeTask('b', [], { memoryBytes: 8 }),
      ],
      { freeMemoryBytes: () => 4 },
    );
    expect(driver.go()).toEqual(['start a', 'busy until wake']);
    expect(driver.end('a', failed)).toEqual(['retry a in 5', 'start b', 'busy until wake']);
  });

  it('says so when services that can only be up together take more than there is', () => {
    const db = new Map([['db', 1]]);
    const driver = new PlanDriver(
      [
        makeService('s1', [], { pools: db }),
        makeService('s2', [], { pools: db }),
        makeTask('u', ['s1', 's2']),
      ],
      { pools: db },
    );
    expect(driver.go()).toEqual(['start s1', 'busy until wake']);
    expect(ready(driver, 's1')).toEqual(['s2 exceeds pool, held by s1', 'start s2', 'busy until wake']);
    expect(ready(driver, 's2')).toEqual(['start u', 'busy until leave']);
  });
});
