import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectories } from '../../host/make-directories.ts';
import { writeFully } from './journal-file.ts';
import type { FoundMarkedFile } from './marked-files.ts';
import { unfinishedName } from './report-files.ts';

/**
 * Writes a file into the report directory, which is made again if it was removed: whole or not at all, and never over a file that no run
 * wrote, which `find` checks. Throws the system's error, or one that says what is in the way.
 */
export function writeWholeFile(
  directory: string,
  name: string,
  pieces: Iterable<string>,
  find: () => FoundMarkedFile,
): void {
  makeDirectories(directory);
  const unfinished = join(directory, unfinishedName(name));
  const descriptor = openSync(unfinished, 'wx', 0o644);
  try {
    try {
      for (const text of joined(pieces)) writeFully(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    const before = find();
    if (before.kind === 'foreign')
      throw new Error(
        `expected nothing else that writes a file of this name to ${directory}; found ${before.found}: let the tasks write elsewhere, or name another report directory`,
      );
    renameSync(unfinished, join(directory, name));
  } catch (error) {
    // Half a document is of no use.
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** At least this much is written at once, in UTF-16 units: one system call for each task would take longer than everything else. */
const leastWritten = 256 * 1024;

function* joined(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < leastWritten) continue;
    yield text;
    text = '';
  }
  yield text;
}
