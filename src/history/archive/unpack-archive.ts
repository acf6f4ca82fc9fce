import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Extract as TarReader, extract } from 'tar-stream';
import { directoriesAbove, problemOfLink } from './archive-path.ts';
import { archiveLimits, type Manifest, type ManifestEntry, parseManifest } from './manifest.ts';
import { several } from './several.ts';
import { logName, manifestName, outputsPrefix, pieceBytes } from './tar-of.ts';
import { checkDigest, type FileEntry, wholeOf, writeLargeFile, writeSmallFile } from './write-file.ts';

/** What is to be unpacked, and where. */
export interface UnpackRequest {
  /** Open for reading; it stays open. */
  readonly archive: FileHandle;
  /** An empty directory that is this archive's alone; absolute. */
  readonly into: string;
  /** Where the log goes, absolute; undefined when nobody wants it. */
  readonly logTo: string | undefined;
  readonly signal: AbortSignal;
}

type TarEntries = ReturnType<TarReader[typeof Symbol.asyncIterator]>;
type TarEntry = TarReader extends AsyncIterable<infer Entry> ? Entry : never;

/** Files up to so many bytes are written several at once, the others one after another. */
const smallFile = 256 * 1024;

/** What a tar may have beside contents for each entry: its header, and one for names that are long, in whole blocks. */
const headerBytes = 4096;

/**
 * Unpacks an archive into a directory, and checks each entry against the manifest: its place in the order, name, kind, size and digest.
 * Throws at the first that is not so: what was expected and found. Directories are writable, whatever their modes will be.
 */
export async function unpackArchive({ archive, into, logTo, signal }: UnpackRequest): Promise<Manifest> {
  const reader = extract();
  let limit: number = archiveLimits.manifest + headerBytes;
  const feeding = pipeline(
    archive.createReadStream({ start: 0, autoClose: false, highWaterMark: pieceBytes }),
    createGunzip({ chunkSize: pieceBytes }),
    async function* bounded(pieces: AsyncIterable<Buffer>) {
      let length = 0;
      for await (const piece of pieces) {
        signal.throwIfAborted();
        length += piece.length;
        // A few bytes can be gigabytes once they are unpacked.
        if (length > limit) throw new Error(`expected at most ${limit} bytes in the archive; found more`);
        yield piece;
      }
    },
    reader,
  );
  // It is awaited below, unless an entry fails first.
  feeding.catch(() => undefined);
  try {
    const entries = reader[Symbol.asyncIterator]();
    const manifest = await readManifest(entries);
    limit += bytesOf(manifest);
    await unpackLog(entries, manifest.log, logTo);
    await unpackOutputs(entries, manifest, into);
    const more = await entries.next();
    if (more.done !== true)
      throw new Error(`expected no more entries; found ${nameOf(more.value.header.name)}`);
    await feeding;
    return manifest;
  } catch (error) {
    reader.destroy();
    await feeding.catch(() => undefined);
    throw error;
  }
}

async function readManifest(entries: TarEntries): Promise<Manifest> {
  const entry = await nextEntry(entries, manifestName, 'file');
  const { size } = entry.header;
  if (size > archiveLimits.manifest)
    throw new Error(`expected a manifest of at most ${archiveLimits.manifest} bytes; found ${size}`);
  const parsed = parseManifest(await wholeOf(entry, size), process.platform);
  if (parsed.kind === 'problem') throw new Error(parsed.problem);
  return parsed.manifest;
}

/** The most that an archive with this manifest takes as a tar, the manifest itself left out. */
function bytesOf({ entries, log }: Manifest): number {
  const all = entries.map((entry) => {
    const size = entry.kind === 'directory' ? 0 : entry.size;
    // A path may stand in it twice, and is in Unicode.
    return size + 8 * entry.path.length + headerBytes;
  });
  return all.reduce((sum, bytes) => sum + bytes, (log?.size ?? 0) + 4 * headerBytes);
}

async function unpackLog(entries: TarEntries, log: Manifest['log'], to: string | undefined): Promise<void> {
  if (log === undefined) return;
  const content = await wholeOf(await nextEntry(entries, logName, 'file', log.size), log.size);
  checkDigest(logName, createHash('sha256').update(content).digest('hex'), log.sha256);
  if (to !== undefined) await writeFile(to, content, { mode: 0o600 });
}

async function unpackOutputs(entries: TarEntries, manifest: Manifest, into: string): Promise<void> {
  const directories = new Set<string>();
  const now = new Date();
  async function* smallFiles(): AsyncGenerator<{ readonly entry: FileEntry; readonly content: Buffer }> {
    for (const entry of manifest.entries) {
      const name = `${outputsPrefix}${entry.path}`;
      const place = join(into, entry.path);
      await makeAbove(into, entry.path, directories);
      switch (entry.kind) {
        case 'directory':
          await nextEntry(entries, name, 'directory');
          await mkdir(place);
          break;
        case 'link':
          await unpackLink(await nextEntry(entries, name, 'symlink'), entry, place);
          break;
        case 'file': {
          const source = await nextEntry(entries, name, 'file', entry.size);
          if (entry.size > smallFile) await writeLargeFile(place, entry, source, now);
          else yield { entry, content: await wholeOf(source, entry.size) };
        }
      }
    }
  }
  await several(smallFiles(), ({ entry, content }) =>
    writeSmallFile(join(into, entry.path), entry, content, now),
  );
}

/**
 * Makes the directories above a path. One that is there though no path of this archive had it before is one by another name, as on a
 * system that takes `a` and `A` for the same: the error of the system then.
 */
async function makeAbove(into: string, path: string, made: Set<string>): Promise<void> {
  for (const directory of directoriesAbove(path).toReversed()) {
    if (made.has(directory)) continue;
    await mkdir(join(into, directory));
    made.add(directory);
  }
}

async function unpackLink(
  source: TarEntry,
  { path, size, sha256 }: ManifestEntry & FileFacts,
  place: string,
): Promise<void> {
  // It is null where a header has none, whatever its type says.
  const text = source.header.linkname ?? '';
  const bytes = Buffer.from(text);
  const problem = problemOfLink(path, text, process.platform);
  if (problem !== undefined) throw new Error(problem);
  if (bytes.length !== size)
    throw new Error(`expected ${size} bytes at ${nameOf(path)}; found ${bytes.length}`);
  checkDigest(path, createHash('sha256').update(bytes).digest('hex'), sha256);
  await symlink(text, place);
}

type FileFacts = Pick<FileEntry, 'size' | 'sha256'>;

/** The next entry of a tar. Throws when it is not this one. */
async function nextEntry(
  entries: TarEntries,
  name: string,
  type: 'file' | 'symlink' | 'directory',
  size?: number,
): Promise<TarEntry> {
  const next = await entries.next();
  if (next.done === true) throw new Error(`expected ${nameOf(name)} in the archive; found its end`);
  const { header } = next.value;
  const found = header.type === 'directory' ? header.name.replace(/\/$/, '') : header.name;
  if (found !== name || header.type !== type)
    throw new Error(
      `expected the ${type} ${nameOf(name)} in the archive; found the ${header.type ?? 'unknown'} ${nameOf(found)}`,
    );
  // What is no file has none, except in an archive that nobody has packed by a tar.
  if (type !== 'file' ? header.size !== 0 : size !== undefined && header.size !== size)
    throw new Error(`expected ${size ?? 0} bytes at ${nameOf(name)}; found ${header.size}`);
  return next.value;
}

function nameOf(name: string): string {
  return JSON.stringify(name.slice(0, 200));
}
