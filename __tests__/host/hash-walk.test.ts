import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  anyNames,
  type FilePattern,
  type PathSegment,
  readHashPatterns,
  withSlashes,
} from '../../src/host/workspace-files/file-pattern.ts';
import { FileIndex } from '../../src/host/workspace-files/file-index.ts';
import { type HashRequest, HashWalk } from '../../src/host/workspace-files/hash-walk.ts';
import { PatternMatcher } from '../../src/host/workspace-files/pattern-matcher.ts';
import { hashOf, HashWorkspace, sha256 } from '../support/hash-workspace.ts';

const directory = new HashWorkspace();

type Files = typeof fs;

interface Walked {
  readonly follow?: boolean;
  readonly root?: string;
  /** What of the file system is otherwise. */
  readonly system?: Partial<Files>;
}

function walk(
  patterns: readonly (string | FilePattern)[],
  { follow = false, root = directory.path, system = {} }: Walked = {},
): string {
  const read = patterns.flatMap((pattern) =>
    typeof pattern === 'string' ? readHashPatterns([pattern], withSlashes(root)) : [pattern],
  );
  const request: HashRequest = { kind: 'hash', patterns: read, root: withSlashes(root), follow };
  const tools = { fs: { ...fs, ...system }, createHash };
  const walking = new HashWalk(request, {
    system: tools,
    index: new FileIndex(tools, { find: () => undefined }),
    matcher: new PatternMatcher(read, []),
  }).hash();
  for (;;) {
    const { done, value } = walking.next();
    if (done === true) return value;
  }
}

/** An error of the file system. */
function failing(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: it is so`), { code });
  };
}

/** Lists a directory after this has happened. */
function listingAfter(happens: (path: string) => void): Files['readdirSync'] {
  const readdirSync = (path: string, options: { withFileTypes: true }): fs.Dirent[] => {
    happens(path);
    return fs.readdirSync(path, options);
  };
  return Object.assign(readdirSync, fs.readdirSync);
}

/** Opens a file after this has happened. */
function openingAfter(happens: (path: string) => void): Files['openSync'] {
  return (path, flags) => {
    happens(String(path));
    return fs.openSync(path, flags);
  };
}

/** The place for one of a file system whose root is a directory of the workspace. */
function inside(path: fs.PathLike): string {
  return join(directory.path, 'lib', 'foo', String(path));
}

const everything = ['**'];

describe('a walk hashes the files that the patterns match, in the order of the walk', () => {
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
    [['lib/*/'], ['lib/foo/deep/three.rb', 'lib/foo/two.rb']],
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
    [['a/**/b/*.txt'], ['a/b/c.txt']],
    [['**/**/three.rb'], ['lib/foo/deep/three.rb']],
    [['lib/foo/**/two.rb'], ['lib/foo/two.rb']],
  ])('%j', (patterns, expected) => {
    expect(walk(patterns)).toBe(expected.length === 0 ? '' : hashOf(...expected));
  });

  test('each search path once, and none that lies in another', () => {
    expect(walk(['lib/foo/two.rb', 'lib/one.rb', 'lib/foo/two.rb'])).toBe(
      hashOf('lib/foo/two.rb', 'lib/one.rb'),
    );
    expect(walk(['lib/foo/deep', 'lib/foo', 'package-lock.json'])).toBe(
      hashOf('lib/foo/deep/three.rb', 'lib/foo/two.rb', 'package-lock.json'),
    );
    // The name of one begins with the name of the other, and yet it does not lie in it.
    expect(walk(['a/b/c.txt', 'ab', 'a/b'])).toBe(hashOf('ab/c.txt', 'a/b/c.txt', 'a/b/package-lock.json'));
  });

  test('in the order of the patterns that take in, whatever is taken out before', () => {
    expect(walk(['!a/package-lock.json', '.npmrc', 'a/b/c.txt'])).toBe(hashOf('.npmrc', 'a/b/c.txt'));
    expect(walk(['!a/*.md', '.npmrc', 'a/b/c.txt'])).toBe(hashOf('.npmrc', 'a/b/c.txt'));
  });

  test('where several "**" in a row may stand for no name at all', () => {
    const [pattern] = readHashPatterns(['**/.npmrc'], withSlashes(directory.path));
    if (pattern === undefined) throw new Error('one pattern is one');
    const segments = pattern.segments.flatMap<PathSegment>((segment) =>
      segment === anyNames ? [anyNames, anyNames] : [segment],
    );
    expect(walk([{ ...pattern, segments }])).toBe(hashOf('.npmrc'));
  });

  test('and nothing of what is taken out has to be there', () => {
    expect(walk(['lib/one.rb', '!nowhere/**'])).toBe(hashOf('lib/one.rb'));
  });

  test('all of the workspace for a directory above it, and nothing outside of it', () => {
    expect(walk(['/'])).toBe(walk(everything));
    expect(walk([`${directory.top}/**`])).toBe(walk(everything));
    expect(walk([join(directory.top, '**', 'outside.txt')])).toBe('');
    expect(walk([join(directory.path, '..', 'outside.txt')])).toBe('');
    expect(walk(['/etc/hostname'])).toBe('');
  });

  test('by names in any case where the system does not tell them apart', () => {
    const [pattern] = readHashPatterns(['LIB/One.rb'], withSlashes(directory.path));
    if (pattern === undefined) throw new Error('one pattern is one');
    const searchPath = join(directory.path, 'lib', 'one.rb');
    expect(walk([{ ...pattern, searchPath, ignoreCase: false }])).toBe('');
    expect(walk([{ ...pattern, searchPath, ignoreCase: true }])).toBe(hashOf('lib/one.rb'));
    expect(walk([{ ...pattern, searchPath: directory.path, ignoreCase: true }])).toBe(hashOf('lib/one.rb'));
  });

  test('also those that are larger than what is read at once', () => {
    const large = directory.other();
    const content = Buffer.alloc(3_000_000, 'some text of no length that divides it. ');
    writeFileSync(join(large, 'file'), content);
    expect(walk(['file'], { root: large })).toBe(sha256(sha256(content)).toString('hex'));
  });

  test('in a workspace that is the root of the file system', () => {
    const listed: string[] = [];
    const readdirSync = (path: string, options: { withFileTypes: true }): fs.Dirent[] => {
      listed.push(path);
      return fs.readdirSync(inside(path), options);
    };
    const system = {
      readdirSync: Object.assign(readdirSync, fs.readdirSync),
      lstatSync: Object.assign((path: string) => fs.lstatSync(inside(path)), fs.lstatSync),
      statSync: Object.assign((path: string) => fs.statSync(inside(path)), fs.statSync),
      openSync: (path: fs.PathLike, flags: fs.OpenMode) => fs.openSync(inside(path), flags),
    };
    const all = hashOf('lib/foo/deep/three.rb', 'lib/foo/two.rb');
    expect(walk(everything, { root: '/', system })).toBe(all);
    expect(listed).toEqual(['/', '/deep']);
    expect(walk(['*'], { root: '/', system })).toBe(all);
    expect(walk(['/two.rb'], { root: '/', system })).toBe(hashOf('lib/foo/two.rb'));
  });
});

describe('links', () => {
  test('are files unless they are followed', () => {
    expect(walk(['link-to-a/b/c.txt'])).toBe(hashOf('a/b/c.txt'));
    expect(walk(['link-to-a/**/c.txt'])).toBe('');
    expect(walk(['link-to-a/**/c.txt'], { follow: true })).toBe(hashOf('a/b/c.txt'));
    expect(walk(['link-to-c'], { follow: true })).toBe(hashOf('a/b/c.txt'));
  });

  test('that lead back to where they came from are followed once around', () => {
    expect(walk(['lib/**/one.rb'], { follow: true })).toBe(hashOf('lib/one.rb'));
  });

  test('that lead to the same directory twice are followed twice', () => {
    const twice = directory.other();
    mkdirSync(join(twice, 'target'));
    writeFileSync(join(twice, 'target', 'f'), 'c');
    for (const name of ['one', 'two']) symlinkSync(join(twice, 'target'), join(twice, name));
    const digest = sha256('c');
    expect(walk(['*/f'], { root: twice, follow: true })).toBe(sha256(digest, digest, digest).toString('hex'));
  });

  test('that lead nowhere are left out when they are followed, and an error otherwise', () => {
    const broken = directory.other();
    symlinkSync(join(broken, 'nowhere'), join(broken, 'link'));
    expect(walk(['*'], { root: broken, follow: true })).toBe('');
    expect(() => walk(['*'], { root: broken })).toThrow('ENOENT');
  });
});

describe('what changes while it is walked, or cannot be read', () => {
  test.skipIf(process.platform === 'win32')('leaves out a FIFO, which nobody writes to', () => {
    const pipes = directory.other();
    execFileSync('mkfifo', [join(pipes, 'pipe')]);
    expect(walk(everything, { root: pipes })).toBe('');
  });

  test('leaves out a file that a task removes between the look and the read', () => {
    const goes = directory.other();
    for (const name of ['1', '2', '3']) writeFileSync(join(goes, name), name);
    const openSync = openingAfter((path) => path.endsWith('2') && rmSync(path));
    expect(walk(everything, { root: goes, system: { openSync } })).toBe(
      sha256(sha256('1'), sha256('3')).toString('hex'),
    );
  });

  test('leaves out a directory that a task removes', () => {
    const goes = directory.other();
    mkdirSync(join(goes, 'dir'));
    writeFileSync(join(goes, 'file'), 'c');
    const readdirSync = listingAfter((path) => path.endsWith('dir') && rmSync(path, { recursive: true }));
    expect(walk(everything, { root: goes, system: { readdirSync } })).toBe(
      sha256(sha256('c')).toString('hex'),
    );
  });

  test('throws when a file, a directory or a place cannot be read', () => {
    expect(() => walk(['.npmrc'], { system: { openSync: failing('EACCES') } })).toThrow('EACCES');
    expect(() =>
      walk(everything, { system: { readdirSync: Object.assign(failing('EACCES'), fs.readdirSync) } }),
    ).toThrow('EACCES');
    expect(() =>
      walk(['.npmrc'], { system: { lstatSync: Object.assign(failing('EACCES'), fs.lstatSync) } }),
    ).toThrow('EACCES');
  });

  test('throws when a file is there and its reading says that something is missing', () => {
    expect(() => walk(['.npmrc'], { system: { openSync: failing('ENOENT') } })).toThrow('ENOENT');
  });

  test('closes every file, also one that cannot be read to its end', () => {
    const open: number[] = [];
    const openSync = (path: fs.PathLike, flags: fs.OpenMode): number => {
      const descriptor = fs.openSync(path, flags);
      open.push(descriptor);
      return descriptor;
    };
    const closeSync = (descriptor: number): void => {
      open.splice(open.indexOf(descriptor), 1);
      fs.closeSync(descriptor);
    };
    walk(['lib/*.rb', '.npmrc'], { system: { openSync, closeSync } });
    expect(() => walk(['.npmrc'], { system: { openSync, closeSync, readSync: failing('EIO') } })).toThrow(
      'EIO',
    );
    expect(open).toEqual([]);
  });
});

test.each<[readonly string[], readonly string[]]>([
  [['src/**'], ['src']],
  [['s*/**/a'], ['.', 'src']],
  [['*/a'], ['.', 'src', 'vendor']],
  [
    ['**/a', '!vendor/**'],
    ['.', 'src'],
  ],
  [
    ['**/a', '!vendor'],
    ['.', 'src'],
  ],
  // What is taken in again has to be looked for.
  [
    ['!vendor/**', '**/x/a'],
    ['.', 'src', 'vendor', 'vendor/x'],
  ],
  [['**/a', '!**'], []],
])('looks into no directory in which nothing can match: %j', (patterns, expected) => {
  const root = directory.other();
  mkdirSync(join(root, 'src'));
  mkdirSync(join(root, 'vendor', 'x'), { recursive: true });
  for (const file of ['src/a', 'vendor/x/a']) writeFileSync(join(root, file), '');
  const looked: string[] = [];
  const readdirSync = listingAfter((path) => looked.push(relative(root, path) || '.'));
  walk(patterns, { root, system: { readdirSync } });
  expect(looked).toEqual(expected);
});

test.each([
  [false, ['.'], ['f']],
  // What a link leads to has to be asked for.
  [true, [], ['.', 'f', 'link', 'link']],
])('asks for nothing that the listing of a directory tells: links followed %j', (follow, looked, read) => {
  const root = directory.other();
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(root, 'f'), '');
  if (follow) symlinkSync(join(root, 'f'), join(root, 'link'));
  const asked = { lstat: new Array<string>(), stat: new Array<string>() };
  const short = (path: string): string => relative(root, path) || '.';
  const lstatSync = (path: string): fs.Stats => {
    asked.lstat.push(short(path));
    return fs.lstatSync(path);
  };
  const statSync = (path: string): fs.Stats => {
    asked.stat.push(short(path));
    return fs.statSync(path);
  };
  walk(everything, {
    root,
    follow,
    system: {
      lstatSync: Object.assign(lstatSync, fs.lstatSync),
      statSync: Object.assign(statSync, fs.statSync),
    },
  });
  expect([asked.lstat, asked.stat.toSorted()]).toEqual([looked, read]);
});
