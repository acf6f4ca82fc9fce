import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogFile } from '../../../src/process/output/log-file.ts';

vi.mock('node:fs', { spy: true });

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-log-'));
  path = join(directory, 'a.log');
});
afterEach(() => {
  vi.clearAllMocks();
  rmSync(directory, { recursive: true });
});

const text = Buffer.from('0123456789');

describe('a log', () => {
  it('has a path from its first byte on, also when it is closed', () => {
    const log = new LogFile(path);
    log.write(Buffer.alloc(0));
    expect(log.path).toBeUndefined();
    log.write(text);
    expect([log.path, log.bytes]).toEqual([path, 10]);
    log.close();
    expect([log.path, log.bytes, log.problem]).toEqual([path, 10, undefined]);
    log.write(text);
    log.close();
    expect(readFileSync(path, 'utf8')).toBe('01234567890123456789');
  });

  it('has a path when it was made and nothing fits', () => {
    const log = new LogFile(path, 0);
    log.write(text);
    expect([log.path, log.bytes]).toEqual([path, 0]);
    log.close();
  });

  it('is whole when it ends exactly at its bound', () => {
    const log = new LogFile(path, 10);
    log.write(text);
    expect(log.problem).toBeUndefined();
    log.write(text);
    log.close();
    expect(log.problem).toBe(`${path}: the log ends at 10 bytes, its task wrote more`);
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
  });

  it('is whole when the disk takes it piece by piece', async () => {
    const { writeSync: realWrite } = await vi.importActual<typeof fs>('node:fs');
    vi.mocked<(descriptor: number, bytes: Buffer, from: number, length: number) => number>(
      writeSync,
    ).mockImplementation((descriptor, bytes, from, length) =>
      realWrite(descriptor, bytes, from, Math.min(length, 3)),
    );
    const log = new LogFile(path);
    log.write(text);
    vi.mocked(writeSync).mockReset();
    log.close();
    expect(readFileSync(path, 'utf8')).toBe('0123456789');
    expect(log.bytes).toBe(10);
  });

  it('has nothing behind a gap', () => {
    const log = new LogFile(join(directory, 'later', 'a.log'));
    log.write(text);
    expect(log.problem).toContain('(ENOENT)');
    mkdirSync(join(directory, 'later'));
    log.write(text);
    log.close();
    expect(readdirSync(join(directory, 'later'))).toEqual([]);
    expect(log.path).toBeUndefined();
  });
});

describe('a log that is closed', () => {
  it('holds no descriptor, and none was needed before it was open', () => {
    const closeSync = vi.mocked(fs.closeSync);
    const log = new LogFile(path);
    log.close();
    expect([closeSync.mock.calls, log.problem]).toEqual([[], undefined]);
    log.write(text);
    log.close();
    log.close();
    expect(closeSync).toHaveBeenCalledTimes(1);
    expect(log.problem).toBeUndefined();
  });

  it('tells what the file system tells only then', () => {
    const log = new LogFile(path);
    log.write(text);
    vi.mocked(fs.closeSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('x'), { code: 'EIO', errno: -5 });
    });
    log.close();
    expect(log.problem).toBe(`${path}: i/o error (EIO)`);
  });
});
