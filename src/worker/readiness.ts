import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { connect } from 'node:net';
import { messageOf } from '../model/message-of.ts';

/** Why a service is not ready yet; undefined when it is. */
export type NotReady = string | undefined;

/** This machine's own addresses. Some servers listen on one of them only, and not every system knows both as localhost. */
const ownAddresses = ['127.0.0.1', '::1'] as const;

/** What the system says of an address where nobody listens, or that the machine does not have. */
const nobodyListens: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

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

/**
 * Whether a URL answers with a status below 400; a redirect is such an answer and is not followed. Gives up at the
 * signal. Unlike `fetch` it asks on every port, keeps no connection open and minds no proxy.
 */
export function askHttp(url: string, signal: AbortSignal): Promise<NotReady> {
  return new Promise((resolve) => {
    const finish = (problem: NotReady): void => {
      signal.removeEventListener('abort', giveUp);
      request.destroy();
      resolve(problem);
    };
    const giveUp = (): void => finish(`${url} does not answer`);
    const get = new URL(url).protocol === 'https:' ? getHttps : getHttp;
    const request = get(url, { agent: false }, ({ statusCode = 0 }) =>
      finish(statusCode < 400 ? undefined : `${url} answers with status ${statusCode}`),
    );
    request.on('error', (error) => {
      const code = codeOf(error);
      finish(`${url}: ${code === 'ECONNREFUSED' ? 'nothing listens there' : messageOf(error) || code}`);
    });
    signal.addEventListener('abort', giveUp);
  });
}

/** The system's name for the error; an error that stands for several has no message of its own. */
function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? messageOf(error);
}
