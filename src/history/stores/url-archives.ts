import { stat, unlink } from 'node:fs/promises';
import { fetchToFile, sendFile } from '../../host/http/http-files.ts';
import { type HttpOutcome, statusText } from '../../host/http/http-request.ts';
import type { ArchiveNotice, ArchiveStore, FetchedArchive, KeptArchive } from './archive-store.ts';
import { historyTokenVariable } from './choose-store.ts';

/** A larger archive is not fetched, in bytes. */
const largestArchive = 10 * 1024 ** 3;

/** Where archives are, on a server. */
export interface ArchivesUrl {
  /** Of all archives: a name is appended to its path. Without a name and a password in it. */
  readonly base: URL;
  /** The value of `Authorization`; undefined when nothing is to be sent. */
  readonly authorization: string | undefined;
}

/** Archives at a URL that answers `GET` and `PUT`. What is kept replaces what has the same name. */
export class UrlArchives implements ArchiveStore {
  readonly name: string;
  readonly #place: ArchivesUrl;

  constructor(place: ArchivesUrl) {
    // A query may hold a key to the server.
    this.name = `archives at ${place.base.href.replace(/[?#].*$/s, '')}`;
    this.#place = place;
  }

  async fetch(name: string, to: string, signal: AbortSignal): Promise<FetchedArchive> {
    const request = { url: this.#urlOf(name), headers: this.#headers(), largestAnswer: largestArchive };
    const outcome = await fetchToFile(request, to, signal);
    if (outcome.kind === 'answer' && outcome.status === 200) return { kind: 'fetched' };
    await unlink(to).catch(() => undefined);
    if (outcome.kind === 'answer' && (outcome.status === 404 || outcome.status === 410))
      return { kind: 'missing' };
    return this.#notice('read', outcome);
  }

  async keep(name: string, from: string, signal: AbortSignal): Promise<KeptArchive> {
    const { size } = await stat(from);
    const headers = { ...this.#headers(), 'content-type': 'application/gzip' };
    const outcome = await sendFile(
      { method: 'PUT', url: this.#urlOf(name), headers, largestAnswer: 64 * 1024 },
      { path: from, start: 0, length: size },
      signal,
    );
    const isKept = outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
    return isKept ? { kind: 'kept' } : this.#notice('written', outcome);
  }

  #urlOf(name: string): string {
    const url = new URL(this.#place.base);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/${name}`;
    return url.href;
  }

  #headers(): Readonly<Record<string, string>> {
    const { authorization } = this.#place;
    return authorization === undefined ? {} : { authorization };
  }

  #notice(done: 'read' | 'written', outcome: HttpOutcome): ArchiveNotice {
    const found = outcome.kind === 'failure' ? outcome.problem : statusText(outcome.status);
    const isDenied = outcome.kind === 'answer' && (outcome.status === 401 || outcome.status === 403);
    const advice = isDenied ? `: is the token in ${historyTokenVariable} the one that it wants?` : '';
    return { kind: 'notice', notice: `${this.name}: one could not be ${done}: ${found}${advice}` };
  }
}
