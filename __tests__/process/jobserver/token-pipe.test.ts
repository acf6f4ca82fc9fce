import { existsSync, mkdtempSync, readdirSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TokenPipe } from '../../../src/process/jobserver/token-pipe.ts';

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-tokens-'));
  path = join(directory, 'pipe');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

const openDescriptors = (): number => readdirSync('/proc/self/fd').length;

describe.skipIf(process.platform !== 'linux')('a pipe of tokens', () => {
  it('has those that were put in and not taken out, by us or by clients', () => {
    const pipe = TokenPipe.open(path);
    const [read, write] = pipe.ends;
    expect(pipe.take(5)).toBe(0);
    pipe.put(3);
    const token = Buffer.alloc(1);
    expect(readSync(read, token)).toBe(1);
    expect(token.toString()).toBe('+');
    expect(pipe.take(5)).toBe(2);
    writeSync(write, token);
    writeSync(write, token);
    expect(pipe.take(1)).toBe(1);
    expect(pipe.take(1)).toBe(1);
    pipe.close();
  });

  it.each([0, -1])('is left as it is by %i', (count) => {
    const pipe = TokenPipe.open(path);
    pipe.put(count);
    expect(pipe.take(count)).toBe(0);
    expect(pipe.take(1)).toBe(0);
    pipe.close();
  });

  it('leaves nothing behind when it is closed, whatever was removed before', () => {
    const before = openDescriptors();
    const pipe = TokenPipe.open(path);
    expect(existsSync(path)).toBe(true);
    expect(openDescriptors()).toBe(before + 3);
    pipe.close();
    expect(openDescriptors()).toBe(before);
    expect(existsSync(path)).toBe(false);
    expect(() => pipe.take(1)).toThrow('EBADF');
    const other = TokenPipe.open(path);
    rmSync(path);
    other.close();
    expect(openDescriptors()).toBe(before);
  });

  it('cannot be made where something lies', () => {
    writeFileSync(path, '');
    expect(() => TokenPipe.open(path)).toThrow(/mkfifo: cannot create .*\S$/);
  });

  it('cannot be made without a program that makes it', () => {
    vi.stubEnv('PATH', directory);
    expect(() => TokenPipe.open(path)).toThrow('there is no mkfifo');
    writeFileSync(join(directory, 'mkfifo'), '#!/no/such\n', { mode: 0o755 });
    expect(() => TokenPipe.open(path)).toThrow('ENOENT');
  });
});
