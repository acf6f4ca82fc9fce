import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FifoPool, type MakeFifos, Pipe } from '../../../src/process/held/fifo.ts';

let directory: string;
const pipes: Pipe[] = [];
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'rundag-fifo-')), 'run');
});
afterEach(() => {
  for (const pipe of pipes.splice(0)) pipe.close();
  rmSync(join(directory, '..'), { recursive: true });
});

/** Makes FIFOs by the system's own program, and counts. */
class Maker implements MakeFifos {
  readonly now: MakeFifos['now'] = (paths) => {
    this.made.push(paths.length);
    execFileSync('mkfifo', [...paths]);
  };
  readonly made: number[] = [];
  readonly later: number[] = [];
  /** Makes those that were asked for later, or says that it cannot. */
  finish: (can: boolean) => void = () => undefined;

  soon(paths: readonly string[]): Promise<boolean> {
    this.later.push(paths.length);
    return new Promise((resolve) => {
      this.finish = (can) => {
        if (can) execFileSync('mkfifo', [...paths]);
        resolve(can);
      };
    });
  }
}

function pool(): { readonly fifos: FifoPool; readonly maker: Maker } {
  const maker = new Maker();
  execFileSync('mkdir', ['-p', directory]);
  return { fifos: new FifoPool(directory, maker), maker };
}

function open(fifos: FifoPool, sink: (bytes: Buffer) => void = () => undefined): Pipe {
  const pipe = fifos.open(sink);
  pipes.push(pipe);
  return pipe;
}

const descriptors = (): number => readdirSync('/proc/self/fd').length;

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('has no name any more, and hands on what is written', () => {
    const { fifos } = pool();
    let text = '';
    const pipe = open(fifos, (bytes) => (text += bytes.toString()));
    expect(existsSync(pipe.path)).toBe(false);
    expect(pipe.path.startsWith(join(directory, 'pipe-'))).toBe(true);
    writeSync(pipe.writer, 'one');
    expect(pipe.reader.drain()).toBe('held');
    expect(text).toBe('one');
  });

  it('has ended when its writers are closed, and is listened to from then on', async () => {
    const { fifos } = pool();
    let text = '';
    const pipe = open(fifos, (bytes) => (text += bytes.toString()));
    const end = new Promise<void>((resolve) => pipe.reader.onEnd(resolve));
    writeSync(pipe.writer, 'one');
    pipe.closeWriter();
    expect(pipe.writer).toBe(-1);
    pipe.closeWriter();
    await end;
    expect(text).toBe('one');
  });

  it('closes both ends, whichever is open', () => {
    const { fifos } = pool();
    const [one, two] = [open(fifos), open(fifos)];
    one.close();
    expect([one.writer, one.reader.state]).toEqual([-1, 'ended']);
    one.close();
    two.closeWriter();
    two.close();
    expect(two.reader.state).toBe('ended');
  });

  it('leaves neither end open when it was closed before its child was started', () => {
    const { fifos } = pool();
    const before = descriptors();
    const pipe = open(fifos);
    expect(descriptors()).toBe(before + 2);
    pipe.close();
    expect(descriptors()).toBe(before);
  });

  it('leaves nothing open when it cannot be opened for writing', () => {
    const { fifos } = pool();
    fifos.open(() => undefined).close();
    const path = join(directory, 'only-readable');
    // A directory can be opened for reading alone.
    execFileSync('mkdir', [path]);
    const before = descriptors();
    expect(() => new Pipe(path, () => undefined)).toThrow('EISDIR');
    expect(descriptors()).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('FIFOs', () => {
  it('are named once each', () => {
    const { fifos } = pool();
    const names = [...fifos.nextPaths(), ...fifos.nextPaths(2)];
    expect(names).toHaveLength(34);
    expect(new Set(names).size).toBe(34);
    expect(names[0]).toBe(join(directory, 'pipe-1'));
  });

  it('are made when none lie ready, and those that lie ready are used first', () => {
    const { fifos, maker } = pool();
    open(fifos);
    expect(maker.made).toEqual([32]);
    for (let count = 0; count < 31; count += 1) open(fifos);
    expect(maker.made).toEqual([32]);
    open(fifos);
    expect(maker.made).toEqual([32, 32]);
  });

  it('are made for later when 24 are left, once at a time', async () => {
    const { fifos, maker } = pool();
    const paths = fifos.nextPaths(26);
    execFileSync('mkfifo', [...paths]);
    fifos.add(paths);
    open(fifos);
    open(fifos);
    expect(maker.later).toEqual([]);
    open(fifos);
    open(fifos);
    expect(maker.later).toEqual([256]);
    let closed = false;
    const closing = fifos.close().then(() => (closed = true));
    await Promise.resolve();
    expect(closed).toBe(false);
    maker.finish(true);
    await closing;
    for (let count = 0; count < 22 + 200; count += 1) open(fifos).close();
    expect(maker.made).toEqual([]);
    expect(maker.later).toEqual([256]);
  });

  it('are asked for again when they could not be made', async () => {
    const { fifos, maker } = pool();
    const paths = fifos.nextPaths(24);
    execFileSync('mkfifo', [...paths]);
    fifos.add(paths);
    open(fifos);
    maker.finish(false);
    await fifos.close();
    open(fifos);
    expect(maker.later).toEqual([256, 256]);
    for (let count = 0; count < 22; count += 1) open(fifos);
    expect(maker.made).toEqual([]);
    open(fifos);
    expect(maker.made).toEqual([32]);
    maker.finish(false);
    await fifos.close();
  });

  it('are made in a new directory when a task has taken the old one away, for others to pass', () => {
    const { fifos, maker } = pool();
    open(fifos);
    rmSync(directory, { recursive: true });
    const pipe = open(fifos);
    expect(maker.made).toEqual([32, 32]);
    expect(pipe.reader.state).toBe('held');
    expect(statSync(directory).mode & 0o777).toBe(0o711);
    // None of those that are gone is tried.
    for (let count = 0; count < 31; count += 1) open(fifos);
    expect(maker.made).toEqual([32, 32]);
  });

  it('are not used in the place of what somebody else has put there', () => {
    const { fifos } = pool();
    const [path = ''] = fifos.nextPaths(1);
    symlinkSync(path, path);
    fifos.add([path]);
    expect(() => open(fifos)).toThrow('ELOOP');
    writeFileSync(join(directory, 'plain'), 'text');
    expect(readFileSync(join(directory, 'plain'), 'utf8')).toBe('text');
  });

  it('that cannot be made are the error of the one who asks', () => {
    const fifos = new FifoPool(directory, {
      now: () => {
        throw new Error('mkfifo: no');
      },
      soon: () => Promise.resolve(false),
    });
    expect(() => open(fifos)).toThrow('mkfifo: no');
    const idle = new FifoPool(directory, { now: () => undefined, soon: () => Promise.resolve(false) });
    expect(() => open(idle)).toThrow('ENOENT');
  });
});
