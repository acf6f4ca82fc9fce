import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ProcessNote, Survivor } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { type LogFile, openToAppend } from '../output/log-file.ts';
import type { BytesSink } from '../output/pipe-reader.ts';

/** A process that an attempt left running. */
export interface Leftover extends ProcessNote {
  readonly task: TaskId;
  readonly attempt: number;
}

/** A leftover that could not be ended. */
export interface LeftoverSurvivor extends Survivor {
  readonly task: TaskId;
  readonly attempt: number;
}

/** What became of everything that successful attempts left running. */
export interface LeftoverReport {
  readonly ended: readonly Leftover[];
  readonly survivors: readonly LeftoverSurvivor[];
  /** Runs on because its task says `leave-running`. */
  readonly leftRunning: readonly Leftover[];
}

/** How much of what comes after an attempt's end goes to its log, in bytes: nobody watches what is left running fill a disk. */
export const keptLogBytes = 16 * 1024 * 1024;

/** Where the output of a leftover goes: its log, up to the bound. */
export function leftoverSink(log: LogFile): BytesSink {
  let room = keptLogBytes;
  return (bytes) => {
    log.write(bytes.subarray(0, Math.max(0, room)));
    room -= bytes.length;
  };
}

/**
 * Hands a pipe to a process that goes on writing to the log, up to a bound, and reads on after that: a process that is left running must
 * not be ended by SIGPIPE. Not a byte may be read here afterwards: for `cat` the pipe is made to wait, and so it would wait here.
 */
export function readOn(reader: number, logPath: string | undefined): void {
  try {
    const log = openLogOrNothing(logPath);
    const script = `head -c ${keptLogBytes}; exec cat >/dev/null`;
    const copier = spawn('/bin/sh', ['-c', script], { detached: true, stdio: [reader, log, 'ignore'] });
    copier.on('error', () => undefined);
    copier.unref();
    closeSync(log);
  } catch {
    // No descriptor is left, or no process can be started: then it meets a broken pipe.
  }
}

/** The log of an attempt, or where nothing is kept when there is none any more. */
function openLogOrNothing(path: string | undefined): number {
  if (path !== undefined) {
    try {
      return openToAppend(path);
    } catch {
      // Its directory may be gone, or something else lies there.
    }
  }
  return openSync('/dev/null', 'w');
}
