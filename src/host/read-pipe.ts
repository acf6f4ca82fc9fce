import { closeSync, readSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { TimeLimit } from './time-limit.ts';
import { openAtOnce } from './read-at-most.ts';

/** How much is read at once, in bytes: what a pipe holds. */
const pieceBytes = 1 << 16;

/** Between two looks at an empty pipe, in milliseconds. */
const pollMilliseconds = 5;

/** How long to wait for a FIFO's first writer, in milliseconds. */
export const writerMilliseconds = 10_000;

/** Nobody has opened a FIFO for writing in time. */
export class NoWriter extends Error {
  override readonly name = 'NoWriter';
}

/**
 * What is written to a pipe until all its writers have closed it, or the first `limit` + 1 bytes of it. The event loop
 * goes on meanwhile. It waits as long as the pipe is open for writing; rejects with a `NoWriter` when nobody opens a FIFO
 * in time, and with the system's error when it cannot be read.
 */
export async function readPipe(
  path: string,
  limit: number,
  patience: number = writerMilliseconds,
): Promise<Buffer> {
  const descriptor = openAtOnce(path);
  let late = false;
  const patient = new TimeLimit(patience, () => {
    late = true;
  });
  try {
    const pieces: Buffer[] = [];
    let written = hasNoName(path);
    for (let left = limit + 1; left > 0;) {
      const tooLate = late;
      const piece = readNow(descriptor, Math.min(left, pieceBytes));
      written ||= piece === undefined || piece.length > 0;
      if (piece !== undefined && piece.length > 0) {
        pieces.push(piece);
        left -= piece.length;
      } else if (piece !== undefined && written) break;
      else if (tooLate && !written) throw new NoWriter('nobody writes to it');
      else await sleep(pollMilliseconds);
    }
    return Buffer.concat(pieces);
  } finally {
    patient.cancel();
    closeSync(descriptor);
  }
}

/** What is in the pipe: no bytes once it is no longer open for writing, undefined while something may still be written. */
function readNow(descriptor: number, most: number): Buffer | undefined {
  const piece = Buffer.allocUnsafe(most);
  try {
    return piece.subarray(0, readSync(descriptor, piece));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}

/** A shell's pipe has, or had, writers from the start: only a FIFO in the file system may wait for its first one. */
function hasNoName(path: string): boolean {
  try {
    return realpathSync.native(path).startsWith('/dev/');
  } catch {
    return true;
  }
}
