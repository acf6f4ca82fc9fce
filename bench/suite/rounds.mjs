// All runs of one workload. Tools take turns, so that a change of the machine's mood meets them all.

import { printing, workloads } from '../graphs/workloads.mjs';
import { prepare, runOnce } from './run-once.mjs';

/** How long a tool will take, by what it took for one task and for `wide`, as far as these were measured before. */
function expectedSeconds(tool, tasks, earlier) {
  const wallIn = (name) => earlier.get(name)?.results.get(tool.name)?.runs[0]?.wall;
  const start = wallIn('start') ?? 0;
  const perTask = Math.max(0, (wallIn('wide') ?? start) - start) / (earlier.get('wide')?.tasks.length ?? 1);
  return start + perTask * tasks.length;
}

/** Why a tool has no place in this workload, or undefined. */
function reasonToSkip(tool, tasks, earlier, limit) {
  if (tool.withoutNeeds && tasks.some((task) => task.needs.length > 0))
    return 'runs lists of commands, no graphs';
  const expected = expectedSeconds(tool, tasks, earlier);
  return expected <= limit ? undefined : `would take about ${Math.round(expected)} s`;
}

/**
 * A workload's runs: by the tool's name `{tool, runs, first, silent, problem, failed}`. `runs` has one entry for each round, and none
 * where the tool was left out as a slow one; `first` is the run from which it learned; `silent` is as `runs`, for the graph that prints
 * to /dev/null. `problem` says why
 * nothing of it counts; `failed` is true when that is the tool's own fault: it did not run each task once and in order.
 * `earlier` has what this gave for other workloads, by name.
 */
export function measureWorkload(name, found, options, { scratch, place, earlier, tell }) {
  const workload = workloads.get(name);
  const tasks = workload.graph(options.thousands);
  const takers = found.filter((tool) => tool.only?.includes(name) ?? true);
  const order = takers.map((tool) => {
    const limit = tool.always ? 600 : options.limit;
    const problem = reasonToSkip(tool, tasks, earlier, limit);
    return { tool, limit, runs: [], silent: [], problem, failed: false };
  });
  for (const result of order) {
    if (result.problem !== undefined) continue;
    result.prepared = prepare(result.tool, tasks, workload.jobs, scratch, name, place);
    const quiet = printing(tasks, false);
    if (workload.kind === 'output')
      result.preparedSilent = prepare(result.tool, quiet, workload.jobs, scratch, `${name}-silent`, place);
    if (workload.kind !== 'makespan' || !result.tool.learns) continue;
    tell(`${name}: ${result.tool.name} learns`);
    result.first = runOnce(result.prepared, result.limit);
    note(result, result.first);
  }
  const rounds = options.rounds ?? workload.rounds;
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another tool: none always follows the same one.
    for (let turn = 0; turn < order.length; turn++) {
      const result = order[(turn + round) % order.length];
      if (result.problem !== undefined || isTooSlow(result, workload, options)) continue;
      measureTurn(result, round, workload.kind);
      const said = result.problem ?? `${result.runs[round].wall.toFixed(2)} s`;
      tell(`${name}, round ${round + 1} of ${rounds}: ${result.tool.name} ${said}`);
    }
  }
  return { name, workload, tasks, results: new Map(order.map((result) => [result.tool.name, result])) };
}

/** Whether one round of this tool is enough; tasks that sleep take long in any tool. */
function isTooSlow({ tool, runs }, workload, { slow }) {
  return !tool.always && workload.kind !== 'makespan' && (runs[0]?.wall ?? 0) > slow;
}

/** Keeps in mind why a run does not count. */
function note(result, run) {
  result.problem = run.problem;
  result.failed = run.problem !== undefined && run.in_time;
}

/** One tool's turn in one round. */
function measureTurn(result, round, kind) {
  const count = (runs, prepared) => {
    const run = runOnce(prepared, result.limit, kind === 'makespan');
    if (run.problem === undefined) runs[round] = run;
    else note(result, run);
  };
  if (kind === 'output') count(result.silent, result.preparedSilent);
  if (result.problem === undefined) count(result.runs, result.prepared);
}
