import { rmSync } from 'node:fs';
import { passed } from '../../../model/outcome.ts';
import { Attempt } from '../../../process/attempt.ts';
import { terminationText } from '../../../report/words/words.ts';
import { readyLogName } from '../../reports/log-names.ts';
import type { AskerOf, NotReady } from './asker.ts';

/** Runs a program where the service runs. */
export const openCommand: AskerOf<'command'> = ({ words }, { order, supervisor, questionSeconds }) => {
  const subject = words.join(' ');
  const { service: _, onLine: _onLine, onUnendedLine: _onUnended, ...place } = order;
  /** Settles when nothing is left of the program. */
  let ended: Promise<unknown> = Promise.resolve();
  const ask = async (signal: AbortSignal): Promise<NotReady> => {
    const work = { kind: 'command', words } as const;
    const logName = readyLogName(order.logName);
    // What it takes is the service's.
    const own = { work, timeoutSeconds: questionSeconds, logName, cpus: 0 };
    const attempt = new Attempt({ ...place, ...own }, supervisor);
    signal.addEventListener('abort', () => attempt.end({ kind: 'stopped' }));
    attempt.start();
    ended = attempt.ended;
    const { logFile, tail, termination } = await attempt.ended;
    // It runs very often, and its output would bury the logs of the tasks; only its last line is reported.
    if (logFile !== undefined) rmSync(logFile, { force: true });
    if (passed(termination)) return undefined;
    const lastLine = tail.findLast((line) => line.trim() !== '');
    const said = lastLine === undefined ? '' : `: ${lastLine.trim()}`;
    return `${subject}: ${terminationText(termination)}${said}`;
  };
  return { subject, timesItself: true, ask, stop: async () => void (await ended) };
};
