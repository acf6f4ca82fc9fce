import { sep } from 'node:path';
import type { FailureCause } from '../../model/failure-cause.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import { CauseFinder } from '../../report/cause/cause-finder.ts';
import { byteLength } from '../../report/words/bounded.ts';
import { readLogLines } from './log-lines.ts';
import { type AttemptPlaces, type NamedFrom, workspaceFile } from './workspace-file.ts';

/** How many lines of a log's beginning are kept at most, and how many bytes in UTF-8. */
const headLines = 5;
const headBytes = 4096;

/**
 * The outcome of an attempt that failed with what its output says about that, of what may be shown: the cause, or the first lines of a long
 * output in which nothing marks one. The outcome as it is when the log cannot be read. Never rejects.
 */
export async function withCause(outcome: AttemptOutcome, from: AttemptPlaces): Promise<AttemptOutcome> {
  const { logFile, logBytes, withheldFrom } = outcome;
  if (logFile === undefined) return outcome;
  const finder = new CauseFinder();
  const head: string[] = [];
  let lines = 0;
  let bytes = 0;
  try {
    await readLogLines(logFile, Math.min(logBytes, withheldFrom ?? logBytes), {
      line: (text, number) => {
        finder.push(text, number);
        lines += 1;
        if (lines > headLines) return;
        bytes += byteLength(text) + 1;
        if (bytes <= headBytes) head.push(text);
      },
      passedOver: () => finder.skip(),
    });
  } catch {
    // The log of the run says that a log is gone; what was read of one is not all that may matter.
    return outcome;
  }
  const cause = finder.end();
  if (cause !== undefined) return { ...outcome, cause: await placed(outsideScripts(cause, from), from) };
  const untold = head.slice(0, Math.max(0, lines - outcome.tail.length));
  return untold.length === 0 ? outcome : { ...outcome, head: untold };
}

/** Nobody knows the file in which a shell got the script of the task. */
function outsideScripts(cause: FailureCause, { scripts }: AttemptPlaces): FailureCause {
  return cause.place?.file.startsWith(`${scripts}${sep}`) === true ? { ...cause, place: undefined } : cause;
}

/** The cause with the path from the workspace of the file that it names, when that file exists there. */
export async function placed(cause: FailureCause, from: NamedFrom): Promise<FailureCause> {
  if (cause.place === undefined) return cause;
  const workspacePath = await workspaceFile(cause.place.file, from);
  return workspacePath === undefined ? cause : { ...cause, place: { ...cause.place, workspacePath } };
}
