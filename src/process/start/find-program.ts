import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

/** What a search for a program has come to. */
export type FoundProgram =
  | { readonly kind: 'found'; readonly path: string }
  /** There is a file of that name, but it must not be run, or is a directory. */
  | { readonly kind: 'not-executable'; readonly path: string; readonly problem: string }
  /** `place` says where it was looked for: a path, or PATH; then `path` has what PATH was. */
  | { readonly kind: 'not-found'; readonly place: string; readonly path: string | undefined };

/** Where POSIX systems look when there is no PATH. */
const defaultPath = '/usr/local/bin:/usr/bin:/bin';

/**
 * Finds a program as the task itself would: a name with a separator from the task's directory, any other in the directories of the task's
 * PATH. Nothing is cached, because an earlier task may just have installed it.
 */
export function findProgram(
  name: string,
  env: ReadonlyMap<string, string>,
  directory: string,
  platform: NodeJS.Platform = process.platform,
): FoundProgram {
  const endings = platform === 'win32' ? windowsEndings(name, env) : [''];
  const isPath = name.includes('/') || (platform === 'win32' && name.includes('\\'));
  const path = environmentValue(env, 'PATH', platform) ?? (platform === 'win32' ? '' : defaultPath);
  // An empty entry means the current directory, as it does for execvp.
  const directories = isPath || isAbsolute(name) ? [directory] : path.split(delimiter);
  let refused: FoundProgram | undefined;
  for (const each of directories)
    for (const ending of endings) {
      const file = isPath ? resolve(directory, name + ending) : join(resolve(directory, each), name + ending);
      const problem = problemWith(file, platform);
      if (problem === undefined) return { kind: 'found', path: file };
      if (problem !== 'missing') refused ??= { kind: 'not-executable', path: file, problem };
    }
  if (refused !== undefined) return refused;
  return isPath
    ? { kind: 'not-found', place: resolve(directory, name), path: undefined }
    : { kind: 'not-found', place: 'PATH', path };
}

function windowsEndings(name: string, env: ReadonlyMap<string, string>): readonly string[] {
  const known = (environmentValue(env, 'PATHEXT', 'win32') ?? '.COM;.EXE;.BAT;.CMD')
    .split(';')
    .filter(Boolean);
  const hasEnding = known.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
  return hasEnding ? ['', ...known] : known;
}

function problemWith(file: string, platform: NodeJS.Platform): string | undefined {
  let stats;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
  } catch {
    // A directory on the way that must not be searched, a link that points to itself: execvp goes on as well.
    return 'missing';
  }
  if (stats === undefined) return 'missing';
  if (!stats.isFile()) return stats.isDirectory() ? 'it is a directory' : 'it is not a regular file';
  if (platform === 'win32') return undefined;
  try {
    accessSync(file, constants.X_OK);
    return undefined;
  } catch {
    return 'it has no execute permission';
  }
}

/** The value of a variable; on Windows, where names are the same in any case, of the first that matches. */
export function environmentValue(
  env: ReadonlyMap<string, string>,
  name: string,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const value = env.get(name);
  if (value !== undefined || platform !== 'win32') return value;
  for (const [key, candidate] of env) if (key.toUpperCase() === name.toUpperCase()) return candidate;
  return undefined;
}

/** This process's own environment. */
export function ownEnvironment(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
