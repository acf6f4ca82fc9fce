import { describe, expect, it } from 'vitest';
import { noTaskFiles, type Result } from '../../../src/model/outcome.ts';
import type { Graph, Task } from '../../../src/model/task.ts';
import { mergeShards, type MergedShards } from '../../../src/run/shards/merge-shards.ts';
import type { FoundShard, ShardReport, ShardTask } from '../../../src/run/shards/parse-shard.ts';
import { aMachine, aMergeStart, anAttemptElsewhere } from '../../support/shard-reports.ts';
import { makeJoin, makeService, makeTask, noCommonInputs } from '../../support/make-task.ts';

const graphOf = (...tasks: readonly Task[]): Graph => ({
  name: 'g',
  tasks,
  pools: new Map(),
  cache: noCommonInputs,
});
const ended = (result: Result, other: Partial<ShardTask> = {}): ShardTask => ({
  result,
  tolerated: false,
  how: '',
  seconds: 2,
  attempts: [],
  name: undefined,
  files: noTaskFiles,
  ...other,
});
const shard = (
  index: number,
  tasks: Readonly<Record<string, ShardTask>>,
  other: Partial<ShardReport> = {},
): FoundShard => ({
  directory: `reports/${index}`,
  report: {
    index,
    of: 2,
    graph: 'g',
    commit: 'abcdef0123456789',
    attempt: 1,
    ...aMachine,
    tasks: new Map(Object.entries(tasks)),
    ...other,
  },
});
const done = (...ids: readonly string[]): Readonly<Record<string, ShardTask>> =>
  Object.fromEntries(ids.map((id) => [id, ended('success')]));
const whole = { graph: 'g', commit: 'abcdef0123456789', rundag: aMachine.rundag };
const merge = (graph: Graph, ...shards: readonly FoundShard[]): MergedShards =>
  mergeShards(graph, undefined, whole, shards, aMergeStart);
const [a, b] = [makeTask('a'), makeTask('b')];

describe('what shards found out', () => {
  it('is given, with where it was found', () => {
    const { given, problems } = merge(
      graphOf(a, b),
      shard(1, { a: ended('success') }),
      shard(2, {
        b: ended('failure', { how: 'exit code 3', attempts: [anAttemptElsewhere(3, { tail: ['oh'] })] }),
      }),
    );
    expect(problems).toEqual([]);
    expect(given.get('a')).toMatchObject({
      result: 'success',
      from: { kind: 'elsewhere', where: 'shard 1/2' },
    });
    expect(given.get('b')).toMatchObject({
      result: 'failure',
      from: { where: 'shard 2/2', how: 'exit code 3' },
      elsewhere: { machine: 'shard 2/2', attempts: [{ outcome: { tail: ['oh'] } }] },
    });
  });

  it.each<[ShardTask, ShardTask, Result]>([
    [ended('success'), ended('failure'), 'failure'],
    [ended('cancelled'), ended('failure'), 'failure'],
    [ended('cancelled'), ended('success'), 'cancelled'],
    [ended('skipped'), ended('success', { tolerated: true }), 'skipped'],
  ])('is the worse of two results', (one, other, result) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const)
      expect(merge(graphOf(a), shard(1, { a: first }), shard(2, { a: second })).given.get('a')?.result).toBe(
        result,
      );
  });

  it('is never of joins, and of services only that they failed, which is a problem', () => {
    const graph = graphOf(makeService('up'), makeService('down'), makeJoin('all', ['up']));
    const down = ended('failure', { how: 'exit code 1' });
    const { given, problems } = merge(
      graph,
      shard(1, { up: ended('success'), down, all: ended('success') }),
      shard(2, {}),
    );
    expect(given.size).toBe(0);
    expect(problems).toEqual(['merge: service down failed on shard 1/2: exit code 1']);
  });

  it('is no success when a shard was cancelled, which a failure there explains as well', () => {
    const cancelled = { a: ended('cancelled') };
    const alone = merge(graphOf(a, b), shard(1, cancelled), shard(2, {}));
    expect(alone.problems).toEqual([
      'merge: expected shard 1/2 to come to its end; found it cancelled: run its job again; its cancelled tasks: a',
    ]);
    const explained = merge(graphOf(a, b), shard(1, { ...cancelled, b: ended('failure') }), shard(2, {}));
    expect(explained.problems).toEqual([]);
    expect(explained.given.get('b')?.result).toBe('failure');
    const unknown = { 'x\n::error::y': ended('cancelled') };
    expect(merge(graphOf(a, b), shard(1, unknown), shard(2, done('a', 'b'))).problems).toEqual([]);
  });

  it('is not of tasks that the graph does not have', () => {
    const { given, notes } = merge(
      graphOf(a),
      shard(1, { a: ended('success'), x: ended('failure') }),
      shard(2, {}),
    );
    expect([...given.keys()]).toEqual(['a']);
    expect(notes).toEqual(['merge: 1 result of tasks that the graph does not have']);
  });

  it('runs again what wrote something secret, when somebody who runs here may read it', () => {
    const graph = graphOf(a, b, makeJoin('all', ['a']), makeTask('deploy', ['all']));
    const withheld = ended('success', { files: undefined });
    const { given, notes } = merge(graph, shard(1, { a: withheld }), shard(2, { b: withheld }));
    expect([...given.keys()]).toEqual(['b']);
    expect(notes).toEqual([
      'merge: a runs again, since what others read of it may hold a secret and was left where it was',
    ]);
  });
});

describe('shards that divided by different times', () => {
  const build = makeTask('build');
  const tests = ['t1', 't2', 't3', 't4'].map((id) => makeTask(id, ['build']));
  const deploy = makeTask('deploy', ['t1', 't2', 't3', 't4']);
  const graph = graphOf(build, ...tests, deploy);
  it('leave what none of them ran to the merge, with what it needs, whose files are elsewhere', () => {
    const { given, notes, problems } = merge(
      graph,
      shard(1, done('build', 't1', 't2')),
      shard(2, done('build', 't2', 't3'), { times: 'others' }),
    );
    expect(problems).toEqual([]);
    expect([...given.keys()]).toEqual(['t1', 't2', 't3']);
    expect(notes).toEqual([
      'merge: the shards were divided by different times, since not all of them found the same history: what none of them ran runs here: t4, and again what they need: build',
    ]);
  });

  it('leave a need alone that failed, or that says that it leaves no files', () => {
    const failing = { ...done('t1', 't2'), build: ended('failure') };
    const failed = merge(graph, shard(1, failing), shard(2, {}, { times: 'others' }));
    expect(failed.given.get('build')?.result).toBe('failure');
    const checked = graphOf({ ...build, outputs: [] }, ...tests, deploy);
    const { given } = merge(checked, shard(1, done('build')), shard(2, {}, { times: 'others' }));
    expect([...given.keys()]).toEqual(['build']);
  });

  it('change nothing where all is there: what needs most of the graph runs alone', () => {
    const all = [
      shard(1, done('build', 't1', 't2')),
      shard(2, done('build', 't3', 't4'), { times: 'others' }),
    ];
    const { given, notes } = merge(graph, ...all);
    expect([...given.keys()]).toEqual(['build', 't1', 't2', 't3', 't4']);
    expect(notes).toEqual([]);
  });
});

describe('reports that do not fit', () => {
  it('names a missing shard and its tasks, which fail', () => {
    const { given, problems } = merge(graphOf(a, b), shard(2, { b: ended('success') }));
    expect(problems).toEqual([
      'merge: expected a report of shard 1/2; found none: look at its job and run that again; its tasks: a',
    ]);
    expect(given.get('a')).toMatchObject({ result: 'failure', from: { kind: 'lost', where: 'shard 1/2' } });
  });

  it('runs nothing again for tasks that are lost', () => {
    const withheld = ended('success', { files: undefined });
    const graph = graphOf(a, makeTask('c', ['a']), makeTask('d', ['a']));
    const { given, notes } = merge(graph, shard(1, { a: withheld, c: ended('success') }));
    expect(given.size).toBe(3);
    expect(given.get('a')?.result).toBe('success');
    expect(given.get('d')?.result).toBe('failure');
    expect(notes).toEqual([]);
  });

  it('takes nothing of another commit or graph', () => {
    const other = shard(1, { a: ended('success') }, { commit: 'x\n::error::' });
    const another = shard(2, { b: ended('success') }, { graph: 'h' });
    const { shards, given, problems } = merge(graphOf(a, b), other, another);
    expect(shards).toBe(0);
    expect(given.size).toBe(0);
    expect(problems).toEqual([
      String.raw`merge: reports/1 (shard 1/2): expected commit abcdef012345; found "x\n::error::": merge reports of one workflow run`,
      'merge: reports/2 (shard 2/2): expected the graph, directory and targets of this run; found others: give all jobs the same inputs',
    ]);
  });

  it('takes the newest attempt of a shard, and the worse of two of one attempt', () => {
    const red = shard(1, { a: ended('failure') });
    const green = shard(1, { a: ended('success') }, { attempt: 2 });
    expect(merge(graphOf(a), red, green, shard(2, {})).given.get('a')?.result).toBe('success');
    expect(merge(graphOf(a), green, red, shard(2, {})).given.get('a')?.result).toBe('success');
    const same = shard(1, { a: ended('success') });
    const { given, notes } = merge(graphOf(a), same, red, shard(2, {}));
    expect(given.get('a')?.result).toBe('failure');
    expect(notes[0]).toContain('reports/1 is another report of shard 1/2');
  });

  it('may be of another version of Rundag than the merge: their results count, and it is said', () => {
    const tests = ['t1', 't2'].map((id) => makeTask(id, ['a']));
    const old = { rundag: '1.2.2' };
    const hostile = { rundag: 'x\n::error::' };
    const { given, problems, notes } = merge(
      graphOf(a, ...tests),
      shard(1, done('a', 't1'), old),
      shard(2, done('a'), hostile),
    );
    expect(problems).toEqual([]);
    expect([...given.keys()]).toEqual(['t1']);
    expect(notes).toEqual([
      String.raw`merge: this is version 1.2.3 of Rundag; found 1.2.2 on shard 1/2 (reports/1), "x\n::error::" on shard 2/2 (reports/2): two versions may divide a graph differently`,
      'merge: the shards were divided by different versions of Rundag: what none of them ran runs here: t2, and again what they need: a',
    ]);
    // A report whose place a newer one has taken says nothing.
    const again = shard(1, done('a', 't1'), { attempt: 2 });
    const renewed = merge(graphOf(a, ...tests), shard(1, {}, old), again, shard(2, done('a', 't2')));
    expect(renewed.notes.filter((note) => note.includes('version'))).toEqual([]);
  });

  it('are no parts of one whole when their numbers differ', () => {
    const { problems } = merge(graphOf(a, b), shard(1, { a: ended('success') }), shard(2, {}, { of: 3 }));
    expect(problems).toEqual([
      'merge: expected parts of one whole; found shard 1/2 (reports/1), shard 2/3 (reports/2): let all jobs of the matrix divide by the same number',
    ]);
  });
});
