import type { Termination } from '../../model/outcome.ts';

/** Text of a JSON object with the entries in the order given; any name stays a key, even `__proto__` and `1`. */
export function jsonObject(entries: Iterable<readonly [name: string, valueText: string]>): string {
  return `{${Array.from(entries, ([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** Seconds to the millisecond. */
export function roundedSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** The exit code, where the attempt has one. */
export function exitCodeOf(termination: Termination | undefined): number | null {
  switch (termination?.kind) {
    case 'exited':
      return termination.code;
    case 'ended-early':
      return termination.code ?? null;
    case 'bad-task-file':
      return 0;
    case 'signalled':
    case 'keeper-killed':
    case 'timed-out':
    case 'cancelled':
    case 'could-not-start':
    case 'too-many-masks':
    case 'stopped':
    case 'not-ready':
    case undefined:
      return null;
  }
}

/** The signal that ended the attempt by itself, not one of ours. */
export function signalOf(termination: Termination | undefined): string | null {
  if (termination?.kind === 'signalled') return termination.signal;
  return termination?.kind === 'ended-early' ? (termination.signal ?? null) : null;
}
