import { createHash } from 'node:crypto';
import { stat, unlink } from 'node:fs/promises';
import { fetchToFile } from '../../host/http/http-files.ts';
import { isSuccess, problemOfAnswer } from '../cache-service/cache-answers.ts';
import type { CacheAccess, CacheClient } from '../cache-service/cache-service.ts';
import { openCache } from '../cache-service/open-cache.ts';
import type { ArchiveNotice, ArchiveStore, FetchedArchive, KeptArchive } from './archive-store.ts';

/** How many archives a run keeps at most: the service takes 200 entries a minute from all jobs of a repository. */
const mostKept = 20;

/** GitHub keeps no more for a whole repository, in bytes. */
const largestArchive = 10 * 1024 ** 3;

/** Stands for what is in an entry: changed, nobody finds the entries of before. */
const archiveVersion = createHash('sha256').update('rundag archive 1, tar, gzip').digest('hex');

/** Archives in GitHub's cache service, an entry each; entries never change. */
export class CacheArchives implements ArchiveStore {
  readonly name = "archives in GitHub's cache service";
  readonly #access: CacheAccess;
  readonly #client: CacheClient;
  #kept = 0;

  constructor(access: CacheAccess) {
    this.#access = access;
    this.#client = openCache(access);
  }

  async fetch(name: string, to: string, signal: AbortSignal): Promise<FetchedArchive> {
    if (!this.#access.mayRead) return this.#notice('none can be read: this run may not read the cache');
    const key = keyOf(name);
    const found = await this.#client.find({ keys: [key], version: archiveVersion }, signal);
    if (found.kind === 'none') return { kind: 'missing' };
    if (found.kind === 'problem') return this.#notice(`one could not be read: ${found.problem}`);
    // Every key that the service is asked for is a prefix to it.
    if (found.key !== key) return { kind: 'missing' };
    const outcome = await fetchToFile({ url: found.url, largestAnswer: largestArchive }, to, signal);
    if (isSuccess(outcome)) return { kind: 'fetched' };
    await unlink(to).catch(() => undefined);
    return this.#notice(`one could not be read: ${problemOfAnswer(outcome).problem}`);
  }

  async keep(name: string, from: string, signal: AbortSignal): Promise<KeptArchive> {
    if (!this.#access.mayWrite) return this.#notice('none can be kept: this run may only read the cache');
    if (this.#kept >= mostKept) return { kind: 'not-kept' };
    this.#kept += 1;
    const { size } = await stat(from);
    const kept = await this.#client.keep(
      keyOf(name),
      archiveVersion,
      { kind: 'file', path: from, size },
      signal,
    );
    return kept.kind === 'problem' ? this.#notice(`one could not be kept: ${kept.problem}`) : kept;
  }

  #notice(text: string): ArchiveNotice {
    return { kind: 'notice', notice: `${this.name}: ${text}` };
  }
}

function keyOf(name: string): string {
  return `rundag-archive-v1-${name}`;
}
