import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, mkdtempSync, rmSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { NoWriter, readPipe } from '../../src/host/read-pipe.ts';
import { signalAll } from '../support/signal-all.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-pipe-'));
afterAll(() => rmSync(directory, { recursive: true }));
const path = join(directory, 'fifo');
const other = join(directory, 'other');
const hasFifos = process.platform !== 'win32';
if (hasFifos) execFileSync('mkfifo', [path, other]);

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
    await expect(readPipe(path, 10, 1)).rejects.toMatchObject({ name: 'NoWriter' });
  });

  it('reads more than a pipe holds, whole and in order', async () => {
    const content = Buffer.alloc(300_000, 'a text of no length that divides it, ');
    const reading = readPipe(path, 1_000_000);
    await writeFile(path, content);
    expect((await reading).equals(content)).toBe(true);
  });

  it('takes as much as the limit, and is empty where nothing is written', async () => {
    const reading = readPipe(path, 10);
    await writeFile(path, '0123456789');
    expect((await reading).toString()).toBe('0123456789');
    // For reading too, so that it does not wait for a reader.
    const writer = await open(path, 'r+');
    const empty = readPipe(path, 10);
    await writer.close();
    expect((await empty).length).toBe(0);
  });

  it('waits for a writer that has it open, however long that takes', async () => {
    const writer = await open(path, 'r+');
    const reading = readPipe(path, 100, 1);
    // One that began later, and with more patience, has given up.
    await expect(readPipe(other, 100, 20)).rejects.toThrow(NoWriter);
    await writer.write('late');
    await writer.close();
    expect((await reading).toString()).toBe('late');
  });

  it('leaves no descriptor open', async () => {
    await expect(readPipe(path, 10, 1)).rejects.toThrow('nobody writes to it');
    // Nobody reads it any more.
    await expect(open(path, constants.O_WRONLY | constants.O_NONBLOCK)).rejects.toThrow('ENXIO');
  });

  it('rejects with the error of the system for what cannot be read', async () => {
    await expect(readPipe(join(directory, 'nothing'), 10)).rejects.toThrow('ENOENT');
    await expect(readPipe(directory, 10)).rejects.toThrow('EISDIR');
  });

  it('waits for no first writer of a device', async () => {
    expect((await readPipe('/dev/null', 10)).length).toBe(0);
  });
});

/**
 * The path of a shell's pipe from a command: the standard input of a process that does not read it. The process is there until the test
 * ends.
 */
async function pipeFrom(command: string): Promise<string> {
  const shell = spawn('sh', ['-c', `{ ${command}; } | sh -c 'echo $$; exec sleep 60'`]);
  const [pid] = await once(shell.stdout, 'data');
  onTestFinished(() => signalAll([Number(pid)], 'SIGKILL'));
  return `/proc/${Number(pid)}/fd/0`;
}

describe.runIf(process.platform === 'linux')(
  'a pipe of a shell, which has no name in the file system',
  () => {
    it('is read until its writers have closed it', async () => {
      expect((await readPipe(await pipeFrom('printf "one "; printf two'), 100)).toString()).toBe('one two');
    });

    it('is empty when its writers have gone before, and waits for none', async () => {
      expect((await readPipe(await pipeFrom(':'), 100)).length).toBe(0);
    });
  },
);
