import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';

let workspace = '';
let files: WorkspaceFiles;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'hash-questions-'));
  files = new WorkspaceFiles(workspace);
});
afterEach(async () => {
  await files.close();
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
  const hasty = new WorkspaceFiles(workspace, { seconds: 0.05 });
  hugeFile('huge.bin');
  expect(await hasty.ask(['**/*.bin']).answer).toEqual({
    kind: 'problem',
    problem:
      'hashFiles: expected patterns whose files can be found and read in 0.05 s; ["**/*.bin"] took longer: use patterns that match less, or begin with the directory to look in',
  });
  await hasty.close();
  writeFileSync(join(workspace, 'a'), '1');
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
});

test('a hostile pattern ends in time', async () => {
  const hasty = new WorkspaceFiles(workspace, { seconds: 0.2 });
  writeFileSync(join(workspace, 'a'.repeat(250)), '');
  expect(await hasty.ask([`${'a*'.repeat(100)}b`]).answer).toMatchObject({ kind: 'problem' });
  await hasty.close();
});

test('what a hostile pattern held up is answered by another thread once its time is over', async () => {
  // Enough for a thread to start on a busy machine.
  const hasty = new WorkspaceFiles(workspace, { seconds: 2 });
  writeFileSync(join(workspace, 'a'.repeat(250)), '1');
  const hostile = hasty.ask([`${'a*'.repeat(100)}b`]);
  const other = hasty.ask(['a*']);
  expect(await hostile.answer).toMatchObject({ kind: 'problem' });
  expect(await other.answer).toEqual(hashOf('1'));
  await hasty.close();
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
  await files.close();
  expect(await question.answer).toBeUndefined();
});

test('no patterns match nothing', async () => {
  writeFileSync(join(workspace, 'a'), '1');
  const nothing = { kind: 'hash', hash: '' };
  expect(await files.ask([]).answer).toEqual(nothing);
  expect(await files.ask(['', '# a comment']).answer).toEqual(nothing);
});

test('a pattern that is none is a problem each time, and to drop it does nothing', async () => {
  const problem = {
    kind: 'problem',
    problem: 'hashFiles: pattern "!" is empty',
  };
  const question = files.ask(['!']);
  question.drop();
  expect(await question.answer).toEqual(problem);
  expect(await files.ask(['!']).answer).toEqual(problem);
});

test('an option counts as one in the first place only', async () => {
  writeFileSync(join(workspace, '--a'), '1');
  expect(await files.ask(['nothing', '--a']).answer).toEqual(hashOf('1'));
  expect(await files.ask(['--a']).answer).toEqual({
    kind: 'problem',
    problem: 'hashFiles: expected the option --follow-symbolic-links or a pattern, found "--a"',
  });
});

test('a file that cannot be read is a problem, and the next question is answered', async () => {
  symlinkSync(join(workspace, 'nowhere'), join(workspace, 'link'));
  writeFileSync(join(workspace, 'a'), '1');
  expect(await files.ask(['link']).answer).toEqual({
    kind: 'problem',
    problem: expect.stringMatching(/^ENOENT: no such file or directory, stat '.*link'$/u),
  });
  expect(await files.ask(['a']).answer).toEqual(hashOf('1'));
});

test('the problem of a walk that takes too long names no more of its patterns than fit', async () => {
  const hasty = new WorkspaceFiles(workspace, { seconds: 0.05 });
  hugeFile('huge.bin');
  const answer = await hasty.ask(['huge.bin', 'p'.repeat(300)]).answer;
  await hasty.close();
  const shown = `["huge.bin","${'p'.repeat(200 - '["huge.bin","'.length)}…`;
  expect(answer).toMatchObject({
    kind: 'problem',
    problem: expect.stringContaining(` s; ${shown} took longer`),
  });
});

test('a workspace may be given from the current directory', async () => {
  writeFileSync(join(workspace, 'a'), '1');
  const relatively = new WorkspaceFiles(relative(process.cwd(), workspace));
  expect(await relatively.ask(['a']).answer).toEqual(hashOf('1'));
  await relatively.close();
});

test('different questions are answered each by its own walk, more of them than there are threads', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
  for (const name of names) writeFileSync(join(workspace, name), name);
  const answers = await Promise.all(names.map((name) => files.ask([name]).answer));
  expect(answers).toEqual(names.map((name) => hashOf(name)));
});

test('after close threads and walks are gone, and what waits for a thread is dropped too', async () => {
  hugeFile('huge');
  const questions = Array.from({ length: 6 }, (_, index) => files.ask(['huge', `${index}`]));
  await files.close();
  expect(await Promise.all(questions.map(({ answer }) => answer))).toEqual(questions.map(() => undefined));
  // Nothing is remembered of them: the same question is walked for again.
  rmSync(join(workspace, 'huge'));
  writeFileSync(join(workspace, 'huge'), '1');
  expect(await files.ask(['huge', '0']).answer).toEqual(hashOf('1'));
});
