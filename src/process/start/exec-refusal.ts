import { statSync } from 'node:fs';

/**
 * Whether `@actions/exec` would refuse a program that the kernel may run: its look-up (`@actions/io`, `which`) reads the permission bits, and
 * knows of this user and its first group alone, not of further groups, of access lists, nor that root may run what anybody may.
 */
export function execRefuses(program: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return false;
  const stats = statSync(program, { throwIfNoEntry: false });
  // What is not there is told by the system when it is started.
  if (stats === undefined) return false;
  const { mode, uid, gid } = stats;
  const others = (mode & 0o001) > 0;
  const group = (mode & 0o010) > 0 && gid === process.getgid?.();
  const owner = (mode & 0o100) > 0 && uid === process.getuid?.();
  return !(others || group || owner);
}
