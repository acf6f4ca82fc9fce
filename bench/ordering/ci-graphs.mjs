// Graphs such as people write for CI, with times. The same on each machine: they depend on their numbers alone. A task is
// `{id, needs, seconds}`, in an order in which needs come first.

import { randomNumbers } from '../graphs/shapes.mjs';

/** Draws what the graphs are made of. */
class Dice {
  constructor(seed) {
    this.random = randomNumbers(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low, high) {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  /** From the standard normal distribution (Box and Muller). */
  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
  }

  /** Seconds of which half are less than `median`, spread as times of tasks are: some take ten times as long. */
  seconds(median, spread = 0.8) {
    return Math.max(0.1, Math.round(10 * median * Math.exp(spread * this.normal())) / 10);
  }

  /** Up to `count` different ones. */
  some(list, count) {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(this.random() * left.length), 1),
    ).flat();
  }
}

/** Collects the tasks of one graph; `add` gives the new task's id. */
class Draft {
  tasks = [];

  add(name, seconds, needs = []) {
    const id = `${name}-${this.tasks.length}`;
    this.tasks.push({ id, needs: [...new Set(needs)], seconds });
    return id;
  }
}

/** Install, then checks, unit tests of a matrix, a build with end-to-end tests behind it, and a package of all. */
function pipeline(dice, draft) {
  const install = draft.add('install', dice.seconds(40));
  const checks = Array.from({ length: dice.whole(1, 5) }, () =>
    draft.add('check', dice.seconds(20), [install]),
  );
  const medianUnit = dice.seconds(60, 0.5);
  const units = Array.from({ length: dice.whole(1, 9) }, () =>
    draft.add('unit', dice.seconds(medianUnit, 0.3), [install]),
  );
  const build = draft.add('build', dice.seconds(90), [install]);
  const medianShard = dice.seconds(80, 0.5);
  const shards = Array.from({ length: dice.whole(0, 9) }, () =>
    draft.add('e2e', dice.seconds(medianShard, 0.4), [build]),
  );
  const image = draft.add('image', dice.seconds(50), [build]);
  const scan = draft.add('scan', dice.seconds(30), [image]);
  if (dice.random() < 0.6) draft.add('deploy', dice.seconds(20), [...checks, ...units, ...shards, scan]);
}

/** Packages that need one another, each with a build, tests and a linter. */
function monorepo(dice, draft) {
  const install = draft.add('install', dice.seconds(40));
  const builds = [];
  const ends = [];
  for (let count = dice.whole(4, 15); count > 0; count--) {
    const build = draft.add('build', dice.seconds(20), [install, ...dice.some(builds, dice.whole(0, 3))]);
    builds.push(build);
    ends.push(draft.add('test', dice.seconds(40), [build]));
    if (dice.random() < 0.7) ends.push(draft.add('lint', dice.seconds(8), [install]));
  }
  if (dice.random() < 0.5) draft.add('publish', dice.seconds(20), ends);
}

/** One set-up, many instances with a few slow ones among them, and a report. */
function matrix(dice, draft) {
  const needs = dice.random() < 0.7 ? [draft.add('setup', dice.seconds(30))] : [];
  const cells = Array.from({ length: dice.whole(6, 40) }, () =>
    draft.add('cell', dice.seconds(40, 1), needs),
  );
  if (dice.random() < 0.7) draft.add('report', dice.seconds(5), cells);
}

/** Layers; each task needs a few of the layer before it. */
function layers(dice, draft) {
  let before = [];
  for (let count = dice.whole(3, 6); count > 0; count--) {
    const { length } = Array(dice.whole(2, 8));
    before = Array.from({ length }, () =>
      draft.add('task', dice.seconds(30), dice.some(before, dice.whole(1, 3))),
    );
  }
}

/** Services of a system, each a chain from its build to its scan, and tests of all of them. */
function chains(dice, draft) {
  const ends = [];
  for (let count = dice.whole(2, 8); count > 0; count--) {
    let last = [];
    for (const name of dice.some(['build', 'test', 'image', 'scan', 'sign'], dice.whole(1, 5)))
      last = [draft.add(name, dice.seconds(30), last)];
    ends.push(...last);
  }
  for (let count = dice.whole(0, 3); count > 0; count--)
    draft.add('system-test', dice.seconds(60), dice.some(ends, dice.whole(1, ends.length)));
}

const families = [pipeline, monorepo, matrix, layers, chains];

/** The graph with this number, from 0: each family in turn. Its tasks stand in a random order in which needs come first. */
export function ciGraph(number) {
  const dice = new Dice(7_919 * (number + 1));
  const draft = new Draft();
  families[number % families.length](dice, draft);
  return shuffled(draft.tasks, dice);
}

/** In a graph file the longest path has no place of its own: without this, files would be better ordered than people's are. */
function shuffled(tasks, dice) {
  const done = new Set();
  const left = [...tasks];
  const order = [];
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => done.has(need)));
    const next = ready[Math.floor(dice.random() * ready.length)];
    left.splice(left.indexOf(next), 1);
    done.add(next.id);
    order.push(next);
  }
  return order;
}

/** For each task its time as an earlier run may have had it: each wrong by a factor whose logarithm has this standard deviation. */
export function wrongSeconds(tasks, deviation, seed) {
  const dice = new Dice(104_729 * (seed + 1));
  return new Map(tasks.map(({ id, seconds }) => [id, seconds * Math.exp(deviation * dice.normal())]));
}
