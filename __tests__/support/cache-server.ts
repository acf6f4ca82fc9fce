import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CacheAccess } from '../../src/history/cache-service/cache-service.ts';
import { answer, bodyOf, serve } from './web-server.ts';

/** An entry of the cache, in the order of their creation. */
interface Entry {
  readonly key: string;
  readonly version: string;
  readonly id: number;
  /** The last part of the URL that gives leave to write it, and later to read it. */
  leave: string;
  bytes: Buffer | undefined;
  isFinished: boolean;
  readonly blocks: Map<string, Buffer>;
}

type Fields = ReadonlyMap<string, unknown>;

/** Answers a request instead of the service; false when the service is to answer. */
export type Disturbance = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * A cache service, in both protocols, as GitHub's behaves: entries never change, are found by any prefix of their key, the newest first, and
 * move by URLs that need no token.
 */
export class CacheServer {
  readonly entries: Entry[] = [];
  /** `POST CreateCacheEntry`, `PUT blob` … */
  readonly requests: string[] = [];
  readonly #token = randomUUID();
  readonly #disturb: Disturbance;
  #address = '';

  private constructor(disturb: Disturbance) {
    this.#disturb = disturb;
  }

  /** Runs until the test has ended. */
  static async open(disturb: Disturbance = () => false): Promise<CacheServer> {
    const server = new CacheServer(disturb);
    server.#address = await serve((request, response) => void server.#receive(request, response));
    return server;
  }

  /** How a job comes to it. */
  access(protocol: 'v1' | 'v2', facts: Partial<CacheAccess> = {}): CacheAccess {
    return {
      protocol,
      url: `${this.#address}/`,
      token: this.#token,
      mayRead: true,
      mayWrite: true,
      ...facts,
    };
  }

  /** What the runner gives to an action beside its inputs. */
  get env(): Readonly<Record<string, string>> {
    return {
      ACTIONS_RESULTS_URL: `${this.#address}/`,
      ACTIONS_RUNTIME_TOKEN: this.#token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
  }

  /** Puts an entry in, as another job could have. */
  add(key: string, version: string, bytes: Buffer): void {
    const id = this.entries.length + 1;
    this.entries.push({ key, version, id, leave: randomUUID(), bytes, isFinished: true, blocks: new Map() });
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.#address);
    const last = url.pathname.split('/').at(-1) ?? '';
    const isBlob = url.pathname.startsWith('/blob/');
    this.requests.push(`${request.method} ${isBlob ? 'blob' : last}`);
    if (this.#disturb(request, response)) return;
    const body = await bodyOf(request);
    if (isBlob) return this.#blob(request, body, url, response);
    if (request.headers.authorization !== `Bearer ${this.#token}`)
      return answer(response, 401, { msg: 'no such token' });
    if (url.pathname.startsWith('/_apis/artifactcache/'))
      return this.#receiveV1(request, body, url, response);
    return this.#receiveV2(last, fieldsOf(body), response);
  }

  #receiveV2(method: string, fields: Fields, response: ServerResponse): void {
    const key = String(fields.get('key'));
    const version = String(fields.get('version'));
    switch (method) {
      case 'CreateCacheEntry': {
        const entry = this.#create(key, version);
        if (entry === undefined) return answer(response, 409, { code: 'already_exists', msg: 'it exists' });
        return answer(response, 200, { ok: true, signed_upload_url: this.#urlOf(entry) });
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = this.entries.find((one) => one.key === key && one.version === version);
        const isWhole = entry?.bytes?.length === Number(fields.get('size_bytes'));
        if (entry === undefined || !isWhole)
          return answer(response, 200, { ok: false, message: 'not whole' });
        this.#finish(entry);
        return answer(response, 200, { ok: true, entry_id: String(entry.id) });
      }
      case 'GetCacheEntryDownloadURL': {
        const others = fields.get('restore_keys');
        const entry = this.#find([key, ...(Array.isArray(others) ? others.map(String) : [])], version);
        if (entry === undefined) return answer(response, 200, {});
        return answer(response, 200, {
          ok: true,
          signed_download_url: this.#urlOf(entry),
          matched_key: entry.key,
        });
      }
      default:
        return answer(response, 404, { code: 'bad_route', msg: method });
    }
  }

  #receiveV1(request: IncomingMessage, body: Buffer, url: URL, response: ServerResponse): void {
    const [, , , resource, id] = url.pathname.split('/');
    const entry = this.entries.find((one) => String(one.id) === id);
    const fields = request.method === 'POST' ? fieldsOf(body) : new Map();
    switch (`${request.method} ${resource}`) {
      case 'GET cache': {
        const keys = (url.searchParams.get('keys') ?? '').split(',');
        const found = this.#find(keys, url.searchParams.get('version') ?? '');
        if (found === undefined) return answer(response, 204);
        return answer(response, 200, { cacheKey: found.key, archiveLocation: this.#urlOf(found) });
      }
      case 'PATCH caches': {
        // One piece after another.
        const start = entry?.bytes?.length ?? 0;
        const isNext = request.headers['content-range'] === `bytes ${start}-${start + body.length - 1}/*`;
        if (entry === undefined || !isNext) return answer(response, 400, { message: 'not so' });
        entry.bytes = Buffer.concat([entry.bytes ?? Buffer.alloc(0), body]);
        return answer(response, 204);
      }
      case 'POST caches': {
        if (id === undefined) {
          const created = this.#create(String(fields.get('key')), String(fields.get('version')));
          if (created === undefined) return answer(response, 409, { message: 'it exists' });
          return answer(response, 201, { cacheId: created.id });
        }
        if (entry === undefined || entry.bytes?.length !== fields.get('size'))
          return answer(response, 400, { message: 'not whole' });
        this.#finish(entry);
        return answer(response, 204);
      }
      default:
        return answer(response, 404);
    }
  }

  #blob(request: IncomingMessage, body: Buffer, url: URL, response: ServerResponse): void {
    const entry = this.entries.find((one) => url.pathname.endsWith(`/${one.leave}`));
    const part = url.searchParams.get('comp');
    // A store that is given a token beside the URL refuses both.
    if (entry === undefined || request.headers.authorization !== undefined) return answer(response, 403);
    if (request.method === 'PUT' && part !== null) return this.#block(entry, body, url, response);
    if (request.method === 'PUT') {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return answer(response, 400);
      entry.bytes = body;
      return answer(response, 201);
    }
    if (!entry.isFinished) return answer(response, 403);
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(entry.bytes);
  }

  /** A piece of a blob, or the list that makes a blob of its pieces. */
  #block(entry: Entry, body: Buffer, url: URL, response: ServerResponse): void {
    if (url.searchParams.get('comp') === 'block') {
      entry.blocks.set(url.searchParams.get('blockid') ?? '', body);
      return answer(response, 201);
    }
    const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id = '']) => id);
    const blocks = ids.flatMap((id) => entry.blocks.get(id) ?? []);
    if (blocks.length !== ids.length) return answer(response, 400);
    entry.bytes = Buffer.concat(blocks);
    answer(response, 201);
  }

  #create(key: string, version: string): Entry | undefined {
    if (this.entries.some((one) => one.key === key && one.version === version)) return undefined;
    const id = this.entries.length + 1;
    const entry = {
      key,
      version,
      id,
      leave: randomUUID(),
      bytes: undefined,
      isFinished: false,
      blocks: new Map(),
    };
    this.entries.push(entry);
    return entry;
  }

  /** It can be read from now on, by another URL. */
  #finish(entry: Entry): void {
    entry.isFinished = true;
    entry.leave = randomUUID();
  }

  #find(keys: readonly string[], version: string): Entry | undefined {
    const finished = this.entries.filter((one) => one.isFinished && one.version === version).toReversed();
    for (const key of keys) {
      const found =
        finished.find((one) => one.key === key) ?? finished.find((one) => one.key.startsWith(key));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #urlOf({ leave }: Entry): string {
    return `${this.#address}/blob/${leave}?sig=s%2Fg%3D`;
  }
}

function fieldsOf(body: Buffer): Fields {
  const value: unknown = JSON.parse(body.toString());
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
