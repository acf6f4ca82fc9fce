import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { directoriesAbove } from './archive-path.ts';

/** What stands at a path. */
type Found = 'directory' | 'missing' | 'link' | 'file';

/**
 * Knows which directories of a workspace are its own: reached without a link, so that nothing that is written or removed in them is
 * elsewhere. Each is looked at once: ask a new one after a change.
 */
export class RealDirectories {
  readonly #workspace: string;
  readonly #found = new Map<string, Promise<Found>>();

  /** @param workspace absolute; itself it may be a link */
  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /** Whether the directory of a path is there; throws when a link is in the way to it. */
  async hasParentOf(path: string): Promise<boolean> {
    for (const directory of directoriesAbove(path).toReversed()) {
      const found = await this.#lookAt(directory);
      if (found === 'link')
        throw new Error(
          `expected directories above ${JSON.stringify(path)}; found a link at ${JSON.stringify(directory)}`,
        );
      if (found !== 'directory') return false;
    }
    return true;
  }

  #lookAt(directory: string): Promise<Found> {
    const known = this.#found.get(directory);
    if (known !== undefined) return known;
    const found = kindAt(join(this.#workspace, directory));
    this.#found.set(directory, found);
    return found;
  }
}

/** What stands at a path, which is not followed; a device counts as a file. Throws the system's error where that cannot be told. */
export async function kindAt(path: string): Promise<Found> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'link';
    return stats.isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return 'missing';
    throw error;
  }
}

/** Whether the system gave one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
