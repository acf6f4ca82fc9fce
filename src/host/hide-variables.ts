import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * Removes variables from this process's environment, and on Linux from what `/proc` shows of it to every process of this user: that is
 * the memory that held the environment at the start, which does not change when a variable does. Where the system does
 * not let a process write to its own memory through `/proc`, they stay visible there.
 */
export function hideVariables(names: readonly string[]): void {
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
  if (!(start > 0)) return;
  const block = readFileSync('/proc/self/environ');
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    let at = start;
    // One character for each byte.
    for (const entry of block.toString('latin1').split('\0')) {
      const name = Buffer.from(entry.replace(/=.*/s, ''), 'latin1').toString();
      if (names.has(name)) writeSync(memory, Buffer.alloc(entry.length), 0, entry.length, at);
      at += entry.length + 1;
    }
  } finally {
    closeSync(memory);
  }
}

/**
 * The address of the environment, which `proc_pid_stat(5)` calls `env_start`: its field 50, and 48th after the program's name, which may
 * have brackets and spaces in it. 0 or no number where the system does not tell.
 */
function environmentStart(): number {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[47]);
}
