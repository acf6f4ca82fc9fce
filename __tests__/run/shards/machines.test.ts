import { describe, expect, it } from 'vitest';
import { type MergeStart, named, placeMachines } from '../../../src/run/shards/machines.ts';
import type { ShardReport } from '../../../src/run/shards/parse-shard.ts';
import { aMachine, anAttemptElsewhere } from '../../support/shard-reports.ts';
import { noTaskFiles } from '../../../src/model/outcome.ts';

const second = 1000;
const { startedAt: start } = aMachine;

/** A shard whose run takes so many seconds from a moment, in seconds after `start`. */
const shard = (index: number, from: number, seconds: number, other: Partial<ShardReport> = {}) => ({
  directory: `reports/${index}`,
  report: {
    ...aMachine,
    index,
    of: 3,
    graph: 'g',
    commit: 'c',
    attempt: 1,
    startedAt: start + from * second,
    endedAt: start + (from + seconds) * second,
    tasks: new Map(),
    ...other,
  },
});
const placed = (shards: readonly ReturnType<typeof shard>[], merge: MergeStart) => {
  const { machines, notes } = placeMachines(named(shards), merge);
  return {
    times: machines.map(({ startedAt, endedAt }) => [
      (startedAt - start) / second,
      (endedAt - start) / second,
    ]),
    notes,
  };
};
const mergeAt = (seconds: number, attempt = 1): MergeStart => ({ at: start + seconds * second, attempt });

describe('the clocks of machines', () => {
  it('are believed where they can be', () => {
    expect(placed([shard(1, 0, 50), shard(2, 20, 50)], mergeAt(90))).toEqual({
      times: [
        [0, 50],
        [20, 70],
      ],
      notes: [],
    });
  });

  it('are not believed of a shard that ended after the merge had read its report', () => {
    expect(placed([shard(1, 0, 50), shard(2, 200, 50)], mergeAt(90))).toEqual({
      times: [
        [0, 50],
        [40, 90],
      ],
      notes: [
        'merge: the clock of shard 2/3 is 2 min 40 s ahead of this one, or more: its times are shown so much earlier',
      ],
    });
  });

  it('are put together where a job ran again in a later attempt, or a clock says nothing', () => {
    const [again, old, lost] = [
      shard(1, 3600, 30, { attempt: 2 }),
      shard(2, 0, 50),
      shard(3, 200_000, 10, { attempt: 2 }),
    ];
    const { times, notes } = placed([again, old, lost], mergeAt(3700, 2));
    expect(times).toEqual([
      [3600, 3630],
      [3600, 3650],
      [3600, 3610],
    ]);
    expect(notes).toEqual([
      'merge: shard 2/3 ran at another time: its times are shown as if it had started with the others',
      'merge: shard 3/3 ran at another time: its times are shown as if it had started with the others',
    ]);
  });

  it('leave no gap before a merge that alone ran again', () => {
    expect(placed([shard(1, 0, 50), shard(2, 20, 50)], mergeAt(9000, 2)).times).toEqual([
      [8930, 8980],
      [8950, 9000],
    ]);
  });

  it('move nobody back for one that ended after the merge began, where the merge alone ran again', () => {
    expect(placed([shard(1, 0, 50), shard(2, 20, 9500)], mergeAt(9000, 2)).times).toEqual([
      [0, 50],
      [-500, 9000],
    ]);
  });

  it('are not believed that a job took longer than any can', () => {
    const day = 24 * 3600;
    const { times } = placed([shard(1, 0, 1e9), shard(2, 20, 50)], mergeAt(90));
    expect(times).toEqual([
      [90 - 5 * day, 90],
      [20, 70],
    ]);
  });

  it('leave it known by how much what ran in an earlier attempt is shown later', () => {
    const [again, old] = [shard(1, 3600, 30, { attempt: 2 }), shard(2, 0, 50)];
    const laterOf = (merge: MergeStart, ...shards: readonly ReturnType<typeof shard>[]) =>
      placeMachines(named(shards), merge).machines.map(({ shownLater }) => shownLater);
    expect(laterOf(mergeAt(3700, 2), again, old)).toEqual([undefined, 3600 * second]);
    expect(laterOf(mergeAt(3700, 3), again, old)).toEqual([70 * second, 3650 * second]);
    expect(laterOf(mergeAt(90), old)).toEqual([undefined]);
    const lost = shard(2, -start / second, 50);
    expect(laterOf({ at: start + 1e13, attempt: 2 }, again, lost)).toEqual([undefined, undefined]);
  });

  it('bound the attempts, whatever a report says of them', () => {
    const attempt = { ...anAttemptElsewhere(), startedAt: 0, endedAt: 1e15 };
    const task = {
      result: 'success',
      tolerated: false,
      how: '',
      seconds: 1,
      name: undefined,
      files: noTaskFiles,
      attempts: [attempt],
    } as const;
    const { machines } = placeMachines(
      named([shard(1, 0, 50, { tasks: new Map([['a', task]]) })]),
      mergeAt(90),
    );
    expect(machines[0]?.attempts.get('a')).toMatchObject([
      { startedAt: start, endedAt: start + 50 * second },
    ]);
  });
});

describe('the names of machines', () => {
  it('tell two reports of one shard apart', () => {
    const two = named([shard(1, 0, 1), { ...shard(1, 0, 1), directory: 'reports/again' }, shard(2, 0, 1)]);
    expect(two.map(({ name }) => name)).toEqual([
      'shard 1/3 (reports/1)',
      'shard 1/3 (reports/again)',
      'shard 2/3',
    ]);
  });
});
