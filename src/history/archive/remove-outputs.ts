import { chmod, lstat, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import { directoriesAbove, problemOfPath } from './archive-path.ts';
import type { ArchiveEntry } from './manifest.ts';
import { hasCode, kindAt, RealDirectories } from './real-directories.ts';
import { several } from './several.ts';

/** How a removal ended. */
export type RemovedOutputs =
  | { readonly kind: 'removed' }
  /** Some of them may be gone: what was expected and found, or the system's error. */
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * Removes outputs from a workspace, and the directories that become empty because of it, never the workspace itself. Nothing
 * is removed through a link: where one stands in place of a directory above an output, nothing at all is removed. What is gone already is no problem.
 */
export async function removeOutputs(
  workspace: string,
  entries: readonly ArchiveEntry[],
): Promise<RemovedOutputs> {
  try {
    await removeEntries(workspace, await removableEntries(workspace, entries));
    return { kind: 'removed' };
  } catch (error) {
    return { kind: 'problem', problem: messageOf(error) };
  }
}

/** Those of the entries that are there. Throws when one of them must not be removed. */
export async function removableEntries(
  workspace: string,
  entries: readonly ArchiveEntry[],
): Promise<readonly ArchiveEntry[]> {
  const directories = new RealDirectories(workspace);
  const there: ArchiveEntry[] = [];
  await several(entries, async (entry) => {
    const problem = problemOfPath(entry.path, process.platform);
    if (problem !== undefined) throw new Error(problem);
    if (await directories.hasParentOf(entry.path)) there.push(entry);
  });
  return there;
}

/** Removes what `removableEntries` gave. Throws the system's error when something cannot be removed; the rest is then left partly. */
export async function removeEntries(workspace: string, entries: readonly ArchiveEntry[]): Promise<void> {
  const empty = new Set<string>();
  const unlocked = new UnlockedDirectories();
  try {
    await several(entries, async ({ path, kind }) => {
      const place = join(workspace, path);
      if (kind === 'directory' && (await kindAt(place)) === 'directory') empty.add(path);
      else if (!(await isUnlinked(place, unlocked))) return;
      for (const directory of directoriesAbove(path)) empty.add(directory);
    });
    // Each comes after what is in it. One with other files in it, or in use, stays.
    for (const directory of [...empty].toSorted((one, other) => depthOf(other) - depthOf(one))) {
      const place = join(workspace, directory);
      await unlocked.change(place, () => rmdir(place)).catch(() => undefined);
    }
  } finally {
    await unlocked.lock();
  }
}

/** Whether there was something that is removed now. */
async function isUnlinked(place: string, unlocked: UnlockedDirectories): Promise<boolean> {
  try {
    await unlocked.change(place, () => unlink(place));
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** Knows the directories in which something was removed though their owner may not write in them, as tasks make some. */
class UnlockedDirectories {
  /** With the modes that they had. */
  readonly #modes = new Map<string, number>();

  /** Removes what stands at a place. */
  async change(place: string, remove: () => Promise<void>): Promise<void> {
    try {
      await remove();
    } catch (error) {
      if (!hasCode(error, 'EACCES')) throw error;
      const directory = dirname(place);
      const { mode } = await lstat(directory);
      if (!this.#modes.has(directory)) this.#modes.set(directory, mode);
      await chmod(directory, mode | 0o700);
      await remove();
    }
  }

  /** Gives those that are still there their modes again. */
  async lock(): Promise<void> {
    for (const [directory, mode] of this.#modes) await chmod(directory, mode).catch(() => undefined);
  }
}

function depthOf(path: string): number {
  return path.split('/').length;
}
