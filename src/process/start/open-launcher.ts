import { spawn, spawnSync } from 'node:child_process';
import { proveLauncher } from './canary.ts';
import type { Exec, Launcher, StartRequest } from './exec-handle.ts';
import { FifoPool, type MakeFifos } from '../output/fifo.ts';
import { findProgram } from './find-program.ts';
import type { ProcessTable } from '../system/process-table.ts';
import { UnheldLauncher } from './unheld-launcher.ts';

/** How programs are started on this machine, and the pipes for their output; without `fifos` Node's own pipes are used. */
export interface LauncherStart {
  readonly launcher: Launcher;
  readonly fifos: FifoPool | undefined;
}

/**
 * Finds out how programs can be started here. The trivial run that proves the launcher makes the first FIFOs at the same time.
 */
export async function openLauncher(
  exec: Exec,
  directory: string,
  table: ProcessTable | undefined,
  warn: (message: string) => void,
): Promise<LauncherStart> {
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
  const proof = await proveLauncher(exec, {
    ...trivial,
    directory,
    env,
    verbatim: false,
    detached: !windows,
  });
  if (proof.kind === 'not-held') {
    warn(
      `the processes of tasks cannot be held (${proof.problem}), with Node ${process.version}: they are found by their parents' ids instead, ` +
        'their standard input stays open, and stdout and stderr may come in another order than written',
    );
    return { launcher: new UnheldLauncher(exec, table && (() => childrenOf(table))), fifos: undefined };
  }
  if (fifos !== undefined && proof.exitCode === 0) {
    fifos.add(paths);
    return { launcher: proof.launcher, fifos };
  }
  if (!windows)
    warn(
      `tasks get no FIFO for their output (${program === undefined ? 'there is no mkfifo' : `mkfifo failed in ${directory}`}): ` +
        'stdout and stderr may come in another order than written, and /dev/stderr cannot be opened',
    );
  return { launcher: proof.launcher, fifos: undefined };
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

function childrenOf(table: ProcessTable): ReadonlySet<number> {
  const rows = [...table.scan()].filter((row) => row.parent === process.pid);
  return new Set(rows.map((row) => row.pid));
}

/** This process's own environment. */
export function ownEnvironment(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
