import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** How much is read at once, in bytes. */
const pieceBytes = 1 << 20;

/** What was to be read is not a regular file. */
export class NotRegular extends Error {
  override readonly name = 'NotRegular';
  /** What it is: `a FIFO`. */
  readonly found: string;
  readonly isPipe: boolean;

  constructor(stats: Stats) {
    const found = kindOf(stats);
    super(`expected a regular file; found ${found}`);
    this.found = found;
    this.isPipe = stats.isFIFO();
  }
}

/**
 * A regular file's content, or its first `limit` + 1 bytes when it is larger: a file may be larger than memory. Throws a
 * `NotRegular` for anything else, which it does not wait for, and the system's error when the file cannot be read.
 */
export function readAtMost(path: string, limit: number): Buffer {
  // Opening a FIFO and closing it again breaks the pipe of a program that waits to write to it.
  refuseOther(statSync(path));
  const descriptor = openAtOnce(path);
  try {
    refuseOther(fstatSync(descriptor));
    const pieces: Buffer[] = [];
    for (let left = limit + 1; left > 0;) {
      const piece = Buffer.allocUnsafe(Math.min(left, pieceBytes));
      const length = readSync(descriptor, piece);
      if (length === 0) break;
      pieces.push(piece.subarray(0, length));
      left -= length;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(descriptor);
  }
}

function refuseOther(stats: Stats): void {
  if (!stats.isFile()) throw new NotRegular(stats);
}

/** Opens a file for reading, without waiting for a FIFO to be opened for writing. */
export function openAtOnce(path: string): number {
  // Windows has no such flag.
  return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isDirectory()) return 'a directory';
  return stats.isSocket() ? 'a socket' : 'a device';
}
