import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatrixGroup, Task } from '../../../src/model/task.ts';
import { renderGraph } from '../../../src/report/summary/pictures/graph.ts';
import { renderTimeline } from '../../../src/report/summary/pictures/timeline.ts';
import { expectWithinLimits, mermaidOf } from '../../support/markdown.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;

/** This many tasks t0 and so on. */
const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `t${index}`);

/** An instance of a matrix of so many. */
function instance(key: string, index: number, total: number, different: Partial<Task> = {}): Task {
  const matrix: MatrixGroup = {
    key,
    maxParallel: undefined,
    failFast: false,
    values: new Map(),
    index,
    total,
  };
  return aTask(`${key} (${index})`, { key, matrix, ...different });
}

/** Tasks that all run for a second, those named here without success. */
function ran(tasks: readonly Task[], failing: readonly string[] = []): Story {
  const story = new Story(tasks);
  for (const { id } of tasks) story.runs(0, 1, id, failing.includes(id) ? 1 : 0);
  return story;
}

/** The labels of the boxes, in order, without escapes; and the arrows between these. */
function drawn(story: Story): { readonly boxes: readonly string[]; readonly arrows: readonly string[] } {
  const [graph = ''] = mermaidOf(renderGraph(story.report(), asItIs));
  const labels = new Map<string, string>();
  const arrows: string[] = [];
  for (const line of graph.split('\n')) {
    const [, id, label] = /^ {2}(t\d+)\[+"(.*)"\]+/u.exec(line) ?? [];
    if (id !== undefined && label !== undefined)
      labels.set(
        id,
        label.replaceAll(/#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code))).trim(),
      );
    const [, from, arrow, to] = /^ {2}(t\d+) (-->|==>) (t\d+)$/u.exec(line) ?? [];
    if (from !== undefined && to !== undefined) arrows.push(`${labels.get(from)} ${arrow} ${labels.get(to)}`);
  }
  return { boxes: [...labels.values()], arrows };
}

test('timeline and graph are left out where nothing ran, and where no task needs another', () => {
  const report = new Story([aTask('a'), aTask('b')]).report();
  expect([renderTimeline(report, asItIs), renderGraph(report, asItIs)]).toEqual(['', '']);
});

test('timeline and graph are drawings under their headings', () => {
  const tasks = [aTask('a', { name: 'n'.repeat(90) }), aTask('b', { needs: ['a'] })];
  const report = new Story(tasks).runs(0, 1, 'a', 0).report();
  expect(renderTimeline(report, asItIs)).toMatch(
    /^### Timeline\n\nCritical path \(◆\), 1\.0 s: n+.*\n\n```mermaid\n%%\{init: .*\}%%\ngantt\n[^`]*\n```\n$/u,
  );
  expect(renderGraph(report, asItIs)).toBe(
    [
      '### Graph',
      '',
      '_An arrow leads from a task to what needs it; thick arrows join the critical path._',
      '',
      '```mermaid',
      '%%{init: {"flowchart": {"nodeSpacing": 12, "rankSpacing": 42, "padding": 8, "wrappingWidth": 400}}}%%',
      'flowchart LR',
      '  accDescr: 2 tasks and what they need; the table of tasks has the same in words.',
      `  t0["✓ ${'n'.repeat(39)}… · 1#46;0 s"]:::success`,
      '  t1["… b"]',
      '  t0 --> t1',
      '  classDef success fill:#aceebb,stroke:#1a7f37,color:#1f2328',
      '```',
      '',
    ].join('\n'),
  );
});

test('the timeline says how many attempts have bars of their own, and names the longest', () => {
  const story = new Story(idsOf(101).map((id) => aTask(id)));
  for (const [index, id] of idsOf(101).entries())
    story.runs(index, index + 1 + (index === 7 ? 0.5 : 0), id, 0);
  expect(renderTimeline(story.finishes(101, 'success').report(), asItIs)).toMatch(
    /\n\nLongest: t7 1\.5 s, t0 1\.0 s, .*\n\n_Of 101 attempts 0 have bars of their own: .*\. Each other bar stands for several\._\n\n```mermaid\n/u,
  );
});

describe('the graph', () => {
  test('has one box for a matrix, with its counts, and thick arrows along the critical path', () => {
    const units = [0, 1, 2].map((index) => instance('unit', index, 3, { needs: ['build'] }));
    const story = new Story([
      aTask('build'),
      aTask('lint'),
      ...units,
      aTask('ship', { needs: units.map(({ id }) => id) }),
    ])
      .runs(0, 5, 'build', 0)
      .runs(0, 1, 'lint', 0)
      .runs(5, 6, 'unit (0)', 0)
      .runs(5, 9, 'unit (1)', 1)
      .runs(5, 6, 'unit (2)', 0)
      .has(9, 'ship', 'skipped', { kind: 'need', task: 'unit (1)', result: 'failure' });
    expect(drawn(story)).toEqual({
      boxes: ['✓ build · 5.0 s', '✓ lint · 1.0 s', 'unit (3: 2 ✓ 1 ✗)', '↷ ship'],
      arrows: ['✓ build · 5.0 s ==> unit (3: 2 ✓ 1 ✗)', 'unit (3: 2 ✓ 1 ✗) --> ↷ ship'],
    });
    const text = renderGraph(story.report(), asItIs);
    expect(text).toContain('A box with double sides stands for several tasks.');
    expect(text).toContain('t2[["#160;unit #40;3#58; 2 ✓ 1 ✗#41;#160;"]]:::failure');
  });

  test('draws a matrix of one instance as a task', () => {
    expect(drawn(ran([aTask('a'), instance('m', 0, 1, { needs: ['a'] })])).boxes).toEqual([
      '✓ a · 1.0 s',
      '✓ m (0) · 1.0 s',
    ]);
  });

  test('of very many tasks in a fan has a box for those alike, and for the first of the failed', () => {
    const middle = idsOf(5000);
    const tasks = [
      aTask('first'),
      ...middle.map((id) => aTask(id, { needs: ['first'] })),
      aTask('last', { needs: middle }),
    ];
    const { boxes, arrows } = drawn(
      ran(
        tasks,
        middle.filter((_, index) => index % 5 === 4),
      ),
    );
    expect(boxes).toEqual([
      '✓ first · 1.0 s',
      '✓ t0 · 1.0 s',
      'others (3,999: 3,999 ✓)',
      '✗ t4 · 1.0 s',
      '✗ t9 · 1.0 s',
      '✗ t14 · 1.0 s',
      'others (997: 997 ✗)',
      '✓ last · 1.0 s',
    ]);
    expect(arrows).toHaveLength(12);
    expect(arrows).toContain('✓ first · 1.0 s ==> ✓ t0 · 1.0 s');
  });

  test('of so many tasks that little of them would fit is a line', () => {
    const middle = idsOf(25_000);
    const tasks = [aTask('first'), ...middle.map((id) => aTask(id, { needs: ['first'] }))];
    expect(renderGraph(ran(tasks, ['t7', 't9']).report(), asItIs)).toBe(
      '### Graph\n\n_Left out: too many tasks for a drawing that can be read._\n',
    );
  });

  test('of a broad graph keeps boxes for the critical path, the failed, what they need and the longest', () => {
    const roots = idsOf(40);
    const leaves = roots.map((id, index) => aTask(`of-${id}`, { needs: [id, `t${(index + 7) % 40}`] }));
    const story = new Story([...roots.map((id) => aTask(id)), ...leaves]);
    for (const [index, id] of roots.entries()) story.runs(0, index === 3 ? 60 : 1 + index / 100, id, 0);
    for (const [index, { id }] of leaves.entries())
      story.runs(60, index === 20 ? 61 : 60.5, id, index === 9 ? 1 : 0);
    const { boxes } = drawn(story);
    for (const kept of ['✓ t3 · 1 min', '✗ of-t9 · 0.5 s', '✓ t9 · 1.1 s', '✓ t16 · 1.2 s', '✓ t39 · 1.4 s'])
      expect(boxes).toContain(kept);
    expect(boxes.filter((box) => box.startsWith('others'))).toHaveLength(2);
    const text = renderGraph(story.report(), asItIs);
    expect(text).toContain(
      'The critical path, the failed, what they need and the longest have boxes of their own',
    );
    expect(text).not.toContain('left out');
  });

  test('of a deep graph keeps the two ends of the critical path and the failed, and counts what is left out', () => {
    const width = 20;
    const tasks = idsOf(width * 30).map((id, index) =>
      aTask(id, {
        needs:
          index < width ? [] : [`t${index - width}`, `t${index - width + (index % width === 0 ? 1 : -1)}`],
      }),
    );
    const { boxes, arrows } = drawn(ran(tasks, ['t305']));
    expect(boxes).toContain('✗ t305 · 1.0 s');
    const middle = boxes.find((box) => box.startsWith('more of the critical path'));
    expect(middle).toMatch(/^more of the critical path \((\d+): \1 ✓\)$/u);
    expect(arrows.filter((arrow) => arrow.includes('more of the'))).toHaveLength(2);
    expect(arrows.filter((arrow) => arrow.includes('==>')).length).toBe(
      boxes.filter((box) => !box.includes('305')).length - 1 - 2,
    );
    expect(renderGraph(ran(tasks).report(), asItIs)).toMatch(/_.* [\d,]+ more tasks left out\._/u);
  });

  test('is a line where every task needs all that are before it', () => {
    const tasks = idsOf(60).map((id, index) => aTask(id, { needs: idsOf(index) }));
    const text = renderGraph(ran(tasks).report(), asItIs);
    expect(drawn(ran(tasks)).arrows.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(/^### Graph\n\n_/u);
  });
});

test('any graph is drawn within bounds, with each task once at most, and names are text', () => {
  const hostile = fc.constantFrom(
    'x"]; click t0',
    'a --> b',
    '%%{init: {}}%%',
    'end',
    '`**x**`',
    '😀'.repeat(50),
    '<b>',
    '\n\n',
  );
  const task = fc.record({
    name: hostile,
    needs: fc.array(fc.nat(300), { maxLength: 4 }),
    code: fc.nat(9),
    matrix: fc.nat(12),
  });
  fc.assert(
    fc.property(fc.array(task, { minLength: 2, maxLength: 300, size: 'max' }), (plan) => {
      const tasks = plan.map(({ name, needs, matrix }, index) => {
        const own = {
          name,
          needs: [...new Set(needs.filter((need) => need < index))].map((need) => `t${need}`),
        };
        return matrix > 8
          ? { ...instance(`m${matrix}`, index, 12, own), id: `t${index}` }
          : aTask(`t${index}`, own);
      });
      const story = new Story(tasks);
      for (const [index, { id, name }] of tasks.entries())
        story
          .starts(index, id, { name })
          .ends(index + 2, id, anOutcome(exited(plan[index]?.code === 0 ? 1 : 0)))
          .has(index + 2, id, plan[index]?.code === 0 ? 'failure' : 'success');
      const text = renderGraph(story.report(), asItIs);
      expectWithinLimits(text);
      const [graph] = mermaidOf(text);
      if (graph === undefined) return;
      const lines = graph.trimEnd().split('\n').slice(3);
      for (const line of lines)
        expect(line).toMatch(
          /^ {2}(?:t\d+\[\[?"[^"\\[\]{}<>`|%-]*"\]?\](?::::\w+)?|t\d+ (?:-->|==>) t\d+|classDef \w+ fill:#\w+,stroke:#\w+,color:#\w+)$/u,
        );
      expect(lines.filter((line) => /^ {2}t\d+\[/u.test(line)).length).toBeLessThanOrEqual(150);
    }),
    { numRuns: 60 },
  );
});
