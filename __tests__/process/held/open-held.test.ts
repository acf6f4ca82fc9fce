import { exec } from '@actions/exec';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proveHeld } from '../../../src/process/held/open-held.ts';
import type { FifoPool, Pipe } from '../../../src/process/held/fifo.ts';
import { HeldLauncher, type StartRequest } from '../../../src/process/start/exec-handle.ts';
import { findProgram, ownEnvironment } from '../../../src/process/start/find-program.ts';

let directory: string;
let launcher: HeldLauncher;
let warnings: string[];
let requests: StartRequest[];
const pipes: Pipe[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-proof-'));
  launcher = new HeldLauncher(exec);
  [warnings, requests] = [[], []];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const pipe of pipes.splice(0)) pipe.close();
  launcher.close();
  rmSync(directory, { recursive: true });
});

const prove = () => proveHeld(launcher, directory, (message) => warnings.push(message));

/** Lets each start end with a code, without a process. */
function pretend(code: number): void {
  vi.spyOn(process, 'kill').mockReturnValue(true);
  vi.spyOn(launcher, 'start').mockImplementation((request, listener) => {
    requests.push(request);
    listener.started({
      pid: 7,
      leadsGroup: request.detached,
      streams: [],
      control: undefined,
      letGo: () => undefined,
    });
    listener.ended(code, null);
  });
}

async function pool(): Promise<FifoPool> {
  const proof = await prove();
  if (proof.kind !== 'held' || proof.fifos === undefined) throw new Error('there are no FIFOs');
  return proof.fifos;
}

function open(fifos: FifoPool, count: number): void {
  for (let index = 0; index < count; index += 1) pipes.push(fifos.open(() => undefined));
}

/** Puts a program in the place of `mkfifo`. */
function replaceMkfifo(text: string): void {
  const bin = join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'mkfifo'), text, { mode: 0o755 });
  vi.stubEnv('PATH', [bin, process.env['PATH']].join(delimiter));
}

const lost = ': stdout and stderr may come in another order than written, and /dev/stderr cannot be opened';

describe.skipIf(process.platform === 'win32')('the proof', () => {
  it('makes the first FIFOs, for this user alone', async () => {
    const fifos = await pool();
    const names = readdirSync(directory);
    expect(names).toHaveLength(32);
    expect(statSync(join(directory, names[0] ?? '')).mode & 0o777).toBe(0o600);
    open(fifos, 1);
    expect(readdirSync(directory)).toHaveLength(31);
    expect(warnings).toEqual([]);
  });

  it('is one start of mkfifo', async () => {
    pretend(0);
    await pool();
    const mkfifo = findProgram('mkfifo', ownEnvironment(), '/');
    expect(requests).toEqual([
      {
        program: mkfifo.path,
        args: [
          '-m',
          '600',
          ...Array.from({ length: 32 }, (_, index) => join(directory, `pipe-${index + 1}`)),
        ],
        directory,
        env: ownEnvironment(),
        verbatim: false,
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore'],
      },
    ]);
  });

  it('without mkfifo is another program, and what is lost is said', async () => {
    vi.stubEnv('PATH', '/nowhere');
    pretend(0);
    expect(await prove()).toEqual({ kind: 'held', fifos: undefined });
    expect(requests).toMatchObject([{ program: '/bin/sh', args: ['-c', 'exit 0'], detached: true }]);
    expect(warnings).toEqual([`tasks get no FIFO for their output (there is no mkfifo)${lost}`]);
  });

  it('holds also where mkfifo fails, and what is lost is said', async () => {
    pretend(1);
    expect(await prove()).toEqual({ kind: 'held', fifos: undefined });
    expect(warnings).toEqual([`tasks get no FIFO for their output (mkfifo failed in ${directory})${lost}`]);
  });

  it.each([
    ['D:\\cmd.exe', 'D:\\cmd.exe'],
    [undefined, 'C:\\Windows\\System32\\cmd.exe'],
  ])('on Windows is a start of its shell: %s', async (shell, program) => {
    vi.stubEnv('ComSpec', shell);
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    pretend(0);
    expect(await prove()).toEqual({ kind: 'held', fifos: undefined });
    expect(requests).toMatchObject([{ program, args: ['/d', '/c', 'exit 0'], detached: false }]);
    expect(warnings).toEqual([]);
  });

  it('that fails says why', async () => {
    vi.spyOn(launcher, 'start').mockImplementation((_request, listener) => listener.ended(0, null));
    expect(await prove()).toEqual({ kind: 'not-held', problem: 'its child process was not announced' });
    expect(warnings).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('FIFOs', () => {
  it('are made when they are needed, and before', async () => {
    const fifos = await pool();
    open(fifos, 9);
    await fifos.close();
    // What was left of the first, and 256 more.
    expect(readdirSync(directory)).toHaveLength(32 - 9 + 256);
    rmSync(directory, { recursive: true });
    open(fifos, 1);
    const names = readdirSync(directory);
    expect(names).toHaveLength(31);
    expect(statSync(join(directory, names[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cannot be made', '#!/bin/sh\necho " no room " >&2; exit 1\n', /\/bin\/mkfifo: no room$/],
    ['are not made for want of the program', '#!/no/such\n', /ENOENT/],
  ])('that %s are missed by the one who needs them', async (_what, text, message) => {
    replaceMkfifo('#!/bin/sh\nPATH=/usr/bin:/bin exec mkfifo "$@"\n');
    const fifos = await pool();
    replaceMkfifo(text);
    open(fifos, 9);
    await fifos.close();
    expect(readdirSync(directory)).toHaveLength(32 - 9 + 1);
    open(fifos, 23);
    await fifos.close();
    expect(() => open(fifos, 1)).toThrow(message);
  });
});
