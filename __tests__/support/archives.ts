import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import type { ArchiveEntry } from '../../src/history/archive/manifest.ts';

/** Of a text or bytes, in hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What an archive is expected to be. */
export function expectedOf(file: string): { readonly bytes: number; readonly sha256: string } {
  const content = readFileSync(file);
  return { bytes: content.length, sha256: sha256Of(content) };
}

/** One entry of a tar that is made by hand. */
export interface RawEntry extends Partial<Header> {
  readonly name: string;
  readonly content?: string | Uint8Array;
}

/** Writes an archive with these entries, whatever they are. */
export async function writeTar(file: string, entries: readonly RawEntry[]): Promise<void> {
  const packer = pack();
  for (const { content, ...header } of entries)
    if (content === undefined) packer.entry({ size: 0, ...header });
    else packer.entry(header, content);
  packer.finalize();
  const pieces: Uint8Array[] = [];
  for await (const piece of packer) if (piece instanceof Uint8Array) pieces.push(piece);
  writeFileSync(file, gzipSync(Buffer.concat(pieces)));
}

/** All that is below a folder of a workspace, as entries: files, links and empty directories, sorted. */
export function entriesBelow(workspace: string, folder: string = ''): readonly ArchiveEntry[] {
  return readdirSync(join(workspace, folder))
    .toSorted()
    .flatMap((name): readonly ArchiveEntry[] => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stats = lstatSync(join(workspace, path));
      if (stats.isSymbolicLink()) return [{ path, kind: 'link' }];
      if (!stats.isDirectory()) return [{ path, kind: 'file' }];
      const inside = entriesBelow(workspace, path);
      return inside.length > 0 ? inside : [{ path, kind: 'directory' }];
    });
}

/** What a folder of a workspace holds: of each entry its kind, mode and content. */
export function treeOf(workspace: string, folder: string = ''): ReadonlyMap<string, string> {
  return new Map(
    entriesBelow(workspace, folder).map(({ path, kind }) => {
      const place = join(workspace, path);
      const mode = (lstatSync(place).mode & 0o777).toString(8);
      switch (kind) {
        case 'file':
          return [path, `file ${mode} ${sha256Of(readFileSync(place))}`];
        case 'link':
          return [path, `link ${readlinkSync(place)}`];
        case 'directory':
          return [path, `directory ${mode}`];
      }
    }),
  );
}
