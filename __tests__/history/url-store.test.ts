import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { largestHistory, writeHistory } from '../../src/history/file/history-text.ts';
import { mergeHistories } from '../../src/history/file/merge-history.ts';
import { BudgetedStore } from '../../src/history/stores/budgeted-store.ts';
import { UrlStore } from '../../src/history/stores/url-store.ts';
import { historyOf } from '../support/histories.ts';
import { answer, bodyOf, serve, unusedAddress } from '../support/web-server.ts';

const patient = new AbortController().signal;
const newer = '{"version":2}';

/** A store of the history at `/graph` of a server. */
function storeAt(address: string, authorization?: string): UrlStore {
  return new UrlStore({ url: `${address}/graph`, authorization });
}

/** A server of one file, which heeds what a request says of its tag where that is asked for. */
class FileServer {
  content: Buffer | undefined;
  readonly requests: string[] = [];
  readonly authorizations = new Set<string | undefined>();
  readonly #heedsTags: boolean;
  #version = 0;

  constructor(heedsTags: boolean, content?: Uint8Array | string) {
    this.#heedsTags = heedsTags;
    this.content = content === undefined ? undefined : Buffer.from(content);
  }

  readonly listener: RequestListener = async (request, response) => {
    this.requests.push(request.method ?? '');
    this.authorizations.add(request.headers.authorization);
    const tag = `"${this.#version}"`;
    if (request.method === 'GET') {
      if (this.content === undefined) return answer(response, 404);
      response.writeHead(200, this.#heedsTags ? { etag: tag } : {});
      return response.end(this.content);
    }
    const body = await bodyOf(request);
    // Read only now: another request may have come in between.
    const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
    const isStale = match !== undefined && match !== `"${this.#version}"`;
    if (this.#heedsTags && (isStale || (noneMatch === '*' && this.content !== undefined)))
      return answer(response, 412);
    this.content = body;
    this.#version += 1;
    return answer(response, 204);
  };
}

describe('a history at a URL', () => {
  it('is none, and then what was saved and merged', async () => {
    const server = new FileServer(false);
    const store = storeAt(await serve(server.listener));
    expect(await store.load(patient)).toEqual({ kind: 'none' });
    expect(await store.save(historyOf('a', 1), patient)).toEqual({ kind: 'saved' });
    expect(await store.load(patient)).toEqual({
      kind: 'history',
      history: historyOf('a', 1),
      notice: undefined,
    });
    expect(await store.save(historyOf('b', 1), patient)).toEqual({ kind: 'saved' });
    const history = mergeHistories(historyOf('a', 1), historyOf('b', 1));
    expect(await store.load(patient)).toEqual({ kind: 'history', history, notice: undefined });
    expect(server.authorizations).toEqual(new Set([undefined]));
  });

  it('is asked for with the token', async () => {
    const server = new FileServer(false);
    const store = storeAt(await serve(server.listener), 'Bearer abc');
    await store.save(historyOf('a', 1), patient);
    expect(server.requests).toEqual(['GET', 'PUT']);
    expect(server.authorizations).toEqual(new Set(['Bearer abc']));
  });

  it('loses nothing of runs that save at once, where the server heeds tags', async () => {
    const server = new FileServer(true);
    const address = await serve(server.listener);
    const keys = ['a', 'b', 'c', 'd'];
    const saved = await Promise.all(keys.map((key) => storeAt(address).save(historyOf(key, 1), patient)));
    expect(saved).toEqual(keys.map(() => ({ kind: 'saved' })));
    const loaded = await storeAt(address).load(patient);
    expect(loaded.kind === 'history' && [...loaded.history.keys()].toSorted()).toEqual(keys);
    expect(server.requests.length).toBeGreaterThan(2 * keys.length);
  });

  it('is written without a condition where the tag of the server is a weak one', async () => {
    const conditions: unknown[] = [];
    const content = writeHistory(historyOf('a', 1));
    const address = await serve((request, response) => {
      if (request.method === 'PUT') conditions.push(request.headers['if-match']);
      response.writeHead(200, { etag: 'W/"1"' });
      response.end(content);
    });
    expect(await storeAt(address).save(historyOf('b', 1), patient)).toEqual({ kind: 'saved' });
    expect(conditions).toEqual([undefined]);
  });

  it('is given up when other runs always come first', async () => {
    const address = await serve((request, response) =>
      answer(response, request.method === 'GET' ? 404 : 412),
    );
    expect(await storeAt(address).save(historyOf('a', 1), patient)).toEqual({
      kind: 'notice',
      notice: `history at ${address}/graph: it could not be written: status 412`,
    });
  });

  it.each([
    ['damaged', '<html>Sign in</html>', 'expected JSON'],
    ['cut', writeHistory(historyOf('a', 1)).subarray(0, 50), 'expected JSON'],
  ])('starts afresh when it is %s', async (_, content, problem) => {
    const server = new FileServer(true, content);
    const address = await serve(server.listener);
    const store = storeAt(address);
    const notice = `history at ${address}/graph: ${problem}`;
    expect(await store.load(patient)).toEqual({ kind: 'notice', notice });
    expect(await store.save(historyOf('b', 1), patient)).toEqual({ kind: 'saved' });
    expect(server.content).toEqual(writeHistory(historyOf('b', 1)));
  });

  it('is left alone when a newer version wrote it', async () => {
    const server = new FileServer(false, newer);
    const address = await serve(server.listener);
    const notice = `history at ${address}/graph: expected version 1; found version 2`;
    expect(await storeAt(address).load(patient)).toEqual({ kind: 'notice', notice });
    expect(await storeAt(address).save(historyOf('a', 1), patient)).toEqual({ kind: 'notice', notice });
    expect(server.content?.toString()).toBe(newer);
    expect(server.requests).toEqual(['GET', 'GET']);
  });

  it('is where the server says that it is', async () => {
    const server = new FileServer(false, writeHistory(historyOf('a', 1)));
    const there = await serve(server.listener);
    const address = await serve((_, response) => {
      response.writeHead(307, { location: `${there}/elsewhere` });
      response.end();
    });
    expect((await storeAt(address, 'Bearer abc').load(patient)).kind).toBe('history');
    expect(await storeAt(address).save(historyOf('b', 1), patient)).toEqual({ kind: 'saved' });
    // Another server gets no token.
    expect(server.authorizations).toEqual(new Set([undefined]));
  });
});

describe('a server that gives no history', () => {
  const token = 'is the token in RUNDAG_HISTORY_TOKEN the one that it wants?';

  it.each([
    [401, `status 401 (denied): ${token}`],
    [403, `status 403 (denied): ${token}`],
    [418, 'status 418'],
    [429, 'status 429 (too many requests)'],
    [500, 'status 500 (a fault of the server)'],
    [503, 'status 503 (a fault of the server)'],
  ])('is told of, and not written to, when it answers %d', async (status, problem) => {
    const methods: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      methods.push(request.method);
      answer(response, status, { secret: 'x' });
    });
    const notice = `history at ${address}/graph: it could not be read: ${problem}`;
    expect(await storeAt(address).load(patient)).toEqual({ kind: 'notice', notice });
    expect(await storeAt(address).save(historyOf('a', 1), patient)).toEqual({ kind: 'notice', notice });
    expect(methods).toEqual(['GET', 'GET']);
  });

  it.each([
    [401, `status 401 (denied): ${token}`],
    [405, 'status 405'],
    [507, 'status 507 (a fault of the server)'],
  ])('is told of when it answers %d to what is written', async (status, problem) => {
    const address = await serve((request, response) =>
      answer(response, request.method === 'GET' ? 404 : status),
    );
    const notice = `history at ${address}/graph: it could not be written: ${problem}`;
    expect(await storeAt(address).save(historyOf('a', 1), patient)).toEqual({ kind: 'notice', notice });
  });

  it('is told of when nothing listens, without what its address hides', async () => {
    const address = await unusedAddress();
    const store = new UrlStore({ url: `${address}/graph?key=secret`, authorization: undefined });
    const notice = `history at ${address}/graph: it could not be read: connection refused`;
    expect(await store.load(patient)).toEqual({ kind: 'notice', notice });
  });

  it('is not asked when nobody wants an answer any more', async () => {
    const address = await unusedAddress();
    const notice = `history at ${address}/graph: it could not be read: no answer in time`;
    expect(await storeAt(address).load(AbortSignal.abort())).toEqual({ kind: 'notice', notice });
  });

  it('is told of when it hangs up', async () => {
    const address = await serve((request) => request.socket.destroy());
    const loaded = await storeAt(address).load(patient);
    expect(loaded).toEqual({ kind: 'notice', notice: expect.stringMatching(/could not be read: \S/) });
  });

  it('is left when it answers too much, of which the rest is not read', async () => {
    let sent = 0;
    let closed: (() => void) | undefined;
    const hasClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const address = await serve((_, response) => {
      const piece = Buffer.alloc(1_000_000, ' ');
      const send = (): void => {
        sent += piece.length;
        if (!response.destroyed) response.write(piece, send);
      };
      response.on('close', () => closed?.());
      send();
    });
    const notice = `history at ${address}/graph: it could not be read: an answer of more than ${largestHistory} bytes`;
    expect(await storeAt(address).load(patient)).toEqual({ kind: 'notice', notice });
    await hasClosed;
    expect(sent).toBeLessThan(largestHistory * 100);
  });

  it('is left when it answers too much in a few bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000));
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    expect(await storeAt(address).load(patient)).toEqual({
      kind: 'notice',
      notice: `history at ${address}/graph: it could not be read: an answer of more than ${largestHistory} bytes`,
    });
  });

  it.each([
    ['answers nothing', (): void => undefined],
    [
      'stops in the middle',
      (...[, response]: Parameters<RequestListener>): void => {
        response.writeHead(200);
        response.write('{"version":1,');
      },
    ],
  ])('is left after its budget when it %s', async (_, listener) => {
    let closed: (() => void) | undefined;
    const hasClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const address = await serve((request, response) => {
      request.socket.on('close', () => closed?.());
      listener(request, response);
    });
    const budget = { loadSeconds: 0.2, saveSeconds: 0.2 };
    const store = new BudgetedStore(storeAt(address), { writes: true, budget });
    expect(await store.load(patient)).toEqual({
      kind: 'unknown',
      notice: `history at ${address}/graph: it took longer than 0.2 s, and was given up`,
    });
    // Nothing of it holds this process.
    await hasClosed;
    expect(await store.save(historyOf('a', 1), patient)).toEqual({ kind: 'not-saved' });
  });
});
