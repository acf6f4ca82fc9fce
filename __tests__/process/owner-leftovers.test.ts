import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogFile } from '../../src/process/output/log-file.ts';
import { keptLogBytes, leftoverSink, readOn } from '../../src/process/owner/leftovers.ts';
import { linuxProcesses } from '../../src/process/system/process-table-linux.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-owner-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('what is left running writes 16 MiB to its log at most', () => {
  const log = new LogFile(join(directory, 'a.log'));
  const sink = leftoverSink(log);
  sink(Buffer.from('one\n'));
  expect(log.bytes).toBe(4);
  sink(Buffer.alloc(keptLogBytes, 'x'));
  expect(log.bytes).toBe(16 * 1024 * 1024);
  sink(Buffer.from('more'));
  sink(Buffer.from('more'));
  log.close();
  expect(log.bytes).toBe(16 * 1024 * 1024);
  expect(log.problem).toBeUndefined();
});

/** Both ends of a pipe. */
function pipe(): readonly [reader: number, writer: number] {
  const path = join(directory, 'pipe');
  execFileSync('mkfifo', [path]);
  return [openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), openSync(path, constants.O_WRONLY)];
}

const children = () => [...linuxProcesses.scan()].filter(({ parent }) => parent === process.pid);

describe.skipIf(process.platform === 'win32')('a pipe that is read on by another process', () => {
  it('goes behind what the log has', async () => {
    const path = join(directory, 'a.log');
    const log = new LogFile(path);
    log.write(Buffer.from('before\n'));
    log.close();
    const [reader, writer] = pipe();
    const before = process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    readOn(reader, path);
    expect(process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap')).toHaveLength(before);
    closeSync(reader);
    writeSync(writer, 'after\n');
    closeSync(writer);
    await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toBe('before\nafter\n'));
  });

  it.skipIf(process.platform !== 'linux')(
    'is read on in a session that no signal to this one reaches',
    () => {
      const before = new Set(children().map(({ pid }) => pid));
      const [reader, writer] = pipe();
      readOn(reader, undefined);
      closeSync(reader);
      const copiers = children().filter(({ pid }) => !before.has(pid));
      closeSync(writer);
      expect(copiers).toHaveLength(1);
      expect(copiers.map(({ pid, group, session }) => [group, session].map((id) => id === pid))).toEqual([
        [true, true],
      ]);
    },
  );

  it.each(['no log', 'a directory in its place'])('is read although there is %s', (what) => {
    const path = what === 'no log' ? undefined : join(directory, 'a.log');
    if (path !== undefined) mkdirSync(path);
    const [reader, writer] = pipe();
    readOn(reader, path);
    closeSync(reader);
    // More than the pipe holds: somebody reads, and nobody is told that the pipe is broken.
    const block = Buffer.alloc(65_536);
    let written = 0;
    for (let count = 0; count < 20; count += 1) written += writeSync(writer, block);
    closeSync(writer);
    expect(written).toBe(20 * 65_536);
  });
});
