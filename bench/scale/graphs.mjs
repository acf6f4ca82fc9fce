// Graphs such as people have, of any size, with times. They depend on their size alone. A task is `{id, needs, seconds}`, needs first.

import { randomNumbers } from '../graphs/shapes.mjs';

/** Draws tasks; `add` returns the id of a task. */
class Draft {
  tasks = [];
  constructor(seed) {
    this.random = randomNumbers(seed);
  }

  below(count) {
    return Math.floor(this.random() * count);
  }

  /** Seconds of which half are less than `median`; two thirds are within a factor of e^`spread`. */
  seconds(median, spread) {
    return Math.max(0.01, median * Math.exp(spread * this.normal()));
  }

  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
  }

  add(seconds, needs) {
    const id = `t${this.tasks.length}`;
    this.tasks.push({ id, needs: [...new Set(needs)], seconds });
    return id;
  }
}

/**
 * Packages, each with a build, ten tests behind it and a linter. The first of them, 60 at most, are a base, each built on one or two before it; a
 * package needs three of the base, and one package of its team of 20.
 */
function monorepo(count) {
  const draft = new Draft(11);
  const packages = Math.ceil(count / 12);
  const base = Math.min(60, Math.ceil(packages / 8));
  const builds = [];
  for (let number = 0; number < packages; number += 1) {
    const team = number - (number % 20);
    const needs =
      number < base
        ? number === 0
          ? []
          : [builds[number - 1 - draft.below(Math.min(number, 4))], builds[draft.below(number)]]
        : [
            ...[1, 2, 3].map(() => builds[draft.below(base)]),
            ...(number > Math.max(team, base) ? [builds[Math.max(team, base)]] : []),
          ];
    builds.push(draft.add(draft.seconds(8, 0.6), needs));
    for (let test = 0; test < 10 && draft.tasks.length < count; test += 1)
      draft.add(draft.seconds(4, 0.9), [builds[number]]);
    if (draft.tasks.length < count) draft.add(draft.seconds(2, 0.4), []);
  }
  return draft.tasks.slice(0, count);
}

/** Tests behind one build of a minute; most are short, some take a hundred times as long. */
function suite(count) {
  const draft = new Draft(12);
  const build = draft.add(60, []);
  while (draft.tasks.length < count) draft.add(draft.seconds(2, 1.1), [build]);
  return draft.tasks;
}

/** Data of parts: each is fetched and cleaned, then read by four analyses; a report of each hundred parts, and one of all. */
function pipeline(count) {
  const draft = new Draft(13);
  const reports = [];
  let ends = [];
  while (draft.tasks.length < count - 2) {
    const clean = draft.add(draft.seconds(10, 0.5), [draft.add(draft.seconds(5, 0.5), [])]);
    for (let analysis = 0; analysis < 4 && draft.tasks.length < count - 2; analysis += 1)
      ends.push(draft.add(draft.seconds(6, 0.7), [clean]));
    if (ends.length < 400 && draft.tasks.length < count - 2) continue;
    reports.push(draft.add(draft.seconds(20, 0.3), ends));
    ends = [];
  }
  draft.add(30, reports);
  return draft.tasks;
}

/** By name, a function from a number of tasks to the tasks. */
export const scaleGraphs = { monorepo, 'test suite': suite, pipeline };

/** For each task ten times as runs left them, each off by a factor whose logarithm has a standard deviation of 0.3. */
export function recordedTimes(tasks) {
  const draft = new Draft(14);
  return tasks.map(({ seconds }) =>
    Array.from({ length: 10 }, () => seconds * Math.exp(0.3 * draft.normal())),
  );
}
