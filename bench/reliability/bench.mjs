// What the scripts of this directory share. They drive the compiled library: `npm run bundle` first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Attempt } from '../../lib/process/attempt.js';
import { HeadStart } from '../../lib/process/head-start.js';
import { Supervisor } from '../../lib/process/supervisor.js';

/** Whether tasks are held by keepers here; else the process table is searched, and a daemon that hides from every trace is not found. */
export async function hasKeepers() {
  const bench = await openBench(0);
  await bench.close();
  return bench.supervisor.facts.kind === 'keepers';
}

/** A run of its own in a temporary directory. */
export async function openBench(graceSeconds) {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-bench-'));
  const warnings = [];
  const supervisor = await Supervisor.open({
    headStart: new HeadStart(),
    directory,
    temporaryDirectory: directory,
    graceSeconds,
    onWarning: (message) => warnings.push(message),
  });
  let count = 0;
  const start = (work, more = {}) => {
    count += 1;
    const attempt = new Attempt(
      {
        task: `task-${count}`,
        attempt: 1,
        slot: 0,
        work: Array.isArray(work)
          ? { kind: 'command', words: work }
          : { kind: 'script', script: work, shell: undefined },
        workingDirectory: directory,
        env: new Map(Object.entries(process.env)),
        timeoutSeconds: undefined,
        strictCleanup: false,
        leaveRunning: false,
        logName: `${count}.log`,
        ...more,
      },
      supervisor,
    );
    attempt.start();
    return attempt;
  };
  return {
    directory,
    supervisor,
    warnings,
    start,
    async run(work, more) {
      return await start(work, more).ended;
    },
    async close() {
      const report = await supervisor.close();
      rmSync(directory, { recursive: true, force: true });
      return report;
    },
  };
}

/** Compiles the zoo; gives the path of the program. */
export function compileZoo(directory) {
  const program = join(directory, 'zoo');
  execFileSync('cc', ['-O1', '-o', program, join(import.meta.dirname, 'zoo.c')]);
  return program;
}

/** The processes, but zombies, with a mark in their command line: what a person would see in `ps`. */
export function marked(mark) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      if (stat[stat.lastIndexOf(')') + 2] === 'Z') return false;
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  });
}

/** How many are left: looks often, because one that keeps forking is hard to see. */
export async function countMarked(mark) {
  let most = 0;
  for (let look = 0; look < 20; look += 1) {
    most = Math.max(most, marked(mark).length);
    await pause(5);
  }
  return most;
}

/** Ends whoever is left, however fast it forks: a later trial must not suffer from an earlier one. */
export function endMarked(mark) {
  for (let quiet = 0; quiet < 20; quiet += 1)
    for (const pid of marked(mark).toReversed()) {
      quiet = 0;
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has just ended.
      }
    }
}

/** Counts and milliseconds as one line; a failed promise makes the exit code 1. */
export function tell(promise, kept, figures) {
  if (!kept) process.exitCode = 1;
  console.log(`${kept ? 'kept  ' : 'BROKEN'} ${promise}: ${figures}`);
}

export function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `median ${at(0.5)} ms, worst ${at(1)} ms`;
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
