import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheAccessIn } from '../../src/history/cache-service/cache-service.ts';
import { historyIdentity } from '../../src/history/file/identity.ts';
import { chooseStore, type HistoryWish } from '../../src/history/stores/choose-store.ts';
import { openStore } from '../../src/history/stores/open-store.ts';

const terminal: HistoryWish = {
  mode: 'auto',
  directory: undefined,
  url: undefined,
  asker: 'command line',
  environment: {},
  platform: 'linux',
  home: '/home/ada',
};

const service = {
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_CACHE_URL: 'https://cache.example/x/',
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_CACHE_SERVICE_V2: 'True',
};

const step: HistoryWish = { ...terminal, asker: 'action', environment: service };
const secret = { RUNDAG_HISTORY_TOKEN: 'abc' };

describe('where a history is kept', () => {
  it.each<[string, Partial<HistoryWish>, string]>([
    ['on Linux', {}, '/home/ada/.cache/rundag/history'],
    ['on macOS', { platform: 'darwin' }, '/home/ada/Library/Caches/rundag/history'],
    ['where XDG says', { environment: { XDG_CACHE_HOME: '/var/ada' } }, '/var/ada/rundag/history'],
    ['as on other systems', { environment: { XDG_CACHE_HOME: 'ada' } }, '/home/ada/.cache/rundag/history'],
    [
      'on Windows',
      { platform: 'win32', environment: { LOCALAPPDATA: 'C:\\Users\\ada\\Local', XDG_CACHE_HOME: '/x' } },
      'C:\\Users\\ada\\Local\\rundag\\cache\\history',
    ],
  ])("is the user's cache, %s, on a terminal", (_, facts, directory) => {
    expect(chooseStore({ ...terminal, ...facts })).toEqual({ kind: 'directory', directory, writes: true });
  });

  it.each<[string, Partial<HistoryWish>]>([
    ['a home', { home: '' }],
    ['a directory for what is local', { platform: 'win32' }],
  ])('is nowhere for a user without %s', (_, facts) => {
    expect(chooseStore({ ...terminal, ...facts })).toEqual({
      kind: 'notice',
      notice: 'no history: this user has no cache directory: name one by history-directory',
    });
  });

  it("is GitHub's cache service in the action", () => {
    expect(chooseStore(step)).toEqual({
      kind: 'cache-service',
      access: {
        protocol: 'v2',
        url: 'https://results.example/',
        token: 'token',
        mayRead: true,
        mayWrite: true,
      },
      writes: true,
    });
    expect(chooseStore({ ...step, environment: {} })).toEqual({
      kind: 'notice',
      notice: 'no history: this runner has no cache service, or none for this step',
    });
  });

  it('is the directory that was named, in both', () => {
    for (const wish of [terminal, step])
      expect(chooseStore({ ...wish, directory: '/srv/history' })).toEqual({
        kind: 'directory',
        directory: '/srv/history',
        writes: true,
      });
  });

  it('is the URL that was named, which is only written when told so', () => {
    const at = { ...step, url: 'https://ada:p%40ss@example.test/ac/?a=b', environment: {} };
    const choice = chooseStore(at);
    const base = new URL('https://example.test/ac/?a=b');
    const authorization = `Basic ${Buffer.from('ada:p@ss').toString('base64')}`;
    expect(choice).toEqual({ kind: 'url', base, authorization, writes: false });
    expect(chooseStore({ ...at, mode: 'write' })).toMatchObject({ writes: true });
    expect(chooseStore({ ...at, environment: secret })).toMatchObject({ authorization: 'Bearer abc' });
    expect(chooseStore({ ...at, url: 'http://example.test' })).toMatchObject({ authorization: undefined });
  });

  it.each([
    ['read', { directory: '/d' }, { kind: 'directory', writes: false }],
    ['write', { directory: '/d' }, { kind: 'directory', writes: true }],
    ['read', {}, { kind: 'directory', writes: false }],
    ['read', { asker: 'action', environment: service }, { kind: 'cache-service', writes: false }],
    ['read', { url: 'http://example.test' }, { kind: 'url', writes: false }],
    ['off', { directory: '/d' }, { kind: 'none' }],
    ['off', { url: 'http://example.test' }, { kind: 'none' }],
    ['off', { asker: 'action', environment: service }, { kind: 'none' }],
  ] as const)('is read and written as %s says: %j', (mode, facts, choice) => {
    expect(chooseStore({ ...terminal, ...facts, mode })).toMatchObject(choice);
  });

  it.each<[Partial<HistoryWish>, string]>([
    [
      { url: 'http://example.test', directory: '/d' },
      'expected history-url or history-directory; found both: leave one out',
    ],
    [
      { url: 'example.test' },
      'history-url: expected an address with http:// or https://, and without #; found a text that is no address',
    ],
    [
      { url: 'file:///etc' },
      'history-url: expected an address with http:// or https://, and without #; found one that begins with "file:"',
    ],
    [
      { url: 'http://example.test/#a' },
      'history-url: expected an address with http:// or https://, and without #; found one with #',
    ],
  ])('is a mistake: %j', (facts, problem) => {
    expect(chooseStore({ ...terminal, ...facts })).toEqual({ kind: 'problem', problem });
  });
});

const found = (changes: NodeJS.ProcessEnv): unknown => cacheAccessIn({ ...service, ...changes });

describe('the cache service of a job', () => {
  const access = { token: 'token', mayRead: true, mayWrite: true };
  const v1 = { protocol: 'v1', url: 'https://cache.example/x/' };
  const v2 = { protocol: 'v2', url: 'https://results.example/' };

  it.each([
    ['as the runner says', {}, v2],
    ['as it was before', { ACTIONS_CACHE_SERVICE_V2: '' }, v1],
    [
      'at the address of all results',
      { ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_CACHE_URL: '' },
      { ...v2, protocol: 'v1' },
    ],
    ['on github.com', { GITHUB_SERVER_URL: 'https://github.com' }, v2],
    ['with data residency', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }, v2],
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.octo.example' }, v1],
    ['on a server without a name', { GITHUB_SERVER_URL: 'github' }, v1],
  ])('is there %s', (_, changes, expected) => {
    expect(found(changes)).toEqual({ kind: 'service', access: { ...access, ...expected } });
  });

  it.each([
    { ACTIONS_RESULTS_URL: '' },
    { ACTIONS_RUNTIME_TOKEN: undefined },
    { ACTIONS_RESULTS_URL: undefined, ACTIONS_CACHE_URL: '', ACTIONS_CACHE_SERVICE_V2: undefined },
  ])('is not there: %j', (changes) => {
    expect(found(changes)).toMatchObject({ kind: 'none' });
  });

  it('may want no token in its first protocol', () => {
    expect(found({ ACTIONS_CACHE_SERVICE_V2: '', ACTIONS_RUNTIME_TOKEN: undefined })).toEqual({
      kind: 'service',
      access: { ...access, ...v1, token: '' },
    });
  });

  it.each([
    ['none', false, false],
    ['read', true, false],
    ['write', true, true],
    ['write-only', false, true],
    [' READ ', true, false],
    ['something new', true, true],
    ['', true, true],
  ])('is for a run with the mode «%s» what the runner says', (mode, mayRead, mayWrite) => {
    expect(found({ ACTIONS_CACHE_MODE: mode })).toMatchObject({ access: { mayRead, mayWrite } });
  });
});

describe('a store that was chosen', () => {
  const identity = historyIdentity({
    kind: 'terminal',
    root: '/home/ada/app',
    graph: 'rundag.yml',
    system: 'linux',
    architecture: 'x64',
  });
  const open = async (wish: HistoryWish): Promise<string> => {
    const choice = chooseStore(wish);
    if (choice.kind === 'none' || choice.kind === 'notice' || choice.kind === 'problem') return choice.kind;
    return (await openStore(choice, { identity, run: '1', attempt: 1 })).name;
  };

  it('has a place of its own for each history', async () => {
    expect(await open({ ...terminal, home: homedir() })).toMatch(new RegExp(`app-${identity.hash}$`));
    expect(await open({ ...terminal, directory: '/d' })).toBe(`history in ${join('/d', identity.text)}`);
    for (const base of ['https://ada:pw@example.test/ac', 'https://example.test/ac/?key=secret'])
      expect(await open({ ...terminal, url: base })).toBe(
        `history at https://example.test/ac/${identity.hash}`,
      );
    expect(await open(step)).toBe("history in GitHub's cache service");
  });
});
