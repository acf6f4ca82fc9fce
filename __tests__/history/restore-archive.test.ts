import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { problemOfLink, problemOfPath } from '../../src/history/archive/archive-path.ts';
import { packArchive } from '../../src/history/archive/pack-archive.ts';
import {
  restoreArchive,
  type RestoredArchive,
  type RestoreRequest,
} from '../../src/history/archive/restore-archive.ts';
import { entriesBelow, expectedOf, type RawEntry, sha256Of, treeOf, writeTar } from '../support/archives.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

const root = join(import.meta.dirname, '../..');
const patient = new AbortController().signal;
let workspace: string;
let archive: string;
let temp: string;

beforeEach(() => {
  ({ workspace, temp } = openMachine());
  archive = join(temp, 'archive.tar.gz');
});

async function pack(folder: string): Promise<void> {
  const entries = entriesBelow(workspace, folder);
  const packed = await packArchive({ workspace, entries, log: undefined, to: archive, signal: patient });
  expect(packed.kind).toBe('packed');
}

function restore(facts: Partial<RestoreRequest> = {}): Promise<RestoredArchive> {
  return restoreArchive({
    archive,
    expected: facts.expected ?? expectedOf(archive),
    workspace,
    remove: [],
    logTo: undefined,
    signal: patient,
    ...facts,
  });
}

const file = (path: string, content: string = 'x'): object => ({
  kind: 'file',
  path,
  mode: 0o644,
  size: content.length,
  sha256: sha256Of(content),
});
const link = (path: string, text: string): object => ({ ...file(path, text), kind: 'link' });
const manifest = (entries: readonly unknown[], facts: object = {}): RawEntry => ({
  name: 'manifest.json',
  content: JSON.stringify({ version: 1, entries, ...facts }),
});
const content = (path: string, text: string = 'x'): RawEntry => ({ name: `outputs/${path}`, content: text });

/** What nobody packs, and the problem that it is. */
const hostile: ReadonlyMap<string, readonly [readonly RawEntry[], RegExp]> = new Map([
  ...['/etc/x', '../x', 'a/../../x', 'a//b', '', 'a/', './a', 'a\0b'].map(
    (path): [string, [readonly RawEntry[], RegExp]] => [
      `the path ${JSON.stringify(path)}`,
      [[manifest([file(path)]), content(path)], /^expected a path inside the workspace/],
    ],
  ),
  ...['/etc', '../x', 'b/../../x', '..', '\0', ''].map((text): [string, [readonly RawEntry[], RegExp]] => [
    `a link to ${JSON.stringify(text)}`,
    [
      [manifest([link('a', text)]), { name: 'outputs/a', type: 'symlink', linkname: text }],
      /^expected a (?:relative )?link that|^expected \d bytes|^expected the symlink/,
    ],
  ]),
  ['a path twice', [[manifest([file('a'), file('a')]), content('a'), content('a')], /found "a" twice/]],
  [
    'a path below a link',
    [
      [
        manifest([link('a', 'b'), file('a/x')]),
        { name: 'outputs/a', type: 'symlink', linkname: 'b' },
        content('a/x'),
      ],
      /^expected nothing below "a", which is an entry itself; found "a\/x"$/,
    ],
  ],
  ['a path below a file', [[manifest([file('a/x/y'), file('a')])], /^expected nothing below "a"/]],
  [
    'a directory that no entry is in',
    [
      [manifest([file('a/x')], { directories: [{ path: '../other', mode: 0 }] }), content('a/x')],
      /^expected directories that entries are in; found another$/,
    ],
  ],
  [
    'the directory of a restore',
    [[manifest([file(`.rundag-restore-${'a'.repeat(32)}/x`)])], /directories of a restore/],
  ],
  [
    'another name than its manifest has',
    [
      [manifest([file('a')]), { name: 'outputs/../../b', content: 'x' }],
      /found the file "outputs\/..\/..\/b"$/,
    ],
  ],
  [
    'a hard link',
    [[manifest([file('a')]), { name: 'outputs/a', type: 'link', linkname: '/etc/passwd' }], /found the link/],
  ],
  [
    'a device',
    [[manifest([file('a')]), { name: 'outputs/a', type: 'character-device' }], /found the character-device/],
  ],
  ['a FIFO', [[manifest([file('a')]), { name: 'outputs/a', type: 'fifo' }], /found the fifo/]],
  [
    'a link where a file is stated',
    [
      [manifest([file('a', '')]), { name: 'outputs/a', type: 'symlink', linkname: '/etc' }],
      /found the symlink/,
    ],
  ],
  ['an entry too many', [[manifest([file('a')]), content('a'), content('b')], /^expected no more entries/]],
  [
    'an entry too few',
    [
      [manifest([file('a'), file('b')]), content('a')],
      /^expected "outputs\/b" in the archive; found its end$/,
    ],
  ],
  [
    'another order',
    [[manifest([file('a'), file('b')]), content('b'), content('a')], /^expected the file "outputs\/a"/],
  ],
  [
    'more bytes than it states',
    [[manifest([file('a')]), content('a', 'xy')], /^expected 1 bytes at .*; found 2$/],
  ],
  ['another content', [[manifest([file('a')]), content('a', 'y')], /^expected the SHA-256 /]],
  [
    'another link',
    [
      [manifest([link('a', 'b')]), { name: 'outputs/a', type: 'symlink', linkname: 'c' }],
      /^expected the SHA-256/,
    ],
  ],
  ['no manifest', [[content('a')], /^expected the file "manifest.json" in the archive/]],
  ['nothing', [[], /^expected "manifest.json" in the archive; found its end$/]],
  ['a newer form', [[manifest([], { version: 2 })], /^expected version 1/]],
  ['a manifest that is no JSON', [[{ name: 'manifest.json', content: '{' }], /^expected a manifest in JSON/]],
  ['no list', [[{ name: 'manifest.json', content: '{"version":1}' }], /^expected a list of entries/]],
  [
    'a kind that is unknown',
    [[manifest([{ ...file('a'), kind: 'device' }])], /^expected a file, a link or a directory/],
  ],
  [
    'modes beyond permissions',
    [[manifest([{ ...file('a'), mode: 0o4755 }])], /^expected a whole number up to 511/],
  ],
  ['a negative size', [[manifest([{ ...file('a'), size: -1 }])], /^expected a whole number/]],
  ['a digest that is none', [[manifest([{ ...file('a'), sha256: 'x' }])], /^expected a SHA-256/]],
  [
    'more bytes than may be',
    [
      [manifest(Array.from({ length: 3 }, (_, place) => ({ ...file(`${place}`), size: 4 * 1024 ** 3 })))],
      /^expected at most 10737418240 bytes/,
    ],
  ],
  [
    'a log that it does not state',
    [[manifest([]), { name: 'log', content: 'x' }], /^expected no more entries/],
  ],
  [
    'another log',
    [
      [manifest([], { log: { size: 1, sha256: sha256Of('x') } }), { name: 'log', content: 'y' }],
      /^expected the SHA-256/,
    ],
  ],
]);

describe('an archive that nobody has packed', () => {
  it.each([...hostile])('is refused whole, with %s', async (_, [entries, problem]) => {
    writeFiles(workspace, { 'dist/old': 'old' });
    const before = [treeOf(temp), treeOf(workspace)];
    await writeTar(archive, entries);
    const restored = await restore({ remove: [{ path: 'dist/old', kind: 'file' }] });
    expect(restored).toMatchObject({ kind: 'problem', outputs: 'as-before' });
    expect(restored.kind === 'problem' && restored.problem).toMatch(problem);
    const after = [
      new Map([...treeOf(temp)].filter(([path]) => path !== 'archive.tar.gz')),
      treeOf(workspace),
    ];
    expect(after).toEqual(before);
    expect(readdirSync(workspace)).toEqual(['dist']);
  });

  it('leaves no log behind', async () => {
    const log = { size: 1, sha256: sha256Of('x') };
    await writeTar(archive, [manifest([file('a')], { log }), { name: 'log', content: 'x' }, content('b')]);
    expect(await restore({ logTo: join(temp, 'log') })).toMatchObject({
      kind: 'problem',
      outputs: 'as-before',
    });
    expect(existsSync(join(temp, 'log'))).toBe(false);
  });

  it('cannot grow without end when it is unpacked', async () => {
    await writeTar(archive, [
      manifest([file('a')]),
      { name: 'outputs/a', content: new Uint8Array(50_000_000) },
    ]);
    expect(await restore()).toMatchObject({ kind: 'problem', problem: expect.stringMatching(/^expected /) });
    // Headers that are no entries: each is a name for the next.
    const header = Buffer.alloc(1024);
    await writeTar(archive, [{ name: 'x'.repeat(300), content: '' }]);
    writeFileSync(archive, gzipSync(Buffer.concat(Array.from({ length: 400_000 }, () => header))));
    expect(await restore()).toMatchObject({ kind: 'problem', outputs: 'as-before' });
    expect(readdirSync(workspace)).toEqual([]);
  });

  it.each<readonly [string, () => void]>([
    ['is cut', () => truncateSync(archive, 100)],
    ['is no gzip', () => writeFileSync(archive, 'x'.repeat(500))],
    ['is gzip, and no tar', () => writeFileSync(archive, gzipSync('x'.repeat(5_000)))],
    ['is empty', () => writeFileSync(archive, '')],
  ])('is refused when it %s', async (_, damage) => {
    writeFiles(workspace, { 'dist/a': 'a' });
    await pack('dist');
    const expected = expectedOf(archive);
    damage();
    // By its digest, and by what is in it.
    for (const facts of [{ expected }, {}])
      expect(await restore({ remove: entriesBelow(workspace), ...facts })).toMatchObject({
        kind: 'problem',
        outputs: 'as-before',
      });
    expect(entriesBelow(workspace)).toEqual([{ path: 'dist/a', kind: 'file' }]);
  });

  it('is refused when it is another archive than that of the task', async () => {
    writeFiles(workspace, { 'dist/a': 'a' });
    await pack('dist');
    const { bytes, sha256 } = expectedOf(archive);
    expect(await restore({ expected: { bytes: bytes + 1, sha256 } })).toEqual({
      kind: 'problem',
      problem: `expected an archive of ${bytes + 1} bytes; found ${bytes}`,
      outputs: 'as-before',
    });
    const other = sha256Of('other');
    expect(await restore({ expected: { bytes, sha256: other } })).toEqual({
      kind: 'problem',
      problem: `expected an archive with the SHA-256 ${other}; found ${sha256}`,
      outputs: 'as-before',
    });
  });
});

describe('a path on Windows', () => {
  it.each([
    'C:/x',
    'c:x',
    'a\\b',
    'nul',
    'AUX.c',
    'a/com1',
    'LPT9.txt',
    'a.',
    'a ',
    'a?b',
    'a/con .txt',
    'x:stream',
  ])('is refused there: %j', (path) => {
    expect(problemOfPath(path, 'win32')).toMatch(/^expected names that Windows has/);
    expect(problemOfPath(path, 'linux')).toBeUndefined();
  });

  it.each(['console', 'com', 'com10', 'nulls.txt', 'a.b', '.gitignore', 'ü'])('is one there: %j', (path) => {
    expect(problemOfPath(path, 'win32')).toBeUndefined();
  });

  it.each(['C:\\x', '\\x', '..\\..\\x', 'a\\..\\..\\..\\x', '\\\\server\\x'])(
    'leads out by a link: %j',
    (text) => {
      expect(problemOfLink('a/b', text, 'win32')).toMatch(/^expected a/);
    },
  );

  it('may go up to the workspace by a link', () => {
    expect(problemOfLink('a/b', '..\\x\\y', 'win32')).toBeUndefined();
    expect(problemOfLink('a/b/c', '../.././x', 'linux')).toBeUndefined();
    expect(problemOfLink('a/b/c', '../../../x', 'linux')).toMatch(/^expected a link that stays/);
  });
});

describe('a workspace that has changed', () => {
  beforeEach(async () => {
    writeFiles(workspace, { 'dist/a': 'a', 'dist/sub/b': 'b' });
    await pack('dist');
  });

  it.each(['dist', 'dist/sub'])('is not written through a link at %s', async (folder) => {
    mkdirSync(join(temp, 'outside'));
    const remove = entriesBelow(workspace, 'dist');
    const parts = remove.filter(({ path }) => !path.startsWith(folder));
    for (const { path } of remove)
      if (path.startsWith(`${folder}/`)) writeFiles(temp, { [`outside/${path}`]: 'mine' });
    rmSync(join(workspace, folder), { recursive: true });
    symlinkSync(join(temp, 'outside'), join(workspace, folder));
    const before = treeOf(temp);
    for (const removed of [parts, remove])
      expect(await restore({ remove: removed })).toMatchObject({
        kind: 'problem',
        problem: expect.stringMatching(new RegExp(`found a link at "${folder}"$`)),
        outputs: 'as-before',
      });
    expect(treeOf(temp)).toEqual(before);
    expect(readdirSync(workspace)).toEqual(['dist']);
  });

  it('loses the outputs, and nothing else, when something else is in the way', async () => {
    writeFileSync(join(workspace, 'dist/sub/b'), 'mine');
    expect(await restore({ remove: [{ path: 'dist/a', kind: 'file' }] })).toEqual({
      kind: 'problem',
      problem: 'expected nothing at "dist/sub/b" any more; found a file',
      outputs: 'removed',
    });
    expect([...entriesBelow(workspace)]).toEqual([{ path: 'dist/sub/b', kind: 'file' }]);
    expect(readFileSync(join(workspace, 'dist/sub/b'), 'utf8')).toBe('mine');
  });

  it('is as before when the restore is given up', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await restore({ remove: entriesBelow(workspace), signal: controller.signal })).toMatchObject({
      kind: 'problem',
      outputs: 'as-before',
    });
    expect(readdirSync(workspace)).toEqual(['dist']);
    expect(entriesBelow(workspace)).toHaveLength(2);
  });

  it.runIf(canFillDisk)('is as before when the disk is full', async () => {
    writeFiles(workspace, { 'dist/large': 'x'.repeat(200_000) });
    await pack('dist');
    const before = treeOf(workspace);
    await onFullDisk(100_000, async () => {
      expect(await restore({ remove: entriesBelow(workspace) })).toEqual({
        kind: 'problem',
        problem: 'EFBIG: file too large, write',
        outputs: 'as-before',
      });
    });
    expect(treeOf(workspace)).toEqual(before);
    expect(readdirSync(workspace)).toEqual(['dist']);
  });

  it('keeps what a restore unpacks for an hour, in case that one goes on, and then no longer', async () => {
    const [old, young] = ['a', 'b'].map((digit) => `.rundag-restore-${digit.repeat(32)}`);
    for (const name of [old, young, '.rundag-restore-mine'])
      writeFiles(workspace, { [`${name}/dist/a`]: 'a' });
    const then = Date.now() / 1000 - 3700;
    for (const name of [old, '.rundag-restore-mine']) utimesSync(join(workspace, name ?? ''), then, then);
    symlinkSync(temp, join(workspace, `.rundag-restore-${'c'.repeat(32)}`));
    await restore({ remove: entriesBelow(workspace, 'dist') });
    expect(new Set(readdirSync(workspace))).toEqual(
      new Set([young, '.rundag-restore-mine', `.rundag-restore-${'c'.repeat(32)}`, 'dist']),
    );
    expect(existsSync(archive)).toBe(true);
  });
});

describe('restores at the same time', () => {
  it('of different outputs do not disturb each other', async () => {
    const folders = Array.from({ length: 12 }, (_, place) => `packages/${place % 4}/${place}/out`);
    writeFiles(
      workspace,
      Object.fromEntries(
        folders.flatMap((folder) => [
          [`${folder}/a`, folder],
          [`${folder}/b/c`, folder],
        ]),
      ),
    );
    const before = treeOf(workspace);
    const archives = await Promise.all(
      folders.map(async (folder, place) => {
        const to = join(temp, `${place}.tar.gz`);
        await packArchive({
          workspace,
          entries: entriesBelow(workspace, folder),
          log: undefined,
          to,
          signal: patient,
        });
        return to;
      }),
    );
    for (let round = 0; round < 5; round += 1) {
      const all = folders.map((folder, place) =>
        restore({
          archive: archives[place] ?? '',
          expected: expectedOf(archives[place] ?? ''),
          remove: entriesBelow(workspace, folder),
        }),
      );
      expect((await Promise.all(all)).map((one) => (one.kind === 'problem' ? one : 'restored'))).toEqual(
        folders.map(() => 'restored'),
      );
      expect(treeOf(workspace)).toEqual(before);
    }
  });

  it('of the same outputs leave them whole', async () => {
    writeFiles(
      workspace,
      Object.fromEntries(
        Array.from({ length: 60 }, (_, place) => [`dist/${place % 7}/${place}`, `${place}`]),
      ),
    );
    await pack('dist');
    const before = treeOf(workspace);
    for (let round = 0; round < 5; round += 1) {
      const remove = entriesBelow(workspace, 'dist');
      const both = await Promise.all([restore({ remove }), restore({ remove }), restore({ remove })]);
      expect(both.map((one) => (one.kind === 'problem' ? one : 'restored'))).toEqual(
        both.map(() => 'restored'),
      );
      expect(treeOf(workspace)).toEqual(before);
    }
  });
});

describe('a restore that is killed', { timeout: 120_000 }, () => {
  /** Restores the same again and again, and says so each time. */
  const program = `
    import { restoreArchive } from ${JSON.stringify(pathToFileURL(join(root, 'src/history/archive/restore-archive.ts')))};
    const request = JSON.parse(process.argv[2]);
    for (;;) {
      const restored = await restoreArchive({ ...request, signal: new AbortController().signal });
      console.log(restored.kind === 'problem' ? restored.problem : restored.kind);
    }
  `;

  it('leaves nothing that the next one does not put right', async () => {
    writeFiles(workspace, {
      ...Object.fromEntries(
        Array.from({ length: 200 }, (_, place) => [`dist/${place % 9}/${place}`, `${place}`]),
      ),
      'src/mine': 'm',
    });
    const remove = entriesBelow(workspace, 'dist');
    await pack('dist');
    const before = treeOf(workspace);
    const script = join(temp, 'restore.mts');
    writeFileSync(script, program);
    const request = JSON.stringify({ archive, expected: expectedOf(archive), workspace, remove });
    for (let kill = 0; kill < 6; kill += 1) {
      const child: ChildProcess = spawn(
        process.execPath,
        ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href, script, request],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      if (child.stdout === null) throw new Error('no stdout');
      const said: string[] = [];
      const lines = createInterface(child.stdout);
      lines.on('line', (line) => {
        said.push(line);
        // In the middle of the next one, each time at another moment.
        if (said.length === 2) setTimeout(() => child.kill('SIGKILL'), kill * 7);
      });
      await once(child, 'close');
      expect(new Set(said)).toEqual(new Set(['restored']));
      const left = readdirSync(workspace).filter((name) => name.startsWith('.rundag-restore-'));
      const then = Date.now() / 1000 - 3700;
      for (const name of left) utimesSync(join(workspace, name), then, then);
      const now = existsSync(join(workspace, 'dist')) ? entriesBelow(workspace, 'dist') : [];
      expect(await restore({ remove: now })).toMatchObject({ kind: 'restored' });
      expect(treeOf(workspace)).toEqual(before);
      expect(readdirSync(workspace).toSorted()).toEqual(['dist', 'src']);
    }
  });
});
