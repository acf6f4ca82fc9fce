import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HashFiles } from '../../src/host/hash-files/hash-files.ts';

let workspace = '';
let files: HashFiles;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'hash-questions-'));
  files = new HashFiles(workspace);
});
afterEach(() => {
  files.close();
  rmSync(workspace, { recursive: true, force: true });
});

const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
const hashOf = (content: string) => ({ kind: 'hash', hash: sha256(sha256(content)).toString('hex') });

/** A file without content that takes minutes to read. */
function hugeFile(name: string): void {
  writeFileSync(join(workspace, name), '');
  truncateSync(join(workspace, name), 300 * 2 ** 30);
}

test('shares an answer until files may have changed', async () => {
  writeFileSync(join(workspace, 'a'), '1');
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
  writeFileSync(join(workspace, 'a'), '2');
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
  files.filesMayHaveChanged();
  expect(await files.ask(['a']).answer).toEqual(hashOf('2'));
});

/** Fulfilled when this process reads a file. */
async function whenOpen(name: string): Promise<void> {
  const isOpen = (descriptor: string): boolean => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${descriptor}`) === join(workspace, name);
    } catch {
      return false;
    }
  };
  await vi.waitUntil(() => fs.readdirSync('/proc/self/fd').some(isOpen));
}

test.runIf(process.platform === 'linux')(
  'a question that comes when files may have changed is not answered by a walk that began before',
  async () => {
    writeFileSync(join(workspace, 'a'), '1');
    hugeFile('huge');
    const before = files.ask(['*']);
    await whenOpen('huge');
    let early: unknown = 'waits';
    void before.answer.then((answer) => (early = answer));
    files.filesMayHaveChanged();
    rmSync(join(workspace, 'huge'));
    writeFileSync(join(workspace, 'a'), '2');
    // The first walk still reads, and everyone who asks now gets the next one's answer.
    const after = [files.ask(['*']), files.ask(['*'])];
    expect(await Promise.all(after.map(({ answer }) => answer))).toEqual([hashOf('2'), hashOf('2')]);
    expect(early).toBe('waits');
    before.drop();
    expect(await before.answer).toBeUndefined();
  },
);

test('walks that wait for a thread are dropped with their askers, and those that run make room', async () => {
  hugeFile('huge');
  writeFileSync(join(workspace, 'a'), '1');
  // More than there are threads.
  const huge = Array.from({ length: 6 }, (_, index) => files.ask(['huge', `${index}`]));
  const small = files.ask(['a']);
  for (const question of huge) question.drop();
  expect(await small.answer).toEqual(hashOf('1'));
  // To drop again, or after the answer, does nothing.
  for (const question of [...huge, small]) question.drop();
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
});

test('one asker can drop a question that another still asks', async () => {
  writeFileSync(join(workspace, 'a'), '1');
  const [one, other] = [files.ask(['a']), files.ask(['a'])];
  one.drop();
  expect([await one.answer, await other.answer]).toEqual([undefined, hashOf('1')]);
});

test('a walk that takes too long is a problem that names its patterns, and the next question is answered', async () => {
  const hasty = new HashFiles(workspace, 0.05);
  hugeFile('huge.bin');
  expect(await hasty.ask(['**/*.bin']).answer).toEqual({
    kind: 'problem',
    problem:
      'hashFiles: expected patterns whose files can be found and read in 0.05 s; ["**/*.bin"] took longer: use patterns that match less, or begin with the directory to look in',
  });
  hasty.close();
  writeFileSync(join(workspace, 'a'), '1');
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
});

test('a hostile pattern ends in time', async () => {
  const hasty = new HashFiles(workspace, 0.2);
  writeFileSync(join(workspace, 'a'.repeat(250)), '');
  expect(await hasty.ask([`${'a*'.repeat(100)}b`]).answer).toMatchObject({ kind: 'problem' });
  hasty.close();
});

test.each([
  [
    ['['.repeat(17)],
    'hashFiles: expected at most 16 "[" between two slashes, found 17: use patterns that match more',
  ],
  [
    [Array.from({ length: 40 }, () => '[[:alpha:][[:digit:]').join('\n'), '[a]/'.repeat(200)],
    'at most 256 "["',
  ],
  [[Array.from({ length: 1001 }, () => 'a').join('\n')], 'at most 1000 patterns, found 1001'],
  [['a'.repeat(21_001)], 'at most 21000 characters in its patterns, found 21001'],
])('refuses patterns that take long to read: %#', async (patterns, problem) => {
  expect(await files.ask(patterns).answer).toEqual({
    kind: 'problem',
    problem: expect.stringContaining(problem),
  });
});

test('after close nothing is answered', async () => {
  hugeFile('huge');
  const question = files.ask(['huge']);
  files.close();
  expect(await question.answer).toBeUndefined();
});
