import { openSync, rmSync } from 'node:fs';

/**
 * Opens a new file for writing in the place of whatever lies at its path: of an earlier run, or a link, through which nothing is to be
 * written. Gives its descriptor. Throws the system's error, also when a directory lies there.
 */
export function openAnew(path: string, mode: number): number {
  rmSync(path, { force: true });
  return openSync(path, 'wx', mode);
}
