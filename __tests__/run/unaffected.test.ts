import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../src/history/file/history.ts';
import type { Task } from '../../src/model/task.ts';
import { unaffectedTasks } from '../../src/run/history/unaffected.ts';
import { makeRecord } from '../support/histories.ts';
import { makeInstance, makeJoin, makeService, makeTask, noCommonInputs } from '../support/make-task.ts';

/** The ids of the tasks that are given, when these files have changed. */
function given(
  tasks: readonly Task[],
  files: readonly string[],
  records: Readonly<Record<string, KeptRecord>> = {},
): string {
  const graph = { name: 'CI', tasks, pools: new Map<string, number>(), cache: noCommonInputs };
  const recordsOf = ({ id }: Task) => (records[id] === undefined ? [] : [records[id]]);
  return [...unaffectedTasks(graph, { ref: 'main', files }, recordsOf).keys()].join(' ');
}

const reads = (...inputs: readonly string[]): Partial<Task> => ({ inputs, outputs: [] });

describe('with changed-since', () => {
  const tasks = [
    makeTask('web', [], reads('web/**')),
    makeTask('api', [], reads('api/**', '!**/*.md')),
    makeTask('deploy', [], {}),
  ];

  it('a task whose inputs match no changed file is given, and one without inputs runs', () => {
    expect(given(tasks, ['web/a.ts'])).toBe('api');
    expect(given(tasks, ['README.md', 'api/README.md'])).toBe('web api');
    expect(given(tasks, [])).toBe('web api');
    expect(given(tasks, ['web/a.ts', 'api/b/c.ts'])).toBe('');
  });

  it('what needs a task that a change concerns runs too, through joins and services', () => {
    const chain = [
      makeTask('schema', [], reads('schema/**')),
      makeService('database', ['schema']),
      makeJoin('ready', ['database']),
      makeTask('unit', ['ready'], reads('src/**')),
      makeTask('docs', [], reads('docs/**')),
    ];
    expect(given(chain, ['schema/a.sql'])).toBe('docs');
    expect(given(chain, ['docs/a.md'])).toBe('schema unit');
  });

  it('a task that runs each time makes nobody else run', () => {
    const after = [makeTask('install'), makeTask('unit', ['install'], reads('src/**'))];
    expect(given(after, ['README.md'])).toBe('unit');
  });

  it('what has files that a task needs which runs is run', () => {
    const build = { inputs: ['src/**'], outputs: ['dist/**'] };
    const after = [makeTask('build', [], build), makeTask('e2e', ['build'], reads('e2e/**'))];
    expect(given(after, ['e2e/a.ts'])).toBe('');
    expect(given(after, ['README.md'])).toBe('build e2e');
  });

  it('what leaves no files runs when only a run tells what it writes', () => {
    const version = makeTask('version', [], reads('version'));
    const tag = makeTask('tag', ['version'], { condition: "needs.version.outputs.is == '1'" });
    const lint = makeTask('lint', ['version'], {});
    expect(given([version, lint], [])).toBe('version');
    expect(given([version, tag], [])).toBe('');
    expect(given([version, tag], [], { version: makeRecord({ basis: 'b' }) })).toBe('version');
    expect(given([version, tag], [], { version: makeRecord({ result: 'failure' }) })).toBe('');
  });

  it.each([
    "needs['version'].outputs.is == '1'",
    'contains(toJSON( Needs ), 1)',
    'needs . version.outputs.is',
  ])('what leaves no files runs when %s may read what it writes', (condition) => {
    const version = makeTask('version', [], reads('version'));
    expect(given([version, makeTask('tag', ['version'], { condition })], [])).toBe('');
  });

  it('patterns know the values of a matrix, and a task runs when only the run can tell its patterns', () => {
    const instance = (name: string, index: number): Task =>
      makeTask(`package (${name})`, [], {
        ...reads('${{ matrix.name }}/**'),
        key: 'package',
        matrix: { ...makeInstance('package', index, 2), values: new Map([['name', name]]) },
      });
    expect(given([instance('a', 0), instance('b', 1)], ['b/x'])).toBe('package (a)');
    expect(given([makeTask('late', [], reads('${{ env.WHERE }}/**'))], [])).toBe('');
  });

  it('nothing is given that may not be remembered', () => {
    expect(given([makeTask('a', [], { ...reads('a'), mayBeRemembered: false })], [])).toBe('');
  });

  it('a given task says since when, and has what its newest success wrote', () => {
    const files = { outputs: new Map([['x', '1']]), env: new Map(), path: [], summary: '' };
    const graph = { name: 'CI', tasks, pools: new Map<string, number>(), cache: noCommonInputs };
    const record = makeRecord({ basis: 'b', seconds: 3, files });
    expect(unaffectedTasks(graph, { ref: 'main', files: [] }, () => [record]).get('web')).toEqual({
      result: 'success',
      tolerated: false,
      from: { kind: 'unchanged', since: 'main' },
      seconds: 3,
      files,
    });
  });
});
