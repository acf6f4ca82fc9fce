import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';

/** The clock by which a file system notes changes lags behind by up to a tick of the kernel, 10 ms at most. */
const lag = 20n * 1_000_000n;

/** Some file systems note whole seconds, or every other one. */
const second = 1_000_000_000n;

/** What was written when, as far as it tells one state of a file from another. */
export interface FileState {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Changes with every write to the file, and when it is moved to its place. */
  readonly signature: string;
  /** In nanoseconds since the epoch. */
  readonly changedAt: bigint;
}

/** The state of a regular file; undefined for anything else. */
export async function stateOf(path: string): Promise<FileState | undefined> {
  let stats: BigIntStats;
  try {
    stats = await lstat(path, { bigint: true });
  } catch {
    return undefined;
  }
  if (!stats.isFile()) return undefined;
  const { ino, size, ctimeNs, mtimeNs } = stats;
  return { path, size: Number(size), signature: `${ino} ${size} ${ctimeNs} ${mtimeNs}`, changedAt: ctimeNs };
}

/**
 * Whether a file was written, or moved to its place, after a time in milliseconds since the epoch. Not by its modification time, which
 * programs keep when they copy or unpack: by that of its last change, which the system alone sets.
 */
export function isWrittenSince({ changedAt }: FileState, milliseconds: number): boolean {
  const since = BigInt(Math.floor(milliseconds)) * 1_000_000n;
  return changedAt % second === 0n ? changedAt >= since - 2n * second : changedAt >= since - lag;
}
