import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * Where this program keeps for a user what it can make again, as the system wants it; undefined where a user has no such place.
 *
 * @param home the user's home directory; empty when there is none
 */
export function userCacheDirectory(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: string,
): string | undefined {
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? '';
    return win32.isAbsolute(local) ? win32.join(local, 'rundag', 'cache') : undefined;
  }
  // The XDG Base Directory Specification: a relative path is not valid and is ignored.
  const asked = environment['XDG_CACHE_HOME'] ?? '';
  if (platform !== 'darwin' && posix.isAbsolute(asked)) return posix.join(asked, 'rundag');
  if (!posix.isAbsolute(home)) return undefined;
  return platform === 'darwin'
    ? posix.join(home, 'Library', 'Caches', 'rundag')
    : posix.join(home, '.cache', 'rundag');
}

/** The user's home directory; empty when there is none. */
export function userHome(): string {
  try {
    return homedir();
  } catch {
    // The system does not know this user.
    return '';
  }
}
