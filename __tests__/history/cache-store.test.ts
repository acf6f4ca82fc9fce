import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { mergeHistories } from '../../src/history/file/merge-history.ts';
import { largestHistory, writeHistory } from '../../src/history/file/history-text.ts';
import { BudgetedStore } from '../../src/history/stores/budgeted-store.ts';
import { CacheStore } from '../../src/history/stores/cache-store.ts';
import { CacheServer, type Disturbance } from '../support/cache-server.ts';
import { historyOf, timed } from '../support/histories.ts';
import { answer, serve, unusedAddress } from '../support/web-server.ts';

const patient = new AbortController().signal;
const identity = `ci-test-${'ab'.repeat(32)}`;
const other = `ci-test-${'cd'.repeat(32)}`;
const ours = "history in GitHub's cache service: ";
const [one, two, three] = [historyOf('a', 1), historyOf('b', 2), historyOf('c', 3)];

/** What was loaded, or why nothing was. */
async function loadedBy(store: CacheStore): Promise<unknown> {
  const loaded = await store.load(patient);
  return loaded.kind === 'history' ? loaded.history : loaded;
}

/** Answers a request of this name so, and no other. */
function answering(name: string, status: number, value?: object): Disturbance {
  return ({ url = '' }, response) => {
    if (!url.includes(name)) return false;
    answer(response, status, value);
    return true;
  };
}

describe.each(['v1', 'v2'] as const)('a history in the cache service, by %s', (protocol) => {
  const storeOf = (server: CacheServer, run: string, attempt: number, whose: string = identity): CacheStore =>
    new CacheStore(server.access(protocol), { identity: whose, run, attempt });

  it('is that of an earlier attempt of this run, or else the newest', async () => {
    const server = await CacheServer.open();
    expect(await loadedBy(storeOf(server, '7', 1))).toEqual({ kind: 'none' });
    expect(await storeOf(server, '7', 1).save(one, patient)).toEqual({ kind: 'saved' });
    expect(await storeOf(server, '71', 1).save(two, patient)).toEqual({ kind: 'saved' });
    expect(await storeOf(server, '71', 2, other).save(three, patient)).toEqual({ kind: 'saved' });
    // The key of run 71 begins with that of run 7.
    expect(await loadedBy(storeOf(server, '7', 2))).toEqual(one);
    expect(await loadedBy(storeOf(server, '8', 1))).toEqual(two);
    expect(await loadedBy(storeOf(server, '8', 1, other))).toEqual(three);
    expect(server.entries.map(({ key }) => key)).toEqual([
      `rundag-v1-${identity}-7-1`,
      `rundag-v1-${identity}-71-1`,
      `rundag-v1-${other}-71-2`,
    ]);
  });

  it('is found by one request, and saved by one, beside those for its bytes', async () => {
    const server = await CacheServer.open();
    await storeOf(server, '7', 1).save(one, patient);
    const saving = server.requests.length;
    await storeOf(server, '8', 1).load(patient);
    expect(saving).toBe(3);
    expect(server.requests).toHaveLength(saving + 2);
  });

  it('is packed, and a large one goes both ways', async () => {
    const server = await CacheServer.open();
    const large = new Map(Array.from({ length: 20_000 }, (_, place) => [`task ${place}`, timed(place, 1)]));
    expect(await storeOf(server, '7', 1).save(large, patient)).toEqual({ kind: 'saved' });
    expect(await loadedBy(storeOf(server, '8', 1))).toEqual(large);
    expect(server.entries[0]?.bytes?.length).toBeLessThan(writeHistory(large).length / 3);
  });

  it('is not saved twice for one attempt', async () => {
    const server = await CacheServer.open();
    await storeOf(server, '7', 1).save(one, patient);
    expect(await storeOf(server, '7', 1).save(two, patient)).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be saved: there is one of this attempt already`,
    });
    expect(await loadedBy(storeOf(server, '7', 2))).toEqual(one);
  });

  it.each([
    ['of another kind', `rundag-v1-${identity}-x`],
    ['of another owner', `rundag-v1-${other}-1-1`],
    ['of another version', `rundag-v2-${identity}-1-1`],
    ['of a run without an attempt', `rundag-v1-${identity}-1`],
  ])('is nothing that was not asked for: an entry %s', async (_, key) => {
    const server = await CacheServer.open(({ url = '' }, response) => {
      if (url.includes('/blob/')) return false;
      const archiveLocation = `${server.access(protocol).url}blob/${server.entries[0]?.leave}`;
      const v2 = { ok: true, matched_key: key, signed_download_url: archiveLocation };
      answer(response, 200, { cacheKey: key, archiveLocation, ...v2 });
      return true;
    });
    server.add(key, '', gzipSync(writeHistory(one)));
    expect(await loadedBy(storeOf(server, '1', 1))).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be read: the service gave an entry that nobody asked for`,
    });
  });

  it.each([
    ['is no archive', Buffer.from('no'), /^it could not be unpacked: /],
    ['is cut', gzipSync(writeHistory(one)).subarray(0, 60), /^it could not be unpacked: /],
    ['is too large once unpacked', gzipSync(Buffer.alloc(largestHistory + 1)), /^it could not be unpacked: /],
    ['is no history', gzipSync('{}'), /^expected version 1; found none$/],
  ])('starts afresh when an entry %s', async (_, bytes, problem) => {
    const server = await CacheServer.open();
    const store = storeOf(server, '7', 1);
    await store.save(one, patient);
    const entry = server.entries[0];
    if (entry !== undefined) entry.bytes = bytes;
    const loaded = await storeOf(server, '8', 1).load(patient);
    expect(loaded.kind === 'notice' && loaded.notice.slice(ours.length)).toMatch(problem);
    expect(await storeOf(server, '8', 1).save(two, patient)).toEqual({ kind: 'saved' });
    expect(await loadedBy(storeOf(server, '9', 1))).toEqual(two);
  });

  it('is neither read nor written where the run may not', async () => {
    const server = await CacheServer.open();
    const place = { identity, run: '7', attempt: 1 };
    const fork = new CacheStore(server.access(protocol, { mayRead: false, mayWrite: false }), place);
    expect(await loadedBy(fork)).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be read: this run may not read the cache`,
    });
    expect(await fork.save(one, patient)).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be saved: this run may only read the cache`,
    });
    expect(server.requests).toEqual([]);
  });

  const [find, create] = protocol === 'v1' ? ['cache?', 'caches'] : ['GetCache', 'CreateCache'];

  it.each([
    [401, { msg: 'bad token' }, 'status 401 (denied): bad token'],
    [403, { message: 'cache read denied: low trust' }, 'status 403 (denied): cache read denied: low trust'],
    [429, undefined, 'status 429 (too many requests)'],
    [
      500,
      { msg: 'a\n::error::b\u0007##[error]c' },
      'status 500 (a fault of the server): a ::error::b # #[error]c',
    ],
    [503, undefined, 'status 503 (a fault of the server)'],
    [404, { code: 'bad_route', msg: 'nothing here' }, 'status 404: nothing here'],
    [200, { ok: true }, 'an answer that is not that of a cache service'],
    [200, ['Log in to the network'], 'an answer that is not that of a cache service'],
  ])('is told of when the service answers %d', async (status, value, problem) => {
    const reading = await CacheServer.open(answering(find, status, value));
    expect(await loadedBy(storeOf(reading, '7', 1))).toEqual({
      kind: 'unknown',
      notice: `${ours}it could not be read: ${problem}`,
    });
    const writing = await CacheServer.open(answering(create, status, value));
    expect(await storeOf(writing, '7', 1).save(one, patient)).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be saved: ${problem}`,
    });
    // Nothing is asked again: a service that has too much to do gets no more of it.
    expect([reading.requests.length, writing.requests.length]).toEqual([1, 1]);
  });

  it('is told of when its bytes cannot be moved, without the URL that gives leave to', async () => {
    const isBytes = protocol === 'v1' ? 'PATCH' : 'PUT';
    const server = await CacheServer.open(({ method }, response) => {
      if (method !== isBytes) return false;
      answer(response, 503);
      return true;
    });
    expect(await storeOf(server, '7', 1).save(one, patient)).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be saved: status 503 (a fault of the server)`,
    });
    expect(await loadedBy(storeOf(server, '8', 1))).toEqual({ kind: 'none' });
    const gone = await CacheServer.open(({ method, url = '' }, response) => {
      if (method !== 'GET' || !url.includes('/blob/')) return false;
      answer(response, 403);
      return true;
    });
    await storeOf(gone, '1', 1).save(two, patient);
    expect(await loadedBy(storeOf(gone, '1', 1))).toEqual({
      kind: 'notice',
      notice: `${ours}it could not be read: status 403 (denied)`,
    });
  });

  it('is told of once when nothing listens', async () => {
    const server = await CacheServer.open();
    const url = await unusedAddress();
    const store = new BudgetedStore(
      new CacheStore(server.access(protocol, { url }), { identity, run: '7', attempt: 1 }),
      { writes: true },
    );
    expect(await store.load(patient)).toEqual({
      kind: 'unknown',
      notice: `${ours}it could not be read: connection refused`,
    });
    expect(await store.save(one, patient)).toEqual({ kind: 'not-saved' });
  });

  it('is left after its budget when the service hangs', async () => {
    const url = await serve(() => undefined);
    const server = await CacheServer.open();
    const budget = { loadSeconds: 0.2, saveSeconds: 0.2 };
    const store = new BudgetedStore(
      new CacheStore(server.access(protocol, { url }), { identity, run: '7', attempt: 1 }),
      { writes: true, budget },
    );
    expect(await store.load(patient)).toEqual({
      kind: 'unknown',
      notice: "history in GitHub's cache service: it took longer than 0.2 s, and was given up",
    });
    expect(await store.save(one, patient)).toEqual({ kind: 'not-saved' });
  });

  it('prints nothing by itself, whatever happens', async () => {
    const written = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    onTestFinished(() => written.forEach((spy) => spy.mockRestore()));
    const server = await CacheServer.open(answering(create, 500));
    await storeOf(server, '7', 1).load(patient);
    await storeOf(server, '7', 1).save(mergeHistories(one, two), patient);
    expect(written.map((spy) => spy.mock.calls)).toEqual([[], []]);
  });
});

describe('an answer of the second protocol', () => {
  const place = { identity, run: '7', attempt: 1 };
  const savedWith = async (disturb: Disturbance): Promise<unknown> => {
    const server = await CacheServer.open(disturb);
    return await new CacheStore(server.access('v2'), place).save(one, patient);
  };

  it('may say that there is nothing, or that it is refused, with the status of a success', async () => {
    const server = await CacheServer.open(answering('GetCache', 404, { code: 'not_found' }));
    expect(await loadedBy(new CacheStore(server.access('v2'), place))).toEqual({ kind: 'none' });
    const notice = `${ours}it could not be saved: `;
    expect(
      await savedWith(answering('CreateCache', 200, { ok: false, message: 'cache write denied: x' })),
    ).toEqual({
      kind: 'notice',
      notice: `${notice}cache write denied: x`,
    });
    expect(await savedWith(answering('CreateCache', 200, {}))).toEqual({
      kind: 'notice',
      notice: `${notice}there is one of this attempt already`,
    });
    expect(await savedWith(answering('FinalizeCache', 200, { ok: false, message: 'too late' }))).toEqual({
      kind: 'notice',
      notice: `${notice}too late`,
    });
  });

  it('may have the names of Protobuf or those of JavaScript', async () => {
    const server = await CacheServer.open(({ url = '' }, response) => {
      if (!url.includes('CreateCache')) return false;
      answer(response, 200, { ok: true, signedUploadUrl: `${server.access('v2').url}blob/none` });
      return true;
    });
    expect(await new CacheStore(server.access('v2'), place).save(one, patient)).toMatchObject({
      notice: `${ours}it could not be saved: status 403 (denied)`,
    });
    expect(server.requests).toEqual(['POST CreateCacheEntry', 'PUT blob']);
  });

  it('comes from an address that is none', async () => {
    const server = await CacheServer.open();
    expect(await loadedBy(new CacheStore(server.access('v2', { url: 'cache' }), place))).toEqual({
      kind: 'unknown',
      notice: `${ours}it could not be read: its address is no URL`,
    });
  });
});
