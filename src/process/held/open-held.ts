import { spawn, spawnSync } from 'node:child_process';
import { findProgram, ownEnvironment } from '../start/find-program.ts';
import type { HeldLauncher, StartRequest } from '../start/exec-handle.ts';
import { proveLauncher } from './canary.ts';
import { FifoPool, type MakeFifos } from './fifo.ts';

/** Whether children can be held on this machine, and the pipes for their output; without `fifos` Node's own pipes are used. */
export type HeldProof =
  | { readonly kind: 'held'; readonly fifos: FifoPool | undefined }
  /** `problem` says what was missing. */
  | { readonly kind: 'not-held'; readonly problem: string };

/** Finds that out. The trivial run that proves the launcher makes the first FIFOs at the same time. */
export async function proveHeld(
  launcher: HeldLauncher,
  directory: string,
  warn: (message: string) => void,
): Promise<HeldProof> {
  const env = ownEnvironment();
  const windows = process.platform === 'win32';
  const mkfifo = windows ? undefined : findProgram('mkfifo', env, '/');
  const program = mkfifo?.kind === 'found' ? mkfifo.path : undefined;
  const fifos = program === undefined ? undefined : new FifoPool(directory, makeFifosWith(program));
  const paths = fifos?.nextPaths() ?? [];
  const trivial: Pick<StartRequest, 'program' | 'args'> =
    program !== undefined
      ? { program, args: ['-m', '600', ...paths] }
      : windows
        ? { program: env.get('ComSpec') ?? 'C:\\Windows\\System32\\cmd.exe', args: ['/d', '/c', 'exit 0'] }
        : { program: '/bin/sh', args: ['-c', 'exit 0'] };
  const proof = await proveLauncher(launcher, {
    ...trivial,
    directory,
    env,
    verbatim: false,
    detached: !windows,
  });
  if (proof.kind === 'not-held') return proof;
  if (fifos !== undefined && proof.exitCode === 0) {
    fifos.add(paths);
    return { kind: 'held', fifos };
  }
  if (!windows)
    warn(
      `tasks get no FIFO for their output (${program === undefined ? 'there is no mkfifo' : `mkfifo failed in ${directory}`}): ` +
        'stdout and stderr may come in another order than written, and /dev/stderr cannot be opened',
    );
  return { kind: 'held', fifos: undefined };
}

function makeFifosWith(program: string): MakeFifos {
  return {
    now(paths) {
      const run = spawnSync(program, ['-m', '600', ...paths], { stdio: ['ignore', 'ignore', 'pipe'] });
      if (run.error !== undefined) throw run.error;
      if (run.status !== 0) throw new Error(`${program}: ${run.stderr.toString().trim()}`);
    },
    soon: (paths) =>
      new Promise((resolve) => {
        try {
          const child = spawn(program, ['-m', '600', ...paths], { stdio: 'ignore' });
          child.on('error', () => resolve(false));
          child.on('exit', (code) => resolve(code === 0));
        } catch {
          resolve(false);
        }
      }),
  };
}
