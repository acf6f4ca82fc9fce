import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A task that has started and waits until it is told how to end. */
export interface HeldTask {
  readonly id: string;
  readonly slot: number;
  readonly attempt: number;
  /** Lets it end with this exit code. */
  readonly end: (code: number) => void;
}

/** The other end of tasks that a test holds in its hand. */
export interface Remote {
  /** The environment that a graph with held tasks needs. */
  readonly env: Readonly<Record<string, string>>;
  /** The next task that has started, in the order in which they called. */
  readonly next: () => Promise<HeldTask>;
  /** Tasks that have called and were not yet handed out. */
  readonly waiting: readonly HeldTask[];
}

/** The script of a held task: tells who it is, then does as it is told. Wants bash. */
export const heldScript = `exec 3<>"/dev/tcp/127.0.0.1/$REMOTE_PORT"
echo "$RUNDAG_TASK $RUNDAG_SLOT $RUNDAG_ATTEMPT" >&3
read -r code <&3
exit "$code"`;

/** As `heldScript`, but it stays when it is asked to end. */
export const stubbornScript = `trap 'echo asked to end, and staying' TERM
exec 3<>"/dev/tcp/127.0.0.1/$REMOTE_PORT"
echo "$RUNDAG_TASK $RUNDAG_SLOT $RUNDAG_ATTEMPT" >&3
until read -r code <&3 || [ $? -le 128 ]; do :; done
exit "$code"`;

/** Waits for held tasks on a port of this machine until the test has ended. */
export async function openRemote(): Promise<Remote> {
  const waiting: HeldTask[] = [];
  const wanted: ((task: HeldTask) => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // A held task that is killed hangs up rudely.
    socket.on('error', () => socket.destroy());
    createInterface(socket).once('line', (line) => {
      // An instance of a matrix has spaces in its id.
      const words = line.split(' ');
      const [slot, attempt] = words.splice(-2).map(Number);
      if (slot === undefined || attempt === undefined) throw new Error(`a held task says ${line}`);
      const task = {
        id: words.join(' '),
        slot,
        attempt,
        end: (code: number) => void socket.end(`${code}\n`),
      };
      const first = wanted.shift();
      if (first === undefined) waiting.push(task);
      else first(task);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    env: { REMOTE_PORT: String(address.port) },
    waiting,
    next: () => {
      const task = waiting.shift();
      return task === undefined ? new Promise((found) => wanted.push(found)) : Promise.resolve(task);
    },
  };
}
