import { execFileSync } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, getDefaultAutoSelectFamily, type Server, setDefaultAutoSelectFamily } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { NotReady } from '../../src/model/probe.ts';
import { askHttp, type StatusRange } from '../../src/probes/http/ask-url.ts';
import { askTcp } from '../../src/probes/tcp/ask-port.ts';

const never = new AbortController().signal;

async function listen(server: Server, host: string): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** A web server for the test. */
async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createHttpServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, host);
}

/** Asks a URL as one that has to answer with a status below 400, unless told otherwise. */
function ask(
  url: string,
  signal: AbortSignal,
  other: { readonly statuses?: readonly StatusRange[]; readonly insecure?: boolean } = {},
): Promise<NotReady> {
  return askHttp({ url, statuses: [{ from: 200, to: 399 }], insecure: false, ...other }, signal);
}

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, '::');
  server.close();
  await once(server, 'close');
  return port;
}

describe('tcp', () => {
  test.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('finds a server on %s', async (host) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end());
    onTestFinished(() => void server.close());
    expect(await askTcp(await listen(server, host), never)).toBeUndefined();
  });

  test('says that nobody listens', async () => {
    const port = await closedPort();
    expect(await askTcp(port, never)).toBe(`nothing listens on port ${port}`);
  });

  test('gives up at the signal', async () => {
    const controller = new AbortController();
    const port = await closedPort();
    const answer = askTcp(port, controller.signal);
    controller.abort();
    expect(await answer).toBe(`port ${port} does not answer`);
  });

  test.each([
    ['where somebody listens', () => serve((_, response) => response.end())],
    ['where nobody does', closedPort],
  ])('leaves nothing on the signal, %s', async (_, portOf) => {
    const controller = new AbortController();
    await askTcp(await portOf(), controller.signal);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('closes its connections: the server can end', async () => {
    const server = createServer();
    const port = await listen(server, '127.0.0.1');
    const connected = once(server, 'connection');
    expect(await askTcp(port, never)).toBeUndefined();
    await connected;
    server.close();
    await once(server, 'close');
  });
});

describe('http', () => {
  test.each([200, 204, 301, 302, 399])('%d is ready', async (status) => {
    const port = await serve((_, response) =>
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(),
    );
    expect(await ask(`http://127.0.0.1:${port}/`, never)).toBeUndefined();
  });

  test.each([400, 404, 500, 503])('%d is not', async (status) => {
    const port = await serve((_, response) => response.writeHead(status).end('details'));
    const url = `http://127.0.0.1:${port}/health?deep=1`;
    expect(await ask(url, never)).toBe(`${url} answers with status ${status}`);
  });

  test('asks for the path, with the host, and closes the connection', async () => {
    let asked: unknown;
    const port = await serve((request, response) => {
      asked = [request.method, request.url, request.headers.host, request.headers.connection];
      response.end();
    });
    expect(await ask(`http://localhost:${port}/health?deep=1#top`, never)).toBeUndefined();
    expect(asked).toEqual(['GET', '/health?deep=1', `localhost:${port}`, 'close']);
  });

  test('minds the status alone: the rest may never end', async () => {
    const port = await serve((_, response) => response.writeHead(200).write('the first of many'));
    expect(await ask(`http://127.0.0.1:${port}/events`, never)).toBeUndefined();
  });

  test('finds a server on ::1', async () => {
    const port = await serve((_, response) => response.end(), '::1');
    expect(await ask(`http://[::1]:${port}/`, never)).toBeUndefined();
  });

  test.each(['127.0.0.1', '::1'])('finds a server on %s by the name localhost', async (host) => {
    const port = await serve((_, response) => response.end(), host);
    expect(await ask(`http://localhost:${port}/`, never)).toBeUndefined();
  });

  test.each(['127.0.0.1', '::1'])('finds it also where Node asks for one address alone: %s', async (host) => {
    const before = getDefaultAutoSelectFamily();
    setDefaultAutoSelectFamily(false);
    onTestFinished(() => setDefaultAutoSelectFamily(before));
    const port = await serve((_, response) => response.end(), host);
    expect(await ask(`http://localhost:${port}/`, never)).toBeUndefined();
  });

  test('asks this machine for no other name than localhost', async () => {
    const port = await serve((_, response) => response.end());
    // No name has an empty part: nobody is asked for its address.
    expect(await ask(`http://a..b:${port}/`, never)).toMatch(
      /^http:\/\/a\.\.b:[0-9]+\/: getaddrinfo E\w+ a\.\.b$/,
    );
  });

  test('keeps the name in the request: a server may have several', async () => {
    const hosts: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end();
    });
    await ask(`http://localhost:${port}/`, never);
    expect(hosts).toEqual([`localhost:${port}`]);
  });

  test('keeps no connection open, and leaves nothing on the signal', async () => {
    const controller = new AbortController();
    const server = createHttpServer((_, response) => response.end());
    const url = `http://127.0.0.1:${await listen(server, '127.0.0.1')}/`;
    expect(await ask(url, controller.signal)).toBeUndefined();
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    server.close();
    await once(server, 'close');
  });

  test('says what the one address of localhost answers where somebody listens', async () => {
    const port = await serve((_, response) => response.writeHead(503).end(), '::1');
    const url = `http://localhost:${port}/`;
    expect(await ask(url, never)).toBe(`${url} answers with status 503`);
  });

  test('takes the statuses that were asked for, and no others', async () => {
    const statuses = [
      { from: 200, to: 299 },
      { from: 401, to: 401 },
    ];
    const answers = [200, 299, 302, 401, 403].map(async (status) => {
      const port = await serve((_, response) => response.writeHead(status).end());
      return (await ask(`http://127.0.0.1:${port}/`, never, { statuses })) === undefined;
    });
    expect(await Promise.all(answers)).toEqual([true, true, false, true, false]);
  });

  test('minds the certificate, unless told not to', async () => {
    const made = execFileSync(
      'openssl',
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -subj /CN=x'.split(' '),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const server = createHttpsServer({ key: made, cert: made }, (_, response) => response.end());
    onTestFinished(() => void server.close());
    const url = `https://localhost:${await listen(server, '127.0.0.1')}/`;
    expect(await ask(url, never)).toBe(`${url}: self-signed certificate`);
    expect(await ask(url, never, { insecure: true })).toBeUndefined();
  });

  test('says that nobody listens, also by a name with several addresses', async () => {
    const port = await closedPort();
    for (const host of ['127.0.0.1', 'localhost'])
      expect(await ask(`http://${host}:${port}/`, never)).toBe(
        `http://${host}:${port}/: nothing listens there`,
      );
  });

  test('says what a server that is no web server did', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('SSH-2.0-x\r\n');
    });
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${await listen(server, '127.0.0.1')}/`;
    expect(await ask(url, never)).toMatch(/^http:.*: (?:Parse Error|socket hang up|read ECONNRESET)/);
  });

  test('says what is wrong with TLS', async () => {
    const port = await serve((_, response) => response.end());
    expect(await ask(`https://127.0.0.1:${port}/`, never)).toMatch(/^https:.*: .+/);
  });

  test('asks nobody when the signal came before', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const url = `http://127.0.0.1:${port}/`;
    expect(await ask(url, AbortSignal.abort())).toBe(`${url} does not answer`);
    expect(asked).toBe(0);
  });

  test('gives up at the signal, and lets go of the connection', async () => {
    const controller = new AbortController();
    const server = createHttpServer(() => controller.abort());
    const url = `http://127.0.0.1:${await listen(server, '127.0.0.1')}/`;
    expect(await ask(url, controller.signal)).toBe(`${url} does not answer`);
    server.close();
    await once(server, 'close');
  });
});
