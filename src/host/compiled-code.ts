import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What Node 22.8 and later have: it keeps the code that V8 compiles in files, for the next start of the same program. */
interface CompileCache extends Pick<typeof module, 'builtinModules'> {
  readonly enableCompileCache?: (directory: string) => unknown;
}

/**
 * Keeps what V8 compiles from now on for later starts, which are a fifth shorter for it. Not on a machine of CI: it is new each
 * time, and writing the files takes longer than they save. Where they cannot be written nothing is kept.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  if (environment['CI'] !== undefined) return;
  const { enableCompileCache }: CompileCache = module;
  enableCompileCache?.(join(userCacheDirectory(environment, platform), 'compiled'));
}

/** Where this program keeps for a user what it can make again, as the system wants it. */
export function userCacheDirectory(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { HOME: home = homedir(), LOCALAPPDATA: local, XDG_CACHE_HOME: stated = '' } = environment;
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'rundag', 'cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'rundag');
  // The XDG Base Directory Specification: a relative path is not valid and is ignored.
  return join(stated.startsWith('/') ? stated : join(home, '.cache'), 'rundag');
}
