import { describe, expect, it } from 'vitest';
import type { History, KeptRecord } from '../../src/history/file/history.ts';
import type { Task } from '../../src/model/task.ts';
import { basisOf } from '../../src/run/history/basis.ts';
import { fromEarlierAttempt, lastRunIn } from '../../src/run/history/earlier-attempt.ts';
import { makeRecord } from '../support/histories.ts';
import { makeJoin, makeService, makeTask, noCommonInputs } from '../support/make-task.ts';

function graphOf(tasks: readonly Task[]) {
  return { name: 'CI', tasks, pools: new Map<string, number>(), cache: noCommonInputs };
}

const success = makeRecord({ run: '7', basis: 'b' });
const failure = makeRecord({ run: '7', result: 'failure' });

function historyOf(records: Readonly<Record<string, KeptRecord>>): History {
  return new Map(Object.entries(records).map(([id, record]) => [id, { times: [], records: [record] }]));
}

/** The ids of the tasks that a second attempt is given, and of those that run again for their files. */
function again(tasks: readonly Task[], records: Readonly<Record<string, KeptRecord>>, keepsFiles = false) {
  const found = fromEarlierAttempt(graphOf(tasks), historyOf(records), {
    run: '7',
    attempt: 2,
    basis: 'b',
    keepsFiles,
  });
  if (found.kind === 'nothing') throw new Error(found.because);
  return { given: [...found.given.keys()].join(' '), forTheirFiles: found.forTheirFiles.join(' ') };
}

describe('a later attempt', () => {
  const chain = [
    makeTask('install'),
    makeTask('build', ['install']),
    makeTask('lint', ['install']),
    makeTask('unit', ['build']),
  ];
  const passed = { install: success, build: success, lint: success };

  it('is given what passed, but for what has files that others need', () => {
    expect(again(chain, { ...passed, unit: failure })).toEqual({
      given: 'lint',
      forTheirFiles: 'install build',
    });
    expect(again(chain, { ...passed, unit: success })).toEqual({
      given: 'install build lint unit',
      forTheirFiles: '',
    });
  });

  it('is given all that passed where the files are still there', () => {
    expect(again(chain, { ...passed, unit: failure }, true).given).toBe('install build lint');
  });

  it('is given what says that it leaves no files, and what only that needs', () => {
    const tasks = [
      makeTask('fixtures'),
      makeTask('check', ['fixtures'], { outputs: [] }),
      makeTask('deploy', ['check']),
    ];
    const records = { fixtures: success, check: success, deploy: failure };
    expect(again(tasks, records)).toEqual({ given: 'fixtures check', forTheirFiles: '' });
  });

  it('looks through joins, and runs the needs of a service that is needed', () => {
    const tasks = [
      makeTask('schema'),
      makeService('database', ['schema']),
      makeTask('other'),
      makeJoin('ready', ['database']),
      makeTask('unit', ['ready']),
      makeJoin('all', ['unit', 'other']),
    ];
    const records = { schema: success, database: success, other: success, unit: failure };
    expect(again(tasks, records)).toEqual({ given: 'other', forTheirFiles: 'schema' });
    expect(again(tasks, { ...records, unit: success }).given).toBe('schema other unit');
  });

  it.each<[string, Partial<Task>, Partial<KeptRecord>]>([
    ['asks how others ended', { condition: 'always()' }, {}],
    ['leaves something running', { leaveRunning: true }, {}],
    ['is a service', { service: makeService('x').service }, {}],
    ['masked a value', {}, { basis: undefined }],
    ['failed and was forgiven', {}, { basis: undefined, tolerated: true }],
  ])('is never given a task that %s', (_, facts, record) => {
    const tasks = [makeTask('a', [], facts), makeTask('b')];
    expect(again(tasks, { a: { ...success, ...record }, b: success }).given).toBe('b');
  });

  it('gives what the earlier one wrote, and says which it was', () => {
    const files = { outputs: new Map([['x', '1']]), env: new Map(), path: [], summary: '# x' };
    const record = { ...success, seconds: 3, files };
    const found = fromEarlierAttempt(graphOf([makeTask('a')]), historyOf({ a: record }), {
      run: '7',
      attempt: 3,
      basis: 'b',
      keepsFiles: false,
    });
    expect(found).toEqual({
      kind: 'given',
      given: new Map([
        [
          'a',
          {
            result: 'success',
            tolerated: false,
            from: { kind: 'earlier-attempt', attempt: 1 },
            seconds: 3,
            files,
          },
        ],
      ]),
      fingerprints: new Map(),
      forTheirFiles: [],
    });
  });

  it('knows the fingerprints of what it is given', () => {
    const remembered = {
      fingerprint: 'f'.repeat(64),
      parts: new Map(),
      inputs: new Map(),
      outputs: '0'.repeat(64),
      archive: undefined,
    };
    const later = { run: '7', attempt: 2, basis: 'b', keepsFiles: true };
    const found = fromEarlierAttempt(
      graphOf([makeTask('a'), makeTask('b')]),
      historyOf({ a: { ...success, remembered }, b: failure }),
      later,
    );
    expect(found).toMatchObject({ fingerprints: new Map([['a', 'f'.repeat(64)]]) });
  });

  it.each<[string, Partial<KeptRecord>, string]>([
    ['of this very attempt', { attempt: 2 }, 'the history has no results of an earlier attempt of this run'],
    ['of another run', { run: '8' }, 'the history has no results of an earlier attempt of this run'],
    [
      'of another graph',
      { basis: 'c' },
      'the commit, the graph, its targets or the inputs are not those of the earlier attempt',
    ],
  ])('is given nothing that is %s', (_, facts, because) => {
    const history = historyOf({ a: { ...success, ...facts } });
    const later = { run: '7', attempt: 2, basis: 'b', keepsFiles: true };
    expect(fromEarlierAttempt(graphOf([makeTask('a')]), history, later)).toEqual({
      kind: 'nothing',
      because,
    });
  });
});

describe('the basis of a run', () => {
  const task = makeTask('a', [], { env: new Map([['A', '1']]) });

  it('does not depend on where a task stands in the file', () => {
    const moved = { ...task, at: { file: 'dag', line: 90, column: 2 }, places: new Map() };
    expect(basisOf(graphOf([moved]), ['x'])).toBe(basisOf(graphOf([task]), ['x']));
  });

  it('depends on all else', () => {
    const bases = [
      basisOf(graphOf([task]), ['x']),
      basisOf(graphOf([task]), ['x', '']),
      basisOf(graphOf([task, makeTask('b')]), ['x']),
      basisOf(graphOf([{ ...task, env: new Map([['A', '2']]) }]), ['x']),
      basisOf(graphOf([{ ...task, env: new Map() }]), ['x']),
    ];
    expect(new Set(bases).size).toBe(bases.length);
  });
});

describe('the last run in a history', () => {
  it('is that of the newest record', () => {
    expect(lastRunIn(new Map())).toBeUndefined();
    const history = historyOf({
      a: makeRecord({ when: 5, run: 'x', attempt: 3 }),
      b: makeRecord({ when: 9, run: 'y', attempt: 1 }),
      c: makeRecord({ when: 7, run: 'z', attempt: 2 }),
    });
    expect(lastRunIn(history)).toEqual({ run: 'y', attempt: 1 });
  });
});
