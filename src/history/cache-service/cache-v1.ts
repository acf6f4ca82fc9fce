import { askHttpServer, type HttpOutcome, type HttpRequest } from '../../host/http/http-request.ts';
import {
  answerFields,
  isSuccess,
  largestAnswer,
  problemOfAnswer,
  textField,
  unclear,
} from './cache-answers.ts';
import { chunksOf, sendChunk, sizeOf } from './entry-content.ts';
import type {
  CacheAccess,
  CacheClient,
  CacheQuestion,
  EntryContent,
  FoundEntry,
  KeptEntry,
} from './cache-service.ts';

/** The most that one request has, in bytes: as @actions/cache does it. */
const largestChunk = 32 * 1024 ** 2;

/** The first protocol of the cache service: GitHub Enterprise Server and `act` speak it. */
export class CacheV1 implements CacheClient {
  readonly #access: CacheAccess;

  constructor(access: CacheAccess) {
    this.#access = access;
  }

  async find({ keys, version }: CacheQuestion, signal: AbortSignal): Promise<FoundEntry> {
    const query = `keys=${encodeURIComponent(keys.join(','))}&version=${version}`;
    const found = await this.#ask({ method: 'GET', path: `cache?${query}` }, signal);
    if (found.kind === 'answer' && found.status === 204) return { kind: 'none' };
    if (!isSuccess(found)) return problemOfAnswer(found);
    const fields = answerFields(found.body);
    const key = textField(fields, 'cacheKey');
    const url = textField(fields, 'archiveLocation');
    if (key === '' || !URL.canParse(url)) return unclear;
    return { kind: 'entry', key: key.toLowerCase(), url };
  }

  async keep(key: string, version: string, content: EntryContent, signal: AbortSignal): Promise<KeptEntry> {
    const size = sizeOf(content);
    const reserved = await this.#post('caches', { key, version, cacheSize: size }, signal);
    if (reserved.kind === 'answer' && reserved.status === 409) return { kind: 'exists' };
    if (!isSuccess(reserved)) return problemOfAnswer(reserved);
    const id = answerFields(reserved.body).get('cacheId');
    if (typeof id !== 'number') return unclear;
    for (const chunk of chunksOf(content, largestChunk)) {
      const headers = {
        ...this.#headers(),
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${chunk.start}-${chunk.start + chunk.length - 1}/*`,
      };
      const request = {
        method: 'PATCH',
        url: this.#address(`caches/${id}`),
        headers,
        largestAnswer,
      } as const;
      const sent = await sendChunk(request, content, chunk, signal);
      if (!isSuccess(sent)) return problemOfAnswer(sent);
    }
    const committed = await this.#post(`caches/${id}`, { size }, signal);
    return isSuccess(committed) ? { kind: 'kept' } : problemOfAnswer(committed);
  }

  #post(path: string, value: object, signal: AbortSignal): Promise<HttpOutcome> {
    const headers = { 'content-type': 'application/json' };
    return this.#ask({ method: 'POST', path, headers, body: JSON.stringify(value) }, signal);
  }

  #ask(
    request: Omit<HttpRequest, 'url' | 'largestAnswer'> & { readonly path: string },
    signal: AbortSignal,
  ): Promise<HttpOutcome> {
    const { path, ...rest } = request;
    const headers = { ...this.#headers(), ...request.headers };
    return askHttpServer({ ...rest, url: this.#address(path), headers, largestAnswer }, signal);
  }

  #address(path: string): string {
    return `${this.#access.url.replace(/\/$/, '')}/_apis/artifactcache/${path}`;
  }

  #headers(): Readonly<Record<string, string>> {
    const { token } = this.#access;
    return {
      accept: 'application/json;api-version=6.0-preview.1',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    };
  }
}
