import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const files = new Map([
  ['package-lock.json', 'root'],
  ['.npmrc', 'hidden'],
  ['a/package-lock.json', 'a'],
  ['a/b/package-lock.json', 'b'],
  ['a/b/c.txt', 'c'],
  ['a/[x]/y.txt', 'brackets'],
  ['a*/star.txt', 'star'],
  ['ab/c.txt', 'ab'],
  ['lib/one.rb', '1'],
  ['lib/foo/two.rb', '2'],
  ['lib/foo/deep/three.rb', '3'],
  ['{curly}/z', 'z'],
  ['!bang/w', 'w'],
]);

/** A directory for the tests of a file, with a workspace in it whose files `hashFiles` is asked about. */
export class HashWorkspace {
  /** Its own path has a pattern's signs in it. */
  path = '';
  /** What is outside of the workspace, and removed with it. */
  top = '';

  constructor() {
    beforeAll(() => {
      this.top = realpathSync(mkdtempSync(join(tmpdir(), 'hash-files-')));
      this.path = join(this.top, 'work [1]', 'space');
      for (const [name, content] of [...files, ['../outside.txt', 'out']] as const) {
        mkdirSync(dirname(join(this.path, name)), { recursive: true });
        writeFileSync(join(this.path, name), content);
      }
      symlinkSync(join(this.path, 'a'), join(this.path, 'link-to-a'));
      symlinkSync(join(this.path, 'a', 'b', 'c.txt'), join(this.path, 'link-to-c'));
      symlinkSync(this.path, join(this.path, 'lib', 'loop'));
    });
    afterAll(() => rmSync(this.top, { recursive: true, force: true }));
  }

  /** An empty directory beside the workspace. */
  other(): string {
    return mkdtempSync(join(this.top, 'other-'));
  }
}

/** The SHA-256 of what these are together. */
export function sha256(...contents: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest();
}

/** The hash of these files of the workspace, by the definition of GitHub: of their digests one after the other. */
export function hashOf(...names: readonly string[]): string {
  return sha256(...names.map((name) => sha256(files.get(name) ?? ''))).toString('hex');
}
