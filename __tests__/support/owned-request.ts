import { join } from 'node:path';
import { LogFile } from '../../src/process/output/log-file.ts';
import { Output } from '../../src/process/output/output.ts';
import type { CommandRequest } from '../../src/process/owner/owned-command.ts';
import type { AttemptOrder } from '../../src/process/start/attempt-order.ts';

/** An order for the command `true` in a directory. */
export function orderIn(directory: string, more: Partial<AttemptOrder> = {}): AttemptOrder {
  return {
    task: 'task',
    attempt: 1,
    slot: 0,
    work: { kind: 'command', words: ['true'] },
    workingDirectory: directory,
    env: new Map([['PATH', process.env['PATH'] ?? '/usr/bin:/bin']]),
    timeoutSeconds: undefined,
    cpus: 1,
    strictCleanup: false,
    leaveRunning: false,
    logName: '1.log',
    ...more,
  };
}

/** What the owner of processes is asked for, with a real log `1.log` in the directory. */
export function requestIn(directory: string, more: Partial<AttemptOrder> = {}): CommandRequest {
  const order = orderIn(directory, more);
  const output = new Output(new LogFile(join(directory, order.logName)), {
    onLine: order.onLine,
    lineMarks: order.lineMarks,
    onUnendedLine: order.onUnendedLine,
    onProblem: (error) => {
      throw error;
    },
  });
  return { order, serial: 1, output };
}
