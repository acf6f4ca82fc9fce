import { errorCode } from './describe-error.ts';

/** A process at the moment of a scan. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Undefined where the system does not tell. */
  readonly session: number | undefined;
  /** When it started, in a unit of the table's own; together with the pid it names one process for ever. */
  readonly start: number;
  /** Waits inside the kernel and cannot be ended now. */
  readonly uninterruptible: boolean;
}

/** How a signal fared. */
export type SignalResult = 'sent' | 'gone' | 'not-permitted';

/** What the system says of its processes. Every method answers at once and never throws. */
export interface ProcessTable {
  /** The time now, in the unit of `start`, never later than the start of a process that comes to be after the call. */
  now(): number;
  /** All processes but zombies and this one, the newest first as far as their numbers tell; each is looked at when it is asked for. */
  scan(): Iterable<ProcessRow>;
  /** Those with the newest numbers alone, in a fraction of the time. */
  newest(): Iterable<ProcessRow>;
  /** The environment that it was started with, or text that has it in it; empty when it cannot be read. */
  environment(row: ProcessRow): string;
  /** The paths of what it has open; empty when they cannot be read. */
  openPaths(row: ProcessRow): readonly string[];
  /** Its command line, cut to 200 characters. */
  command(row: ProcessRow): string;
  /** Sends a signal unless the pid belongs to another process by now; 0 sends nothing and tells what would come of one. */
  signal(row: ProcessRow, signal: NodeJS.Signals | 0): SignalResult;
  /** Pause between two scans, in milliseconds. */
  readonly interval: number;
}

/** How much of a command line is shown. */
export const longestCommand = 200;

/** A command line on one line, cut. */
export function shortCommand(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestCommand ? `${line.slice(0, longestCommand - 1)}…` : line;
}

/** Sends a signal to a pid, or with a negative pid to a group. */
export function sendSignal(pid: number, signal: NodeJS.Signals | 0): SignalResult {
  try {
    process.kill(pid, signal);
    return 'sent';
  } catch (error) {
    return errorCode(error) === 'EPERM' ? 'not-permitted' : 'gone';
  }
}
