import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/run/task/ledger.ts';
import { noTaskFiles, type Result, type TaskFiles } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { exportedEnv, exportedPath, type Exports, noExports } from '../../src/task-files/exports.ts';
import { makeInstance, makeTask } from '../support/make-task.ts';

const wrote = (files: {
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
}): TaskFiles => ({
  ...noTaskFiles,
  env: new Map(Object.entries(files.env ?? {})),
  path: files.path ?? [],
  outputs: new Map(Object.entries(files.outputs ?? {})),
});

/** A ledger of these tasks, in this order, and what each is handed down. */
function open(tasks: readonly Task[]) {
  const ledger = new Ledger(tasks, 'linux');
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const get = (id: TaskId): Task => {
    const task = byId.get(id);
    if (task === undefined) throw new Error(`no task ${id}`);
    return task;
  };
  return {
    ledger,
    record: (id: TaskId, files: TaskFiles) => ledger.record(get(id), files),
    recordReady: (id: TaskId, files: TaskFiles) => ledger.recordReady(get(id), files),
    env: (id: TaskId) => Object.fromEntries(exportedEnv(ledger.exportsFor(get(id)))),
    path: (id: TaskId) => exportedPath(ledger.exportsFor(get(id))),
    needs: (id: TaskId, results: Readonly<Record<TaskId, Result>>) =>
      Object.fromEntries(
        [...ledger.needsOf(get(id), (need) => results[need])].map(([key, ended]) => [
          key,
          ended.map(({ result, outputs }) => ({ result, outputs: Object.fromEntries(outputs) })),
        ]),
      ),
  };
}

describe('exports', () => {
  test('reach dependents of any depth, through tasks that export nothing, and nobody else', () => {
    const { record, env, path } = open([
      makeTask('setup'),
      makeTask('other'),
      makeTask('build', ['setup']),
      makeTask('test', ['build']),
    ]);
    record('setup', wrote({ env: { A: '1' }, path: ['/a', '/b'] }));
    record('build', noTaskFiles);
    expect([env('test'), path('test')]).toEqual([{ A: '1' }, ['/a', '/b']]);
    expect([env('other'), env('setup')]).toEqual([{}, {}]);
  });

  test('of a task win over those of what it needs, and the later of two wins where neither needs the other', () => {
    const { record, env, path } = open([
      makeTask('a'),
      makeTask('b', ['a']),
      makeTask('c', ['a']),
      makeTask('d', ['c', 'b']),
    ]);
    record('a', wrote({ env: { X: 'a', A: 'a' }, path: ['/a'] }));
    record('b', wrote({ env: { X: 'b', Y: 'b' }, path: ['/b'] }));
    record('c', wrote({ env: { X: 'c' }, path: ['/a'] }));
    expect(env('d')).toEqual({ X: 'c', A: 'a', Y: 'b' });
    expect(path('d')).toEqual(['/b', '/a']);
  });

  test('of an attempt that was followed by another are forgotten', () => {
    const { record, env } = open([makeTask('a'), makeTask('b', ['a'])]);
    record('a', wrote({ env: { FIRST: '1' } }));
    record('a', wrote({ env: { SECOND: '2' } }));
    expect(env('b')).toEqual({ SECOND: '2' });
    record('a', noTaskFiles);
    expect(open([makeTask('a'), makeTask('b', ['a'])]).env('b')).toEqual({});
  });

  test('come down a chain of 100,000 tasks, and to a task with 100,000 needs', () => {
    const size = 100_000;
    const chain = Array.from({ length: size }, (_, index) =>
      makeTask(`t${index}`, index === 0 ? [] : [`t${index - 1}`]),
    );
    const all = makeTask(
      'all',
      chain.map(({ id }) => id),
    );
    const { record, env } = open([...chain, all]);
    record('t0', wrote({ env: { FROM: 'the first' } }));
    record('t50000', wrote({ env: { MIDDLE: 'yes' } }));
    expect(env(`t${size - 1}`)).toEqual({ FROM: 'the first', MIDDLE: 'yes' });
    expect(env('all')).toEqual({ FROM: 'the first', MIDDLE: 'yes' });
    expect(env('t50000')).toEqual({ FROM: 'the first' });
  });

  test('of a chain in which each of 5,000 tasks exports something are all there at its end', () => {
    const size = 5_000;
    const chain = Array.from({ length: size }, (_, index) =>
      makeTask(`t${index}`, index === 0 ? [] : [`t${index - 1}`]),
    );
    const { ledger, record, env, path } = open([...chain, makeTask('last', [`t${size - 1}`])]);
    const held: Exports[] = [];
    for (const [index, task] of chain.entries()) {
      // Asked for as each task starts, as in a run.
      held.push(ledger.exportsFor(task));
      record(task.id, wrote({ env: { [`V${index}`]: `${index}` }, path: [`/${index}`] }));
    }
    expect(Object.keys(env('last'))).toHaveLength(size);
    expect([env('last')['V0'], env('last')[`V${size - 1}`]]).toEqual(['0', `${size - 1}`]);
    expect(path('last')).toEqual(Array.from({ length: size }, (_, index) => `/${index}`));
    // Each refers to the one before it: nothing that was inherited is copied.
    expect(held.at(-1)?.handedDown).toEqual([held.at(-2)]);
    expect(held.every(({ own, handedDown }) => (own?.env.size ?? 0) <= 1 && handedDown.length <= 1)).toBe(
      true,
    );
  });

  test('of layers that need each other whole are handed on by reference', () => {
    const [layers, width] = [30, 30];
    const tasks = Array.from({ length: layers * width }, (_, index) => {
      const layer = Math.floor(index / width);
      const needs = Array.from({ length: width }, (_none, at) => `t${(layer - 1) * width + at}`);
      return makeTask(`t${index}`, layer === 0 ? [] : needs);
    });
    const { ledger, record, env } = open(tasks);
    let last: Exports = noExports;
    for (const [index, task] of tasks.entries()) {
      last = ledger.exportsFor(task);
      if (index < 2) record(task.id, wrote({ env: { [`V${index}`]: 'yes' } }));
    }
    expect(env(`t${layers * width - 1}`)).toEqual({ V0: 'yes', V1: 'yes' });
    expect(last.handedDown).toEqual(
      [ledger.exportsFor(tasks[2 * width] ?? makeTask('none'))].flatMap(({ handedDown }) => handedDown),
    );
    expect(last.handedDown).toHaveLength(2);
  });

  test('are those of all ancestors, the last in order winning, in any graph', () => {
    const graph = fc.array(
      fc.record({
        needs: fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 4 }),
        exports: fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('1', '2')),
        path: fc.array(fc.constantFrom('/a', '/b', '/c'), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(graph, (nodes) => {
        const needsOf = nodes.map(({ needs }, index) => needs.filter((need) => need < index));
        const tasks = needsOf.map((needs, index) =>
          makeTask(
            `${index}`,
            needs.map((need) => `${need}`),
          ),
        );
        const { record, env, path } = open(tasks);
        const ancestors: Set<number>[] = [];
        for (const [index, needs] of needsOf.entries()) {
          const mine = new Set(needs);
          for (const need of needs) for (const ancestor of ancestors[need] ?? []) mine.add(ancestor);
          ancestors.push(mine);
          const expected = Object.assign(
            {},
            ...[...mine].toSorted((a, b) => a - b).map((need) => nodes[need]?.exports),
          ) as unknown;
          // Asked before it has ended, as in a run.
          expect(env(`${index}`)).toEqual(expected);
          const mentioned = [...mine].toSorted((a, b) => a - b).flatMap((need) => nodes[need]?.path ?? []);
          expect(path(`${index}`)).toEqual(
            mentioned.filter((directory, at) => mentioned.lastIndexOf(directory) === at),
          );
          record(`${index}`, wrote({ env: nodes[index]?.exports ?? {}, path: nodes[index]?.path ?? [] }));
        }
      }),
    );
  });
});

describe('the needs context', () => {
  test('has the result and the outputs of each need, by its id in the file', () => {
    const { record, needs } = open([
      makeTask('build'),
      makeTask('lint'),
      makeTask('deploy', ['build', 'lint']),
    ]);
    record('build', wrote({ outputs: { version: '1.2' } }));
    record('lint', noTaskFiles);
    expect(needs('deploy', { build: 'success', lint: 'failure' })).toEqual({
      build: [{ result: 'success', outputs: { version: '1.2' } }],
      lint: [{ result: 'failure', outputs: {} }],
    });
  });

  test('has all instances of a matrix, those that wrote in the order in which they ended', () => {
    const instances = ['1', '2', '3', '4'].map((n, index) =>
      makeTask(`unit (${n})`, [], { key: 'unit', matrix: makeInstance('unit', index, 4) }),
    );
    const after = makeTask(
      'after',
      instances.map(({ id }) => id),
      { needKeys: ['unit'] },
    );
    const { record, needs } = open([...instances, after]);
    record('unit (4)', wrote({ outputs: { from: '4' } }));
    record('unit (1)', wrote({ outputs: { from: 'first attempt' } }));
    record('unit (2)', wrote({ outputs: { from: '2' } }));
    record('unit (1)', wrote({ outputs: { from: '1' } }));
    record('unit (3)', noTaskFiles);
    const success: Result = 'success';
    const results = Object.fromEntries(instances.map(({ id }) => [id, success]));
    expect(needs('after', results)['unit']?.map(({ outputs }) => outputs['from'])).toEqual([
      undefined,
      '4',
      '2',
      '1',
    ]);
  });

  test('of a need without a result says that it was skipped', () => {
    const { needs } = open([makeTask('a'), makeTask('b', ['a'])]);
    expect(needs('b', {})).toEqual({ a: [{ result: 'skipped', outputs: {} }] });
  });
});

describe('a service', () => {
  const success = { db: 'success', a: 'success' } as const;

  test('shows to the tasks what it had written when it got ready, before its end and after', () => {
    const { record, recordReady, env, path, needs } = open([
      makeTask('db'),
      makeTask('a', ['db']),
      makeTask('b', ['db', 'a']),
    ]);
    const seen = (id: TaskId) => ({ env: env(id), path: path(id), outputs: needs(id, success)['db'] });
    const early = {
      env: { A: 'early' },
      path: ['/early'],
      outputs: [{ result: 'success', outputs: { port: '1' } }],
    };
    recordReady('db', wrote({ env: { A: 'early' }, path: ['/early'], outputs: { port: '1' } }));
    expect(seen('a')).toEqual(early);
    record('db', wrote({ env: { A: 'late', B: 'late' }, path: ['/late'], outputs: { port: '2' } }));
    expect(seen('a')).toEqual(early);
    expect(seen('b')).toEqual(early);
  });

  test('that had written nothing when it got ready shows nothing, whatever it writes later', () => {
    const { record, recordReady, env, needs } = open([makeTask('db'), makeTask('a', ['db'])]);
    recordReady('db', noTaskFiles);
    record('db', wrote({ env: { A: 'late' }, outputs: { port: '2' } }));
    expect(env('a')).toEqual({});
    expect(needs('a', success)['db']).toEqual([{ result: 'success', outputs: {} }]);
  });

  test('leaves to later steps what it wrote until its end', () => {
    const { record, recordReady, ledger } = open([makeTask('db'), makeTask('cache')]);
    recordReady('db', wrote({ env: { A: 'early', B: 'early' } }));
    recordReady('cache', wrote({ env: { C: 'early' } }));
    record('db', wrote({ env: { A: 'late' } }));
    expect(Object.fromEntries(ledger.merged().env)).toEqual({ A: 'late', C: 'early' });
  });
});

test('what later steps get is in the order of the graph, with the tasks that disagree', () => {
  const { record, ledger } = open([makeTask('a'), makeTask('b'), makeTask('c', ['a', 'b'])]);
  record('b', wrote({ env: { X: 'b' }, path: ['/b'] }));
  record('a', wrote({ env: { X: 'a', Y: 'a' }, path: ['/a'] }));
  const { env, path, conflicts } = ledger.merged();
  expect(Object.fromEntries(env)).toEqual({ X: 'b', Y: 'a' });
  expect(path).toEqual(['/a', '/b']);
  expect(conflicts).toEqual([{ name: 'X', first: 'a', second: 'b' }]);
});

describe('the result of a task that a condition names', () => {
  const instances = ['1', '2'].map((n, index) =>
    makeTask(`unit (${n})`, [], { key: 'unit', matrix: makeInstance('unit', index, 2) }),
  );
  const ledger = new Ledger([makeTask('Build'), ...instances], 'linux');
  const resultOf = (written: string, results: Readonly<Record<TaskId, Result>>) =>
    ledger.resultOfKey(written, (id) => results[id]);

  test('is found in any case', () => {
    for (const written of ['Build', 'build', 'BUILD'])
      expect(resultOf(written, { Build: 'failure' })).toBe('failure');
  });

  test('is unknown before its end, and of what is no task', () => {
    expect([resultOf('build', {}), resultOf('other', { Build: 'success' })]).toEqual([undefined, undefined]);
  });

  test.each<readonly [Readonly<Record<TaskId, Result>>, Result | undefined]>([
    [{ 'unit (1)': 'success', 'unit (2)': 'success' }, 'success'],
    [{ 'unit (1)': 'success', 'unit (2)': 'failure' }, 'failure'],
    [{ 'unit (1)': 'skipped', 'unit (2)': 'skipped' }, 'skipped'],
    [{ 'unit (1)': 'success' }, undefined],
    [{}, undefined],
  ])('of a matrix is that of all its instances: %o', (results, combined) => {
    expect(resultOf('unit', results)).toBe(combined);
  });
});

test('the names of outputs are those that a task wrote, the empty ones too', () => {
  const { ledger, record } = open([makeTask('a'), makeTask('b')]);
  record('a', wrote({ outputs: { one: '1', none: '' } }));
  expect([...ledger.outputsOf('a')]).toEqual(['one', 'none']);
  expect([...ledger.outputsOf('b')]).toEqual([]);
});

test('directories alone are handed down as well', () => {
  const { record, path } = open([makeTask('a'), makeTask('b', ['a'])]);
  record('a', wrote({ path: ['/a'] }));
  expect(path('b')).toEqual(['/a']);
});

test('on Windows a variable is one in any case', () => {
  const tasks = [makeTask('a'), makeTask('b', ['a']), makeTask('c', ['b'])];
  const ledger = new Ledger(tasks, 'win32');
  ledger.record(makeTask('a'), wrote({ env: { Name: 'a' } }));
  ledger.record(makeTask('b', ['a']), wrote({ env: { NAME: 'b' } }));
  expect(exportedEnv(ledger.exportsFor(makeTask('c', ['b'])))).toEqual(new Map([['NAME', 'b']]));
  expect(ledger.merged().env).toEqual(new Map([['NAME', 'b']]));
});

test('a need that is no task is an internal error', () => {
  const { ledger, record } = open([makeTask('a'), makeTask('b', ['a'])]);
  record('a', wrote({ env: { A: '1' } }));
  expect(() => ledger.exportsFor(makeTask('c', ['none']))).toThrow('internal error: no task has the id none');
});
