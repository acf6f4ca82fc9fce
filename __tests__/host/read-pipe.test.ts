import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { NoWriter, readPipe } from '../../src/host/read-pipe.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-pipe-'));
afterAll(() => rmSync(directory, { recursive: true }));
const path = join(directory, 'fifo');
const hasFifos = process.platform !== 'win32';
if (hasFifos) execFileSync('mkfifo', [path]);

describe.runIf(hasFifos)('readPipe', () => {
  it('waits for a writer, and reads until the last one has closed', async () => {
    const reading = readPipe(path, 100);
    const [first, second] = [await open(path, 'w'), await open(path, 'w')];
    await first.write('one ');
    await first.close();
    await second.write('two');
    await second.close();
    expect((await reading).toString()).toBe('one two');
  });

  it('takes no more than one byte beyond the limit, and leaves the rest to the writer', async () => {
    const reading = readPipe(path, 10);
    const writer = await open(path, 'w');
    await writer.write('x'.repeat(1000));
    expect(await reading).toHaveLength(11);
    await expect(writer.write('more')).rejects.toThrow('EPIPE');
    await writer.close();
  });

  it('gives up when nobody opens it for writing', async () => {
    await expect(readPipe(path, 10, 1)).rejects.toThrow(NoWriter);
  });
});
