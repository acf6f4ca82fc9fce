import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants as zlibConstants, createGzip } from 'node:zlib';
import { messageOf } from '../../model/message-of.ts';
import { archiveLimits, type ArchiveEntry, type Manifest, problemOfEntries } from './manifest.ts';
import { readDirectories, type ReadOutput, readOutputs, sameOutputs } from './read-outputs.ts';
import { pieceBytes, tarOf } from './tar-of.ts';

/** What an archive is to be made of. */
export interface PackRequest {
  /** Absolute. */
  readonly workspace: string;
  readonly entries: readonly ArchiveEntry[];
  /** A file of which the end is kept, absolute; undefined for none. */
  readonly log: string | undefined;
  /** The archive's file, absolute; what is there is overwritten. */
  readonly to: string;
  /** Gives it up. */
  readonly signal: AbortSignal;
}

/** How packing ended. */
export type PackedArchive =
  | {
      readonly kind: 'packed';
      /** Of the archive. */
      readonly bytes: number;
      readonly sha256: string;
    }
  /** There is no archive: what was expected and found, or the system's error. */
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * Packs outputs into one file: a tar, packed by gzip, that begins with its manifest. The same outputs give the same bytes. What
 * changes from when it is first read until all is packed is a problem; so is a link that leads out of the workspace. Never rejects.
 */
export async function packArchive({
  workspace,
  entries,
  log,
  to,
  signal,
}: PackRequest): Promise<PackedArchive> {
  try {
    const refused = problemOfEntries(entries, process.platform);
    if (refused !== undefined) return { kind: 'problem', problem: refused };
    const outputs = await readOutputs(workspace, entries, signal);
    // Now their sizes are known.
    const problem = problemOfEntries(
      outputs.map(({ entry }) => entry),
      process.platform,
    );
    if (problem !== undefined) return { kind: 'problem', problem };
    const directories = await readDirectories(workspace, outputs);
    const manifest = { entries: outputs.map(({ entry }) => entry), directories };
    const end = log === undefined ? undefined : await endOf(log);
    const written = await writeArchive({ manifest, outputs, log: end }, to, signal);
    await sameOutputs(workspace, outputs);
    return { kind: 'packed', ...written };
  } catch (error) {
    await unlink(to).catch(() => undefined);
    return { kind: 'problem', problem: signal.aborted ? 'it was given up' : messageOf(error) };
  }
}

interface Content {
  readonly manifest: Omit<Manifest, 'log'>;
  readonly outputs: readonly ReadOutput[];
  /** The end of the task's log. */
  readonly log: Buffer | undefined;
}

async function writeArchive(
  { manifest, outputs, log }: Content,
  to: string,
  signal: AbortSignal,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const logFacts =
    log === undefined
      ? undefined
      : { size: log.length, sha256: createHash('sha256').update(log).digest('hex') };
  await pipeline(
    tarOf({ ...manifest, log: logFacts }, outputs, log),
    createGzip({ level: zlibConstants.Z_BEST_SPEED, chunkSize: pieceBytes }),
    async function* measured(pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        signal.throwIfAborted();
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    createWriteStream(to, { mode: 0o600 }),
  );
  return { bytes, sha256: hash.digest('hex') };
}

/** The end of a file, as much as an archive has of a log. */
async function endOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, archiveLimits.log));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(
        buffer,
        length,
        buffer.length - length,
        size - buffer.length + length,
      );
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}
