import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { randomToken } from '../../host/random-token.ts';
import { messageOf } from '../../model/message-of.ts';
import type { ArchiveNotice, ArchiveStore, FetchedArchive, KeptArchive } from './archive-store.ts';
import { evictArchives, type Retention } from './evict-archives.ts';

/** How many bytes are copied at once. */
const pieceBytes = 256 * 1024;

/**
 * Archives in a directory, `ab/abcdef….tar.gz`, safe for any number of runs at once, and for runs that are killed at any moment: an archive
 * is whole before it has its name. A file's time of change is when it was last used; the first keep of a run removes what nobody uses.
 */
export class DirectoryArchives implements ArchiveStore {
  readonly name: string;
  readonly #directory: string;
  readonly #retention: Retention | undefined;
  #hasEvicted = false;

  /** @param directory of all archives; absolute. It is made when something is kept. */
  constructor(directory: string, retention?: Retention) {
    this.name = `archives in ${directory}`;
    this.#directory = directory;
    this.#retention = retention;
  }

  async fetch(name: string, to: string, signal: AbortSignal): Promise<FetchedArchive> {
    const place = this.#placeOf(name);
    try {
      await copy(place, to, 'w', signal);
      const now = new Date();
      await utimes(place, now, now).catch(() => undefined);
      return { kind: 'fetched' };
    } catch (error) {
      await unlink(to).catch(() => undefined);
      return isMissing(error, place) ? { kind: 'missing' } : this.#notice('read', error);
    }
  }

  async keep(name: string, from: string, signal: AbortSignal): Promise<KeptArchive> {
    const place = this.#placeOf(name);
    try {
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const beside = `${place.slice(0, -'.tar.gz'.length)}.${await randomToken()}.tmp`;
      try {
        await copy(from, beside, 'wx', signal);
        await onDisk(beside);
        await rename(beside, place);
      } catch (error) {
        await unlink(beside).catch(() => undefined);
        throw error;
      }
      await this.#evictOnce(signal);
      return { kind: 'kept' };
    } catch (error) {
      return this.#notice('written', error);
    }
  }

  #placeOf(name: string): string {
    return join(this.#directory, name.slice(0, 2), `${name}.tar.gz`);
  }

  async #evictOnce(signal: AbortSignal): Promise<void> {
    if (this.#hasEvicted) return;
    this.#hasEvicted = true;
    // What cannot be removed is no reason against what was kept.
    await evictArchives(this.#directory, signal, this.#retention).catch(() => undefined);
  }

  #notice(done: 'read' | 'written', error: unknown): ArchiveNotice {
    return { kind: 'notice', notice: `${this.name}: one could not be ${done}: ${messageOf(error)}` };
  }
}

async function copy(from: string, to: string, flags: 'w' | 'wx', signal: AbortSignal): Promise<void> {
  await pipeline(
    createReadStream(from, { highWaterMark: pieceBytes }),
    createWriteStream(to, { flags, mode: 0o600 }),
    { signal },
  );
}

/** A name is never that of bytes which a power failure has lost. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown, place: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'ENOENT' &&
    'path' in error &&
    error.path === place
  );
}
