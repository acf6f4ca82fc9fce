import { createHash } from 'node:crypto';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDirectory } from '../../run/reports/report-directory.ts';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';

/** A file that the main entry of a cancelled step leaves for the post entry: where it lies, and how it is known. */
export interface LeftFile {
  readonly path: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

/**
 * Writes a file for the post entry: into a new directory in the runner's temporary one, where it is in no other run's way, and which the runner
 * empties when the post entry never runs. Undefined when there is no room for it.
 */
export function leaveFile(
  name: string,
  bytes: Uint8Array | string,
  environment: NodeJS.ProcessEnv,
): LeftFile | undefined {
  let directory = '';
  try {
    directory = mkdtempSync(join(temporaryDirectory(environment), 'rundag-left-'));
    const path = join(directory, name);
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 });
    return { path, digest: digestOf(bytes) };
  } catch {
    // A full disk: there is no other place, and no time. Half a file is of no use.
    if (directory !== '') forget(() => rmSync(directory, { recursive: true, force: true }));
    return undefined;
  }
}

/** What the main entry left, which is removed; undefined, and nothing removed, when it is gone, was changed, or is longer than this many bytes. */
export function receiveLeftFile({ path, digest }: LeftFile, largest: number): Buffer | undefined {
  const found = readUntrustedFile(path, largest);
  // A process that a task left behind could have put anything in its place.
  if (found.kind !== 'content' || digestOf(found.bytes) !== digest) return undefined;
  forget(() => {
    rmSync(path, { force: true });
    rmdirSync(dirname(path));
  });
  return Buffer.from(found.bytes);
}

/** Runs what may fail: the runner empties the directory after the job. */
function forget(remove: () => void): void {
  try {
    remove();
  } catch {
    // It is in nobody's way.
  }
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
