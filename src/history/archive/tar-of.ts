import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Header, type Pack, pack } from 'tar-stream';
import { type Manifest, writeManifest } from './manifest.ts';
import { changed, openOutput, type ReadOutput, piecesOf } from './read-outputs.ts';
import { bytesIn, type FileEntry } from './write-file.ts';

/** How much goes through gzip at once, in bytes: each piece is a call to another thread. */
export const pieceBytes = 256 * 1024;

/** Names in the archive. */
export const manifestName = 'manifest.json';
export const logName = 'log';
export const outputsPrefix = 'outputs/';

type LargeOutput = Extract<ReadOutput, { readonly kind: 'large' }>;
type Sink = ReturnType<Pack['entry']>;
type Facts = Pick<Header, 'name' | 'mode' | 'type'> & { readonly linkname?: string };

/** The bytes of a tar with the manifest, the log, and all outputs; large ones are read now. Throws when one has changed since. */
export async function* tarOf(
  manifest: Manifest,
  outputs: readonly ReadOutput[],
  log: Buffer | undefined,
): AsyncGenerator<Buffer, void> {
  const packer = pack();
  const filling = fill(packer, manifest, outputs, log);
  // It is known by the packer's end, too.
  filling.catch((error: unknown) =>
    packer.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytesIn(packer)) {
    pieces.push(piece);
    length += piece.length;
    if (length < pieceBytes) continue;
    yield Buffer.concat(pieces, length);
    [pieces, length] = [[], 0];
  }
  await filling;
  yield Buffer.concat(pieces, length);
}

async function fill(
  packer: Pack,
  manifest: Manifest,
  outputs: readonly ReadOutput[],
  log: Buffer | undefined,
): Promise<void> {
  await add(packer, { name: manifestName, mode: 0o644, type: 'file' }, Buffer.from(writeManifest(manifest)));
  if (log !== undefined) await add(packer, { name: logName, mode: 0o644, type: 'file' }, log);
  for (const output of outputs) {
    const { path, mode } = output.entry;
    const facts = { name: `${outputsPrefix}${path}`, mode };
    switch (output.kind) {
      case 'small':
        await add(packer, { ...facts, type: 'file' }, output.content);
        break;
      case 'large':
        await addLarge(packer, { ...facts, type: 'file' }, output);
        break;
      case 'link':
        await add(packer, { ...facts, type: 'symlink', linkname: output.text });
        break;
      case 'directory':
        await add(packer, { ...facts, type: 'directory' });
        break;
    }
  }
  packer.finalize();
}

/** The moment at which all entries claim to have been written: the same outputs are to be the same bytes. */
const anyMoment = new Date(0);

/** @param content of a file; what is no file has none */
function add(packer: Pack, facts: Facts, content?: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve());
    const header = { ...facts, mtime: anyMoment };
    const sink = content === undefined ? packer.entry(header, done) : packer.entry(header, content, done);
    sink.on('error', reject);
  });
}

async function addLarge(packer: Pack, facts: Facts, { entry, place }: LargeOutput): Promise<void> {
  const file = await openOutput(place).catch(() => {
    throw changed(entry.path);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const header = { ...facts, size: entry.size, mtime: anyMoment };
      const sink = packer.entry(header, (error) => (error ? reject(error) : resolve()));
      sink.on('error', reject);
      copy(file, entry, sink).catch(reject);
    });
  } finally {
    await file.close();
  }
}

async function copy(file: FileHandle, { path, size, sha256 }: FileEntry, sink: Sink): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const piece of piecesOf(file)) {
    hash.update(piece);
    length += piece.length;
    if (length > size) throw changed(path);
    if (!sink.write(piece)) await drained(sink);
  }
  if (length < size || hash.digest('hex') !== sha256) throw changed(path);
  sink.end(null);
}

/** Waits until an entry takes more, or never will. */
function drained(sink: Sink): Promise<void> {
  return new Promise((resolve) => {
    if (sink.destroyed || sink.destroying) return resolve();
    const finish = (): void => {
      sink.off('drain', finish);
      sink.off('close', finish);
      resolve();
    };
    sink.on('drain', finish);
    sink.on('close', finish);
  });
}
