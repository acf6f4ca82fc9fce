import { execFileSync } from 'node:child_process';
import { closeSync, constants, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PipeReader } from '../../../src/process/output/pipe-reader.ts';

let directory: string;
let writer: number | undefined;
let reader: PipeReader;
let text: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-pipe-'));
  const path = join(directory, 'pipe');
  execFileSync('mkfifo', [path]);
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  writer = openSync(path, constants.O_WRONLY);
  text = '';
  reader = new PipeReader(descriptor, (bytes) => (text += bytes.toString('latin1')));
});
afterEach(() => {
  reader.close();
  closeWriter();
  rmSync(directory, { recursive: true });
});

function print(what: string): void {
  if (writer !== undefined) writeSync(writer, what);
}

function closeWriter(): void {
  if (writer !== undefined) closeSync(writer);
  writer = undefined;
}

const isOpen = (descriptor: number): boolean => {
  try {
    fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
};

/** Handles of pipes that keep Node alive. */
const holding = (): number => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length;

/** Fulfilled when the last writer is gone. */
const ended = (): Promise<void> => new Promise((resolve) => reader.onEnd(resolve));

describe.skipIf(process.platform === 'win32')('what lies in a pipe', () => {
  it('is taken at once, and it is held while somebody can write', () => {
    expect(reader.state).toBe('held');
    expect(reader.drain()).toBe('held');
    print('one ');
    print('two ');
    expect(reader.drain()).toBe('held');
    expect(text).toBe('one two ');
    print('three');
    closeWriter();
    expect(reader.drain()).toBe('ended');
    expect(text).toBe('one two three');
    expect(reader.state).toBe('ended');
    expect(reader.drain()).toBe('ended');
  });

  it('goes where it is sent from now on', () => {
    let other = '';
    print('one ');
    reader.drain();
    reader.redirect((bytes) => (other += bytes.toString()));
    print('two');
    reader.drain();
    expect([text, other]).toEqual(['one ', 'two']);
  });

  it('is all taken when more than the buffer holds was written', () => {
    const block = 'x'.repeat(65_536);
    print(block);
    expect(reader.drain()).toBe('held');
    closeWriter();
    expect(reader.drain()).toBe('ended');
    expect(text).toBe(block);
  });

  it('is bounded for one who writes on and on', () => {
    const block = Buffer.alloc(65_536);
    let taken = 0;
    reader.redirect((bytes) => {
      taken += bytes.length;
      if (writer !== undefined && taken < 4 * 1024 * 1024) writeSync(writer, block);
    });
    print('x'.repeat(65_536));
    expect(reader.drain()).toBe('held');
    expect(taken).toBe(1024 * 1024 + 256 * 1024);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe that is listened to', () => {
  it('hands on what comes, and says once when the last writer is gone', async () => {
    reader.listen();
    reader.listen();
    const first = new Promise<string>((resolve) =>
      reader.redirect((bytes) => {
        text += bytes.toString();
        resolve(text);
      }),
    );
    print('one');
    expect(await first).toBe('one');
    const end = ended();
    closeWriter();
    await end;
    expect(reader.state).toBe('ended');
    expect(reader.drain()).toBe('ended');
  });

  it('keeps Node alive until it is let go', () => {
    const before = holding();
    reader.listen();
    expect(holding()).toBe(before + 1);
    reader.letGo();
    expect(holding()).toBe(before);
  });

  it('is listened to from the moment when it is let go', async () => {
    const end = ended();
    reader.letGo();
    print('one');
    closeWriter();
    await end;
    expect(text).toBe('one');
  });
});

describe.skipIf(process.platform === 'win32')('the end', () => {
  it('is told once, and closes the descriptor', () => {
    let ends = 0;
    reader.onEnd(() => (ends += 1));
    closeWriter();
    reader.drain();
    reader.close();
    expect(ends).toBe(1);
    expect(isOpen(reader.descriptor)).toBe(false);
    reader.listen();
    reader.letGo();
  });

  it('by a close is not told', () => {
    let ends = 0;
    reader.onEnd(() => (ends += 1));
    reader.close();
    expect(reader.state).toBe('ended');
    expect(isOpen(reader.descriptor)).toBe(false);
    expect(ends).toBe(0);
    expect(() => print('x')).toThrow('EPIPE');
  });

  it('by a close while it listens closes the descriptor too', async () => {
    reader.listen();
    reader.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(() => print('x')).toThrow('EPIPE');
  });

  it('comes too when it cannot be read', () => {
    const directoryReader = new PipeReader(openSync(directory, 'r'), () => undefined);
    let ends = 0;
    directoryReader.onEnd(() => (ends += 1));
    expect(directoryReader.drain()).toBe('ended');
    expect(ends).toBe(1);
  });
});
