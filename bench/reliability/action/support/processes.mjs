import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The variable by which a machine's processes are known. */
export const markerVariable = 'RUNDAG_RELIABILITY';

/** The living processes whose environment, or whose command line, holds the text; each with its command line. Linux. */
export function processesWith(text) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      const command = readIfThere(`/proc/${pid}/cmdline`);
      const holds = command.includes(text) || readIfThere(`/proc/${pid}/environ`).includes(text);
      // A zombie has neither; one that is just being ended shows both but has no executable any more.
      return holds && hasExecutable(pid)
        ? [
            {
              pid: Number(pid),
              command: command
                .replaceAll(/[\0\s]+/g, ' ')
                .trim()
                .slice(0, 100),
            },
          ]
        : [];
    });
}

/** Kills the processes that carry a machine's marker, in whatever way, until none is left; fails when they cannot be ended. */
export async function endMarked(marker) {
  for (let round = 0; round < 100; round += 1) {
    const left = processesWith(marker);
    if (left.length === 0) return;
    for (const { pid } of left) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    await pause(20);
  }
  throw new Error(`processes with the marker ${marker} cannot be ended`);
}

/** The keepers of a process, and their guards: a pid and the moment of its start, so that no other process is taken for one later. */
export function keepersOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (stat !== undefined) parents.set(Number(name), stat);
  }
  const found = new Map();
  const visit = (parent) => {
    for (const [child, stat] of parents)
      if (stat.parent === parent && stat.name === 'rundag-keeper' && !found.has(child)) {
        found.set(child, stat.began);
        visit(child);
      }
  };
  visit(pid);
  return found;
}

/** Those of `keepersOf` that are still there. */
export function keepersLeft(keepers) {
  return [...keepers].filter(([pid, began]) => {
    const stat = statOf(pid);
    return stat !== undefined && stat.began === began && stat.state !== 'Z';
  });
}

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    return {
      name: stat.slice(stat.indexOf('(') + 1, end),
      state: fields[0],
      parent: Number(fields[1]),
      began: fields[19],
    };
  } catch {
    return undefined;
  }
}

/** Fulfilled after so many milliseconds. */
export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Waits until `condition()` is true; gives whether it came true within so many seconds. */
export async function until(condition, seconds) {
  const end = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(10);
  }
  return true;
}

function hasExecutable(pid) {
  try {
    readlinkSync(`/proc/${pid}/exe`);
    return true;
  } catch {
    return false;
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
