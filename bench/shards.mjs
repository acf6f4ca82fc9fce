// How even shards are: by recorded times, and as people split tests by hand.
//
//   node --import tsx bench/shards.mjs [--tests 300] [--shards 4] [--rounds 200]
//   node --import tsx bench/shards.mjs --tasks 100000        how long dividing great graphs takes

import { parseArgs } from 'node:util';
import { expectedTimes } from '../src/history/expected-times.ts';
import { inOrder } from '../src/graph/needs-first.ts';
import { numberGraph } from '../src/graph/numbered-graph.ts';
import { Partitioner, lengthOf } from '../src/plan/shards/partition.ts';
import { taskCosts } from '../src/plan/shards/task-costs.ts';
import { makeTask } from '../__tests__/support/make-task.ts';
import { chain, identifier, layered, randomNumbers, wide } from './graphs/shapes.mjs';

/** In all but 5 % of the rounds the longest shard may take this much of the mean, with the times of earlier runs. */
const goal = 1.08;

const { values } = parseArgs({
  options: {
    tests: { type: 'string', default: '300' },
    shards: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '200' },
    tasks: { type: 'string' },
  },
});
const shards = Number(values.shards);

if (values.tasks === undefined) compareSplits();
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
  console.log('| split | median | 95th percentile | worst |\n| --- | --- | --- | --- |');
  for (const [name, list] of excesses) {
    const sorted = list.toSorted((one, other) => one - other);
    const late = sorted[Math.floor(sorted.length * 0.95)];
    if (name.startsWith('recorded') && late > goal) {
      console.error(`expected at most ${goal} with the times of earlier runs; found ${late}`);
      process.exitCode = 1;
    }
    console.log(
      `| ${name} | ${sorted[sorted.length >> 1].toFixed(3)} | ${late.toFixed(3)} | ${sorted.at(-1).toFixed(3)} |`,
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
  return [
    ['by count, in the order of the file', (place) => Math.floor(place / size)],
    ['round robin', (place) => place % shards],
    ['exact times', byTimes(tests, new Map(tests.map(({ id, seconds }) => [id, [seconds]])))],
    ['recorded times, each 30 % off', byTimes(tests, recorded)],
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

function divideGreatGraphs(count) {
  console.log(`${count} tasks\n`);
  console.log(
    '| graph | shards | CPU seconds | longest and merge over the mean | MB |\n| --- | --- | --- | --- | --- |',
  );
  for (const [name, tasks] of Object.entries(greatGraphs(count))) {
    const graph = graphOf(tasks);
    const random = randomNumbers(1);
    const costs = Float64Array.from(tasks, () => Math.max(1, Math.round(60_000 * random() ** 4)));
    const mean = costs.reduce((sum, cost) => sum + cost, 0);
    for (const number of [4, 16, 256]) {
      const before = process.cpuUsage();
      const divided = new Partitioner(graph, costs).into(number);
      const seconds = process.cpuUsage(before).user / 1e6;
      const excess = (lengthOf(divided) * number) / mean;
      const bytes = process.memoryUsage().rss;
      console.log(
        `| ${name} | ${number} | ${seconds.toFixed(2)} | ${excess.toFixed(2)} | ${Math.round(bytes / 1e6)} |`,
      );
    }
  }
}

function greatGraphs(count) {
  const random = randomNumbers(3);
  const any = (below) => identifier(Math.floor(random() * below));
  const list = (needsOf) =>
    Array.from({ length: count }, (_, index) => ({ id: identifier(index), needs: needsOf(index) }));
  const packages = count / 10;
  return {
    'no needs': wide(count),
    'a chain': chain(count),
    'one preparation of 5 %': list((index) =>
      index === 0 ? [] : [identifier(index < count / 20 ? index - 1 : Math.floor(count / 20) - 1)],
    ),
    'packages and their tests': list((index) =>
      index === 0 ? [] : index < packages ? [...new Set([any(index), any(index)])] : [any(packages)],
    ),
    '20 layers': layered(count),
    'needs anywhere': list((index) =>
      index === 0 ? [] : [...new Set([any(index), any(index), any(index)])],
    ),
  };
}

function graphOf(tasks) {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  return inOrder(numberGraph([...needs.keys()], (id) => needs.get(id) ?? []));
}
