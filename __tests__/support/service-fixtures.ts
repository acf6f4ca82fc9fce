import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Machine } from './machine.ts';

/**
 * A server that tells in the file `journal` what happens to it, by its name. `node server.mjs NAME KEY=VALUE…`:
 * `port`, `host`; `status` of its HTTP answers; `say`, what it prints once it listens; `deaf`, a signal that it ignores.
 */
export const serverFile = {
  'server.mjs': `
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
const [name, ...words] = process.argv.slice(2);
const given = new Map(words.map((word) => word.split(/=(.*)/s)));
const tell = (what) => appendFileSync('journal', name + ' ' + what + '\\n');
writeFileSync(name + '.pid', String(process.pid));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGQUIT'])
  process.on(signal, () => {
    if (given.get('deaf') === signal) return tell('ignores ' + signal);
    tell('ends by ' + signal);
    process.exit(0);
  });
tell('starts');
const server = createServer((request, response) => {
  response.statusCode = Number(given.get('status') ?? 200);
  response.end('it is ' + name);
});
server.listen(Number(given.get('port') ?? 0), given.get('host') ?? '127.0.0.1', () => {
  writeFileSync(name + '.port', String(server.address().port));
  tell('listens');
  console.log(given.get('say') ?? name + ' listens');
});
`,
};

/** A line of a script: what else happens, in the same file. */
export const tell = (what: string): string => `echo '${what}' >> journal`;

/** What has happened, in order. */
export function journalOf(machine: Machine): readonly string[] {
  const file = join(machine.workspace, 'journal');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** A port of this machine that nobody uses, on all of its addresses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen({ port: 0, host: '::' }, listening));
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Makes a pipe with a name in the workspace: whoever reads it waits until `openPipe` has been called. */
export function makePipe(machine: Machine, name: string): void {
  execFileSync('mkfifo', [join(machine.workspace, name)]);
}

/** Waits for somebody to read the pipe, and lets them go on. */
export function openPipe(machine: Machine, name: string): Promise<void> {
  return writeFile(join(machine.workspace, name), '');
}

/** Sends a signal to the process that wrote its number to a file of the workspace. */
export function signal(machine: Machine, pidFile: string, name: NodeJS.Signals): void {
  process.kill(Number(readFileSync(join(machine.workspace, pidFile), 'utf8')), name);
}

/** Whether the process that wrote its number to a file of the workspace runs; a zombie does not. Throws without the file. */
export function isAlive(machine: Machine, pidFile: string): boolean {
  const pid = readFileSync(join(machine.workspace, pidFile), 'utf8').trim();
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

/** A web server of the test itself, which answers with this status, or not at all; gives its port. */
export async function openWebServer(status: number | undefined): Promise<number> {
  const server = createHttpServer((_, response) => {
    if (status !== undefined) response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return portOf(server);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
