import { shellExitCode } from '../model/exit-code.ts';
import type { Termination } from '../model/outcome.ts';
import type { ToleratedCodes } from '../model/task.ts';

/** What `continue-on-error` comes to for one attempt: all failures are forgiven, none, or those with the named exit codes. */
export type Tolerance = boolean | ToleratedCodes;

/** Whether a failure counts as a success for the run and for what needs the task. */
export function isTolerated(tolerance: Tolerance, termination: Termination): boolean {
  return typeof tolerance === 'boolean' ? tolerance : isNamed(tolerance, termination);
}

/**
 * Whether the exit code is one that the file names as tolerable. Such a code is the command's answer, as 2 for
 * "nothing to do", and another attempt would give it again. A failure that is only forgiven may pass the next time.
 */
export function isForeseen(tolerance: Tolerance, termination: Termination): boolean {
  return typeof tolerance !== 'boolean' && isNamed(tolerance, termination);
}

function isNamed({ exitCodes }: ToleratedCodes, termination: Termination): boolean {
  const code = shellExitCode(termination);
  return code !== undefined && exitCodes.includes(code);
}
