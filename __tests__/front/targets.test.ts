import { describe, expect, test } from 'vitest';
import { parseTargets } from '../../src/front/settings/setting-values.ts';
import { selectTargets } from '../../src/front/targets.ts';
import { graphOf } from '../support/graph-run.ts';

describe('the text of the targets', () => {
  test.each([
    ['', []],
    [' \n ', []],
    ['a b', ['a', 'b']],
    ['a,b\n c', ['a', 'b', 'c']],
    ['unit (20, linux) lint', ['unit (20, linux)', 'lint']],
    ['unit (20),lint', ['unit (20)', 'lint']],
    ['unit (x (y)) lint', ['unit (x (y))', 'lint']],
    ['unit (20) #2\nunit #3', ['unit (20) #2', 'unit #3']],
    // None of these names a task: they are mistakes, never fewer targets than were written.
    ['(', ['(']],
    ['unit(20)', ['unit(20)']],
    ['unit (20', ['unit', '(20']],
    ['unit (20)x', ['unit', '(20)x']],
  ])('%j', (text, targets) => {
    expect(parseTargets(text)).toEqual(targets);
  });
});

describe('a target', () => {
  const graph = graphOf(`
    tasks:
      first: {run: "true"}
      unit: {needs: first, strategy: {matrix: {node: [20, "", ""]}}, run: "true"}
      last: {needs: unit, run: "true"}
  `);
  const chosenBy = (...targets: string[]): readonly string[] => {
    const selection = selectTargets(graph, targets);
    if (selection.kind === 'problems') throw new Error(selection.messages.join('\n'));
    return selection.graph.tasks.map(({ id }) => id);
  };

  test('that names a matrix means all instances, also when one has the same id', () => {
    expect(chosenBy('unit')).toEqual(['first', 'unit (20)', 'unit', 'unit #2']);
  });

  test('that names an instance means that one and what it needs', () => {
    expect(chosenBy('unit (20)')).toEqual(['first', 'unit (20)']);
    expect(chosenBy('unit #2')).toEqual(['first', 'unit #2']);
  });

  test.each([
    ['*t', ['first', 'unit (20)', 'unit', 'unit #2', 'last']],
    ['f*t', ['first']],
    ['*', ['first', 'unit (20)', 'unit', 'unit #2', 'last']],
    ['u*(*)', ['first', 'unit (20)']],
    ['unit*#2', ['first', 'unit #2']],
    ['**irst', ['first']],
  ])('that is the pattern %s means all that it fits', (pattern, ids) => {
    expect(chosenBy(pattern)).toEqual(ids);
  });

  test.each(['x*', 'first*first', 'fi*rsts', '*fir'])(
    'that is the pattern %s, which fits none, is a mistake',
    (pattern) => {
      expect(selectTargets(graph, [pattern])).toMatchObject({
        kind: 'problems',
        messages: [expect.stringContaining('found none that it fits')],
      });
    },
  );

  test('that is left alone by the graph file is none', () => {
    const template = graphOf('tasks: {x-last: &a {run: "true"}, last: *a}');
    expect(selectTargets(template, ['x-last'])).toEqual({
      kind: 'problems',
      messages: [
        'target "x-last": expected the id of a task; found no task of that name: keys that start with x- are ignored; rename it to make it a task',
      ],
    });
  });

  test('is not needed to run all', () => {
    expect(chosenBy()).toEqual(['first', 'unit (20)', 'unit', 'unit #2', 'last']);
  });
});
