import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import { unpackArchive } from './unpack-archive.ts';

/** The log in an archive, or why it cannot be had: what was expected and found. */
export type ArchivedLog =
  | { readonly kind: 'log'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * The end of the log of the task whose archive it is. All of the archive is checked. Never rejects.
 *
 * @param temporary a directory to unpack in, absolute
 */
export async function readLog(archive: string, temporary: string, signal: AbortSignal): Promise<ArchivedLog> {
  try {
    const directory = await mkdtemp(join(temporary, 'rundag-log-'));
    const file = await open(archive, 'r');
    try {
      const logTo = join(directory, 'log');
      const into = join(directory, 'outputs');
      await mkdir(into);
      const { log } = await unpackArchive({ archive: file, into, logTo, signal });
      if (log === undefined) return { kind: 'problem', problem: 'expected a log in the archive; found none' };
      return { kind: 'log', bytes: await readFile(logTo) };
    } finally {
      await file.close();
      await rm(directory, { recursive: true, force: true });
    }
  } catch (error) {
    return { kind: 'problem', problem: messageOf(error) };
  }
}
