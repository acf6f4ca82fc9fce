// Divides one graph among numbers of machines, by what is known of its times, and simulates what each machine does.

import { TaskGraph } from '../../src/graph/task-graph.ts';
import { expectedTimes } from '../../src/history/expected-times.ts';
import { Partitioner } from '../../src/plan/shards/partition.ts';
import { chooseShardCount, usualSetUpSeconds } from '../../src/plan/shards/shard-count.ts';
import { taskCosts } from '../../src/plan/shards/task-costs.ts';
import { simulate } from '../../src/plan/simulate.ts';
import { makeTask } from '../../__tests__/support/make-task.ts';
import { recordedTimes, scaleGraphs } from './graphs.mjs';

/** CPUs of a machine: what GitHub's standard machines for public repositories have. */
const cpus = 4;

/** What each job takes before its first task, in seconds. */
export const setUpSeconds = usualSetUpSeconds;

/** A graph of more tasks is simulated only with the exact times; the other times are summed up. */
const mostWithAllTimes = 20_000;

/** With more tasks on all machines together they are simulated only on the most machines. */
const mostSimulated = 200_000;

/** Above this the number of machines that pay is not looked for, and nothing is recorded: each division takes seconds. */
const mostCompared = 200_000;

/**
 * What is known of the times. All of these are planned, and the times of the tasks are the same.
 *
 * @returns by name, what is expected
 */
function knowledge(tasks, truth) {
  if (tasks.length > mostCompared) return { exact: exactly(tasks, truth) };
  const recorded = recordedTimes(truth);
  let next = 0;
  return {
    exact: exactly(tasks, truth),
    'ten runs, each 30 % off': expectedTimes(tasks, () => recorded[next++]),
    none: undefined,
  };
}

function exactly(tasks, truth) {
  let next = 0;
  return expectedTimes(tasks, () => [truth[next++].seconds]);
}

/** What comes of one graph: for each knowledge and number of machines the length, the price and the imbalance. */
export function measureScale(name, count, machines) {
  const truth = scaleGraphs[name](count);
  const tasks = truth.map(({ id, needs }) => makeTask(id, needs));
  const graph = new TaskGraph(tasks);
  const seconds = Float64Array.from(truth, (task) => task.seconds);
  const rows = [];
  let planning = 0;
  let best;
  for (const [known, expected] of Object.entries(knowledge(tasks, truth))) {
    const begun = process.cpuUsage();
    const partitioner = new Partitioner(graph, taskCosts(tasks, expected));
    const prepared = process.cpuUsage(begun).user / 1e6;
    if (known === 'exact' && count <= mostCompared) best = chosen(partitioner, count);
    for (const number of machines) {
      if (count > mostCompared && ![16, 256].includes(number)) continue;
      const before = process.cpuUsage();
      const partition = partitioner.into(number);
      planning = Math.max(planning, prepared + process.cpuUsage(before).user / 1e6);
      const mayTakeLong = known === 'exact' && number === machines.at(-1);
      const most = known === 'exact' || count <= mostWithAllTimes ? mostSimulated : 0;
      const simulated = mayTakeLong ? Infinity : most;
      rows.push({
        known,
        machines: number,
        ...lengths(graph, partition, { number, seconds, expected, mostSimulated: simulated }),
      });
    }
  }
  const bytes = process.resourceUsage().maxRSS * 1024;
  return { name, count, work: seconds.reduce((sum, one) => sum + one, 0), rows, planning, bytes, best };
}

/** The number beyond which another machine costs more than it saves, and the one that `shards: auto` takes. */
function chosen(partitioner, count) {
  const most = Math.min(256, count);
  const known = new Map();
  const once = {
    into: (shards) => {
      const partition = known.get(shards) ?? partitioner.into(shards);
      // What is kept is only what is asked for.
      known.set(shards, { loads: partition.loads, restLoad: partition.restLoad });
      return partition;
    },
  };
  return {
    pays: chooseShardCount(once, { cpus, most, setUpSeconds }, 0.001),
    auto: chooseShardCount(once, { cpus, most, setUpSeconds }),
  };
}

function lengths(graph, partition, { number, seconds, expected, mostSimulated: most }) {
  const parts = Array.from({ length: number }, (_, shard) => partition.tasksOf(shard).length);
  const size = parts.reduce((sum, part) => sum + part, partition.rest.length);
  const isSimulated = size <= most;
  const run = (places) =>
    isSimulated ? makespan(graph, places, seconds, expected) : sumOf(places, seconds) / cpus;
  const shards = parts.map((_, shard) => run(partition.tasksOf(shard)));
  const rest = run(partition.rest);
  const longest = Math.max(...shards);
  const jobs = number === 1 ? [shards[0] + rest] : [...shards, rest, 0];
  return {
    isSimulated,
    // One machine needs neither a plan nor a merge.
    wall: number === 1 ? setUpSeconds + longest + rest : 2 * setUpSeconds + longest + setUpSeconds + rest,
    minutes: jobs.reduce((sum, job) => sum + Math.ceil((setUpSeconds + job) / 60), 0),
    imbalance: (longest * number) / shards.reduce((sum, shard) => sum + shard, 0),
    twice: size - graph.tasks.length,
  };
}

function sumOf(places, seconds) {
  return places.reduce((sum, place) => sum + seconds[place], 0);
}

/** How long a machine takes for tasks whose other needs have ended, in the order of what is expected of them. */
function makespan(graph, places, seconds, expected) {
  if (places.length === 0) return 0;
  const there = new Set(places);
  const part = places.map((place) => {
    const task = graph.tasks[place];
    return { ...task, needs: task.needs.filter((need) => there.has(graph.numberOf.get(need))) };
  });
  const machine = {
    cpus,
    pools: new Map(),
    expectedSeconds: (id) => expected?.get(id)?.seconds ?? 1,
  };
  return simulate(part, machine, (id) => seconds[graph.numberOf.get(id)]).makespan;
}
