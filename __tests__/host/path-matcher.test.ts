import { expect, test } from 'vitest';
import { PathMatcher } from '../../src/host/workspace-files/path-matcher.ts';

test.each<[readonly string[], string, boolean]>([
  [['src'], 'src/a/b.ts', true],
  [['src'], 'src', true],
  [['src/'], 'src', false],
  [['src/'], 'src/a', true],
  [['src'], 'source/a', false],
  [['src/**', '!**/*.md'], 'src/a/b.md', false],
  [['src/**', '!**/*.md', 'src/a/b.md'], 'src/a/b.md', true],
  [['.'], 'deep/er/file', true],
  [['**'], 'a/node_modules/x', false],
  [['**'], '.git', false],
  [['a/node_modules/**'], 'a/node_modules/x/node_modules/y', true],
  [['**', '.rundag-1'], '.rundag-1/x', false],
  [['**'], 'a/.rundag-1', true],
  [['a [1]*'], 'a 1 é', true],
  [['!a'], 'a', false],
  [[], 'a', false],
  [['sub/deep/f'], 'sub/', true],
  [['**/*.c'], 'a/sub/', true],
  [['sub'], 'sub/', true],
  [['other/**', 'subs/**'], 'sub/', false],
  [['**', '!sub/**'], 'sub/', false],
])('%j has %s: %j', (patterns, path, has) => {
  expect(new PathMatcher(patterns).matches(path)).toBe(has);
});

test('one is read once for any number of paths, and refuses what leads out of the workspace', () => {
  const matcher = new PathMatcher(['a/**/c']);
  expect(['a/c', 'a/b/c', 'a/b', 'a/b/c/d', 'b/c'].map((path) => matcher.matches(path))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(() => new PathMatcher(['/a'])).toThrow(
    'pattern "/a" leads out of the workspace: expected a path that starts at the workspace',
  );
});
