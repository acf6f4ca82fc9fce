import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { failed, lastOutcome } from '../../src/report/run/run-report.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { aTask, anOutcome, at, exited, retries, Story, taskOf } from '../support/story.ts';

/** A notice that a task asked for. */
const notice = (message: string) =>
  ({ level: 'notice', message, properties: new Map<string, string>() }) as const;

describe('Timeline', () => {
  //  install ──▶ build ──▶ e2e
  //     └──────▶ lint
  const tasks = [
    aTask('install'),
    aTask('lint', { needs: ['install'] }),
    aTask('build', { needs: ['install'] }),
    aTask('e2e', { needs: ['build'] }),
  ];

  it('adds up a run', () => {
    const report = new Story(tasks)
      .runs(0, 2, 'install', 0)
      .starts(2, 'lint', { slot: 0 })
      .starts(2, 'build', { slot: 1 })
      .ends(3, 'lint', anOutcome(exited(1)))
      .has(3, 'lint', 'failure')
      .ends(5, 'build', anOutcome(exited(0)), { slot: 1 })
      .has(5, 'build', 'success')
      .runs(5, 9, 'e2e', 0)
      .finishes(10, 'failure')
      .report();
    expect(report.wallSeconds).toBe(10);
    expect(report.taskSeconds).toBe(2 + 1 + 3 + 4);
    expect(report.criticalPath).toEqual({ path: ['install', 'build', 'e2e'], seconds: 9 });
    expect(report.counts).toEqual({ success: 3, failure: 1, cancelled: 0, skipped: 0 });
    expect([...report.tasks.values()].filter(failed).map(({ task }) => task.id)).toEqual(['lint']);
    expect(report.ended).toEqual({ at: at(10), result: 'failure' });
  });

  it('counts the attempts that a task has started', () => {
    const timeline = new Timeline();
    const story = new Story([aTask('unit'), aTask('lint')])
      .starts(0, 'unit')
      .ends(1, 'unit', anOutcome(exited(7)), { retryInSeconds: 0 })
      .starts(1, 'unit', { attempt: 2 });
    for (const event of story.events) timeline.on(event);
    expect([timeline.attemptsOf('unit'), timeline.attemptsOf('lint')]).toEqual([2, 0]);
    expect(() => timeline.attemptsOf('other')).toThrow('unknown task "other"');
  });

  it('keeps every attempt, calls a pass after a failure flaky and counts the pause on the critical path only', () => {
    const report = new Story([aTask('unit', { retry: retries(1) })])
      .starts(0, 'unit', { slot: 0 })
      .ends(1, 'unit', anOutcome(exited(7)), { retryInSeconds: 5 })
      .starts(6, 'unit', { attempt: 2, slot: 1 })
      .ends(8, 'unit', anOutcome(exited(0)), { attempt: 2, slot: 1 })
      .has(8, 'unit', 'success')
      .finishes(8, 'success')
      .report();
    const unit = taskOf(report, 'unit');
    expect(unit.flaky).toBe(true);
    expect(unit.seconds).toBe(3);
    expect(
      unit.attempts.map(({ attempt, slot, startedAt, ended }) => [attempt, slot, startedAt, ended?.at]),
    ).toEqual([
      [1, 0, at(0), at(1)],
      [2, 1, at(6), at(8)],
    ]);
    expect(lastOutcome(unit)?.termination).toEqual(exited(0));
    expect(report.criticalPath.seconds).toBe(8);
    expect(report.taskSeconds).toBe(3);
  });

  it('calls a task that fails again, or whose failure is tolerated, not flaky but failed', () => {
    const story = new Story([aTask('again', { retry: retries(1) }), aTask('forgiven')])
      .starts(0, 'again')
      .ends(1, 'again', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(1, 'again', { attempt: 2 })
      .ends(2, 'again', anOutcome(exited(1)), { attempt: 2 })
      .has(2, 'again', 'failure')
      .starts(2, 'forgiven')
      .ends(3, 'forgiven', anOutcome(exited(1)))
      .has(3, 'forgiven', 'success', { kind: 'ran' }, true);
    for (const task of story.report().tasks.values()) {
      expect(task.flaky).toBe(false);
      expect(failed(task)).toBe(true);
    }
  });

  it('lets a service count until it is ready', () => {
    const report = new Story([aTask('db'), aTask('e2e', { needs: ['db'] })])
      .starts(0, 'db')
      .tell({ type: 'service-ready', at: at(2), task: 'db', seconds: 2 })
      .starts(2, 'e2e', { slot: 1 })
      .ends(7, 'e2e', anOutcome(exited(0)), { slot: 1 })
      .has(7, 'e2e', 'success')
      .ends(8, 'db', anOutcome({ kind: 'stopped' }))
      .has(8, 'db', 'success')
      .finishes(8, 'success')
      .report();
    expect(report.criticalPath).toEqual({ path: ['db', 'e2e'], seconds: 7 });
    expect(report.taskSeconds).toBe(7);
    expect(taskOf(report, 'db').seconds).toBe(8);
  });

  it('gives a running task its time so far and a snapshot that later events leave alone', () => {
    const timeline = new Timeline();
    const story = new Story(tasks).starts(0, 'install').tell({ type: 'heartbeat', at: at(30) });
    for (const event of story.events) timeline.on(event);
    const before = timeline.report();
    for (const event of new Story(tasks).ends(31, 'install', anOutcome(exited(0))).events.slice(1))
      timeline.on(event);
    expect(taskOf(before, 'install').seconds).toBe(30);
    expect(taskOf(before, 'install').attempts[0]?.ended).toBeUndefined();
    expect(before.ended).toBeUndefined();
    expect(taskOf(timeline.report(), 'install').seconds).toBe(31);
  });

  it('shows the evaluated name, and the id where a name was never evaluated', () => {
    const named = [aTask('a', { name: 'on ${{ matrix.os }}' }), aTask('b', { name: 'on ${{ matrix.os }}' })];
    const report = new Story(named).starts(0, 'a', { name: 'on linux' }).report();
    expect([...report.tasks.values()].map(({ name }) => name)).toEqual(['on linux', 'b']);
  });

  it('takes what became of a process for what is known of it, once', () => {
    const process = { pid: 7, command: 'node' };
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 0, { leftovers: [process] });
    const leftoverEvents = { type: 'leftover', at: at(2), task: 'a', attempt: 1, process } as const;
    const outcome = (): unknown => lastOutcome(taskOf(story.report(), 'a'));
    story.tell({ ...leftoverEvents, survives: undefined });
    expect(outcome()).toMatchObject({ leftovers: [process], survivors: [] });
    story.tell({ ...leftoverEvents, survives: 'in D state' });
    expect(outcome()).toMatchObject({ leftovers: [], survivors: [{ ...process, reason: 'in D state' }] });
  });

  it('names the first cause that closed the run, not the one of a matrix', () => {
    const report = new Story(tasks)
      .tell({ type: 'run-closed', at: at(1), cause: { kind: 'matrix-fail-fast', task: 'lint' } })
      .tell({ type: 'run-closed', at: at(2), cause: { kind: 'fail-fast', task: 'lint' } })
      .tell({ type: 'run-closed', at: at(3), cause: { kind: 'signal', signal: 'SIGINT' } })
      .report();
    expect(report.closedBy).toEqual({ kind: 'fail-fast', task: 'lint' });
  });

  it('keeps of annotations 16 million characters, counts the others, and forgets what an earlier attempt wrote', () => {
    const timeline = new Timeline();
    const files = { ...noTaskFiles, outputs: new Map([['value', 'v']]) };
    const story = new Story([aTask('a', { retry: retries(1) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { files }), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(0), { files }), { attempt: 2 });
    for (const event of story.events) timeline.on(event);
    const message = 'm'.repeat(1024 * 1024);
    const command = { level: 'error', message, properties: new Map<string, string>() } as const;
    for (let count = 0; count < 20; count += 1)
      timeline.on({ type: 'task-annotation', at: at(2), task: 'a', command });
    const { attempts, annotations } = timeline.task('a');
    expect(annotations.map((one) => one.message === message)).toEqual(
      Array.from({ length: 20 }, (_, index) => index < 16),
    );
    expect(annotations[16]?.message).toMatch(/^the log has this error: /);
    expect(attempts.map(({ ended }) => ended?.outcome.files)).toEqual([noTaskFiles, files]);
  });

  it('keeps ids that objects trip over', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const report = new Story(ids.map((id) => aTask(id))).runs(0, 1, '__proto__', 1).report();
    expect([...report.tasks.keys()]).toEqual(ids);
    expect(taskOf(report, '__proto__').ended?.result).toBe('failure');
  });

  it('leaves out of the critical path what never ran, and its time', () => {
    const report = new Story([
      aTask('a'),
      aTask('skipped', { needs: ['a'] }),
      aTask('b', { needs: ['skipped'] }),
    ])
      .runs(0, 2, 'a', 0)
      .has(2, 'skipped', 'skipped', { kind: 'condition', source: 'false' })
      .runs(2, 5, 'b', 0)
      .finishes(5, 'success')
      .report();
    expect(report.criticalPath).toEqual({ path: ['a', 'b'], seconds: 5 });
    expect(new Story([aTask('a')]).has(1, 'a', 'skipped').report().criticalPath.path).toEqual([]);
  });

  it('counts a running task on the critical path to the last event, and no time below nothing', () => {
    const running = new Story([aTask('a')]).starts(1, 'a').tell({ type: 'heartbeat', at: at(4) });
    expect(running.report().criticalPath).toEqual({ path: ['a'], seconds: 3 });
    const backwards = new Story([aTask('a')]).starts(5, 'a').ends(4, 'a', anOutcome(exited(0)));
    expect([backwards.report().criticalPath.seconds, taskOf(backwards.report(), 'a').seconds]).toEqual([
      0, 0,
    ]);
  });

  it('knows the run as it began', () => {
    const report = new Story([aTask('a')], {
      title: 'Build',
      graphFile: undefined,
      parallelism: 7,
      parallelismBecause: 'max-parallel: 7',
      lendsCpus: true,
      reportDirectory: '/elsewhere',
    }).report();
    expect(report).toMatchObject({
      title: 'Build',
      graphFile: undefined,
      parallelism: 7,
      parallelismBecause: 'max-parallel: 7',
      lendsCpus: true,
      reportDirectory: '/elsewhere',
      startedAt: at(0),
      ended: undefined,
      closedBy: undefined,
      counts: { success: 0, failure: 0, cancelled: 0, skipped: 0 },
      wallSeconds: 0,
      taskSeconds: 0,
      warnings: [],
    });
  });

  it('takes the wall time from the start to the last event until the run has ended', () => {
    const story = new Story([aTask('a')]).starts(2, 'a').tell({ type: 'heartbeat', at: at(9) });
    // Clean-ups of reporters may be told of after the end.
    expect(story.report().wallSeconds).toBe(9);
    story.finishes(10, 'success').tell({ type: 'warning', at: at(12), message: 'late', task: undefined });
    expect(story.report().wallSeconds).toBe(10);
    // An event that was told late does not turn the clock back.
    expect(
      new Story([aTask('a')])
        .starts(2, 'a')
        .tell({ type: 'heartbeat', at: at(1) })
        .report().wallSeconds,
    ).toBe(2);
  });

  it('keeps warnings with their tasks, and annotations task by task, in the order told', () => {
    const report = new Story([aTask('a'), aTask('b')])
      .tell({ type: 'warning', at: at(1), message: 'one', task: 'a' })
      .tell({ type: 'warning', at: at(2), message: 'two', task: undefined })
      .tell({ type: 'task-annotation', at: at(2), task: 'a', command: notice('first') })
      .tell({ type: 'task-annotation', at: at(2), task: 'a', command: notice('second') })
      .report();
    expect(report.warnings).toEqual([
      { message: 'one', task: 'a' },
      { message: 'two', task: undefined },
    ]);
    expect(taskOf(report, 'a').annotations.map(({ message }) => message)).toEqual(['first', 'second']);
    expect(taskOf(report, 'b').annotations).toEqual([]);
  });

  it('counts the properties of annotations too, and says of each level that there is no room', () => {
    const timeline = new Timeline();
    for (const event of new Story([aTask('a')]).events) timeline.on(event);
    const tell = (level: 'error' | 'warning' | 'notice', message: string, file: string): void =>
      timeline.on({
        type: 'task-annotation',
        at: at(0),
        task: 'a',
        command: { level, message, properties: new Map([['file', file]]) },
      });
    const room = 16 * 1024 ** 2;
    tell('notice', 'm'.repeat(room - 10), 'f'.repeat(6));
    for (const level of ['error', 'warning', 'notice'] as const) tell(level, 'x', '');
    const [kept, ...others] = timeline.task('a').annotations;
    expect(kept?.message).toHaveLength(room - 10);
    expect(others).toEqual(
      ['error', 'warning', 'notice'].map((level) => ({
        level,
        message: `the log has this ${level}: the annotations of all tasks are too long to be kept`,
        properties: new Map(),
      })),
    );
  });

  it('makes a report again only when something has happened since', () => {
    const timeline = new Timeline();
    for (const event of new Story([aTask('a')]).events) timeline.on(event);
    const before = timeline.report();
    expect(timeline.report()).toBe(before);
    expect(before.criticalPath).toBe(before.criticalPath);
    timeline.on({ type: 'heartbeat', at: at(1) });
    expect(timeline.report()).not.toBe(before);
  });

  it('throws for what no run tells', () => {
    const timeline = new Timeline();
    expect(() => timeline.report()).toThrow('internal error: a report was asked for before the run started');
    for (const event of new Story([aTask('a')]).events) timeline.on(event);
    expect(() => timeline.task('b')).toThrow('internal error: an event names the unknown task "b"');
  });

  it('takes the end of an attempt whose start was not reported, and of each attempt by its number', () => {
    const story = new Story([aTask('a'), aTask('b')])
      .ends(3, 'a', anOutcome(exited(1)), { attempt: 1, slot: 4 })
      .starts(0, 'b', { attempt: 1 })
      .starts(1, 'b', { attempt: 2, slot: 1 })
      .ends(2, 'b', anOutcome(exited(7)), { attempt: 1 })
      .ends(3, 'b', anOutcome(exited(0)), { attempt: 2, slot: 1 });
    const shown = (id: string) =>
      taskOf(story.report(), id).attempts.map(({ attempt, slot, startedAt, ended }) => [
        attempt,
        slot,
        startedAt,
        ended?.at,
      ]);
    expect(shown('a')).toEqual([[1, 4, at(3), at(3)]]);
    expect(shown('b')).toEqual([
      [1, 0, at(0), at(2)],
      [2, 1, at(1), at(3)],
    ]);
  });

  it('takes what became of each process by the attempt and the number of the process', () => {
    const [one, two] = [
      { pid: 7, command: 'node' },
      { pid: 8, command: 'dd' },
    ];
    const story = new Story([aTask('a', { retry: retries(1) }), aTask('b')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { leftovers: [one], survivors: [{ ...two, reason: 'first' }] }), {
        retryInSeconds: 0,
      })
      .starts(1, 'a', { attempt: 2 });
    const told = { type: 'leftover', at: at(2), task: 'a', attempt: 1, survives: undefined } as const;
    const outcome = () => taskOf(story.report(), 'a').attempts[0]?.ended?.outcome;
    story.tell({ ...told, process: two });
    expect(outcome()).toMatchObject({ leftovers: [one, two], survivors: [] });
    story.tell({ ...told, process: { pid: 9, command: 'new' }, survives: 'in D state' });
    expect(outcome()).toMatchObject({ leftovers: [one, two], survivors: [{ pid: 9, reason: 'in D state' }] });
    // Of an attempt that still runs, or that nobody told of, there is nothing to note it with.
    story.tell({ ...told, process: two, attempt: 2 });
    story.tell({ ...told, process: two, attempt: 3 });
    story.tell({ ...told, process: two, task: 'b' });
    expect(taskOf(story.report(), 'a').attempts[1]?.ended).toBeUndefined();
    expect(taskOf(story.report(), 'b').attempts).toEqual([]);
    expect(outcome()).toMatchObject({ leftovers: [one, two], survivors: [{ pid: 9, reason: 'in D state' }] });
    story.ends(3, 'a', anOutcome(exited(0)), { attempt: 2 }).tell({ ...told, process: two, attempt: 2 });
    expect(taskOf(story.report(), 'a').attempts.map(({ ended }) => ended?.outcome.leftovers)).toEqual([
      [one, two],
      [two],
    ]);
  });
});
