import { messageOf } from '../../model/message-of.ts';
import type { AttemptOutcome, Termination } from '../../model/outcome.ts';
import { noTaskFiles } from '../../model/outcome.ts';
import { terminationText } from '../../report/words/words.ts';
import type { ProcessOutcome } from '../../process/start/attempt-order.ts';
import { errorCode } from '../../process/system/describe-error.ts';
import type { TaskFilesReading } from '../../task-files/task-file-contents.ts';

/** What is known of an attempt beside its process. */
export interface AttemptFacts {
  /** What it wrote to its files. */
  readonly reading: TaskFilesReading;
  /** How its process ended, with what is known of it as a service. */
  readonly explained: Termination;
  /** Why a value that it named cannot be masked. */
  readonly maskProblem: string | undefined;
}

/** The outcome of an attempt, and what to warn about. */
export interface Conclusion {
  readonly outcome: AttemptOutcome;
  readonly remarks: readonly string[];
}

/**
 * The outcome of an attempt. A file that breaks the format fails an attempt that passed; for one that failed anyway it is
 * only a warning. Where a value cannot be masked, everything that the attempt wrote is dropped: the value may be in it.
 */
export function concludeAttempt(ended: ProcessOutcome, facts: AttemptFacts): Conclusion {
  const { reading, explained, maskProblem } = facts;
  const rest = { ...ended, termination: explained };
  const own = ended.termination;
  const without = (termination: Termination, remarks: readonly string[] = []): Conclusion => ({
    outcome: { ...rest, termination, files: noTaskFiles },
    remarks,
  });
  if (maskProblem !== undefined)
    return without(isByItself(own) ? { kind: 'too-many-masks', problem: maskProblem } : own);
  // A service whose files broke the format when it was ready.
  if (own.kind === 'stopped' && explained !== own) return without(explained);
  if (reading.kind === 'files')
    return { outcome: { ...rest, files: reading.files }, remarks: reading.refusals };
  if (own.kind === 'exited' && own.code === 0) return without(reading.termination);
  return without(rest.termination, [`what it wrote is dropped: ${terminationText(reading.termination)}`]);
}

/** The outcome of an attempt without a process. */
export function unstarted(termination: Termination): AttemptOutcome {
  return {
    termination,
    leftovers: [],
    survivors: [],
    logFile: undefined,
    logBytes: 0,
    logProblem: undefined,
    tail: [],
    files: noTaskFiles,
  };
}

/** Why an attempt does not start when its `GITHUB_*` files cannot be made. */
export function withoutFiles(error: unknown): Termination {
  const code = errorCode(error);
  return {
    kind: 'could-not-start',
    cause: `its GITHUB_* files cannot be made: ${messageOf(error)}`,
    fix:
      code === 'EMFILE' || code === 'ENFILE'
        ? 'run fewer tasks at once (max-parallel), or raise the limit (ulimit -n)'
        : 'make room in the temporary directory (RUNNER_TEMP), and let this user write to it',
  };
}

/** Whether it ended by itself, or was only no longer needed: then its last output may be read after its end. */
function isByItself({ kind }: Termination): boolean {
  return kind === 'exited' || kind === 'signalled' || kind === 'ended-early' || kind === 'stopped';
}
