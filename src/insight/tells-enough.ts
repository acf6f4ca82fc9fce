import type { RunReport } from '../report/run/run-report.ts';

/** A shorter run is not worth making shorter, in seconds: it mostly starts things. */
const shortestRun = 1;

/**
 * Whether a run that has ended says anything about what would make it shorter: not one that was cut short, so that its tasks would have
 * taken longer, nor one with fewer than two tasks to arrange, nor one of less than a second.
 */
export function tellsEnough({ tasks, closedBy, wallSeconds, counts }: RunReport): boolean {
  if (closedBy !== undefined || counts.cancelled > 0 || wallSeconds < shortestRun) return false;
  let started = 0;
  for (const { attempts, ended } of tasks.values()) {
    if (ended === undefined) return false;
    if (attempts.length > 0) started += 1;
  }
  return started > 1;
}
