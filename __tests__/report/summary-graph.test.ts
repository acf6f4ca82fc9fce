import { expect, test } from 'vitest';
import { renderGraph, renderTimeline } from '../../src/report/summary/summary-graph.ts';
import { aTask, Story } from '../support/story.ts';

const asItIs = (text: string): string => text;

/** This many tasks t0 and so on. */
const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `t${index}`);

test('timeline and graph are left out where nothing ran, and where no task needs another', () => {
  const report = new Story([aTask('a'), aTask('b')]).report();
  expect([renderTimeline(report, asItIs), renderGraph(report, asItIs)]).toEqual(['', '']);
});

test('timeline and graph are drawings under their headings', () => {
  const tasks = [aTask('a', { name: 'n'.repeat(90) }), aTask('b', { needs: ['a'] })];
  const report = new Story(tasks).runs(0, 1, 'a', 0).report();
  expect(renderTimeline(report, asItIs)).toMatch(/^### Timeline\n\n```mermaid\ngantt\n[^`]*\n```\n$/u);
  expect(renderGraph(report, asItIs)).toBe(
    [
      '### Graph',
      '',
      '```mermaid',
      'flowchart LR',
      `  t0["✓ ${'n'.repeat(59)}…<br/>1#46;0 s"]:::success`,
      '  t1["… b"]',
      '  t0 --> t1',
      '  classDef success fill:#aceebb,stroke:#1a7f37,color:#1f2328',
      '```',
      '',
    ].join('\n'),
  );
});

test('the timeline says how many attempts are not shown', () => {
  const story = new Story(idsOf(101).map((id) => aTask(id)));
  for (const id of idsOf(101)) story.runs(0, 1, id, 0);
  expect(renderTimeline(story.report(), asItIs)).toContain(
    '### Timeline\n\n_The 100 longest attempts of 101._\n\n```mermaid\n',
  );
});

const leftOut =
  '### Graph\n\n_Left out: GitHub draws graphs of up to 500 edges and 50,000 characters, and this one has more._\n';

test('the graph says that it is too large to be drawn', () => {
  const ids = idsOf(502);
  const star = new Story(ids.map((id, index) => aTask(id, { needs: index === 0 ? [] : ['t0'] })));
  expect(renderGraph(star.report(), asItIs)).toBe(leftOut);
});

test('no label is asked for of a graph that is too large whatever its labels are', () => {
  const ids = idsOf(6251);
  const story = new Story(ids.map((id, index) => aTask(id, { needs: index === 0 ? [] : ['t0'] })));
  const report = story.report();
  let asked = 0;
  const mask = (text: string): string => {
    asked += 1;
    return text;
  };
  expect(renderGraph(report, mask)).toBe(leftOut);
  expect(asked).toBe(0);
});
