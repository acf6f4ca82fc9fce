import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogFile } from '../../src/process/output/log-file.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-log-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('LogFile', () => {
  it('comes to be with the first byte', () => {
    const log = new LogFile(join(directory, 'a.log'));
    log.write(Buffer.alloc(0));
    expect(log.path).toBeUndefined();
    expect(existsSync(join(directory, 'a.log'))).toBe(false);
    log.write(Buffer.from('x'));
    expect(log.path).toBe(join(directory, 'a.log'));
  });

  it('goes on after it was closed', () => {
    const log = new LogFile(join(directory, 'a.log'));
    log.write(Buffer.from('one\n'));
    log.close();
    log.write(Buffer.from('two\n'));
    log.close();
    expect(readFileSync(join(directory, 'a.log'), 'utf8')).toBe('one\ntwo\n');
    expect(log.bytes).toBe(8);
  });

  it('names the problem when it cannot be written, and stays quiet then', () => {
    const log = new LogFile(join(directory, 'missing', 'a.log'));
    log.write(Buffer.from('x'));
    log.write(Buffer.from('y'));
    expect(log.problem).toBe(`${join(directory, 'missing', 'a.log')}: no such file or directory (ENOENT)`);
    expect(log.path).toBeUndefined();
  });

  it('leaves alone what lies there, and does not write through a link', () => {
    const target = join(directory, 'target');
    symlinkSync(target, join(directory, 'a.log'));
    writeFileSync(join(directory, 'b.log'), "somebody else's");
    mkdirSync(join(directory, 'c.log'));
    for (const name of ['a.log', 'b.log', 'c.log']) {
      const log = new LogFile(join(directory, name));
      log.write(Buffer.from('x'));
      log.close();
      expect(log.problem).toMatch(new RegExp(`${name}: .*EEXIST`));
      expect(log.path).toBeUndefined();
    }
    expect(existsSync(target)).toBe(false);
    expect(lstatSync(join(directory, 'a.log')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(directory, 'b.log'), 'utf8')).toBe("somebody else's");
  });

  it.skipIf(process.platform === 'win32').each<readonly [string, (path: string) => void]>([
    ['a link', (path) => symlinkSync('target', path)],
    ['a FIFO that nobody reads', (path) => void execFileSync('mkfifo', [path])],
  ])('does not go on in the place of a closed log that has become %s', (_, put) => {
    const path = join(directory, 'a.log');
    const log = new LogFile(path);
    log.write(Buffer.from('x'));
    log.close();
    rmSync(path);
    put(path);
    log.write(Buffer.from('y'));
    expect(log.problem).toMatch(/a\.log: .*(?:ELOOP|ENXIO)/);
    expect(readdirSync(directory)).toEqual(['a.log']);
  });

  it('ends at its bound and says so', () => {
    const log = new LogFile(join(directory, 'a.log'), 5);
    log.write(Buffer.from('123'));
    log.write(Buffer.from('456'));
    log.close();
    expect(readFileSync(join(directory, 'a.log'), 'utf8')).toBe('12345');
    expect(log.problem).toContain('the log ends at 5 bytes');
  });
});
