import { closeSync, openSync, readSync } from 'node:fs';

/** How much is read at once, in bytes. */
const pieceBytes = 1 << 20;

/**
 * A file's content, or its first `limit` + 1 bytes when it is larger: a device never ends, and a file may be larger than
 * memory. Throws the system's error when it cannot be read.
 */
export function readAtMost(path: string, limit: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
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
