import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import type { TaskId } from '../../model/task.ts';
import { makeDirectories } from '../../host/make-directories.ts';
import { makeKeptReport, removeReport } from './kept-reports.ts';
import { logsFolder } from './log-names.ts';
import { clearEarlierReport } from './clear-earlier-report.ts';

/** The report directory of a run, or why there is none, as text. */
export type ReportDirectory =
  | {
      readonly kind: 'made';
      /** Absolute. */ readonly path: string;
    }
  | { readonly kind: 'problem'; readonly message: string };

/**
 * Makes the report directory of a run of these tasks: either the one asked for, from which only the report of an earlier run is removed,
 * or a fresh one in the runner's temporary directory or else among this user's kept reports.
 */
export function makeReportDirectory(
  asked: string | undefined,
  environment: NodeJS.ProcessEnv,
  tasks: readonly TaskId[],
): ReportDirectory {
  return asked === undefined ? makeFresh(environment) : makeAsked(asked, tasks);
}

function makeAsked(path: string, tasks: readonly TaskId[]): ReportDirectory {
  const place = `report-directory ${JSON.stringify(path)}`;
  try {
    const problem = clearEarlierReport(path, tasks);
    if (problem !== undefined) return { kind: 'problem', message: `${place}: ${problem}` };
    makeDirectories(join(path, logsFolder));
    // They may have existed before, and belong to another user.
    for (const directory of [path, join(path, logsFolder)])
      accessSync(directory, constants.W_OK | constants.X_OK);
    return { kind: 'made', path };
  } catch (error) {
    return { kind: 'problem', message: problemOf(place, error, 'name another place') };
  }
}

function makeFresh(environment: NodeJS.ProcessEnv): ReportDirectory {
  const place = temporaryDirectory(environment);
  let path: string | undefined;
  try {
    path = isRunners(environment) ? mkdtempSync(join(place, 'rundag-')) : makeKeptReport(place);
    makeDirectories(join(path, logsFolder));
    return { kind: 'made', path };
  } catch (error) {
    if (path !== undefined) removeReport(path, place);
    return { kind: 'problem', message: temporaryDirectoryProblem(environment, error) };
  }
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
  return isRunners(environment) ? (environment['RUNNER_TEMP'] ?? tmpdir()) : tmpdir();
}

function isRunners(environment: NodeJS.ProcessEnv): boolean {
  return (environment['RUNNER_TEMP'] ?? '') !== '';
}
