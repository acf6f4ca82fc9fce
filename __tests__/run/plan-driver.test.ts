import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { HashAnswer } from '../../src/host/workspace-files/workspace-files.ts';
import {
  type AttemptOutcome,
  type GivenTask,
  noTaskFiles,
  type Termination,
} from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { Plan } from '../../src/plan/plan.ts';
import type { PlanPolicy } from '../../src/plan/roster.ts';
import type { Judge } from '../../src/plan/verdict.ts';
import { becauseText, closeCauseText, terminationText } from '../../src/report/words/words.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import type { EndReason } from '../../src/process/start/attempt-order.ts';
import { PlanDriver } from '../../src/run/plan-driver.ts';
import { TaskWorker } from '../../src/run/task/task-worker.ts';
import type { Workplace } from '../../src/run/task/workplace.ts';
import { failed, makePolicy, passed, sigint } from '../support/drive-plan.ts';
import { judge as judgeByTable } from '../support/known-conditions.ts';
import { makeInstance, makeRetry, makeService, makeTask } from '../support/make-task.ts';
import { anOutcome } from '../support/story.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';
import { openWorkplace } from '../support/workplace.ts';

let bench: Workbench;
let workplace: Workplace<TaskWorker>;
beforeAll(async () => {
  bench = await openWorkbench();
  ({ workplace } = openWorkplace(bench, []));
});
afterAll(async () => void (await bench.close()));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An attempt that the test ends by hand, and that notes what it is told. */
class HeldWorker extends TaskWorker {
  readonly told: string[];
  ended: AttemptOutcome = anOutcome(passed);

  constructor(task: Task, slot: number, told: string[], attempt = 1) {
    super(task.id, task, slot, { ...workplace, attemptOf: () => attempt });
    this.told = told;
  }

  override get outcome(): AttemptOutcome {
    return this.ended;
  }

  override end(reason: EndReason): void {
    const why = reason.kind === 'cancelled' ? `: ${closeCauseText(reason.cause)}` : '';
    this.told.push(`end ${this.uid} as ${reason.kind}${why}`);
  }
}

/** What an event says, in one line. */
function lineOf(event: RunEvent): string {
  if (event.type === 'attempt-started')
    return `${event.task} starts as ${event.name}, attempt ${event.attempt} in slot ${event.slot}`;
  if (event.type === 'attempt-ended') {
    const again = event.retryInSeconds === undefined ? '' : `, again in ${event.retryInSeconds} s`;
    return `${event.task} ends in slot ${event.slot}: ${terminationText(event.outcome.termination)}${again}`;
  }
  if (event.type === 'task-ended')
    return `${event.task}: ${event.tolerated ? 'tolerated' : event.result} ${becauseText(event.because)}`.trim();
  if (event.type === 'service-ready') return `${event.task} is ready after ${event.seconds} s`;
  if (event.type === 'run-closed') return `closed: ${closeCauseText(event.cause)}`;
  return event.type === 'warning' ? `warning of ${event.task ?? 'the run'}: ${event.message}` : event.type;
}

/** A driver of a plan of these tasks, and all that it does, one line each. */
function drive(
  tasks: readonly Task[],
  policy: Partial<PlanPolicy> = {},
  judge: Judge = judgeByTable,
  given: ReadonlyMap<TaskId, GivenTask> = new Map(),
) {
  const told: string[] = [];
  let listener: ((event: RunEvent) => void) | undefined;
  const questions: { readonly answer: (answer: HashAnswer | undefined) => void; drops: number }[] = [];
  const workers = new Map<TaskId, HeldWorker>();
  const lookUps = new Map<TaskId, { readonly signal: AbortSignal; find: (given?: GivenTask) => void }>();
  const plan = new Plan(new TaskGraph(tasks), makePolicy({ cpus: 8, given, ...policy }), judge);
  const driver = new PlanDriver({
    plan,
    emit: (event) => {
      told.push(lineOf(event));
      listener?.(event);
    },
    now: () => 7,
    wake: () => told.push('wake'),
    record: ({ id }) => told.push(`record ${id}`),
    recordReady: ({ id }) => told.push(`record ${id} when ready`),
    ask: (question) => {
      told.push(`ask ${question.join(' ')}`);
      let fulfil: ((answer: HashAnswer | undefined) => void) | undefined;
      const answer = new Promise<HashAnswer | undefined>((settle) => {
        fulfil = settle;
      });
      const asked = { answer: (found: HashAnswer | undefined) => fulfil?.(found), drops: 0 };
      questions.push(asked);
      return {
        answer,
        drop: () => {
          asked.drops += 1;
          asked.answer(undefined);
        },
      };
    },
    given,
    lookUp: (id, signal) =>
      new Promise((resolve) => {
        told.push(`look up ${id}`);
        lookUps.set(id, { signal, find: resolve });
      }),
    recordGiven: (id) => told.push(`record what is given of ${id}`),
    recordAnswer: (id, question, answer) =>
      told.push(
        `answer of ${id} to ${question.join(' ')}: ${answer.kind === 'hash' ? answer.hash : answer.problem}`,
      ),
  });
  const workerOf = (id: TaskId): HeldWorker => {
    const worker = workers.get(id);
    if (worker === undefined) throw new Error(`${id} has not started`);
    return worker;
  };
  return {
    driver,
    questions,
    lookUps,
    listen: (to: (event: RunEvent) => void): void => {
      listener = to;
    },
    /** What was told since the last call. */
    told: (): readonly string[] => told.splice(0),
    /** Starts all that may start; gives how long to wait then. */
    go: (): string => {
      for (;;) {
        const next = driver.next();
        if (next.kind === 'busy') return `busy until ${next.until}`;
        if (next.kind === 'done') return 'done';
        const worker = new HeldWorker(next.data, workers.size, told, plan.attemptOf(next.uid));
        workers.set(next.uid, worker);
        driver.placed(worker);
        driver.began(worker, next.uid.toUpperCase());
      }
    },
    leave: (id: TaskId, termination: Termination = passed): void => {
      workerOf(id).ended = anOutcome(termination);
      driver.leave(id, workerOf(id));
    },
    collect: (id: TaskId): void => driver.collect(workerOf(id)),
    end(id: TaskId, termination: Termination = passed): void {
      this.leave(id, termination);
      this.collect(id);
    },
  };
}

const retried = (id: TaskId, delaySeconds: number) =>
  makeTask(id, [], { retry: makeRetry(1, { delaySeconds }) });

describe('an attempt', () => {
  test('is told of when it has begun and when it has ended; its files are recorded before anything follows from them', () => {
    const run = drive([makeTask('a'), makeTask('b', ['a'])]);
    expect(run.go()).toBe('busy until leave');
    expect(run.told()).toEqual(['a starts as A, attempt 1 in slot 0']);
    run.leave('a', failed);
    expect(run.told()).toEqual([]);
    run.collect('a');
    expect(run.told()).toEqual([
      'record a',
      'a ends in slot 0: exit code 1',
      'a: failure',
      'b: skipped a failed',
    ]);
    expect(run.go()).toBe('done');
  });

  test('counts as running from its seat until it leaves, in the order of start', () => {
    const run = drive(['a', 'b', 'c'].map((id) => makeTask(id)));
    run.go();
    run.leave('b');
    expect(run.driver.running.map(({ uid }) => uid)).toEqual(['a', 'c']);
  });
});

describe('a retry', () => {
  test('is announced with the attempt that failed, and is due when its delay is over, not before', () => {
    const run = drive([retried('a', 2.5)]);
    run.go();
    run.end('a', failed);
    expect(run.told().slice(1)).toEqual(['record a', 'a ends in slot 0: exit code 1, again in 2.5 s']);
    expect(run.go()).toBe('busy until wake');
    run.told();
    vi.advanceTimersByTime(2499);
    expect(run.told().filter((line) => line !== 'wake')).toEqual([]);
    expect(run.go()).toBe('busy until wake');
    vi.advanceTimersByTime(1);
    expect(run.told()).toContain('wake');
    expect(run.go()).toBe('busy until leave');
    expect(run.told()).toEqual(['a starts as A, attempt 2 in slot 1']);
  });

  test('without a delay is due at once', () => {
    const run = drive([retried('a', 0)]);
    run.go();
    run.end('a', failed);
    expect(run.told()).toContain('a ends in slot 0: exit code 1, again in 0 s');
    expect(vi.getTimerCount()).toBe(0);
    expect(run.go()).toBe('busy until leave');
  });

  test('is announced with no other attempt that ended meanwhile', () => {
    const run = drive([retried('a', 1), makeTask('b')]);
    run.go();
    run.leave('a', failed);
    run.leave('b');
    run.told();
    run.collect('b');
    expect(run.told()).toEqual(['record b', 'b ends in slot 1: exit code 0', 'b: success']);
  });

  test('of a delay that no timer can hold is not due at once', () => {
    const run = drive([retried('a', 30 * 24 * 3600)]);
    run.go();
    run.end('a', failed);
    run.told();
    vi.advanceTimersByTime(2 ** 31 - 2);
    expect(run.told()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(run.told()).toEqual(['wake']);
  });

  test('does not come in a run that was closed, and holds the process no longer', () => {
    const run = drive([retried('a', 3600)]);
    run.go();
    run.end('a', failed);
    run.told();
    run.driver.close(sigint);
    expect(run.told()).toEqual([
      'closed: interrupted by SIGINT',
      'a: cancelled interrupted by SIGINT',
      'wake',
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a service', () => {
  const tasks = [makeService('web'), makeTask('a', ['web'])];

  test('that answers is recorded before it is reported, and what needs it may start', () => {
    const run = drive(tasks);
    expect(run.go()).toBe('busy until wake');
    run.told();
    run.driver.serviceReady(makeService('web'), 1.5, noTaskFiles);
    expect(run.told()).toEqual(['record web when ready', 'web is ready after 1.5 s', 'wake']);
    run.go();
    expect(run.told()).toEqual(['a starts as A, attempt 1 in slot 1']);
  });

  test('is stopped when what needs it has ended', () => {
    const run = drive(tasks);
    run.go();
    run.driver.serviceReady(makeService('web'), 1, noTaskFiles);
    run.go();
    run.told();
    run.end('a');
    expect(run.told()).toEqual([
      'record a',
      'a ends in slot 1: exit code 0',
      'a: success',
      'end web as stopped',
    ]);
    run.end('web', { kind: 'stopped' });
    expect(run.told()).toContain('web: success');
  });

  test('that holds what a task needs is warned of', () => {
    const run = drive(
      [
        makeService('web', [], { pools: new Map([['db', 1]]) }),
        makeTask('a', ['web'], { pools: new Map([['db', 1]]) }),
      ],
      { pools: new Map([['db', 1]]) },
    );
    run.go();
    run.driver.serviceReady(makeService('web'), 1, noTaskFiles);
    run.told();
    run.go();
    expect(run.told()).toEqual([
      expect.stringMatching(
        /^warning of a: starts although the pool "db" is used up: 1 service that is up \(web\)/,
      ),
      'a starts as A, attempt 1 in slot 1',
    ]);
  });
});

const hash: HashAnswer = { kind: 'hash', hash: '0f' };
/** Lets the task `a` run when its question is answered. */
const asking = () => {
  let answered = false;
  const run = drive([makeTask('a', [], { condition: 'asks' }), makeTask('b')], {}, () =>
    answered ? { kind: 'run' } : { kind: 'waits', question: ['x', 'y'] },
  );
  return { ...run, know: () => (answered = true) };
};

describe('what an if asks', () => {
  test('is asked once, and its answer recorded before the if is asked again', async () => {
    const run = asking();
    run.go();
    expect(run.told()).toEqual(['ask x y', 'b starts as B, attempt 1 in slot 0']);
    run.go();
    expect(run.told()).toEqual([]);
    run.know();
    run.questions[0]?.answer(hash);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.told()).toEqual(['answer of a to x y: 0f', 'wake']);
    run.go();
    expect(run.told()).toEqual(['a starts as A, attempt 1 in slot 1']);
    run.end('a');
    expect(run.questions.map(({ drops }) => drops)).toEqual([0]);
  });

  test('is dropped when its task ends without it, and nothing comes of it', async () => {
    const run = asking();
    run.go();
    run.told();
    run.driver.close({ ...sigint, noCleanUps: 'time-over' });
    run.driver.close({ ...sigint, noCleanUps: 'time-over' });
    expect(run.questions.map(({ drops }) => drops)).toEqual([1]);
    expect(run.told()).toContain('a: cancelled interrupted by SIGINT, and the time for clean-ups is over');
    await vi.advanceTimersByTimeAsync(0);
    expect(run.told()).toEqual([]);
  });
});

describe('a result that is given', () => {
  const files = { ...noTaskFiles, outputs: new Map([['version', '1.2']]) };
  const given: GivenTask = {
    result: 'success',
    tolerated: false,
    from: { kind: 'unchanged', since: 'run 7' },
    seconds: 3,
    files,
  };
  const isA = { mayBeGiven: ({ id }: Task) => id === 'a' };

  test('comes with what the task wrote', () => {
    const events: RunEvent[] = [];
    const run = drive([makeTask('a')], {}, judgeByTable, new Map([['a', given]]));
    run.listen((event) => events.push(event));
    expect(run.go()).toBe('done');
    expect(events).toEqual([
      {
        type: 'task-ended',
        at: 7,
        task: 'a',
        result: 'success',
        tolerated: false,
        because: { kind: 'given', from: given.from, seconds: 3 },
        givenFiles: files,
      },
    ]);
  });

  test('is looked up when the task could start, and what it wrote is recorded before anything follows from it', async () => {
    const run = drive([makeTask('a'), makeTask('b', ['a']), makeTask('c')], isA);
    expect(run.go()).toBe('busy until wake');
    expect(run.told()).toEqual(['look up a', 'c starts as C, attempt 1 in slot 0']);
    run.lookUps.get('a')?.find(given);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.told()).toEqual(['record what is given of a', 'a: success given', 'wake']);
    run.go();
    expect(run.told()).toEqual(['b starts as B, attempt 1 in slot 1']);
    expect(run.lookUps.get('a')?.signal.aborted).toBe(false);
  });

  test('that is not found lets the task run', async () => {
    const run = drive([makeTask('a')], isA);
    run.go();
    run.lookUps.get('a')?.find();
    await vi.advanceTimersByTimeAsync(0);
    expect(run.told()).toEqual(['look up a', 'wake']);
    run.go();
    expect(run.told()).toEqual(['a starts as A, attempt 1 in slot 0']);
  });

  test('that comes after the task was cancelled changes nothing; the look-up is told to stop', async () => {
    const run = drive([makeTask('a')], isA);
    run.go();
    run.told();
    run.driver.close(sigint);
    expect(run.lookUps.get('a')?.signal.aborted).toBe(true);
    expect(run.told()).toEqual([
      'closed: interrupted by SIGINT',
      'a: cancelled interrupted by SIGINT',
      'wake',
    ]);
    run.lookUps.get('a')?.find(given);
    await vi.advanceTimersByTimeAsync(0);
    expect(run.told()).toEqual([]);
    expect(run.go()).toBe('done');
  });
});

describe('closing a run', () => {
  test('tells first what runs to end, then what it means for all others', () => {
    const run = drive([makeTask('waits', ['runs']), makeTask('runs'), makeTask('late', ['waits'])]);
    run.go();
    run.told();
    run.driver.close(sigint);
    expect(run.told()).toEqual([
      'end runs as cancelled: interrupted by SIGINT',
      'closed: interrupted by SIGINT',
      'wake',
    ]);
    run.end('runs', { kind: 'cancelled', cause: sigint });
    expect(run.told().slice(2)).toEqual([
      'runs: cancelled',
      'waits: cancelled interrupted by SIGINT',
      'late: cancelled interrupted by SIGINT',
    ]);
  });

  test('tells a service that nothing needs any more first, too', () => {
    const run = drive([makeService('web'), makeTask('runs'), makeTask('a', ['web'])], { cpus: 1 });
    run.go();
    run.driver.serviceReady(makeService('web'), 1, noTaskFiles);
    run.go();
    run.told();
    run.driver.close(sigint);
    expect(run.told()).toEqual([
      'end runs as cancelled: interrupted by SIGINT',
      'end web as stopped',
      'closed: interrupted by SIGINT',
      'a: cancelled interrupted by SIGINT',
      'wake',
    ]);
  });

  test('by a failure ends what runs', () => {
    const run = drive([makeTask('a'), makeTask('b')], { failFast: true });
    run.go();
    run.told();
    run.end('a', failed);
    expect(run.told()).toEqual([
      'record a',
      'a ends in slot 0: exit code 1',
      'a: failure',
      'closed: a failed (fail-fast)',
      'end b as cancelled: a failed (fail-fast)',
    ]);
  });

  test('of a matrix is no closing of the run', () => {
    const instances = [0, 1].map((index) =>
      makeTask(`m${index}`, [], { key: 'm', matrix: makeInstance('m', index, 2) }),
    );
    const run = drive(instances);
    run.go();
    run.told();
    run.end('m0', failed);
    expect(run.told().slice(2)).toEqual([
      'm0: failure',
      'end m1 as cancelled: m0 failed (fail-fast of its matrix)',
    ]);
  });
});

/** A run of which one task runs and another cleans up after it. */
const cancelled = () => {
  const run = drive([makeTask('a'), makeTask('clean', ['a'], { condition: 'always()' })]);
  run.go();
  run.told();
  return run;
};

describe('a run that is cancelled', () => {
  test('asks what runs to end before it tells that it is closed', () => {
    const run = cancelled();
    run.driver.close({ kind: 'signal', signal: 'SIGTERM' });
    expect(run.told()).toEqual([
      'end a as cancelled: interrupted by SIGTERM',
      'closed: interrupted by SIGTERM',
      'wake',
    ]);
  });

  test.each([
    ['second-signal', 'interrupted by SIGINT again'],
    ['time-over', 'interrupted by SIGINT, and the time for clean-ups is over'],
  ] as const)('and again with %s is closed for clean-ups too', (noCleanUps, words) => {
    const run = cancelled();
    run.driver.close({ kind: 'signal', signal: 'SIGINT' });
    run.told();
    run.driver.close({ kind: 'signal', signal: 'SIGINT', noCleanUps });
    expect(run.told()).toEqual([`closed: ${words}`, 'wake']);
  });
});

describe('memory', () => {
  const needsMemory = [makeTask('a'), makeTask('b', [], { memoryBytes: 100 })];

  test('is asked for again each second, once a second however often the plan is asked', () => {
    const run = drive(needsMemory, { freeMemoryBytes: () => 50 });
    for (let times = 0; times < 3; times += 1) expect(run.go()).toBe('busy until wake');
    run.told();
    vi.advanceTimersByTime(999);
    expect(run.told()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(run.told()).toEqual(['wake']);
    vi.advanceTimersByTime(5000);
    expect(run.told()).toEqual([]);
    expect(run.go()).toBe('busy until wake');
    vi.advanceTimersByTime(1000);
    expect(run.told()).toEqual(['wake']);
  });

  test('never keeps the process alive', () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    const run = drive(needsMemory, { freeMemoryBytes: () => 50 });
    run.go();
    expect(set.mock.results.map(({ value }) => value.hasRef())).toEqual([false]);
  });
});

const count = 2500;
const fan = (...more: readonly Task[]) => [
  makeTask('first'),
  makeTask('beside'),
  ...more,
  ...Array.from({ length: count }, (_, index) => makeTask(`t${index}`, ['first'])),
];
const endings = (lines: readonly string[]) => lines.filter((line) => /^t[0-9]+: skipped/.test(line)).length;
/** A run of which the first task has failed. */
const fallen = (...more: readonly Task[]) => {
  const run = drive(fan(...more));
  run.go();
  run.told();
  run.end('first', failed);
  return run;
};

describe('an end that means something for thousands of tasks', () => {
  test('is reported a thousand at a time, with a turn of the event loop between, and nothing starts meanwhile', () => {
    const run = fallen();
    // The end of the task itself is one of the thousand.
    expect(endings(run.told())).toBe(999);
    expect(run.driver.next()).toEqual({ kind: 'busy', until: 'wake' });
    vi.advanceTimersToNextTimer();
    const second = run.told();
    expect([endings(second), second.includes('wake')]).toEqual([1000, false]);
    vi.advanceTimersToNextTimer();
    const third = run.told();
    expect([endings(third), third.at(-1)]).toEqual([501, 'wake']);
    expect(vi.getTimerCount()).toBe(0);
    expect(run.driver.next()).toEqual({ kind: 'busy', until: 'leave' });
  });

  test.each<readonly [string, (run: ReturnType<typeof drive>) => void, string]>([
    [
      'an attempt that begins',
      (run) => run.driver.began(new HeldWorker(makeTask('beside'), 1, []), 'x'),
      'beside starts',
    ],
    ['an attempt that ends', (run) => run.end('beside'), 'beside ends'],
    [
      'a service that gets ready',
      (run) => run.driver.serviceReady(makeService('web'), 1, noTaskFiles),
      'web is ready',
    ],
  ])('is reported before %s', (_, happen, what) => {
    const run = fallen(makeService('web'));
    run.told();
    happen(run);
    // No more at once than before.
    expect(endings(run.told())).toBe(0);
    vi.runAllTimers();
    const told = run.told();
    const first = told.findIndex((line) => line.startsWith(what));
    expect(endings(told.slice(0, first))).toBe(count - 999);
  });

  test('is reported before the run is done, also where nothing ever ran', () => {
    const skipped = Array.from({ length: count }, (_, index) =>
      makeTask(`s${index}`, [], { condition: 'false' }),
    );
    const run = drive(skipped);
    expect(run.driver.next()).toEqual({ kind: 'busy', until: 'wake' });
    expect(run.told()).toHaveLength(1000);
    vi.runAllTimers();
    expect(run.told()).toHaveLength(count - 1000 + 1);
    expect(run.driver.next()).toEqual({ kind: 'done' });
    // What may start does not wait for it: it is told when that begins.
    const beside = drive([...skipped, makeTask('a')]);
    expect(beside.driver.next()).toMatchObject({ kind: 'ready', uid: 'a' });
  });

  test('in order: what is decided later is reported after it', () => {
    const run = fallen(makeService('web'));
    run.told();
    run.driver.close(sigint);
    expect(run.told().slice(0, 2)).toEqual([
      'end beside as cancelled: interrupted by SIGINT',
      'end web as cancelled: interrupted by SIGINT',
    ]);
    vi.runAllTimers();
    const told = run.told();
    expect(endings(told.slice(0, told.indexOf('closed: interrupted by SIGINT')))).toBe(count - 999);
  });
});
