import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { historyIdentity } from '../../src/history/file/identity.ts';
import { writeHistory } from '../../src/history/file/history-text.ts';
import { mergeHistories } from '../../src/history/file/merge-history.ts';
import { chooseStore, type HistoryMode } from '../../src/history/stores/choose-store.ts';
import type { HistoryStore } from '../../src/history/stores/history-store.ts';
import { openArchives } from '../../src/history/stores/open-archives.ts';
import { type ChosenStore, openStore } from '../../src/history/stores/open-store.ts';
import { sha256Of } from '../support/archives.ts';
import { historyOf } from '../support/histories.ts';
import { unusedAddress } from '../support/web-server.ts';

const patient = new AbortController().signal;

/** The file of an nginx that has WebDAV; undefined when there is none. */
const nginx = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((program) => {
  try {
    // It lists its modules on stderr.
    return execFileSync('/bin/sh', ['-c', '"$0" -V 2>&1', program]).includes('http_dav_module');
  } catch {
    return false;
  }
});

const identity = historyIdentity({
  kind: 'terminal',
  root: '/home/ada/app',
  graph: 'rundag.yml',
  system: 'linux',
  architecture: 'x64',
});

/** An nginx of two folders until the test has ended: everybody may read `/shared`, and only `ada` with the password `p@ss` may write there or read `/closed`. */
async function openNginx(): Promise<{ readonly address: string; readonly files: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-nginx-'));
  const files = join(directory, 'files');
  for (const folder of ['files', 'temporary']) mkdirSync(join(directory, folder));
  const address = await unusedAddress();
  writeFileSync(join(directory, 'passwords'), 'ada:{PLAIN}p@ss\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${directory}/temporary/${kind};`,
  );
  writeFileSync(
    join(directory, 'nginx.conf'),
    `daemon off; master_process off; pid ${directory}/pid; error_log stderr notice;
    events {}
    http {
      access_log off; ${temporary.join(' ')}
      server {
        listen ${address.replace('http://', '')}; root ${files}; client_max_body_size 5m;
        dav_methods PUT; create_full_put_path on;
        auth_basic histories; auth_basic_user_file ${directory}/passwords;
        location /shared/ { limit_except GET { auth_basic histories; auth_basic_user_file ${directory}/passwords; } auth_basic off; }
        location /closed/ { }
      }
    }`,
  );
  const child: ChildProcess = spawn(nginx ?? '', ['-p', directory, '-c', join(directory, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true });
  });
  if (child.stderr === null) throw new Error('no stderr');
  // It listens by the time it says how it waits for events.
  for await (const line of createInterface(child.stderr)) if (line.includes('event method')) break;
  child.stderr.resume();
  return { address, files };
}

function choiceAt(url: string, mode: HistoryMode, token?: string): ChosenStore {
  const choice = chooseStore({
    mode,
    directory: undefined,
    url,
    asker: 'command line',
    environment: { RUNDAG_HISTORY_TOKEN: token },
    platform: process.platform,
    home: '/',
  });
  if (choice.kind !== 'url') throw new Error(choice.kind);
  return choice;
}

function storeAt(url: string, mode: HistoryMode, token?: string): Promise<HistoryStore> {
  return openStore(choiceAt(url, mode, token), { identity, run: '1', attempt: 1 });
}

describe.skipIf(nginx === undefined)('an nginx with WebDAV (needs nginx with its DAV module)', () => {
  it('keeps a history, which everybody may read, and one with a password may write', async () => {
    const { address, files } = await openNginx();
    const [one, two] = [historyOf('a', 1), historyOf('b', 2)];
    const writer = await storeAt(address.replace('//', '//ada:p%40ss@') + '/shared/histories', 'write');
    expect(await writer.load(patient)).toEqual({ kind: 'none' });
    expect(await writer.save(one, patient)).toEqual({ kind: 'saved' });
    const file = join(files, 'shared', 'histories', identity.hash);
    expect(readFileSync(file)).toEqual(writeHistory(one));
    expect(await writer.save(two, patient)).toEqual({ kind: 'saved' });
    expect(await writer.save(two, patient)).toEqual({ kind: 'saved' });
    const history = mergeHistories(one, two);
    const reader = await storeAt(`${address}/shared/histories/`, 'auto');
    expect(await reader.load(patient)).toEqual({ kind: 'history', history, notice: undefined });
    expect(await reader.save(historyOf('c', 3), patient)).toEqual({ kind: 'not-saved' });
    expect(readFileSync(file)).toEqual(writeHistory(history));
    expect(readdirSync(join(files, 'shared', 'histories'))).toEqual([identity.hash]);
  });

  it('refuses who has no password, or another token', async () => {
    const { address, files } = await openNginx();
    const at = `history at ${address}/shared/${identity.hash}`;
    const denied = 'status 401 (denied): is the token in RUNDAG_HISTORY_TOKEN the one that it wants?';
    const stranger = await storeAt(`${address}/shared`, 'write');
    expect(await stranger.load(patient)).toEqual({ kind: 'none' });
    expect(await stranger.save(historyOf('a', 1), patient)).toEqual({
      kind: 'notice',
      notice: `${at}: it could not be written: ${denied}`,
    });
    const other = await storeAt(`${address}/closed`, 'write', 'abc');
    expect(await other.load(patient)).toEqual({
      kind: 'notice',
      notice: `history at ${address}/closed/${identity.hash}: it could not be read: ${denied}`,
    });
    expect(await other.save(historyOf('a', 1), patient)).toEqual({ kind: 'not-saved' });
    expect(readdirSync(files)).toEqual([]);
  });

  it('keeps a history as large as one can be', async () => {
    const { address } = await openNginx();
    const large = new Map(
      Array.from({ length: 1_000 }, (_, place) => [
        `${'x'.repeat(5_000)}${place}`,
        {
          times: [{ when: place, seconds: 1, cpuSeconds: undefined, peakBytes: undefined }],
          records: [],
        },
      ]),
    );
    const store = await storeAt(address.replace('//', '//ada:p%40ss@') + '/closed', 'write');
    expect(await store.save(large, patient)).toEqual({ kind: 'saved' });
    const loaded = await store.load(patient);
    expect(loaded.kind === 'history' && loaded.history.size).toBeGreaterThan(950);
  });

  it('keeps archives beside the history, refuses who has no password, and one that it takes for too large', async () => {
    const { address, files } = await openNginx();
    const directory = mkdtempSync(join(tmpdir(), 'rundag-archive-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const [from, to] = [join(directory, 'from'), join(directory, 'to')];
    const [name, other] = ['a1'.repeat(32), 'b2'.repeat(32)];
    writeFileSync(from, Buffer.alloc(4_000_000, 'some bytes, '));
    const writer = await openArchives(choiceAt(address.replace('//', '//ada:p%40ss@') + '/shared/', 'write'));
    expect(await writer.fetch(name, to, patient)).toEqual({ kind: 'missing' });
    expect(await writer.keep(name, from, patient)).toEqual({ kind: 'kept' });
    const digest = sha256Of(readFileSync(from));
    expect(sha256Of(readFileSync(join(files, 'shared', 'archives', name)))).toBe(digest);
    const reader = await openArchives(choiceAt(`${address}/shared`, 'write'));
    expect(await reader.fetch(name, to, patient)).toEqual({ kind: 'fetched' });
    expect(sha256Of(readFileSync(to))).toBe(digest);
    const at = `archives at ${address}/shared/archives: one could not be written: `;
    const denied = `${at}status 401 (denied): is the token in RUNDAG_HISTORY_TOKEN the one that it wants?`;
    expect(await reader.keep(other, from, patient)).toEqual({ kind: 'notice', notice: denied });
    writeFileSync(from, Buffer.alloc(6_000_000, 'too many bytes'));
    // It says so before it has all of them, and may close the connection by then.
    expect(await writer.keep(other, from, patient)).toEqual({
      kind: 'notice',
      notice: expect.stringMatching(
        /: (?:status 413|write EPIPE|read ECONNRESET|write ECONNRESET|socket hang up)$/,
      ),
    });
    expect(readdirSync(join(files, 'shared', 'archives'))).toEqual([name]);
  });
});
