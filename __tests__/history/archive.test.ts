import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveEntry } from '../../src/history/archive/manifest.ts';
import { packArchive, type PackedArchive } from '../../src/history/archive/pack-archive.ts';
import { removeOutputs } from '../../src/history/archive/remove-outputs.ts';
import {
  restoreArchive,
  type RestoredArchive,
  type RestoreRequest,
} from '../../src/history/archive/restore-archive.ts';
import { entriesBelow, expectedOf, sha256Of, treeOf } from '../support/archives.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

const patient = new AbortController().signal;
let workspace: string;
let archive: string;
let temp: string;

beforeEach(() => {
  ({ workspace, temp } = openMachine());
  archive = join(temp, 'archive.tar.gz');
});

function packOf(entries: readonly ArchiveEntry[], log?: string): Promise<PackedArchive> {
  return packArchive({ workspace, entries, log, to: archive, signal: patient });
}

function restore(facts: Partial<RestoreRequest> = {}): Promise<RestoredArchive> {
  const expected = expectedOf(archive);
  return restoreArchive({
    archive,
    expected,
    workspace,
    remove: [],
    logTo: undefined,
    signal: patient,
    ...facts,
  });
}

/** Does something as a user who owns these directories and has no rights of root. */
async function asNobody(directories: readonly string[], work: () => Promise<void>): Promise<void> {
  const { getuid, seteuid } = process;
  if (getuid?.() !== 0 || seteuid === undefined) return await work();
  const nobody = 65_534;
  for (const directory of directories) chownSync(directory, nobody, nobody);
  seteuid(nobody);
  try {
    await work();
  } finally {
    seteuid(0);
  }
}

const large = Buffer.alloc(3_000_000, 'abcdefg');

/** Outputs of every kind. */
function writeOutputs(): void {
  writeFiles(workspace, {
    'dist/a.js': 'a',
    'dist/empty': '',
    'dist/deep/down/b': 'b',
    'dist/large': large,
    [`dist/${'long/'.repeat(40)}name`]: 'c',
    'dist/ü ✓\n*': 'd',
    'dist/run': '#!/bin/sh',
    'coverage.json': '{}',
    'src/a.ts': 'source',
  });
  chmodSync(join(workspace, 'dist/run'), 0o755);
  chmodSync(join(workspace, 'dist/a.js'), 0o640);
  mkdirSync(join(workspace, 'dist/nothing'), { mode: 0o755 });
  symlinkSync('../run', join(workspace, 'dist/deep/up'));
  symlinkSync('deep/down', join(workspace, 'dist/into'));
  symlinkSync('nowhere', join(workspace, 'dist/dangling'));
  symlinkSync(`${'x'.repeat(150)}/ü`, join(workspace, 'dist/long link'));
}

function outputs(): readonly ArchiveEntry[] {
  return [...entriesBelow(workspace, 'dist'), { path: 'coverage.json', kind: 'file' }];
}

describe('outputs that are packed and restored', () => {
  it('are the same again: contents, modes, links, empty directories', async () => {
    writeOutputs();
    const before = treeOf(workspace);
    expect(await packOf(outputs())).toEqual({ kind: 'packed', ...expectedOf(archive) });
    const remove = outputs();
    const restored = await restore({ remove });
    expect(restored).toMatchObject({ kind: 'restored', log: undefined });
    expect(treeOf(workspace)).toEqual(before);
    rmSync(join(workspace, 'dist'), { recursive: true });
    rmSync(join(workspace, 'coverage.json'));
    expect(await restore()).toMatchObject({ kind: 'restored' });
    expect(treeOf(workspace)).toEqual(before);
    expect(readdirSync(workspace).toSorted()).toEqual(['coverage.json', 'dist', 'src']);
  });

  it('are an archive that any tar reads, its manifest first, then the log', async () => {
    writeOutputs();
    const log = join(temp, 'log.txt');
    writeFileSync(log, 'said');
    await packOf(outputs(), log);
    const names = execFileSync('tar', ['-tzf', archive, '--quoting-style=literal'], { encoding: 'utf8' });
    expect(names.split('\n').slice(0, 3)).toEqual([
      'manifest.json',
      'log',
      expect.stringMatching(/^outputs\/dist\//),
    ]);
    const manifest: unknown = JSON.parse(
      execFileSync('tar', ['-xOzf', archive, 'manifest.json'], { encoding: 'utf8' }),
    );
    expect(manifest).toMatchObject({ version: 1, log: { size: 4, sha256: sha256Of('said') } });
    expect(manifest).toHaveProperty(
      'entries',
      expect.arrayContaining([
        { kind: 'file', path: 'dist/a.js', mode: 0o640, size: 1, sha256: sha256Of('a') },
        { kind: 'link', path: 'dist/deep/up', mode: 0o777, size: 6, sha256: sha256Of('../run') },
        { kind: 'directory', path: 'dist/nothing', mode: 0o755 },
      ]),
    );
  });

  it('give the same bytes whenever they are packed', async () => {
    writeOutputs();
    const first = await packOf(outputs());
    for (const { path, kind } of outputs()) if (kind === 'file') utimesSync(join(workspace, path), 1, 1);
    expect(await packOf(outputs())).toEqual(first);
  });

  it('have all been written now, at one moment', async () => {
    writeOutputs();
    for (const { path, kind } of outputs()) if (kind === 'file') utimesSync(join(workspace, path), 1, 1);
    await packOf(outputs());
    const start = Date.now();
    await restore({ remove: outputs() });
    const moments = new Set(
      outputs().flatMap(({ path, kind }) =>
        kind === 'file' ? [statSync(join(workspace, path)).mtimeMs] : [],
      ),
    );
    expect(moments.size).toBe(1);
    expect([...moments][0]).toBeGreaterThanOrEqual(start - 1);
  });

  it('may be none, and the log alone', async () => {
    const log = join(temp, 'log.txt');
    writeFileSync(log, Buffer.concat([Buffer.alloc(5_000_000, 'x'), Buffer.from('the end')]));
    expect(await packOf([], log)).toMatchObject({ kind: 'packed' });
    const logTo = join(temp, 'restored.txt');
    expect(await restore({ logTo })).toEqual({ kind: 'restored', entries: [], log: logTo });
    const kept = readFileSync(logTo, 'utf8');
    expect(kept).toHaveLength(1024 ** 2);
    expect(kept.endsWith('xthe end')).toBe(true);
    expect(await packOf([])).toMatchObject({ kind: 'packed' });
    expect(await restore({ logTo })).toEqual({ kind: 'restored', entries: [], log: undefined });
  });

  it('replace what is there, and leave no directory that becomes empty', async () => {
    writeFiles(workspace, { 'dist/a': 'new', 'other/file': 'mine' });
    await packOf([{ path: 'dist/a', kind: 'file' }]);
    writeFiles(workspace, { 'dist/a': 'old', 'dist/b/c/d': 'old', 'other/e/f': 'old' });
    const remove: readonly ArchiveEntry[] = ['dist/a', 'dist/b/c/d', 'other/e/f', 'gone/long/ago'].map(
      (path) => ({ path, kind: 'file' }),
    );
    expect(await restore({ remove })).toMatchObject({ kind: 'restored' });
    expect(entriesBelow(workspace).map(({ path }) => path)).toEqual(['dist/a', 'other/file']);
    expect(readFileSync(join(workspace, 'dist/a'), 'utf8')).toBe('new');
  });

  it('come beside files that are nobody’s output', async () => {
    writeFiles(workspace, { 'lib/a/x': '1', 'lib/b': '2' });
    await packOf(entriesBelow(workspace, 'lib'));
    rmSync(join(workspace, 'lib'), { recursive: true });
    writeFiles(workspace, { 'lib/a/mine': 'm', 'lib/mine': 'm' });
    expect(await restore()).toMatchObject({ kind: 'restored' });
    expect(entriesBelow(workspace).map(({ path }) => path)).toEqual([
      'lib/a/mine',
      'lib/a/x',
      'lib/b',
      'lib/mine',
    ]);
  });

  it('are in directories of the modes that these had, unless they are there', async () => {
    writeFiles(workspace, { 'data/base/1': 'b', 'data/log/2': 'l', 'data/wal/3': 'w' });
    const modes = { data: 0o700, 'data/base': 0o750, 'data/log': 0o555, 'data/wal': 0o711 };
    const modesNow = (): Record<string, number> =>
      Object.fromEntries(
        Object.keys(modes).map((path) => [path, statSync(join(workspace, path)).mode & 0o777]),
      );
    for (const [path, mode] of Object.entries(modes)) chmodSync(join(workspace, path), mode);
    const entries = entriesBelow(workspace, 'data');
    await packOf(entries);
    expect(await restore({ remove: entries })).toMatchObject({ kind: 'restored' });
    expect(modesNow()).toEqual(modes);
    rmSync(join(workspace, 'data'), { recursive: true });
    mkdirSync(join(workspace, 'data/base'), { recursive: true });
    for (const path of ['data', 'data/base']) chmodSync(join(workspace, path), 0o770);
    expect(await restore()).toMatchObject({ kind: 'restored' });
    expect(modesNow()).toEqual({ ...modes, data: 0o770, 'data/base': 0o770 });
  });

  it('may change their kinds: a link or a file that was, a directory that is', async () => {
    writeFiles(workspace, { 'dist/a/x': '1', 'out/b': '2' });
    const [dist, out] = [entriesBelow(workspace, 'dist'), entriesBelow(workspace, 'out')];
    await packOf([...dist, ...out]);
    for (const folder of ['dist', 'out']) rmSync(join(workspace, folder), { recursive: true });
    symlinkSync(temp, join(workspace, 'dist'));
    writeFileSync(join(workspace, 'out'), 'file');
    const remove = [
      { path: 'dist', kind: 'link' },
      { path: 'out', kind: 'file' },
    ] as const;
    expect(await restore({ remove })).toMatchObject({ kind: 'restored' });
    expect(lstatSync(join(workspace, 'dist')).isDirectory()).toBe(true);
    expect(entriesBelow(workspace).map(({ path }) => path)).toEqual(['dist/a/x', 'out/b']);
    expect(readdirSync(temp)).toEqual(['archive.tar.gz']);
  });

  it('are thousands, more than are under way at once', async () => {
    const names = Array.from({ length: 3_000 }, (_, place) => `dist/${place % 50}/${place}`);
    writeFiles(workspace, Object.fromEntries(names.map((name) => [name, name.repeat(50)])));
    const before = treeOf(workspace);
    await packOf(outputs().filter(({ path }) => path !== 'coverage.json'));
    expect(await restore({ remove: entriesBelow(workspace, 'dist') })).toMatchObject({ kind: 'restored' });
    expect(treeOf(workspace)).toEqual(before);
  });
});

describe('what is not packed', () => {
  const changes =
    /^expected outputs that stay as they are while they are packed; "dist\/[^"]+" has changed or vanished$/;

  it.each<readonly [string, () => void]>([
    ['has vanished', () => rmSync(join(workspace, 'dist/large'))],
    [
      'is a directory now',
      () => {
        rmSync(join(workspace, 'dist/large'));
        mkdirSync(join(workspace, 'dist/large'));
      },
    ],
    [
      'is a link now',
      () => {
        rmSync(join(workspace, 'dist/large'));
        symlinkSync('a.js', join(workspace, 'dist/large'));
      },
    ],
    [
      'is a FIFO now',
      () => {
        rmSync(join(workspace, 'dist/large'));
        execFileSync('mkfifo', [join(workspace, 'dist/large')]);
      },
    ],
    [
      'is below a file now',
      () => {
        rmSync(join(workspace, 'dist/deep'), { recursive: true });
        writeFileSync(join(workspace, 'dist/deep'), '');
      },
    ],
  ])('is an output that %s', async (_, change) => {
    writeOutputs();
    const entries = outputs();
    change();
    expect(await packOf(entries)).toEqual({ kind: 'problem', problem: expect.stringMatching(changes) });
    expect(existsSync(archive)).toBe(false);
  });

  it.each<readonly [string, (path: string) => void]>([
    ['grows', (path) => appendFileSync(path, 'x')],
    ['is cut', (path) => truncateSync(path, 10)],
    ['is written again', (path) => writeFileSync(path, Buffer.alloc(large.length, 'x'))],
    ['is removed', (path) => rmSync(path)],
  ])('is an output that %s meanwhile', async (_, change) => {
    writeOutputs();
    // The log is opened when all outputs have been read once, and that waits for somebody who writes to it.
    const log = join(temp, 'log');
    execFileSync('mkfifo', [log]);
    const packing = packOf([{ path: 'dist/large', kind: 'file' }], log);
    const writer = await open(log, 'w');
    change(join(workspace, 'dist/large'));
    await writer.close();
    expect(await packing).toEqual({ kind: 'problem', problem: expect.stringMatching(changes) });
    expect(existsSync(archive)).toBe(false);
  });

  it.each([
    ['/etc/passwd', 'expected a relative link that stays in the workspace'],
    ['../../etc', 'expected a link that stays in the workspace'],
    ['into/../../x', 'expected a link that goes up only at its start'],
  ])('is a link to %s', async (text, problem) => {
    writeOutputs();
    symlinkSync(text, join(workspace, 'dist/bad'));
    expect(await packOf(outputs())).toEqual({
      kind: 'problem',
      problem: `${problem}; found "dist/bad" → ${JSON.stringify(text)}`,
    });
  });

  it('is what is reached through a link', async () => {
    writeFiles(temp, { 'outside/secret': 's' });
    symlinkSync(join(temp, 'outside'), join(workspace, 'dist'));
    expect(await packOf([{ path: 'dist/secret', kind: 'file' }])).toEqual({
      kind: 'problem',
      problem: 'expected directories above "dist/secret"; found a link at "dist"',
    });
  });

  it('is given up at the signal', async () => {
    writeOutputs();
    const controller = new AbortController();
    const packing = packArchive({
      workspace,
      entries: outputs(),
      log: undefined,
      to: archive,
      signal: controller.signal,
    });
    controller.abort();
    expect(await packing).toEqual({ kind: 'problem', problem: 'it was given up' });
    expect(existsSync(archive)).toBe(false);
  });

  it.runIf(canFillDisk)('is what the disk has no room for', async () => {
    writeFiles(workspace, {
      'dist/a': Buffer.from(Array.from({ length: 500_000 }, () => Math.random() * 256)),
    });
    await onFullDisk(100_000, async () => {
      expect(await packOf(entriesBelow(workspace, 'dist'))).toEqual({
        kind: 'problem',
        problem: 'EFBIG: file too large, write',
      });
    });
    expect(existsSync(archive)).toBe(false);
  });
});

describe('removing outputs', () => {
  it('removes them, and the directories that become empty, never the workspace', async () => {
    writeOutputs();
    expect(await removeOutputs(workspace, outputs())).toEqual({ kind: 'removed' });
    expect(entriesBelow(workspace).map(({ path }) => path)).toEqual(['src/a.ts']);
    expect(await removeOutputs(workspace, [{ path: 'src/a.ts', kind: 'file' }])).toEqual({ kind: 'removed' });
    expect(readdirSync(workspace)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'removes them from directories that nobody may write in, which stay so when they stay',
    async () => {
      writeFiles(workspace, { 'dist/a': 'a', 'dist/deep/b': 'b', 'src/mine': 'm', 'src/out': 'o' });
      const directories = ['dist/deep', 'dist', 'src'].map((path) => join(workspace, path));
      const entries = ['dist/a', 'dist/deep/b', 'src/out'].map((path) => ({ path, kind: 'file' }) as const);
      for (const directory of directories) chmodSync(directory, 0o555);
      // Root may write everywhere.
      await asNobody([...directories, workspace, dirname(workspace)], async () => {
        expect(await removeOutputs(workspace, entries)).toEqual({ kind: 'removed' });
      });
      expect(entriesBelow(workspace).map(({ path }) => path)).toEqual(['src/mine']);
      expect(statSync(join(workspace, 'src')).mode & 0o777).toBe(0o555);
    },
  );

  it('removes links, not what they lead to', async () => {
    writeFiles(temp, { 'outside/kept': 'k' });
    symlinkSync(join(temp, 'outside'), join(workspace, 'link'));
    expect(await removeOutputs(workspace, [{ path: 'link', kind: 'link' }])).toEqual({ kind: 'removed' });
    expect(readdirSync(workspace)).toEqual([]);
    expect(existsSync(join(temp, 'outside/kept'))).toBe(true);
  });

  it('removes nothing where a link leads out of the workspace', async () => {
    writeFiles(temp, { 'outside/kept': 'k' });
    writeFiles(workspace, { 'dist/a': 'a' });
    symlinkSync(join(temp, 'outside'), join(workspace, 'link'));
    const entries = [
      { path: 'dist/a', kind: 'file' },
      { path: 'link/kept', kind: 'file' },
    ] as const;
    expect(await removeOutputs(workspace, entries)).toEqual({
      kind: 'problem',
      problem: 'expected directories above "link/kept"; found a link at "link"',
    });
    expect(existsSync(join(temp, 'outside/kept'))).toBe(true);
    expect(existsSync(join(workspace, 'dist/a'))).toBe(true);
  });

  it.each(['../x', '/etc/x', 'a//b', '', 'a/../../x', '.', 'a\0b'])('refuses the path %j', async (path) => {
    expect(await removeOutputs(workspace, [{ path, kind: 'file' }])).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('expected a path inside the workspace'),
    });
  });
});
