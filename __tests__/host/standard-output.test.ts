import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { StandardOutput } from '../../src/host/standard-output.ts';

/** A stream with room for ten characters, whose reader takes a piece only when the test says so. */
class SlowStream extends Writable {
  readonly taken: string[] = [];
  #take: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: 10, decodeStrings: false });
  }

  override _write(piece: string, _encoding: string, done: () => void): void {
    this.#take = () => {
      this.taken.push(piece);
      done();
    };
  }

  take(): void {
    this.#take?.();
  }
}

/** Whether a promise is settled by the time that everything which is due has run. */
async function isSettled(promise: Promise<void> | void): Promise<boolean> {
  const due = new Promise<'due'>((resolve) => setImmediate(() => resolve('due')));
  return (await Promise.race([promise, due])) !== 'due';
}

/** The input of a process that does not read it, and what ends the process. */
function pipeToIdler(): { readonly stream: Writable; readonly end: () => void } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  return { stream: child.stdin, end: () => void child.kill('SIGKILL') };
}

describe('standard output', () => {
  test('takes at once what there is room for', () => {
    const output = new StandardOutput(new SlowStream());
    expect(output.write('short')).toBeUndefined();
  });

  test('lets every writer wait while a slow reader has not taken what is there', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    const first = output.write('more than there is room for');
    const second = output.write('and more');
    expect([await isSettled(first), await isSettled(second)]).toEqual([false, false]);
    stream.take();
    expect([await isSettled(first), await isSettled(second)]).toEqual([false, false]);
    stream.take();
    await Promise.all([first, second]);
    expect(stream.taken).toEqual(['more than there is room for', 'and more']);
    expect(output.write('short')).toBeUndefined();
  });

  test('is flushed when all has been taken', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    void output.write('short');
    const flushed = output.flush();
    expect(await isSettled(flushed)).toBe(false);
    stream.take();
    await new Promise((resolve) => setImmediate(resolve));
    stream.take();
    await flushed;
    expect(stream.taken[0]).toBe('short');
  });

  test('outlives its reader: nobody waits any more, and the first problem is kept', async () => {
    const { stream, end } = pipeToIdler();
    const output = new StandardOutput(stream);
    const large = 'x'.repeat(1_000_000);
    const waiting = output.write(large);
    expect(await isSettled(waiting)).toBe(false);
    end();
    await waiting;
    const problem = output.problem;
    expect(problem).toMatch(/^standard output cannot be written: (?:EPIPE|ECONNRESET|ERR_STREAM_DESTROYED)$/);
    expect(output.write(large)).toBeUndefined();
    await output.flush();
    stream.destroy(new Error('later'));
    expect(output.problem).toBe(problem);
  });

  test('that was closed before anybody wrote holds up nobody', async () => {
    const stream = new SlowStream();
    stream.destroy();
    const output = new StandardOutput(stream);
    await output.write('more than there is room for');
    await output.flush();
    expect(output.problem).toBe('standard output cannot be written: ERR_STREAM_DESTROYED');
  });

  test('frees all who wait when the reader goes', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    const waiting = [output.write('more than there is room for'), output.write('and more'), output.flush()];
    stream.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    for (const write of waiting) await write;
    expect(output.problem).toBe('standard output cannot be written: EIO');
  });

  test('an error without a code is told by its message', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.destroy(new Error('out of paper'));
    await closed;
    expect(output.problem).toBe('standard output cannot be written: out of paper');
  });

  test('bytes are taken when the stream has them, and not before', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    const taken = output.write(Buffer.from('bytes'));
    expect(await isSettled(taken)).toBe(false);
    stream.take();
    await taken;
    expect(stream.taken.map(String)).toEqual(['bytes']);
    stream.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(output.write(Buffer.from('more'))).toBeUndefined();
  });

  test('bytes that can never be taken hold up nobody', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    const waiting = output.write(Buffer.from('bytes'));
    stream.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' }));
    // The system looks at them until it has given up as well.
    expect(await isSettled(waiting)).toBe(false);
    stream.take();
    await waiting;
    expect(output.problem).toBe('standard output cannot be written: EIO');
  });

  test('that is abandoned holds up nobody, drops what comes, and keeps the first problem', async () => {
    const stream = new SlowStream();
    const output = new StandardOutput(stream);
    expect([output.abandoned, output.problem]).toEqual([false, undefined]);
    const waiting = [output.write('more than there is room for'), output.flush()];
    output.abandon('nobody reads');
    for (const write of waiting) await write;
    output.abandon('again');
    expect([output.abandoned, output.problem]).toEqual([true, 'nobody reads']);
    expect(output.write('dropped, whatever its length may be')).toBeUndefined();
    await output.flush();
    stream.take();
    expect(stream.taken).toEqual(['more than there is room for']);
    expect(stream.writableLength).toBe(0);
  });

  test('is this process’s own unless told otherwise', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((_text, ...rest) => {
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    });
    const output = new StandardOutput();
    expect(output.write('text')).toBeUndefined();
    await output.flush();
    expect(write.mock.calls.map(([text]) => text).join('')).toBe('text');
    write.mockRestore();
  });

  test('writes the short texts of one turn together, in order with bytes and with long texts', async () => {
    const taken: string[] = [];
    const output = new StandardOutput(
      new Writable({
        write: (piece, _encoding, done) => {
          taken.push(String(piece));
          done();
        },
      }),
    );
    void output.write('a\n');
    void output.write('b\n');
    expect(taken).toEqual([]);
    await new Promise((turn) => setImmediate(turn));
    expect(taken).toEqual(['a\nb\n']);
    void output.write('c\n');
    await output.write(Buffer.from('bytes\n'));
    void output.write('d\n');
    const long = 'x'.repeat(100_000);
    await output.write(long);
    void output.write('e\n');
    await output.flush();
    expect(taken.join('')).toBe(`a\nb\nc\nbytes\nd\n${long}e\n`);
  });

  test('that holds nothing writes at once', () => {
    const stream = new SlowStream();
    void new StandardOutput(stream, false).write('a');
    stream.take();
    expect(stream.taken).toEqual(['a']);
  });

  test('drops what it holds when it is abandoned', async () => {
    const taken: string[] = [];
    const output = new StandardOutput(
      new Writable({
        write: (piece, _encoding, done) => {
          taken.push(String(piece));
          done();
        },
      }),
    );
    void output.write('a\n');
    output.abandon('nobody reads');
    await new Promise((turn) => setImmediate(turn));
    expect(taken).toEqual([]);
  });
});
