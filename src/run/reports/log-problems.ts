import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RunReport } from '../../report/run/run-report.ts';
import { listed } from '../../report/words/words.ts';
import { logsFolder } from './log-names.ts';

/** How many tasks with missing logs are named. */
const mostNamed = 10;

/** The attempts whose logs are incomplete, and why: all of their output was promised. */
export function logProblems(report: RunReport): readonly string[] {
  return [...report.tasks.values()].flatMap(({ task, attempts }) =>
    attempts.flatMap(({ ended }) => {
      const problem = ended?.outcome.logProblem;
      return problem === undefined ? [] : [`the log of task ${task.id} is incomplete: ${problem}`];
    }),
  );
}

/** The logs that were written and are no longer in the report directory, as one text; nothing when all are there. */
export function removedLogs(report: RunReport): readonly string[] {
  const directory = join(report.reportDirectory, logsFolder);
  const there = namesIn(directory);
  const gone = [...report.tasks.values()].filter(({ attempts }) =>
    attempts.some(({ ended }) => {
      const file = ended?.outcome.logFile;
      return file !== undefined && !there.has(basename(file));
    }),
  );
  if (gone.length === 0) return [];
  const names = listed(
    gone.map(({ task }) => task.id),
    mostNamed,
  );
  const [what, them] = gone.length === 1 ? ['log', 'is gone'] : ['logs', 'are gone'];
  return [`the ${what} of ${names} ${them}: something other than this run removed files from ${directory}`];
}

function namesIn(directory: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(directory));
  } catch {
    return new Set();
  }
}
