import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a directory and what is missing above it; an existing one is left as it is. Throws the system's error. Node's own recursive
 * `mkdirSync` never returns where the system claims that an existing directory does not exist, as Linux does in `/proc/self`.
 */
export function makeDirectories(path: string, mode: number = 0o777): void {
  const missing: string[] = [];
  let above = resolve(path);
  while (statSync(above, { throwIfNoEntry: false }) === undefined) {
    missing.push(above);
    if (dirname(above) === above) break;
    above = dirname(above);
  }
  // What is there already is no directory perhaps: then the system says so.
  for (const directory of [above, ...missing.toReversed()]) makeDirectory(directory, mode);
}

function makeDirectory(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
