import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { ManifestEntry } from './manifest.ts';

/** A file, or a link, of the manifest. */
export type FileEntry = Extract<ManifestEntry, { readonly size: number }>;

/** A stream of the library for tar, whose types do not say that it gives bytes. */
type Source = AsyncIterable<unknown>;

/** The pieces of such a stream. */
export async function* bytesIn(source: Source): AsyncGenerator<Uint8Array, void> {
  for await (const piece of source) if (piece instanceof Uint8Array) yield piece;
}

/** All of an entry's content. Throws when that is not as long as it has to be. */
export async function wholeOf(source: Source, size: number): Promise<Buffer> {
  const content = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const piece of bytesIn(source)) {
    if (length + piece.length > size) throw new Error(`expected ${size} bytes; found more`);
    content.set(piece, length);
    length += piece.length;
  }
  if (length !== size) throw new Error(`expected ${size} bytes; found ${length}`);
  return content;
}

/** Throws when digests differ. */
export function checkDigest(path: string, found: string, expected: string): void {
  if (found !== expected)
    throw new Error(
      `expected the SHA-256 ${expected} at ${JSON.stringify(path.slice(0, 200))}; found ${found}`,
    );
}

/** Writes a new file, once its content is known to be what it has to be. */
export async function writeSmallFile(
  place: string,
  entry: FileEntry,
  content: Buffer,
  now: Date,
): Promise<void> {
  checkDigest(entry.path, createHash('sha256').update(content).digest('hex'), entry.sha256);
  await writeNewFile(place, entry, now, (file) => file.writeFile(content));
}

/** Writes a new file of any size; throws at its end when its content was not what it has to be. */
export async function writeLargeFile(
  place: string,
  entry: FileEntry,
  source: Source,
  now: Date,
): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  await writeNewFile(place, entry, now, async (file) => {
    for await (const piece of bytesIn(source)) {
      hash.update(piece);
      length += piece.length;
      await file.writeFile(piece);
    }
  });
  if (length !== entry.size) throw new Error(`expected ${entry.size} bytes; found ${length}`);
  checkDigest(entry.path, hash.digest('hex'), entry.sha256);
}

/** Throws where something is already, by this name or by one that the system takes for the same. */
async function writeNewFile(
  place: string,
  { mode }: FileEntry,
  now: Date,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    await write(file);
    // The mask of this process is not to count twice.
    await file.chmod(mode);
    // The same for all: a tool that compares the times of two outputs finds neither older.
    await file.utimes(now, now);
  } finally {
    await file.close();
  }
}
