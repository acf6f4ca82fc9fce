// How even shards are: by recorded times, and as people split tests by hand.
//
//   node --import tsx bench/shards.mjs [--tests 300] [--shards 4] [--rounds 200]
//   node --import tsx bench/shards.mjs --tasks 100000 [--on 4,256] [--only 'a chain']   how long dividing great graphs takes

import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { expectedTimes } from '../src/history/expected-times.ts';
import { inOrder } from '../src/graph/needs-first.ts';
import { numberGraph } from '../src/graph/numbered-graph.ts';
import { Partitioner, lengthOf } from '../src/plan/shards/partition.ts';
import { taskCosts } from '../src/plan/shards/task-costs.ts';
import { makeTask } from '../__tests__/support/make-task.ts';
import { greatGraph, greatGraphNames } from './graphs/great-graphs.mjs';
import { identifier, randomNumbers } from './graphs/shapes.mjs';

/** With the times of earlier runs the longest shard may take this much of the mean: in every round, or of more than 200 in 199 of 200. */
const goal = 1.08;

/** What dividing any great graph may take. */
const greatGoals = { seconds: 5, bytes: 500_000_000 };

const { values } = parseArgs({
  options: {
    tests: { type: 'string', default: '300' },
    shards: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '200' },
    tasks: { type: 'string' },
    on: { type: 'string', default: '1,4,16,64,256' },
    only: { type: 'string' },
    row: { type: 'string' },
  },
});
const shards = Number(values.shards);

if (values.row !== undefined) divideOne(values.row, Number(values.tasks));
else if (values.tasks === undefined) compareSplits();
else divideGreatGraphs(Number(values.tasks));

function compareSplits() {
  const excesses = new Map();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const tests = unevenTests(Number(values.tests), round);
    const mean = tests.reduce((sum, { seconds }) => sum + seconds, 0) / shards;
    for (const [name, split] of splits(tests, round)) {
      const loads = Array.from({ length: shards }, () => 0);
      for (const [place, { seconds }] of tests.entries()) loads[split(place)] += seconds;
      const list = excesses.get(name) ?? [];
      list.push(Math.max(...loads) / mean);
      excesses.set(name, list);
    }
  }
  console.log(
    `${values.tests} tests on ${shards} shards, ${values.rounds} rounds: the longest shard over the mean\n`,
  );
  console.log(
    `| split | median | 95 % are below | worst | above ${goal} |\n| --- | ---: | ---: | ---: | ---: |`,
  );
  for (const [name, list] of excesses) {
    const sorted = list.toSorted((one, other) => one - other);
    const late = sorted[Math.floor(sorted.length * 0.95)];
    const above = list.filter((excess) => excess > goal).length;
    if (name.startsWith('recorded') && above * 200 >= Math.max(200, list.length)) {
      console.error(`expected at most ${goal} with the times of earlier runs; found ${sorted.at(-1)}`);
      process.exitCode = 1;
    }
    const share = `${((100 * above) / list.length).toFixed(2)} %`;
    console.log(
      `| ${name} | ${sorted[sorted.length >> 1].toFixed(3)} | ${late.toFixed(3)} | ${sorted.at(-1).toFixed(3)} | ${share} |`,
    );
  }
}

/** Tests whose times are spread as those of suites are: most are short, some take a hundred times as long. Neighbours in the file are alike. */
function unevenTests(count, seed) {
  const random = randomNumbers(seed + 1);
  let group = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index % 15 === 0) group = gaussian(random);
    return { id: identifier(index), seconds: 3 * Math.exp(0.8 * group + 0.8 * gaussian(random)) };
  });
}

function gaussian(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Ways to say which shard a test is on, by its place. */
function splits(tests, seed) {
  const size = Math.ceil(tests.length / shards);
  const random = randomNumbers(1_000_000 + seed);
  const recorded = new Map(
    tests.map(({ id, seconds }) => [
      id,
      Array.from({ length: 10 }, () => seconds * Math.exp(0.3 * gaussian(random))),
    ]),
  );
  const likeliest = new Map(
    Array.from(recorded, ([id, times]) => [
      id,
      [Math.exp(times.reduce((sum, time) => sum + Math.log(time), 0) / times.length)],
    ]),
  );
  return [
    ['by count, in the order of the file', (place) => Math.floor(place / size)],
    ['round robin', (place) => place % shards],
    ['exact times', byTimes(tests, new Map(tests.map(({ id, seconds }) => [id, [seconds]])))],
    ['recorded times, each 30 % off', byTimes(tests, recorded)],
    // Nobody can know more of the times than their likeliest values by all that was recorded: for such errors, geometric means.
    ['(the best that these times allow)', byTimes(tests, likeliest)],
    ['no times', byTimes(tests, new Map())],
  ];
}

function byTimes(tests, times) {
  const tasks = tests.map(({ id }) => makeTask(id));
  const expected = expectedTimes(tasks, ({ id }) => times.get(id) ?? []);
  const { tasksOf } = new Partitioner(
    graphOf(tests.map(({ id }) => ({ id, needs: [] }))),
    taskCosts(tasks, expected),
  ).into(shards);
  const shardOf = new Map();
  for (let shard = 0; shard < shards; shard += 1)
    for (const place of tasksOf(shard)) shardOf.set(place, shard);
  return (place) => shardOf.get(place);
}

/** Each division has a process of its own: its peak is what `maxRSS` says at its end, with Node, tsx and the graph itself. */
function divideGreatGraphs(count) {
  const names = greatGraphNames.filter((name) => values.only === undefined || name === values.only);
  const counts = values.on.split(',').map(Number);
  console.log(`${count} tasks\n`);
  console.log(
    '| graph | edges | shards | CPU seconds | longest and merge over the mean | MB |\n| --- | --- | --- | --- | --- | --- |',
  );
  let [slowest, largest] = [0, 0];
  for (const name of names)
    for (const number of counts) {
      const words = ['--import', 'tsx', import.meta.filename, '--tasks', String(count), '--row', name];
      const row = JSON.parse(
        execFileSync(process.execPath, [...words, '--shards', String(number)], { encoding: 'utf8' }),
      );
      slowest = Math.max(slowest, row.seconds);
      largest = Math.max(largest, row.bytes);
      const figures = [row.seconds.toFixed(2), row.excess.toFixed(2), Math.round(row.bytes / 1e6)];
      console.log(`| ${[name, row.edges, number, ...figures].join(' | ')} |`);
    }
  const isReached = slowest < greatGoals.seconds && largest < greatGoals.bytes;
  console.log(
    `\nAt most ${slowest.toFixed(2)} s and ${Math.round(largest / 1e6)} MB; less than ${greatGoals.seconds} s and ${greatGoals.bytes / 1e6} MB: ${isReached ? 'reached' : 'missed'}`,
  );
  process.exitCode = isReached ? 0 : 1;
}

/** Divides one graph and prints what that took. */
function divideOne(name, count) {
  const { graph, costs } = greatGraph(name, count);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const before = process.cpuUsage();
  const divided = new Partitioner(graph, costs).into(shards);
  const seconds = process.cpuUsage(before).user / 1e6;
  const excess = (lengthOf(divided) * shards) / total;
  const bytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ edges: graph.needs.targets.length, seconds, excess, bytes }));
}

function graphOf(tasks) {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  return inOrder(numberGraph([...needs.keys()], (id) => needs.get(id) ?? []));
}
