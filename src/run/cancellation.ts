import type { EndSignal, EndSignals } from '../host/signals.ts';
import type { NoCleanUps } from '../model/outcome.ts';
import { TimeLimit } from '../host/time-limit.ts';
import type { Supervisor } from '../process/supervisor.ts';
import type { PlanDriver } from './plan-driver.ts';

/** The parts of a run that end it. */
export interface RunControls {
  readonly driver: Pick<PlanDriver, 'close'>;
  readonly supervisor: Pick<Supervisor, 'shortenGrace'>;
}

/**
 * The longest grace of a cancelled run, in seconds. GitHub's runner grants 7.5 s between its first and its second
 * signal; 4 s leave time to chase what ignores the first, and to write the reports.
 */
const longestCancelGrace = 4;

/** How long a cancelled run may take. */
export interface CancelTimes {
  /** Between asking a task to end and forcing it to. */
  readonly graceSeconds: number;
  /** The time after which what still runs, clean-ups (`if: always()`) included, is ended by force; undefined: no limit. */
  readonly cleanUpSeconds: number | undefined;
}

/**
 * Ends the run at the first signal, and by force at the second or when the time for clean-ups is over. Call the returned
 * function when the run is over: further signals are then kept.
 */
export function cancelOnSignals(
  signals: EndSignals,
  { driver, supervisor }: RunControls,
  times: CancelTimes,
): () => void {
  const { graceSeconds, cleanUpSeconds } = times;
  const force = (signal: EndSignal, noCleanUps: NoCleanUps): void => {
    driver.close({ kind: 'signal', signal, noCleanUps });
    supervisor.shortenGrace(0);
  };
  let limit: TimeLimit | undefined;
  signals.attend(
    (signal) => {
      driver.close({ kind: 'signal', signal });
      supervisor.shortenGrace(Math.min(graceSeconds, longestCancelGrace));
      if (cleanUpSeconds !== undefined)
        limit = new TimeLimit(cleanUpSeconds * 1000, () => force(signal, 'time-over'), { holds: false });
    },
    (signal) => force(signal, 'second-signal'),
  );
  return () => {
    limit?.cancel();
    signals.release();
  };
}
