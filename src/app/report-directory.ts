import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../model/message-of.ts';
import type { TaskId } from '../model/task.ts';

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
  const parent = temporaryDirectory(environment);
  try {
    const path = asked ?? mkdtempSync(join(parent, 'rundag-'));
    mkdirSync(join(path, logsFolder), { recursive: true });
    return { kind: 'made', path };
  } catch (error) {
    const [place, advice] =
      asked === undefined
        ? [`temporary directory ${JSON.stringify(parent)}`, 'make room there, and let this user write to it']
        : [`report-directory ${JSON.stringify(asked)}`, 'name another place'];
    const message = `${place}: expected a directory that files can be written to; found ${messageOf(error)}: ${advice}`;
    return { kind: 'mistake', message };
  }
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
