import { describe, expect, it } from 'vitest';
import { runGraph } from '../support/graph-run.ts';

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
    // It is in the report that all others are made from, and no part of the length of the run.
    expect(insight?.seconds).toBeCloseTo(report.wallSeconds, 1);
    expect(insight?.whatIf.map(({ cpus }) => cpus)).toEqual([1, 4, 8, 16]);
    expect(insight?.slower.map(({ task }) => task)).toEqual(['slow']);
    expect(summary).toContain('### What would make it shorter');
    expect(results).toMatchObject({ run: { insight: { floor: { because: 'critical-path' } } } });
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
