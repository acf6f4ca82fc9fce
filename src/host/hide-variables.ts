import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * Removes variables from this process's environment, and on Linux from what `/proc` shows of it to every process of this user: that is
 * the memory that held the environment at the start, which does not change when a variable does. Where the system does
 * not let a process write to its own memory through `/proc`, they stay visible there.
 */
export function hideVariables(names: readonly string[]): void {
  if (names.length === 0) return;
  for (const name of names) delete process.env[name];
  if (process.platform !== 'linux') return;
  try {
    wipe(new Set(names));
  } catch {
    // No /proc, or one that is locked.
  }
}

/** Overwrites entries of the environment that this process was started with: nothing refers to them now. */
function wipe(names: ReadonlySet<string>): void {
  const start = environmentStart();
  const block = readFileSync('/proc/self/environ');
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    for (let at = 0, end = 0; at < block.length; at = end + 1) {
      end = block.indexOf(0, at);
      if (end < 0) end = block.length;
      const [name = ''] = block.toString('utf8', at, end).split('=', 1);
      if (names.has(name)) writeSync(memory, Buffer.alloc(end - at), 0, end - at, start + at);
    }
  } finally {
    closeSync(memory);
  }
}

/** The address of the environment, which `proc_pid_stat(5)` calls `env_start`: its field 50, and 48th after the program's name. */
function environmentStart(): number {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  const start = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[47]);
  if (!Number.isSafeInteger(start) || start <= 0) throw new Error(`no address: ${start}`);
  return start;
}
