// One run of one tool on one graph: measured from outside, and verified.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verify } from './verify.mjs';

const measurer = fileURLToPath(new URL('measure.py', import.meta.url));

/** The path of the Python on PATH itself: what is called python3 there may be a slow script that looks for it. */
function findPython() {
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  return stdout?.trim() || 'python3';
}
const python = findPython();
const hidden =
  /^(npm_|MAKE|MFLAGS|GITHUB_|RUNNER_|RUNDAG_|NX_|TURBO_|WIREIT_|MOON_|LAGE_|XDG_|FORCE_COLOR$|NODE_OPTIONS$|NO_COLOR$|CI$)/;
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)));

const mebibyte = 2 ** 20;
const line = 'a line of a task that prints much, sixty-four bytes of it, full\n';

/** Writes the file of 1 MiB that a task prints. */
export function writePrinted(directory) {
  const file = join(directory, 'printed');
  writeFileSync(file, line.repeat(mebibyte / line.length));
  return file;
}

/**
 * The command of a task: it leaves its id behind, so that a run can be verified, and when it sleeps, `+` and its id as it
 * starts. `echo` is the shell's own and takes some 20 µs.
 */
function commandOf(task, log, printed) {
  if (task.seconds !== undefined)
    return `echo +${task.id}>>${log};sleep ${task.seconds};echo ${task.id}>>${log}`;
  if (task.prints === true) return `cat ${printed};echo ${task.id}>>${log}`;
  if (task.prints === false) return `cat ${printed}>/dev/null;echo ${task.id}>>${log}`;
  return `echo ${task.id}>>${log}`;
}

/** A graph written for a tool into a directory of its own, ready to be run. */
export function prepare(tool, tasks, jobs, scratch, name, place) {
  const directory = join(scratch, tool.name, name);
  const home = join(scratch, tool.name, 'home');
  mkdirSync(directory, { recursive: true });
  mkdirSync(home, { recursive: true });
  const log = join(directory, 'log');
  const command = (task) => commandOf(task, log, join(scratch, 'printed'));
  const run = { place, directory, jobs, tasks, command };
  tool.emit(tasks, run);
  return { ...run, tool, home, log };
}

/** The last lines of what a tool printed, at most. */
function lastLines(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n').slice(-2000);
}

/** Why a run does not count, or undefined. */
function problemOf(measured, { tasks, log, jobs }) {
  if (!measured.in_time) return `took longer than ${Math.round(measured.wall)} s`;
  if (measured.code !== 0) return `ended with ${measured.code}`;
  return verify(tasks, existsSync(log) ? readFileSync(log, 'utf8') : '', jobs);
}

/** From the start of the first task that writes into the log to the end of the last one, in seconds; NaN where files have no birth. */
function makespanIn(log) {
  const { birthtimeMs, mtimeMs } = statSync(log, { throwIfNoEntry: false }) ?? {};
  return birthtimeMs > 0 ? (mtimeMs - birthtimeMs) / 1000 : NaN;
}

/**
 * Runs a command in a directory, with the variables of this process but for those that steer tools, and gives what `measure.py` prints.
 * What the command prints is in the file `output`.
 */
export function measure({ words, directory, environment: added, output, limit }) {
  const run = spawnSync(python, [measurer, output, String(limit), ...words], {
    cwd: directory,
    env: { ...environment, ...added },
    encoding: 'utf8',
  });
  if (run.error) throw new Error(`cannot run python3, which measures: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`measuring ${words[0]} failed: ${run.stderr || run.signal}`);
  return JSON.parse(run.stdout);
}

/**
 * One run of a prepared tool. Gives what `measure.py` prints and `printed`, the bytes of its output, `makespan`, the seconds from the
 * start of the first task that says when it starts to the end of the last one, and `problem` when the run does not count. What a tool
 * remembers of the run before is left to it when it may `learn`.
 */
export function runOnce(prepared, limit, learn = false) {
  const { tool, directory, home, log } = prepared;
  const old = [...(tool.leftovers ?? []), ...(learn ? [] : (tool.memory ?? []))];
  for (const path of [log, ...old.map((name) => join(directory, name))])
    rmSync(path, { recursive: true, force: true });
  const output = join(directory, 'output');
  const ended = measure({
    words: tool.words(tool.program, prepared),
    directory,
    environment: { HOME: home, ...tool.environment?.(prepared) },
    output,
    limit,
  });
  const measured = { ...ended, printed: statSync(output).size, makespan: makespanIn(log) };
  const problem = problemOf(measured, prepared);
  if (problem !== undefined) console.error(`${tool.name}: ${problem}\n${lastLines(output)}`);
  rmSync(output);
  return { ...measured, problem };
}
