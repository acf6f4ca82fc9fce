import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';

/** What is found at a path that tasks can write to. */
export type FoundFile =
  /** No file, or an empty one. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  /** Not a regular file, or one that cannot be read. */
  | { readonly kind: 'unreadable'; readonly problem: string };

/**
 * Reads a file that a task may have replaced by anything: follows no link, waits for no FIFO or device, and reads
 * at most `limit` bytes. A missing file or directory counts as empty, as for the runner.
 */
export function readUntrustedFile(path: string, limit: number): FoundFile {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return notRegular(stats);
    if (stats.size === 0) return { kind: 'empty' };
    if (stats.size > limit) return { kind: 'too-large', size: stats.size };
    return readOpened(path, limit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'empty' };
    return { kind: 'unreadable', problem: `cannot be read: ${String(error)}` };
  }
}

/** As `readUntrustedFile`, but of a file of any size its first `length` bytes. */
export function readBeginning(
  path: string,
  length: number,
): Exclude<FoundFile, { readonly kind: 'too-large' }> {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return notRegular(stats);
    const descriptor = openSync(path, untrustedFlags);
    try {
      const opened = fstatSync(descriptor);
      if (!opened.isFile()) return notRegular(opened);
      const bytes = Buffer.alloc(length);
      const count = readSync(descriptor, bytes, 0, length, 0);
      return count === 0 ? { kind: 'empty' } : { kind: 'content', bytes: bytes.subarray(0, count) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { kind: 'unreadable', problem: `cannot be read: ${String(error)}` };
  }
}

/** No link is followed, no FIFO waited for. Windows has neither flag. */
export const untrustedFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readOpened(path: string, limit: number): FoundFile {
  // Checked again once it is open: anything can have replaced it between the two checks.
  const descriptor = openSync(path, untrustedFlags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return notRegular(stats);
    const bytes = Buffer.alloc(Math.min(stats.size, limit) + 1);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(descriptor, bytes, filled, bytes.length - filled, filled);
      if (count === 0) return { kind: 'content', bytes: bytes.subarray(0, filled) };
      filled += count;
    }
    return { kind: 'unreadable', problem: 'is still being written to' };
  } finally {
    closeSync(descriptor);
  }
}

function notRegular(stats: Stats): Extract<FoundFile, { readonly kind: 'unreadable' }> {
  const found = stats.isSymbolicLink()
    ? 'a symbolic link'
    : stats.isFIFO()
      ? 'a FIFO'
      : stats.isDirectory()
        ? 'a directory'
        : 'a device or socket';
  return { kind: 'unreadable', problem: `expected a regular file, found ${found}` };
}
