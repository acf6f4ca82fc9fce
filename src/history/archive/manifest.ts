import { directoriesAbove, directoriesOf, longestLink, problemOfPath } from './archive-path.ts';

/** One of a task's outputs. */
export interface ArchiveEntry {
  /** From the workspace, with `/`. */
  readonly path: string;
  /** A directory is one that is empty: the others are those that files are in. */
  readonly kind: 'file' | 'link' | 'directory';
}

/** What an archive says of an entry; its mode is the nine bits of permissions. */
export type ManifestEntry =
  | {
      readonly kind: 'file' | 'link';
      readonly path: string;
      readonly mode: number;
      /** Of its content, or of the link's text, in bytes. */
      readonly size: number;
      /** Of the same. */
      readonly sha256: string;
    }
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number };

/** A directory that outputs are in, with the nine bits of its permissions. */
export interface FilledDirectory {
  /** From the workspace, with `/`. */
  readonly path: string;
  readonly mode: number;
}

/** What is in an archive, in its order. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  /** All directories above the entries, each before what is in it; none in archives of earlier versions, which did not note them. */
  readonly directories: readonly FilledDirectory[];
  /** The end of the task's log; undefined when there is none. */
  readonly log: { readonly size: number; readonly sha256: string } | undefined;
}

/** The form of archives: another one is not read. */
const archiveVersion = 1;

/** The most that an archive may hold: more is refused before anything is written, and is not packed either. */
export const archiveLimits = {
  entries: 1_000_000,
  /** Of all files together, in bytes. */
  content: 10 * 1024 ** 3,
  /** Of the manifest, in bytes. */
  manifest: 256 * 1024 ** 2,
  /** Of the log, in bytes. */
  log: 1024 ** 2,
} as const;

/** Reading of a manifest. */
export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  /** What was expected and found. */
  | { readonly kind: 'problem'; readonly problem: string };

/** A manifest as text. */
export function writeManifest({ entries, directories, log }: Manifest): string {
  return JSON.stringify({ version: archiveVersion, entries, directories, log });
}

/** Reads what may be anything; what it gives is within the limits, and each of its paths can be put into a workspace beside the others. */
export function parseManifest(bytes: Uint8Array, platform: NodeJS.Platform): ParsedManifest {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    const fields = fieldsOf(value);
    if (fields.get('version') !== archiveVersion)
      throw new TypeError(`expected version ${archiveVersion} of an archive; found another`);
    const entries = entriesOf(fields.get('entries'));
    const problem = problemOfEntries(entries, platform);
    if (problem !== undefined) return { kind: 'problem', problem };
    const directories = filledOf(fields.get('directories') ?? [], entries);
    const log = fields.get('log');
    return {
      kind: 'manifest',
      manifest: { entries, directories, log: log === undefined ? undefined : logOf(log) },
    };
  } catch (error) {
    return {
      kind: 'problem',
      problem:
        error instanceof TypeError ? error.message : 'expected a manifest in JSON; found something else',
    };
  }
}

/** Why these cannot be the entries of one archive; undefined when they can. */
export function problemOfEntries(
  entries: readonly (ArchiveEntry & { readonly size?: number })[],
  platform: NodeJS.Platform,
): string | undefined {
  if (entries.length > archiveLimits.entries)
    return `expected at most ${archiveLimits.entries} entries; found ${entries.length}`;
  const paths = new Set<string>();
  let content = 0;
  for (const { path, size = 0 } of entries) {
    const problem = problemOfPath(path, platform);
    if (problem !== undefined) return problem;
    if (paths.has(path)) return `expected each path once; found ${JSON.stringify(path)} twice`;
    paths.add(path);
    content += size;
  }
  if (content > archiveLimits.content)
    return `expected at most ${archiveLimits.content} bytes; found ${content}`;
  for (const { path } of entries) {
    const above = directoriesAbove(path).find((directory) => paths.has(directory));
    if (above !== undefined)
      return `expected nothing below ${JSON.stringify(above)}, which is an entry itself; found ${JSON.stringify(path)}`;
  }
  return undefined;
}

function entriesOf(value: unknown): readonly ManifestEntry[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list of entries; found something else');
  return value.map(entryOf);
}

function entryOf(value: unknown): ManifestEntry {
  const fields = fieldsOf(value);
  const path = fields.get('path');
  if (typeof path !== 'string') throw new TypeError('expected the path of each entry; found none');
  const mode = wholeNumber(fields.get('mode'), 0o777);
  const kind = fields.get('kind');
  switch (kind) {
    case 'directory':
      return { kind, path, mode };
    case 'file':
    case 'link': {
      const size = wholeNumber(fields.get('size'), kind === 'link' ? longestLink : archiveLimits.content);
      return { kind, path, mode, size, sha256: digestOf(fields.get('sha256')) };
    }
    default:
      throw new TypeError(
        `expected a file, a link or a directory; found another kind at ${JSON.stringify(path)}`,
      );
  }
}

function filledOf(value: unknown, entries: readonly ManifestEntry[]): readonly FilledDirectory[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list of directories; found something else');
  const above = directoriesOf(entries);
  return value.map((one): FilledDirectory => {
    const fields = fieldsOf(one);
    const path = fields.get('path');
    // Only what the restored outputs are in may be touched.
    if (typeof path !== 'string' || !above.has(path))
      throw new TypeError('expected directories that entries are in; found another');
    return { path, mode: wholeNumber(fields.get('mode'), 0o777) };
  });
}

function logOf(value: unknown): NonNullable<Manifest['log']> {
  const fields = fieldsOf(value);
  return {
    size: wholeNumber(fields.get('size'), archiveLimits.log),
    sha256: digestOf(fields.get('sha256')),
  };
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('expected an object; found something else');
  return new Map(Object.entries(value));
}

function wholeNumber(value: unknown, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new TypeError(`expected a whole number up to ${most}; found something else`);
}

function digestOf(value: unknown): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new TypeError('expected a SHA-256 in hexadecimal; found something else');
}
