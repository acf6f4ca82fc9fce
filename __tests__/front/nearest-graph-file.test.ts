import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kindOfFile, nearestGraphFile } from '../../src/front/command/nearest-graph-file.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-nearest-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A new repository with these files and directories, which end in a slash. */
function repository(...entries: string[]): string {
  const directory = mkdtempSync(join(root, 'r-'));
  for (const entry of ['.git/', ...entries]) {
    const path = join(directory, entry);
    mkdirSync(entry.endsWith('/') ? path : join(path, '..'), { recursive: true });
    if (!entry.endsWith('/')) writeFileSync(path, '');
  }
  return directory;
}

test('is the one of the directory itself, rundag.yml before .github/rundag.yml', () => {
  const base = repository('rundag.yml', '.github/rundag.yml');
  expect(nearestGraphFile(base)).toEqual({ path: 'rundag.yml', base });
});

test('is that of the nearest directory above, whose tasks run there', () => {
  const base = repository('.github/rundag.yml', 'a/b/');
  expect(nearestGraphFile(join(base, 'a', 'b'))).toEqual({
    path: join('..', '..', '.github', 'rundag.yml'),
    base,
  });
});

test('is not looked for beyond the root of the repository, nor in a directory of that name', () => {
  const outer = repository('rundag.yml', 'inner/.git/', 'inner/rundag.yml/');
  expect(nearestGraphFile(join(outer, 'inner'))).toBeUndefined();
  expect(kindOfFile(join(outer, 'rundag.yml'))).toBe('file');
  expect(kindOfFile(join(outer, 'inner', 'rundag.yml'))).toBe('directory');
  expect(kindOfFile(join(outer, 'nowhere', 'rundag.yml'))).toBeUndefined();
});
