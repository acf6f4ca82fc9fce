import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { insightOf } from '../../src/insight/insight.ts';
import { tellsEnough } from '../../src/insight/tells-enough.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { simulate } from '../../src/plan/simulate.ts';
import type { Insight } from '../../src/report/run/insight.ts';
import { makeInstance, makeJoin, makeService } from '../support/make-task.ts';
import { anOutcome, aTask, exited, Story } from '../support/story.ts';

/** What is different in the grounds of an insight. */
interface Known {
  readonly cpus?: number;
  readonly machineCpus?: number;
  readonly pools?: ReadonlyMap<string, number>;
  readonly past?: ReadonlyMap<TaskId, readonly number[]>;
}

const known = (
  tasks: readonly Task[],
  { cpus = 2, machineCpus = cpus, pools = new Map(), past = new Map() }: Known,
) => ({
  graph: new TaskGraph(tasks),
  machineCpus,
  pools,
  freeMemoryBytes: undefined,
  expected: undefined,
  past,
});

/** The insight into a run that goes as the plan would have it, with these seconds. */
function insightInto(
  tasks: readonly Task[],
  seconds: Readonly<Record<TaskId, number>>,
  more: Known = {},
): Insight | undefined {
  const { cpus = 2, pools = new Map() } = more;
  const { tasks: ran, makespan } = simulate(
    tasks,
    { cpus, pools, expectedSeconds: () => 1 },
    (id) => seconds[id] ?? 1,
  );
  const story = new Story(tasks, { parallelism: cpus });
  for (const { id, start, end, slot } of ran)
    story
      .starts(start, id, { slot })
      .ends(end, id, anOutcome(exited(0)), { slot })
      .has(end, id, 'success');
  for (const { id, work, needs } of tasks)
    if (work.kind === 'join')
      story.has(
        Math.max(...needs.map((need) => ran.find((one) => one.id === need)?.end ?? 0)),
        id,
        'success',
        { kind: 'join' },
      );
  return insightIfAny(story.finishes(makespan, 'success').report(), known(tasks, more));
}

/** As a run asks for it. */
const insightIfAny = (...[report, grounds]: Parameters<typeof insightOf>): Insight | undefined =>
  tellsEnough(report) ? insightOf(report, grounds) : undefined;

/** A run of tasks that used CPUs, all told by hand: start, end and CPU seconds of each. */
function computed(
  runs: Readonly<Record<TaskId, readonly [start: number, end: number, cpuSeconds: number]>>,
  more: Known,
): Insight | undefined {
  const tasks = Object.keys(runs).map((id) => aTask(id));
  const story = new Story(tasks, { parallelism: more.cpus ?? 2 });
  for (const [id, [start, end, cpuSeconds]] of Object.entries(runs))
    story.runs(start, end, id, 0, { usage: { cpuSeconds, peakBytes: 0 } });
  const last = Math.max(...Object.values(runs).map(([, end]) => end));
  return insightOf(story.finishes(last, 'success').report(), known(tasks, more));
}

const secondsOn = (insight: Insight | undefined, cpus: number): number | undefined => {
  const found = insight?.whatIf.find((one) => one.cpus === cpus)?.seconds;
  return found === undefined ? undefined : Number(found.toFixed(3));
};

const rounded = <Entry extends { readonly gain: number }>(entry: Entry): Entry => ({
  ...entry,
  gain: Number(entry.gain.toFixed(3)),
});

//  install ─▶ build ─▶ e2e ─▶ deploy
//       └───▶ lint ──────────────^
const pipeline = [
  aTask('install'),
  aTask('build', { needs: ['install'] }),
  aTask('lint', { needs: ['install'] }),
  aTask('e2e', { needs: ['build'] }),
  aTask('deploy', { needs: ['e2e', 'lint'] }),
];
const pipelineSeconds = { install: 4, build: 6, lint: 5, e2e: 20, deploy: 2 };

describe('the changes worth most', () => {
  it('are on the critical path: what it takes, and what need leads it on', () => {
    const insight = insightInto(pipeline, pipelineSeconds);
    expect(insight?.changes.map(rounded)).toEqual([
      { kind: 'task', task: 'e2e', seconds: 20, gain: 10 },
      { kind: 'need', task: 'e2e', need: 'build', gain: 6 },
      { kind: 'need', task: 'build', need: 'install', gain: 4 },
    ]);
  });

  it('are no question where a task reads what its need gives, and where the need is a service', () => {
    const reads = [
      aTask('build'),
      aTask('use', { needs: ['build'], env: new Map([['X', '${{ needs.build.outputs.x }}']]) }),
    ];
    expect(insightInto(reads, { build: 30, use: 30 })?.changes.map(({ kind }) => kind)).toEqual([
      'task',
      'task',
    ]);
    const serves = [makeService('db'), aTask('use', { needs: ['db'] })];
    expect(insightInto(serves, { db: 30, use: 30 })?.changes.map(({ kind }) => kind)).not.toContain('need');
  });

  it('ask about a matrix as a whole', () => {
    const instances = [0, 1].map((index) =>
      aTask(`unit (${index})`, { key: 'unit', matrix: makeInstance('unit', index, 2) }),
    );
    const tasks = [...instances, aTask('pack', { needs: ['unit (0)', 'unit (1)'] })];
    expect(
      insightInto(tasks, { 'unit (0)': 9, 'unit (1)': 9, pack: 9 }, { cpus: 3 })?.changes.map(rounded),
    ).toContainEqual({ kind: 'need', task: 'pack', need: 'unit', gain: 9 });
  });

  it('name a pool that tasks wait for, also one of tasks that take no CPU', () => {
    const tasks = ['a', 'b', 'c'].map((id) => aTask(id, { cpus: 0, pools: new Map([['db', 1]]) }));
    const insight = insightInto(tasks, { a: 5, b: 5, c: 5 }, { pools: new Map([['db', 1]]) });
    expect(insight?.changes.map(rounded)[0]).toEqual({ kind: 'pool', name: 'db', limit: 1, gain: 10 });
  });

  it('name a matrix that may run few instances at once', () => {
    const tasks = [0, 1, 2, 3].map((index) =>
      aTask(`t${index}`, { key: 't', matrix: makeInstance('t', index, 4, { maxParallel: 1 }) }),
    );
    const insight = insightInto(tasks, { t0: 5, t1: 5, t2: 5, t3: 5 }, { cpus: 4 });
    expect(insight?.changes.map(rounded)[0]).toEqual({ kind: 'max-parallel', key: 't', limit: 1, gain: 15 });
    expect(insight?.idle.reasons[0]?.why).toEqual({ kind: 'max-parallel', key: 't' });
  });

  it('are one CPU more where there is much to do', () => {
    const tasks = Array.from({ length: 6 }, (_, index) => aTask(`t${index}`));
    const insight = insightInto(tasks, Object.fromEntries(tasks.map(({ id }) => [id, 10])));
    expect(insight?.changes.map(rounded)).toEqual([{ kind: 'cpu', cpus: 3, gain: 10 }]);
    expect([1, 4, 8].map((cpus) => secondsOn(insight, cpus))).toEqual([60, 20, 10]);
  });

  it('are none that gain less than a second or three in a hundred', () => {
    expect(
      insightInto(pipeline, { install: 0.4, build: 0.5, lint: 0.5, e2e: 1.5, deploy: 0.2 })?.changes,
    ).toEqual([]);
    const long = insightInto([aTask('a'), aTask('b', { needs: ['a'] })], { a: 1000, b: 12 });
    expect(long?.changes.map(({ kind }) => kind)).toEqual(['task']);
  });
});

describe('idle CPUs', () => {
  it('wait for needs while something is left, and for nothing afterwards', () => {
    const insight = insightInto(pipeline, pipelineSeconds);
    // Four seconds beside install, one beside build, 20 beside e2e; two beside deploy.
    expect(insight?.idle.reasons).toEqual([
      { why: { kind: 'needs' }, seconds: expect.closeTo(25, 3) },
      { why: { kind: 'nothing-left' }, seconds: expect.closeTo(2, 3) },
    ]);
  });

  it.each([
    ['memory', { memoryBytes: 100 }, 'memory'],
    ['more CPUs than are free', { cpus: 2 }, 'cpus'],
    ['a start', {}, 'starting'],
  ] as const)('wait for %s', (_, different, kind) => {
    const tasks = [aTask('a'), aTask('b', different)];
    const report = new Story(tasks).runs(0, 4, 'a', 0).runs(4, 8, 'b', 0).finishes(8, 'success').report();
    expect(insightOf(report, known(tasks, {}))?.idle.reasons).toContainEqual({
      why: { kind },
      seconds: expect.closeTo(4, 3),
    });
  });

  it('wait for the delay of a retry, and a join takes none', () => {
    const tasks = [
      aTask('flaky', { retry: { max: 1, delaySeconds: 6, backoff: 'fixed', onExitCodes: undefined } }),
      aTask('b'),
      makeJoin('all', ['flaky', 'b']),
    ];
    const report = new Story(tasks)
      .starts(0, 'flaky')
      .starts(0, 'b', { slot: 1 })
      .ends(1, 'flaky', anOutcome(exited(1)), { retryInSeconds: 6 })
      .ends(3, 'b', anOutcome(exited(0)), { slot: 1 })
      .has(3, 'b', 'success')
      .starts(7, 'flaky', { attempt: 2 })
      .ends(8, 'flaky', anOutcome(exited(0)), { attempt: 2 })
      .has(8, 'flaky', 'success')
      .has(8, 'all', 'success', { kind: 'join' })
      .finishes(8, 'success')
      .report();
    const insight = insightOf(report, known(tasks, {}));
    expect(insight?.idle.reasons).toEqual([
      { why: { kind: 'retry' }, seconds: expect.closeTo(6, 3) },
      { why: { kind: 'nothing-left' }, seconds: expect.closeTo(5, 3) },
    ]);
    expect(insight?.flaky).toEqual([{ task: 'flaky', attempts: 2, lostSeconds: 7 }]);
    expect(secondsOn(insight, 1)).toBe(8);
  });
});

describe('what attempts compute', () => {
  it('is what they would take with CPUs of their own', () => {
    // Four that compute on two CPUs take twice as long as each takes alone.
    const insight = computed(
      { a: [0, 20, 10], b: [0, 20, 10], c: [0, 20, 10], d: [0, 20, 10] },
      { cpus: 4, machineCpus: 2 },
    );
    expect([1, 2, 8].map((cpus) => secondsOn(insight, cpus))).toEqual([40, 20, 10]);
    expect(insight?.simulated).toMatchObject({ seconds: expect.closeTo(20, 3), cpuTimes: true });
  });

  it('is not made shorter of one that waits for something else', () => {
    const insight = computed(
      { a: [0, 20, 13], b: [0, 20, 13], c: [0, 20, 13], sleeps: [0, 20, 0.01] },
      { cpus: 4, machineCpus: 2 },
    );
    expect(secondsOn(insight, 8)).toBe(20);
    expect(secondsOn(insight, 1)).toBe(20 + 3 * 13);
  });

  it('takes longer on fewer CPUs where one task used several', () => {
    const insight = computed({ a: [0, 10, 20], b: [10, 12, 2] }, { cpus: 1, machineCpus: 2 });
    expect(insight?.simulated).toMatchObject({ seconds: expect.closeTo(12, 3) });
    expect(computed({ a: [0, 10, 20], b: [10, 12, 2] }, { cpus: 2 })?.whatIf[0]).toMatchObject({
      cpus: 1,
      seconds: expect.closeTo(22, 3),
    });
  });

  it('is unknown where nobody measured it', () => {
    expect(insightInto(pipeline, pipelineSeconds)?.simulated).toMatchObject({ cpuTimes: false });
  });
});

describe('what takes longer than usual', () => {
  const tasks = [aTask('a'), aTask('b'), aTask('new')];
  const seconds = { a: 12, b: 12, new: 40 };
  it.each([
    ['far outside of its spread', [8, 8.2, 8.1, 8.4, 8.3, 8], ['a']],
    ['within its spread', [5, 12, 6, 11, 7, 13], []],
    ['hardly longer', [11, 11.1, 11, 11.2, 11], []],
    ['known from few runs', [2, 2, 2, 2], []],
  ])('is what is %s', (_, past, slower) => {
    const insight = insightInto(tasks, seconds, { past: new Map([['a', past]]) });
    expect(insight?.slower.map(({ task }) => task)).toEqual(slower);
  });

  it('is told with what is usual', () => {
    const insight = insightInto(tasks, seconds, { past: new Map([['b', [8, 9, 7, 8, 8]]]) });
    expect(insight?.slower).toEqual([{ task: 'b', seconds: 12, usual: 8, low: 8, high: 8, runs: 5 }]);
  });
});

describe('there is no insight', () => {
  const two = [aTask('a'), aTask('b')];
  it('into a run that was cut short', () => {
    const closed = new Story(two)
      .runs(0, 9, 'a', 1)
      .tell({ type: 'run-closed', at: 0, cause: { kind: 'fail-fast', task: 'a' } });
    const report = closed.has(9, 'b', 'cancelled').finishes(9, 'failure').report();
    expect(tellsEnough(report)).toBe(false);
  });

  it('into a run of one task, or of no time', () => {
    const [one] = two;
    expect(one && insightInto([one], { a: 50 })).toBeUndefined();
    expect(insightInto(two, { a: 0.4, b: 0.4 })).toBeUndefined();
  });
});

/** A tree in which each task has two dependents. */
const many = (count: number): readonly Task[] =>
  Array.from({ length: count }, (_, index) =>
    aTask(`t${index}`, { needs: index === 0 ? [] : [`t${Math.floor((index - 1) / 2)}`] }),
  );

describe('a large graph', () => {
  it('has fewer questions asked about it, and says so', () => {
    const insight = insightInto(many(6000), {});
    expect(insight?.whatIf.map(({ cpus }) => cpus)).toEqual([1, 4, 8, 16]);
    expect(insight?.simulated).toMatchObject({ kind: 'simulated', untried: 3 });
    const larger = insightInto(many(15_000), {});
    expect(larger?.whatIf.map(({ cpus }) => cpus)).toEqual([1]);
    expect(larger?.simulated).toMatchObject({ kind: 'simulated', untried: 4 });
  });

  it('is not simulated at all when that would take long, but for its idle CPUs', () => {
    const insight = insightInto(many(40_001), {});
    expect(insight).toMatchObject({
      whatIf: [],
      changes: [],
      simulated: { kind: 'too-large', tasks: 40_001 },
      idle: { reasons: expect.any(Array) },
    });
  });
});
