// The optimum of graphs of a few tasks, by trying everything: what the bounds are checked against.

import { randomNumbers } from '../graphs/shapes.mjs';

/**
 * How long the best schedule takes. Some order of the tasks, in which each is put as early as it fits beside those before it, gives an
 * optimal schedule; all orders are tried.
 */
export function optimum(tasks, machines) {
  let best = tasks.reduce((total, { time }) => total + time, 0);
  const ends = new Map();
  const placed = [];
  const place = () => {
    if (placed.length === tasks.length) {
      best = Math.min(best, Math.max(0, ...ends.values()));
      return;
    }
    for (const task of tasks) {
      if (ends.has(task.id) || !task.needs.every((need) => ends.has(need))) continue;
      const start = earliest(
        task,
        placed,
        machines,
        Math.max(0, ...task.needs.map((need) => ends.get(need))),
      );
      placed.push({ start, end: start + task.time });
      ends.set(task.id, start + task.time);
      place();
      placed.pop();
      ends.delete(task.id);
    }
  };
  place();
  return best;
}

/** The first moment from `from` on at which a machine is free for as long as the task takes. */
function earliest({ time }, placed, machines, from) {
  const moments = [from, ...placed.map(({ end }) => end).filter((end) => end > from)].toSorted(
    (a, b) => a - b,
  );
  return moments.find((moment) => {
    const beside = placed.filter(({ start, end }) => start < moment + time && moment < end);
    // The most that run at once beside it do so at its start, or when one of them starts.
    const looks = [moment, ...beside.map(({ start }) => start).filter((start) => start > moment)];
    return looks.every((at) => beside.filter(({ start, end }) => start <= at && at < end).length < machines);
  });
}

/** A graph of up to seven tasks, with times that make many schedules equally long. */
export function smallGraph(number) {
  const random = randomNumbers(15_485_863 * (number + 1));
  const count = 3 + Math.floor(random() * 5);
  const density = random() * 0.6;
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    needs: Array.from({ length: index }, (_need, need) => `t${need}`).filter(() => random() < density),
    time: 1 + Math.floor(random() * 9),
  }));
}
