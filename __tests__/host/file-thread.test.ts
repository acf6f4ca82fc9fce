import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHashPatterns, withSlashes } from '../../src/host/workspace-files/file-pattern.ts';
import { type FileOutcome, FileThread } from '../../src/host/workspace-files/file-thread.ts';
import type { HashRequest } from '../../src/host/workspace-files/hash-walk.ts';
import { sha256 } from '../support/hash-workspace.ts';
import { holdingPorts, startedThreads } from '../support/started-threads.ts';

vi.mock(import('node:worker_threads'), async (original) =>
  (await import('../support/started-threads.ts')).noted(await original()),
);

const root = mkdtempSync(join(tmpdir(), 'rundag-hash-thread-'));
for (const name of ['a', 'b']) writeFileSync(join(root, name), name);
afterAll(() => rmSync(root, { recursive: true }));

let thread: FileThread;
beforeEach(() => {
  thread = new FileThread({ file: undefined, root: withSlashes(root) });
});
afterEach(async () => {
  thread.end();
  await startedThreads.end();
});

const asking = (...patterns: readonly string[]): HashRequest => ({
  kind: 'hash',
  patterns: readHashPatterns(patterns, withSlashes(root)),
  root: withSlashes(root),
  follow: false,
});
const ask = (request: HashRequest): Promise<FileOutcome> =>
  new Promise((resolve) => {
    thread.ask(request, 0, resolve);
  });
const hashOf = (...contents: readonly string[]): FileOutcome => ({
  kind: 'hash',
  hash: sha256(...contents.map((content) => sha256(content))).toString('hex'),
});

test('answers one question after the other in one thread', async () => {
  expect(await ask(asking('*'))).toEqual(hashOf('a', 'b'));
  expect(await ask(asking('b'))).toEqual(hashOf('b'));
  expect(await ask(asking('c'))).toEqual({ kind: 'hash', hash: '' });
  expect(startedThreads.all).toHaveLength(1);
});

test('starts its thread with a name, and without the options of this Node', async () => {
  await ask(asking('a'));
  expect(startedThreads.all[0]?.options).toMatchObject({ eval: true, execArgv: [], name: 'rundag-files' });
});

test('keeps the process alive while it has a question, and not between two', async () => {
  const before = holdingPorts();
  const held: number[] = [];
  for (const pattern of ['a', 'b']) {
    const answer = ask(asking(pattern));
    held.push(holdingPorts() - before);
    await answer;
    held.push(holdingPorts() - before);
  }
  // A thread that starts counts once the loop has turned.
  expect(held.slice(1)).toEqual([0, 1, 0]);
});

describe('what goes wrong is a problem, and the next question is answered by a thread that is well', () => {
  test('a walk that fails, in the same thread', async () => {
    expect(await ask(asking('a'))).toEqual(hashOf('a'));
    symlinkSync(join(root, 'nowhere'), join(root, 'link'));
    expect(await ask(asking('link'))).toEqual({
      kind: 'problem',
      problem: `ENOENT: no such file or directory, stat '${withSlashes(root)}/link'`,
    });
    rmSync(join(root, 'link'));
    expect(await ask(asking('a'))).toEqual(hashOf('a'));
    expect(startedThreads.all).toHaveLength(1);
  });

  test('a question that cannot be handed over, in the same thread', async () => {
    const request = { ...asking('a'), patterns: new Proxy(asking('a').patterns, {}) };
    expect(await ask(request)).toEqual({
      kind: 'problem',
      problem: expect.stringContaining('could not be cloned'),
    });
    expect(await ask(asking('a'))).toEqual(hashOf('a'));
    expect(startedThreads.all).toHaveLength(1);
  });

  test('a thread that ends', async () => {
    startedThreads.instead = 'require("node:worker_threads").parentPort.on("message", () => process.exit(3))';
    expect(await ask(asking('a'))).toEqual({ kind: 'problem', problem: 'its thread ended with code 3' });
    startedThreads.instead = undefined;
    expect(await ask(asking('a'))).toEqual(hashOf('a'));
  });

  test('a thread that fails', async () => {
    startedThreads.instead =
      'require("node:worker_threads").parentPort.on("message", () => { throw new Error("out of paper"); })';
    expect(await ask(asking('a'))).toEqual({ kind: 'problem', problem: 'out of paper' });
    startedThreads.instead = undefined;
    expect(await ask(asking('a'))).toEqual(hashOf('a'));
  });
});

describe('once ended', () => {
  test('it tells nothing more, and its thread is gone', async () => {
    const told = vi.fn<(answer: FileOutcome) => void>();
    thread.ask(asking('*'), 0, told);
    thread.end();
    await startedThreads.all[0]?.thread.terminate();
    expect(told).not.toHaveBeenCalled();
  });

  test('it can be asked again, and a second end does nothing', async () => {
    await ask(asking('a'));
    thread.end();
    thread.end();
    expect(await ask(asking('b'))).toEqual(hashOf('b'));
    expect(startedThreads.all).toHaveLength(2);
  });

  test('before it was asked there is nothing to end', () => {
    thread.end();
    expect(startedThreads.all).toEqual([]);
  });
});

test('each question is answered once, whatever comes after', async () => {
  startedThreads.instead = `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", () => {
      for (const hash of ["1", "2"])
        parentPort.postMessage({ kind: "answer", id: 1, answer: { kind: "hash", hash } });
      parentPort.close();
    });`;
  const told: FileOutcome[] = [];
  thread.ask(asking('a'), 0, (answer) => told.push(answer));
  const [started] = startedThreads.all;
  if (started !== undefined) await once(started.thread, 'exit');
  expect(told).toEqual([{ kind: 'hash', hash: '1' }]);
});

/** Where an index may be kept, in a directory of its own. */
const keepIn = (): string => join(mkdtempSync(join(tmpdir(), 'rundag-thread-')), 'files');
const openKeeping = (file: string): FileThread => new FileThread({ file, root: withSlashes(root) });

describe('a thread that is to keep its index', () => {
  test('has kept it, and is gone, once it is closed', async () => {
    const file = keepIn();
    const { ctimeMs } = statSync(join(root, 'b'));
    await vi.waitUntil(() => Date.now() > ctimeMs + 30, { interval: 5 });
    const keeping = openKeeping(file);
    const told = vi.fn<(outcome: FileOutcome) => void>();
    await new Promise((resolve) => {
      keeping.ask(asking('*'), 0, resolve);
    });
    keeping.ask(asking('a'), 1, told);
    await keeping.close();
    expect(existsSync(file)).toBe(true);
    await startedThreads.all[0]?.thread.terminate();
    expect(told).not.toHaveBeenCalled();
  });

  test('is ended when it does not answer', async () => {
    startedThreads.instead = 'for (;;);';
    const keeping = openKeeping(keepIn());
    keeping.ask(asking('a'), 0, () => undefined);
    const [started] = startedThreads.all;
    if (started !== undefined) await once(started.thread, 'online');
    await keeping.close();
    await vi.waitUntil(() => started?.thread.threadId === -1);
    expect(startedThreads.all).toHaveLength(1);
  });

  test('is not waited for when it fails', async () => {
    startedThreads.instead = 'require("node:worker_threads").parentPort.on("message", () => process.exit(3))';
    const keeping = openKeeping(keepIn());
    const answer = new Promise((resolve) => {
      keeping.ask(asking('a'), 0, resolve);
    });
    const closed = keeping.close();
    await closed;
    expect(await Promise.race([answer, Promise.resolve('nothing')])).toBe('nothing');
  });

  test('has nothing to keep before it was asked', async () => {
    await openKeeping(keepIn()).close();
    expect(startedThreads.all).toEqual([]);
  });
});
