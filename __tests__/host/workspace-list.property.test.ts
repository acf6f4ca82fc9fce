import * as fc from 'fast-check';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ListedFile, listedFiles } from '../../src/host/workspace-files/file-listing.ts';
import { PathMatcher } from '../../src/host/workspace-files/path-matcher.ts';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import { everyFile, naivelyMatches, naivelyTakes, naivePattern } from '../support/naive-list.ts';

const name = fc.constantFrom('a', 'b', 'ab', 'a.b', '.git', 'node_modules', '.rundag-x', 'é', '\u{1F600}');

/** A tree: what is under each name; nothing where a name comes twice. */
interface Tree {
  readonly [name: string]: Tree | 'file' | 'program' | 'link' | 'link to all';
}

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; node: Tree[string] }>((tie) => ({
  tree: fc.dictionary(name, tie('node'), { maxKeys: 5 }),
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('file', 'file', 'program', 'link', 'link to all'),
    tie('tree'),
    tie('tree'),
  ),
})).tree;

const segment = fc.oneof(name, fc.constantFrom('**', '**', '*', 'a*', '?', '*.b', 'n*s', '.*'));

const pattern = fc
  .tuple(fc.constantFrom('', '', '', '!'), fc.array(segment, { minLength: 1, maxLength: 4 }))
  .map(([mark, names]) => mark + names.join('/'));

/** Each file has a content of its own, all of one length. */
let written = 0;

function plant(directory: string, planted: Tree, top = directory): void {
  mkdirSync(directory);
  for (const [under, node] of Object.entries(planted)) {
    const path = join(directory, under);
    if (typeof node === 'object') plant(path, node, top);
    else if (node === 'link') symlinkSync('a', path);
    else if (node === 'link to all') symlinkSync(top, path);
    else {
      written += 1;
      writeFileSync(path, `${written}`.padStart(6));
      chmodSync(path, node === 'program' ? 0o755 : 0o644);
    }
  }
}

test('a list has what trying every file gives, and so say those who only know the paths', async () => {
  const top = mkdtempSync(join(tmpdir(), 'rundag-lists-'));
  const root = join(top, 'workspace');
  // One tree follows the other in the same place, many of the same names with the same sizes within a few milliseconds.
  const files = new WorkspaceFiles(root);
  await fc.assert(
    fc.asyncProperty(
      tree,
      fc.array(pattern, { maxLength: 4 }),
      fc.boolean(),
      async (planted, lines, empty) => {
        rmSync(root, { recursive: true, force: true });
        plant(root, planted);
        files.filesMayHaveChanged();
        const answer = await files.list(lines, { files: true, emptyDirectories: empty }).answer;
        if (answer?.kind !== 'files') throw new Error(answer?.problem);

        const patterns = lines.map(naivePattern);
        const isWanted = ({ kind, path }: ListedFile): boolean =>
          (empty || kind !== 'directory') && naivelyTakes(patterns, path);
        const all = everyFile(root);
        const expected = all.filter(isWanted);
        expect([...listedFiles(answer.files)]).toEqual(expected);
        expect(answer.files.count).toBe(expected.length);
        const unmatched = patterns.map(
          (one) => !one.negated && !expected.some(({ path }) => naivelyMatches(one, path)),
        );
        expect(answer.files.unmatched).toEqual(lines.filter((_, place) => unmatched[place]));

        const matcher = new PathMatcher(lines);
        const noDirectories = all.filter(({ kind }) => kind !== 'directory');
        expect(noDirectories.filter(({ path }) => matcher.matches(path))).toEqual(
          expected.filter(({ kind }) => kind !== 'directory'),
        );
      },
    ),
    { numRuns: 100 },
  );
  await files.close();
  rmSync(top, { recursive: true });
});
