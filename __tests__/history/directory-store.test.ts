import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { History } from '../../src/history/file/history.ts';
import { largestHistory, writeHistory } from '../../src/history/file/history-text.ts';
import { mergeHistories } from '../../src/history/file/merge-history.ts';
import { DirectoryStore } from '../../src/history/stores/directory-store.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { historyOf } from '../support/histories.ts';

const root = join(import.meta.dirname, '../..');
const patient = new AbortController().signal;
const anyName = 'a'.repeat(32);

/** A directory that is removed after the test, with no store in it yet. */
function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-history-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function placeOfStore(): string {
  return join(temporaryDirectory(), 'below', 'graph-1');
}

/** What a new store finds in a directory; empty when there is none. */
async function loaded(directory: string): Promise<History> {
  const found = await new DirectoryStore(directory).load(patient);
  expect(found).not.toHaveProperty('notice', expect.any(String));
  return found.kind === 'history' ? found.history : new Map();
}

describe('a history in a directory', () => {
  it('is none before the first run, and makes no directory', async () => {
    const directory = placeOfStore();
    expect(await new DirectoryStore(directory).load(patient)).toEqual({ kind: 'none' });
    expect(existsSync(directory)).toBe(false);
  });

  it('is one file with all that was saved', async () => {
    const directory = placeOfStore();
    const store = new DirectoryStore(directory);
    const [one, two] = [historyOf('a', 1), mergeHistories(historyOf('a', 2, 3), historyOf('b', 2))];
    expect(await store.save(one, patient)).toEqual({ kind: 'saved' });
    expect(await store.load(patient)).toEqual({ kind: 'history', history: one, notice: undefined });
    expect(await store.save(two, patient)).toEqual({ kind: 'saved' });
    expect(await loaded(directory)).toEqual(mergeHistories(one, two));
    expect(readdirSync(directory)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
  });

  it.skipIf(process.platform === 'win32')('can be read by its user alone', async () => {
    const directory = placeOfStore();
    await new DirectoryStore(directory).save(historyOf('a', 1), patient);
    const paths = [directory, ...readdirSync(directory).map((name) => join(directory, name))];
    expect(paths.map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
  });

  it('is one again after two runs have saved at the same moment', async () => {
    const directory = placeOfStore();
    const stores = Array.from({ length: 8 }, () => new DirectoryStore(directory));
    await Promise.all(stores.map((store, place) => store.save(historyOf(`task ${place}`, place), patient)));
    expect((await loaded(directory)).size).toBe(8);
    await new DirectoryStore(directory).save(historyOf('last', 9), patient);
    expect((await loaded(directory)).size).toBe(9);
    expect(readdirSync(directory)).toHaveLength(1);
  });

  it('has all that was saved before, while other runs replace its files', async () => {
    const directory = placeOfStore();
    const keys: string[] = [];
    const saves = 60;
    const write = async (): Promise<void> => {
      for (let task = 0; task < saves; task += 1) {
        await new DirectoryStore(directory).save(historyOf(`task ${task}`, task), patient);
        keys.push(`task ${task}`);
      }
    };
    const read = async (): Promise<void> => {
      while (keys.length < saves) {
        const before = [...keys];
        expect([...(await loaded(directory)).keys()]).toEqual(expect.arrayContaining(before));
      }
    };
    await Promise.all([write(), read(), read(), read()]);
  });

  it('has nothing of what was not written to its end', async () => {
    const directory = placeOfStore();
    await new DirectoryStore(directory).save(historyOf('a', 1), patient);
    const whole = writeHistory(historyOf('b', 2));
    writeFileSync(join(directory, `${anyName}.tmp`), whole.subarray(0, 50));
    expect([...(await loaded(directory)).keys()]).toEqual(['a']);
    await new DirectoryStore(directory).save(historyOf('c', 3), patient);
    // Another run may be at it.
    expect(readdirSync(directory)).toContain(`${anyName}.tmp`);
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(join(directory, `${anyName}.tmp`), longAgo, longAgo);
    await new DirectoryStore(directory).save(historyOf('d', 4), patient);
    expect(readdirSync(directory)).toEqual([expect.stringMatching(/\.json$/)]);
    expect([...(await loaded(directory)).keys()].toSorted()).toEqual(['a', 'c', 'd']);
  });

  it('gives up at the signal, and changes nothing', async () => {
    const directory = placeOfStore();
    const store = new DirectoryStore(directory);
    await store.save(historyOf('a', 1), patient);
    expect((await store.load(AbortSignal.abort())).kind).toBe('notice');
    expect((await store.save(historyOf('b', 2), AbortSignal.abort())).kind).toBe('notice');
    expect([...(await loaded(directory)).keys()]).toEqual(['a']);
  });
});

describe('a directory with what is no history', () => {
  it.each([
    ['is damaged', (path: string) => writeFileSync(path, '{"version":1'), 'expected JSON'],
    ['is empty', (path: string) => writeFileSync(path, ''), 'expected JSON'],
    [
      'is too large',
      (path: string) => writeFileSync(path, Buffer.alloc(largestHistory + 2, ' ')),
      'expected at most 5000000 bytes; found more',
    ],
  ])('starts afresh from a file that %s, with one notice', async (_, spoil, problem) => {
    const directory = placeOfStore();
    mkdirSync(directory, { recursive: true });
    spoil(join(directory, `${anyName}.json`));
    const store = new DirectoryStore(directory);
    const notice = `history in ${directory}: ${anyName}.json: ${problem}`;
    expect(await store.load(patient)).toEqual({ kind: 'notice', notice });
    expect(await store.save(historyOf('a', 1), patient)).toEqual({ kind: 'saved' });
    expect(await loaded(directory)).toEqual(historyOf('a', 1));
    expect(readdirSync(directory)).not.toContain(`${anyName}.json`);
  });

  it('has what its other files say beside a damaged one', async () => {
    const directory = placeOfStore();
    await new DirectoryStore(directory).save(historyOf('a', 1), patient);
    writeFileSync(join(directory, `${anyName}.json`), 'no');
    expect(await new DirectoryStore(directory).load(patient)).toEqual({
      kind: 'history',
      history: historyOf('a', 1),
      notice: `history in ${directory}: ${anyName}.json: expected JSON`,
    });
  });

  it('leaves the file of a newer version alone', async () => {
    const directory = placeOfStore();
    mkdirSync(directory, { recursive: true });
    const path = join(directory, `${anyName}.json`);
    writeFileSync(path, '{"version":2,"graphs":{}}');
    const store = new DirectoryStore(directory);
    const notice = `history in ${directory}: ${anyName}.json: expected version 1; found version 2`;
    expect(await store.load(patient)).toEqual({ kind: 'notice', notice });
    expect(await store.save(historyOf('a', 1), patient)).toEqual({ kind: 'notice', notice });
    expect(readFileSync(path, 'utf8')).toBe('{"version":2,"graphs":{}}');
    expect(readdirSync(directory)).toEqual([`${anyName}.json`]);
  });

  it('leaves alone what has another name', async () => {
    const directory = placeOfStore();
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'notes.json'), 'mine');
    expect(await loaded(directory)).toEqual(new Map());
    await new DirectoryStore(directory).save(historyOf('a', 1), patient);
    expect(readFileSync(join(directory, 'notes.json'), 'utf8')).toBe('mine');
  });

  it.skipIf(process.platform === 'win32')(
    'does not wait for a FIFO or a directory in place of a file',
    async () => {
      const directory = placeOfStore();
      mkdirSync(join(directory, `${'b'.repeat(32)}.json`), { recursive: true });
      execFileSync('mkfifo', [join(directory, `${anyName}.json`)]);
      expect(await new DirectoryStore(directory).load(patient)).toEqual({
        kind: 'notice',
        notice: `history in ${directory}: ${anyName}.json: expected a file; found something else, and 1 more`,
      });
      await new DirectoryStore(directory).save(historyOf('a', 1), patient);
      expect(readdirSync(directory).filter((name) => statSync(join(directory, name)).isFile())).toHaveLength(
        1,
      );
    },
  );
});

describe('a directory that cannot be used', () => {
  it.runIf(canFillDisk)('keeps what it had when the disk is full, and says so', async () => {
    const directory = placeOfStore();
    const store = new DirectoryStore(directory);
    await store.save(historyOf('a', 1), patient);
    const before = readdirSync(directory);
    await onFullDisk(50, async () => {
      expect(await store.save(historyOf('b', 2), patient)).toEqual({
        kind: 'notice',
        notice: `history in ${directory}: it could not be written: EFBIG: file too large, write`,
      });
    });
    expect(readdirSync(directory)).toEqual(before);
    expect(await loaded(directory)).toEqual(historyOf('a', 1));
  });

  it.runIf(canMount())('keeps what it had on a file system without room', async () => {
    const directory = temporaryDirectory();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', directory]);
    try {
      const place = join(directory, 'graph-1');
      const store = new DirectoryStore(place);
      await store.save(historyOf('a', 1), patient);
      const notice = `history in ${place}: it could not be written: ENOSPC: no space left on device, write`;
      expect(await store.save(historyOf('b'.repeat(100_000), 2), patient)).toEqual({
        kind: 'notice',
        notice,
      });
      expect(readdirSync(place)).toHaveLength(1);
      expect(await loaded(place)).toEqual(historyOf('a', 1));
    } finally {
      execFileSync('umount', [directory]);
    }
  });

  it('says when its place is a file', async () => {
    const place = join(temporaryDirectory(), 'file');
    writeFileSync(place, '');
    const store = new DirectoryStore(join(place, 'graph-1'));
    expect(await store.save(historyOf('a', 1), patient)).toMatchObject({
      kind: 'notice',
      notice: expect.stringMatching(/it could not be written: (?:ENOTDIR|EEXIST|ENOENT)/),
    });
  });

  // The administrator may write everywhere.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says when nobody may write there',
    async () => {
      const parent = temporaryDirectory();
      chmodSync(parent, 0o500);
      const saved = await new DirectoryStore(join(parent, 'graph-1')).save(historyOf('a', 1), patient);
      expect(saved).toMatchObject({ kind: 'notice', notice: expect.stringContaining('EACCES') });
    },
  );
});

/** Whether this user may mount a file system. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const directory = mkdtempSync(join(tmpdir(), 'rundag-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', directory], { stdio: 'ignore' });
    execFileSync('umount', [directory]);
    return true;
  } catch {
    // A container without that right.
    return false;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('runs that save at the same time, some of which are killed', { timeout: 120_000 }, () => {
  /** Saves one new task after another, none of which it saves again, and names each that is saved. */
  const program = `
    import { DirectoryStore } from ${JSON.stringify(pathToFileURL(join(root, 'src/history/stores/directory-store.ts')))};
    const [directory, name, count] = process.argv.slice(2);
    for (let task = 1; task <= Number(count); task += 1) {
      const key = name + '-' + task;
      const times = [{ when: task, seconds: 1, cpuSeconds: undefined, peakBytes: undefined }];
      const saved = await new DirectoryStore(directory).save(new Map([[key, { times, records: [] }]]), new AbortController().signal);
      if (saved.kind === 'saved') console.log(key);
      else console.error(saved);
    }
  `;

  it('lose nothing that was saved', async () => {
    const directory = placeOfStore();
    const file = join(temporaryDirectory(), 'save.mts');
    writeFileSync(file, program);
    const said: string[] = [];
    let errors = '';
    const runs = Array.from({ length: 6 }, async (_, run) => {
      const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
      const child = spawn(process.execPath, ['--import', tsx, file, directory, `run${run}`, '40']);
      child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
      let lines = 0;
      createInterface(child.stdout).on('line', (line) => {
        said.push(line);
        lines += 1;
        // Half of them are killed, each in the middle of another save.
        if (run % 2 === 0 && lines === 5 + run * 3) child.kill('SIGKILL');
      });
      await once(child, 'close');
    });
    await Promise.all(runs);
    expect(errors).toBe('');
    expect(said.length).toBeGreaterThan(3 * 40);
    expect([...(await loaded(directory)).keys()]).toEqual(expect.arrayContaining(said));
    await new DirectoryStore(directory).save(historyOf('last', 1), patient);
    expect(readdirSync(directory).filter((name) => name.endsWith('.json'))).toHaveLength(1);
    expect([...(await loaded(directory)).keys()]).toEqual(expect.arrayContaining([...said, 'last']));
  });
});
