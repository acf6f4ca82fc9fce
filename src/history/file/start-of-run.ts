import type { Instant } from '../../model/outcome.ts';
import type { History } from './history.ts';

/**
 * When the first task of a workflow run started, in its first attempt, as far as the records of a history tell; undefined where they tell nothing
 * of the run. A later attempt in which everything ran again leaves no record of the first one, but tells when that started.
 */
export function startOfRun(run: string, history: History): Instant | undefined {
  let start = Infinity;
  for (const { records } of history.values())
    for (const record of records)
      if (record.run === run)
        start = Math.min(
          start,
          record.runStartedAt ?? record.when,
          record.when - (record.seconds ?? 0) * 1000,
        );
  return start === Infinity ? undefined : start;
}
