import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendSummary, readState } from '../host/github.ts';
import type { StandardOutput } from '../host/standard-output.ts';
import { annotation, formatAnnotation } from '../report/annotation.ts';
import { githubStyle } from '../report/log-style.ts';
import { renderInterrupted } from '../report/interrupted.ts';
import { type Journal, readJournal } from '../report/journal.ts';
import { sweep } from '../worker/sweep.ts';
import { journalName } from './journal-file.ts';
import { state } from './post-state.ts';

/** Time that a process left from the run has between being asked to end and being killed, in seconds. */
const graceSeconds = 1;

/**
 * Runs at the end of the job, also when the main entry was killed: ends every process that is left of the run, and
 * when the run did not come to its own end says in the summary how far it had come. It never fails the job.
 */
export async function performPost(output: StandardOutput): Promise<0> {
  const runToken = readState(state.runToken);
  // The main entry started nothing.
  if (runToken === '') return 0;
  const journal = journalIn(readState(state.reportDirectory));
  const { ended, survivors } = await sweep(runToken, graceSeconds);
  const { ownLine } = githubStyle(true);
  for (const { pid, command } of ended)
    await output.write(`${ownLine(`ended process ${pid} (${command})`)}\n`);
  for (const { pid, command, reason } of survivors) {
    const warning = annotation(
      'warning',
      'a process could not be ended',
      `${pid} (${command}): ${reason}`,
      undefined,
    );
    await output.write(`${formatAnnotation(warning)}\n`);
  }
  if (journal === undefined || journal.finished) return 0;
  await output.write(
    `${ownLine(`the run was killed after ${journal.results.size} of ${journal.tasks.length} tasks`)}\n`,
  );
  await appendSummary(renderInterrupted(journal, { ended, survivors }));
  return 0;
}

function journalIn(reportDirectory: string): Journal | undefined {
  try {
    return readJournal(readFileSync(join(reportDirectory, journalName), 'utf8'));
  } catch {
    // The directory went with its tasks; the processes are found by the token all the same.
    return undefined;
  }
}
