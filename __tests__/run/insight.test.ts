import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { findInsight } from '../../src/run/find-insight.ts';
import { graphOf, runGraph } from '../support/graph-run.ts';
import { aTask, Story } from '../support/story.ts';

describe('a run that has ended', () => {
  it('tells in all its reports what would make it shorter', async () => {
    const past = new Map([['slow', [0.1, 0.11, 0.1, 0.12, 0.1]]]);
    const graph = `
      pools: { db: 1 }
      tasks:
        first: { run: sleep 0.6, pools: db, cpus: 0 }
        second: { run: sleep 0.6, pools: db, cpus: 0 }
        slow: { run: sleep 1.3 }
    `;
    const { report, results, summary } = await runGraph(graph, { cpus: 2, request: { past } });
    const { insight } = report;
    expect(insight?.simulated).toMatchObject({ kind: 'simulated', untried: 0 });
    // It is in the report that all others are made from, and is found when the last attempt has ended.
    expect(insight?.seconds).toBeLessThanOrEqual(report.wallSeconds);
    expect(insight?.idle.ofSeconds).toBe(2 * (insight?.seconds ?? 0));
    expect(insight?.whatIf.map(({ cpus }) => cpus)).toEqual([1, 4, 8, 16]);
    expect(insight?.slower.map(({ task }) => task)).toEqual(['slow']);
    expect(summary).toContain('### What would make it shorter');
    expect(results).toMatchObject({ run: { insight: { simulated: { kind: 'simulated' } } } });
  });

  it('says nothing of that when it was cut short', async () => {
    const graph = `
      tasks:
        fails: { run: sleep 1; exit 1 }
        cancelled: { run: sleep 30 }
    `;
    const { report, events } = await runGraph(graph, { settings: { failFast: true } });
    expect(report.insight).toBeUndefined();
    expect(events.map(({ type }) => type)).not.toContain('insight');
  });
});

describe('an insight that cannot be found', () => {
  it('is a warning: the other reports are made all the same', async () => {
    const tasks = [aTask('a'), aTask('b')];
    const report = new Story(tasks).runs(0, 4, 'a', 0).runs(4, 8, 'b', 0).finishes(8, 'success').report();
    const graph = graphOf('tasks: { other: { run: "true" } }');
    expect(await findInsight(report, new TaskGraph(graph.tasks), { graph, environment: {} })).toMatchObject({
      type: 'warning',
      message:
        'what would make the run shorter could not be found: internal error: the report does not know other',
    });
  });
});
