import { constants } from 'node:os';
import type { Termination } from './outcome.ts';

/** What a shell adds to the number of the signal that ended a program (POSIX: "greater than 128"; all shells take 128). */
const signalBase = 128;

const signalNumbers: ReadonlyMap<string, number> = new Map(Object.entries(constants.signals));

/**
 * The exit code of an attempt as a shell gives it in `$?`: for a command ended by a signal, 128 plus the signal's number
 * on this system, such as 137 for SIGKILL. Undefined for what did not end by itself.
 */
export function shellExitCode(termination: Termination): number | undefined {
  switch (termination.kind) {
    case 'exited':
      return termination.code;
    case 'signalled':
      return codeOfSignal(termination.signal);
    case 'ended-early':
      return (
        termination.code ?? (termination.signal === undefined ? undefined : codeOfSignal(termination.signal))
      );
    case 'keeper-killed':
    case 'timed-out':
    case 'cancelled':
    case 'could-not-start':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'stopped':
    case 'not-ready':
      return undefined;
  }
}

/** A signal without a name is called by its number: `signal 40`. */
function codeOfSignal(signal: string): number | undefined {
  const number = signalNumbers.get(signal) ?? Number(/^signal (\d+)$/.exec(signal)?.[1]);
  return Number.isNaN(number) ? undefined : signalBase + number;
}
