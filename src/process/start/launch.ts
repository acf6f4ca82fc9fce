import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptOrder, OrderedWork } from './attempt-order.ts';
import type { StartRequest } from './exec-handle.ts';
import { environmentValue, findProgram, type FoundProgram } from './find-program.ts';
import { tokenVariable } from '../end/process-tree.ts';
import { builtInShells, shellCommand } from '../../github/shell.ts';
import { isSignal } from '../system/describe-error.ts';
import {
  checkDirectory,
  checkStrings,
  explainStartError,
  refuse,
  type StartRefusal,
} from './start-refusal.ts';

/** A program with its arguments, ready to start but for its descriptors. */
export interface Launch extends Pick<StartRequest, 'program' | 'args' | 'env' | 'verbatim'> {
  /** The script's file, to be removed after the attempt. */
  readonly scriptFile: string | undefined;
}

/** Everything that can be found out before a process is made: the program to start, or why there is none. */
export function prepareLaunch(
  order: AttemptOrder,
  token: string,
  scriptDirectory: string,
  serial: number,
): Launch | StartRefusal {
  const env = withToken(order.env, token);
  const refusal =
    checkStrings(order.work.kind === 'command' ? order.work.words : [], env) ??
    checkScript(order.work) ??
    checkDirectoryName(order.workingDirectory) ??
    checkStopSignal(order.service?.stopSignal);
  if (refusal !== undefined) return refusal;
  return order.work.kind === 'command'
    ? prepareCommand(order.work.words, env, order.workingDirectory)
    : prepareScript(order.work, {
        env,
        shellEnv: order.shellEnv ?? env,
        directory: order.workingDirectory,
        file: join(scriptDirectory, `script-${serial}`),
      });
}

function withToken(env: ReadonlyMap<string, string>, token: string): ReadonlyMap<string, string> {
  const outer = env.get(tokenVariable);
  return new Map(env).set(tokenVariable, outer === undefined ? token : `${outer} ${token}`);
}

/** Whether it is there is asked when something fails: the system refuses to start anything in a directory that is not. */
function checkDirectoryName(directory: string): StartRefusal | undefined {
  return directory.includes('\0')
    ? refuse('the working directory contains a NUL character', 'fix working-directory')
    : undefined;
}

function checkScript(work: OrderedWork): StartRefusal | undefined {
  if (work.kind !== 'script' || !work.script.includes('\0')) return undefined;
  return refuse('the script contains a NUL character, which no shell reads', 'remove it from run');
}

function checkStopSignal(signal: string | undefined): StartRefusal | undefined {
  if (signal === undefined || isSignal(signal)) return undefined;
  return refuse(`${signal} is not a signal of this system`, 'fix stop-signal: SIGTERM, SIGINT, SIGQUIT …');
}

function prepareCommand(
  words: readonly string[],
  env: ReadonlyMap<string, string>,
  directory: string,
): Launch | StartRefusal {
  const [name = '', ...args] = words;
  if (name === '')
    return refuse(
      'the first word of the command is empty, where the program belongs',
      'name the program, or see which expression in command is empty',
    );
  const program = findProgram(name, env, directory);
  if (program.kind === 'found')
    return { program: program.path, args, env, verbatim: false, scriptFile: undefined };
  if (program.kind === 'not-executable')
    return refuse(
      `${program.path} cannot be run: ${program.problem}`,
      'make it executable (chmod +x), or run it with the program that it is for',
    );
  // In a directory that is not there nothing is found.
  const ofDirectory = checkDirectory(directory);
  if (ofDirectory !== undefined) return ofDirectory;
  return refuse(
    `there is no program ${JSON.stringify(name)}: looked in ${program.place}`,
    `fix the spelling, install it, or let a task that this one needs install it${pathRemark(program.path)}`,
  );
}

/** What PATH was goes last: it is long, and nobody reads it first. */
function pathRemark(path: string | undefined): string {
  return path === undefined ? '' : `; PATH is ${path}`;
}

function prepareScript(
  work: { readonly script: string; readonly shell: string | undefined },
  place: {
    readonly env: ReadonlyMap<string, string>;
    readonly shellEnv: ReadonlyMap<string, string>;
    readonly directory: string;
    /** The script's path without its extension. */
    readonly file: string;
  },
): Launch | StartRefusal {
  const { env, shellEnv, directory, file } = place;
  const shell = shellCommand(work.shell);
  if (shell === undefined)
    return refuse(
      `${JSON.stringify(work.shell)} is not a shell`,
      `use one of ${builtInShells.join(', ')}, or a command line with {0} where the script's path belongs`,
    );
  const program = findShell(shell.programs, shellEnv, directory);
  if (typeof program !== 'string') {
    const ofDirectory = checkDirectory(directory);
    if (ofDirectory !== undefined) return ofDirectory;
    const problems = program.map((each, index) =>
      each.kind === 'not-executable'
        ? `${each.path}: ${each.problem}`
        : `no ${shell.programs[index]} in ${each.place}`,
    );
    return refuse(
      `there is no shell to run the script: ${problems.join('; ')}`,
      `install it, put its directory into the PATH of the step or into GITHUB_PATH, or choose another shell${pathRemark(program.find((each) => each.kind === 'not-found')?.path)}`,
    );
  }
  const scriptFile = file + shell.extension;
  try {
    // As by GitHub's runner, all may read it: the shell may be another user's (`sudo -u`).
    writeFileSync(scriptFile, shell.fix(work.script), { mode: 0o644, flag: 'wx' });
  } catch (error) {
    return explainStartError(error, scriptFile, directory);
  }
  return {
    program,
    args: shell.args(scriptFile),
    env,
    verbatim: shell.verbatim,
    scriptFile,
  };
}

/** Shells that were found, by PATH and name: a run does not come by another bash, and looking for it takes longer than all other checks. */
const shells = new Map<string, string>();

/** The first shell that is there, or what the search for each has come to. */
function findShell(
  names: readonly string[],
  env: ReadonlyMap<string, string>,
  directory: string,
): string | readonly Exclude<FoundProgram, { kind: 'found' }>[] {
  const path = environmentValue(env, 'PATH') ?? '';
  const missing: Exclude<FoundProgram, { kind: 'found' }>[] = [];
  for (const name of names) {
    const key = `${name}\0${path}\0${directory}`;
    const before = shells.get(key);
    if (before !== undefined) return before;
    const found = findProgram(name, env, directory);
    if (found.kind === 'found') {
      shells.set(key, found.path);
      return found.path;
    }
    missing.push(found);
  }
  return missing;
}
