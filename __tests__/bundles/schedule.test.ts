import { describe, expect, it } from 'vitest';
import { chain, layered, wide } from '../support/graphs.ts';
import { ListSchedule } from '../support/list-schedule.ts';
import { scheduleProblems, type TaskResult } from '../support/schedule.ts';
import { traceProblems } from '../support/trace.ts';

const task = (id: string, slot: number, started: number, ended: number): TaskResult => ({
  id,
  result: 'success',
  because: 'ran',
  why: '',
  tolerated: false,
  flaky: false,
  attempts: [{ slot, started, ended }],
  processes: [],
});

describe('scheduleProblems', () => {
  it('finds nothing wrong with full slots and quick starts', () => {
    const tasks = [task('t0', 0, 0, 5), task('t1', 1, 0.1, 9), task('t2', 0, 5.3, 8)];
    expect(scheduleProblems(tasks, wide(3), 2, 0.5)).toEqual([]);
  });

  it('finds a slot that stays free while a task is ready', () => {
    const tasks = [task('t0', 0, 0, 5), task('t1', 1, 0.1, 9), task('t2', 0, 5.6, 8)];
    expect(scheduleProblems(tasks, wide(3), 2, 0.5)).toEqual(['t2 was ready and a slot free from 5 to 5.6']);
  });

  it('finds a task that is not started when its needs have ended', () => {
    const tasks = [task('t0', 0, 0, 1), task('t1', 0, 3, 4)];
    expect(scheduleProblems(tasks, chain(2), 1, 0.5)).toEqual(['t1 was ready and a slot free from 1 to 3']);
  });

  it('finds too early, too many, and one slot taken twice', () => {
    const tasks = [task('t0', 0, 0, 2), task('t1', 0, 1, 3)];
    expect(scheduleProblems(tasks, chain(2), 1, 0.5)).toEqual([
      '2 tasks at once at 1',
      'two tasks in one slot at 1',
      't1 started before its needs had ended',
    ]);
  });

  it('finds a task that never ran', () => {
    expect(scheduleProblems([task('t0', 0, 0, 2)], wide(2), 1, 0.5)).toEqual(['t1 did not run']);
  });
});

describe('traceProblems', () => {
  it.each([
    ['start t0\nend t0\nstart t1\nend t1\n', []],
    ['start t0\nstart t1\nend t0\nend t1\n', ['t1 started before t0 had ended', '2 tasks at once']],
    ['start t0\nend t0\n', ['t1 did not end']],
    ['start t0\nend t0\nstart t0\nend t0\nstart t1\nend t1\n', ['t0 started twice']],
  ])('%j', (trace, problems) => {
    expect(traceProblems(trace, chain(2), 1)).toEqual(problems);
  });
});

describe('ListSchedule', () => {
  it('starts the longest remaining path first, then goes by the file, in the lowest free slots', () => {
    const shape = new Map([
      ['a', []],
      ['b', []],
      ['c', []],
      ['d', ['c']],
    ]);
    const schedule = new ListSchedule(shape, 2);
    expect([...schedule.start()]).toEqual([
      ['c', 0],
      ['a', 1],
    ]);
    schedule.end('a');
    expect([...schedule.start()]).toEqual([['b', 1]]);
    schedule.end('c');
    expect([...schedule.start()]).toEqual([['d', 0]]);
  });

  it('ends with every task done', () => {
    const shape = layered(5, 5, 3);
    const schedule = new ListSchedule(shape, 3);
    const running = [...schedule.start().keys()];
    let count = 0;
    for (let next = running.shift(); next !== undefined; next = running.shift()) {
      schedule.end(next);
      running.push(...schedule.start().keys());
      count += 1;
    }
    expect(count).toBe(25);
  });
});
