import { createHash } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '../../host/random-token.ts';
import { messageOf } from '../../model/message-of.ts';
import { directoriesAbove, unpackDirectory } from './archive-path.ts';
import type { ArchiveEntry, Manifest, ManifestEntry } from './manifest.ts';
import { placeOutputs } from './place-outputs.ts';
import { piecesOf } from './read-outputs.ts';
import { RealDirectories } from './real-directories.ts';
import { removableEntries, removeEntries } from './remove-outputs.ts';
import { several } from './several.ts';
import { unpackArchive } from './unpack-archive.ts';

/** A directory to unpack in that is older, in milliseconds, was left behind by a run that was killed. */
const abandonedAfter = 60 * 60 * 1000;

/** What is to be restored, and where. */
export interface RestoreRequest {
  /** The archive's file, absolute. */
  readonly archive: string;
  /** What the archive was when it was packed. */
  readonly expected: { readonly bytes: number; readonly sha256: string };
  /** Absolute. */
  readonly workspace: string;
  /** The outputs that are there now: they are removed. */
  readonly remove: readonly ArchiveEntry[];
  /** Where the log is to go, absolute: there is no such file after a problem. Undefined when nobody wants it. */
  readonly logTo: string | undefined;
  /** Gives it up, until the first output is removed: from then on it is brought to its end. */
  readonly signal: AbortSignal;
}

/** How restoring ended. */
export type RestoredArchive =
  | {
      readonly kind: 'restored';
      /** What is there now. */
      readonly entries: readonly ManifestEntry[];
      /** Where the log is; undefined when nobody wanted it, or there is none. */
      readonly log: string | undefined;
    }
  | {
      readonly kind: 'problem';
      /** What was expected and found, or the system's error. */
      readonly problem: string;
      /**
       * What is there now: all that was there before; none of the old outputs and none of the archive's; or, when even removing failed, some of
       * these, so that they have to be removed before anything uses them.
       */
      readonly outputs: 'as-before' | 'removed' | 'unclear';
    };

/**
 * Restores the outputs of an archive: checks the whole of it, unpacks it beside, checks each entry, removes the outputs that are there, and
 * moves the new ones to their places. Modes are those of before, and all files have been written now. Never rejects. A process that is killed
 * meanwhile leaves a part of the old outputs or a part of the new ones, and a directory that a restore removes an hour later.
 */
export async function restoreArchive(request: RestoreRequest): Promise<RestoredArchive> {
  const { workspace } = request;
  try {
    await removeAbandoned(workspace);
    const beside = join(workspace, `.rundag-restore-${await randomToken()}`);
    await mkdir(beside, { mode: 0o700 });
    try {
      const restored = await restoreBeside(request, beside);
      if (restored.kind === 'problem') await removeLog(request.logTo);
      return restored;
    } catch (error) {
      await removeLog(request.logTo);
      throw error;
    } finally {
      await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    }
  } catch (error) {
    return { kind: 'problem', problem: messageOf(error), outputs: 'as-before' };
  }
}

/** It is that of the outputs, which are not there. */
async function removeLog(logTo: string | undefined): Promise<void> {
  if (logTo !== undefined) await rm(logTo, { force: true }).catch(() => undefined);
}

/** Throws while nothing is changed. */
async function restoreBeside(request: RestoreRequest, beside: string): Promise<RestoredArchive> {
  const { workspace, remove, logTo, signal } = request;
  const old = await removableEntries(workspace, remove);
  const manifest = await unpackChecked(request, beside);
  const { entries, log } = manifest;
  await checkPlaces(workspace, entries, remove);
  signal.throwIfAborted();
  try {
    await removeEntries(workspace, old);
  } catch (error) {
    return { kind: 'problem', problem: messageOf(error), outputs: 'unclear' };
  }
  const placed = await placeOutputs(beside, workspace, manifest);
  if (placed.kind === 'problem') return placed;
  return { kind: 'restored', entries, log: log === undefined ? undefined : logTo };
}

async function unpackChecked(
  { archive, expected, logTo, signal }: RestoreRequest,
  into: string,
): Promise<Manifest> {
  // What is checked is what is unpacked, whatever stands at the path meanwhile.
  const file = await open(archive);
  try {
    await checkWhole(file, expected, signal);
    return await unpackArchive({ archive: file, into, logTo, signal });
  } finally {
    await file.close();
  }
}

async function checkWhole(
  file: FileHandle,
  { bytes, sha256 }: RestoreRequest['expected'],
  signal: AbortSignal,
): Promise<void> {
  const { size } = await file.stat();
  if (size !== bytes) throw new Error(`expected an archive of ${bytes} bytes; found ${size}`);
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file)) {
    signal.throwIfAborted();
    hash.update(piece);
  }
  const found = hash.digest('hex');
  if (found !== sha256) throw new Error(`expected an archive with the SHA-256 ${sha256}; found ${found}`);
}

/** Throws when a link that stays is in the way to a place of the archive. */
async function checkPlaces(
  workspace: string,
  entries: readonly ManifestEntry[],
  remove: readonly ArchiveEntry[],
): Promise<void> {
  const removed = new Set(remove.map(({ path }) => path));
  const directories = new RealDirectories(workspace);
  await several(entries, async ({ path }) => {
    if (!directoriesAbove(path).some((directory) => removed.has(directory)))
      await directories.hasParentOf(path);
  });
}

/** Removes what killed runs have left, as far as that is possible. */
async function removeAbandoned(workspace: string): Promise<void> {
  for (const name of (await readdir(workspace)).filter((one) => unpackDirectory.test(one))) {
    const place = join(workspace, name);
    const stats = await lstat(place).catch(() => undefined);
    if (stats?.isDirectory() === true && Date.now() - stats.mtimeMs > abandonedAfter)
      await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}
