import { execFileSync } from 'node:child_process';

/** Whether `onFullDisk` works here. */
export const canFillDisk = process.platform === 'linux';

const limit = (soft: string): void =>
  void execFileSync('prlimit', [`--pid=${process.pid}`, `--fsize=${soft}:`]);

/**
 * Does something while this process can write no file beyond so many bytes: what is written beyond fails with EFBIG, as it would with
 * ENOSPC on a disk that is full.
 */
export async function onFullDisk(bytes: number, action: () => void | Promise<void>): Promise<void> {
  limit(String(bytes));
  try {
    await action();
  } finally {
    limit('unlimited');
  }
}
