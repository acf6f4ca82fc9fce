import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { proxiesIn } from '../../src/host/http/environment-proxy.ts';
import { fetchToFile, sendFile } from '../../src/host/http/http-files.ts';
import { askHttpServer } from '../../src/host/http/http-request.ts';

const own = 'localhost,127.0.0.1,::1';

test.each([
  ['none', {}, undefined],
  ['what no proxy is used for, alone', { NO_PROXY: 'example.com' }, undefined],
  ['an empty one', { HTTPS_PROXY: ' ' }, undefined],
  ['one that Node uses by itself', { HTTPS_PROXY: 'http://p:1', NODE_USE_ENV_PROXY: '1' }, undefined],
  ['one in lower case', { https_proxy: 'http://p:1' }, { https_proxy: 'http://p:1', no_proxy: own }],
  [
    'one, and what it is not used for',
    { HTTP_PROXY: ' http://p:1 ', NO_PROXY: '.example.com' },
    { HTTP_PROXY: 'http://p:1', no_proxy: `.example.com,${own}` },
  ],
  [
    'one that nothing uses',
    { HTTPS_PROXY: 'http://p:1', no_proxy: '*' },
    { HTTPS_PROXY: 'http://p:1', no_proxy: '*' },
  ],
])('the proxies of an environment: %s', (_, environment, proxies) => {
  expect(proxiesIn(environment)).toEqual(proxies);
});

/** A server on this machine; returns its port. */
async function listening(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  return address.port;
}

/** Node 24.14 and later. */
const canUseProxies = 'setGlobalProxyFromEnv' in http;

test.runIf(canUseProxies)(
  'requests go by the proxy of the environment, and to this machine without it',
  async () => {
    const target = await listening(
      http.createServer(
        (request, response) => void request.resume().on('end', () => response.end(request.url)),
      ),
    );
    const asked: string[] = [];
    const proxy = http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => response.end('by the proxy'));
    });
    proxy.on('connect', ({ url }: http.IncomingMessage, socket: Socket) => {
      asked.push(`CONNECT ${url}`);
      if (url?.startsWith('forbidden') === true) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const there = connect(target, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        there.pipe(socket).pipe(there);
      });
      onTestFinished(() => void there.destroy());
    });
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${await listening(proxy)}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const [file, { signal }] = [join(mkdtempSync(join(tmpdir(), 'proxy-')), 'file'), new AbortController()];
    const textOf = async (url: string): Promise<string> => {
      const outcome = await askHttpServer({ method: 'GET', url, largestAnswer: 100 }, signal);
      return outcome.kind === 'answer' ? Buffer.from(outcome.body).toString() : outcome.problem;
    };
    expect(await textOf('http://elsewhere.invalid/asked')).toBe('/asked');
    expect(await textOf('http://forbidden.invalid/asked')).toMatch(/^Proxy response \(403\)/);
    expect(await textOf(`http://127.0.0.1:${target}/here`)).toBe('/here');
    expect(await textOf(`http://localhost:${target}/here`)).toBe('/here');
    await fetchToFile({ url: 'http://elsewhere.invalid/fetched', largestAnswer: 100 }, file, signal);
    expect(readFileSync(file, 'utf8')).toBe('/fetched');
    writeFileSync(file, 'sent');
    const part = { path: file, start: 0, length: 4 };
    expect(
      await sendFile(
        { method: 'PUT', url: 'http://elsewhere.invalid/sent', largestAnswer: 100 },
        part,
        signal,
      ),
    ).toMatchObject({ kind: 'answer', status: 200 });
    expect(new Set(asked)).toEqual(
      new Set([
        'CONNECT elsewhere.invalid:80',
        'CONNECT forbidden.invalid:80',
        'PUT http://elsewhere.invalid/sent',
      ]),
    );
  },
);
