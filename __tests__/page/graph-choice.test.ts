import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseGraph } from '../../page/graph-choice.ts';
import { findTasks, isAsked, sortTasks } from '../../page/find-tasks.ts';
import { readModel, type RunModel } from '../../page/run-model.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import { readPage } from '../support/html-page.ts';
import { sizedRun } from '../support/sized-run.ts';

const modelOf = (tasks: number, failures: number): RunModel =>
  readModel(readPage([...htmlReport(sizedRun({ tasks, slots: 4, failures }))].join('')).data);

const [small, large] = [modelOf(10, 2), modelOf(2000, 50)];

const taskOf = ({ byKey }: RunModel, key: string) => {
  const task = byKey.get(key);
  if (task === undefined) throw new Error(`no task ${key}`);
  return task;
};

describe('what is drawn of a graph', () => {
  test('is all of a small one, a matrix as one box', () => {
    const { boxes, edges, caption } = chooseGraph(small, undefined);
    expect(caption).toBe('The whole graph.');
    expect(boxes.map(({ label, tasks }) => `${label} ${tasks.length}`)).toEqual([
      'install 1',
      'pkg-0-build 1',
      'pkg-0-lint 1',
      'pkg-0-types 1',
      'pkg-0-unit 4',
      'pkg-0-e2e 1',
      'pkg-1-build 1',
    ]);
    expect(edges.map(([from, to]) => `${boxes[from]?.label} > ${boxes[to]?.label}`)).toContain(
      'pkg-0-unit > pkg-0-e2e',
    );
    expect(boxes[4]?.tasks[0]?.label).toBe('pkg-0-unit (20)');
  });

  test('is what a task of a large one needs, and what needs it', () => {
    const middle = taskOf(large, 'pkg-9-build');
    const { boxes, edges } = chooseGraph(large, middle);
    const labels = boxes.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['install', 'pkg-9-build', 'pkg-9-unit', 'pkg-10-build', 'pkg-9-e2e']),
    );
    expect(labels).not.toContain('pkg-90-build');
    const own = labels.indexOf('pkg-9-build');
    expect(edges).toContainEqual([labels.indexOf('install'), own]);
    expect(edges).toContainEqual([own, labels.indexOf('pkg-9-unit')]);
    // What passes it by is not drawn.
    expect(taskOf(large, 'pkg-10-build').needs).toContain(taskOf(large, 'install').place);
    expect(edges).not.toContainEqual([labels.indexOf('install'), labels.indexOf('pkg-10-build')]);
  });

  test('counts what there is no room for', () => {
    const { boxes } = chooseGraph(large, taskOf(large, 'install'));
    expect(boxes.map(({ kind }) => kind)).toContain('more');
    const shown = new Set(boxes.flatMap(({ tasks }) => tasks));
    const { dependents } = taskOf(large, 'install');
    expect(dependents.every((place) => [...shown].some((task) => task.place === place))).toBe(true);
  });

  test('is the critical path where no task is open', () => {
    const { boxes, caption } = chooseGraph(large, undefined);
    expect(caption).toMatch(/^The critical path/);
    expect(boxes.every(({ tasks }) => tasks.some(({ isCritical }) => isCritical))).toBe(true);
  });

  test('is small whatever is open, has no box twice, and joins only what it has', () => {
    fc.assert(
      fc.property(fc.nat(large.tasks.length - 1), (place) => {
        const { boxes, edges } = chooseGraph(large, large.tasks[place]);
        expect(boxes.length).toBeLessThanOrEqual(35);
        const tasks = boxes.flatMap((box) => box.tasks);
        expect(new Set(tasks).size).toBe(tasks.length);
        expect(tasks).toContain(large.tasks[place]);
        for (const [from, to] of edges) {
          const needed = new Set(boxes[from]?.tasks.map((task) => task.place));
          expect(boxes[to]?.tasks.some(({ needs }) => needs.some((need) => needed.has(need)))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the search', () => {
  test('finds all words in what is known of a task, in any case', () => {
    const found = findTasks(large.tasks, { words: ' UNIT  pkg-77-', verdicts: new Set() });
    expect(found.map(({ label }) => label)).toEqual([18, 20, 22, 24].map((node) => `pkg-77-unit (${node})`));
  });

  test('finds results', () => {
    const verdicts = new Set(['failure'] as const);
    expect(findTasks(large.tasks, { words: '', verdicts })).toHaveLength(50);
    expect(isAsked({ words: ' ', verdicts: new Set() })).toBe(false);
    expect(isAsked({ words: '', verdicts })).toBe(true);
  });
});

describe('the order of the table', () => {
  test('is that of the graph for few tasks, and for many has first what deserves a look', () => {
    expect(sortTasks(small.tasks, undefined)).toEqual(small.tasks);
    const verdicts = sortTasks(large.tasks, undefined).map(({ verdict }) => verdict);
    expect(verdicts.slice(0, 50)).toEqual(Array(50).fill('failure'));
    expect(verdicts[50]).toBe('flaky');
  });

  test.each(['label', 'verdict', 'start', 'seconds', 'attempts', 'slots', 'why'] as const)(
    'by %s has all tasks, both ways',
    (key) => {
      for (const isDown of [false, true])
        expect(new Set(sortTasks(large.tasks, { key, isDown }))).toEqual(new Set(large.tasks));
    },
  );

  test('by time leaves what never ran at the end, both ways', () => {
    const times = (isDown: boolean): readonly (number | undefined)[] =>
      sortTasks(large.tasks, { key: 'seconds', isDown }).map(({ attempts, seconds }) =>
        attempts.length === 0 ? undefined : seconds,
      );
    const ran = times(false).filter((time) => time !== undefined);
    expect(ran).toEqual(ran.toSorted((one, other) => one - other));
    const skipped = Array(large.tasks.length - ran.length).fill(undefined);
    expect(skipped.length).toBeGreaterThan(0);
    expect(times(false)).toEqual([...ran, ...skipped]);
    expect(times(true)).toEqual([...ran.toReversed(), ...skipped]);
  });

  test('by name counts in numbers', () => {
    const labels = sortTasks(large.tasks, { key: 'label', isDown: false }).map(({ label }) => label);
    expect(labels.filter((label) => label.endsWith('-e2e')).slice(8, 12)).toEqual(
      [8, 9, 10, 11].map((number) => `pkg-${number}-e2e`),
    );
  });
});
