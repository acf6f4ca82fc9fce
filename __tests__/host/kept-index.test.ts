import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { KnownFile } from '../../src/host/workspace-files/file-index.ts';
import { listedFiles } from '../../src/host/workspace-files/file-listing.ts';
import { withSlashes } from '../../src/host/workspace-files/file-pattern.ts';
import { KeptIndex } from '../../src/host/workspace-files/kept-index.ts';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import { sha256 } from '../support/hash-workspace.ts';

let top = '';
let root = '';
let keepIn = '';

beforeEach(() => {
  top = fs.realpathSync(mkdtempSync(join(tmpdir(), 'rundag-kept-')));
  root = withSlashes(join(top, 'workspace'));
  keepIn = join(top, 'cache', 'files');
  mkdirSync(root);
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(top, { recursive: true });
});

const open = (workspace = root): KeptIndex =>
  new KeptIndex({ fs, createHash }, { file: keepIn, root: workspace });

const forged = 'f0'.repeat(32);

/** What is said of a file of the workspace as it is now, with a digest that it does not have. */
function forge(name: string): readonly [string, KnownFile, undefined] {
  const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, name));
  return [`${root}/${name}`, { size, mtimeMs, ctimeMs, ino, digest: forged }, undefined];
}

/** Keeps what is said of some files, from the workspace. */
function keep(...names: readonly string[]): void {
  open().save(names.map(forge).values());
}

/** The digests of some files, by a run that keeps what it knows. */
async function digests(...names: readonly string[]): Promise<readonly string[]> {
  const files = new WorkspaceFiles(root, { keepIn });
  const answer = await files.list(names, { files: true }).answer;
  await files.close();
  if (answer?.kind !== 'files') throw new Error(answer?.problem);
  return [...listedFiles(answer.files)].map(({ digest }) => digest);
}

const hex = (content: string): string => sha256(content).toString('hex');

/** A file that was written long enough ago for its stamps to be trusted. */
async function plant(name: string, content: string): Promise<void> {
  writeFileSync(join(root, name), content);
  const { ctimeMs } = statSync(join(root, name));
  await vi.waitUntil(() => Date.now() > ctimeMs + 30, { interval: 5 });
}

describe('what one run has read', () => {
  test('the next one knows', async () => {
    await plant('a', '1');
    expect(await digests('a')).toEqual([hex('1')]);
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, 'a'));
    expect(open().find(`${root}/a`)).toEqual({ size, mtimeMs, ctimeMs, ino, digest: hex('1') });
    expect(open().find(`${root}/b`)).toBeUndefined();
    expect(readdirSync(dirname(keepIn))).toEqual(['files']);
  });

  test('is not read again, by lists and by hashFiles', async () => {
    await plant('é', '1');
    keep('é');
    expect(await digests('é')).toEqual([forged]);
    const files = new WorkspaceFiles(root, { keepIn });
    const answer = await files.ask(['é']).answer;
    await files.close();
    expect(answer).toEqual({ kind: 'hash', hash: sha256(Buffer.from(forged, 'hex')).toString('hex') });
  });

  test('is read again when it has changed, and kept as it is now', async () => {
    await plant('a', '1');
    keep('a');
    await plant('a', '2');
    expect(await digests('a')).toEqual([hex('2')]);
    expect(open().find(`${root}/a`)?.digest).toBe(hex('2'));
  });

  test('is not kept when it was written right before', () => {
    // Its last change is still to come: no moment is sure to be later.
    writeFileSync(join(root, 'a'), '1');
    utimesSync(join(root, 'a'), new Date(), new Date(Date.now() + 100_000));
    return expect(digests('a').then(() => existsSync(keepIn))).resolves.toBe(false);
  });

  test('and what it has not looked at stays beside what is new', async () => {
    await plant('a', '1');
    await plant('b', '2');
    keep('a');
    expect(await digests('b')).toEqual([hex('2')]);
    expect([open().find(`${root}/a`)?.digest, open().find(`${root}/b`)?.digest]).toEqual([forged, hex('2')]);
  });

  test('is not written again when nothing is new', async () => {
    await plant('a', '1');
    await digests('a');
    const before = statSync(keepIn).ino;
    await digests('a');
    expect(statSync(keepIn).ino).toBe(before);
  });
});

describe('what cannot be trusted counts as nothing, and is replaced', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['one byte is another', (bytes) => Buffer.from(bytes.with(bytes.length - 3, 1))],
    ['its first byte is another', (bytes) => Buffer.from(bytes.with(0, 1))],
    ['its digest is another', (bytes) => Buffer.from(bytes.with(20, (bytes[20] ?? 0) ^ 1))],
    ['it ends too early', (bytes) => bytes.subarray(0, -1)],
    ['it ends in its first line', (bytes) => bytes.subarray(0, 7)],
    ['it is empty', () => Buffer.alloc(0)],
    ['it goes on', (bytes) => Buffer.concat([bytes, Buffer.from('\0')])],
    ['it is too large', (bytes) => Buffer.concat([bytes, Buffer.alloc(17_000_000)])],
    ['it is something else', () => Buffer.from('{"version": 1}')],
  ])('%s', async (_, damage) => {
    await plant('a', '1');
    keep('a');
    writeFileSync(keepIn, damage(readFileSync(keepIn)));
    expect(await digests('a')).toEqual([hex('1')]);
    expect(open().find(`${root}/a`)?.digest).toBe(hex('1'));
  });

  test('it belongs to another workspace', async () => {
    await plant('a', '1');
    keep('a');
    expect(open(`${root}2`).find(`${root}2/a`)).toBeUndefined();
  });

  test('its numbers of rows cannot be, though its digest is right', async () => {
    await plant('a', '1');
    keep('a');
    const bytes = readFileSync(keepIn);
    const rest = bytes.subarray(47);
    rest.writeUInt32LE(4_000_000_000, 0);
    writeFileSync(keepIn, Buffer.concat([bytes.subarray(0, 15), sha256(rest), rest]));
    expect(await digests('a')).toEqual([hex('1')]);
  });

  test('a directory is in its place: then nothing is kept, and nothing else is wrong', async () => {
    await plant('a', '1');
    mkdirSync(keepIn, { recursive: true });
    expect(await digests('a')).toEqual([hex('1')]);
    expect(statSync(keepIn).isDirectory()).toBe(true);
  });
});

describe('what nobody has looked at', () => {
  test.each([
    [29, forged],
    [31, undefined],
  ])('for %d days', async (days, digest) => {
    await plant('old', '1');
    await plant('new', '2');
    keep('old');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 });
    keep('new');
    expect(open().find(`${root}/old`)?.digest).toBe(digest);
  });

  test('counts from the day on which it was looked at last, to within a week', async () => {
    await plant('a', '1');
    await plant('b', '1');
    keep('a');
    for (const days of [20, 40]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20 * 86_400_000 });
      const kept = open();
      const found = kept.find(`${root}/a`);
      expect([days, found?.digest]).toEqual([days, forged]);
      if (found !== undefined) kept.save([[`${root}/a`, found, found] as const].values());
    }
    keep('b');
    expect(open().find(`${root}/a`)?.digest).toBe(forged);
  });
});

test('a file has at most 16 MB, of what was looked at last', () => {
  const stamps = { size: 1, mtimeMs: 2, ctimeMs: 3, ino: 4, digest: forged };
  const rows = (name: string) =>
    Array.from(
      { length: 10_000 },
      (_, row) => [`${root}/${name}${row}`.padEnd(1000, 'x'), stamps, undefined] as const,
    );
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 });
  open().save(rows('old').values());
  vi.useRealTimers();
  open().save(rows('new').values());
  expect(statSync(keepIn).size).toBeGreaterThan(15_900_000);
  expect(statSync(keepIn).size).toBeLessThanOrEqual(16_100_000);
  const kept = open();
  const found = (name: string): number => rows(name).filter(([path]) => kept.find(path) !== undefined).length;
  expect(found('new')).toBe(10_000);
  expect(found('old')).toBeGreaterThan(4000);
});

describe('two runs at once', () => {
  test('do not write into one file: who comes second keeps nothing', async () => {
    await plant('a', '1');
    mkdirSync(dirname(keepIn));
    writeFileSync(`${keepIn}.tmp`, 'of another run');
    keep('a');
    expect([existsSync(keepIn), readFileSync(`${keepIn}.tmp`, 'utf8')]).toEqual([false, 'of another run']);
  });

  test('but what a run left that was killed while it wrote is removed', async () => {
    await plant('a', '1');
    mkdirSync(dirname(keepIn));
    writeFileSync(`${keepIn}.tmp`, 'of another run');
    const before = new Date(Date.now() - 61_000);
    utimesSync(`${keepIn}.tmp`, before, before);
    keep('a');
    expect(readdirSync(dirname(keepIn))).toEqual(['files']);
  });
});
