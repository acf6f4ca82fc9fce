import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as glob from '@actions/glob';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HashFiles } from '../../src/host/hash-files/hash-files.ts';

const files = new Map([
  ['package-lock.json', 'root'],
  ['.npmrc', 'hidden'],
  ['a/package-lock.json', 'a'],
  ['a/b/package-lock.json', 'b'],
  ['a/b/c.txt', 'c'],
  ['a/[x]/y.txt', 'brackets'],
  ['a*/star.txt', 'star'],
  ['lib/one.rb', '1'],
  ['lib/foo/two.rb', '2'],
  ['lib/foo/deep/three.rb', '3'],
  ['{curly}/z', 'z'],
  ['!bang/w', 'w'],
]);

let root = '';
let workspace = '';
const home = process.cwd();

function sha256(...contents: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest();
}

function hashOf(...names: readonly string[]): string {
  return sha256(...names.map((name) => sha256(files.get(name) ?? ''))).toString('hex');
}

let asked: HashFiles;

/** The hash; rejects with what is wrong. */
async function hashFiles(values: readonly string[]): Promise<string> {
  // Each test changes the files.
  asked.filesMayHaveChanged();
  const answer = await asked.ask(values).answer;
  if (answer?.kind === 'hash') return answer.hash;
  throw new Error(answer?.problem);
}

/** The hash, or that there is none: a pattern below a file cannot be looked for. */
async function outcome(hash: () => Promise<string>): Promise<string> {
  try {
    return await hash();
  } catch {
    return 'rejected';
  }
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'hash-files-')));
  workspace = join(root, 'work [1]', 'space');
  for (const [name, content] of [...files, ['../outside.txt', 'out']] as const) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  symlinkSync(join(workspace, 'a'), join(workspace, 'link-to-a'));
  symlinkSync(join(workspace, 'a', 'b', 'c.txt'), join(workspace, 'link-to-c'));
  symlinkSync(workspace, join(workspace, 'lib', 'loop'));
  asked = new HashFiles(workspace);
});

afterEach(() => {
  process.chdir(home);
  vi.restoreAllMocks();
});

afterAll(() => asked.close());
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('hashFiles', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['package-lock.json'], ['package-lock.json']],
    [['**/package-lock.json'], ['a/b/package-lock.json', 'a/package-lock.json', 'package-lock.json']],
    [
      ['lib/**/*.rb', '!lib/foo/*.rb'],
      ['lib/foo/deep/three.rb', 'lib/one.rb'],
    ],
    [['lib/foo'], ['lib/foo/deep/three.rb', 'lib/foo/two.rb']],
    [['lib/foo/'], ['lib/foo/deep/three.rb', 'lib/foo/two.rb']],
    [['lib/one.rb/'], []],
    [['./.npmrc'], ['.npmrc']],
    [['lib/one.rb\n# a comment\n\n  .npmrc  '], ['lib/one.rb', '.npmrc']],
    [
      ['.npmrc', 'lib/one.rb'],
      ['.npmrc', 'lib/one.rb'],
    ],
    [['lib/*.rb', '!lib/*.rb', 'lib/one.rb'], ['lib/one.rb']],
    [['{curly}/z'], ['{curly}/z']],
    [['link-to-c'], ['a/b/c.txt']],
    [['nothing/**'], []],
    [['!package-lock.json'], []],
  ])('%j', async (patterns, expected) => {
    expect(await hashFiles(patterns)).toBe(expected.length === 0 ? '' : hashOf(...expected));
  });

  test('hashes nothing outside of the workspace', async () => {
    expect(await hashFiles([join(root, '**', 'outside.txt')])).toBe('');
    expect(await hashFiles(['/etc/hostname'])).toBe('');
  });

  test.skipIf(process.platform === 'win32')('leaves out a FIFO, which nobody writes to', async () => {
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    expect(await hashFiles(['pipe'])).toBe('');
    rmSync(join(workspace, 'pipe'));
  });

  test('follows links when told to, once around a loop', async () => {
    expect(await hashFiles(['link-to-a/b/c.txt'])).toBe(hashOf('a/b/c.txt'));
    expect(await hashFiles(['link-to-a/**/c.txt'])).toBe('');
    expect(await hashFiles(['--Follow-Symbolic-Links', 'link-to-a/**/c.txt'])).toBe(hashOf('a/b/c.txt'));
    expect(await hashFiles(['--follow-symbolic-links', 'lib/**/one.rb'])).toBe(hashOf('lib/one.rb'));
  });

  test.each([
    [
      ['--follow', 'x'],
      'hashFiles: expected the option --follow-symbolic-links or a pattern, found "--follow"',
    ],
    [['a/../b'], 'hashFiles: pattern "a/../b" has a "." or ".." in it: expected a path without'],
    [['!'], 'hashFiles: pattern "!" is empty'],
  ])('refuses %j', async (patterns, message) => {
    await expect(hashFiles(patterns)).rejects.toThrow(message);
  });
});

describe('hashFiles beside @actions/glob', () => {
  test('gives the same hash for any patterns', async () => {
    // It takes relative patterns from the current directory, and writes debug commands.
    process.chdir(workspace);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const segment = fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        'a',
        'b',
        'lib',
        'foo',
        '*.rb',
        '*.txt',
        'package-lock.json',
        '?.txt',
        '[a-l]*',
        '[!l]*',
      ),
      fc.constantFrom(
        '.npmrc',
        '[[]x]',
        '\\[x]',
        'a[*]',
        'a\\*',
        '{curly}',
        '*.{rb,txt}',
        '[bc].txt',
        'link-to-*',
        '[]',
        'o[n]e.rb',
      ),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '', '!', '!!', '! '),
        fc.constantFrom('', '', './', `${workspace.replace('[', '[[]')}/`),
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([bang, start, segments, end]) => bang + start + segments.join('/') + end);
    await fc.assert(
      fc.asyncProperty(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (patterns, follow) => {
          const reference = () =>
            glob.hashFiles(patterns.join('\n'), workspace, { followSymbolicLinks: follow });
          const values = follow ? ['--follow-symbolic-links', ...patterns] : patterns;
          expect(await outcome(() => hashFiles(values))).toBe(await outcome(reference));
        },
      ),
      { numRuns: 400 },
    );
  });
});
