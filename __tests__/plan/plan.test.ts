import { describe, expect, it } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import type { MatrixGroup, Retry, Task } from '../../src/model/task.ts';
import type { Judge } from '../../src/plan/verdict.ts';
import { makeInstance, makeJoin, makeRetry, makeTask } from '../support/make-task.ts';
import { failed, PlanDriver, sigint } from '../support/drive-plan.ts';

const cancelled: Termination = { kind: 'cancelled', cause: sigint };

/** a, b, c … without needs. */
const independent = (count: number): Task[] =>
  Array.from({ length: count }, (_, index) => makeTask(String.fromCodePoint(97 + index)));

/** m (0), m (1) and m (2), the instances of one matrix. */
const matrix = (group: Partial<MatrixGroup>, other: Partial<Task> = {}): Task[] =>
  [0, 1, 2].map((index) =>
    makeTask(`m (${index})`, [], { matrix: makeInstance('m', index, 3, group), ...other }),
  );

/** What is decided when the first of three instances fails, two of which run. */
function failFirstInstance(failFast: boolean): string[] {
  const driver = new PlanDriver([
    ...matrix({ failFast }, { condition: 'always()' }),
    makeTask('x', ['m (0)', 'm (1)', 'm (2)']),
    makeTask('y'),
  ]);
  driver.go();
  return [...driver.end('m (0)', failed), ...driver.end('m (1)', failFast ? cancelled : undefined)];
}

describe('Plan: order and budget', () => {
  it('starts a task when its needs have succeeded', () => {
    //  a ──> c ──> d
    //  b ────^
    const driver = new PlanDriver([
      makeTask('a'),
      makeTask('b'),
      makeTask('c', ['a', 'b']),
      makeTask('d', ['c']),
    ]);
    expect(driver.go()).toEqual(['start a', 'start b', 'busy until leave']);
    expect(driver.end('b')).toEqual(['success b: ran', 'busy until leave']);
    expect(driver.end('a')).toEqual(['success a: ran', 'start c', 'busy until leave']);
    expect(driver.end('c')).toEqual(['success c: ran', 'start d', 'busy until leave']);
    expect(driver.end('d')).toEqual(['success d: ran', 'done']);
  });

  it('is done at once without tasks', () => {
    expect(new PlanDriver([]).go()).toEqual(['done']);
  });

  it('starts the longest remaining path first', () => {
    const driver = new PlanDriver([makeTask('short'), makeTask('head'), makeTask('tail', ['head'])], {
      cpus: 1,
    });
    expect(driver.go()).toEqual(['start head', 'busy until leave']);
  });

  it('lets a heavy task be overtaken for as long as it is expected to take itself', () => {
    const small = ['b', 'c', 'd', 'e', 'f'];
    /** The tasks that start while `heavy` waits. */
    const overtaking = (seconds: number): string[] => {
      const expectedSeconds = (id: string): number => (id === 'heavy' ? seconds : 2);
      const driver = new PlanDriver(
        [
          makeTask('a', [], { priority: 1 }),
          makeTask('heavy', [], { cpus: 2 }),
          ...small.map((id) => makeTask(id)),
        ],
        { expectedSeconds },
      );
      driver.go();
      while (!driver.running.has('heavy')) driver.end([...driver.running][0] ?? 'nothing runs');
      return small.filter((id) => driver.results.has(id));
    };
    // Each takes half of the machine for 2 s: it counts as 1 s.
    expect([overtaking(2.5), overtaking(4)]).toEqual([
      ['b', 'c', 'd'],
      ['b', 'c', 'd', 'e'],
    ]);
  });

  it('gives a task with cpus: all, or more than there are, the whole machine', () => {
    const driver = new PlanDriver([
      makeTask('all', [], { cpus: 'all' }),
      makeTask('many', [], { cpus: 64 }),
      makeTask('none', [], { cpus: 0 }),
      makeTask('one'),
    ]);
    expect(driver.go()).toEqual(['start all', 'start none', 'busy until leave']);
    expect(driver.end('all')).toEqual(['success all: ran', 'start many', 'busy until leave']);
    expect(driver.end('many')).toEqual(['success many: ran', 'start one', 'busy until leave']);
  });

  it('never exceeds a pool, nor max-parallel of a matrix', () => {
    const db = new Map([['db', 1]]);
    const driver = new PlanDriver(
      [makeTask('a', [], { pools: db }), makeTask('b', [], { pools: db }), ...matrix({ maxParallel: 2 })],
      { cpus: 8, pools: db },
    );
    expect(driver.go()).toEqual(['start a', 'start m (0)', 'start m (1)', 'busy until leave']);
    expect(driver.end('m (1)')).toEqual(['success m (1): ran', 'start m (2)', 'busy until leave']);
    expect(driver.end('a')).toEqual(['success a: ran', 'start b', 'busy until leave']);
  });

  it('waits to be woken when memory is what it waits for', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('b', [], { memoryBytes: 2 })], {
      freeMemoryBytes: () => 1,
    });
    expect(driver.go()).toEqual(['start a', 'busy until wake']);
    expect(driver.end('a')).toEqual(['success a: ran', 'start b', 'busy until leave']);
  });

  it('takes for granted that there is memory when nobody tells how much is free', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('b', [], { memoryBytes: 2 ** 50 })]);
    expect(driver.go()).toEqual(['start a', 'start b', 'busy until leave']);
  });

  it('takes fractions of a CPU without rounding errors', () => {
    const tasks = Array.from({ length: 11 }, (_, index) => makeTask(`t${index}`, [], { cpus: 0.1 }));
    const driver = new PlanDriver(tasks, { cpus: 1 });
    expect(driver.go()).toHaveLength(11);
    expect(driver.running.size).toBe(10);
  });
});

describe('Plan: results', () => {
  it('skips what needs a failed task, and says why, all the way down', () => {
    const driver = new PlanDriver([
      makeTask('a'),
      makeTask('b'),
      makeTask('c', ['b', 'a']),
      makeTask('d', ['c']),
      makeTask('e', ['b']),
    ]);
    driver.go();
    expect(driver.end('a', failed)).toEqual(['failure a: ran', 'busy until leave']);
    expect(driver.end('b')).toEqual([
      'success b: ran',
      'skipped c: a failure',
      'skipped d: c skipped',
      'start e',
      'busy until leave',
    ]);
  });

  it('ends joins by themselves, without a slot', () => {
    const driver = new PlanDriver([
      makeTask('a'),
      makeJoin('j', ['a']),
      makeJoin('k', ['j']),
      makeTask('b', ['k']),
    ]);
    driver.go();
    expect(driver.end('a')).toEqual([
      'success a: ran',
      'success j: join',
      'success k: join',
      'start b',
      'busy until leave',
    ]);
  });

  it('tolerates a failure with continue-on-error: dependents run, no limit counts it', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('b', ['a'])], { failFast: true, maxFailures: 1 });
    driver.go();
    expect(driver.end('a', failed, { continueOnError: true })).toEqual([
      'tolerated a: ran',
      'start b',
      'busy until leave',
    ]);
    expect(driver.results.get('a')).toEqual({ result: 'success', tolerated: true, because: { kind: 'ran' } });
  });

  it('tolerates only the exit codes that are named, if any are', () => {
    const continueOnError = { exitCodes: [2, 137] };
    const ends: readonly (readonly [Termination, boolean])[] = [
      [{ kind: 'exited', code: 2 }, true],
      [{ kind: 'signalled', signal: 'SIGKILL' }, true],
      [{ kind: 'exited', code: 1 }, false],
      [{ kind: 'signalled', signal: 'SIGTERM' }, false],
      [{ kind: 'timed-out', afterSeconds: 2 }, false],
      [{ kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'no delimiter' }, false],
    ];
    for (const [termination, tolerated] of ends) {
      const driver = new PlanDriver([makeTask('a'), makeTask('b', ['a'])], { failFast: true });
      driver.go();
      driver.end('a', termination, { continueOnError });
      expect(driver.results.get('a')).toMatchObject({ result: tolerated ? 'success' : 'failure', tolerated });
      expect(driver.results.get('b')?.result).toBe(tolerated ? undefined : 'skipped');
    }
  });

  it('does not retry an exit code that is tolerated by its name, unless it is to be retried by its name', () => {
    const continueOnError = { exitCodes: [2] };
    const end = (retry: Retry, code: number): readonly string[] => {
      const driver = new PlanDriver([makeTask('a', [], { retry })]);
      driver.go();
      return driver.end('a', { kind: 'exited', code }, { continueOnError });
    };
    expect(end(makeRetry(1), 2)).toContain('tolerated a: ran');
    expect(end(makeRetry(1), 1)).toContain('start a');
    expect(end(makeRetry(1, { onExitCodes: [2] }), 2)).toContain('start a');
    expect(end(makeRetry(1, { onExitCodes: [1] }), 2)).toContain('tolerated a: ran');
  });

  it('does not tolerate being cancelled, nor a bad expression', () => {
    const driver = new PlanDriver(independent(2));
    const at = { file: 'dag', line: 2, column: 1 };
    driver.go();
    driver.leave('a', cancelled, { continueOnError: true });
    expect(driver.go()).toContain('cancelled a: ran');
    driver.leave('b', failed, { continueOnError: true, badExpression: { problem: 'env.X is unknown', at } });
    expect(driver.go()).toContain('failure b: env.X is unknown');
  });

  it('asks conditions when all needs have ended', () => {
    const driver = new PlanDriver([
      makeTask('a'),
      makeTask('clean', ['a'], { condition: 'always()' }),
      makeTask('alarm', ['a'], { condition: 'failure()' }),
      makeTask('never', ['a'], { condition: 'false' }),
      makeTask('wrong', [], { condition: 'nonsense(' }),
      makeTask('after', ['clean']),
      makeTask('after-alarm', ['alarm'], { condition: 'success()' }),
    ]);
    expect(driver.go()).toEqual(['failure wrong: it is nonsense', 'start a', 'busy until leave']);
    expect(driver.end('a', failed)).toEqual([
      'failure a: ran',
      'skipped never: if false',
      'start clean',
      'start alarm',
      'busy until leave',
    ]);
    expect(driver.end('clean')).toEqual([
      'success clean: ran',
      'skipped after: a failure',
      'busy until leave',
    ]);
    expect(driver.end('alarm')).toEqual(['success alarm: ran', 'skipped after-alarm: a failure', 'done']);
  });

  it('shows the judge the results of needs, and judges nothing before it is asked for work', () => {
    const seen: unknown[] = [];
    const tasks = [makeTask('a'), makeJoin('j', ['a'], { condition: 'always()' })];
    const judge: Judge = ({ needs }, standing) => {
      seen.push(
        needs.map((id) => driver.plan.resultOf(id)),
        standing,
      );
      return { kind: 'run' };
    };
    const driver = new PlanDriver(tasks, {}, judge);
    driver.go();
    driver.leave('a', failed);
    expect(driver.plan.resultOf('a')).toBe('failure');
    expect(seen).toEqual([]);
    driver.go();
    expect(seen).toEqual([['failure'], { success: false, failure: true, cancelled: false, closed: false }]);
  });
});

describe('Plan: retries', () => {
  it('retries without a slot or budget while it waits', () => {
    const retry = makeRetry(2, { delaySeconds: 5, backoff: 'exponential' });
    const driver = new PlanDriver([makeTask('a', [], { retry }), makeTask('b')], { cpus: 1 });
    expect(driver.go()).toEqual(['start a', 'busy until leave']);
    expect(driver.end('a', failed)).toEqual(['retry a in 5', 'start b', 'busy until wake']);
    driver.plan.resume('a');
    expect(driver.go()).toEqual(['busy until leave']);
    expect(driver.end('b')).toEqual(['success b: ran', 'start a', 'busy until leave']);
    expect(driver.plan.attemptOf('a')).toBe(2);
    expect(driver.end('a', failed)).toEqual(['retry a in 10', 'busy until wake']);
    driver.plan.resume('a');
    driver.go();
    expect(driver.end('a', failed)).toEqual(['failure a: ran', 'done']);
  });

  it('does not follow an attempt that passed or was cancelled', () => {
    const retry = makeRetry(5);
    const driver = new PlanDriver([makeTask('a', [], { retry }), makeTask('b', [], { retry })]);
    driver.go();
    expect(driver.end('a')).toEqual(['success a: ran', 'busy until leave']);
    expect(driver.end('b', cancelled)).toEqual(['cancelled b: ran', 'done']);
  });

  it('is ready at once without a delay', () => {
    const driver = new PlanDriver([makeTask('a', [], { retry: makeRetry(1) })]);
    driver.go();
    expect(driver.end('a', failed)).toEqual(['retry a in 0', 'start a', 'busy until leave']);
    expect(driver.end('a')).toEqual(['success a: ran', 'done']);
  });

  it('cancels a retry that is ready and has not started when the run closes, even of a clean-up', () => {
    const driver = new PlanDriver(
      [makeTask('a', [], { retry: makeRetry(1, { delaySeconds: 5 }), condition: 'always()' }), makeTask('b')],
      { cpus: 1 },
    );
    driver.go();
    driver.end('a', failed);
    driver.plan.resume('a');
    driver.plan.close(sigint);
    expect(driver.go()).toEqual([
      'closed: SIGINT',
      'cancelled a: SIGINT',
      'end b: SIGINT',
      'busy until leave',
    ]);
  });

  it('does not retry once the run is closed, and cancels what waits for a retry', () => {
    const retry = makeRetry(1, { delaySeconds: 5 });
    const driver = new PlanDriver(
      [makeTask('a', [], { retry }), makeTask('b'), makeTask('c', [], { retry })],
      { maxFailures: 1, cpus: 3 },
    );
    driver.go();
    driver.end('a', failed);
    expect(driver.end('b', failed)).toEqual([
      'failure b: ran',
      'closed: max-failures 1',
      'cancelled a: max-failures 1',
      'busy until leave',
    ]);
    expect(driver.end('c', failed)).toEqual(['failure c: ran', 'done']);
    driver.plan.resume('a');
    expect(driver.go()).toEqual(['done']);
  });
});

describe('Plan: closing', () => {
  it('fail-fast ends what runs and starts nothing more', () => {
    const driver = new PlanDriver([...independent(3), makeTask('d', ['a']), makeTask('e', ['b'])], {
      failFast: true,
    });
    expect(driver.go()).toEqual(['start a', 'start b', 'busy until leave']);
    expect(driver.end('a', failed)).toEqual([
      'failure a: ran',
      'closed: fail-fast a',
      'skipped d: a failure',
      'end b: fail-fast a',
      'cancelled c: fail-fast a',
      'busy until leave',
    ]);
    expect(driver.end('b', cancelled)).toEqual(['cancelled b: ran', 'cancelled e: fail-fast a', 'done']);
  });

  it('max-failures lets what runs go on', () => {
    const driver = new PlanDriver(independent(5), { maxFailures: 2, cpus: 3 });
    driver.go();
    expect(driver.end('a', failed)).toEqual(['failure a: ran', 'start d', 'busy until leave']);
    expect(driver.end('b', failed)).toEqual([
      'failure b: ran',
      'closed: max-failures 2',
      'cancelled e: max-failures 2',
      'busy until leave',
    ]);
    expect(driver.end('c')).toEqual(['success c: ran', 'busy until leave']);
    expect(driver.end('d', failed)).toEqual(['failure d: ran', 'done']);
  });

  it('a signal ends what runs; clean-ups whose if says so still run, after what they need', () => {
    const driver = new PlanDriver([
      makeTask('deploy'),
      makeTask('e2e', ['deploy']),
      makeTask('teardown', ['e2e'], { condition: 'always()' }),
      makeTask('report', ['e2e'], { condition: '!cancelled()' }),
    ]);
    driver.go();
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end deploy: SIGINT', 'busy until leave']);
    expect(driver.end('deploy', cancelled)).toEqual([
      'cancelled deploy: ran',
      'cancelled e2e: SIGINT',
      'cancelled report: SIGINT',
      'start teardown',
      'busy until leave',
    ]);
    expect(driver.end('teardown')).toEqual(['success teardown: ran', 'done']);
  });

  it('a second signal ends the clean-ups as well', () => {
    const driver = new PlanDriver([
      makeTask('a'),
      makeTask('clean', ['a'], { condition: 'always()' }),
      makeTask('more', ['clean'], { condition: 'always()' }),
    ]);
    driver.go();
    driver.plan.close(sigint);
    driver.go();
    driver.end('a', cancelled);
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end clean: SIGINT', 'busy until leave']);
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['busy until leave']);
    expect(driver.end('clean', cancelled)).toEqual([
      'cancelled clean: ran',
      'cancelled more: SIGINT',
      'done',
    ]);
  });

  it('asks the if of what is ready anew', () => {
    const driver = new PlanDriver(
      [
        makeTask('a'),
        makeTask('b', [], { condition: 'always()' }),
        makeTask('c', [], { condition: 'true' }),
        makeTask('d', [], { condition: '!cancelled()' }),
      ],
      { cpus: 1, failFast: true },
    );
    driver.go();
    expect(driver.end('a', failed)).toEqual([
      'failure a: ran',
      'closed: fail-fast a',
      'cancelled c: fail-fast a',
      'start b',
      'busy until leave',
    ]);
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'cancelled d: SIGINT', 'busy until leave']);
  });

  it('asks the if of what runs anew, as GitHub does, and lets it go on when it is still true', () => {
    const driver = new PlanDriver(
      [makeTask('a'), makeTask('b', [], { condition: 'always()' }), makeTask('c', [], { condition: 'true' })],
      { cpus: 3 },
    );
    driver.go();
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end a: SIGINT', 'end c: SIGINT', 'busy until leave']);
  });

  it('tells an attempt once that it has to end, whatever closes the run after that', () => {
    const driver = new PlanDriver(independent(2), { failFast: true });
    driver.go();
    expect(driver.end('a', failed)).toContain('end b: fail-fast a');
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'busy until leave']);
    expect(driver.end('b', cancelled)).toEqual(['cancelled b: ran', 'done']);
  });

  it('decides what follows from an end before a signal as if there were no signal', () => {
    const driver = new PlanDriver([makeTask('a'), makeJoin('j', ['a']), makeTask('b', ['j'])]);
    driver.go();
    driver.leave('a', { kind: 'exited', code: 0 });
    driver.plan.close(sigint);
    expect(driver.go()).toEqual([
      'success a: ran',
      'success j: join',
      'closed: SIGINT',
      'cancelled b: SIGINT',
      'done',
    ]);
  });

  it('a signal overrides what failures closed', () => {
    const driver = new PlanDriver(independent(2), { maxFailures: 1 });
    driver.go();
    driver.end('a', failed);
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end b: SIGINT', 'busy until leave']);
  });

  it('takes an attempt that ended before it could be ended for what it is', () => {
    const driver = new PlanDriver([makeTask('a'), makeTask('b', [], { retry: makeRetry(3) })]);
    driver.go();
    driver.plan.close(sigint);
    driver.go();
    driver.leave('a', { kind: 'exited', code: 0 });
    expect(driver.end('b', failed)).toEqual(['success a: ran', 'failure b: ran', 'done']);
  });

  it('a matrix with fail-fast closes itself and nobody else', () => {
    expect(failFirstInstance(true)).toEqual([
      'failure m (0): ran',
      'end m (1): matrix-fail-fast m (0)',
      'cancelled m (2): matrix-fail-fast m (0)',
      'start y',
      'busy until leave',
      'cancelled m (1): ran',
      'skipped x: m (0) failure',
      'busy until leave',
    ]);
    expect(failFirstInstance(false)).toEqual([
      'failure m (0): ran',
      'start m (2)',
      'busy until leave',
      'success m (1): ran',
      'start y',
      'busy until leave',
    ]);
  });
});

describe('Plan: what cannot happen', () => {
  it.each<[string, () => unknown]>([
    ['a needs b, which is not in the graph', () => new PlanDriver([makeTask('a', ['b'])])],
    ['two tasks have the id a', () => new PlanDriver([makeTask('a'), makeTask('a')])],
    ['no task has the id z', () => new PlanDriver([]).plan.resume('z')],
    [
      'a left while ready',
      () => {
        const driver = new PlanDriver([makeTask('a')]);
        driver.plan.drain();
        driver.leave('a', failed);
      },
    ],
  ])('internal error: %s', (message, action) => {
    expect(action).toThrow(`internal error: ${message}`);
  });
});

/** Runs the task when the answer to its question is yes; `always` asks whatever has happened. */
function asking(answers: Map<string, boolean>, always = false): Judge {
  return ({ id }, { success }) => {
    if (!success && !always) return { kind: 'skip' };
    const answer = answers.get(id);
    if (answer === undefined) return { kind: 'waits', question: [`${id}?`] };
    return { kind: answer ? 'run' : 'skip' };
  };
}
const asker = (id: string, needs: readonly string[] = []): Task => makeTask(id, needs, { condition: '?' });

describe('Plan: questions of an if', () => {
  it('waits for the answer, beside what can start, and asks once', () => {
    const answers = new Map<string, boolean>();
    const driver = new PlanDriver(
      [asker('a'), asker('b'), makeTask('c'), makeTask('d', ['b'])],
      {},
      asking(answers),
    );
    expect(driver.go()).toEqual(['question of a: a?', 'question of b: b?', 'start c', 'busy until wake']);
    expect(driver.end('c')).toEqual(['success c: ran', 'busy until wake']);
    answers.set('b', false);
    driver.plan.answered('b');
    expect(driver.go()).toEqual(['skipped b: if ?', 'skipped d: b skipped', 'busy until wake']);
    answers.set('a', true);
    driver.plan.answered('a');
    expect(driver.go()).toEqual(['start a', 'busy until leave']);
    expect(driver.end('a')).toEqual(['success a: ran', 'done']);
  });

  it('asks again when the answer leads to another question', () => {
    const answers = new Map<string, boolean>();
    let asked = 0;
    const driver = new PlanDriver([asker('a')], {}, () => {
      asked += 1;
      return asked < 3 ? { kind: 'waits', question: [String(asked)] } : { kind: 'run' };
    });
    expect(driver.go()).toEqual(['question of a: 1', 'busy until wake']);
    driver.plan.answered('a');
    expect(driver.go()).toEqual(['question of a: 2', 'busy until wake']);
    driver.plan.answered('a');
    expect(driver.go()).toEqual(['start a', 'busy until leave']);
    expect(answers.size).toBe(0);
  });

  it('waits for no answer in a closed run, unless the task cleans up', () => {
    const answers = new Map<string, boolean>();
    const plain = new PlanDriver([asker('a'), makeTask('b', ['a'])], {}, asking(answers));
    plain.go();
    plain.plan.close(sigint);
    expect(plain.go()).toEqual(['closed: SIGINT', 'cancelled a: SIGINT', 'cancelled b: SIGINT', 'done']);
    // An answer that comes too late says nothing.
    plain.plan.answered('a');
    expect(plain.go()).toEqual(['done']);

    const cleanUp = new PlanDriver([asker('a')], {}, asking(answers, true));
    cleanUp.go();
    cleanUp.plan.close(sigint);
    expect(cleanUp.go()).toEqual(['closed: SIGINT', 'busy until wake']);
    cleanUp.plan.close(sigint);
    expect(cleanUp.go()).toEqual(['closed: SIGINT', 'cancelled a: SIGINT', 'done']);
  });

  it('ends what runs in a closed run rather than ask what it has not asked before', () => {
    let questions: readonly string[] = [];
    const driver = new PlanDriver([makeTask('a', [], { condition: '?' })], {}, (_task, { success }) =>
      success ? { kind: 'run' } : { kind: 'waits', question: (questions = ['late']) },
    );
    driver.go();
    driver.plan.close(sigint);
    expect(driver.go()).toEqual(['closed: SIGINT', 'end a: SIGINT', 'busy until leave']);
    expect(questions).toEqual(['late']);
  });
});
