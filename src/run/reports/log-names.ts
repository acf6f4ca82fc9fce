import type { TaskId } from '../../model/task.ts';

/** The folder under the report directory that holds a log for every attempt. */
export const logsFolder = 'logs';

/** Names that Windows reserves for devices, with any extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/i;

/** The mark in the names of logs of later attempts, and of the questions to a service. */
const ownMark = /\.(?=(?:attempt-[0-9]+|ready)$)/i;

/**
 * A file name for the logs of each task, without `.log`: its id where that can be a file name on every system, else the
 * nearest text, with a number after it where that is taken; no two are equal, even where case does not count, and none
 * is another's with what `logFileName` or `readyLogName` appends.
 */
export function logNames(ids: readonly TaskId[]): ReadonlyMap<TaskId, string> {
  const names = new Map<TaskId, string>();
  const taken = new Set<string>();
  ids.forEach((id, index) => {
    // A dot at the beginning would hide the file.
    const plain = id.replaceAll(/[^A-Za-z0-9_.()-]+|^\./g, '_').slice(0, 100);
    let name = plain.replace(devices, '$&_').replace(ownMark, '_');
    while (taken.has(name.toLowerCase())) name = `${name}-${index}`.replace(ownMark, '_');
    taken.add(name.toLowerCase());
    names.set(id, name);
  });
  return names;
}

/** The file name of an attempt's log; `name` is the task's from `logNames`, the attempt counts from 1. */
export function logFileName(name: string, attempt: number): string {
  return attempt === 1 ? `${name}.log` : `${name}.attempt-${attempt}.log`;
}

/** The file name of the log of the command that asks a service whether it is ready, by that of the service's own log. */
export function readyLogName(logName: string): string {
  return logName.replace(/\.log$/, '.ready.log');
}

/** Whether a file name can be that of a log of one of these tasks: of any attempt, or of the questions to a service. */
export function isLogOf(ids: readonly TaskId[]): (file: string) => boolean {
  // Where case does not count, the system may show a name in another case.
  const names = new Set([...logNames(ids).values()].map((name) => name.toLowerCase()));
  return (file) => {
    const name = /^(.*?)(?:\.attempt-[0-9]+)?(?:\.ready)?\.log$/s.exec(file.toLowerCase())?.[1];
    return name !== undefined && names.has(name);
  };
}
