import { rmSync } from 'node:fs';
import { passed } from '../../model/outcome.ts';
import type { AskedService } from '../../model/probe.ts';
import { Attempt } from '../../process/attempt.ts';
import type { AttemptOrder } from '../../process/start/attempt-order.ts';
import type { Supervisor } from '../../process/supervisor.ts';
import { terminationText } from '../../report/words/words.ts';
import { readyLogName } from '../reports/log-names.ts';

/** Runs programs where a service runs, each for `timeoutSeconds` at most. @param order how the service was started */
export function programsOf(
  order: AttemptOrder,
  supervisor: Supervisor,
  timeoutSeconds: number,
): AskedService['runProgram'] {
  const { service: _, onLine: _onLine, onUnendedLine: _onUnended, onGrown: _onGrown, ...place } = order;
  return async (words, signal) => {
    const work = { kind: 'command', words } as const;
    // What it takes is the service's.
    const own = { work, timeoutSeconds, logName: readyLogName(order.logName), cpus: 0 };
    const attempt = new Attempt({ ...place, ...own }, supervisor);
    signal.addEventListener('abort', () => attempt.end({ kind: 'stopped' }));
    attempt.start();
    const { logFile, tail, termination } = await attempt.ended;
    // It runs very often, and its output would bury the logs of the tasks; only its last line is reported.
    if (logFile !== undefined) rmSync(logFile, { force: true });
    if (passed(termination)) return undefined;
    const lastLine = tail.findLast((line) => line.trim() !== '');
    return `${terminationText(termination)}${lastLine === undefined ? '' : `: ${lastLine.trim()}`}`;
  };
}
