import { homedir } from 'node:os';
import * as fc from 'fast-check';
import { GLOBSTAR, Minimatch } from 'minimatch';
import { describe, expect, test, vi } from 'vitest';
import {
  anyNames,
  type FilePattern,
  type PathSegment,
  readHashPatterns,
  readListPatterns,
  withSlashes,
} from '../../src/host/workspace-files/file-pattern.ts';

/** The patterns in these arguments, in a workspace of that path. */
const read = (lines: readonly string[], workspace = '/w'): readonly FilePattern[] =>
  readHashPatterns(lines, workspace);

/** The one pattern in this line; fails the test when there are more, or none. */
function one(line: string, workspace = '/w'): FilePattern {
  const [pattern, ...more] = read([line], workspace);
  if (pattern === undefined || more.length > 0) throw new Error('expected one pattern');
  return pattern;
}

/** Whether the name is one that the part of a pattern matches. */
function matches(segment: PathSegment | undefined, name = ''): boolean {
  return segment instanceof RegExp ? segment.test(name) : segment === name;
}

describe('the patterns of a hashFiles', () => {
  test('are its lines without white space, comments and empty ones', () => {
    expect(read([' a \r\n\n  # no\n#no', '', '\tb#c']).map(({ searchPath }) => searchPath)).toEqual([
      '/w/a',
      '/w/b#c',
    ]);
  });

  test.each([
    ['a', false, '/w/a'],
    ['!a', true, '/w/a'],
    ['! a', true, '/w/a'],
    ['!!a', false, '/w/a'],
    ['! !  !a', true, '/w/a'],
    ['a!', false, '/w/a!'],
  ])('take out what follows an odd number of "!": %j', (line, negated, searchPath) => {
    expect(one(line)).toMatchObject({ negated, searchPath });
  });

  test.each([
    ['a/b', '/w/a/b'],
    ['a//b///c', '/w/a/b/c'],
    ['./a', '/w/a'],
    ['.', '/w'],
    ['./', '/w'],
    ['.a', '/w/.a'],
    ['a.', '/w/a.'],
    ['a./b', '/w/a./b'],
    ['/x/y', '/x/y'],
    ['/', '/'],
    ['~', withSlashes(homedir())],
    ['~/a', `${withSlashes(homedir())}/a`],
    ['~a', '/w/~a'],
    ['a~/b', '/w/a~/b'],
    ['C:/x', 'C:/x'],
    ['CD:/x', '/w/CD:/x'],
    ['a/*/b', '/w/a'],
    ['a/b?', '/w/a'],
    ['*', '/w'],
    ['a/**', '/w/a'],
    ['/*', '/'],
    ['a/[bc]/d', '/w/a'],
    ['a/[b]c/d', '/w/a/bc/d'],
    ['a/[*]', '/w/a/*'],
    ['a/\\*b', '/w/a/*b'],
    ['a/[\\]]', '/w/a/]'],
    ['a/[b', '/w/a/[b'],
    ['a/[]', '/w/a/[]'],
  ])('are looked for where no name is a pattern yet: %j in %j', (line, searchPath) => {
    expect(one(line).searchPath).toBe(searchPath);
  });

  test.each([
    ['a/b', ['', 'w', 'a', 'b'], false],
    ['a/b/', ['', 'w', 'a', 'b'], true],
    ['a/**/b', ['', 'w', 'a', anyNames, 'b'], false],
    ['**', ['', 'w', anyNames], false],
    ['/', [''], false],
    ['{a,b}', ['', 'w', '{a,b}'], false],
  ])('are the names of a path: %j', (line, segments, directoriesOnly) => {
    expect(one(line)).toMatchObject({ segments, directoriesOnly, ignoreCase: process.platform === 'win32' });
  });

  test.each([
    ['*', 'a', true],
    ['*', '.hidden', true],
    ['*.{a,b}', 'x.a', false],
    ['*.{a,b}', 'x.{a,b}', true],
    ['!(a)*', 'b', false],
    ['?.txt', 'é.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['A*', 'ab', false],
  ])('%j matches as @actions/glob has it: %j, %s', (line, name, does) => {
    expect(matches(one(`./${line}`).segments.at(-1), name)).toBe(does);
  });

  test.each(['/a?b', '/a*b', '/a[bc]d', '/a\\*b', '/a[b', '/[a]/?/*'])(
    'take the path of the workspace for itself, whatever signs are in it: %j',
    (workspace) => {
      const { searchPath, segments } = one('*', workspace);
      expect(searchPath).toBe(workspace);
      const names = workspace.split('/');
      const others = names.map((name) => name.replaceAll(/[^a-d]/gu, 'x'));
      expect(segments.slice(0, -1).map((segment, index) => matches(segment, names[index]))).toEqual(
        names.map(() => true),
      );
      expect(segments.slice(0, -1).map((segment, index) => matches(segment, others[index]))).toEqual(
        names.map((name, index) => name === others[index]),
      );
    },
  );

  test.each([
    ['a/../b', '"a/../b" has a "." or ".." in it: expected a path without'],
    ['../b', '"../b" has a "." or ".." in it: expected a path without'],
    ['a/./b', '"a/./b" has a "." or ".." in it: expected a path without'],
    ['/..', '"/.." has a "." or ".." in it: expected a path without'],
    ['!', '"!" is empty'],
    ['! !', '"! !" is empty'],
  ])('are refused when they are none: %j', (line, message) => {
    expect(() => read([line])).toThrow(`hashFiles: pattern ${message}`);
  });

  test.each([
    ['patterns', 1000, (count: number) => [Array.from({ length: count }, () => 'a').join('\n')]],
    ['characters in its patterns', 21_000, (count: number) => ['a'.repeat(count)]],
    ['characters in its patterns', 21_000, (count: number) => ['a', 'b'.repeat(count - 2)]],
    ['"[" in its patterns', 256, (count: number) => Array.from({ length: count }, () => '[a]')],
    ['"[" between two slashes', 16, (count: number) => [`b/${'['.repeat(count)}/b`]],
  ])('are at most what can be read in time: %s, %d', (what, most, lines) => {
    expect(() => read(lines(most))).not.toThrow();
    expect(() => read(lines(most + 1))).toThrow(
      `hashFiles: expected at most ${most} ${what}, found ${most + 1}: use patterns that match more`,
    );
  });
});

/** Names, and what only looks like a plain name to somebody who is in a hurry. */
const anyName = fc.constantFrom(
  'a',
  'b.ts',
  '.x',
  '...',
  '@s',
  '-',
  'a b',
  '_',
  '**',
  'a**',
  '***',
  'a*',
  '?',
  '[a]',
  '{a,b}',
  '+(a)',
  '\\a',
  'é',
);

/** A segment as a value that can be compared. */
const shownAs = (segment: unknown): unknown =>
  segment === GLOBSTAR
    ? anyNames
    : segment instanceof RegExp
      ? String(new RegExp(segment.source, segment.flags))
      : segment;

// On Windows no pattern is simple: case does not count there.
test.skipIf(process.platform === 'win32')(
  'is made of what minimatch makes of it, however simple it is',
  () => {
    const plain = { dot: true, nobrace: true, nocomment: true, noext: true, nonegate: true };
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 6 }), (names) => {
        const line = names.join('/');
        const [pattern] = readListPatterns([line]);
        const [segments = []] = new Minimatch(`/${line.trim()}`, plain).set;
        expect(pattern?.segments.map(shownAs)).toEqual(segments.slice(1).map(shownAs));
      }),
      { numRuns: 2000 },
    );
  },
);

test('a path has slashes between its parts, on Windows too', () => {
  expect(withSlashes('a\\b/c')).toBe('a\\b/c');
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  expect(withSlashes('a\\b/c')).toBe('a/b/c');
  vi.restoreAllMocks();
});
