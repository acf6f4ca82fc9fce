import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, opendir, readlink, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import { directoriesAbove } from './archive-path.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { openOutput, piecesOf } from './read-outputs.ts';
import { hasCode, kindAt } from './real-directories.ts';
import { removeEntries } from './remove-outputs.ts';

/** How often a directory is made again that another run has removed because it was empty. */
const mostTries = 10;

/** How moving ended. */
export type PlacedOutputs =
  | { readonly kind: 'placed' }
  | {
      readonly kind: 'problem';
      /** What was expected and found, or the system's error. */
      readonly problem: string;
      /** Whether what had been moved could be removed again. */
      readonly outputs: 'removed' | 'unclear';
    };

/**
 * Moves what was unpacked to its place in the workspace: whole directories where there is none of that name, else one thing after
 * another, never through a link; directories that are there keep their modes. Something else that stands there is a problem; what was
 * moved is then removed again.
 */
export async function placeOutputs(
  unpacked: string,
  workspace: string,
  { entries, directories }: Pick<Manifest, 'entries' | 'directories'>,
): Promise<PlacedOutputs> {
  const moved = new Set<string>();
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const isMoved = ({ path }: { readonly path: string }): boolean =>
    [path, ...directoriesAbove(path)].some((one) => moved.has(one));
  try {
    await placeContents('', { unpacked, workspace, byPath, moved });
    // A directory that cannot be written cannot be moved either, nor can a mode be set below one that cannot be entered.
    const empty = entries.filter(({ kind }) => kind === 'directory');
    for (const { path, mode } of [...empty, ...directories.filter(isMoved).toReversed()])
      await setMode(join(workspace, path), mode);
    return { kind: 'placed' };
  } catch (error) {
    const outputs = await removeEntries(workspace, entries.filter(isMoved)).then(
      () => 'removed' as const,
      () => 'unclear' as const,
    );
    return { kind: 'problem', problem: messageOf(error), outputs };
  }
}

/** What another run removes meanwhile is not there when the outputs are looked at. */
async function setMode(place: string, mode: number): Promise<void> {
  await chmod(place, mode).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
  });
}

interface Move {
  readonly unpacked: string;
  readonly workspace: string;
  readonly byPath: ReadonlyMap<string, ManifestEntry>;
  /** Paths, each with all that is below it. */
  readonly moved: Set<string>;
}

async function placeContents(above: string, move: Move): Promise<void> {
  for await (const { name } of await opendir(join(move.unpacked, above)))
    await placeOne(above === '' ? name : `${above}/${name}`, move);
}

async function placeOne(path: string, move: Move): Promise<void> {
  const [source, target] = [join(move.unpacked, path), join(move.workspace, path)];
  for (let tries = 1; ; tries += 1) {
    const [kind, there] = [await kindAt(source), await kindAt(target)];
    if (there === 'directory' && kind === 'directory') {
      // An empty one that is to be there is there.
      if (move.byPath.has(path)) move.moved.add(path);
      return await placeContents(path, move);
    }
    if (there !== 'missing' && !(await isSame(target, move.byPath.get(path))))
      throw new Error(`expected nothing at ${JSON.stringify(path)} any more; found a ${there}`);
    try {
      await rename(source, target);
      move.moved.add(path);
      return;
    } catch (error) {
      // Another run puts its outputs there, or removes what has become empty.
      if (tries === mostTries || !hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
      await makeParents(path, move.workspace);
    }
  }
}

async function makeParents(path: string, workspace: string): Promise<void> {
  for (const directory of directoriesAbove(path).toReversed()) {
    const place = join(workspace, directory);
    await mkdir(place).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST', 'ENOENT')) throw error;
    });
    const kind = await kindAt(place);
    if (kind === 'link' || kind === 'file')
      throw new Error(`expected a directory at ${JSON.stringify(directory)}; found a ${kind}`);
  }
}

/** Whether a file or a link is already what it is to be, as when another run restores the same at the same time. */
async function isSame(place: string, entry: ManifestEntry | undefined): Promise<boolean> {
  if (entry === undefined || entry.kind === 'directory') return false;
  try {
    const stats = await lstat(place);
    const hash = createHash('sha256');
    if (entry.kind === 'link') {
      if (!stats.isSymbolicLink()) return false;
      return hash.update(await readlink(place, { encoding: 'buffer' })).digest('hex') === entry.sha256;
    }
    if (!stats.isFile() || stats.size !== entry.size) return false;
    const file = await openOutput(place);
    try {
      for await (const piece of piecesOf(file)) hash.update(piece);
    } finally {
      await file.close();
    }
    return hash.digest('hex') === entry.sha256;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    throw error;
  }
}
