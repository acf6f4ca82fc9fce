import type { ProcessNote } from '../../model/outcome.ts';
import type { TaskReport } from '../run/run-report.ts';

/** A process that outlived its task's command, and what that means. */
export type ProcessRemark =
  /** Ended with the run. */
  | { readonly kind: 'leftover'; readonly process: ProcessNote }
  /** Left alone, as `leave-running` asks. */
  | { readonly kind: 'left-running'; readonly process: ProcessNote }
  /** It could not be ended. */
  | { readonly kind: 'survivor'; readonly process: ProcessNote; readonly reason: string };

/** The processes that outlived the task's commands, attempt by attempt. */
export function processRemarks(task: TaskReport): readonly ProcessRemark[] {
  const kind = task.task.leaveRunning ? 'left-running' : 'leftover';
  return task.attempts.flatMap((attempt) => [
    ...(attempt.ended?.outcome.leftovers ?? []).map((process) => ({ kind, process }) as const),
    ...(attempt.ended?.outcome.survivors ?? []).map(
      (process) => ({ kind: 'survivor', process, reason: process.reason }) as const,
    ),
  ]);
}

/** What to say about the process, in a line that begins with its task. */
export function remarkText(remark: ProcessRemark): string {
  const process = `${remark.process.pid} (${remark.process.command})`;
  switch (remark.kind) {
    case 'leftover':
      return `left process ${process} running`;
    case 'left-running':
      return `leaves process ${process} running, as asked`;
    case 'survivor':
      return `process ${process} could not be ended: ${remark.reason}`;
  }
}
