import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import type { Termination } from '../../model/outcome.ts';
import { describeError, errorCode } from '../system/describe-error.ts';
import { withCommas } from '../../model/with-commas.ts';

/** Why a task could not be started, and what to do about it. */
export type StartRefusal = Extract<Termination, { kind: 'could-not-start' }>;

/** A refusal. */
export function refuse(cause: string, fix: string): StartRefusal {
  return { kind: 'could-not-start', cause, fix };
}

/** Linux takes no argument and no `NAME=value` that is longer, its final NUL included (`MAX_ARG_STRLEN`, 32 pages); in bytes. */
const longestString = 128 * 1024;

/** What would not reach the program, or would end Node instead of the task; undefined when there is nothing. */
export function checkStrings(
  args: readonly string[],
  env: ReadonlyMap<string, string>,
  platform: NodeJS.Platform = process.platform,
): StartRefusal | undefined {
  for (const [index, arg] of args.entries()) {
    const refusal = checkString(() => `word ${index + 1} of the command`, '', arg, platform);
    if (refusal !== undefined) return refusal;
  }
  for (const [name, value] of env) {
    if (name === '' || name.includes('=') || name.includes('\0'))
      return refuse(
        `${JSON.stringify(name)} is not a name that an environment variable can have`,
        'rename it: a name is not empty and has no "=" and no NUL',
      );
    const refusal = checkString(() => `the environment variable ${name}`, name, value, platform);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** `name` and `text` are passed on as one, with a `=` between and a NUL behind. */
function checkString(
  what: () => string,
  name: string,
  text: string,
  platform: NodeJS.Platform,
): StartRefusal | undefined {
  if (text.includes('\0'))
    return refuse(
      `${what()} contains a NUL character, which no program can be given`,
      'remove it, or pass the data in a file',
    );
  // No character takes more than three bytes per UTF-16 unit.
  if (platform !== 'linux' || (name.length + text.length) * 3 + 2 <= longestString) return undefined;
  const bytes = (name === '' ? 0 : Buffer.byteLength(name) + 1) + Buffer.byteLength(text) + 1;
  if (bytes <= longestString) return undefined;
  return refuse(
    `${what()} is ${withCommas(bytes)} bytes long; Linux takes at most ${withCommas(longestString)}`,
    'write the data to a file and pass its path',
  );
}

/** Why a task cannot run in a directory; undefined when it can. */
export function checkDirectory(directory: string): StartRefusal | undefined {
  try {
    if (!statSync(directory).isDirectory()) return explainDirectoryError('ENOTDIR', directory);
    accessSync(directory, constants.X_OK);
    return undefined;
  } catch (error) {
    return explainDirectoryError(error, directory);
  }
}

/** What the system's refusal to go to a working directory means; `error` is an error or its code. */
export function explainDirectoryError(error: unknown, directory: string): StartRefusal {
  switch (typeof error === 'string' ? error : (errorCode(error) ?? '')) {
    case 'ENOENT':
      return refuse(
        `the working directory ${directory} does not exist`,
        'fix working-directory, or let a task that this one needs create it',
      );
    case 'ENOTDIR':
      return refuse(`the working directory ${directory} is not a directory`, 'fix working-directory');
    default:
      return refuse(
        `the working directory ${directory} cannot be used: ${describeError(error)}`,
        'fix working-directory, or the permissions on the way to it',
      );
  }
}

/** What the system's refusal to start a program means. */
export function explainStartError(error: unknown, program: string, directory: string): StartRefusal {
  // Much of what the system says of a directory it says of a program too.
  const ofDirectory = checkDirectory(directory);
  if (ofDirectory !== undefined) return ofDirectory;
  const said = describeError(error);
  switch (errorCode(error) ?? '') {
    case 'E2BIG':
      return refuse(
        `the arguments and the environment of ${program} are together larger than the system allows (${said})`,
        'pass less in env and in the command: write large values to files',
      );
    case 'EMFILE':
    case 'ENFILE':
      return refuse(
        `there are no more file descriptors (${said})`,
        'run fewer tasks at once (max-parallel), or raise the limit (ulimit -n)',
      );
    case 'EAGAIN':
      return refuse(
        `the machine takes no more processes (${said})`,
        'run fewer tasks at once (max-parallel), look for tasks that leave processes behind, or raise the limit (ulimit -u, pids.max)',
      );
    case 'ENOMEM':
      return refuse(
        `there is not enough memory to start ${program} (${said})`,
        'run fewer tasks at once (max-parallel), or state what the tasks take (memory)',
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EROFS':
      return refuse(`a file that the task needs could not be written (${said})`, 'make room on that disk');
    case 'ENOEXEC':
      return refuse(
        `${program} is not a program for this machine (${said})`,
        'if it is a script, begin it with a line such as #!/bin/sh, or use run instead of command',
      );
    case 'ENOENT':
      return explainMissing(program);
    case 'EACCES':
    case 'EPERM':
      return refuse(
        `${program} must not be run (${said})`,
        'give it execute permission (chmod +x), and see that its file system is not mounted noexec',
      );
    default:
      return refuse(`${program} could not be started: ${said}`, 'see what the system says of this error');
  }
}

/** The system says the same for a program and its interpreter. */
function explainMissing(program: string): StartRefusal {
  const interpreter = interpreterOf(program);
  if (interpreter !== undefined)
    return refuse(
      `${program} asks for the interpreter ${interpreter}, which does not exist`,
      'fix its first line, save it with line ends of \\n alone, or install the interpreter',
    );
  return refuse(`${program} no longer exists`, 'see which task removes it');
}

/** What stands behind `#!` in a file's first line; undefined when there is no such line. */
function interpreterOf(program: string): string | undefined {
  const bytes = Buffer.alloc(256);
  try {
    const descriptor = openSync(program, 'r');
    try {
      readSync(descriptor, bytes);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
  const word = /^#![ \t]*([^\n \t\0]+)/.exec(bytes.toString('latin1'))?.[1];
  return word === undefined ? undefined : JSON.stringify(word);
}
