import { join } from 'node:path';
import { appendSummary, readState } from '../../host/github.ts';
import { hideVariables } from '../../host/hide-variables.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import { messageOf } from '../../model/message-of.ts';
import { withCommas } from '../../model/with-commas.ts';
import { annotation, withinQuota } from '../../report/annotations/annotation.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import { renderInterrupted } from '../../report/summary/interrupted.ts';
import { type Journal, readJournal } from '../../report/run/journal.ts';
import { counted } from '../../report/words/words.ts';
import { withheldNames } from '../../run/task/environment.ts';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';
import { sweep } from '../../process/end/sweep.ts';
import type { PostState } from './post-state.ts';
import { journalName } from '../../run/reports/report-files.ts';
import { writeAnnotations, writeProblems } from './write-annotations.ts';

/** Time that a leftover process of the run has between being asked to end and being killed, in seconds. */
const graceSeconds = 1;

/** A longer journal is not read, in bytes; 100,000 tasks leave some 20 MB. */
const largestJournal = 256 * 1024 ** 2;

/**
 * Runs at the end of the job, also when the main entry was killed: ends every process that is left of the run and, when
 * the main entry did not finish, says in the summary how far it got. It never fails the job.
 */
export async function performPost(output: StandardOutput): Promise<0> {
  // All state is read first: the variables are hidden before anything else is done.
  const state = {
    runToken: read('run-token'),
    reportDirectory: read('report-directory'),
    isFinished: read('finished') !== '',
    unprintedLog: read('unprinted-log'),
    history: read('history'),
    checks: read('checks'),
  };
  const environment = { ...process.env };
  hideVariables(withheldNames(process.env, process.platform));
  const { runToken, reportDirectory } = state;
  // The main entry started nothing.
  if (runToken === '') return 0;
  const { ended, survivors } = await sweep(runToken, graceSeconds);
  const { ownLine } = githubStyle(true);
  const say = async (text: string): Promise<void> => output.write(`${ownLine(text)}\n`);
  if (state.history !== '') {
    const { keepLeftHistory } = await import('./left-history.ts');
    const notice = await keepLeftHistory(state.history, environment, environment['GITHUB_WORKSPACE'] ?? '.');
    if (notice !== undefined) await say(notice);
  }
  if (state.checks !== '') {
    const { makeLeftChecks } = await import('./step-checks.ts');
    await makeLeftChecks(state.checks, environment, environment['GITHUB_WORKSPACE'] ?? '.', output);
  }
  const warnings = survivors.map(({ pid, command, reason }) =>
    annotation('warning', 'a process could not be ended', `${pid} (${command}): ${reason}`, undefined),
  );
  await writeAnnotations(withinQuota('warning', warnings), output);
  if (state.isFinished) {
    // Processes that are still there were left running on purpose, and the main entry has said so.
    if (state.unprintedLog !== '') await say(state.unprintedLog);
    return 0;
  }
  for (const { pid, command } of ended) await say(`ended process ${pid} (${command})`);
  const journal = journalIn(reportDirectory);
  await say(
    journal === undefined
      ? 'the run was killed, and there is no journal that says how far it got'
      : `the run was killed after ${withCommas(journal.results.size)} of ${counted(journal.tasks.length, 'task')}`,
  );
  try {
    await appendSummary(renderInterrupted(journal, { ended, survivors }));
  } catch (error) {
    await writeProblems([`the job summary: ${messageOf(error)}`], output);
  }
  return 0;
}

function read(name: keyof PostState): string {
  return readState(name);
}

function journalIn(reportDirectory: string): Journal | undefined {
  // A run killed before its first task has no journal; a task may have put anything in its place.
  const found = readUntrustedFile(join(reportDirectory, journalName), largestJournal);
  return found.kind === 'content' ? readJournal(Buffer.from(found.bytes).toString('utf8')) : undefined;
}
