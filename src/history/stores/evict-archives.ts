import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** How long archives are kept in a directory. */
export interface Retention {
  /** Of all archives, in bytes. */
  readonly mostBytes: number;
  /** Since it was last used, in milliseconds. */
  readonly longestUnused: number;
  /** How many files are looked at: the rest is a later run's. */
  readonly mostFiles: number;
}

const retention: Retention = {
  mostBytes: 5 * 1024 ** 3,
  longestUnused: 30 * 24 * 60 * 60 * 1000,
  mostFiles: 20_000,
};

/** A file to which nothing has been written for so many milliseconds was left behind by a run that was killed. */
const abandonedAfter = 60 * 60 * 1000;

interface Archive {
  readonly place: string;
  readonly bytes: number;
  /** In milliseconds. */
  readonly lastUsed: number;
}

/**
 * Removes the archives that nobody has used for long, then of the others those unused the longest until all take no more than they may, and
 * what killed runs have left. Looks at the folders from anywhere on, so that each has its turn; where it cannot look at all of them, they
 * may take their share. Throws the system's error when the directory cannot be read.
 */
export async function evictArchives(
  directory: string,
  signal: AbortSignal,
  { mostBytes, longestUnused, mostFiles }: Retention = retention,
): Promise<void> {
  const names = (await readdir(directory)).filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted();
  const start = Math.floor(Math.random() * names.length);
  const folders = [...names.slice(start), ...names.slice(0, start)];
  const archives: Archive[] = [];
  let [looked, seen] = [0, 0];
  for (const folder of folders) {
    if (looked >= mostFiles) break;
    signal.throwIfAborted();
    const found = await lookInto(join(directory, folder));
    looked += found.length;
    seen += 1;
    archives.push(...found);
  }
  const now = Date.now();
  let left = archives.reduce((sum, { bytes }) => sum + bytes, 0);
  const share = (mostBytes * seen) / folders.length;
  for (const { place, bytes, lastUsed } of archives.toSorted((one, other) => one.lastUsed - other.lastUsed)) {
    if (left <= share && now - lastUsed <= longestUnused) return;
    signal.throwIfAborted();
    await remove(place);
    left -= bytes;
  }
}

/** The archives in a folder; what was abandoned there is removed. */
async function lookInto(folder: string): Promise<readonly Archive[]> {
  const archives: Archive[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const place = join(folder, name);
    const stats = await stat(place).catch(() => undefined);
    if (stats?.isFile() !== true) continue;
    if (/^[0-9a-f]{64}\.tar\.gz$/.test(name))
      archives.push({ place, bytes: stats.size, lastUsed: stats.mtimeMs });
    else if (/^[0-9a-f]{64}\.[0-9a-f]{32}\.tmp$/.test(name) && Date.now() - stats.mtimeMs > abandonedAfter)
      await remove(place);
  }
  return archives;
}

/** Removes a file, if that is possible: another run may have done so, or may be reading it on Windows. */
async function remove(place: string): Promise<void> {
  await unlink(place).catch(() => undefined);
}
