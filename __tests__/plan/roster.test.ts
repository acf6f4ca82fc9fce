import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { Roster } from '../../src/plan/roster.ts';
import { makePolicy } from '../support/drive-plan.ts';
import { makeJoin, makeService, makeTask } from '../support/make-task.ts';

describe('Roster', () => {
  it('has a join take no time, and a task of which nothing is known a second', () => {
    const tasks = [
      makeTask('c'),
      makeTask('d', ['c']),
      makeTask('a'),
      makeJoin('j', ['a']),
      makeTask('b', ['j']),
      makeTask('known'),
    ];
    const seconds = new Map([
      ['known', 1.5],
      ['j', 100],
    ]);
    const roster = new Roster(new TaskGraph(tasks), makePolicy({ expectedSeconds: (id) => seconds.get(id) }));
    const order = roster.all.toSorted((one, other) => one.place - other.place);
    expect(order.map(({ task }) => task.id)).toEqual(['c', 'a', 'known', 'd', 'j', 'b']);
    expect(roster.all.map(({ expectedSeconds }) => expectedSeconds)).toEqual([1, 1, 1, 0, 1, 1.5]);
  });

  it('refuses a change of phase that no task goes through', () => {
    const roster = new Roster(new TaskGraph([makeTask('a')]), makePolicy());
    const entry = roster.get('a');
    expect(() => roster.change(entry, 'running')).toThrow(
      'internal error: a cannot go from blocked to running',
    );
    expect(entry.phase).toBe('blocked');
  });

  it('says of a run that cannot go on how many tasks are left, and names ten with their phases', () => {
    const names = 'abcdefghijkl'.split('');
    const roster = new Roster(
      new TaskGraph([...names.map((id) => makeTask(id)), makeService('s')]),
      makePolicy(),
    );
    roster.change(roster.get('a'), 'ready');
    roster.change(roster.get('b'), 'done');
    expect(roster.stuck()).toEqual(
      new Error(
        'internal error: 12 tasks are left and none can start: a (ready), c (blocked), d (blocked), e (blocked), ' +
          'f (blocked), g (blocked), h (blocked), i (blocked), j (blocked), k (blocked)',
      ),
    );
  });

  it('knows what runs and ends by itself, what may wake it, and when all is done', () => {
    const roster = new Roster(new TaskGraph([makeService('s'), makeTask('t')]), makePolicy());
    const s = roster.get('s');
    const t = roster.get('t');
    const seen = (): readonly boolean[] => [roster.isActive, roster.mayWake, roster.isDone];
    expect(seen()).toEqual([false, false, false]);
    roster.change(s, 'ready');
    expect(roster.startNext(false)?.entry).toBe(s);
    expect(seen()).toEqual([true, true, false]);
    roster.change(s, 'up');
    expect(seen()).toEqual([false, false, false]);
    roster.change(t, 'ready');
    expect(roster.startNext(false)).toEqual({ entry: t, beyond: [] });
    expect([t.phase, t.attempts]).toEqual(['running', 1]);
    expect(seen()).toEqual([true, false, false]);
    roster.change(t, 'waiting');
    expect(seen()).toEqual([false, true, false]);
    roster.change(t, 'done');
    roster.change(s, 'stopping');
    expect(seen()).toEqual([true, false, false]);
    roster.change(s, 'done');
    expect(seen()).toEqual([false, false, true]);
  });

  it('starts nothing that is not ready any more', () => {
    const roster = new Roster(new TaskGraph([makeTask('a'), makeTask('b')]), makePolicy());
    roster.change(roster.get('a'), 'ready');
    roster.change(roster.get('b'), 'ready');
    roster.change(roster.get('a'), 'done');
    expect(roster.startNext(false)?.entry.task.id).toBe('b');
    expect(roster.startNext(false)).toBeUndefined();
  });
});
