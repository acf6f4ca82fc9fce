import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Machine } from './machine.ts';

/** The checkout. */
export const root = resolve(import.meta.dirname, '..', '..');

/** What a bundle left behind when its process was gone. */
export interface Finished {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A bundle that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Fulfilled when the process is gone and its output is read to the end. */
  readonly finished: Promise<Finished>;
  /** Fulfilled when standard output has so far had this text in it; rejects when the process ends before. */
  readonly printed: (text: string) => Promise<void>;
}

/**
 * Starts a file of the committed `dist/`, or a copy of one, under this Node, with this environment and nothing else.
 * Throws, with what to do, when the file is not there.
 */
export function startBundle(
  bundle: string,
  args: readonly string[],
  options: {
    readonly machine: Machine;
    /** The directory below the workspace to run in; the workspace itself when none is given. */
    readonly directory?: string | undefined;
    readonly environment: NodeJS.ProcessEnv;
    /** The number of the user and the group that it runs as; this process's own when it is not given. */
    readonly user?: number;
  },
): Running {
  const path = resolve(root, bundle);
  if (!existsSync(path)) throw new Error(`${bundle} is missing, and these tests run it: npm run bundle`);
  const child = spawn(process.execPath, [path, ...args], {
    cwd: resolve(options.machine.workspace, options.directory ?? '.'),
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  let stdout = '';
  let stderr = '';
  let watchers: { readonly text: string; readonly found: () => void }[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const watcher of watchers) if (stdout.includes(watcher.text)) watcher.found();
    watchers = watchers.filter((watcher) => !stdout.includes(watcher.text));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<Finished>((done, failed) => {
    child.once('error', failed);
    child.once('close', (status, signal) => done({ status, signal, stdout, stderr }));
  });
  options.machine.atEnd(async () => {
    child.kill('SIGKILL');
    await finished;
  });
  const printed = (text: string): Promise<void> =>
    new Promise((found, failed) => {
      if (stdout.includes(text)) found();
      else watchers.push({ text, found });
      finished.then(() => failed(new Error(`it ended without printing ${JSON.stringify(text)}`)), failed);
    });
  return { child, finished, printed };
}

/** The variables that any program wants, without those of a workflow that these tests may run in. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const wanted = /^(?:PATH|Path|PATHEXT|HOME|USERPROFILE|TMPDIR|TEMP|TMP|LANG|SystemRoot|ComSpec)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}
