import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ArchiveStore } from '../../src/history/stores/archive-store.ts';
import { BudgetedArchives } from '../../src/history/stores/budgeted-archives.ts';
import { CacheArchives } from '../../src/history/stores/cache-archives.ts';
import { DirectoryArchives } from '../../src/history/stores/directory-archives.ts';
import { evictArchives } from '../../src/history/stores/evict-archives.ts';
import { openArchives } from '../../src/history/stores/open-archives.ts';
import type { ChosenStore } from '../../src/history/stores/open-store.ts';
import { sha256Of } from '../support/archives.ts';
import { CacheServer } from '../support/cache-server.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { openMachine } from '../support/machine.ts';
import { answer, bodyOf, serve, unusedAddress } from '../support/web-server.ts';

const root = join(import.meta.dirname, '../..');
const patient = new AbortController().signal;
const [one, two] = ['a1'.repeat(32), 'b2'.repeat(32)];
let temp: string;
let from: string;
let to: string;

beforeEach(() => {
  ({ temp } = openMachine());
  [from, to] = [join(temp, 'from'), join(temp, 'to')];
  writeFileSync(from, 'an archive');
});

/** What a store gives under a name, as text. */
async function fetched(store: ArchiveStore, name: string): Promise<string | object> {
  const found = await store.fetch(name, to, patient);
  if (found.kind === 'fetched') return readFileSync(to, 'utf8');
  expect(existsSync(to)).toBe(false);
  return found;
}

/** A server that keeps what it is sent, and its address. */
async function openShelf(): Promise<{
  readonly address: string;
  readonly shelf: Map<string, Buffer>;
  readonly seen: string[];
}> {
  const shelf = new Map<string, Buffer>();
  const seen: string[] = [];
  const keep = async (url: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    shelf.set(url, await bodyOf(request));
    answer(response, 201);
  };
  const address = await serve((request, response) => {
    const { method = '', url = '' } = request;
    seen.push(`${method} ${url} ${request.headers.authorization}`);
    if (method === 'PUT') return void keep(url, request, response);
    const body = shelf.get(url);
    response.writeHead(body === undefined ? 404 : 200).end(body ?? 'not here');
  });
  return { address, shelf, seen };
}

const kinds: readonly (readonly [string, () => Promise<ChosenStore>])[] = [
  ['a directory', async () => ({ kind: 'directory', directory: join(temp, 'store'), writes: true })],
  [
    'the cache service by v1',
    async () => ({ kind: 'cache-service', access: (await CacheServer.open()).access('v1'), writes: true }),
  ],
  [
    'the cache service by v2',
    async () => ({ kind: 'cache-service', access: (await CacheServer.open()).access('v2'), writes: true }),
  ],
  [
    'a URL',
    async () => ({
      kind: 'url',
      base: new URL(`${(await openShelf()).address}/base/`),
      authorization: undefined,
      writes: true,
    }),
  ],
];

describe.each(kinds)('archives in %s', (_, open) => {
  it('are fetched as they were kept, by their names alone', async () => {
    const choice = await open();
    const store = await openArchives(choice);
    expect(await fetched(store, one)).toEqual({ kind: 'missing' });
    expect(await store.keep(one, from, patient)).toEqual({ kind: 'kept' });
    writeFileSync(from, 'another');
    expect(await store.keep(two, from, patient)).toEqual({ kind: 'kept' });
    const later = await openArchives({ ...choice, writes: false });
    expect(await fetched(later, one)).toBe('an archive');
    expect(await fetched(later, two)).toBe('another');
    expect(await later.keep('c3'.repeat(32), from, patient)).toEqual({ kind: 'not-kept' });
  });

  it('are large, and go both ways whole', async () => {
    // More than one piece in each protocol: of 32 MiB and of 64.
    const large = Buffer.alloc(70 * 1024 ** 2 + 7, 'some bytes, ');
    large.write('the middle', 66 * 1024 ** 2);
    writeFileSync(from, large);
    const store = await openArchives(await open());
    expect(await store.keep(one, from, patient)).toEqual({ kind: 'kept' });
    expect(await store.fetch(one, to, patient)).toEqual({ kind: 'fetched' });
    expect(sha256Of(readFileSync(to))).toBe(sha256Of(large));
  });

  it('are neither kept nor fetched once the run has ended', async () => {
    const store = await openArchives(await open());
    const controller = new AbortController();
    controller.abort();
    expect(await store.keep(one, from, controller.signal)).toEqual({ kind: 'not-kept' });
    expect(await store.fetch(one, to, controller.signal)).toEqual({ kind: 'missing' });
    expect(await fetched(store, one)).toEqual({ kind: 'missing' });
  });

  it.each(['../../x', 'a1', 'A1'.repeat(32), `${'a1'.repeat(32)}/x`])('are not named %j', async (name) => {
    const notice = { kind: 'notice', notice: expect.stringContaining('expected 64 hexadecimal digits') };
    expect(await (await openArchives(await open())).keep(name, from, patient)).toEqual(notice);
    expect(await (await openArchives(await open())).fetch(name, to, patient)).toEqual(notice);
  });

  it('are no reason to fail when the archive is gone', async () => {
    const store = await openArchives(await open());
    expect(await store.keep(one, join(temp, 'nowhere'), patient)).toEqual({
      kind: 'notice',
      notice: expect.stringContaining('ENOENT'),
    });
    expect(await fetched(store, one)).toEqual({ kind: 'missing' });
  });
});

describe.each(['v1', 'v2'] as const)('the cache service by %s', (protocol) => {
  it('is asked for a key of its own, and gives no other', async () => {
    const server = await CacheServer.open();
    const store = new CacheArchives(server.access(protocol));
    await store.keep(one, from, patient);
    const [entry] = server.entries;
    expect(entry?.key).toBe(`rundag-archive-v1-${one}`);
    server.add(`rundag-archive-v1-${two}-other`, entry?.version ?? '', Buffer.from('not asked for'));
    expect(await fetched(store, two)).toEqual({ kind: 'missing' });
    expect(await store.keep(one, from, patient)).toEqual({ kind: 'exists' });
  });

  it('keeps twenty in a run', async () => {
    const server = await CacheServer.open();
    const store = await openArchives({
      kind: 'cache-service',
      access: server.access(protocol),
      writes: true,
    });
    const names = Array.from({ length: 22 }, (_, place) => sha256Of(`${place}`));
    const kept = await Promise.all(names.map((name) => store.keep(name, from, patient)));
    expect(kept.filter(({ kind }) => kind === 'kept')).toHaveLength(20);
    expect(kept.filter(({ kind }) => kind === 'not-kept')).toHaveLength(2);
  });

  it('says once what it may not do', async () => {
    const server = await CacheServer.open();
    const reader = await openArchives({
      kind: 'cache-service',
      access: server.access(protocol, { mayWrite: false }),
      writes: true,
    });
    expect(await reader.keep(one, from, patient)).toEqual({
      kind: 'notice',
      notice: "archives in GitHub's cache service: none can be kept: this run may only read the cache",
    });
    expect(await reader.keep(two, from, patient)).toEqual({ kind: 'not-kept' });
    expect(await fetched(reader, one)).toEqual({ kind: 'missing' });
    const writer = new CacheArchives(server.access(protocol, { mayRead: false }));
    expect(await writer.fetch(one, to, patient)).toMatchObject({ kind: 'notice' });
  });
});

describe.each([
  [429, 'status 429 (too many requests)'],
  [503, 'status 503 (a fault of the server)'],
  [403, 'status 403 (denied)'],
] as const)('a server that answers %i', (status, text) => {
  it.each(['v1', 'v2', 'url'] as const)('is not asked again, and named once: %s', async (kind) => {
    const requests: string[] = [];
    const address = await serve((request, response) => {
      requests.push(request.method ?? '');
      request.resume();
      answer(response, status, {});
    });
    const access = {
      protocol: kind === 'v1' ? 'v1' : 'v2',
      url: `${address}/`,
      token: 't',
      mayRead: true,
      mayWrite: true,
    } as const;
    const choice =
      kind === 'url'
        ? ({ kind, base: new URL(address), authorization: undefined, writes: true } as const)
        : ({ kind: 'cache-service', access, writes: true } as const);
    const reading = await openArchives(choice);
    expect(await fetched(reading, one)).toEqual({
      kind: 'notice',
      notice: expect.stringContaining(`one could not be read: ${text}`),
    });
    expect(await fetched(reading, two)).toEqual({ kind: 'missing' });
    expect(await reading.keep(two, from, patient)).toEqual({ kind: 'not-kept' });
    expect(requests).toHaveLength(1);
    const writing = await openArchives(choice);
    expect(await writing.keep(one, from, patient)).toEqual({
      kind: 'notice',
      notice: expect.stringContaining(text),
    });
    expect(await writing.keep(two, from, patient)).toEqual({ kind: 'not-kept' });
    expect(requests).toHaveLength(2);
    // What cannot be written may still be read; what is wrong has been said.
    expect(await fetched(writing, one)).toEqual({ kind: 'missing' });
    expect(requests).toHaveLength(3);
  });
});

describe('a URL', () => {
  it('is asked below archives, with its query and the token', async () => {
    const { address, shelf, seen } = await openShelf();
    const base = new URL(`${address}/base?key=k`);
    const store = await openArchives({ kind: 'url', base, authorization: 'Bearer t', writes: true });
    expect(store.name).toBe(`archives at ${address}/base/archives`);
    await store.keep(one, from, patient);
    expect(await fetched(store, one)).toBe('an archive');
    expect([...shelf.keys()]).toEqual([`/base/archives/${one}?key=k`]);
    expect(seen).toEqual([
      `PUT /base/archives/${one}?key=k Bearer t`,
      `GET /base/archives/${one}?key=k Bearer t`,
    ]);
  });

  it('where nothing listens is named once', async () => {
    const base = new URL(await unusedAddress());
    const store = await openArchives({ kind: 'url', base, authorization: undefined, writes: true });
    expect(await fetched(store, one)).toEqual({
      kind: 'notice',
      notice: `archives at ${base.href}archives: one could not be read: connection refused`,
    });
    const other = await openArchives({ kind: 'url', base, authorization: undefined, writes: true });
    expect(await other.keep(one, from, patient)).toEqual({
      kind: 'notice',
      notice: `archives at ${base.href}archives: one could not be written: connection refused`,
    });
  });

  it('that ends in the middle gives nothing', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('half', () => response.destroy());
    });
    const store = await openArchives({
      kind: 'url',
      base: new URL(address),
      authorization: undefined,
      writes: true,
    });
    expect(await fetched(store, one)).toMatchObject({ kind: 'notice' });
  });

  it('that takes too long is given up, whichever way', async () => {
    const address = await serve((_, response) => {
      if (_.method === 'GET') response.writeHead(200, { 'content-length': 1000 }).write('half');
    });
    const choice = { kind: 'url', base: new URL(address), authorization: undefined, writes: true } as const;
    const notice = {
      kind: 'notice',
      notice: `archives at ${address}/archives: it took longer than 0.2 s, and was given up`,
    };
    expect(await (await openArchives(choice, 0.2)).fetch(one, to, patient)).toEqual(notice);
    expect(await (await openArchives(choice, 0.2)).keep(one, from, patient)).toEqual(notice);
    const controller = new AbortController();
    const [fetching, keeping] = [
      (await openArchives(choice)).fetch(one, to, controller.signal),
      (await openArchives(choice)).keep(one, from, controller.signal),
    ];
    controller.abort();
    expect(await fetching).toEqual({ kind: 'missing' });
    expect(await keeping).toEqual({ kind: 'not-kept' });
  });
});

const placeOf = (name: string): string => join(temp, 'store', name.slice(0, 2), `${name}.tar.gz`);
const storeOf = (): DirectoryArchives => new DirectoryArchives(join(temp, 'store'));

const used = (name: string, secondsAgo: number): void => {
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(placeOf(name), then, then);
};

describe('archives in a directory', () => {
  it('are files by their names, used now when they are fetched', async () => {
    await storeOf().keep(one, from, patient);
    expect(readdirSync(join(temp, 'store', 'a1'))).toEqual([`${one}.tar.gz`]);
    used(one, 1000);
    const start = Date.now();
    expect(await fetched(storeOf(), one)).toBe('an archive');
    expect(statSync(placeOf(one)).mtimeMs).toBeGreaterThanOrEqual(start - 1);
  });

  it('are removed when nobody has used them for a month, by the next run that keeps one', async () => {
    await storeOf().keep(one, from, patient);
    await storeOf().keep(two, from, patient);
    used(one, 31 * 24 * 3600);
    used(two, 29 * 24 * 3600);
    await storeOf().keep('c3'.repeat(32), from, patient);
    expect(existsSync(placeOf(one))).toBe(false);
    expect(existsSync(placeOf(two))).toBe(true);
  });

  it('are removed, those unused the longest first, until they take no more than they may', async () => {
    const names = Array.from({ length: 10 }, (_, place) => sha256Of(`${place}`));
    for (const [place, name] of names.entries()) {
      await storeOf().keep(name, from, patient);
      used(name, 100 - place);
    }
    writeFileSync(join(temp, 'store', 'mine'), 'm'.repeat(1000));
    await evictArchives(join(temp, 'store'), patient, { mostBytes: 45, longestUnused: 1e9, mostFiles: 100 });
    expect(names.filter((name) => existsSync(placeOf(name)))).toEqual(names.slice(6));
    // One folder holds all that is looked at, and may have its share.
    await evictArchives(join(temp, 'store'), patient, { mostBytes: 1e6, longestUnused: 1e9, mostFiles: 1 });
    expect(names.filter((name) => existsSync(placeOf(name)))).toEqual(names.slice(6));
    expect(existsSync(join(temp, 'store', 'mine'))).toBe(true);
  });

  it('replace what a disk has damaged', async () => {
    await storeOf().keep(one, from, patient);
    writeFileSync(placeOf(one), 'damaged');
    expect(await storeOf().keep(one, from, patient)).toEqual({ kind: 'kept' });
    expect(await fetched(storeOf(), one)).toBe('an archive');
  });

  it.runIf(canFillDisk)('are whole or not there when the disk is full, either way', async () => {
    writeFileSync(from, 'x'.repeat(200_000));
    await onFullDisk(50_000, async () => {
      expect(await storeOf().keep(one, from, patient)).toEqual({
        kind: 'notice',
        notice: `archives in ${join(temp, 'store')}: one could not be written: EFBIG: file too large, write`,
      });
    });
    expect(readdirSync(join(temp, 'store', 'a1'))).toEqual([]);
    await storeOf().keep(one, from, patient);
    await onFullDisk(50_000, async () => {
      expect(await fetched(storeOf(), one)).toMatchObject({ kind: 'notice' });
    });
  });

  it('say when their place is a file, or a directory stands under a name', async () => {
    writeFileSync(join(temp, 'store'), '');
    expect(await storeOf().keep(one, from, patient)).toMatchObject({ kind: 'notice' });
    mkdirSync(join(temp, 'other', 'a1', `${one}.tar.gz`), { recursive: true });
    expect(await fetched(new DirectoryArchives(join(temp, 'other')), one)).toMatchObject({ kind: 'notice' });
  });

  it('are whole or not there when runs are killed while they keep them', { timeout: 120_000 }, async () => {
    const content = Buffer.alloc(20_000_000, 'an archive of some size ');
    writeFileSync(from, content);
    const script = join(temp, 'keep.mts');
    writeFileSync(
      script,
      `
      import { DirectoryArchives } from ${JSON.stringify(pathToFileURL(join(root, 'src/history/stores/directory-archives.ts')))};
      const [directory, name, from] = process.argv.slice(2);
      const store = new DirectoryArchives(directory);
      console.log('ready');
      for (;;) await store.keep(name, from, new AbortController().signal);
      `,
    );
    for (let kill = 0; kill < 4; kill += 1) {
      const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
      const child = spawn(process.execPath, ['--import', tsx, script, join(temp, 'store'), one, from], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      await once(child.stdout, 'data');
      // Each in the middle of another one.
      setTimeout(() => child.kill('SIGKILL'), 5 + kill * 13);
      await once(child, 'close');
      const found = await storeOf().fetch(one, to, patient);
      expect(['missing', sha256Of(content)]).toContain(
        found.kind === 'fetched' ? sha256Of(readFileSync(to)) : found.kind,
      );
    }
    const folder = join(temp, 'store', 'a1');
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1);
    await storeOf().keep(one, from, patient);
    expect(readdirSync(folder)).toEqual([`${one}.tar.gz`]);
    expect(await storeOf().fetch(one, to, patient)).toEqual({ kind: 'fetched' });
    expect(sha256Of(readFileSync(to))).toBe(sha256Of(content));
  });
});

describe('archives within a budget', () => {
  it('are four at once, each of which has its own time', async () => {
    let [underWay, most] = [0, 0];
    const release: (() => void)[] = [];
    const slow: ArchiveStore = {
      name: 'slow',
      fetch: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise<void>((resolve) => release.push(resolve));
        underWay -= 1;
        return { kind: 'missing' };
      },
      keep: () => Promise.reject(new Error('broken')),
    };
    const store = new BudgetedArchives(slow, { writes: true });
    const all = Promise.all(Array.from({ length: 9 }, () => store.fetch(one, to, patient)));
    for (let done = 0; done < 9; done += 1) {
      while (release.length === 0) await new Promise(setImmediate);
      release.shift()?.();
    }
    expect(await all).toHaveLength(9);
    expect(most).toBe(4);
    expect(await store.keep(one, from, patient)).toEqual({ kind: 'notice', notice: 'slow: broken' });
    expect(await store.keep(one, from, patient)).toEqual({ kind: 'not-kept' });
  });
});
