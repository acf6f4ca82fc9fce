import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeeperReport } from '../../../src/process/keeper/keeper-orders.ts';
import { KeeperSocket } from '../../../src/process/keeper/keeper-socket.ts';

let directory: string;
let server: Server;
/** Our end and that of the keeper. */
let ours: Socket;
let theirs: Socket;
let received: string;
let told: (readonly KeeperReport[] | 'closed')[];
let socket: KeeperSocket;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-socket-'));
  const path = join(directory, 's');
  server = createServer({ allowHalfOpen: true }).listen(path);
  await once(server, 'listening');
  const connection = new Promise<Socket>((resolve) => server.once('connection', resolve));
  ours = connect(path);
  theirs = await connection;
  [received, told] = ['', []];
  theirs.on('data', (bytes) => (received += bytes.toString()));
  socket = new KeeperSocket({
    reports: (reports) => told.push(reports),
    closed: () => told.push('closed'),
  });
});
afterEach(() => {
  vi.useRealTimers();
  ours.destroy();
  theirs.destroy();
  server.close();
  rmSync(directory, { recursive: true });
});

/** What the keeper has got when nothing more comes. */
async function all(): Promise<string> {
  await once(theirs, 'end');
  return received;
}

const order = Buffer.from('order\n');

describe.skipIf(process.platform === 'win32')('orders', () => {
  it('wait until the keeper can be used, and keep their order', async () => {
    socket.send(Buffer.from('1'));
    socket.connect(ours);
    socket.send(Buffer.from('2'));
    const write = vi.spyOn(ours, 'write');
    expect(write).not.toHaveBeenCalled();
    socket.open();
    socket.open();
    socket.send(Buffer.from('3'));
    socket.end();
    expect(await all()).toBe('123');
  });

  it('that come after the end are not sent, nor any that waited for it', async () => {
    socket.connect(ours);
    socket.send(order);
    socket.end();
    socket.open();
    const write = vi.spyOn(ours, 'write');
    socket.send(order);
    expect(write).not.toHaveBeenCalled();
    expect(await all()).toBe('');
  });

  it('end with the socket, without which there is nobody', () => {
    expect(() => {
      socket.end();
      socket.destroy();
      socket.hold(true);
      socket.hold(false);
      socket.send(order);
    }).not.toThrow();
    expect(told).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('reports', () => {
  it('are told line by line, in whatever pieces they come', () => {
    socket.connect(ours);
    ours.emit('data', 'exit 2');
    ours.emit('data', '56\nnonsense\ngone 1\nhe');
    ours.emit('data', 're 7\n');
    expect(told).toEqual([
      [],
      [
        { kind: 'exit', status: 256 },
        { kind: 'gone', unread: 1 },
      ],
      [{ kind: 'here', pids: [7] }],
    ]);
  });

  it('are over when the socket is closed, whatever has happened to it', async () => {
    socket.connect(ours);
    const thrown: unknown[] = [];
    const onThrown = (error: unknown): unknown => thrown.push(error);
    process.on('uncaughtExceptionMonitor', onThrown);
    ours.destroy(new Error('reset'));
    await vi.waitFor(() => expect(told).toEqual(['closed']));
    process.off('uncaughtExceptionMonitor', onThrown);
    expect(thrown).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the socket', () => {
  it('holds Node when it is to, also from the moment at which it can be used', () => {
    const calls: string[] = [];
    vi.spyOn(ours, 'ref').mockImplementation(() => (calls.push('ref'), ours));
    vi.spyOn(ours, 'unref').mockImplementation(() => (calls.push('unref'), ours));
    socket.hold(true);
    socket.connect(ours);
    socket.open();
    socket.hold(false);
    expect(calls).toEqual(['ref', 'unref']);
  });

  it('does not hold Node when nobody has said so', () => {
    const unref = vi.spyOn(ours, 'unref').mockImplementation(() => ours);
    socket.connect(ours);
    socket.open();
    expect(unref).toHaveBeenCalledTimes(1);
  });

  it('is closed at once when it is destroyed', async () => {
    socket.connect(ours);
    const closed = once(ours, 'close');
    socket.destroy();
    await closed;
    expect(ours.destroyed).toBe(true);
  });

  it('that is closed, or was never there, is not waited for', async () => {
    const then = vi.fn<() => void>();
    socket.whenClosed(1e6, then);
    expect(then).toHaveBeenCalledTimes(1);
    socket.connect(ours);
    const closed = once(ours, 'close');
    ours.destroy();
    await closed;
    socket.whenClosed(1e6, then);
    expect(then).toHaveBeenCalledTimes(2);
  });

  it('is waited for until the keeper has closed its end', async () => {
    socket.connect(ours);
    const waiting = new Promise<void>((resolve) => socket.whenClosed(1e6, resolve));
    expect(await all()).toBe('');
    expect(told).toEqual([]);
    theirs.end('exit 0\n');
    await waiting;
    expect(told).toEqual([[{ kind: 'exit', status: 0 }], 'closed']);
  });

  it('is waited for no longer than it may take', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    socket.connect(ours);
    const waiting = new Promise<void>((resolve) => socket.whenClosed(700, resolve));
    vi.advanceTimersByTime(699);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ours.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    await waiting;
    expect(ours.destroyed).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
