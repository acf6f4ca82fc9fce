import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaskId } from '../model/task.ts';

/** The folder under the report directory that holds a log for every attempt. */
export const logsFolder = 'logs';

/**
 * The report directory of a run, made and absolute: the one asked for, or a fresh one in the temporary directory
 * (the runner's where there is one). Throws the file system's error when it cannot be made.
 */
export function makeReportDirectory(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  const directory = asked ?? mkdtempSync(join(temporaryDirectory(environment), 'rundag-'));
  mkdirSync(join(directory, logsFolder), { recursive: true });
  return directory;
}

/** The runner's temporary directory, which it empties after the job, or the system's. */
export function temporaryDirectory(environment: NodeJS.ProcessEnv): string {
  const runnerTemp = environment['RUNNER_TEMP'];
  return runnerTemp === undefined || runnerTemp === '' ? tmpdir() : runnerTemp;
}

/**
 * A file name for the logs of each task: its id where that can be a file name on every system, else the nearest
 * text with a number behind it; no two are equal, also where case does not count.
 */
export function logNames(ids: readonly TaskId[]): ReadonlyMap<TaskId, string> {
  const names = new Map<TaskId, string>();
  const taken = new Set<string>();
  ids.forEach((id, index) => {
    const plain = id.replaceAll(/[^A-Za-z0-9_.()-]+/g, '_').slice(0, 100);
    let name = plain;
    while (taken.has(name.toLowerCase())) name = `${name}-${index}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  });
  return names;
}
