import { describe, expect, it } from 'vitest';
import {
  attemptToken,
  membersOf,
  pipeName,
  runDirectory,
  serialIn,
  strayTrees,
  strike,
  tokenTree,
  type Tree,
} from '../../../src/process/end/process-tree.ts';
import { type GivenProcess, GivenTable, treeOf } from '../../support/process-rows.ts';

const run = 'a1b2c3';

/** The pids that were struck, and whether there were any. */
function struck(trees: readonly Tree[], processes: readonly GivenProcess[]): readonly [number[], boolean] {
  const table = new GivenTable(processes);
  const met = strike(trees, table, run);
  expect(table.signals.every(([, signal]) => signal === 'SIGKILL')).toBe(true);
  return [table.signals.map(([pid]) => pid), met];
}

describe('the newest processes', () => {
  const led = treeOf(1, { root: 10, groupIsOurs: true });

  it.each<[string, GivenProcess]>([
    ['is of the root’s group', { pid: 20, group: 10, session: 1 }],
    ['is of its session', { pid: 20, group: 20, session: 10 }],
    ['is its child', { pid: 20, parent: 10 }],
    ['has the token', { pid: 20, env: `A=1\0RUNDAG_TOKEN=${attemptToken(run, 1)}` }],
  ])('one is ended at once that %s', (_what, process) => {
    expect(struck([led], [process, { pid: 21 }])).toEqual([[20], true]);
  });

  it('are left alone where nothing tells whose they are', () => {
    expect(struck([led], [{ pid: 20 }, { pid: 21, env: attemptToken(run, 2) }])).toEqual([[], false]);
  });

  it('are not ended for a number of a group that may be somebody else’s by now', () => {
    const ended = treeOf(1, { root: 10, groupIsOurs: false });
    expect(struck([ended], [{ pid: 20, group: 10 }])).toEqual([[], false]);
    expect(struck([treeOf(1, { groupIsOurs: true })], [{ pid: 20 }])).toEqual([[], false]);
  });

  it('are not ended when they started before the tree', () => {
    const [early, late] = [treeOf(1, { since: 50 }), treeOf(2, { since: 90 })];
    const processes = [1, 2].flatMap((serial) =>
      [49, 50, 89, 90].map((start) => ({ pid: serial * 100 + start, env: attemptToken(run, serial), start })),
    );
    expect(struck([early, late], processes)).toEqual([[150, 189, 190, 290], true]);
  });

  it('tell of none when each was gone', () => {
    const table = new GivenTable([{ pid: 20, group: 10 }]);
    table.answers = new Map([[20, 'gone']]);
    expect(strike([led], table, run)).toBe(false);
  });

  it('are nobody’s when there is no tree', () => {
    expect(struck([], [{ pid: 20, env: attemptToken(run, 1) }])).toEqual([[], false]);
  });
});

describe('a tree of which only', () => {
  it('strays are known has these, and nothing that started before them', () => {
    const rows = new GivenTable([
      { pid: 10, start: 70 },
      { pid: 11, start: 60 },
    ]).scan();
    expect(strayTrees(new Map([[7, rows]]))).toEqual([
      treeOf(7, {
        since: 60,
        known: new Map([
          [10, 70],
          [11, 60],
        ]),
      }),
    ]);
  });

  it('the token is known has no group', () => {
    expect(tokenTree(7, 60)).toEqual(treeOf(7, { since: 60 }));
  });
});

it('the names of a run’s pipes tell whose they are', () => {
  expect(runDirectory(run)).toBe('rundag-a1b2c3');
  expect(pipeName).toBe('pipe-');
});

const pidsOf = (one: Tree, processes: readonly GivenProcess[], others: readonly Tree[] = []) =>
  membersOf([one, ...others], new GivenTable(processes), run)
    .get(one)
    ?.map(({ pid }) => pid);

describe('members', () => {
  it('are none that started before their tree, whatever other trees there are', () => {
    const late = treeOf(2, { since: 90 });
    const processes = [80, 90].map((start) => ({ pid: start, env: attemptToken(run, 2), start }));
    expect(pidsOf(late, processes, [treeOf(1)])).toEqual([90]);
  });

  it('are all children of one, and theirs', () => {
    const processes = [
      { pid: 10, env: attemptToken(run, 1) },
      { pid: 11, parent: 10 },
      { pid: 12, parent: 10 },
      { pid: 13, parent: 12 },
    ];
    expect(pidsOf(treeOf(1), processes)).toEqual([10, 11, 12, 13]);
  });

  it('are those of the session that a known one is still in, and of no group that none is in', () => {
    const ended = treeOf(1, { root: 10, known: new Map([[11, 100]]) });
    const other = { pid: 20, group: 10, session: 3 };
    expect(pidsOf(ended, [{ pid: 11, group: 4, session: 10 }, other])).toEqual([11, 20]);
    expect(pidsOf(ended, [{ pid: 11, group: 10, session: 4 }, other])).toEqual([11, 20]);
    expect(pidsOf(ended, [{ pid: 11, group: 4, session: 5 }, other])).toEqual([11]);
    expect(pidsOf(treeOf(1, { known: new Map([[11, 100]]) }), [{ pid: 11 }, other])).toEqual([11]);
  });

  it('are known by their group where the system tells no session', () => {
    const led = treeOf(1, { root: 10, groupIsOurs: true });
    const table = new GivenTable();
    const unknown = { parent: 1, session: undefined, start: 100, uninterruptible: false };
    table.scan = () => [
      { ...unknown, pid: 11, group: 10 },
      { ...unknown, pid: 12, group: 12 },
    ];
    expect(
      membersOf([led], table, run)
        .get(led)
        ?.map(({ pid }) => pid),
    ).toEqual([11]);
  });

  it('hold the pipe by its whole name', () => {
    const tree = treeOf(1, { pipe: '/tmp/a (deleted)/pipe-1' });
    const processes = [
      { pid: 10, opens: ['/tmp/a (deleted)/pipe-1 (deleted)'] },
      { pid: 11, opens: ['/tmp/a/pipe-1 (deleted)', '/tmp/a (deleted)/pipe-12'] },
    ];
    expect(pidsOf(tree, processes)).toEqual([10]);
  });

  it('are not handed over as strays; what belongs to no tree may be nobody’s', () => {
    const strays: number[] = [];
    const table = new GivenTable([
      { pid: 10, env: attemptToken(run, 1) },
      { pid: 11, env: attemptToken(run, 2), opens: ['/tmp/pipe-9'] },
      { pid: 12, opens: ['/tmp/pipe-9'] },
    ]);
    const one = treeOf(1);
    membersOf([one], table, run, { since: 50, pipes: '/pipe-', take: ({ pid }) => strays.push(pid) });
    expect(strays).toEqual([11, 12]);
    expect(membersOf([one], table, run).get(one)).toHaveLength(1);
  });

  it('have the token of the run, and no other text in its place', () => {
    expect(serialIn('ABCDEF5.', run)).toBeUndefined();
  });
});
