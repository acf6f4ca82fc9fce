import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileIndex, type IndexedFile, type KeptFiles } from '../../src/host/workspace-files/file-index.ts';
import { sha256 } from '../support/hash-workspace.ts';

let directory = '';
/** The files that were opened, in order. */
let read: string[] = [];
let state = 0;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-index-'));
  read = [];
  state = 0;
});
afterEach(() => rmSync(directory, { recursive: true }));

const at = (name: string): string => join(directory, name);

const nothingKept: KeptFiles = { find: () => undefined };

function noteAndOpen(path: fs.PathLike, flags: fs.OpenMode): number {
  read.push(String(path).slice(directory.length + 1));
  return fs.openSync(path, flags);
}

/** An index that notes what it reads, on a file system with such differences. */
function open(kept = nothingKept, different: Partial<typeof fs> = {}): FileIndex {
  return new FileIndex({ fs: { ...fs, openSync: noteAndOpen, ...different }, createHash }, kept);
}

/** An index on a file system that says of each file other stamps than the real one. */
function openWith(stampsOf: (stats: fs.Stats) => Partial<fs.Stats>): FileIndex {
  const changed = (stats: fs.Stats): fs.Stats => Object.assign(stats, stampsOf(stats));
  return open(nothingKept, {
    lstatSync: Object.assign((path: string) => changed(fs.lstatSync(path)), fs.lstatSync),
    fstatSync: Object.assign((descriptor: number) => changed(fs.fstatSync(descriptor)), fs.fstatSync),
  });
}

/** What a walk does for a file, step by step. */
function* look(index: FileIndex, name: string): Generator<undefined, IndexedFile | undefined> {
  const seen = index.glance(at(name), false);
  if (seen === 'unread') return yield* index.read(at(name), false);
  return seen === 'other' ? undefined : seen;
}

function digest(index: FileIndex, name: string): string | undefined {
  const looking = look(index, name);
  for (;;) {
    const { done, value } = looking.next();
    if (done === true) return value?.digest;
  }
}

/** The same in a state that nobody has asked about before. */
function digestLater(index: FileIndex, name: string): string | undefined {
  state += 1;
  index.reach(state);
  return digest(index, name);
}

const hex = (content: string): string => sha256(content).toString('hex');

/** An index that sees each change some seconds earlier than it was: the system's clock for files cannot be set. */
function openLater(): FileIndex {
  return openWith(({ mtimeMs, ctimeMs }) => ({ mtimeMs: mtimeMs - 5000, ctimeMs: ctimeMs - 5000 }));
}

describe('a file is read once', () => {
  test('in one state of the workspace, whatever is done to it', () => {
    const index = open();
    writeFileSync(at('a'), '1');
    expect(digest(index, 'a')).toBe(hex('1'));
    writeFileSync(at('a'), '2');
    expect(digest(index, 'a')).toBe(hex('1'));
    expect(read).toEqual(['a']);
    expect(digestLater(index, 'a')).toBe(hex('2'));
  });

  test('in all states, as long as its stamps stay', () => {
    const index = openLater();
    writeFileSync(at('a'), '1');
    for (let time = 0; time < 5; time += 1) expect(digestLater(index, 'a')).toBe(hex('1'));
    expect(read).toEqual(['a']);
  });

  test('while another walk reads it', () => {
    const index = open();
    writeFileSync(at('a'), Buffer.alloc(3_000_000));
    index.beginStep(-1);
    const walks = [look(index, 'a'), look(index, 'a'), look(index, 'a')];
    const found: (string | undefined)[] = [];
    while (found.length < 3)
      for (const walk of walks) {
        const { done, value } = walk.next();
        if (done === true && value !== undefined) found.push(value.digest);
      }
    expect(new Set(found)).toEqual(new Set([sha256(Buffer.alloc(3_000_000)).toString('hex')]));
    expect(read).toEqual(['a']);
  });

  test('again, by one who waits, when the walk that reads it is dropped', () => {
    const index = open();
    writeFileSync(at('a'), Buffer.alloc(3_000_000));
    index.beginStep(-1);
    const [first, second] = [look(index, 'a'), look(index, 'a')];
    expect([first.next().done, second.next().done, second.next().done]).toEqual([false, false, false]);
    first.return(undefined);
    index.beginStep(60_000);
    expect(second.next()).toMatchObject({ done: true, value: { size: 3_000_000 } });
    expect(read).toEqual(['a', 'a']);
  });

  test('again, without waiting, by one who knows that it may have changed since', () => {
    const index = open();
    writeFileSync(at('a'), Buffer.alloc(3_000_000, '1'));
    index.beginStep(-1);
    const first = look(index, 'a');
    first.next();
    writeFileSync(at('a'), '2');
    index.beginStep(60_000);
    expect(digestLater(index, 'a')).toBe(hex('2'));
    // What the first one read is not known to be in the file.
    first.next();
    expect(digest(index, 'a')).toBe(hex('2'));
  });
});

describe('a change is seen', () => {
  test.each<[string, () => void]>([
    ['a longer content', () => writeFileSync(at('a'), '12')],
    ['a content of the same size', () => writeFileSync(at('a'), '2')],
    [
      'a content of the same size with the old time',
      () => {
        const { atime, mtime } = fs.statSync(at('a'));
        writeFileSync(at('a'), '2');
        utimesSync(at('a'), atime, mtime);
      },
    ],
    [
      'another file in its place',
      () => {
        writeFileSync(at('b'), '2');
        fs.renameSync(at('b'), at('a'));
      },
    ],
  ])('%s', (_, change) => {
    const index = openLater();
    writeFileSync(at('a'), '1');
    expect(digestLater(index, 'a')).toBe(hex('1'));
    change();
    expect(digestLater(index, 'a')).toBe(sha256(fs.readFileSync(at('a'))).toString('hex'));
    expect(read).toEqual(['a', 'a']);
  });

  test('right after the file was read, though its stamps stay', () => {
    // A file system that gives all changes of a moment the same time.
    const moment = Date.now() - 5;
    const index = openWith(() => ({ mtimeMs: moment + 0.5, ctimeMs: moment + 0.5 }));
    writeFileSync(at('a'), '1');
    expect(digestLater(index, 'a')).toBe(hex('1'));
    expect([...index.known()]).toEqual([]);
    writeFileSync(at('a'), '2');
    expect(digestLater(index, 'a')).toBe(hex('2'));
  });

  test.each([
    [500, 1],
    [1999, 2],
    [2001, 1],
  ])('%d ms after a time in whole seconds, where the next change may come: read %d times', (age, times) => {
    const now = Date.now();
    const whole = Math.floor(now / 1000) * 1000;
    const time = age === 500 ? now - age + 0.25 : whole;
    const index = openWith(() => ({ mtimeMs: time, ctimeMs: time }));
    const real = Date.now;
    Date.now = () => (age === 500 ? now : whole + age);
    try {
      writeFileSync(at('a'), '1');
      digestLater(index, 'a');
      digestLater(index, 'a');
    } finally {
      Date.now = real;
    }
    expect(read).toHaveLength(times);
  });

  test('while the file is read: what was read then is not kept', () => {
    const index = openLater();
    writeFileSync(at('a'), Buffer.alloc(3_000_000));
    index.beginStep(-1);
    const looking = look(index, 'a');
    looking.next();
    fs.appendFileSync(at('a'), 'more');
    index.beginStep(60_000);
    expect(looking.next().done).toBe(true);
    expect([...index.known()]).toEqual([]);
    expect(digestLater(index, 'a')).toBe(sha256(fs.readFileSync(at('a'))).toString('hex'));
  });

  test('in quick succession, each within the millisecond in which the one before was read', () => {
    const index = open();
    for (let time = 0; time < 300; time += 1) {
      writeFileSync(at('a'), `${time}`.padStart(3));
      expect(digestLater(index, 'a')).toBe(hex(`${time}`.padStart(3)));
    }
  });

  test('of the right to execute, without reading', () => {
    const index = openLater();
    writeFileSync(at('a'), '1');
    expect(look(index, 'a').next().value).toMatchObject({ isExecutable: false });
    fs.chmodSync(at('a'), 0o755);
    index.reach(1);
    expect(look(index, 'a').next().value).toMatchObject({ isExecutable: true });
  });
});

test('what was kept is used when its stamps are those of the file, and not otherwise', () => {
  writeFileSync(at('a'), '1');
  const { size, mtimeMs, ctimeMs, ino } = fs.statSync(at('a'));
  const kept = { size, mtimeMs, ctimeMs, ino, digest: 'kept' };
  expect(digest(open({ find: () => kept }), 'a')).toBe('kept');
  expect(read).toEqual([]);
  for (const stamp of ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const)
    expect(digest(open({ find: () => ({ ...kept, [stamp]: kept[stamp] + 1 }) }), 'a')).toBe(hex('1'));
  expect(read).toHaveLength(4);
});

test('in each state links are read again, and directories listed', () => {
  const index = open();
  writeFileSync(at('a'), '');
  symlinkSync('a', at('link'));
  const both = (): unknown => [index.link(at('link')).digest, [...index.directory(directory)]];
  const before = both();
  expect(before).toEqual([
    hex('a'),
    [
      ['a', 'file'],
      ['link', 'link'],
    ],
  ]);
  rmSync(at('link'));
  symlinkSync('b', at('link'));
  rmSync(at('a'));
  expect(both()).toEqual(before);
  index.reach(1);
  expect(both()).toEqual([hex('b'), [['link', 'link']]]);
});

test('an earlier state than one that was asked about changes nothing', () => {
  const index = open();
  writeFileSync(at('a'), '1');
  index.reach(5);
  digest(index, 'a');
  index.reach(4);
  digest(index, 'a');
  expect(read).toEqual(['a']);
});
