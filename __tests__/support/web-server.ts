import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers by this until the test has ended; gives `http://127.0.0.1:PORT`. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return addressOf(server.address());
}

/** An address where nothing listens. */
export async function unusedAddress(): Promise<string> {
  const server = createSocketServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = addressOf(server.address());
  server.close();
  await once(server, 'close');
  return address;
}

function addressOf(address: unknown): string {
  if (typeof address !== 'object' || address === null || !('port' in address)) throw new Error('no port');
  return `http://127.0.0.1:${String(address.port)}`;
}

/** All of a request's body. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) if (Buffer.isBuffer(piece)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Answers with this status and value. */
export function answer(response: ServerResponse, status: number, value?: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(value === undefined ? '' : JSON.stringify(value));
}
