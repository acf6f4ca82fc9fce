// Graphs of tasks that sleep, which punish whoever starts tasks in the order of the file.

import { identifier, randomNumbers, remainingSeconds } from './shapes.mjs';

const fillers = 28;
const secondFillers = 16;

const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * Some 60 tasks for `jobs` at once. A chain, declared last, takes as long as all other work does on the other `jobs - 1`
 * slots: it has to start first. Fillers in two levels and a shorter chain come before it in the file.
 */
function sleepers(jobs, seed) {
  const random = randomNumbers(seed);
  const between = (low, high) => low + random() * (high - low);
  const lengths = (count, low, high) => Array.from({ length: count }, () => between(low, high));
  const long = lengths(6, 0.5, 1.5);
  const middle = lengths(5, 0.15, 0.4);
  const filling = lengths(fillers + secondFillers, 0.4, 1.6);
  const scale = (total(long) * (jobs - 1) - total(middle)) / total(filling);

  const tasks = [];
  const add = (seconds, ...needs) => {
    const id = identifier(tasks.length);
    const unique = new Set(needs.filter((need) => need !== undefined));
    tasks.push({ id, needs: [...unique], seconds: Math.round(seconds * 100) / 100 });
    return id;
  };
  const filler = (seconds) => Math.min(1.5, Math.max(0.05, seconds * scale));
  const firsts = filling.slice(0, fillers).map((seconds) => add(filler(seconds)));
  const anyFirst = () => firsts[Math.floor(random() * fillers)];
  for (const seconds of filling.slice(fillers)) {
    add(filler(seconds), anyFirst(), random() < 1 / 3 ? anyFirst() : undefined);
  }
  let middleEnd;
  for (const seconds of middle) middleEnd = add(seconds, middleEnd);
  let longEnd;
  for (const [place, seconds] of long.entries()) {
    longEnd = add(seconds, longEnd);
    if (place === 1 || place === 3) add(0.1, longEnd);
  }
  add(0.05, longEnd, middleEnd);
  return tasks;
}

/** The least seconds that any order needs: the longest chain, or all work spread evenly. */
export function floorSeconds(tasks, jobs) {
  const work = total(tasks.map((task) => task.seconds));
  return Math.max(work / jobs, ...remainingSeconds(tasks).values());
}

/** How long a run takes that costs nothing itself and starts of the ready tasks the one with the greatest `rank`. */
export function simulate(tasks, jobs, rank) {
  const left = new Set(tasks);
  const done = new Set();
  let running = [];
  let now = 0;
  while (left.size + running.length > 0) {
    const ready = [...left].filter((task) => task.needs.every((need) => done.has(need)));
    for (const task of ready.toSorted((a, b) => rank(b) - rank(a)).slice(0, jobs - running.length)) {
      left.delete(task);
      running.push({ task, end: now + task.seconds });
    }
    now = Math.min(...running.map(({ end }) => end));
    for (const { task } of running.filter(({ end }) => end === now)) done.add(task.id);
    running = running.filter(({ end }) => end > now);
  }
  return now;
}

/** Of 100 seeds the graph where the order of the file costs most, while the longest remaining path first is within 1 % of the floor. */
export function makespan(jobs) {
  let worst = { ratio: 0, tasks: [] };
  for (let seed = 1; seed <= 100; seed++) {
    const tasks = sleepers(jobs, seed);
    const floor = floorSeconds(tasks, jobs);
    if (floor > 6) continue;
    const remaining = remainingSeconds(tasks);
    if (simulate(tasks, jobs, (task) => remaining.get(task.id)) > 1.01 * floor) continue;
    const ratio = simulate(tasks, jobs, () => 0) / floor;
    if (ratio > worst.ratio) worst = { ratio, tasks };
  }
  return worst.tasks;
}
