import type { TaskGraph } from '../graph/task-graph.ts';
import { now } from '../host/clock.ts';
import { usableCpus } from '../host/machine/cpus.ts';
import { setUpSecondsBefore } from '../host/machine/job-start.ts';
import { freeMemoryBytes } from '../host/machine/memory.ts';
import { tellsEnough } from '../insight/tells-enough.ts';
import { messageOf } from '../model/message-of.ts';
import type { RunEvent } from '../report/run/event.ts';
import type { RunReport } from '../report/run/run-report.ts';
import type { RunPlan } from './assembly.ts';

/**
 * What would make the run shorter, as an event of the moment at which this is asked: finding it is no part of the run. Undefined
 * when there is nothing to tell; a warning when it cannot be found, since the other reports have to be made all the same.
 */
export async function findInsight(
  report: RunReport,
  graph: TaskGraph,
  plan: Pick<RunPlan, 'graph' | 'expected' | 'past' | 'environment'>,
): Promise<RunEvent | undefined> {
  // What finds it takes milliseconds to load.
  if (!tellsEnough(report)) return undefined;
  const at = now();
  try {
    const { insightOf } = await import('../insight/insight.ts');
    const insight = insightOf(report, {
      graph,
      pools: plan.graph.pools,
      machineCpus: usableCpus().cpus,
      freeMemoryBytes: freeMemoryBytes(),
      expected: plan.expected,
      past: plan.past ?? new Map(),
      setUpSeconds: setUpSecondsBefore(report.startedHereAt, plan.environment),
    });
    return { type: 'insight', at, insight };
  } catch (error) {
    const message = `what would make the run shorter could not be found: ${messageOf(error)}`;
    return { type: 'warning', at, message, task: undefined };
  }
}
