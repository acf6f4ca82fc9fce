import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listedFiles } from '../../src/host/workspace-files/file-listing.ts';
import { type ListOptions, WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import { everyFile } from '../support/naive-list.ts';

let workspace = '';
let files: WorkspaceFiles;

beforeEach(() => {
  // The names in the path of the workspace itself are nobody's business.
  workspace = join(mkdtempSync(join(tmpdir(), 'rundag-list-')), 'node_modules', 'a [1]');
  mkdirSync(workspace, { recursive: true });
  files = new WorkspaceFiles(workspace);
});
afterEach(async () => {
  await files.close();
  rmSync(dirname(dirname(workspace)), { recursive: true, force: true });
});

/** Writes files, each with its own path as its content. */
function plant(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), path);
  }
}

async function list(patterns: readonly string[], options: ListOptions = { files: true }) {
  files.filesMayHaveChanged();
  const answer = await files.list(patterns, options).answer;
  if (answer?.kind !== 'files') throw new Error(answer?.problem ?? 'dropped');
  return answer.files;
}

const pathsOf = async (...patterns: readonly string[]): Promise<readonly string[]> =>
  [...listedFiles(await list(patterns))].map(({ path }) => path);

const digestOf = async (...patterns: readonly string[]): Promise<string> => (await list(patterns)).digest;

test('a listing has all that is known of each file, sorted by the bytes of the paths', async () => {
  plant('a/b', 'a.b', 'B', 'a/é\n1:x', 'a/\uFF5E', 'a/\u{1F600}', 'run');
  writeFileSync(join(workspace, 'empty'), '');
  chmodSync(join(workspace, 'run'), 0o755);
  symlinkSync('a/b', join(workspace, 'link'));
  symlinkSync('nowhere', join(workspace, 'broken'));
  const listing = await list(['**']);
  expect([...listedFiles(listing)]).toEqual(everyFile(workspace));
  expect(listing.count).toBe(10);
  expect([...listedFiles(listing)].map(({ path }) => path).slice(0, 5)).toEqual([
    'B',
    'a.b',
    'a/b',
    'a/é\n1:x',
    'a/\uFF5E',
  ]);
});

test('the files themselves come on request only, and what a list is digested to does not depend on it', async () => {
  plant('a');
  const short = await list(['**'], {});
  expect(short).toEqual({ ...(await list(['**'])), text: undefined });
  expect(() => [...listedFiles(short)]).toThrow('expected a listing that was asked for with its files');
});

describe('patterns', () => {
  beforeEach(() => plant('a/b/c.txt', 'a/d.md', 'ab/c.txt', '.hidden/x', 'top', '{x,y}/z', '#no'));

  test.each<[readonly string[], readonly string[]]>([
    [['a'], ['a/b/c.txt', 'a/d.md']],
    [['a/'], ['a/b/c.txt', 'a/d.md']],
    [['./a/b'], ['a/b/c.txt']],
    [['top/'], []],
    [['*'], ['#no', '.hidden/x', 'a/b/c.txt', 'a/d.md', 'ab/c.txt', 'top', '{x,y}/z']],
    [['.'], ['#no', '.hidden/x', 'a/b/c.txt', 'a/d.md', 'ab/c.txt', 'top', '{x,y}/z']],
    [['./'], ['#no', '.hidden/x', 'a/b/c.txt', 'a/d.md', 'ab/c.txt', 'top', '{x,y}/z']],
    [['*/*.txt'], ['ab/c.txt']],
    [['**/c.txt', '!a'], ['ab/c.txt']],
    [
      ['a', '!**/*.txt', 'a/b'],
      ['a/b/c.txt', 'a/d.md'],
    ],
    [['{x,y}/z'], ['{x,y}/z']],
    [
      ['top\na/d.md', '# a comment', ''],
      ['a/d.md', 'top'],
    ],
    [['!a'], []],
    [[], []],
  ])('take what those of hashFiles take: %j', async (patterns, expected) => {
    expect(await pathsOf(...patterns)).toEqual(expected);
  });

  test.each([
    ['/etc/hosts', 'leads out of the workspace: expected a path that starts at the workspace'],
    ['! /etc', 'leads out of the workspace: expected a path that starts at the workspace'],
    ['C:/x', 'leads out of the workspace: expected a path that starts at the workspace'],
    ['~', 'leads out of the workspace: expected a path that starts at the workspace'],
    ['~/x', 'leads out of the workspace: expected a path that starts at the workspace'],
    ['../x', 'has a "." or ".." in it: expected a path without'],
    ['a/../../x', 'has a "." or ".." in it: expected a path without'],
    ['!', 'is empty'],
  ])('may not lead out of the workspace: %j', async (pattern, problem) => {
    expect(await files.list(['a', pattern]).answer).toEqual({
      kind: 'problem',
      problem: `pattern ${JSON.stringify(pattern)} ${problem}`,
    });
  });

  test('that match nothing are named, unless they take out', async () => {
    const { unmatched } = await list(['a/**', 'b/**', '*.js', '!c/**', 'ab/c.txt', 'top/', 'nothing']);
    expect(unmatched).toEqual(['b/**', '*.js', 'top/', 'nothing']);
  });

  test('match nothing when all that they match is taken out', async () => {
    expect((await list(['a', 'ab', '!ab/**'])).unmatched).toEqual(['ab']);
    expect((await list(['**', 'a/*.md'])).unmatched).toEqual([]);
  });
});

describe('.git and node_modules', () => {
  beforeEach(() =>
    plant(
      '.git/HEAD',
      'node_modules/x/i',
      'p/node_modules/x/i',
      'p/node_modules/x/node_modules/y/i',
      'p/i',
      'q/.git',
    ),
  );

  test.each<[readonly string[], readonly string[]]>([
    [['**'], ['p/i']],
    [['.'], ['p/i']],
    [['**/i'], ['p/i']],
    [['*/x/i', '?git/HEAD', '*/*'], ['p/i']],
    [['p'], ['p/i']],
    [['node_modules/**'], ['node_modules/x/i']],
    [['node_modules'], ['node_modules/x/i']],
    [['.git/HEAD'], ['.git/HEAD']],
    [['q/.git'], ['q/.git']],
    [['p/node_modules/x/i'], ['p/node_modules/x/i']],
    // What is named is taken with all that is in it.
    [['p/node_modules'], ['p/node_modules/x/i', 'p/node_modules/x/node_modules/y/i']],
    // The first two stars do not enter the outer one.
    [['**/node_modules/*/i'], ['node_modules/x/i', 'p/node_modules/x/i']],
    [['node_modules', '!**/i'], []],
    [['**', 'node_modules/x', '!node_modules'], ['p/i']],
  ])('are entered only by a pattern that names them: %j', async (patterns, expected) => {
    expect(await pathsOf(...patterns)).toEqual(expected);
  });
});

test('what Rundag has in the workspace for a time is never listed', async () => {
  plant('.rundag-1/x', '.rundag-file', 'a/.rundag-1/x', '.rundag');
  expect(await pathsOf('**', '.rundag-1/x', '.rundag-file')).toEqual(['.rundag', 'a/.rundag-1/x']);
});

test('links are never followed, not even where a pattern leads through one', async () => {
  plant('a/x', 'b/x');
  symlinkSync(join(workspace, 'a'), join(workspace, 'b', 'to-a'));
  symlinkSync(workspace, join(workspace, 'b', 'up'));
  expect(await pathsOf('b/**')).toEqual(['b/to-a', 'b/up', 'b/x']);
  expect(await pathsOf('b/to-a/x', 'b/up/b/x', 'b/to-a/**')).toEqual(['b/to-a']);
});

test.skipIf(process.platform === 'win32')('a FIFO is left out', async () => {
  plant('a/x');
  execFileSync('mkfifo', [join(workspace, 'a', 'pipe')]);
  expect(await pathsOf('a', 'a/pipe')).toEqual(['a/x']);
});

test('files that git ignores count like any others', async () => {
  plant('dist/x');
  writeFileSync(join(workspace, '.gitignore'), 'dist\n');
  expect(await pathsOf('dist/**')).toEqual(['dist/x']);
});

describe('empty directories', () => {
  const withDirectories = { files: true, emptyDirectories: true };
  beforeEach(() => {
    plant('out/x', 'node_modules/x');
    for (const directory of ['out/empty/in', 'other', 'node_modules/empty', '.rundag-1'])
      mkdirSync(join(workspace, directory), { recursive: true });
  });

  test('are listed when that is asked for', async () => {
    const found = [...listedFiles(await list(['**'], withDirectories))];
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'directory other',
      'directory out/empty/in',
      'file out/x',
    ]);
    expect(await pathsOf('**')).toEqual(['out/x']);
  });

  test('are a match of a pattern', async () => {
    expect((await list(['other/**', 'out/empty/in/', 'out/*/x'], withDirectories)).unmatched).toEqual([
      'out/*/x',
    ]);
    expect((await list(['other/**'])).unmatched).toEqual(['other/**']);
  });
});

describe('the digest of a listing', () => {
  beforeEach(() => plant('a', 'b'));

  test.each<[string, () => void]>([
    ['content', () => writeFileSync(join(workspace, 'a'), 'b')],
    ['the right to execute', () => chmodSync(join(workspace, 'a'), 0o755)],
    ['a name', () => plant('c')],
    ['a file that is gone', () => rmSync(join(workspace, 'b'))],
    [
      'a link in place of a file',
      () => {
        rmSync(join(workspace, 'a'));
        symlinkSync('a', join(workspace, 'a'));
      },
    ],
  ])('changes with %s', async (_, change) => {
    const before = await digestOf('**');
    expect(await digestOf('**')).toBe(before);
    change();
    expect(await digestOf('**')).not.toBe(before);
  });

  test('changes with where a link leads to, and not with what is there', async () => {
    symlinkSync('a', join(workspace, 'link'));
    const before = await digestOf('link');
    writeFileSync(join(workspace, 'a'), 'other');
    expect(await digestOf('link')).toBe(before);
    rmSync(join(workspace, 'link'));
    symlinkSync('b', join(workspace, 'link'));
    expect(await digestOf('link')).not.toBe(before);
  });

  test('does not depend on the patterns that found the files', async () => {
    expect(await digestOf('b', 'a')).toBe(await digestOf('*'));
  });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that cannot be read is a problem',
  async () => {
    plant('a');
    chmodSync(join(workspace, 'a'), 0);
    expect(await files.list(['*']).answer).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('EACCES'),
    });
  },
);

test('who asks the same list shares its answer until files may have changed', async () => {
  plant('a');
  const [first, same] = await Promise.all([files.list(['*']).answer, files.list(['*']).answer]);
  plant('b');
  expect([same, await files.list(['*']).answer]).toEqual([first, first]);
  expect(await files.list(['*'], { files: true }).answer).not.toEqual(first);
  files.filesMayHaveChanged();
  expect(await files.list(['*']).answer).toMatchObject({ kind: 'files', files: { count: 2 } });
});
