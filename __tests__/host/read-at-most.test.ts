import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { NotRegular, readAtMost } from '../../src/host/read-at-most.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-read-'));
afterAll(() => rmSync(directory, { recursive: true }));
const isUnix = process.platform !== 'win32';

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** What reading the path throws; fails the test when it reads. */
function refusalOf(path: string): unknown {
  try {
    readAtMost(path, 10);
  } catch (error) {
    return error;
  }
  throw new Error('expected a refusal');
}

describe('of a regular file', () => {
  test.each([0, 1, 9, 10, 11])('all is read up to the limit, and one byte more: %d bytes', (length) => {
    expect(readAtMost(aFile('small', 'x'.repeat(length)), 10).toString()).toBe('x'.repeat(length));
  });

  test('no more is read than one byte beyond the limit', () => {
    expect(readAtMost(aFile('large', '0123456789abcdef'), 10).toString()).toBe('0123456789a');
    expect(readAtMost(aFile('large', '0123'), 0).toString()).toBe('0');
  });

  test('that is larger than what is read at once every piece is read, in order', () => {
    const content = Buffer.alloc(2_500_000, 'a text of no length that divides it, ');
    const path = aFile('pieces', content);
    expect(readAtMost(path, 10_000_000).equals(content)).toBe(true);
    expect(readAtMost(path, 2_000_000).equals(content.subarray(0, 2_000_001))).toBe(true);
  });

  test('that a link names, the content is read', () => {
    const link = join(directory, 'link');
    symlinkSync(aFile('target', 'content'), link);
    expect(readAtMost(link, 10).toString()).toBe('content');
  });

  test.runIf(process.platform === 'linux')('the descriptor is closed', () => {
    const path = aFile('closed', 'content');
    readAtMost(path, 3);
    const open = readdirSync('/proc/self/fd').map((name) => {
      try {
        return readlinkSync(`/proc/self/fd/${name}`);
      } catch {
        return '';
      }
    });
    expect(open).not.toContain(path);
  });

  test.runIf(process.platform === 'linux')('that says it is empty what is in it is read', () => {
    expect(readAtMost('/proc/self/comm', 100).length).toBeGreaterThan(1);
  });
});

describe('what is no regular file', () => {
  test('a directory is refused', () => {
    mkdirSync(join(directory, 'folder'));
    const refusal = refusalOf(join(directory, 'folder'));
    expect(refusal).toBeInstanceOf(NotRegular);
    expect(refusal).toMatchObject({
      name: 'NotRegular',
      message: 'expected a regular file; found a directory',
      found: 'a directory',
      isPipe: false,
    });
  });

  test.runIf(isUnix)('a FIFO is refused at once, and its writer waits on', async () => {
    const path = join(directory, 'fifo');
    execFileSync('mkfifo', [path]);
    const writer = spawn('sh', ['-c', 'echo started; echo text > "$1"; echo "ended $?"', 'sh', path]);
    onTestFinished(() => void writer.kill('SIGKILL'));
    let told = '';
    writer.stdout.on('data', (data) => (told += String(data)));
    await once(writer.stdout, 'data');
    expect(refusalOf(path)).toMatchObject({
      message: 'expected a regular file; found a FIFO',
      found: 'a FIFO',
      isPipe: true,
    });
    // It still waits for its reader, and gets one.
    expect(execFileSync('cat', [path]).toString()).toBe('text\n');
    await once(writer, 'close');
    expect(told).toBe('started\nended 0\n');
  });

  test.runIf(isUnix)('a socket and a device are refused', async () => {
    const path = join(directory, 'socket');
    const server = createServer().listen(path);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    expect(refusalOf(path)).toMatchObject({ found: 'a socket', isPipe: false });
    expect(refusalOf('/dev/null')).toMatchObject({ found: 'a device', isPipe: false });
  });

  test('nothing at all is the error of the system', () => {
    expect(refusalOf(join(directory, 'nothing'))).toMatchObject({ code: 'ENOENT' });
  });
});
