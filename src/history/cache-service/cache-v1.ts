import { askHttpServer, type HttpOutcome, type HttpRequest } from '../../host/http-request.ts';
import {
  answerFields,
  entryFrom,
  isSuccess,
  largestAnswer,
  problemOfAnswer,
  textField,
  unclear,
} from './cache-answers.ts';
import type { CacheAccess, CacheClient, CacheQuestion, FoundEntry, KeptEntry } from './cache-service.ts';

/** The first protocol of the cache service: GitHub Enterprise Server and `act` speak it. */
export class CacheV1 implements CacheClient {
  readonly #access: CacheAccess;

  constructor(access: CacheAccess) {
    this.#access = access;
  }

  async find({ keys, version, largestEntry }: CacheQuestion, signal: AbortSignal): Promise<FoundEntry> {
    const query = `keys=${encodeURIComponent(keys.join(','))}&version=${version}`;
    const found = await this.#ask({ method: 'GET', path: `cache?${query}` }, signal);
    if (found.kind === 'answer' && found.status === 204) return { kind: 'none' };
    if (!isSuccess(found)) return problemOfAnswer(found);
    const fields = answerFields(found.body);
    const key = textField(fields, 'cacheKey');
    const url = textField(fields, 'archiveLocation');
    if (key === '' || !URL.canParse(url)) return unclear;
    return entryFrom(key, await askHttpServer({ method: 'GET', url, largestAnswer: largestEntry }, signal));
  }

  async keep(key: string, version: string, bytes: Uint8Array, signal: AbortSignal): Promise<KeptEntry> {
    const size = bytes.byteLength;
    const reserved = await this.#post('caches', { key, version, cacheSize: size }, signal);
    if (reserved.kind === 'answer' && reserved.status === 409) return { kind: 'exists' };
    if (!isSuccess(reserved)) return problemOfAnswer(reserved);
    const id = answerFields(reserved.body).get('cacheId');
    if (typeof id !== 'number') return unclear;
    const headers = {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${size - 1}/*`,
    };
    const sent = await this.#ask({ method: 'PATCH', path: `caches/${id}`, headers, body: bytes }, signal);
    if (!isSuccess(sent)) return problemOfAnswer(sent);
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
    const { url, token } = this.#access;
    const headers = {
      accept: 'application/json;api-version=6.0-preview.1',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...request.headers,
    };
    const { path, ...rest } = request;
    const address = `${url.replace(/\/$/, '')}/_apis/artifactcache/${path}`;
    return askHttpServer({ ...rest, url: address, headers, largestAnswer }, signal);
  }
}
