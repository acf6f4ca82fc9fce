import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../src/model/task.ts';
import { type FinishedGraph, runGraph } from '../support/graph-run.ts';
import { ownerKind } from '../support/workbench.ts';

/** Uses 0.4 s of CPU time in a child, and 50 MB in another. */
const work = `perl -e 'do { ($u, $s) = times } while $u + $s < 0.4'; perl -e '$bytes = "x" x 50_000_000'; `;

/** The attempts of a task in `results.json`. */
function attemptsOf(
  { results }: FinishedGraph,
  id: TaskId,
): FinishedGraph['results']['tasks'][number]['attempts'] {
  return results.tasks.find((task) => task.id === id)?.attempts ?? [];
}

describe.runIf(ownerKind === 'keepers')('what attempts used', () => {
  it('is in results.json and in the report, for each attempt of each task its own', async () => {
    const finished = await runGraph(
      `
      tasks:
        twice: { run: ${JSON.stringify(`test "$RUNDAG_ATTEMPT" = 2 || { ${work} exit 1; }`)}, retries: 1 }
        server: { service: { ready: { log: up } }, run: ${JSON.stringify(`${work} echo up; exec sleep 1000`)} }
        user: { needs: [server, twice], run: 'true' }
        all: { needs: user }
        missing: { command: [no-such-program-anywhere], continue-on-error: true }
      `,
      // One at a time: they take each other's keepers.
      { cpus: 1 },
    );
    expect(finished.report.ended?.result).toBe('success');
    const [first, second] = attemptsOf(finished, 'twice');
    for (const worked of [first, attemptsOf(finished, 'server')[0]]) {
      expect(worked?.['cpu-seconds']).toBeGreaterThanOrEqual(0.4);
      expect(worked?.['cpu-seconds']).toBeLessThan(0.8);
      expect(worked?.['peak-bytes']).toBeGreaterThan(50_000_000);
      expect(worked?.['peak-bytes']).toBeLessThan(130_000_000);
    }
    for (const idle of [second, attemptsOf(finished, 'user')[0]]) {
      expect(idle?.['cpu-seconds']).toBeLessThan(0.4);
      expect(idle?.['peak-bytes']).toBeLessThan(50_000_000);
      expect(idle?.['peak-bytes']).toBeGreaterThan(100_000);
    }
    expect(attemptsOf(finished, 'missing')).toMatchObject([{ 'cpu-seconds': null, 'peak-bytes': null }]);
    expect(attemptsOf(finished, 'all')).toEqual([]);
    const usage = finished.task('twice').attempts[0]?.ended?.outcome.usage;
    expect(first?.['cpu-seconds']).toBeCloseTo(usage?.cpuSeconds ?? Number.NaN, 2);
    expect(first?.['peak-bytes']).toBe(usage?.peakBytes);
  });
});
