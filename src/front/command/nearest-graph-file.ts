import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The names of a graph file that is found when none is named, in order of preference. */
export const graphFileNames = ['rundag.yml', '.github/rundag.yml'] as const;

/** What a path can lead to. A graph can be read from a file and through a pipe. */
export type FileKind = 'file' | 'pipe' | 'directory';

/** A graph file that was found. */
export interface NearestGraphFile {
  /** From where the search began. */
  readonly path: string;
  /** Absolute; its tasks run here, wherever below it the search began. */
  readonly base: string;
}

/**
 * The graph file nearest to a directory: in it, or in one above it, up to the root of its repository (which holds `.git`) or of the
 * file system. Undefined when there is none.
 */
export function nearestGraphFile(directory: string): NearestGraphFile | undefined {
  for (let base = directory; ; base = dirname(base)) {
    const found = graphFileNames
      .map((name) => join(base, name))
      .find((path) => !['directory', undefined].includes(kindOfFile(path)));
    if (found !== undefined) return { path: relative(directory, found), base };
    if (existsSync(join(base, '.git')) || dirname(base) === base) return undefined;
  }
}

/** What a path leads to: what is read to its end at once, or comes through a pipe; undefined for nothing. */
export function kindOfFile(path: string): FileKind | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isDirectory()) return 'directory';
  return found.isFIFO() || found.isCharacterDevice() ? 'pipe' : 'file';
}
