import { connect } from 'node:net';
import { messageOf } from '../model/message-of.ts';

/** Why a service is not ready yet; undefined when it is. */
export type NotReady = string | undefined;

/** Whether something on this machine accepts connections on a port; gives up after so many milliseconds. */
export function askTcp(port: number, milliseconds: number): Promise<NotReady> {
  return new Promise((resolve) => {
    // Some servers listen on 127.0.0.1 only, others on ::1 only: the name stands for both.
    const socket = connect({ host: 'localhost', port, autoSelectFamily: true });
    const finish = (problem: NotReady): void => {
      socket.destroy();
      resolve(problem);
    };
    socket.setTimeout(milliseconds, () => finish(`port ${port} does not answer`));
    socket.once('connect', () => finish(undefined));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      finish(`port ${port}: ${error.code ?? messageOf(error)}`),
    );
  });
}

/** Whether a URL answers with a status below 400, redirects followed; gives up after so many milliseconds. */
export async function askHttp(url: string, milliseconds: number): Promise<NotReady> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(milliseconds) });
    // What is not read keeps its connection open.
    await response.body?.cancel();
    return response.status < 400 ? undefined : `${url} answers with status ${response.status}`;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return `${url}: ${messageOf(cause)}`;
  }
}
