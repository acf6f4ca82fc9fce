import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve, join } from 'node:path';
import { afterAll } from 'vitest';
import { plainEnvironment, type Running, startBundle } from './bundle.ts';
import { type Files, type Machine, openMachine, writeFiles } from './machine.ts';
import { checkReportDirectory } from './published-schemas.ts';

/** How somebody calls the program in a terminal. */
export interface Call {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the current directory, by their path. */
  readonly files?: Files;
  /** The directory below the workspace to run in; the workspace itself when none is given. */
  readonly directory?: string;
  /** Where it runs; one of its own, which goes with the test, when none is given. */
  readonly machine?: Machine;
}

/** What the program keeps for its user: compiled code, which all tests of a file share, and histories. */
const userCache = mkdtempSync(join(tmpdir(), 'rundag-user-cache-'));
afterAll(() => rmSync(userCache, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the command line in a machine's workspace. */
export function startCommand(call: Call): Running & { readonly machine: Machine } {
  const machine = call.machine ?? openMachine();
  writeFiles(machine.workspace, call.files ?? {});
  // Its temporary directory is the machine's, so that nothing is left behind.
  const environment = {
    ...plainEnvironment(),
    XDG_CACHE_HOME: userCache,
    LOCALAPPDATA: userCache,
    TMPDIR: machine.temp,
    TEMP: machine.temp,
    ...call.env,
  };
  return {
    ...startBundle('dist/cli/index.js', call.args, { machine, environment, directory: call.directory }),
    machine,
  };
}

/** Runs the command line to its end. */
export async function runCommand(
  call: Call,
): Promise<Awaited<Running['finished']> & { readonly machine: Machine }> {
  const { finished, machine } = startCommand(call);
  const ended = await finished;
  const asked = call.args[call.args.indexOf('--report-directory') + 1];
  if (call.args.includes('--report-directory') && asked !== undefined)
    checkReportDirectory(resolve(join(machine.workspace, call.directory ?? ''), asked));
  return { ...ended, machine };
}
