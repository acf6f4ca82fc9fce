import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { type EndedTask, mergeTaskFiles } from '../../src/task-files/merge-task-files.ts';

function task(
  id: string,
  needs: readonly string[],
  env: Readonly<Record<string, string>> = {},
  path: readonly string[] = [],
): EndedTask {
  return { task: id, needs, files: { ...noTaskFiles, env: new Map(Object.entries(env)), path } };
}

describe('mergeTaskFiles', () => {
  it('lets the later task win and keeps PATH in the order written', () => {
    const merged = mergeTaskFiles(
      [task('a', [], { X: '1', Y: 'y' }, ['/a', '/b']), task('b', ['a'], { X: '2' }, ['/c', '/a'])],
      'linux',
    );
    expect(merged).toEqual({
      env: new Map([
        ['X', '2'],
        ['Y', 'y'],
      ]),
      path: ['/b', '/c', '/a'],
      conflicts: [],
    });
  });

  it('has nothing for tasks that exported nothing', () => {
    expect(mergeTaskFiles([task('a', [])], 'linux')).toEqual({ env: new Map(), path: [], conflicts: [] });
  });

  //   a     b     no order between them
  it('names two tasks without order that disagree', () => {
    const merged = mergeTaskFiles([task('a', [], { X: '1' }), task('b', [], { X: '2' })], 'linux');
    expect(merged.env.get('X')).toBe('2');
    expect(merged.conflicts).toEqual([{ name: 'X', first: 'a', second: 'b' }]);
  });

  it('says nothing of tasks that agree', () => {
    expect(mergeTaskFiles([task('a', [], { X: '1' }), task('b', [], { X: '1' })], 'linux').conflicts).toEqual(
      [],
    );
  });

  //   a → b → c     c comes after a through b, which writes nothing
  it('takes a task that comes after another, through others too, for the better informed', () => {
    const chain = [task('a', [], { X: '1' }), task('b', ['a']), task('c', ['b'], { X: '2' })];
    expect(mergeTaskFiles(chain, 'linux').conflicts).toEqual([]);
  });

  //   a   b    both say 1; c, which says 2, comes after a only
  //   │
  //   c
  it('finds the one of several agreeing tasks that another does not come after', () => {
    const tasks = [task('a', [], { X: '1' }), task('b', [], { X: '1' }), task('c', ['a'], { X: '2' })];
    expect(mergeTaskFiles(tasks, 'linux').conflicts).toEqual([{ name: 'X', first: 'b', second: 'c' }]);
  });

  it('on Windows takes names that differ in case for one variable', () => {
    const tasks = [task('a', [], { Foo: '1' }), task('b', [], { FOO: '2' })];
    expect(mergeTaskFiles(tasks, 'win32')).toMatchObject({
      env: new Map([['FOO', '2']]),
      conflicts: [{ name: 'FOO' }],
    });
    expect(mergeTaskFiles(tasks, 'linux').env.size).toBe(2);
  });

  it('throws when a task stands before what it needs', () => {
    expect(() => mergeTaskFiles([task('a', ['b']), task('b', [])], 'linux')).toThrow('internal error');
  });

  it('reports a conflict only where there is one, and one wherever two neighbours in rank have one', () => {
    const graph = fc
      .array(fc.record({ needs: fc.array(fc.nat(20)), value: fc.constantFrom('1', '2', undefined) }), {
        maxLength: 20,
      })
      .map((nodes) =>
        nodes.map(({ needs, value }, index) =>
          task(
            String(index),
            index === 0 ? [] : [...new Set(needs.map((need) => String(need % index)))],
            value === undefined ? {} : { X: value },
          ),
        ),
      );
    fc.assert(
      fc.property(graph, (tasks) => {
        const before = tasks.map(() => new Set<string>());
        for (const [index, { needs }] of tasks.entries()) {
          for (const need of needs) {
            before[index]?.add(need);
            for (const earlier of before[Number(need)] ?? []) before[index]?.add(earlier);
          }
        }
        const differ = (first: EndedTask, second: EndedTask): boolean =>
          first.files.env.get('X') !== second.files.env.get('X') &&
          before[Number(second.task)]?.has(first.task) === false;
        const writers = tasks.filter(({ files }) => files.env.has('X'));
        const neighbours = writers.some(
          (writer, index) => index > 0 && differ(writers[index - 1] ?? writer, writer),
        );
        const { conflicts } = mergeTaskFiles(tasks, 'linux');
        for (const { first, second } of conflicts) {
          const [one, other] = [tasks[Number(first)], tasks[Number(second)]];
          expect(one !== undefined && other !== undefined && differ(one, other)).toBe(true);
        }
        expect(conflicts.length).toBeGreaterThanOrEqual(neighbours ? 1 : 0);
      }),
    );
  });

  it('is linear where every task of a long chain writes the same name', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) =>
      task(`t${index}`, index === 0 ? [] : [`t${index - 1}`], { X: String(index) }, [`/${index}`]),
    );
    const merged = mergeTaskFiles(chain, 'linux');
    expect(merged.conflicts).toEqual([]);
    expect(merged.env.get('X')).toBe('99999');
    expect(merged.path).toHaveLength(100_000);
  });
});
