import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EndingTree } from '../../../src/process/end/ending-tree.ts';
import type { EndOptions } from '../../../src/process/end/tree-ender.ts';
import type { Tree } from '../../../src/process/end/process-tree.ts';
import { type GivenProcess, GivenTable, treeOf } from '../../support/process-rows.ts';

const options: EndOptions = { signal: 'SIGINT', graceMilliseconds: 100 };

/** Signals that were sent without the table: to a group, or to a root that it does not show. */
let direct: (readonly [number, unknown])[];
beforeEach(() => {
  direct = [];
  vi.spyOn(process, 'kill').mockImplementation((pid, signal) => {
    if (signal !== 0) direct.push([pid, signal]);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function job(table: GivenTable, killAt = 100, more: Partial<Tree> = {}): EndingTree {
  return new EndingTree(treeOf(1, more), table, options, killAt);
}

const scan = (ending: EndingTree, table: GivenTable, now: number): boolean => ending.step(table.scan(), now);

describe('the group of a root', () => {
  const members: readonly GivenProcess[] = [
    { pid: 10, group: 10 },
    { pid: 11, group: 10 },
    { pid: 12, group: 12 },
  ];

  it('is asked as one, which no fork can slip through, and what is outside it alone', () => {
    const table = new GivenTable(members);
    scan(job(table, 100, { root: 10 }), table, 0);
    expect(direct).toEqual([
      [-10, 'SIGINT'],
      [-10, 'SIGCONT'],
    ]);
    expect(table.signals).toEqual([
      [12, 'SIGINT'],
      [12, 'SIGCONT'],
    ]);
  });

  it('is forced as one, and each of its members again', () => {
    const table = new GivenTable(members);
    scan(job(table, 0, { root: 10 }), table, 0);
    expect(direct).toEqual([[-10, 'SIGKILL']]);
    expect(table.signals).toEqual([
      [10, 'SIGKILL'],
      [11, 'SIGKILL'],
      [12, 'SIGKILL'],
    ]);
  });

  it.each([
    ['nobody is in it', 9],
    ['the root is not known', undefined],
  ])('is left alone when %s', (_when, root) => {
    const table = new GivenTable(members.slice(1, 2));
    scan(job(table, 100, { root }), table, 0);
    expect(direct).toEqual([]);
    expect(table.signals).toEqual([
      [11, 'SIGINT'],
      [11, 'SIGCONT'],
    ]);
  });
});

describe('a root whose end was not told', () => {
  const hidden = { root: 10, rootRuns: true, groupIsOurs: true };

  it('is ended although the table does not show it, and is named', () => {
    const table = new GivenTable();
    const ending = job(table, 100, hidden);
    scan(ending, table, 0);
    expect(direct).toEqual([
      [-10, 'SIGINT'],
      [-10, 'SIGCONT'],
    ]);
    scan(ending, table, 100);
    expect(direct.slice(2)).toEqual([
      [-10, 'SIGKILL'],
      [10, 'SIGKILL'],
    ]);
    expect(ending.report().survivors).toEqual([
      { pid: 10, command: 'process 10', reason: 'it was still there 5 s after the first SIGKILL' },
    ]);
  });

  it('is not looked for beside members that are shown', () => {
    const table = new GivenTable([{ pid: 12 }]);
    const ending = job(table, 0, hidden);
    scan(ending, table, 0);
    expect(direct).toEqual([]);
    expect(ending.report().survivors).toMatchObject([{ pid: 12 }]);
  });

  it.each<Partial<Tree>>([
    { root: undefined, rootRuns: true, groupIsOurs: true },
    { root: 10, rootRuns: false, groupIsOurs: true },
    { root: 10, rootRuns: true, groupIsOurs: false },
  ])('is none when it is %j', (more) => {
    const table = new GivenTable();
    const ending = job(table, 0, more);
    scan(ending, table, 0);
    expect(ending.over).toBe(true);
    expect(direct).toEqual([]);
  });
});

describe('the time of force', () => {
  it('comes sooner when it is to hurry, and never later', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 1000);
    ending.hurry(500);
    ending.hurry(700);
    expect(ending.nextStep(490, 20)).toBe(10);
    expect(scan(ending, table, 499)).toBe(false);
    expect(scan(ending, table, 500)).toBe(true);
    expect(table.signals.at(-1)).toEqual([10, 'SIGKILL']);
  });

  it('is counted for 5 s from the first force on', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 100_000);
    scan(ending, table, 90_000);
    scan(ending, table, 100_000);
    expect(scan(ending, table, 105_000)).toBe(false);
    expect(ending.over).toBe(false);
    scan(ending, table, 105_001);
    expect(ending.over).toBe(true);
  });
});

describe('the next look', () => {
  it('is due when force is, or after the usual pause; later only after that', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 100);
    scan(ending, table, 0);
    expect(ending.nextStep(0, 20)).toBe(20);
    expect(ending.nextStep(95, 20)).toBe(5);
    expect(ending.nextStep(200, 20)).toBe(0);
    scan(ending, table, 100);
    expect(ending.nextStep(200, 20)).toBe(20);
  });

  it('comes after gaps that grow once nothing is found', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 100);
    scan(ending, table, 0);
    table.processes = [];
    scan(ending, table, 1);
    expect(ending.nextStep(1, 20)).toBe(5);
    scan(ending, table, 6);
    expect(ending.nextStep(6, 20)).toBe(15);
  });

  it('is needed three times where the attempt has a pipe, of which somebody may be unseen', () => {
    const table = new GivenTable();
    const ending = job(table, 100, { pipe: '/tmp/pipe-1' });
    expect(scan(ending, table, 0)).toBe(false);
    scan(ending, table, 1);
    expect(ending.over).toBe(false);
    scan(ending, table, 2);
    expect(ending.over).toBe(true);
  });
});

describe('a step', () => {
  it('says whether any was met with force for the first time', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 0);
    expect(scan(ending, table, 0)).toBe(true);
    expect(scan(ending, table, 1)).toBe(false);
    table.processes = [{ pid: 10 }, { pid: 11 }];
    expect(scan(ending, table, 2)).toBe(true);
    // One that was gone before the signal came may have left a child.
    table.processes = [{ pid: 12 }];
    table.answers = new Map([[12, 'gone']]);
    expect(scan(ending, table, 3)).toBe(true);
    expect(scan(ending, table, 4)).toBe(true);
  });

  it('says no while they are asked, and when nothing more is done', () => {
    const table = new GivenTable([{ pid: 10 }]);
    const ending = job(table, 100);
    expect(scan(ending, table, 0)).toBe(false);
    expect(scan(ending, table, 50)).toBe(false);
    scan(ending, table, 100);
    expect(scan(ending, table, 5101)).toBe(false);
    const refused = new GivenTable([{ pid: 10 }]);
    refused.answers = new Map([[10, 'not-permitted']]);
    const waiting = job(refused, 500);
    scan(waiting, refused, 0);
    expect(scan(waiting, refused, 500)).toBe(false);
    expect(waiting.over).toBe(true);
  });
});

describe('one of another user', () => {
  it('is asked once when it has become this user’s', () => {
    const table = new GivenTable([{ pid: 10 }]);
    table.answers = new Map([[10, 'not-permitted']]);
    const ending = job(table, 2000);
    scan(ending, table, 0);
    scan(ending, table, 20);
    expect(table.signals).toEqual([]);
    table.answers = new Map();
    scan(ending, table, 40);
    // A change of the user, and back.
    table.answers = new Map([[10, 'not-permitted']]);
    scan(ending, table, 60);
    table.answers = new Map();
    scan(ending, table, 80);
    scan(ending, table, 100);
    expect(table.signals).toEqual([[10, 'SIGINT']]);
  });

  it('is not asked again when it was there before, and gone for a moment', () => {
    const table = new GivenTable([{ pid: 10 }]);
    table.answers = new Map([[10, 'gone']]);
    const ending = job(table, 2000);
    scan(ending, table, 0);
    table.answers = new Map();
    scan(ending, table, 20);
    expect(table.signals).toEqual([]);
  });
});

describe('the report', () => {
  it('names at most 50, each once', () => {
    const table = new GivenTable(Array.from({ length: 60 }, (_, index) => ({ pid: index + 1000 })));
    const commands = vi.spyOn(table, 'command');
    const ending = job(table, 100);
    scan(ending, table, 0);
    scan(ending, table, 20);
    expect(commands).toHaveBeenCalledTimes(50);
    table.processes = [];
    for (let now = 30; now < 33; now += 1) scan(ending, table, now);
    expect(ending.report().ended).toHaveLength(50);
  });

  it('has nothing before anything was found', () => {
    expect(job(new GivenTable()).report()).toEqual({ ended: [], survivors: [] });
  });
});
