import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskId } from '../../model/task.ts';
import { isLogOf, logsFolder } from './log-names.ts';
import { findMarkedFile, isMarkedName, markedNames } from './marked-files.ts';
import { findReportFile, journalName, resultsName, unfinishedName } from './report-files.ts';

/** A path that a run may write to or that an earlier one has written to, relative to the report directory. */
interface Place {
  readonly path: string;
  /** The report of an earlier run says that this is its own. */
  readonly named: boolean;
  /** This run may write there. */
  readonly wanted: boolean;
}

/**
 * Removes the report of an earlier run from a directory that may hold anything else: it must not be mistaken for this run's, for example
 * when this one is killed. A report is recognised by its content, and only what it names is removed. Returns the problem, and removes
 * nothing, when a foreign file, or a link, is where a run of these tasks would write. Throws the system's error.
 */
export function clearEarlierReport(directory: string, tasks: readonly TaskId[]): string | undefined {
  const results = findReportFile(directory, resultsName);
  if (results.kind === 'foreign') return inTheWay(resultsName, results.found);
  const journal = findReportFile(directory, journalName);
  if (journal.kind === 'foreign') return inTheWay(journalName, journal.found);
  const marked: string[] = [];
  const names = namesIn(directory);
  for (const name of names.filter(isMarkedName)) {
    const found = findMarkedFile(directory, name);
    if (found.kind === 'own') marked.push(name);
    // Of the others it is not known yet whether this run writes them.
    else if (found.kind === 'foreign' && markedNames.includes(name)) return inTheWay(name, found.found);
  }
  const folder = lstatSync(join(directory, logsFolder), { throwIfNoEntry: false });
  if (folder !== undefined && !folder.isDirectory())
    return inTheWay(logsFolder, folder.isSymbolicLink() ? 'a symbolic link' : 'a file', 'folder');

  // In its results a run names every log; a run that was killed has none.
  const report = results.kind === 'own' ? results : journal;
  const isWanted = isLogOf(tasks);
  const logs = folder === undefined ? [] : readdirSync(join(directory, logsFolder));
  const places: readonly Place[] = [
    ...names.filter(isUnfinished).map((path) => ({ path, named: journal.kind === 'own', wanted: true })),
    ...logs.map((name) => ({
      path: `${logsFolder}/${name}`,
      named: report.kind === 'own' && report.namesLog(name),
      wanted: isWanted(name),
    })),
  ];
  const removed: string[] = [];
  for (const { path, named, wanted } of places) {
    const stats = lstatSync(join(directory, path), { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (named && stats.isFile()) removed.push(path);
    else if (wanted) return inTheWay(path, stats.isFile() ? 'one that no report names' : 'no regular file');
  }
  // Last come the files that name the others.
  for (const path of [...removed, ...marked, resultsName, journalName])
    rmSync(join(directory, path), { force: true });
  return undefined;
}

/** Whether a file of a report is called so until it is whole. */
function isUnfinished(name: string): boolean {
  const whole = name.slice(0, -unfinishedName('').length);
  return name === unfinishedName(whole) && (whole === resultsName || isMarkedName(whole));
}

function namesIn(directory: string): readonly string[] {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(directory) : [];
}

function inTheWay(path: string, found: string, kind: 'file' | 'folder' = 'file'): string {
  return `expected no ${path} but a ${kind} of an earlier run; found ${found}: name another directory, or move it away`;
}
