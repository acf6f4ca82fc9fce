// How much longer runs take than they have to, because of the order in which ready tasks start.
//
//   node --import tsx bench/ordering.mjs [--graphs 500]      the table; fails when the goals are not reached
//   node --import tsx bench/ordering.mjs --check 500         compares the bounds with the optimum of so many small graphs

import { parseArgs } from 'node:util';
import { makeTask } from '../__tests__/support/make-task.ts';
import { expectedTimes, isAnyKnown } from '../src/history/expected-times.ts';
import { simulate } from '../src/plan/simulate.ts';
import { simulate as listSchedule } from './graphs/makespan.mjs';
import { randomNumbers, remainingSeconds } from './graphs/shapes.mjs';
import { lowerBound, plainBound } from './ordering/bound.mjs';
import { ciGraph, wrongSeconds } from './ordering/ci-graphs.mjs';
import { optimum, smallGraph } from './ordering/small-optimum.mjs';

/** By how much times are wrong: the standard deviation of their logarithm. */
const deviation = 0.3;

/** The most that a run may take in the mean over the bound, in per cent. */
const goals = { exact: 1.5, wrong: 2 };

const cpuCounts = [2, 4, 8];

/** Schedules that are tried to find one that reaches the bound, which then is the optimum. */
const tries = 60;

const { values } = parseArgs({
  options: { graphs: { type: 'string', default: '500' }, check: { type: 'string' } },
});

/** What is known of the times of tasks, by the name of a row: for each task a list, as earlier runs left it. */
function histories(tasks, number) {
  const run = (nth) => wrongSeconds(tasks, deviation, 100 * number + nth);
  const [one, ...more] = Array.from({ length: 10 }, (_, nth) => run(nth));
  return new Map([
    ['nothing', () => []],
    ['one run, 30 % off', (id) => [one.get(id)]],
    ['ten runs, each 30 % off', (id) => [one, ...more].map((times) => times.get(id))],
    ['the exact times', (id) => [tasks.find((task) => task.id === id).seconds]],
  ]);
}

/** Tenths of a second are whole numbers, so that equal sums are equal. */
const withTime = ({ id, needs, seconds }) => ({ id, needs, seconds, time: Math.round(10 * seconds) });

/** How long runs of one graph take, by the name of a row. */
function makespans(tasks, graph, number, cpus) {
  const seconds = new Map(tasks.map(({ id, time }) => [id, time]));
  const run = (expectedSeconds, rehearses) =>
    simulate(graph, { cpus, pools: new Map(), expectedSeconds, rehearses }, (id) => seconds.get(id)).makespan;
  // Where all take no time, none has a longer path before it than another.
  const found = new Map([['the order of the file', run(() => 0)]]);
  for (const [name, timesOf] of histories(tasks, number)) {
    const expected = expectedTimes(graph, ({ id }) => timesOf(id));
    found.set(
      `known: ${name}`,
      run((id) => expected.get(id).seconds, isAnyKnown(expected)),
    );
  }
  return found;
}

/** The shortest schedule that is found by shaking the longest remaining paths; it ends early when one is as short as the bound. */
function bestKnown(tasks, cpus, least, first, number) {
  const timed = tasks.map((task) => ({ ...task, seconds: task.time }));
  const remaining = remainingSeconds(timed);
  const random = randomNumbers(number + 1);
  let best = first;
  for (let left = tries; left > 0 && best > least; left--) {
    const shaken = new Map(Array.from(remaining, ([id, path]) => [id, path * (0.85 + 0.3 * random())]));
    best = Math.min(
      best,
      listSchedule(timed, cpus, (task) => shaken.get(task.id)),
    );
  }
  return best;
}

function measure(graphs) {
  const rows = new Map();
  const note = (name, cpus, excess) => {
    const row = rows.get(name) ?? [];
    rows.set(name, row);
    row.push({ cpus, excess });
  };
  let proven = 0;
  let [least, most] = [Infinity, 0];
  for (let number = 0; number < graphs; number++) {
    const tasks = ciGraph(number).map(withTime);
    const graph = tasks.map(({ id, needs }) => makeTask(id, needs));
    least = Math.min(least, tasks.length);
    most = Math.max(most, tasks.length);
    for (const cpus of cpuCounts) {
      const found = makespans(tasks, graph, number, cpus);
      const plain = plainBound(tasks, cpus);
      const best = bestKnown(tasks, cpus, plain, Math.min(...found.values()), number);
      const bound = best > plain ? lowerBound(tasks, cpus, best) : plain;
      if (best < bound)
        throw new Error(`graph ${number} on ${cpus} CPUs: the bound ${bound} is above a schedule of ${best}`);
      if (best === bound) proven++;
      for (const [name, makespan] of found) note(name, cpus, makespan / bound - 1);
      note('the best schedule found', cpus, best / bound - 1);
      note(
        'the plain bound instead, with the exact times',
        cpus,
        found.get('known: the exact times') / plain - 1,
      );
    }
  }
  const share = Math.round((100 * proven) / (graphs * cpuCounts.length));
  console.log(
    `${graphs} graphs of ${least} to ${most} tasks on ${cpuCounts.join(', ')} CPUs: time over a bound that no order can beat.`,
  );
  console.log(`The bound is known to be the optimum in ${share} % of these.\n`);
  console.log(
    `| tasks start by | mean | 95 % are below | ${cpuCounts.map((cpus) => `${cpus} CPUs`).join(' | ')} |`,
  );
  console.log(`| --- | ---: | ---: |${' ---: |'.repeat(cpuCounts.length)}`);
  for (const [name, row] of rows) console.log(`| ${[name, ...figures(row)].join(' | ')} |`);
  const reached =
    percent(rows.get('known: the exact times')) <= goals.exact &&
    percent(rows.get('known: one run, 30 % off')) <= goals.wrong;
  console.log(
    `\nGoals: ${goals.exact} % with the exact times, ${goals.wrong} % with times that are 30 % off: ${reached ? 'reached' : 'missed'}`,
  );
  process.exitCode = reached ? 0 : 1;
}

const percent = (row) => (100 * row.reduce((sum, { excess }) => sum + excess, 0)) / row.length;

function figures(row) {
  const sorted = row.map(({ excess }) => excess).toSorted((a, b) => a - b);
  const high = 100 * sorted[Math.ceil(0.95 * sorted.length) - 1];
  const each = cpuCounts.map((cpus) => percent(row.filter((entry) => entry.cpus === cpus)));
  return [percent(row), high, ...each].map((figure) => `${figure.toFixed(2)} %`);
}

function check(graphs) {
  let exact = 0;
  for (let number = 0; number < graphs; number++) {
    const tasks = smallGraph(number);
    for (const cpus of [2, 3]) {
      const best = optimum(tasks, cpus);
      const bound = lowerBound(tasks, cpus, 10 * best);
      if (bound > best || plainBound(tasks, cpus) > bound)
        throw new Error(
          `small graph ${number} on ${cpus} machines: the bound is ${bound}, the optimum ${best}`,
        );
      if (bound === best) exact++;
    }
  }
  console.log(`${2 * graphs} small graphs: no bound is above the optimum, ${exact} are the optimum`);
}

if (values.check === undefined) measure(Number(values.graphs));
else check(Number(values.check));
