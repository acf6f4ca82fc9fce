import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../model/message-of.ts';
import type { TaskId } from '../model/task.ts';
import { journalName } from './journal-file.ts';
import { resultsName } from './results-file.ts';

/** The folder under the report directory that holds a log for every attempt. */
export const logsFolder = 'logs';

/** The report directory of a run, or why there is none, as text. */
export type ReportDirectory =
  | {
      readonly kind: 'made';
      /** Absolute. */ readonly path: string;
    }
  | { readonly kind: 'mistake'; readonly message: string };

/** Makes the report directory: the one asked for, or a fresh one in the temporary directory (the runner's where there is one). */
export function makeReportDirectory(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv,
): ReportDirectory {
  try {
    const path = asked ?? mkdtempSync(join(temporaryDirectory(environment), 'rundag-'));
    mkdirSync(join(path, logsFolder), { recursive: true });
    if (asked !== undefined) removeEarlierReport(path);
    // They may have been there before, and another user's.
    for (const directory of [path, join(path, logsFolder)])
      accessSync(directory, constants.W_OK | constants.X_OK);
    return { kind: 'made', path };
  } catch (error) {
    const message =
      asked === undefined
        ? temporaryDirectoryProblem(environment, error)
        : problemOf(`report-directory ${JSON.stringify(asked)}`, error, 'name another place');
    return { kind: 'mistake', message };
  }
}

/**
 * Removes what an earlier run has left in a report directory: nobody is to take it for this run's, when this one is killed for example.
 * Logs are removed only beside a report, since `logs` may be a folder of somebody else.
 */
function removeEarlierReport(directory: string): void {
  const reports = [resultsName, journalName].map((name) => join(directory, name));
  if (!reports.some((path) => existsSync(path))) return;
  for (const entry of readdirSync(join(directory, logsFolder), { withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.log')) rmSync(join(directory, logsFolder, entry.name));
  for (const path of reports) rmSync(path, { force: true });
}

/** Why nothing can be written in the temporary directory, and what to do. */
export function temporaryDirectoryProblem(environment: NodeJS.ProcessEnv, error: unknown): string {
  const place = `temporary directory ${JSON.stringify(temporaryDirectory(environment))}`;
  return problemOf(place, error, 'make room there, and let this user write to it');
}

function problemOf(place: string, error: unknown, advice: string): string {
  return `${place}: expected a directory that files can be written to; found ${messageOf(error)}: ${advice}`;
}

/** The runner's temporary directory, which it empties after the job, or the system's. */
export function temporaryDirectory(environment: NodeJS.ProcessEnv): string {
  const runnerTemp = environment['RUNNER_TEMP'];
  return runnerTemp === undefined || runnerTemp === '' ? tmpdir() : runnerTemp;
}

/** Names that Windows keeps for devices, whatever stands behind a dot (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/** What tells the logs of later attempts apart. */
const attemptMark = /\.(?=attempt-[0-9]+$)/i;

/**
 * A file name for the logs of each task, without `.log`: its id where that can be a file name on every system, else the
 * nearest text, with a number behind it where that is taken; no two are equal, also where case does not count, and none
 * is another's with the number of an attempt behind it.
 */
export function logNames(ids: readonly TaskId[]): ReadonlyMap<TaskId, string> {
  const names = new Map<TaskId, string>();
  const taken = new Set<string>();
  ids.forEach((id, index) => {
    // A dot at the beginning would hide the file.
    const plain = id.replaceAll(/[^A-Za-z0-9_.()-]+|^\./g, '_').slice(0, 100);
    let name = plain.replace(devices, '$&_').replace(attemptMark, '_');
    while (taken.has(name.toLowerCase())) name = `${name}-${index}`.replace(attemptMark, '_');
    taken.add(name.toLowerCase());
    names.set(id, name);
  });
  return names;
}
