import { freemem } from 'node:os';
import { controlGroups, readText, type ReadText } from './cgroup.ts';

/**
 * How much memory new processes could use without swapping, in bytes: what the system says is available, or what
 * the control groups' limits leave when that is less.
 */
export function freeMemoryBytes(read: ReadText = readText, free: number = freemem()): number {
  const available = /^MemAvailable:\s+([0-9]+) kB$/m.exec(read('/proc/meminfo') ?? '')?.[1];
  const system = available === undefined ? free : Number(available) * 1024;
  const left = controlGroups('memory', read).map((directory) => leftIn(directory, read));
  return Math.max(0, Math.min(system, ...left));
}

/** What is left in one control group; Infinity when it has no limit. */
function leftIn(directory: string, read: ReadText): number {
  const limit =
    bytesIn(read, `${directory}/memory.max`) ?? bytesIn(read, `${directory}/memory.limit_in_bytes`);
  const used =
    bytesIn(read, `${directory}/memory.current`) ?? bytesIn(read, `${directory}/memory.usage_in_bytes`);
  if (limit === undefined || used === undefined) return Infinity;
  // Pages that only cache files are freed when memory is wanted.
  const cached = /^inactive_file ([0-9]+)$/m.exec(read(`${directory}/memory.stat`) ?? '')?.[1];
  return limit - used + Number(cached ?? 0);
}

/** The number in a file; undefined for `max` and where there is no such file. */
function bytesIn(read: ReadText, path: string): number | undefined {
  const text = read(path)?.trim();
  return text !== undefined && /^[0-9]+$/.test(text) ? Number(text) : undefined;
}
