import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readUntrustedFile } from '../../src/task-files/read-untrusted-file.ts';

/** What a task does between two calls of the reader, and which files the reader has open. */
const meanwhile = vi.hoisted(() => ({
  afterFirstLook: (): void => undefined,
  afterSecondLook: (): void => undefined,
  open: new Set<number>(),
}));

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof Fs>();
  return {
    ...real,
    lstatSync: (path: string) => {
      const stats = real.lstatSync(path);
      meanwhile.afterFirstLook();
      return stats;
    },
    fstatSync: (descriptor: number) => {
      const stats = real.fstatSync(descriptor);
      meanwhile.afterSecondLook();
      return stats;
    },
    openSync: (path: string, flags: number) => {
      const descriptor = real.openSync(path, flags);
      meanwhile.open.add(descriptor);
      return descriptor;
    },
    closeSync: (descriptor: number) => {
      real.closeSync(descriptor);
      meanwhile.open.delete(descriptor);
    },
  };
});

const posix = process.platform !== 'win32';
let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-untrusted-'));
  path = join(directory, 'file');
});
afterEach(() => {
  meanwhile.afterFirstLook = () => undefined;
  meanwhile.afterSecondLook = () => undefined;
  rmSync(directory, { recursive: true, force: true });
});

/** What is found of a file with this content. */
function found(content: string, limit = 10): unknown {
  writeFileSync(path, content);
  return readUntrustedFile(path, limit);
}

describe('a file that a task may have replaced by anything', () => {
  it('is read whole up to the limit, and not at all beyond it', () => {
    expect(found('0123456789')).toEqual({ kind: 'content', bytes: Buffer.from('0123456789') });
    expect(found('0123456789x')).toEqual({ kind: 'too-large', size: 11 });
  });

  it('is empty when it is empty, or gone, or its directory is gone or has become a file', () => {
    expect(found('')).toEqual({ kind: 'empty' });
    expect(readUntrustedFile(join(directory, 'gone'), 10)).toEqual({ kind: 'empty' });
    expect(readUntrustedFile(join(directory, 'gone', 'file'), 10)).toEqual({ kind: 'empty' });
    expect(readUntrustedFile(join(path, 'file'), 10)).toEqual({ kind: 'empty' });
  });

  it('is unreadable when the system says so, and the system’s reason is reported', () => {
    expect(readUntrustedFile(join(directory, 'x'.repeat(10_000)), 10)).toEqual({
      kind: 'unreadable',
      problem: expect.stringMatching(/^cannot be read: Error: E[A-Z]+: /),
    });
  });

  it.runIf(posix)('is unreadable when it is a device', () => {
    expect(readUntrustedFile('/dev/null', 10)).toEqual({
      kind: 'unreadable',
      problem: 'expected a regular file, found a device or socket',
    });
  });

  it('is closed after each of these', () => {
    found('0123456789');
    found('0123456789x');
    expect(meanwhile.open).toEqual(new Set());
  });
});

describe('a file that changes while it is read', () => {
  it.runIf(posix)('is not followed when a link takes its place', () => {
    const secret = join(directory, 'secret');
    writeFileSync(secret, 'secret');
    meanwhile.afterFirstLook = () => {
      rmSync(path);
      symlinkSync(secret, path);
    };
    expect(found('mine')).toEqual({ kind: 'unreadable', problem: expect.stringContaining('ELOOP') });
  });

  it.runIf(posix)('is not waited for when a FIFO takes its place', () => {
    meanwhile.afterFirstLook = () => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    };
    expect(found('mine')).toEqual({
      kind: 'unreadable',
      problem: 'expected a regular file, found a FIFO',
    });
    expect(meanwhile.open).toEqual(new Set());
  });

  it.runIf(posix)('is not read when a directory takes its place', () => {
    meanwhile.afterFirstLook = () => {
      rmSync(path);
      mkdirSync(path);
    };
    expect(found('mine')).toEqual({
      kind: 'unreadable',
      problem: 'expected a regular file, found a directory',
    });
  });

  it('counts as empty when it goes', () => {
    meanwhile.afterFirstLook = () => rmSync(path);
    expect(found('mine')).toEqual({ kind: 'empty' });
  });

  it('is read as it is when it is opened', () => {
    meanwhile.afterFirstLook = () => appendFileSync(path, ' + 5');
    expect(found('mine')).toEqual({ kind: 'content', bytes: Buffer.from('mine + 5') });
  });

  it('is still being written to when it goes past the limit before it is opened', () => {
    meanwhile.afterFirstLook = () => appendFileSync(path, 'x'.repeat(100));
    expect(found('0123456789')).toEqual({ kind: 'unreadable', problem: 'is still being written to' });
  });

  it('is still being written to when it grows after it is opened', () => {
    meanwhile.afterSecondLook = () => appendFileSync(path, 'x');
    expect(found('mine')).toEqual({ kind: 'unreadable', problem: 'is still being written to' });
    expect(meanwhile.open).toEqual(new Set());
  });

  it('is read as far as it goes when it shrinks', () => {
    meanwhile.afterSecondLook = () => writeFileSync(path, 'mi');
    expect(found('mine')).toEqual({ kind: 'content', bytes: Buffer.from('mi') });
  });
});
