// Measures Rundag against GNU make with a bash for each task, side by side.
//
//   node bench/run.mjs [--tasks N] [--runs N] [--tool NAME]... [--workload NAME]...
//
// Tools take turns, so that a change of the machine's mood meets them all, and a ratio is taken pair by pair.
// After each run it is verified that every task ran exactly once and after its needs; a run that fails this ends
// the whole measurement. bench/README.md says what the columns are.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tools } from './tools.mjs';
import { verify } from './verify.mjs';
import { workloads } from './workload.mjs';

const measurer = fileURLToPath(new URL('measure.py', import.meta.url));
const hidden = /^(npm_|MAKE|MFLAGS|GITHUB_|RUNNER_|RUNDAG_|CI$)/;
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !hidden.test(name)));

/** Ends with a message for the person at the terminal. */
function giveUp(message) {
  console.error(`bench: ${message}`);
  process.exit(1);
}

/** Ends unless each of `names`, given as `--option`, is a key of `known`. */
function refuseUnknown(option, names, known) {
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return;
  giveUp(`--${option} ${unknown}: expected one of ${[...known.keys()].join(', ')}`);
}

/** The command line's settings. */
function settings() {
  const { values } = parseArgs({
    options: {
      tasks: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      tool: { type: 'string', multiple: true, default: [...tools.keys()] },
      workload: { type: 'string', multiple: true, default: [...workloads.keys()] },
    },
  });
  for (const option of ['tasks', 'runs']) {
    if (!/^[1-9]\d*$/.test(values[option]))
      giveUp(`--${option} takes a number from 1, not "${values[option]}"`);
  }
  refuseUnknown('tool', values.tool, tools);
  refuseUnknown('workload', values.workload, workloads);
  return { ...values, tasks: Number(values.tasks), runs: Number(values.runs) };
}

/** One verified run of one tool on one graph; gives what measure.py prints. */
function runOnce(name, tasks, directory, parallelism) {
  const log = join(directory, 'log');
  for (const leftover of ['log', 'report'])
    rmSync(join(directory, leftover), { recursive: true, force: true });
  const output = join(directory, 'output');
  const words = tools.get(name).words(directory, parallelism);
  const run = spawnSync('python3', [measurer, output, ...words], {
    cwd: directory,
    env: environment,
    encoding: 'utf8',
  });
  if (run.error) giveUp(`cannot run python3, which measures: ${run.error.message}`);
  if (run.status !== 0) giveUp(`measuring ${name} failed: ${run.stderr}`);
  const measured = JSON.parse(run.stdout);
  const lastLines = () => readFileSync(output, 'utf8').split('\n').slice(-20).join('\n');
  if (measured.code !== 0) giveUp(`${words.join(' ')} ended with ${measured.code}:\n${lastLines()}`);
  const problem = verify(tasks, existsSync(log) ? readFileSync(log, 'utf8') : '');
  if (problem !== undefined) giveUp(`a run of ${name} does not count: ${problem}\n${lastLines()}`);
  return measured;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** All runs of the chosen tools on one workload, by tool. */
function measure(workload, chosen, scratch, parallelism) {
  const tasks = workloads.get(workload)(chosen.tasks);
  const directories = new Map(chosen.tool.map((name) => [name, join(scratch, `${workload}-${name}`)]));
  for (const [name, directory] of directories) {
    mkdirSync(directory, { recursive: true });
    tools.get(name).emit(tasks, directory, join(directory, 'log'));
    runOnce(name, tasks, directory, parallelism); // not counted: it fills the machine's file cache
  }
  const runs = new Map(chosen.tool.map((name) => [name, []]));
  for (let round = 0; round < chosen.runs; round++) {
    for (const [name, directory] of directories) {
      runs.get(name).push(runOnce(name, tasks, directory, parallelism));
    }
  }
  return runs;
}

/** The table's rows for one workload: medians, and the ratio of wall times to the first tool's, pair by pair. */
function rows(workload, runs, taskCount) {
  const [reference] = runs.values();
  const body = [];
  for (const [name, measured] of runs) {
    const middle = (key) => median(measured.map((run) => run[key]));
    const ratio = median(measured.map((run, round) => run.wall / reference[round].wall));
    const milliseconds = (middle('wall') * 1000) / taskCount;
    const megabytes = middle('own_peak') / 2 ** 20;
    const figures = [middle('wall'), milliseconds, ratio, middle('own_cpu'), middle('all_cpu'), megabytes];
    body.push([workload, name].concat(figures.map((figure) => figure.toFixed(2))));
  }
  return body;
}

function printTable(head, body) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...body.map((row) => row[column].length)),
  );
  const line = (cells) => {
    const padded = cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, i) => (i < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log([line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n'));
}

if (process.platform !== 'linux')
  giveUp('the own times of a process are read from /proc: this runs on Linux only');
const chosen = settings();
const parallelism = availableParallelism();
const scratch = mkdtempSync(join(tmpdir(), 'rundag-bench-'));
try {
  console.log(
    `${chosen.tasks} tasks, ${parallelism} at once, ${chosen.runs} runs, Node ${process.versions.node}\n`,
  );
  const body = chosen.workload.flatMap((workload) =>
    rows(workload, measure(workload, chosen, scratch, parallelism), chosen.tasks),
  );
  const ratio = `/ ${chosen.tool[0]}`;
  printTable(['graph', 'tool', 'wall s', 'ms/task', ratio, 'own CPU s', 'all CPU s', 'own peak MB'], body);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
