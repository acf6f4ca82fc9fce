import { connect } from 'node:net';
import { codeOf, nobodyListens, ownAddresses } from '../../host/own-addresses.ts';
import type { NotReady, ProbeAsker } from '../../model/probe.ts';

/** Asks a port of this machine. */
export function openTcp(port: number): ProbeAsker {
  return {
    subject: `port ${port}`,
    taken: `port ${port} is taken already`,
    ask: (signal) => askTcp(port, signal),
  };
}

/** Whether something on this machine accepts connections on a port; gives up at the signal. */
export function askTcp(port: number, signal: AbortSignal): Promise<NotReady> {
  return new Promise((resolve) => {
    const problems: string[] = [];
    const finish = (problem: NotReady): void => {
      for (const socket of sockets) socket.destroy();
      signal.removeEventListener('abort', giveUp);
      resolve(problem);
    };
    const giveUp = (): void => finish(`port ${port} does not answer`);
    const sockets = ownAddresses.map((host) => {
      const socket = connect({ host, port });
      socket.once('connect', () => finish(undefined));
      socket.once('error', (error) => {
        problems.push(codeOf(error));
        if (problems.length < ownAddresses.length) return;
        const other = problems.find((problem) => !nobodyListens.has(problem));
        finish(other === undefined ? `nothing listens on port ${port}` : `port ${port}: ${other}`);
      });
      return socket;
    });
    signal.addEventListener('abort', giveUp);
  });
}
