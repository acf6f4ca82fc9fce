import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Machine } from '../bundles/machine.ts';

/**
 * A server that tells in the file `journal` what happens to it, by its name. `node server.mjs NAME KEY=VALUE…`:
 * `port`, `host`; `status` of its HTTP answers, or `mute` to answer nothing; `say`, what it prints once it listens;
 * `after`, a pipe that it reads to the end before it listens; `deaf`, a signal that it ignores.
 */
export const serverFile = {
  'server.mjs': `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
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
if (given.has('after')) readFileSync(given.get('after'));
const server = createServer((request, response) => {
  if (given.has('mute')) return;
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
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Makes a pipe with a name in the workspace: whoever reads it waits until `openPipe` has been called. */
export function makePipe(machine: Machine, name: string): void {
  execFileSync('mkfifo', [join(machine.workspace, name)]);
}

/** Lets whoever reads the pipe go on. */
export function openPipe(machine: Machine, name: string): void {
  writeFileSync(join(machine.workspace, name), '');
}

/** Whether the process that wrote its number to a file of the workspace is there. */
export function isAlive(machine: Machine, pidFile: string): boolean {
  try {
    process.kill(Number(readFileSync(join(machine.workspace, pidFile), 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
