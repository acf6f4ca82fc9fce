import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../process/system/describe-error.ts';
import { logsFolder } from './log-names.ts';
import { findReportFile, journalName, resultsName } from './report-files.ts';

/** How many reports of finished runs are kept when no directory was asked for. */
export const mostKept = 5;

/** A report without results belongs to a run that goes on, or was killed: it is kept until nothing has been written to it for this many milliseconds. */
const abandonedAfter = 7 * 24 * 60 * 60 * 1000;

const prefix = 'rundag-';

/**
 * Makes a directory for the report of a run in a terminal when none was asked for: in a folder of this user's in the system's temporary
 * directory, where `forgetOldReports` finds it. Where others could write to that folder, it is made beside it, and never removed.
 * Throws the system's error.
 */
export function makeKeptReport(temporaryDirectory: string): string {
  const folder = folderIn(temporaryDirectory);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  try {
    if (isOurs(folder)) return mkdtempSync(join(folder, prefix));
  } catch (error) {
    // Another run has just removed the last report in it, and the folder as well.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  return mkdtempSync(join(temporaryDirectory, prefix));
}

/** Removes a report, and the folder of reports when none is left in it. */
export function removeReport(directory: string, temporaryDirectory: string): void {
  rmSync(directory, { recursive: true, force: true });
  if (dirname(directory) !== folderIn(temporaryDirectory)) return;
  try {
    rmdirSync(dirname(directory));
  } catch {
    // There are other reports.
  }
}

/**
 * Removes this user's older reports beside a new one, all but the newest `mostKept`. Those of runs that may be going on stay, and those to
 * whose logs a leftover process may still write. `now` is the time in milliseconds.
 */
export function forgetOldReports(directory: string, temporaryDirectory: string, now: number): void {
  const folder = folderIn(temporaryDirectory);
  if (dirname(directory) !== folder || !isOurs(folder)) return;
  try {
    const others = readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(folder, name))
      .filter((path) => path !== directory && isOurs(path))
      .map((path) => ({ path, at: lastWritten(path), results: findReportFile(path, resultsName) }));
    const finished = others.filter(
      ({ results }) => results.kind === 'own' && !results.leftRunning.some(isAlive),
    );
    const old = finished.toSorted((left, right) => right.at - left.at).slice(mostKept - 1);
    const abandoned = others.filter(({ at, results }) => results.kind !== 'own' && now - at > abandonedAfter);
    for (const { path } of [...old, ...abandoned]) rmSync(path, { recursive: true, force: true });
  } catch {
    // Another run may have removed it, or it cannot be removed: the next run tries again.
  }
}

function folderIn(temporaryDirectory: string): string {
  const user = process.getuid?.();
  return join(temporaryDirectory, user === undefined ? 'rundag-reports' : `rundag-reports-${user}`);
}

/** A directory, and no link, that belongs to this user and that nobody else may write to. On Windows the temporary directory itself is this user's. */
function isOurs(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return false;
  const user = process.getuid?.();
  return user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0);
}

function lastWritten(directory: string): number {
  const places = ['.', logsFolder, journalName, resultsName];
  const times = places.map(
    (name) => lstatSync(join(directory, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(...times);
}

/** Another process may have its number by now: then a report stays longer. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
