import { describe, expect, it, test } from 'vitest';
import { neighbours } from '../../src/graph/numbered-graph.ts';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { makeTask } from '../support/make-task.ts';

describe('TaskGraph', () => {
  const tasks = [makeTask('test', ['build', 'lint']), makeTask('build'), makeTask('lint')];
  const graph = new TaskGraph(tasks);

  it('knows tasks by number and by id, and who needs whom', () => {
    expect(graph.ids).toEqual(['test', 'build', 'lint']);
    expect(graph.get('lint')).toBe(tasks[2]);
    expect(graph.getPredecessors('test')).toEqual(['build', 'lint']);
    expect(graph.getPredecessors('nobody')).toEqual([]);
    expect([...neighbours(graph.needs, 0)]).toEqual([1, 2]);
    expect([...neighbours(graph.dependents, 2)]).toEqual([0]);
  });

  it('gives the tasks with needs first', () => {
    expect(Array.from(graph.inOrder(), ({ id }) => id)).toEqual(['build', 'lint', 'test']);
  });

  test.each([
    ['two tasks have the id a', () => new TaskGraph([makeTask('b'), makeTask('a'), makeTask('a')])],
    ['a needs c, which is not in the graph', () => new TaskGraph([makeTask('b'), makeTask('a', ['b', 'c'])])],
    [
      'expected a graph without cycles, found one',
      () => new TaskGraph([makeTask('a', ['b']), makeTask('b', ['a'])]),
    ],
    ['no task has the id z', () => graph.get('z')],
  ])('throws for an internal error: %s', (problem, wrong) => {
    expect(wrong).toThrow(`internal error: ${problem}`);
  });
});
