import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { directoriesOf, problemOfLink } from './archive-path.ts';
import type { ArchiveEntry, FilledDirectory, ManifestEntry } from './manifest.ts';
import { hasCode, RealDirectories } from './real-directories.ts';
import { several } from './several.ts';
import type { FileEntry } from './write-file.ts';

/** Files up to so many bytes are read once, while all of them together take no more than the second number. */
const smallFile = 64 * 1024;
const mostKept = 64 * 1024 ** 2;

/** What was read of an output. */
export type ReadOutput = {
  /** In the file system; absolute. */
  readonly place: string;
  /** By what a change is known. */
  readonly stats: Stats;
} & (
  | { readonly kind: 'small'; readonly entry: FileEntry; readonly content: Buffer }
  /** It is read again. */
  | { readonly kind: 'large'; readonly entry: FileEntry }
  | { readonly kind: 'link'; readonly entry: FileEntry; readonly text: string }
  | { readonly kind: 'directory'; readonly entry: ManifestEntry }
);

/** Reads all outputs, in their order. Throws when one is not what its entry says, or cannot be in an archive. */
export async function readOutputs(
  workspace: string,
  entries: readonly ArchiveEntry[],
  signal: AbortSignal,
): Promise<readonly ReadOutput[]> {
  const directories = new RealDirectories(workspace);
  const outputs = new Map<number, ReadOutput>();
  let kept = 0;
  await several(entries.entries(), async ([index, entry]) => {
    signal.throwIfAborted();
    if (!(await directories.hasParentOf(entry.path))) throw changed(entry.path);
    const output = await readOutput(join(workspace, entry.path), entry, kept < mostKept);
    if (output.kind === 'small') kept += output.content.length;
    outputs.set(index, output);
  });
  return entries.flatMap((_, index) => outputs.get(index) ?? []);
}

/** The directories above outputs that were read, each before what is in it. Throws the system's error when one is gone. */
export async function readDirectories(
  workspace: string,
  outputs: readonly ReadOutput[],
): Promise<readonly FilledDirectory[]> {
  const paths = directoriesOf(outputs.map(({ entry }) => entry));
  const modes = new Map<string, number>();
  await several(paths, async (path) => {
    modes.set(path, (await lstat(join(workspace, path))).mode & 0o777);
  });
  return Array.from(paths, (path) => ({ path, mode: modes.get(path) ?? 0o777 }));
}

/** Throws when one of the outputs is no longer what it was when it was read. */
export async function sameOutputs(workspace: string, outputs: readonly ReadOutput[]): Promise<void> {
  const directories = new RealDirectories(workspace);
  await several(outputs, async ({ entry, place, stats }) => {
    const now = (await directories.hasParentOf(entry.path))
      ? await lstat(place).catch(() => undefined)
      : undefined;
    const isSame =
      now !== undefined &&
      now.mode === stats.mode &&
      now.ino === stats.ino &&
      // A directory that is empty now, as it was then, is the same.
      (entry.kind === 'directory' || (now.mtimeMs === stats.mtimeMs && now.size === stats.size));
    if (!isSame) throw changed(entry.path);
  });
}

/** What is thrown when an output has changed. */
export function changed(path: string): Error {
  return new Error(
    `expected outputs that stay as they are while they are packed; ${JSON.stringify(path)} has changed or vanished`,
  );
}

async function readOutput(place: string, entry: ArchiveEntry, mayKeep: boolean): Promise<ReadOutput> {
  try {
    switch (entry.kind) {
      case 'file':
        return await readFile(place, entry.path, mayKeep);
      case 'link':
        return await readLink(place, entry.path);
      case 'directory': {
        const stats = await lstat(place);
        if (!stats.isDirectory()) throw changed(entry.path);
        const found = { kind: 'directory', path: entry.path, mode: stats.mode & 0o777 } as const;
        return { kind: 'directory', place, stats, entry: found };
      }
    }
  } catch (error) {
    // A link where a file was is not followed; Windows has no such flag, and lstat finds it there.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'EINVAL', 'EISDIR')) throw changed(entry.path);
    throw error;
  }
}

async function readLink(place: string, path: string): Promise<ReadOutput> {
  const stats = await lstat(place);
  const bytes = await readlink(place, { encoding: 'buffer' });
  const text = bytes.toString();
  if (!Buffer.from(text).equals(bytes))
    throw new Error(`expected a link in UTF-8; found another text at ${JSON.stringify(path)}`);
  const problem = problemOfLink(path, text, process.platform);
  if (problem !== undefined) throw new Error(problem);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind: 'link',
    place,
    stats,
    text,
    entry: { kind: 'link', path, mode: stats.mode & 0o777, size: bytes.length, sha256 },
  };
}

async function readFile(place: string, path: string, mayKeep: boolean): Promise<ReadOutput> {
  const file = await openOutput(place);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw changed(path);
    const hash = createHash('sha256');
    const facts = { kind: 'file', path, mode: stats.mode & 0o777, size: stats.size } as const;
    if (mayKeep && stats.size <= smallFile) {
      const content = await file.readFile();
      if (content.length !== stats.size) throw changed(path);
      return {
        kind: 'small',
        place,
        stats,
        content,
        entry: { ...facts, sha256: hash.update(content).digest('hex') },
      };
    }
    let size = 0;
    for await (const piece of piecesOf(file)) {
      hash.update(piece);
      size += piece.length;
    }
    if (size !== stats.size) throw changed(path);
    return { kind: 'large', place, stats, entry: { ...facts, sha256: hash.digest('hex') } };
  } finally {
    await file.close();
  }
}

/** Opens an output for reading: not what a link leads to, and without waiting for a FIFO. */
export function openOutput(place: string): Promise<FileHandle> {
  return open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}

/** A file's content, in pieces that may be kept. */
export async function* piecesOf(file: FileHandle): AsyncGenerator<Buffer, void> {
  for (;;) {
    const piece = Buffer.allocUnsafe(256 * 1024);
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) return;
    yield piece.subarray(0, bytesRead);
  }
}
